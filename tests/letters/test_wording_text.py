"""Whatever is typed into a wording gives faults in words, or harmless text, at once."""

import io
import time
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.templates import load_template, template_names
from homecare_desktop.letters.wording_text import (
    Parts,
    WordingParts,
    compose,
    packaged_parts,
    read_parts,
    tidy,
    with_words_of,
    wording_faults,
)

KIND = "transfer-notice"
OFFICER = "\n\n{officer} {officer_phone} {officer_email}"


def wording(text: str, *, subject: str = "Your care", slip: str = "") -> Parts:
    return packaged_parts(KIND) | {Voice.PERSON: WordingParts(subject, text + OFFICER, slip)}


def problems(parts: Parts) -> list[str]:
    return [fault.sentence for fault in wording_faults(KIND, parts)]


@pytest.mark.parametrize("code", [code for code, _ in template_names()])
def test_the_programs_own_words_are_without_fault_and_stay_what_they_are(code: str) -> None:
    parts = packaged_parts(code)
    assert wording_faults(code, parts) == ()
    text = compose(code, parts)
    assert read_parts(text) == parts
    ours, theirs = load_template(code), with_words_of(code, text, "v")
    assert replace(theirs, version=ours.version) == ours


def test_the_document_is_readable() -> None:
    text = compose(KIND, packaged_parts(KIND))
    assert '"""\nDear {salutation}\n\nI am writing' in text


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\\\"'*{}[]#-_"))


@given(text=WORDS, slip=WORDS)
def test_any_words_come_back_exactly(text: str, slip: str) -> None:
    said = {Voice.PERSON: WordingParts("Your care", f"{text}.", f"{slip}.")}
    assert read_parts(compose(KIND, said))[Voice.PERSON] == said[Voice.PERSON]


HOSTILE = {
    "open braces": ("{{{{", "a “{” stands alone"),
    "ten thousand ifs": ("[if officer]\n" * 10_000, "lines; 400 are the most"),
    "deep ifs": ("[if officer]\n" * 9 + "[end]\n" * 9, "more than 8 [if …]"),
    "a long text": ("word " * 5_000, "25,"),
    "a long line": ("a" * 3_000, "start a new paragraph"),
    "a program": ("{officer.__class__}", "there is no merge field “officer.__class__”"),
    "a format": ("{officer!r:>999999999}", "there is no merge field"),
    "a percentage": ("{%(officer)s}", "there is no merge field"),
    "an endless loop": ("[for x in y]", "is no mark"),
    "a file": ("[include /etc/passwd]", "is no mark"),
    "a nul": ("Hello\x00", "nobody sees (U+0000"),
    "an escape": ("Hello\x1b[31m", "nobody sees (U+001B"),
    "right to left": ("Hello \u202egnp.exe", "U+202E Right-to-left override"),
    "a mark of direction": ("Hello \u200f", "U+200F"),
    "half a character": ("Hello \ud800", "nobody sees (U+D800"),
    "another line break": ("Hello\u2028you", "U+2028"),
    "no glyph": ("Hello \U0001f600", "cannot print"),
}


@pytest.mark.parametrize(("text", "said"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_give_faults_in_words(text: str, said: str) -> None:
    began = time.perf_counter()
    found = problems(wording(text))
    assert time.perf_counter() - began < 1
    assert any(said in sentence for sentence in found), found
    assert len(found) < 50


def test_markup_is_printed_as_it_is_typed() -> None:
    typed = '<img src="file:///etc/passwd"/> <b>& &amp; <a href="http://example.invalid">here</a>'
    parts = wording(typed)
    assert problems(parts) == []
    template = with_words_of(KIND, compose(KIND, parts), "v")
    address = ("Mrs Rose Sample", "14 Sample Road", "Wembley", "HA0 0AA")
    row = LetterRow("Preview", date(2021, 5, 3), address, dict.fromkeys(FIELDS, "x"))
    out = io.BytesIO()
    render([row], template, load_envelope("dl"), out)
    page = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage().get_text_bounded()
    assert "".join(typed.split()) in "".join(page.split())
    assert "root:" not in page


def test_a_mark_that_never_ends_is_read_quickly() -> None:
    began = time.perf_counter()
    assert problems(wording(("[if" + " " * 1_990 + "\n") * 8)) == []
    assert time.perf_counter() - began < 1


def test_pasted_line_breaks_and_tabs_become_ordinary_ones() -> None:
    pasted = {Voice.PERSON: WordingParts(" Subject ", "One\r\ntwo\rthree\tfour", "")}
    assert tidy(pasted)[Voice.PERSON] == WordingParts("Subject", "One\ntwo\nthree four", "")


def test_subject_and_slip_have_rules_of_their_own() -> None:
    assert problems(wording("Hello", subject="")) == ["The person, Subject: there is nothing in it."]
    assert "one line" in problems(wording("Hello", subject="a\nb"))[0]
    assert "one line" in problems(wording("Hello", subject="[if officer]\n[end]"))[0]
    assert problems(wording("Hello", subject="[if officer]"))
    assert "belong to the reply slip" in problems(wording("[ ] Yes"))[0]
    assert problems(wording("Hello", slip="[ ] Yes\nSigned: ____")) == []
    assert problems(wording("Hello", slip="{nobody}")) == [
        "The person, Reply slip, line 1: there is no merge field “nobody”."
    ]


def test_a_voice_that_the_kind_does_not_have_is_refused() -> None:
    missing = [voice for voice in Voice if voice not in packaged_parts(KIND)]
    for voice in missing:
        assert "does not speak to them" in problems({voice: WordingParts("a", "b")})[0]
        assert str(voice) not in compose(KIND, {voice: WordingParts("a", "b")}).split("[", 1)[1][:20]
