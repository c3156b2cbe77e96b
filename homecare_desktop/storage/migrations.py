"""Bring a store to the schema of this version of the program, safely or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, column, func, inspect, select, table
from sqlalchemy.exc import SQLAlchemyError

from homecare_desktop.storage.engine import for_writing
from homecare_desktop.storage.faults import DamagedStoreError, NewerStoreError, UpgradeFaultError

if TYPE_CHECKING:
    from alembic.config import Config


@dataclass(frozen=True, slots=True)
class Schema:
    """A line of migrations: where its scripts lie, and the newest of them."""

    scripts: str
    newest: str


SCHEMA = Schema("homecare_desktop.db:migrations", "0002")
"""What this version of the program knows; said here, so that opening a store need not read scripts."""
_VERSION_TABLE = "alembic_version"


class BrokenMigrationError(RuntimeError):
    """A migration lost rows or left rows without their parent; it was undone."""


def bring_up_to_date(engine: Engine, back_up: Callable[[], Path], schema: Schema = SCHEMA) -> bool:
    """Run the migrations that the store lacks, after ``back_up``; return whether there were any.

    Raises NewerStoreError, DamagedStoreError for a store without tables, or UpgradeFaultError, after
    which the store is as it was.
    """
    revision = _revision_of(engine)
    if revision is None:
        raise DamagedStoreError
    if revision > schema.newest:
        raise NewerStoreError
    if revision == schema.newest:
        return False
    backup = back_up()
    try:
        upgrade(engine, schema)
    except (BrokenMigrationError, SQLAlchemyError) as error:
        raise UpgradeFaultError(backup) from error
    return True


def upgrade(engine: Engine, schema: Schema = SCHEMA) -> None:
    """Run the migrations that ``engine``'s database lacks, as one transaction.

    SQLite rebuilds a table to alter it, and dropping the old copy would delete its children: so
    foreign keys are off meanwhile, rows are counted before and after, and references are checked
    before anything is kept. Raises BrokenMigrationError when a migration loses something.
    """
    from alembic import command  # noqa: PLC0415 - takes a while to import, and is seldom needed

    with for_writing(engine).connect() as connection, _foreign_keys_off(connection), connection.begin():
        before = _row_counts(connection)
        command.upgrade(configuration(connection, schema), schema.newest)
        _check(connection, before)


def configuration(connection: Connection, schema: Schema = SCHEMA) -> "Config":
    """Return Alembic's configuration for ``connection``."""
    from alembic.config import Config  # noqa: PLC0415 - takes a while to import, and is seldom needed

    config = Config()
    config.set_main_option("script_location", schema.scripts)
    config.attributes["connection"] = connection
    return config


def _revision_of(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table(_VERSION_TABLE):
            return None
        return connection.scalar(select(column("version_num")).select_from(table(_VERSION_TABLE)))


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
