"""An extract's people and packages looked up in the store, many at a time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import aliased

from homecare_desktop.domain.extract.known import (
    Known,
    KnownOutcome,
    KnownPackage,
    KnownPerson,
    folded_reference,
)
from homecare_desktop.domain.extract.row import RowFacts
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Case,
    CaseOutcome,
    ChoiceMade,
    Letter,
    Package,
    Person,
    Provider,
    Transfer,
)

_PERSON_FACTS = (
    "nhs_number",
    "title",
    "first_name",
    "last_name",
    "preferred_name",
    "born_on",
    "died_on",
    "address_1",
    "address_2",
    "address_3",
    "town",
    "postcode",
    "phone",
    "email",
    "ward",
    "language",
    "interpreter_needed",
    "letter_format",
    "point_size",
    "do_not_write",
    "notes",
)
_PACKAGE_FACTS = (
    "service_line",
    "patch",
    "minutes_per_week",
    "carers_per_visit",
    "starts_on",
    "ends_on",
    "annual_review_on",
    "social_worker",
)


def known_of(reading: Reading, rows: Sequence[RowFacts]) -> Known:
    """Return what is on record of the people, packages and NHS numbers that ``rows`` name."""
    wanted = {folded_reference(row.council_id) for row in rows}
    numbers = {row.person["nhs_number"] for row in rows if row.person.get("nhs_number")}
    people: list[UUID] = []
    holders: dict[str, str] = {}
    for key, council_id, number in reading.execute(select(Person.id, Person.council_id, Person.nhs_number)):
        if folded_reference(council_id) in wanted:
            people.append(key)
        if number is not None and number in numbers:
            holders[number] = council_id
    packages = _packages_wanted(reading, set(people), {folded_reference(row.package_id) for row in rows})
    return Known(_people(reading, people), _packages(reading, packages), holders)


def _packages_wanted(reading: Reading, people: set[UUID], references: set[str]) -> list[UUID]:
    rows = reading.execute(select(Package.id, Package.person_id, Package.package_id))
    return [key for key, person, text in rows if person in people or folded_reference(text) in references]


def _people(reading: Reading, keys: Iterable[UUID]) -> dict[str, KnownPerson]:
    columns = [getattr(Person, name) for name in _PERSON_FACTS]
    found = {}
    for portion in portions(keys):
        query = select(Person.id, Person.council_id, *columns).where(Person.id.in_(portion))
        for key, council_id, *facts in reading.execute(query):
            known = KnownPerson(key, council_id, dict(zip(_PERSON_FACTS, facts, strict=True)))
            found[folded_reference(council_id)] = known
    return found


def _packages(reading: Reading, keys: Sequence[UUID]) -> dict[str, KnownPackage]:
    current, coming = aliased(Provider), aliased(Provider)
    columns = [getattr(Package, name) for name in _PACKAGE_FACTS]
    query = (
        select(
            *(Package.id, Case.id.label("case_key"), Person.council_id, Package.package_id, Case.route),
            *(current.name.label("provider"), coming.name.label("new_provider"), *columns),
        )
        .join(Case, Case.package_key == Package.id)
        .join(Person, Person.id == Package.person_id)
        .join(current, current.id == Package.provider_id)
        .outerjoin(coming, coming.id == Case.new_provider_id)
    )
    found = {}
    for portion in portions(keys):
        rows = reading.execute(query.where(Package.id.in_(portion))).all()
        cases = [row.case_key for row in rows]
        outcomes, worked_on = _outcomes(reading, cases), _worked_on(reading, cases)
        for row in rows:
            known = _package(row, outcomes.get(row.case_key, ()), worked_on)
            found[folded_reference(known.package_id)] = known
    return found


def _package(row: Row[Any], outcomes: Sequence[KnownOutcome], worked_on: set[UUID]) -> KnownPackage:
    names = (*_PACKAGE_FACTS, "provider", "route", "new_provider")
    return KnownPackage(
        key=row.id,
        case_key=row.case_key,
        council_id=row.council_id,
        package_id=row.package_id,
        facts={name: getattr(row, name) for name in names},
        outcomes=tuple(outcomes),
        worked_on=row.case_key in worked_on,
    )


def _outcomes(reading: Reading, cases: Sequence[UUID]) -> Mapping[UUID, list[KnownOutcome]]:
    query = select(CaseOutcome).where(CaseOutcome.case_id.in_(cases)).order_by(CaseOutcome.id)
    found: dict[UUID, list[KnownOutcome]] = defaultdict(list)
    for row in reading.scalars(query):
        found[row.case_id].append(
            KnownOutcome(
                row.id, row.outcome, row.end_reason, row.happened_on, row.note, row.withdrawn_because
            )
        )
    return found


def _worked_on(reading: Reading, cases: Sequence[UUID]) -> set[UUID]:
    found: set[UUID] = set()
    for record in (Letter, ChoiceMade, Transfer):
        query = select(record.case_id).where(record.case_id.in_(cases), record.withdrawn_at.is_(None))
        found.update(reading.scalars(query))
    return found
