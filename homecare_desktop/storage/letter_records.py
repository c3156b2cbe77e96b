"""What the records say that letters are made from: a question to each table, for many cases at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, exists, func, or_, select
from sqlalchemy.orm import aliased

from homecare_desktop.domain.words import (
    AppointmentKind,
    Authority,
    LetterFormat,
    OfferAnswer,
    ReturnReason,
    WriteTo,
)
from homecare_desktop.domain.writing import CHOICE_LETTERS
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Appointment,
    CaseloadEntry,
    Letter,
    LetterBatch,
    LetterMention,
    LetterReturned,
    Offer,
    OfferAnswered,
    Officer,
    Posting,
    Provider,
    Representative,
    Task,
    TaskDone,
    Transfer,
)

Addressed = tuple[UUID, UUID | None]
"""A case or a person, and the representative who was written to; ``None`` is the person themselves."""


@dataclass(frozen=True, slots=True)
class RepresentativeFacts:
    """Somebody who is written to in a person's place, or as well."""

    representative_id: UUID
    title: str
    first_name: str
    last_name: str
    relation: str
    speaks_of: str
    authority: Authority
    write_to: WriteTo
    address_lines: tuple[str, ...]
    postcode: str
    letter_format: LetterFormat
    point_size: int
    language: str
    interpreter_needed: bool


@dataclass(frozen=True, slots=True)
class AppointmentFacts:
    """Something agreed for a day."""

    kind: AppointmentKind
    happens_on: date
    at_time: str
    place: str
    who: str


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """The newest offer of a package."""

    provider: str
    answer: OfferAnswer | None


@dataclass(frozen=True, slots=True)
class ReturnFacts:
    """The last letter that was posted to somebody came back, and nobody has finished with that."""

    returned_on: date
    reason: ReturnReason


@dataclass(frozen=True, slots=True)
class PostedFacts:
    """What was posted to one addressee about one case."""

    kind_on: date | None
    """The last day on which a letter of the kind asked about was posted."""
    officer_id: UUID
    officer: str
    """On the last letter of any kind."""


def representatives_of(
    reading: Reading, person_ids: Iterable[UUID], on: date
) -> dict[UUID, list[RepresentativeFacts]]:
    """Return those who are written to for each person on day ``on``, in the order in which they came."""
    table = Representative
    query = (
        select(*table.__table__.columns)
        .where(
            table.person_id.in_(person_ids),
            table.write_to != WriteTo.NEVER,
            or_(table.ended_on.is_(None), table.ended_on > on),
        )
        .order_by(table.id)
    )
    found: dict[UUID, list[RepresentativeFacts]] = {}
    for row in reading.connection().execute(query):
        found.setdefault(row.person_id, []).append(_representative(row))
    return found


def _representative(row: Row[Any]) -> RepresentativeFacts:
    return RepresentativeFacts(
        representative_id=row.id,
        title=row.title,
        first_name=row.first_name,
        last_name=row.last_name,
        relation=row.relation,
        speaks_of=row.speaks_of,
        authority=Authority(row.authority),
        write_to=WriteTo(row.write_to),
        address_lines=(row.address_1, row.address_2, row.address_3, row.town),
        postcode=row.postcode,
        letter_format=LetterFormat(row.letter_format),
        point_size=row.point_size,
        language=row.language,
        interpreter_needed=row.interpreter_needed,
    )


