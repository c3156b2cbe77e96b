"""Who a letter could go to: everything on record about a case that a letter is decided on and made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from homecare_desktop.domain.words import Choice, EndReason, LetterFormat, Outcome, Route
from homecare_desktop.storage import letter_records
from homecare_desktop.storage.letter_records import (
    Addressed,
    AppointmentFacts,
    OfferFacts,
    PostedFacts,
    RepresentativeFacts,
    ReturnFacts,
)
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Case,
    CaseloadEntry,
    Officer,
    Package,
    Person,
    Provider,
)

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class ProviderFacts:
    """The new provider, as it is on record."""

    provider_id: UUID
    name: str
    address: tuple[str, ...]
    """Its lines, postcode last; empty when it is not on record."""
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter about one case is decided on and made from, as it is on record."""

    case_id: UUID
    person_id: UUID
    council_id: str
    title: str
    first_name: str
    last_name: str
    born_on: date | None
    died_on: date | None
    moved_away: bool
    address_lines: tuple[str, ...]
    postcode: str
    do_not_write: str | None
    restricted: bool
    letter_format: LetterFormat
    point_size: int
    language: str
    interpreter_needed: bool
    route: Route
    patch: str | None
    current_provider: str
    new_provider: str | None
    social_worker: str
    outcome: Outcome | None
    end_reason: EndReason | None
    officer_id: UUID | None
    officer: str | None
    officer_job: str
    officer_phone: str
    officer_email: str
    phone: str
    """The person's own."""
    minutes_per_week: int
    carers_per_visit: int
    annual_review_on: date | None
    choice: Choice | None
    revisit_on: date | None
    new_provider_facts: ProviderFacts | None
    representatives: tuple[RepresentativeFacts, ...] = ()
    """Those who are written to, in the person's place or as well."""
    appointments: tuple[AppointmentFacts, ...] = ()
    """Those still to come, the next first."""
    offer: OfferFacts | None = None
    transfer_on: date | None = None
    choice_letter_on: date | None = None
    """When a letter that offers the choice was last posted (R3)."""
    listed_on: date | None = None
    """When they were last on a posted letter of the kind asked about to their new provider."""
    posted: Mapping[UUID | None, PostedFacts] = field(default_factory=dict)
    """What was posted, by the representative to whom; ``None`` is the person."""
    came_back: Mapping[UUID | None, ReturnFacts] = field(default_factory=dict)
    """Letters that came back, and that nobody has dealt with, by the same."""


def selected_cases(
    reading: Reading, *, patch: str | None, officer_id: UUID | None, case_ids: Sequence[UUID]
) -> list[UUID]:
    """Return the cases that meet all that is given, by name, or in the order of ``case_ids``.

    Where nothing is given there are none: nobody meant to write to everyone.
    """
    if patch is None and officer_id is None:
        return list(dict.fromkeys(case_ids))
    entry = CaseloadEntry
    wanted: list[ColumnElement[bool]] = []
    if patch is not None:
        wanted.append(entry.patch == patch)
    if officer_id is not None:
        wanted.append(entry.officer_id == officer_id)
    query = select(entry.case_id).where(*wanted).order_by(entry.name_order, entry.case_id)
    found = list(reading.scalars(query))
    if not case_ids:
        return found
    among = set(found)
    return [key for key in dict.fromkeys(case_ids) if key in among]


def letter_facts(reading: Reading, case_ids: Sequence[UUID], template: str, on: date) -> list[LetterFacts]:
    """Return the facts about ``case_ids`` for a letter of ``template`` dated ``on``, as far as they exist."""
    found: dict[UUID, LetterFacts] = {}
    for portion in portions(case_ids):
        rows = list(reading.connection().execute(_facts_query(portion)))
        records = _Records.of(reading, portion, [row.person_id for row in rows], template, on)
        found.update((row.case_id, _facts(row, records)) for row in rows)
    return [found[key] for key in case_ids if key in found]


@dataclass(frozen=True, slots=True)
class _Records:
    """What the records say about some cases."""

    representatives: dict[UUID, list[RepresentativeFacts]]
    appointments: dict[UUID, list[AppointmentFacts]]
    offers: dict[UUID, OfferFacts]
    transfers: dict[UUID, date]
    choice_letters: dict[UUID, date]
    listed: dict[Addressed, date]
    posted: dict[UUID, dict[UUID | None, PostedFacts]]
    came_back: dict[UUID, dict[UUID | None, ReturnFacts]]

    @classmethod
    def of(
        cls, reading: Reading, case_ids: list[UUID], person_ids: list[UUID], template: str, on: date
    ) -> "_Records":
        return cls(
            representatives=letter_records.representatives_of(reading, person_ids, on),
            appointments=letter_records.appointments_of(reading, case_ids, on),
            offers=letter_records.newest_offers(reading, case_ids),
            transfers=letter_records.transfer_days(reading, case_ids),
            choice_letters=letter_records.choice_letters_posted(reading, case_ids),
            listed=letter_records.posted_to_providers(reading, case_ids, template),
            posted=_by_first(letter_records.posted_letters(reading, case_ids, template)),
            came_back=_by_first(letter_records.letters_come_back(reading, person_ids)),
        )


