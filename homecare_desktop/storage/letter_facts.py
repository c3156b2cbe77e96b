"""Who a letter could go to: everything on record about a case that a letter is decided on and made from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, select

from homecare_desktop.domain.words import EndReason, LetterFormat, Outcome, Route
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Case,
    CaseloadEntry,
    Letter,
    LetterBatch,
    Officer,
    Package,
    Person,
    Posting,
)


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter about one case is decided on and made from, as it is on record."""

    case_id: UUID
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
    posted_on: date | None
    """When a letter of the kind asked about was last posted."""


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


def letter_facts(reading: Reading, case_ids: Sequence[UUID], template: str) -> list[LetterFacts]:
    """Return the facts about ``case_ids`` for a letter of ``template``, in order, as far as they exist."""
    found: dict[UUID, LetterFacts] = {}
    for portion in portions(case_ids):
        posted = _last_posted(reading, portion, template)
        for row in reading.connection().execute(_facts_query(portion)):
            found[row.case_id] = _facts(row, posted.get(row.case_id))
    return [found[key] for key in case_ids if key in found]


def _last_posted(reading: Reading, case_ids: Iterable[UUID], template: str) -> dict[UUID, date]:
    query = (
        select(Letter.case_id, func.max(Posting.posted_on).label("day"))
        .join(Posting, Posting.letter_id == Letter.id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(
            Letter.case_id.in_(case_ids),
            LetterBatch.template == template,
            Letter.withdrawn_at.is_(None),
            Posting.withdrawn_at.is_(None),
        )
        .group_by(Letter.case_id)
    )
    return {row.case_id: row.day for row in reading.connection().execute(query)}


def _facts_query(case_ids: Sequence[UUID]) -> Any:  # noqa: ANN401 - the type of a select is its columns
    entry = CaseloadEntry
    return (
        select(
            entry.case_id,
            entry.council_id,
            entry.new_provider,
            entry.current_provider,
            entry.route,
            entry.patch,
            entry.outcome,
            entry.end_reason,
            entry.officer_id,
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
            Package.social_worker,
            Officer.name.label("officer"),
            Officer.job_title,
            Officer.phone,
            Officer.email,
        )
        .join(Case, Case.id == entry.case_id)
        .join(Package, Package.id == Case.package_key)
        .join(Person, Person.id == Package.person_id)
        .outerjoin(Officer, Officer.id == entry.officer_id)
        .where(entry.case_id.in_(case_ids))
    )


def _facts(row: Row[Any], posted_on: date | None) -> LetterFacts:
    return LetterFacts(
        case_id=row.case_id,
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
        officer_phone=row.phone or "",
        officer_email=row.email or "",
        posted_on=posted_on,
    )
