"""The step to revision 0002, with letters that were made before it."""

# ruff: noqa: S608 - the statements are made of names that stand here
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, inspect, select

from homecare_desktop.storage.engine import open_engine
from homecare_desktop.storage.migrations import SCHEMA, Schema, bring_up_to_date, upgrade
from homecare_desktop.storage.tables import Document, Letter, LetterBatch, Posting

KEY = b"k" * 32
BEFORE = Schema(SCHEMA.scripts, "0001")
PERSON, PROVIDER, OFFICER, PACKAGE, CASE = (f"{number:032x}" for number in range(1, 6))
DOCUMENT, BATCH, LETTER, POSTING = (f"{number:032x}" for number in range(6, 10))
DAY = "2021-03-01"
ROWS: tuple[tuple[str, dict[str, object]], ...] = (
    ("person", {"id": PERSON, "council_id": "B-1", "last_name": "Brown", "point_size": 14}),
    ("provider", {"id": PROVIDER, "name": "Kindred Care Example Ltd", "aliases": "[]"}),
    ("officer", {"id": OFFICER, "name": "Asha Demo"}),
    ("package", {"id": PACKAGE, "person_id": PERSON, "package_id": "P-1", "provider_id": PROVIDER}),
    ("case", {"id": CASE, "package_key": PACKAGE, "route": "patch"}),
    ("document", {"id": DOCUMENT, "sha256": "abc", "content": b"%PDF", "recorded_at": DAY}),
    ("letter_batch", {"id": BATCH, "number": 1, "document_id": DOCUMENT, "made_on": DAY, "pages": 2}),
    ("letter", {"id": LETTER, "batch_id": BATCH, "case_id": CASE, "officer_id": OFFICER, "pages": 2}),
    ("posting", {"id": POSTING, "letter_id": LETTER, "posted_on": DAY, "recorded_at": DAY}),
)
"""What matters of each row; ``filled`` adds something for every other column that must not be null."""


def filled(connection: Connection, table: str, row: dict[str, object]) -> dict[str, object]:
    """Return ``row`` with a value for each column of ``table`` that must have one."""
    columns = inspect(connection).get_columns(table)
    needed = {column["name"]: column["type"].python_type for column in columns if not column["nullable"]}
    usual: dict[type, object] = {int: 1, bool: False, str: "", date: DAY, datetime: f"{DAY} 10:00:00"}
    return {name: usual.get(kind, "") for name, kind in needed.items()} | row


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Engine]:
    """A database of revision 0001 with a letter that was posted."""
    engine = open_engine(tmp_path / "x.db", KEY, create=True)
    upgrade(engine, BEFORE)
    with engine.begin() as connection:
        for table, row in ROWS:
            values = filled(connection, table, row)
            names = ", ".join(values)
            places = ", ".join("?" for _ in values)
            connection.exec_driver_sql(
                f'INSERT INTO "{table}" ({names}) VALUES ({places})', tuple(values.values())
            )
    yield engine
    engine.dispose()


def test_letters_and_postings_are_as_they_were(old: Engine, tmp_path: Path) -> None:
    assert bring_up_to_date(old, lambda: tmp_path / "backup.db") is True
    with old.connect() as connection:
        letter = connection.execute(select(Letter.__table__)).mappings().one()
        assert (letter["id"].hex, letter["case_id"].hex, letter["pages"]) == (LETTER, CASE, 2)
        assert letter["representative_id"] is letter["provider_id"] is letter["document_id"] is None
        document = connection.execute(select(Document.__table__)).mappings().one()
        assert (document["content"], document["pieces"]) == (b"%PDF", None)
        batch = connection.execute(select(LetterBatch.__table__)).mappings().one()
        assert (batch["number"], batch["dated"], batch["accessible"]) == (1, None, None)
        assert connection.execute(select(Posting.__table__)).mappings().one()["letter_id"] == letter["id"]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
