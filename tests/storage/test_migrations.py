import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, select
from sqlalchemy.exc import OperationalError

from homecare_desktop.storage.engine import open_engine
from homecare_desktop.storage.faults import DamagedStoreError, NewerStoreError, UpgradeFaultError
from homecare_desktop.storage.migrations import (
    SCHEMA,
    BrokenMigrationError,
    Schema,
    bring_up_to_date,
    configuration,
    upgrade,
)
from homecare_desktop.storage.store import Store
from homecare_desktop.storage.tables import Case, Package, Person
from tests.support.stores import NOW, add_case

MIGRATIONS = Path(__file__).parents[2] / "db" / "migrations"
KEY = b"k" * 32
STEP = '''
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade() -> None:
    """Apply."""
    {what}
'''
ADD_A_COLUMN = """
    with op.batch_alter_table("person", recreate="always") as person:
        person.add_column(sa.Column("known_as", sa.String(), nullable=False, server_default=""))
"""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """A new database without tables."""
    opened = open_engine(tmp_path / "x.db", KEY, create=True)
    yield opened
    opened.dispose()


@pytest.fixture
def filled(engine: Engine, store: Store) -> Engine:
    """A database of the newest schema with two people, their packages and cases."""
    with store.writing(None, NOW) as writing:
        add_case(writing, 1)
        add_case(writing, 2)
    upgrade(engine)
    with store.reading() as reading, engine.begin() as connection:
        for table in Person.metadata.sorted_tables:
            rows = reading.connection().execute(select(table)).mappings().all()
            if rows:
                connection.execute(table.insert(), [dict(row) for row in rows])
    return engine


def next_schema(folder: Path, what: str) -> Schema:
    """Return today's migrations and one more that does ``what``."""
    scripts = shutil.copytree(MIGRATIONS, folder / "migrations")
    text = STEP.format(newest=SCHEMA.newest, what=what.strip())
    (scripts / "versions" / "9999_next.py").write_text(text, encoding="utf-8")
    return Schema(str(scripts), "9999")


def counts(engine: Engine) -> tuple[int, ...]:
    with engine.connect() as connection:
        return tuple(len(connection.execute(select(table.id)).all()) for table in (Person, Package, Case))


def columns(engine: Engine, table: str) -> set[str]:
    with engine.connect() as connection:
        return {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")}


def test_the_newest_schema_is_what_the_tables_say(engine: Engine) -> None:
    upgrade(engine)
    with engine.connect() as connection:
        command.check(configuration(connection))


def test_the_newest_revision_is_the_one_that_is_named(engine: Engine) -> None:
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(configuration(connection))
    assert scripts.get_heads() == [SCHEMA.newest]
    assert [script.revision for script in scripts.walk_revisions()][-1] == "0001"


def test_a_store_that_is_up_to_date_is_left_alone(filled: Engine) -> None:
    assert bring_up_to_date(filled, lambda: pytest.fail("no backup was due")) is False


def test_a_database_without_tables_is_no_store(engine: Engine) -> None:
    with pytest.raises(DamagedStoreError):
        bring_up_to_date(engine, lambda: pytest.fail("no backup was due"))


def test_a_newer_store_is_left_alone(filled: Engine) -> None:
    with filled.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerStoreError):
        bring_up_to_date(filled, lambda: pytest.fail("no backup was due"))


def test_a_table_is_rebuilt_under_its_children(filled: Engine, tmp_path: Path) -> None:
    backups: list[Path] = []

    def back_up() -> Path:
        backups.append(tmp_path / "backup.db")
        assert "known_as" not in columns(filled, "person")
        return backups[-1]

    assert bring_up_to_date(filled, back_up, next_schema(tmp_path, ADD_A_COLUMN)) is True
    assert len(backups) == 1
    assert counts(filled) == (2, 2, 2)
    assert "known_as" in columns(filled, "person")
    with filled.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


@pytest.mark.parametrize(
    "what",
    [
        "op.execute('DELETE FROM caseload')",
        "op.execute('DELETE FROM person')",
        "op.execute('UPDATE package SET person_id = hex(zeroblob(16))')",
        "op.execute('INSERT INTO provider (id, name, aliases) SELECT hex(zeroblob(16)), 1, 1')",
    ],
)
def test_a_migration_that_loses_something_is_undone(filled: Engine, tmp_path: Path, what: str) -> None:
    schema = next_schema(tmp_path, f"{ADD_A_COLUMN.strip()}\n    {what}")
    with pytest.raises(BrokenMigrationError):
        upgrade(filled, schema)
    assert counts(filled) == (2, 2, 2)
    assert "known_as" not in columns(filled, "person")
    with filled.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == SCHEMA.newest
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_migration_that_fails_says_where_the_copy_is(filled: Engine, tmp_path: Path) -> None:
    schema = next_schema(tmp_path, f"{ADD_A_COLUMN.strip()}\n    op.execute('no statement at all')")
    with pytest.raises(UpgradeFaultError, match="copy-of-it"):
        bring_up_to_date(filled, lambda: tmp_path / "copy-of-it.db", schema)
    assert counts(filled) == (2, 2, 2)
    assert "known_as" not in columns(filled, "person")
    with pytest.raises(OperationalError, match='near "no"'):
        upgrade(filled, schema)
