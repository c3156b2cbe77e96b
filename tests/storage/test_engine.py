import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher

from homecare_desktop.storage import engine as engines
from homecare_desktop.storage.engine import connect, for_writing, open_engine
from homecare_desktop.storage.faults import (
    DamagedStoreError,
    DiskFaultError,
    EmptyStoreError,
    ForeignStoreError,
    ReadOnlyStoreError,
    StoreBusyError,
    StoreMissingError,
    UnusableBuildError,
    UnusableFolderError,
)

KEY = b"k" * 32
OTHER_KEY = b"o" * 32


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """An encrypted database with one table of 2,000 rows."""
    file = tmp_path / "x.db"
    with closing(connect(file, KEY, create=True)) as connection:
        connection.execute("CREATE TABLE t (name TEXT UNIQUE)")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO t VALUES (?)", [(f"Delroy Brown {n:040}",) for n in range(2_000)])
        connection.execute("COMMIT")
    return file


@pytest.fixture
def engine(database: Path) -> Iterator[Engine]:
    opened = open_engine(database, KEY)
    yield opened
    opened.dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("application_id", engines.APPLICATION_ID),
    ],
)
def test_every_connection_is_hardened(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_the_cache_holds_a_store(engine: Engine) -> None:
    with engine.connect() as connection:
        kibibytes = -connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    assert kibibytes >= 64 * 1024


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'other.db' AS other",
        "DETACH main",
        "PRAGMA writable_schema=ON",
        "PRAGMA rekey='x'",
        "PRAGMA trusted_schema=ON",
    ],
)
def test_what_could_leak_or_bend_the_schema_is_denied(database: Path, statement: str) -> None:
    with (
        closing(connect(database, KEY)) as connection,
        pytest.raises(sqlcipher.DatabaseError, match="not auth"),
    ):
        connection.execute(statement)


def test_extensions_cannot_be_loaded(database: Path) -> None:
    with closing(connect(database, KEY)) as connection, pytest.raises(sqlcipher.OperationalError):
        connection.execute("SELECT load_extension('x')")


def test_the_file_shows_nothing(database: Path) -> None:
    content = database.read_bytes()
    assert b"Delroy" not in content
    assert b"SQLite format" not in content
    assert b"CREATE TABLE" not in content


def test_another_key_does_not_open_it(database: Path) -> None:
    before = database.read_bytes()
    with pytest.raises(DamagedStoreError, match="damaged"):
        connect(database, OTHER_KEY)
    assert database.read_bytes() == before


def test_a_key_of_the_wrong_length_is_the_programs_mistake(database: Path) -> None:
    with pytest.raises(ValueError, match="31 bytes"):
        connect(database, b"k" * 31)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreMissingError, match="no store"):
        connect(tmp_path / "x.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "x.db").touch()
    with pytest.raises(EmptyStoreError, match="empty"):
        connect(tmp_path / "x.db", KEY)


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "x.db").mkdir()
    with pytest.raises(UnusableFolderError):
        connect(tmp_path / "x.db", KEY)


def test_a_plain_database_is_foreign(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE t (name TEXT)")
    with pytest.raises(ForeignStoreError, match="not made by this program"):
        connect(tmp_path / "x.db", KEY)


def test_another_programs_encrypted_database_is_foreign(tmp_path: Path) -> None:
    with closing(sqlcipher.connect(str(tmp_path / "x.db"))) as connection:
        connection.set_key(f"x'{KEY.hex()}'")
        connection.execute("CREATE TABLE t (name TEXT)")
    with pytest.raises(ForeignStoreError):
        connect(tmp_path / "x.db", KEY)


def test_an_old_sqlite_is_refused(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(UnusableBuildError, match="lose what was saved"):
        connect(database, KEY)


@given(at=st.integers(0, 200_000), garbage=st.binary(min_size=1, max_size=600), cut=st.booleans())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_anywhere_is_said_in_a_sentence(database: Path, at: int, garbage: bytes, cut: bool) -> None:  # noqa: FBT001 - drawn
    whole = database.read_bytes()
    at %= len(whole)
    damaged = database.with_name("damaged.db")
    damaged.write_bytes(whole[:at] + garbage + (b"" if cut else whole[at + len(garbage) :]))
    opened = open_engine(damaged, KEY)
    with suppress(DamagedStoreError), opened.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM t NOT INDEXED").scalars().all()
        assert names == [f"Delroy Brown {n:040}" for n in range(2_000)]
    opened.dispose()


def test_an_unexpected_error_shows_no_data(engine: Engine) -> None:
    with for_writing(engine).connect() as connection, pytest.raises(IntegrityError) as caught:
        connection.execute(text("INSERT INTO t VALUES (:name)"), {"name": f"Delroy Brown {1:040}"})
    assert "Delroy" not in str(caught.value)


def test_a_full_disk_is_said_and_nothing_is_lost(engine: Engine) -> None:
    with for_writing(engine).connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        with pytest.raises(DiskFaultError, match="full"):
            connection.execute(text("INSERT INTO t SELECT name || name || rowid FROM t"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 2_000


def test_a_writer_in_the_way(database: Path, engine: Engine) -> None:
    with closing(connect(database, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        with for_writing(engine).connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA busy_timeout=0")
            with pytest.raises(StoreBusyError, match="busy"):
                connection.exec_driver_sql("DELETE FROM t")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps write permission elsewhere")
def test_a_file_that_may_only_be_read(database: Path) -> None:
    database.chmod(stat.S_IRUSR)
    if os.access(database, os.W_OK):
        pytest.skip("the superuser may write everywhere")
    opened = open_engine(database, KEY)
    with for_writing(opened).connect() as connection, pytest.raises(ReadOnlyStoreError):
        connection.exec_driver_sql("DELETE FROM t")
    opened.dispose()