def posted_letters(reading: Reading, case_ids: Sequence[UUID], template: str) -> dict[Addressed, PostedFacts]:
    """Return what was posted about each case to each addressee; letters to providers are not among them."""
    query = (
        select(
            Letter.case_id,
            Letter.representative_id,
            LetterBatch.template,
            Posting.posted_on,
            Letter.officer_id,
            Officer.name,
        )
        .join(Posting, Posting.letter_id == Letter.id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .join(Officer, Officer.id == Letter.officer_id)
        .where(
            Letter.case_id.in_(case_ids),
            Letter.provider_id.is_(None),
            Letter.withdrawn_at.is_(None),
            Posting.withdrawn_at.is_(None),
        )
        .order_by(Posting.posted_on, Posting.recorded_at, Letter.id)
    )
    found: dict[Addressed, PostedFacts] = {}
    for row in reading.connection().execute(query):
        key = (row.case_id, row.representative_id)
        before = found[key].kind_on if key in found else None
        kind_on = row.posted_on if row.template == template else before
        found[key] = PostedFacts(kind_on, row.officer_id, row.name)
    return found


def choice_letters_posted(reading: Reading, case_ids: Sequence[UUID]) -> dict[UUID, date]:
    """Return when a letter that offers the choice was last posted for each case (R3)."""
    query = (
        select(Letter.case_id, func.max(Posting.posted_on).label("day"))
        .join(Posting, Posting.letter_id == Letter.id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(
            Letter.case_id.in_(case_ids),
            LetterBatch.template.in_(CHOICE_LETTERS),
            Letter.withdrawn_at.is_(None),
            Posting.withdrawn_at.is_(None),
        )
        .group_by(Letter.case_id)
    )
    return {row.case_id: row.day for row in reading.connection().execute(query)}


def posted_to_providers(reading: Reading, case_ids: Sequence[UUID], template: str) -> dict[Addressed, date]:
    """Return when each case was last on a posted letter of ``template`` to each provider."""
    query = (
        select(LetterMention.case_id, Letter.provider_id, func.max(Posting.posted_on).label("day"))
        .join(Letter, Letter.id == LetterMention.letter_id)
        .join(Posting, Posting.letter_id == Letter.id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(
            LetterMention.case_id.in_(case_ids),
            LetterBatch.template == template,
            LetterMention.withdrawn_at.is_(None),
            Letter.withdrawn_at.is_(None),
            Posting.withdrawn_at.is_(None),
        )
        .group_by(LetterMention.case_id, Letter.provider_id)
    )
    return {(row.case_id, row.provider_id): row.day for row in reading.connection().execute(query)}


def letters_come_back(reading: Reading, person_ids: Sequence[UUID]) -> dict[Addressed, ReturnFacts]:
    """Return the people, and their representatives, whose last posted letter came back.

    A letter counts until the task that it raised is done, whichever of the person's cases it was about.
    """
    query = (
        select(
            CaseloadEntry.person_id,
            Letter.representative_id,
            LetterReturned.returned_on,
            LetterReturned.reason,
            _dealt_with().label("dealt_with"),
        )
        .join(Letter, Letter.case_id == CaseloadEntry.case_id)
        .join(Posting, and_(Posting.letter_id == Letter.id, Posting.withdrawn_at.is_(None)))
        .outerjoin(
            LetterReturned,
            and_(LetterReturned.letter_id == Letter.id, LetterReturned.withdrawn_at.is_(None)),
        )
        .where(CaseloadEntry.person_id.in_(person_ids), Letter.withdrawn_at.is_(None))
        .order_by(Posting.posted_on, Posting.recorded_at, Letter.id)
    )
    found: dict[Addressed, ReturnFacts] = {}
    for row in reading.connection().execute(query):
        key = (row.person_id, row.representative_id)
        # The rows come oldest first: a letter that was posted later and is not back again clears it.
        found.pop(key, None)
        if row.returned_on and not row.dealt_with:
            found[key] = ReturnFacts(row.returned_on, ReturnReason(row.reason))
    return found


def _dealt_with() -> Any:  # noqa: ANN401 - the type of an expression is its columns
    return exists().where(
        Task.letter_id == Letter.id,
        TaskDone.task_id == Task.id,
        Task.withdrawn_at.is_(None),
        TaskDone.withdrawn_at.is_(None),
    )


def appointments_of(
    reading: Reading, case_ids: Sequence[UUID], on: date
) -> dict[UUID, list[AppointmentFacts]]:
    """Return what is agreed for each case from day ``on``, the next first."""
    table = Appointment
    query = (
        select(table.case_id, table.kind, table.happens_on, table.at_time, table.place, table.who)
        .where(table.case_id.in_(case_ids), table.withdrawn_at.is_(None), table.happens_on >= on)
        .order_by(table.happens_on, table.at_time, table.id)
    )
    found: dict[UUID, list[AppointmentFacts]] = {}
    for row in reading.connection().execute(query):
        agreed = AppointmentFacts(AppointmentKind(row.kind), row.happens_on, row.at_time, row.place, row.who)
        found.setdefault(row.case_id, []).append(agreed)
    return found


def newest_offers(reading: Reading, case_ids: Sequence[UUID]) -> dict[UUID, OfferFacts]:
    """Return the newest offer of each case, and its newest answer (R10)."""
    answered = aliased(OfferAnswered)
    query = (
        select(Offer.case_id, Provider.name, answered.answer)
        .join(Provider, Provider.id == Offer.provider_id)
        .outerjoin(answered, and_(answered.offer_id == Offer.id, answered.withdrawn_at.is_(None)))
        .where(Offer.case_id.in_(case_ids), Offer.withdrawn_at.is_(None))
        .order_by(Offer.offered_on, Offer.recorded_at, Offer.id, answered.answered_on, answered.recorded_at)
    )
    return {
        row.case_id: OfferFacts(row.name, OfferAnswer(row.answer) if row.answer else None)
        for row in reading.connection().execute(query)
    }


def transfer_days(reading: Reading, case_ids: Sequence[UUID]) -> dict[UUID, date]:
    """Return the day that was set last for the transfer of each case."""
    query = (
        select(Transfer.case_id, Transfer.transfer_on)
        .where(Transfer.case_id.in_(case_ids), Transfer.withdrawn_at.is_(None), ~Transfer.completed)
        # The last plan counts, though it may be for an earlier day.
        .order_by(Transfer.recorded_at, Transfer.id)
    )
    return {row.case_id: row.transfer_on for row in reading.connection().execute(query)}
