"""From what is on record to the letters about it: who gets one, and who is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.casework.council_look import current_council, with_council
from homecare_desktop.casework.letter_draft import LARGE_PRINT, LetterDraft
from homecare_desktop.casework.letter_fields import UNNUMBERED
from homecare_desktop.casework.provider_drafts import provider_drafts
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.words import Voice, WriteTo
from homecare_desktop.letters.templates import Template
from homecare_desktop.storage import letter_facts
from homecare_desktop.storage.letter_facts import LetterFacts
from homecare_desktop.storage.letter_records import RepresentativeFacts
from homecare_desktop.storage.store import Reading, Writing

__all__ = ["LARGE_PRINT", "UNNUMBERED", "LeftOut", "LetterDraft", "drafts"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who gets no letter, and why not, in words for the officer."""

    case_id: UUID
    council_id: str
    name: str
    reasons: tuple[str, ...]


def drafts(
    work: Work,
    reading: Reading | Writing,
    case_ids: Sequence[UUID],
    template: Template,
    *,
    dated: date | None = None,
    size: int | None = None,
) -> list[LetterDraft]:
    """Return the letters of one kind about ``case_ids``, in order, whether or not they may be sent.

    A case has a letter to the person, to each representative who is written to as well, or only to
    those who are written to instead (domain.md section 7). A kind with a wording for providers has
    one letter a new provider, and a draft with reasons against it for each person whom it may not
    list. ``dated`` is the date on the letters, today when ``None``, and R20 is asked for that day;
    ``size`` is the size of print for everybody, but never smaller than the large print that somebody needs.
    """
    on = dated or work.today
    work = with_council(work, current_council(work, reading))
    facts = letter_facts.letter_facts(reading, case_ids, template.code, on)
    if Voice.PROVIDER in template.wordings:
        return list(provider_drafts(work, facts, template, on, size))
    return [
        LetterDraft(work, one, template, on=on, size=size, representative=representative)
        for one in facts
        for representative in _readers(one)
    ]


def _readers(facts: LetterFacts) -> Iterator[RepresentativeFacts | None]:
    """Yield to whom letters about a case go; ``None`` is the person."""
    if not any(other.write_to is WriteTo.INSTEAD for other in facts.representatives):
        yield None
    yield from facts.representatives
