"""Which changes a field's value rests on: what an update says that it replaces."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, select

from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import Change

Head = list[Any]
"""``[site, sequence]``: JSON has no tuples."""


@dataclass(slots=True)
class Heads:
    """The changes of one row that no later change replaces, field by field."""

    inserts: list[Head] = field(default_factory=list)
    updates: dict[str, list[Head]] = field(default_factory=dict)

    def of(self, name: str) -> list[Head]:
        """Return the heads of the field ``name``; an insert sets every field."""
        return self.updates.get(name, self.inserts)

    def add(self, change: RowMapping) -> None:
        """Take the next ``change`` of the row into account."""
        this: Head = [str(change["site_id"]), change["sequence"]]
        if change["act"] == "insert":
            self.inserts.append(this)
            return
        for name in change["fields"]:
            replaced = change["replaces"].get(name, [])
            self.updates[name] = [*(head for head in self.of(name) if head not in replaced), this]


def heads_of(session: Reading, entity: str, keys: Iterable[UUID]) -> dict[UUID, Heads]:
    """Return the heads of each row of ``entity`` in ``keys``."""
    found: dict[UUID, Heads] = {}
    for portion in portions(keys):
        for change in session.connection().execute(_changes(entity, portion)).mappings():
            found.setdefault(change["key"], Heads()).add(change)
    return found


def _changes(entity: str, keys: list[UUID]) -> Any:  # noqa: ANN401 - the type of a select is its columns
    table = Change.__table__.c
    return (
        select(table.site_id, table.sequence, table.key, table.act, table.fields, table.replaces)
        .where(table.entity == entity, table.key.in_(keys), table.act.in_(("insert", "update")))
        .order_by(table.clock_ms, table.clock_count, table.site_id, table.sequence)
    )
