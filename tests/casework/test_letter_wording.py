from dataclasses import replace
from datetime import timedelta

import pytest

from homecare_desktop.casework.checking import check_store
from homecare_desktop.casework.letter_wording import (
    PROGRAMS_OWN,
    WordingFaultsError,
    WordingParts,
    current_parts,
    packaged_parts,
    parts_of_file,
    save_wording,
    template_for,
    version_parts,
    versions,
    withdraw_wording,
    wording_kinds,
)
from homecare_desktop.casework.officer_rights import (
    may_word_letters,
    set_may_word_letters,
    who_may_sentence,
    who_may_word_letters,
)
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.errors import BadInputError, RefusedError, UnknownNameError
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.templates import load_template
from homecare_desktop.storage.tables import Officer

KIND = "transfer-notice"


def later(work: Work, hours: int) -> Work:
    moment = work.clock.now() + timedelta(hours=hours)
    return replace(work, clock=Clock(lambda: moment, work.clock.day))


def said(greeting: str) -> dict[Voice, WordingParts]:
    """The words now, with another greeting than the program's own."""
    now = packaged_parts(KIND)
    one = now[Voice.PERSON]
    return now | {Voice.PERSON: replace(one, text=one.text.replace("Dear {salutation}", greeting))}


def as_femi(work: Work) -> Work:
    return replace(work, officer=add_officer(work, "Femi Demo"))


def test_the_programs_own_words_until_the_council_has_its_own(work: Work) -> None:
    kind = next(kind for kind in wording_kinds(work) if kind.code == KIND)
    assert kind.whose == PROGRAMS_OWN
    assert versions(work, KIND) == []
    with work.reading() as reading:
        assert template_for(reading, "transfer") is load_template(KIND)


def test_a_saved_wording_is_the_one_that_letters_are_made_with(work: Work) -> None:
    version = save_wording(work, KIND, said("Hello {salutation}"))
    with work.reading() as reading:
        template = template_for(reading, "TRANSFER")
    assert template.version == version
    assert template.wordings[Voice.PERSON].body[0].parts[0][0].text == "Hello "
    assert template.kind == load_template(KIND).kind
    kind = next(kind for kind in wording_kinds(work) if kind.code == KIND)
    assert kind.whose == "the council's, version of 29 April 2021 by Asha Demo"


def test_what_was_saved_comes_back_exactly(work: Work) -> None:
    now = current_parts(work, KIND)[Voice.PERSON]
    odd = 'Dear {salutation}\n\n\\ "quoted" \'\'\' """ and ŵ Łukasz — £5 & <b>\n\n  {officer}\n'
    odd += "{officer_phone} {officer_email}"
    save_wording(work, KIND, {Voice.PERSON: replace(now, text=odd, slip="")})
    assert current_parts(work, KIND)[Voice.PERSON] == WordingParts(now.subject, odd, "")


def test_earlier_versions_stay_and_can_be_gone_back_to(work: Work) -> None:
    first = save_wording(work, KIND, said("Hello {salutation}"))
    second = save_wording(later(work, 1), KIND, said("Good morning {salutation}"))
    assert [(one.version, one.current) for one in versions(work, KIND)] == [(second, True), (first, False)]
    assert version_parts(work, KIND, first)[Voice.PERSON].text.strip().startswith("Hello")
    assert withdraw_wording(work, KIND, "It reads as if we rang") == versions(work, KIND)[1].words
    with work.reading() as reading:
        assert template_for(reading, KIND).version == first
    assert withdraw_wording(work, KIND, "The first was better") == PROGRAMS_OWN
    assert versions(work, KIND)[0].withdrawn_because == "It reads as if we rang"
    with pytest.raises(RefusedError, match="already"):
        withdraw_wording(work, KIND, "Once more")
    assert check_store(work) == []


def test_the_same_words_are_not_kept_twice(work: Work) -> None:
    assert save_wording(work, KIND, said("Hello")) == save_wording(work, KIND, said("Hello"))
    assert len(versions(work, KIND)) == 1


