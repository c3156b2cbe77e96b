"""One case whole, as the case page shows it: the person, the package, and what is known by now."""

from datetime import date
from uuid import UUID

from sqlalchemy import RowMapping, select

from homecare_desktop.domain.case_rows import CaseDetail
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.domain.words import LetterFormat
from homecare_desktop.storage.listing import case_rows
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import CapacityAssessment, Case, HandoverStep, Package, Person, Transfer
from homecare_desktop.storage.timeline import case_timeline


def case_detail(reading: Reading, case_id: UUID) -> CaseDetail:
    """Return the case as it was last committed, its timeline newest first.

    Raises UnknownNameError when there is no such case.
    """
    found = case_rows(reading, [case_id])
    if not found:
        raise UnknownNameError("That case is not in the store any more.")
    (row,) = found
    rest = _rest(reading, case_id)
    lines = (rest["address_1"], rest["address_2"], rest["address_3"], rest["town"])
    return CaseDetail(
        row=row,
        address_lines=tuple(line for line in lines if line),
        phone=rest["phone"],
        email=rest["email"],
        ward=rest["ward"],
        language=rest["language"],
        interpreter_needed=rest["interpreter_needed"],
        letter_format=LetterFormat(rest["letter_format"]),
        point_size=rest["point_size"],
        do_not_write=rest["do_not_write"],
        restricted=rest["restricted"],
        notes=rest["notes"],
        package_start=rest["starts_on"],
        package_end=rest["ends_on"],
        annual_review_on=rest["annual_review_on"],
        social_worker=rest["social_worker"],
        lacks_capacity=_lacks_capacity(reading, case_id),
        timeline=case_timeline(reading, case_id, row.revisit_on),
    )


def transfer_state(reading: Reading, case_id: UUID) -> tuple[date | None, frozenset[str]]:
    """Return the day that is set for the transfer, and the handover steps that are done."""
    planned = (
        select(Transfer.transfer_on)
        .where(Transfer.case_id == case_id, Transfer.withdrawn_at.is_(None), Transfer.completed.is_(False))
        # The last plan counts, though it may be for an earlier day.
        .order_by(Transfer.recorded_at.desc(), Transfer.id.desc())
        .limit(1)
    )
    steps = select(HandoverStep.step).where(
        HandoverStep.case_id == case_id, HandoverStep.withdrawn_at.is_(None)
    )
    return reading.scalar(planned), frozenset(reading.scalars(steps))


def _rest(reading: Reading, case_id: UUID) -> RowMapping:
    person = Person.__table__.c
    columns = [column for column in person if column.name != "id"]
    query = (
        select(
            *columns,
            Package.starts_on,
            Package.ends_on,
            Package.annual_review_on,
            Package.social_worker,
        )
        .select_from(Case)
        .join(Package, Package.id == Case.package_key)
        .join(Person, Person.id == Package.person_id)
        .where(Case.id == case_id)
    )
    return reading.connection().execute(query).mappings().one()


def _lacks_capacity(reading: Reading, case_id: UUID) -> bool | None:
    newest = (
        select(CapacityAssessment.lacks_capacity)
        .where(CapacityAssessment.case_id == case_id, CapacityAssessment.withdrawn_at.is_(None))
        .order_by(
            CapacityAssessment.assessed_on.desc(),
            CapacityAssessment.recorded_at.desc(),
            CapacityAssessment.id.desc(),
        )
        .limit(1)
    )
    return reading.scalar(newest)
