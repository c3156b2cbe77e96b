"""Letters to providers: one each, listing only people who chose it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from homecare_desktop.casework.letter_draft import LetterDraft, address_of
from homecare_desktop.casework.letter_fields import letter_fields, list_row
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import address_faults, post_order
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.letter_row import Addressee
from homecare_desktop.domain.words import LetterOrder, Voice
from homecare_desktop.domain.writing import may_write_to
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.glyphs import clean
from homecare_desktop.letters.templates import Template
from homecare_desktop.storage.letter_facts import LetterFacts, ProviderFacts

_USUAL_SIZE = 14


def provider_drafts(
    work: Work, facts: list[LetterFacts], template: Template, on: date, size: int | None
) -> Iterator[LetterDraft]:
    """Yield a letter to each new provider, then a draft with reasons for each person it may not list."""
    listed: dict[UUID, list[LetterFacts]] = {}
    barred: list[LetterDraft] = []
    for one in facts:
        asked = _UnlistedDraft(work, one, template, on=on, size=size)
        provider = one.new_provider_facts
        if provider is None or asked.reasons:
            barred.append(asked)
        else:
            listed.setdefault(provider.provider_id, []).append(one)
    for people in listed.values():
        yield _ProviderDraft(work, people, template, on=on, size=size)
    yield from barred


class _UnlistedDraft(LetterDraft):
    """One person whom a letter to a provider may not tell about."""

    def __init__(
        self, work: Work, facts: LetterFacts, template: Template, *, on: date, size: int | None
    ) -> None:
        super().__init__(work, facts, template, on=on, size=size)
        self.voice = Voice.PROVIDER
        self.reasons = may_write_to(replace(self._recipient, posted_on=None), template.kind, on)

    def reasons_against(self, envelope: Envelope | None, *, again: bool) -> tuple[str, ...]:
        """Return why the provider is told nothing about them."""
        del envelope, again
        return self.reasons


class _ProviderDraft(LetterDraft):
    """The letter to one provider, with the people who chose it; it comes from whoever is signed in."""

    def __init__(
        self, work: Work, people: list[LetterFacts], template: Template, *, on: date, size: int | None
    ) -> None:
        sender = work.officer
        facts = replace(
            people[0],
            council_id="",
            officer_id=sender.officer_id,
            officer=sender.name,
            officer_job=sender.job_title,
            officer_phone=sender.phone,
            officer_email=sender.email,
        )
        super().__init__(work, facts, template, on=on, size=size)
        self._people = people
        self.voice = Voice.PROVIDER
        self._wording = template.wording(Voice.PROVIDER)
        self._provider = _provider_of(facts)
        self.name = clean(self._provider.name)
        lines = self._provider.address
        self.address = address_of(self.name, lines[:-1], lines[-1] if lines else "")

    @property
    def addressee(self) -> Addressee:
        """The provider, and everybody whom the letter tells about."""
        case_ids = tuple(one.case_id for one in self._people)
        return Addressee(Voice.PROVIDER, case_ids, provider_id=self._provider.provider_id)

    @property
    def point_size(self) -> int:
        """The usual size, or the one asked for."""
        return self._size or _USUAL_SIZE

    def order_key(self, order: LetterOrder) -> tuple[str, ...]:
        """Return what a batch in ``order`` is sorted by: a provider has no surname and no officer."""
        if order is LetterOrder.POST:
            return (post_order("".join(self._provider.address[-1:])), self.name)
        return () if order is LetterOrder.LIST else (fold(self.name),)

    def reasons_against(self, envelope: Envelope | None, *, again: bool) -> tuple[str, ...]:
        """Return why the list cannot go to this provider; each person on it was asked about before (R20)."""
        return tuple(self._reasons(envelope, again=again))

    @property
    def table(self) -> tuple[tuple[str, ...], ...]:
        """A row for each person: see ``TABLE_COLUMNS``."""
        return tuple(list_row(one) for one in self._people)

    def _reasons(self, envelope: Envelope | None, *, again: bool) -> Iterator[str]:
        address = tuple(address_faults(self.address)) if self._provider.address else ()
        if envelope is not None and not self._provider.address:
            yield f"no address is on record for {self.name}, so its letter cannot go in an envelope"
        elif envelope is not None:
            yield from address
        posted = [one.listed_on for one in self._people if one.listed_on]
        if posted and len(posted) == len(self._people) and not again:
            yield f"this list was already posted on {written_date(max(posted))}, and nobody new is on it"
        if not self.facts.officer_phone and not self.facts.officer_email:
            yield f"no phone number or email is on record for the named officer, {self.facts.officer}"
        known = bool(self._provider.address) and not address
        yield from self.faults_of_the_page(envelope, address_known=known)

    @cached_property
    def _fields(self) -> dict[str, str]:
        fields = letter_fields(self._work, self.facts, self._on, people=len(self._people))
        # Nothing personal of the first on the list gets into the words around it.
        personal = {name for name, field in FIELDS.items() if field.personal} - {"people", "reference"}
        return fields | dict.fromkeys(personal, "")


def _provider_of(facts: LetterFacts) -> ProviderFacts:
    if facts.new_provider_facts is None:
        raise AssertionError("nobody without a new provider is on a list for one")
    return facts.new_provider_facts