def test_faulty_words_are_refused_by_line_and_nothing_is_kept(work: Work) -> None:
    with pytest.raises(WordingFaultsError) as refused:
        save_wording(work, KIND, said("Dear {salutaton} **you\n[if officer]"))
    lines = [(fault.part, fault.line, fault.problem) for fault in refused.value.faults]
    assert ("text", 1, "there is no merge field “salutaton”") in lines
    assert ("text", 1, "bold text is opened with ** and never closed") in lines
    assert ("text", 2, "[if officer] is never closed with [end]") in lines
    assert "The person, Letter, line 1: there is no merge field “salutaton”." in str(refused.value)
    assert versions(work, KIND) == []


def test_a_letter_without_its_officer_is_refused(work: Work) -> None:
    now = current_parts(work, KIND)[Voice.PERSON]
    bare = {Voice.PERSON: replace(now, text="Dear {salutation}\n\nHello.", slip="")}
    with pytest.raises(WordingFaultsError, match=r"names no officer.*R3.*officer_email.*officer_phone"):
        save_wording(work, KIND, bare)


def test_an_officer_without_the_right_changes_nothing(work: Work) -> None:
    femi = as_femi(work)
    assert not may_word_letters(femi)
    assert who_may_sentence(femi) == "You can read the letters here. Asha Demo may change them."
    with pytest.raises(RefusedError, match="Asha Demo may"):
        save_wording(femi, KIND, said("Hello"))
    save_wording(work, KIND, said("Hello"))
    with pytest.raises(RefusedError, match="Asha Demo may"):
        withdraw_wording(femi, KIND, "I like the other")
    assert len(versions(work, KIND)) == 1


def test_the_right_is_given_by_who_has_it(work: Work) -> None:
    femi = as_femi(work)
    with pytest.raises(RefusedError, match="Asha Demo may"):
        set_may_word_letters(femi, "Femi Demo", allowed=True)
    set_may_word_letters(work, "femi demo", allowed=True)
    assert who_may_word_letters(work) == ["Asha Demo", "Femi Demo"]
    set_may_word_letters(femi, "Asha Demo", allowed=False)
    assert may_word_letters(femi)
    assert not may_word_letters(work)
    with pytest.raises(RefusedError, match="the only one"):
        set_may_word_letters(femi, "Femi Demo", allowed=False)


def test_a_store_in_which_nobody_has_the_right_lets_somebody_take_it(work: Work) -> None:
    with work.writing() as writing:
        writing.get_one(Officer, work.officer.officer_id).may_word_letters = None
    assert "officers may-word-letters" in who_may_sentence(work)
    set_may_word_letters(work, "Asha Demo", allowed=True)
    assert may_word_letters(work)


def test_what_does_not_exist_is_named(work: Work) -> None:
    with pytest.raises(UnknownNameError, match="transfer-notice"):
        save_wording(work, "no-such-letter", {})
    with pytest.raises(BadInputError, match="no version"):
        version_parts(work, KIND, "0123")
    with pytest.raises(BadInputError, match="Say why"):
        withdraw_wording(work, KIND, "  ")


def test_a_file_is_a_toml_document_or_the_plain_letter(work: Work) -> None:
    plain = parts_of_file(work, KIND, "Dear {salutation}", Voice.PERSON)[Voice.PERSON]
    assert plain == replace(packaged_parts(KIND)[Voice.PERSON], text="Dear {salutation}")
    toml = '[person]\nsubject = "Hello"\ntext = "Dear {salutation}"\n'
    assert parts_of_file(work, KIND, toml, Voice.PERSON)[Voice.PERSON] == WordingParts(
        "Hello", "Dear {salutation}", ""
    )
    with pytest.raises(BadInputError, match="cannot be read"):
        parts_of_file(work, KIND, "[person]\nsubject = ", Voice.PERSON)
