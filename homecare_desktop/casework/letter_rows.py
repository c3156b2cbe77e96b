"""From what is on record about a case to the letter: the reasons against it, and the row it is made from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import address_block
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import Addressee, LetterRow
from homecare_desktop.domain.naming import full_name, salutation
from homecare_desktop.domain.programme import Council
from homecare_desktop.domain.words import LetterFormat, Route, Voice
from homecare_desktop.domain.writing import Recipient, may_write_to
from homecare_desktop.letters.address_panel import fit_address
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.glyphs import clean, describe, unprintable
from homecare_desktop.letters.templates import Template
from homecare_desktop.storage import letter_facts
from homecare_desktop.storage.letter_facts import LetterFacts
from homecare_desktop.storage.store import Reading, Writing

LARGE_PRINT = 16
"""Points from which print is large (domain.md section 5)."""
_LARGE_PRINT_UNSAID = 18
"""For somebody who needs large print and did not say how large."""
UNNUMBERED = "Preview"
"""What stands where the reference will."""
_OTHER_FORMATS = "If you would like this letter in another language or format, please ask me."


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who gets no letter, and why not, in words for the officer."""

    case_id: UUID
    council_id: str
    name: str
    reasons: tuple[str, ...]


def drafts(
    work: Work, reading: Reading | Writing, case_ids: Sequence[UUID], template: Template
) -> "list[LetterDraft]":
    """Return the letters of one kind about ``case_ids``, in order, whether or not they may be sent."""
    facts = letter_facts.letter_facts(reading, case_ids, template.code)
    return [LetterDraft(work, one, template) for one in facts]


class LetterDraft:
    """One case's letter before it has a reference: may it be sent, and what would be on it."""

    def __init__(self, work: Work, facts: LetterFacts, template: Template) -> None:
        self._work = work
        self._template = template
        self._wording = template.wordings[Voice.PERSON]
        self.facts = facts
        self.name = clean(full_name(facts.title, facts.first_name, facts.last_name))
        self.address = tuple(
            clean(line) for line in address_block(self.name, facts.address_lines, facts.postcode)
        )

    @property
    def addressee(self) -> Addressee:
        """Who the letter goes to."""
        return Addressee(Voice.PERSON, (self.facts.case_id,))

    @property
    def point_size(self) -> int:
        """The size of print that the person reads."""
        facts = self.facts
        unsaid = facts.letter_format is LetterFormat.LARGE_PRINT and facts.point_size < LARGE_PRINT
        return _LARGE_PRINT_UNSAID if unsaid else facts.point_size

    def reasons_against(self, envelope: Envelope, *, again: bool) -> tuple[str, ...]:
        """Return why this letter may not be sent, or cannot be printed; empty means it can (R20)."""
        refused = may_write_to(self._recipient, self._template.kind, self._work.today, again=again)
        return (*refused, *self._faults_of_the_page(envelope, address_known=not _about_the_address(refused)))

    def row(self, reference: str) -> LetterRow:
        """Return the letter, complete."""
        council = self._work.programme.council
        return LetterRow(
            reference=reference,
            dated=self._work.today,
            address=self.address,
            fields=self._fields,
            conditions=self._conditions,
            point_size=self.point_size,
            sender=tuple(clean(part) for part in (council.name, council.team, *council.address)),
            reply_to=_reply_to(council),
            demonstration=self._work.demonstration,
        )

    @property
    def _recipient(self) -> Recipient:
        facts = self.facts
        return Recipient(
            died_on=facts.died_on,
            moved_away=facts.moved_away,
            born_on=facts.born_on,
            address=self.address,
            do_not_write=facts.do_not_write,
            restricted=facts.restricted,
            outcome=facts.outcome,
            end_reason=facts.end_reason,
            letter_format=facts.letter_format,
            language=facts.language,
            interpreter_needed=facts.interpreter_needed,
            route=facts.route,
            new_provider=facts.new_provider,
            officer=facts.officer,
            officer_contact=facts.officer_phone or facts.officer_email,
            posted_on=facts.posted_on,
        )

    def _faults_of_the_page(self, envelope: Envelope, *, address_known: bool) -> Iterator[str]:
        if not self.name:
            yield "no name is on record"
        if self.name and address_known:
            panel = fit_address(self.address, envelope)
            if isinstance(panel, str):
                yield panel
        yield from self._missing_glyphs()
        if self.facts.officer:
            for name in self._wording.empty_fields(self._fields, self._conditions):
                if name != "new_provider":  # may_write_to has its own words for that
                    yield f"the letter needs something that is not on record: {FIELDS[name].meaning}"

    def _missing_glyphs(self) -> Iterator[str]:
        told: set[str] = set()
        for text in (*self.address, *(self._fields[name] for name in self._wording.fields)):
            for character in unprintable(text):
                if character not in told:
                    told.add(character)
                    yield f"“{text}” has a character that the letter cannot print: {describe(character)}"

    @property
    def _conditions(self) -> frozenset[str]:
        at_review = self.facts.route is Route.ANNUAL_REVIEW
        return frozenset({"at_annual_review" if at_review else "by_patch"})

    @cached_property
    def _fields(self) -> dict[str, str]:
        facts, work = self.facts, self._work
        fields = {
            **_council_fields(work.programme.council),
            "salutation": salutation(facts.title, facts.first_name, facts.last_name),
            "full_name": self.name,
            "reference": UNNUMBERED,
            "letter_date": written_date(work.today),
            "current_provider": facts.current_provider,
            "new_provider": facts.new_provider or "",
            "area_start": _area_start(work, facts.patch, work.today),
            "social_worker": facts.social_worker,
            "officer": facts.officer or "",
            "officer_job": facts.officer_job,
            "officer_phone": facts.officer_phone,
            "officer_email": facts.officer_email,
        }
        return {name: clean(text) for name, text in fields.items()}


def _council_fields(council: Council) -> dict[str, str]:
    return {
        "council": council.name,
        "team": council.team,
        "council_phone": council.phone,
        "council_email": council.email,
        "council_website": council.website,
        "return_address": _on_one_line(council.address),
        "other_formats": council.other_formats or _OTHER_FORMATS,
    }


def _reply_to(council: Council) -> tuple[str, ...]:
    """Return where a reply slip goes, or nothing while the council's address is not on record."""
    lines = (council.name, council.team, *council.address) if council.address else ()
    return tuple(line for line in map(clean, lines) if line)


def _on_one_line(address: tuple[str, ...]) -> str:
    """Return ``"Civic Centre, Engineers Way, Wembley HA9 0XX"``."""
    return " ".join((", ".join(address[:-1]), *address[-1:])).strip()


def _area_start(work: Work, patch_code: str | None, today: date) -> str:
    """Return when transfers in the patch are planned to start, unless that day is past."""
    patch = work.programme.patch(patch_code) if patch_code else None
    return written_date(patch.starts_on) if patch and patch.starts_on and patch.starts_on > today else ""


def _about_the_address(reasons: tuple[str, ...]) -> bool:
    return any(reason.startswith("no usable address") for reason in reasons)