def _by_first(found: Mapping[Addressed, V]) -> dict[UUID, dict[UUID | None, V]]:
    nested: dict[UUID, dict[UUID | None, V]] = {}
    for (key, representative), value in found.items():
        nested.setdefault(key, {})[representative] = value
    return nested


def _facts_query(case_ids: Sequence[UUID]) -> Any:  # noqa: ANN401 - the type of a select is its columns
    entry = CaseloadEntry
    return (
        select(
            entry.case_id,
            entry.person_id,
            entry.council_id,
            entry.new_provider,
            entry.current_provider,
            entry.route,
            entry.patch,
            entry.outcome,
            entry.end_reason,
            entry.officer_id,
            entry.choice,
            entry.revisit_on,
            entry.minutes_per_week,
            entry.carers_per_visit,
            Person.title,
            Person.first_name,
            Person.last_name,
            Person.born_on,
            Person.died_on,
            Person.moved_away,
            Person.address_1,
            Person.address_2,
            Person.address_3,
            Person.town,
            Person.postcode,
            Person.do_not_write,
            Person.restricted,
            Person.letter_format,
            Person.point_size,
            Person.language,
            Person.interpreter_needed,
            Person.phone,
            Package.social_worker,
            Package.annual_review_on,
            Officer.name.label("officer"),
            Officer.job_title,
            Officer.phone.label("officer_phone"),
            Officer.email.label("officer_email"),
            Provider.id.label("provider_id"),
            Provider.address.label("provider_address"),
            Provider.phone.label("provider_phone"),
            Provider.email.label("provider_email"),
        )
        .join(Case, Case.id == entry.case_id)
        .join(Package, Package.id == Case.package_key)
        .join(Person, Person.id == Package.person_id)
        .outerjoin(Officer, Officer.id == entry.officer_id)
        .outerjoin(Provider, Provider.id == Case.new_provider_id)
        .where(entry.case_id.in_(case_ids))
    )


def _facts(row: Row[Any], records: _Records) -> LetterFacts:
    case_id = row.case_id
    return LetterFacts(
        case_id=case_id,
        person_id=row.person_id,
        council_id=row.council_id,
        title=row.title,
        first_name=row.first_name,
        last_name=row.last_name,
        born_on=row.born_on,
        died_on=row.died_on,
        moved_away=row.moved_away,
        address_lines=(row.address_1, row.address_2, row.address_3, row.town),
        postcode=row.postcode,
        do_not_write=row.do_not_write,
        restricted=row.restricted,
        letter_format=LetterFormat(row.letter_format),
        point_size=row.point_size,
        language=row.language,
        interpreter_needed=row.interpreter_needed,
        route=Route(row.route),
        patch=row.patch,
        current_provider=row.current_provider,
        new_provider=row.new_provider,
        social_worker=row.social_worker,
        outcome=Outcome(row.outcome) if row.outcome else None,
        end_reason=EndReason(row.end_reason) if row.end_reason else None,
        officer_id=row.officer_id,
        officer=row.officer,
        officer_job=row.job_title or "",
        officer_phone=row.officer_phone or "",
        officer_email=row.officer_email or "",
        phone=row.phone,
        minutes_per_week=row.minutes_per_week,
        carers_per_visit=row.carers_per_visit,
        annual_review_on=row.annual_review_on,
        choice=Choice(row.choice) if row.choice else None,
        revisit_on=row.revisit_on,
        new_provider_facts=_provider(row),
        representatives=tuple(records.representatives.get(row.person_id, ())),
        appointments=tuple(records.appointments.get(case_id, ())),
        offer=records.offers.get(case_id),
        transfer_on=records.transfers.get(case_id),
        choice_letter_on=records.choice_letters.get(case_id),
        listed_on=records.listed.get((case_id, row.provider_id)) if row.provider_id else None,
        posted=records.posted.get(case_id, {}),
        came_back=records.came_back.get(row.person_id, {}),
    )


def _provider(row: Row[Any]) -> ProviderFacts | None:
    if row.provider_id is None:
        return None
    return ProviderFacts(
        provider_id=row.provider_id,
        name=row.new_provider,
        address=tuple(row.provider_address or ()),
        phone=row.provider_phone or "",
        email=row.provider_email or "",
    )
