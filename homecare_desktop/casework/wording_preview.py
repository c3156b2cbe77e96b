"""A wording tried on real cases before it is saved: its page, and for whom it lacks something."""

import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from homecare_desktop.casework.council_look import (
    CouncilEntry,
    council_of,
    current_council,
    current_look,
    look_of,
    with_council,
)
from homecare_desktop.casework.letter_rows import UNNUMBERED, LetterDraft
from homecare_desktop.casework.letter_rows import drafts as drafts_of
from homecare_desktop.casework.letter_wording import WordingFaultsError, current_parts
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.address_panel import fit_address
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.fields import CONDITIONS, FIELDS
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.templates import Template, Wording, load_template
from homecare_desktop.letters.wording_text import (
    Parts,
    compose,
    packaged_parts,
    tidy,
    with_words_of,
    wording_faults,
)
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.lookups import every_case

TRIED = "draft"
"""What stands for the version of a wording that is not saved."""
ENVELOPE = "dl"
SAMPLE_CODE = "transfer-notice"
_SAMPLE: Mapping[str, str] = {
    "salutation": "Mrs Sample",
    "full_name": "Mrs Rose Sample",
    "current_provider": "Example Home Care Ltd",
    "new_provider": "Sample Care and Support Ltd",
    "area_start": "7 June 2021",
    "social_worker": "Jo Sample",
    "officer": "Asha Demo",
    "officer_job": "Named officer",
    "officer_phone": "020 7946 0000",
    "officer_email": "asha.demo@council.example",
}
_SAMPLE_ADDRESS = ("Mrs Rose Sample", "14 Sample Road", "Wembley", "HA0 0AA")


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """A merge field or a condition, for the officer who picks one."""

    name: str
    meaning: str
    condition: bool
    """It only says whether a paragraph is in the letter."""


@dataclass(frozen=True, slots=True)
class WordingPage:
    """A wording as a letter, before it is saved."""

    pdf: bytes
    remarks: tuple[str, ...]
    """Why this person would not get the letter, or that the person is made up."""


