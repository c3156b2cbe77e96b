"""One letter before it has a reference: whether it may be sent, and what would be on it."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from homecare_desktop.casework.letter_fields import (
    former_officer,
    letter_conditions,
    letter_fields,
    reply_to,
    voice_of,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import address_block, post_order
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.letter_row import Addressee, LetterRow
from homecare_desktop.domain.naming import full_name
from homecare_desktop.domain.words import LetterFormat, LetterOrder, ReturnReason, WriteTo
from homecare_desktop.domain.writing import Recipient, Requirement, may_write_to
from homecare_desktop.letters.address_panel import fit_address
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.glyphs import clean, describe, unprintable
from homecare_desktop.letters.templates import Template
from homecare_desktop.storage.letter_facts import LetterFacts
from homecare_desktop.storage.letter_records import RepresentativeFacts

LARGE_PRINT = 16
"""Points from which print is large (domain.md section 5)."""
_LARGE_PRINT_UNSAID = 18
"""For somebody who needs large print and did not say how large."""
_SAID_ELSEWHERE = {
    "new_provider": Requirement.NEW_PROVIDER,
    "social_worker": Requirement.SOCIAL_WORKER,
    "choice_letter_date": Requirement.CHOICE_LETTER_POSTED,
    "revisit_date": Requirement.UNDECIDED_WITH_REVISIT,
    "transfer_date": Requirement.TRANSFER_DATE,
    "former_officer": Requirement.OFFICER_CHANGED,
    "appointment_day": Requirement.APPOINTMENT_COMING,
}
"""Fields whose absence ``may_write_to`` has its own words for, where the kind asks for them."""
_OFFERS = frozenset({Requirement.OFFER_ACCEPTED, Requirement.OFFER_DECLINED})


class LetterDraft:
    """One letter before it has a reference: may it be sent, and what would be on it."""

    def __init__(
        self,
        work: Work,
        facts: LetterFacts,
        template: Template,
        *,
        on: date,
        size: int | None = None,
        representative: RepresentativeFacts | None = None,
    ) -> None:
        self._work = work
        self._template = template
        self._on = on
        self._size = size
        self._representative = representative
        self._reader: LetterFacts | RepresentativeFacts = representative or facts
        self.facts = facts
        self.voice = voice_of(representative)
        self._wording = template.wording(self.voice)
        reader = self._reader
        self.name = clean(full_name(reader.title, reader.first_name, reader.last_name))
        self.address = address_of(self.name, reader.address_lines, reader.postcode)

    @property
    def addressee(self) -> Addressee:
        """Who the letter goes to."""
        other = self._representative
        return Addressee(self.voice, (self.facts.case_id,), other.representative_id if other else None)

    @property
    def reader(self) -> LetterFacts | RepresentativeFacts:
        """Who reads the letter: the person, or the representative; a provider has no needs of its own."""
        return self._reader

    @property
    def council_id(self) -> str:
        """The council ID of the person whom the letter is about; empty for a list of people."""
        return self.facts.council_id

    @property
    def point_size(self) -> int:
        """The size of print that its reader reads, or the one asked for where that is not too small."""
        own, form = self._reader.point_size, self._reader.letter_format
        if form is LetterFormat.LARGE_PRINT and own < LARGE_PRINT:
            own = _LARGE_PRINT_UNSAID
        if self._size is None:
            return own
        return max(self._size, own) if own >= LARGE_PRINT else self._size

    def order_key(self, order: LetterOrder) -> tuple[str, ...]:
        """Return what a batch in ``order`` is sorted by; letters that are equal stay as in the list."""
        reader = self._reader
        surname = (fold(reader.last_name), fold(reader.first_name))
        match order:
            case LetterOrder.POST:
                return (post_order(reader.postcode), *(fold(line) for line in self.address[1:]))
            case LetterOrder.SURNAME:
                return surname
            case LetterOrder.OFFICER:
                return (fold(self.facts.officer or ""), *surname)
            case LetterOrder.SIZE:
                return (f"{self.point_size:02}",)
        return ()

    def reasons_against(self, envelope: Envelope | None, *, again: bool) -> tuple[str, ...]:
        """Return why this letter may not be sent, or cannot be printed; empty means it can (R20).

        ``envelope`` is ``None`` for a letter that goes in none, because it is emailed.
        """
        refused = may_write_to(self._recipient, self._template.kind, self._on, again=again)
        return (*refused, *self.faults_of_the_page(envelope, address_known=not _about_the_address(refused)))

    def row(self, reference: str) -> LetterRow:
        """Return the letter, complete."""
        council = self._work.programme.council
        return LetterRow(
            reference=reference,
            dated=self._on,
            address=self.address,
            fields=self._fields,
            conditions=letter_conditions(self.facts),
            point_size=self.point_size,
            sender=tuple(clean(part) for part in (council.name, council.team, *council.address)),
            reply_to=reply_to(council),
            voice=self.voice,
            table=self.table,
            demonstration=self._work.demonstration,
        )

    @property
    def table(self) -> tuple[tuple[str, ...], ...]:
        """The people of a letter to a provider; none in any other."""
        return ()

    @property
    def _recipient(self) -> Recipient:
        facts, reader, other = self.facts, self._reader, self._representative
        key = other.representative_id if other else None
        posted, came_back = facts.posted.get(key), facts.came_back.get(key)
        return Recipient(
            died_on=facts.died_on,
            moved_away=facts.moved_away,
            born_on=facts.born_on,
            address=self.address,
            do_not_write=facts.do_not_write,
            restricted=facts.restricted,
            outcome=facts.outcome,
            end_reason=facts.end_reason,
            letter_format=reader.letter_format,
            language=reader.language,
            interpreter_needed=reader.interpreter_needed,
            route=facts.route,
            new_provider=facts.new_provider,
            officer=facts.officer,
            officer_contact=facts.officer_phone or facts.officer_email,
            posted_on=posted.kind_on if posted else None,
            voice=self.voice,
            instead=other is not None and other.write_to is WriteTo.INSTEAD,
            returned_on=came_back.returned_on if came_back else None,
            return_reason=came_back.reason if came_back else ReturnReason.UNSAID,
            social_worker=facts.social_worker,
            choice=facts.choice,
            revisit_on=facts.revisit_on,
            choice_letter_on=facts.choice_letter_on,
            transfer_on=facts.transfer_on,
            offer=facts.offer.answer if facts.offer else None,
            last_officer=former_officer(facts, other),
            appointment_on=facts.appointments[0].happens_on if facts.appointments else None,
        )

    def faults_of_the_page(self, envelope: Envelope | None, *, address_known: bool) -> Iterator[str]:
        """Say what keeps the letter from being printed; ``address_known`` asks whether its address fits."""
        if self._wording is None:
            yield f"this letter has no wording for them: {self.voice.label.lower()}"
            return
        if not self.name:
            yield "no name is on record"
        if self.name and address_known and envelope is not None:
            panel = fit_address(self.address, envelope)
            if isinstance(panel, str):
                yield panel
        yield from self._missing_glyphs()
        if self.facts.officer:
            for name in self._wording.empty_fields(self._fields, letter_conditions(self.facts)):
                if not self._has_own_words(name):
                    yield f"the letter needs something that is not on record: {FIELDS[name].meaning}"

    def _has_own_words(self, field: str) -> bool:
        needs = self._template.kind.needs
        if field == "offered_provider":
            return not _OFFERS.isdisjoint(needs)
        return _SAID_ELSEWHERE.get(field) in needs

    def _missing_glyphs(self) -> Iterator[str]:
        told: set[str] = set()
        for text in self._texts():
            for character in unprintable(text):
                if character not in told:
                    told.add(character)
                    yield f"“{text}” has a character that the letter cannot print: {describe(character)}"

    def _texts(self) -> Iterator[str]:
        """Yield what the letter prints that does not come from its template."""
        yield from self.address
        yield from (self._fields[name] for name in (self._wording.fields if self._wording else ()))
        yield from (cell for row in self.table for cell in row)

    @cached_property
    def _fields(self) -> dict[str, str]:
        return letter_fields(self._work, self.facts, self._on, self._representative)


def address_of(name: str, lines: tuple[str, ...], postcode: str) -> tuple[str, ...]:
    """Return the address block as it is printed."""
    return tuple(clean(line) for line in address_block(name, lines, postcode))


def _about_the_address(reasons: tuple[str, ...]) -> bool:
    return any(reason.startswith("no usable address") for reason in reasons)
