"""Representatives, offers and appointments of one case, as they are on record."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import and_, select

from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Appointment,
    Case,
    Offer,
    OfferAnswered,
    Package,
    Provider,
    Representative,
)


@dataclass(frozen=True, slots=True)
class OfferRecord:
    """An offer of a package, and its newest answer."""

    offer_id: UUID
    provider: str
    offered_on: date
    note: str
    answer: str | None
    answered_on: date | None
    reason: str


def person_of(reading: Reading, case_id: UUID) -> UUID | None:
    """Return the key of the person whose case it is, or ``None`` when there is no such case."""
    query = select(Package.person_id).join(Case, Case.package_key == Package.id).where(Case.id == case_id)
    return reading.scalar(query)


def representative_rows(reading: Reading, case_id: UUID) -> list[dict[str, Any]]:
    """Return every representative of the person whose case it is, ended ones last."""
    table = Representative
    query = (
        select(*table.__table__.columns)
        .join(Package, Package.person_id == table.person_id)
        .join(Case, Case.package_key == Package.id)
        .where(Case.id == case_id)
        .order_by(table.ended_on.is_not(None), table.id)
    )
    return [dict(row) for row in reading.connection().execute(query).mappings()]


def offer_records(reading: Reading, case_id: UUID) -> list[OfferRecord]:
    """Return the offers of a case that were not withdrawn, oldest first."""
    query = (
        select(
            Offer.id,
            Provider.name,
            Offer.offered_on,
            Offer.note,
            OfferAnswered.answer,
            OfferAnswered.answered_on,
            OfferAnswered.reason,
        )
        .join(Provider, Provider.id == Offer.provider_id)
        .outerjoin(
            OfferAnswered,
            and_(OfferAnswered.offer_id == Offer.id, OfferAnswered.withdrawn_at.is_(None)),
        )
        .where(Offer.case_id == case_id, Offer.withdrawn_at.is_(None))
        .order_by(
            Offer.offered_on,
            Offer.recorded_at,
            Offer.id,
            OfferAnswered.answered_on,
            OfferAnswered.recorded_at,
        )
    )
    # Of several answers to one offer the last row wins: the newest counts.
    newest: dict[UUID, OfferRecord] = {}
    for row in reading.connection().execute(query):
        newest[row.id] = OfferRecord(
            row.id, row.name, row.offered_on, row.note, row.answer, row.answered_on, row.reason or ""
        )
    return list(newest.values())


def appointment_rows(reading: Reading, case_id: UUID) -> list[dict[str, Any]]:
    """Return the appointments of a case that were not withdrawn, by day."""
    table = Appointment
    query = (
        select(*table.__table__.columns)
        .where(table.case_id == case_id, table.withdrawn_at.is_(None))
        .order_by(table.happens_on, table.at_time, table.id)
    )
    return [dict(row) for row in reading.connection().execute(query).mappings()]