@dataclass(frozen=True, slots=True)
class WordingCheck:
    """A wording tried on everybody who would get the letter."""

    people: int
    empty: tuple[tuple[str, int], ...]
    """The fields that are empty inside a sentence, and for how many."""
    held: int
    """How many would not get the letter because of these words."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """Say it for the officer."""
        if not self.people:
            return ("Nobody on record would get this letter now, so there was nothing to check it on.",)
        of = f"{self.people:,} {'person' if self.people == 1 else 'people'}"
        found = tuple(f"{{{name}}} is empty for {number:,} of {of}." for name, number in self.empty)
        if not self.held:
            return (*found, f"Everything is on record for all who would get this letter ({of}).")
        return (*found, f"{self.held:,} of {of} would get no letter because of these words.")


def fields_to_insert() -> list[FieldInfo]:
    """Return every merge field and condition with its meaning, fields first."""
    fields = [FieldInfo(name, field.meaning, condition=False) for name, field in FIELDS.items()]
    return fields + [FieldInfo(name, meaning, condition=True) for name, meaning in CONDITIONS.items()]


def wording_page(
    work: Work, code: str, parts: Parts, voice: Voice, case_id: UUID | None = None
) -> WordingPage:
    """Return the letter ``code`` in the words ``parts``, about a case or a made-up person.

    Where that person would get none it says why, and shows the page all the same. Nothing is recorded.
    Raises WordingFaultsError.
    """
    template = _template(code, parts)
    with work.reading() as reading:
        look = current_look(reading)
        sender = with_council(work, current_council(work, reading))
        drafts = [] if case_id is None else drafts_of(work, reading, (case_id,), template)
        found = [draft for draft in drafts if draft.addressee.voice is voice]
        if found:
            return _page_about(found[0], template, look)
    remark = "This is a made-up person."
    if case_id is not None:
        remark = f"This case has no letter to {voice.label.lower()}, so a made-up one is shown."
    return WordingPage(_pdf(_sample(sender, voice), template, look), (remark,))


def council_page(work: Work, entry: CouncilEntry) -> bytes:
    """Return a letter to a made-up person as it looks with ``entry``; nothing is recorded."""
    code = load_template(SAMPLE_CODE).code
    template = _template(code, current_parts(work, code))
    sender = with_council(work, council_of(work, entry))
    return _pdf(_sample(sender, Voice.PERSON), template, look_of(entry))


def check_wording(work: Work, code: str, parts: Parts, limit: int | None = None) -> WordingCheck:
    """Try ``parts`` on everybody who would get the letter ``code``, among the first ``limit`` cases.

    Raises WordingFaultsError.
    """
    template = _template(code, parts)
    bare = replace(
        template, wordings={voice: _without_words(one) for voice, one in template.wordings.items()}
    )
    window = load_envelope(ENVELOPE)
    with work.reading() as reading:
        case_ids = tuple(every_case(reading, limit))
        getting = {
            draft.addressee
            for draft in drafts_of(work, reading, case_ids, bare)
            if not draft.reasons_against(window, again=True)
        }
        drafts = [d for d in drafts_of(work, reading, case_ids, template) if d.addressee in getting]
    empty: Counter[str] = Counter()
    for draft in drafts:
        empty.update(_empty(draft, template))
    held = sum(bool(draft.reasons_against(window, again=True)) for draft in drafts)
    return WordingCheck(len(drafts), tuple(empty.most_common()), held)


def note_viewed(work: Work, case_id: UUID) -> None:
    """Log that the officer looked at a letter about a case."""
    with work.writing() as writing:
        log_act(writing, "view", "case", case_id, {"as": "letter preview"})


def _template(code: str, parts: Parts) -> Template:
    code = load_template(code).code
    whole = packaged_parts(code) | tidy(parts)
    if faults := wording_faults(code, whole):
        raise WordingFaultsError(faults)
    return with_words_of(code, compose(code, whole), TRIED)


def _without_words(wording: Wording) -> Wording:
    return replace(wording, blocks=(), fields=())


def _empty(draft: LetterDraft, template: Template) -> tuple[str, ...]:
    row = draft.row(UNNUMBERED)
    return template.wordings[row.voice].empty_fields(row.fields, row.conditions)


def _page_about(draft: LetterDraft, template: Template, look: Look) -> WordingPage:
    window = load_envelope(ENVELOPE)
    reasons = draft.reasons_against(window, again=True)
    row = draft.row(UNNUMBERED)
    if isinstance(fit_address(row.address, window), str):
        row = replace(row, address=_SAMPLE_ADDRESS)
    remarks = (f"Would get no letter: {'; '.join(reasons)}.",) if reasons else ()
    return WordingPage(_pdf(row, template, look), remarks)


def _sample(work: Work, voice: Voice) -> LetterRow:
    """Return a made-up letter in which every field that the words name has something."""
    council = work.programme.council
    address = council.address
    known = {
        **_SAMPLE,
        "council": council.name,
        "team": council.team,
        "council_phone": council.phone,
        "council_email": council.email,
        "council_website": council.website,
        "return_address": " ".join((", ".join(address[:-1]), *address[-1:])).strip(),
        "other_formats": council.other_formats,
    }
    usual = {name: known.get(name) or name.replace("_", " ") for name in FIELDS}
    return LetterRow(
        reference=UNNUMBERED,
        dated=work.today,
        address=_SAMPLE_ADDRESS,
        fields=usual,
        conditions=frozenset({"by_patch"} & CONDITIONS.keys()),
        sender=tuple(part for part in (council.name, council.team, *address) if part),
        reply_to=(council.name, council.team, *address) if address else (),
        voice=voice,
        demonstration=work.demonstration,
    )


def _pdf(row: LetterRow, template: Template, look: Look) -> bytes:
    out = io.BytesIO()
    render([row], template, load_envelope(ENVELOPE), out, look=look)
    return out.getvalue()
