"""What the store knows of itself: identity, programme, change log, acts, and the caseload projection."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from homecare_desktop.storage.tables.base import Keyed, Table, refers_to


class StoreIdentity(Keyed, Table):
    """The one row that says which store this is."""

    __tablename__ = "store_identity"

    site_id: Mapped[UUID]
    """This installation; a restored or copied store gets a new one."""
    place: Mapped[str]
    """The hash of the computer and folder where this installation lies."""
    made_at: Mapped[datetime]
    demonstration: Mapped[bool] = mapped_column(default=False)
    demonstration_day: Mapped[date | None]
    """The day on which a demonstration plays."""


class ProgrammeProfile(Keyed, Table):
    """The council profile as it was read, newest last."""

    __tablename__ = "programme_profile"

    code: Mapped[str]
    text: Mapped[str]
    """The TOML document, whole."""
    read_at: Mapped[datetime]


class Change(Table):
    """One change of one row, chained by hash to the one before (design.md section 2)."""

    __tablename__ = "change"
    logged: ClassVar[bool] = False

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    clock_ms: Mapped[int]
    """Hybrid logical clock: wall milliseconds, never going back."""
    clock_count: Mapped[int]
    officer_id: Mapped[UUID | None]
    entity: Mapped[str]
    key: Mapped[UUID]
    act: Mapped[str]
    """``insert``, ``update``, ``delete``, or an act such as ``view``, ``print``, ``export``."""
    fields: Mapped[dict[str, Any]]
    replaces: Mapped[dict[str, Any]]
    """For each field the heads that this change replaces, as ``[site, sequence]`` pairs."""
    previous_hash: Mapped[str]
    hash: Mapped[str]

    __table_args__ = (Index(None, "entity", "key"),)


class CaseloadEntry(Table):
    """The projection that lists read: one row a case, rebuilt by ``refresh_caseload`` alone."""

    __tablename__ = "caseload"
    logged: ClassVar[bool] = False

    case_id: Mapped[UUID] = mapped_column(refers_to("case.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[UUID]
    council_id: Mapped[str]
    package_id: Mapped[str]
    nhs_number: Mapped[str | None]
    title: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    preferred_name: Mapped[str]
    born_on: Mapped[date | None]
    died_on: Mapped[date | None]
    postcode: Mapped[str]
    service_line: Mapped[str]
    route: Mapped[str]
    patch: Mapped[str | None]
    current_provider: Mapped[str]
    new_provider: Mapped[str | None]
    minutes_per_week: Mapped[int]
    carers_per_visit: Mapped[int]
    stage: Mapped[str]
    choice: Mapped[str | None]
    outcome: Mapped[str | None]
    end_reason: Mapped[str | None]
    revisit_on: Mapped[date | None]
    officer_id: Mapped[UUID | None]
    officer: Mapped[str | None]
    letter_reference: Mapped[str | None]
    letter_made_on: Mapped[date | None]
    letter_posted_on: Mapped[date | None]
    last_contact_on: Mapped[date | None]
    authority_to_check: Mapped[bool]
    name_order: Mapped[str]
    """Folded last and first name, by which lists sort."""
    patch_order: Mapped[str]
    """The patch code so that 2 comes before 10."""
    search_text: Mapped[str]
    """Folded names, council ID, package ID, NHS number, postcode and providers."""

    __table_args__ = (
        Index(None, "officer_id", "name_order", "case_id"),
        Index(None, "patch", "name_order", "case_id"),
        Index(None, "name_order", "case_id"),
    )
