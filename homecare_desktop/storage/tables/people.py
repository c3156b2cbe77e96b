"""Who receives care, who arranges it and who gives it."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from homecare_desktop.storage.tables.base import Keyed, Table, refers_to


class Officer(Keyed, Table):
    """A named officer: the name on the letter."""

    __tablename__ = "officer"

    name: Mapped[str] = mapped_column(unique=True)
    job_title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    may_word_letters: Mapped[bool | None]
    """Whether the officer may change the council's letters; null is no."""


class Provider(Keyed, Table):
    """A provider by its full name, with the other names that it goes by (R19)."""

    __tablename__ = "provider"

    name: Mapped[str] = mapped_column(unique=True)
    aliases: Mapped[list[str]] = mapped_column(default=list)
    address: Mapped[list[str] | None]
    """The lines of its address, postcode last; null when it is not on record."""
    phone: Mapped[str | None]
    email: Mapped[str | None]
    """A secure address."""


class Person(Keyed, Table):
    """A service user."""

    __tablename__ = "person"

    council_id: Mapped[str] = mapped_column(unique=True)
    nhs_number: Mapped[str | None] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str] = mapped_column(default="")
    preferred_name: Mapped[str] = mapped_column(default="")
    born_on: Mapped[date | None]
    died_on: Mapped[date | None]
    moved_away: Mapped[bool] = mapped_column(default=False)
    address_1: Mapped[str] = mapped_column(default="")
    address_2: Mapped[str] = mapped_column(default="")
    address_3: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    ward: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    interpreter_needed: Mapped[bool] = mapped_column(default=False)
    letter_format: Mapped[str] = mapped_column(default="standard")
    point_size: Mapped[int] = mapped_column(default=14)
    do_not_write: Mapped[str | None]
    """Why nobody may write to them; empty text when no reason is given, null when they may be."""
    restricted: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(default="")


class Representative(Keyed, Table):
    """Somebody who speaks for a person, or is written to in their place (domain.md section 7)."""

    __tablename__ = "representative"

    person_id: Mapped[UUID] = mapped_column(refers_to("person.id"), index=True)
    title: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    """What they are to the person, such as "daughter"; never guessed."""
    speaks_of: Mapped[str] = mapped_column(default="")
    """How a letter to them calls the person, such as "your mother"; empty is by name."""
    authority: Mapped[str] = mapped_column(default="none")
    authority_on: Mapped[date | None]
    """Since when the authority holds, as its document says."""
    write_to: Mapped[str] = mapped_column(default="never")
    address_1: Mapped[str] = mapped_column(default="")
    address_2: Mapped[str] = mapped_column(default="")
    address_3: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    letter_format: Mapped[str] = mapped_column(default="standard")
    point_size: Mapped[int] = mapped_column(default=14)
    language: Mapped[str] = mapped_column(default="")
    interpreter_needed: Mapped[bool] = mapped_column(default=False)
    ended_on: Mapped[date | None]
    """Since when they do not act for the person any more."""


class Package(Keyed, Table):
    """One arrangement of care for one person."""

    __tablename__ = "package"

    person_id: Mapped[UUID] = mapped_column(refers_to("person.id"), index=True)
    package_id: Mapped[str] = mapped_column(unique=True)
    """The council's reference."""
    service_line: Mapped[str]
    patch: Mapped[str | None] = mapped_column(index=True)
    provider_id: Mapped[UUID] = mapped_column(refers_to("provider.id"), index=True)
    minutes_per_week: Mapped[int]
    carers_per_visit: Mapped[int] = mapped_column(default=1)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    annual_review_on: Mapped[date | None]
    social_worker: Mapped[str] = mapped_column(default="")


class Case(Keyed, Table):
    """The transfer work on one package."""

    __tablename__ = "case"

    package_key: Mapped[UUID] = mapped_column(refers_to("package.id"), unique=True)
    route: Mapped[str]
    new_provider_id: Mapped[UUID | None] = mapped_column(refers_to("provider.id"))
