"""Bring a store to the schema of this version of the program, safely or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, func, inspect, select, table

from homecare_desktop.storage.engine import for_writing
from homecare_desktop.storage.faults import ForeignStoreError, NewerStoreError

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0001"
"""The newest revision that this version of the program knows."""
_VERSION_TABLE = "alembic_version"


class BrokenMigrationError(RuntimeError):
    """A migration lost rows or left rows without their parent; it was undone."""


def revision_of(engine: Engine) -> str | None:
    """Return the revision of the schema in ``engine``'s database; ``None`` when there is none.

    Raises NewerStoreError for a revision that this program does not know.
    """
    with engine.connect() as connection:
        inspector = inspect(connection)
        if not inspector.has_table(_VERSION_TABLE):
            if inspector.get_table_names():
                raise ForeignStoreError
            return None
        revision = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE}").scalar()  # noqa: S608 - a constant
    if revision is not None and revision > NEWEST:
        raise NewerStoreError
    return revision


def upgrade(engine: Engine, target: str = NEWEST) -> None:
    """Run the migrations that ``engine``'s database lacks, as one transaction.

    SQLite rebuilds a table to alter it, and dropping the old copy would delete its children: so
    foreign keys are off meanwhile, rows are counted before and after, and references are checked
    before anything is kept. Raises BrokenMigrationError when a migration loses something.
    """
    from alembic import command  # noqa: PLC0415 - takes a while to import, and is seldom needed

    with for_writing(engine).connect() as connection, _foreign_keys_off(connection), connection.begin():
        before = _row_counts(connection)
        command.upgrade(configuration(connection), target)
        _check(connection, before)


def configuration(connection: Connection) -> "Config":
    """Return Alembic's configuration for ``connection``."""
    from alembic.config import Config  # noqa: PLC0415 - takes a while to import, and is seldom needed

    config = Config()
    config.set_main_option("script_location", "homecare_desktop.db:migrations")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _foreign_keys_off(connection: Connection) -> Iterator[None]:
    # Past SQLAlchemy: inside a transaction the pragma does nothing, and SQLAlchemy begins one.
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - the connection was just made
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = inspect(connection).get_table_names()
    return {
        name: connection.scalar(select(func.count()).select_from(table(name))) or 0
        for name in names
        if name != _VERSION_TABLE
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, count) != count]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if lost or orphans:
        raise BrokenMigrationError(f"rows lost in {lost}; rows without their parent: {len(orphans)}")
