"""The database of a new store: its tables, and the rows that it begins with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from homecare_desktop.storage.engine import open_engine
from homecare_desktop.storage.identity import place_of
from homecare_desktop.storage.migrations import upgrade
from homecare_desktop.storage.sessions import Author
from homecare_desktop.storage.store_folder import database_file
from homecare_desktop.storage.tables import Officer, ProgrammeProfile, Provider, StoreIdentity, Table
from homecare_desktop.storage.transactions import open_writing


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """The first officer of a store that is being made."""

    name: str
    job_title: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a store holds from the start."""

    programme_code: str
    programme_text: str
    providers: Sequence[tuple[str, Sequence[str]]]
    """Full names and aliases."""
    officer_id: UUID
    officer: NewOfficer
    made_at: datetime
    demonstration_day: date | None


def make_database(folder: Path, key: bytes, beginning: Beginning) -> UUID:
    """Make the encrypted database in ``folder``; return its site id."""
    site_id = uuid4()
    engine = open_engine(database_file(folder), key, create=True)
    try:
        upgrade(engine)
        author = Author(site_id, beginning.officer_id, beginning.made_at)
        with open_writing(engine, author) as writing:
            writing.add_all(_first_rows(folder, site_id, beginning))
            writing.commit()
    finally:
        engine.dispose()
    return site_id


def _first_rows(folder: Path, site_id: UUID, beginning: Beginning) -> Iterator[Table]:
    officer = beginning.officer
    yield StoreIdentity(
        site_id=site_id,
        place=place_of(folder),
        made_at=beginning.made_at,
        demonstration=beginning.demonstration_day is not None,
        demonstration_day=beginning.demonstration_day,
    )
    yield ProgrammeProfile(
        code=beginning.programme_code, text=beginning.programme_text, read_at=beginning.made_at
    )
    yield Officer(
        id=beginning.officer_id,
        name=officer.name,
        job_title=officer.job_title,
        phone=officer.phone,
        email=officer.email,
        may_word_letters=True,  # the first one; who else may is for them to say
    )
    for name, aliases in beginning.providers:
        yield Provider(name=name, aliases=list(aliases))
