"""What the rows must hold if the change log is to be believed, and where they do not."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from homecare_desktop.storage.change_log import plain
from homecare_desktop.storage.sessions import LOGGED_TABLES, Reading
from homecare_desktop.storage.tables import Change, Table

Rows = dict[UUID, dict[str, Any]]


def rows_unlike_the_log(reading: Reading) -> list[str]:
    """Return a sentence for each table whose rows are not what the log says: changed past the program."""
    expected = _replayed(reading)
    return [
        f"{count} rows of the table {name} are not what the change log says."
        for name in sorted(LOGGED_TABLES)
        if (count := sum(1 for _ in _differences(reading, name, expected.get(name, {}))))
    ]


def _replayed(reading: Reading) -> dict[str, Rows]:
    """Return the rows of each table as its changes leave them, in the order of the clock."""
    log = Change.__table__.c
    changes = (
        select(log.entity, log.key, log.act, log.fields)
        .where(log.act.in_(("insert", "update", "delete")))
        .order_by(log.clock_ms, log.clock_count, log.site_id, log.sequence)
    )
    tables: dict[str, Rows] = {}
    for entity, key, act, fields in reading.connection().execute(changes):
        rows = tables.setdefault(entity, {})
        if act == "delete":
            rows.pop(key, None)
        else:
            rows.setdefault(key, {}).update(fields)
    return tables


def _differences(reading: Reading, name: str, expected: Rows) -> Iterator[UUID]:
    table = Table.metadata.tables[name]
    found: set[UUID] = set()
    rows = reading.connection().execute(select(table), execution_options={"yield_per": 500}).mappings()
    for row in rows:
        found.add(row["id"])
        held = {column: plain(value) for column, value in row.items() if column != "id" and value is not None}
        logged = expected.get(row["id"], {})
        if held != {column: value for column, value in logged.items() if value is not None}:
            yield row["id"]
    yield from expected.keys() - found
