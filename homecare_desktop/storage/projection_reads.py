"""What the projection is made from: a question to each table, for many cases at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

from homecare_desktop.domain.words import ContactOutcome
from homecare_desktop.domain.writing import CHOICE_LETTERS
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Assignment,
    Case,
    CaseOutcome,
    ChoiceMade,
    Contact,
    HandoverStep,
    Letter,
    LetterBatch,
    Officer,
    Package,
    Person,
    Posting,
    Provider,
    Transfer,
)

CaseIds = list[UUID] | None
"""``None`` is all cases."""
CaseKey = InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the records that were not withdrawn say, by case."""

    choices: dict[UUID, Row[Any]]
    outcomes: dict[UUID, Row[Any]]
    assignments: dict[UUID, Row[Any]]
    letters: dict[UUID, Row[Any]]
    posted_on: dict[UUID, date]
    """The last day on which a letter that offers the choice was posted (R3)."""
    spoke_on: dict[UUID, date]
    transfers: set[UUID]
    completed: set[UUID]
    handovers: set[UUID]


def base_rows(session: Reading, case_ids: CaseIds) -> Iterable[Row[Any]]:
    """Return each case with its package, person and providers."""
    now, new = aliased(Provider), aliased(Provider)
    query = (
        select(
            Case.id.label("case_id"),
            Case.route,
            Person.id.label("person_id"),
            Person.council_id,
            Person.nhs_number,
            Person.title,
            Person.first_name,
            Person.last_name,
            Person.preferred_name,
            Person.born_on,
            Person.died_on,
            Person.moved_away,
            Person.postcode,
            Package.package_id,
            Package.service_line,
            Package.patch,
            Package.minutes_per_week,
            Package.carers_per_visit,
            now.name.label("current_provider"),
            now.aliases.label("current_aliases"),
            new.name.label("new_provider"),
            new.aliases.label("new_aliases"),
        )
        .join(Package, Package.id == Case.package_key)
        .join(Person, Person.id == Package.person_id)
        .join(now, now.id == Package.provider_id)
        .outerjoin(new, new.id == Case.new_provider_id)
        .where(_among(Case.id, case_ids))
    )
    return session.connection().execute(query)


def facts_of(session: Reading, case_ids: CaseIds) -> Facts:
    """Read what the records of ``case_ids`` say."""
    return Facts(
        choices=_choices(session, case_ids),
        outcomes=_outcomes(session, case_ids),
        assignments=_assignments(session, case_ids),
        letters=_letters(session, case_ids),
        posted_on=_posted_on(session, case_ids),
        spoke_on=_spoke_on(session, case_ids),
        transfers=_cases(session, Transfer, case_ids),
        completed=_cases(session, Transfer, case_ids, Transfer.completed),
        handovers=_cases(session, HandoverStep, case_ids),
    )


def _among(column: CaseKey, case_ids: CaseIds) -> ColumnElement[bool]:
    return true() if case_ids is None else column.in_(case_ids)


def _newest(session: Reading, query: Any) -> dict[UUID, Row[Any]]:  # noqa: ANN401 - a select of any columns
    """Return the last row of each case, of a ``query`` whose rows come oldest first."""
    return {row.case_id: row for row in session.connection().execute(query)}


def _choices(session: Reading, case_ids: CaseIds) -> dict[UUID, Row[Any]]:
    query = (
        select(
            ChoiceMade.case_id,
            ChoiceMade.choice,
            ChoiceMade.decided_by,
            ChoiceMade.revisit_on,
            ChoiceMade.note,
        )
        .where(_among(ChoiceMade.case_id, case_ids), ChoiceMade.withdrawn_at.is_(None))
        .order_by(ChoiceMade.said_on, ChoiceMade.recorded_at, ChoiceMade.id)
    )
    return _newest(session, query)


def _outcomes(session: Reading, case_ids: CaseIds) -> dict[UUID, Row[Any]]:
    query = (
        select(CaseOutcome.case_id, CaseOutcome.outcome, CaseOutcome.end_reason)
        .where(_among(CaseOutcome.case_id, case_ids), CaseOutcome.withdrawn_at.is_(None))
        .order_by(CaseOutcome.happened_on, CaseOutcome.recorded_at, CaseOutcome.id)
    )
    return _newest(session, query)


def _assignments(session: Reading, case_ids: CaseIds) -> dict[UUID, Row[Any]]:
    query = (
        select(Assignment.case_id, Assignment.officer_id, Officer.name)
        .join(Officer, Officer.id == Assignment.officer_id)
        .where(_among(Assignment.case_id, case_ids), Assignment.withdrawn_at.is_(None))
        .order_by(Assignment.assigned_on, Assignment.recorded_at, Assignment.id)
    )
    return _newest(session, query)


def _letters(session: Reading, case_ids: CaseIds) -> dict[UUID, Row[Any]]:
    query = (
        select(Letter.case_id, Letter.reference, LetterBatch.made_on)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(
            Letter.case_id.is_not(None),
            _among(Letter.case_id, case_ids),
            Letter.withdrawn_at.is_(None),
            LetterBatch.withdrawn_at.is_(None),
            LetterBatch.template.in_(CHOICE_LETTERS),
        )
        .order_by(LetterBatch.made_on, Letter.recorded_at, Letter.id)
    )
    return _newest(session, query)


def _posted_on(session: Reading, case_ids: CaseIds) -> dict[UUID, date]:
    query = (
        select(Letter.case_id, func.max(Posting.posted_on).label("day"))
        .join(Letter, Letter.id == Posting.letter_id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(
            Letter.case_id.is_not(None),
            _among(Letter.case_id, case_ids),
            Posting.withdrawn_at.is_(None),
            Letter.withdrawn_at.is_(None),
            LetterBatch.template.in_(CHOICE_LETTERS),
        )
        .group_by(Letter.case_id)
    )
    return {row.case_id: row.day for row in session.connection().execute(query)}


def _spoke_on(session: Reading, case_ids: CaseIds) -> dict[UUID, date]:
    query = (
        select(Contact.case_id, func.max(Contact.contacted_on).label("day"))
        .where(
            _among(Contact.case_id, case_ids),
            Contact.withdrawn_at.is_(None),
            Contact.outcome == ContactOutcome.SPOKE,
        )
        .group_by(Contact.case_id)
    )
    return {row.case_id: row.day for row in session.connection().execute(query)}


def _cases(
    session: Reading,
    table: type[Transfer | HandoverStep],
    case_ids: CaseIds,
    condition: ColumnElement[bool] | InstrumentedAttribute[bool] | None = None,
) -> set[UUID]:
    query = select(table.case_id).where(_among(table.case_id, case_ids), table.withdrawn_at.is_(None))
    if condition is not None:
        query = query.where(condition)
    return set(session.connection().scalars(query))
