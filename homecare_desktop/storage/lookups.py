"""Small questions to the store: a case by its number, the officers, the programme, the store itself."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from homecare_desktop.storage.faults import DamagedStoreError
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import CaseloadEntry, Officer, ProgrammeProfile, StoreIdentity


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What a store says of itself."""

    site_id: UUID
    demonstration: bool
    demonstration_day: date | None
    programme_code: str


def cases_named(reading: Reading, reference: str) -> list[UUID]:
    """Return the cases of the person with that council ID, or else the case with that package ID.

    The reference is exact but for case and the spaces around it: leading zeros count.
    """
    wanted = reference.strip().lower()
    return _cases(reading, func.lower(CaseloadEntry.council_id) == wanted) or _cases(
        reading, func.lower(CaseloadEntry.package_id) == wanted
    )


def every_case(reading: Reading, limit: int | None = None) -> list[UUID]:
    """Return every case by the person's name, the first ``limit`` of them."""
    query = select(CaseloadEntry.case_id).order_by(CaseloadEntry.name_order, CaseloadEntry.case_id)
    return list(reading.scalars(query.limit(limit)))


def officer_rows(reading: Reading) -> list[tuple[UUID, str, str, str, str]]:
    """Return each officer's key, name, job title, phone and email, by name."""
    query = select(Officer.id, Officer.name, Officer.job_title, Officer.phone, Officer.email)
    rows = reading.execute(query.order_by(func.lower(Officer.name), Officer.id))
    return [(row.id, row.name, row.job_title, row.phone, row.email) for row in rows]


def officers_who_may_word(reading: Reading) -> list[tuple[UUID, str]]:
    """Return key and name of each officer who may change the council's letters, by name."""
    query = select(Officer.id, Officer.name).where(Officer.may_word_letters.is_(True))
    return [
        (key, name) for key, name in reading.execute(query.order_by(func.lower(Officer.name), Officer.id))
    ]


def programme_text(reading: Reading) -> str:
    """Return the newest profile that was read, as its TOML text."""
    return _newest_profile(reading).text


def store_facts(reading: Reading) -> StoreFacts:
    """Return what the store says of itself. Raises DamagedStoreError when it says nothing."""
    identity = reading.scalar(select(StoreIdentity))
    if identity is None:
        raise DamagedStoreError
    return StoreFacts(
        identity.site_id,
        identity.demonstration,
        identity.demonstration_day,
        _newest_profile(reading).code,
    )


def _newest_profile(reading: Reading) -> ProgrammeProfile:
    newest_first = select(ProgrammeProfile).order_by(
        ProgrammeProfile.read_at.desc(), ProgrammeProfile.id.desc()
    )
    profile = reading.scalar(newest_first.limit(1))
    if profile is None:
        raise DamagedStoreError
    return profile


def _cases(reading: Reading, condition: ColumnElement[bool]) -> list[UUID]:
    query = select(CaseloadEntry.case_id).where(condition)
    return list(reading.scalars(query.order_by(CaseloadEntry.package_id, CaseloadEntry.case_id)))
