"""The change log: every write of a logged table, chained by hash, without anybody remembering to.

One change carries its installation, a contiguous number, a hybrid logical clock, the officer, the
row, its fields, the changes that these replace, and the hash of the change before (design.md
section 2). Fields that an insert does not name are null.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, event, insert, inspect, select
from sqlalchemy.orm import SessionTransaction

from homecare_desktop.storage.heads import Heads, heads_of
from homecare_desktop.storage.sessions import Act, Reading, Writing
from homecare_desktop.storage.tables import Change
from homecare_desktop.storage.tables.base import Recorded

START = "0" * 64
"""What the first change of an installation follows."""
_WITHDRAWAL = frozenset({"withdrawn_at", "withdrawn_because"})
_TIP = "tip"
_canonical = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode


class OverwrittenRecordError(RuntimeError):
    """A record was to be changed or deleted, which only ever is withdrawn: the program's mistake."""


@dataclass(slots=True)
class _Tip:
    """The end of this installation's chain."""

    sequence: int = 0
    clock_ms: int = 0
    clock_count: int = 0
    hash: str = START

    def tick(self, now_ms: int) -> None:
        """Count one change on; the hybrid clock never goes back, though the wall clock may."""
        self.sequence += 1
        if now_ms > self.clock_ms:
            self.clock_ms, self.clock_count = now_ms, 0
        else:
            self.clock_count += 1


def keep_log(writing: Writing) -> None:
    """Write what ``writing`` does to the change log, at each flush, from now on."""
    event.listen(writing, "before_flush", _records_are_appended)
    event.listen(writing, "after_flush", _log_the_flush)
    event.listen(writing, "before_commit", _log_the_acts)
    event.listen(writing, "after_soft_rollback", _forget_what_was_undone)


def log_act(
    writing: Writing, act: str, entity: str, key: UUID, fields: Mapping[str, Any] | None = None
) -> None:
    """Log what changes no row: ``view``, ``print``, ``export`` of the row ``key`` of ``entity``."""
    writing.acts.append(Act(act, entity, key, {name: plain(value) for name, value in (fields or {}).items()}))


def verify_log(reading: Reading) -> list[str]:
    """Return a sentence for each break of the chain: a change edited, missing, or moved. Empty is whole."""
    table = Change.__table__.c
    query = select(Change.__table__).order_by(table.site_id, table.sequence)
    rows = reading.connection().execute(query, execution_options={"yield_per": 1_000}).mappings()
    by_site = groupby(rows, key=lambda change: change["site_id"])
    return [sentence for site_id, changes in by_site for sentence in _breaks(site_id, changes)]


def digest(change: Mapping[str, Any]) -> str:
    """Return the SHA-256 of all of ``change`` but its own hash, as canonical JSON."""
    parts = {name: plain(value) for name, value in change.items()}
    parts.pop("hash", None)
    return hashlib.sha256(_canonical(parts).encode()).hexdigest()


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return ``value`` as JSON has it: dates in ISO, keys as text, bytes by their hash and length."""
    convert = _PLAIN.get(type(value))
    return convert(value) if convert else value


_PLAIN: dict[type, Callable[[Any], Any]] = {
    UUID: str,
    date: date.isoformat,
    datetime: lambda moment: moment.astimezone(UTC).isoformat(),
    bytes: lambda content: {"sha256": hashlib.sha256(content).hexdigest(), "length": len(content)},
}


def _records_are_appended(writing: Writing, *_: object) -> None:
    for row in writing.deleted:
        if isinstance(row, Recorded):
            raise OverwrittenRecordError(f"a {_entity(row)} is withdrawn, never deleted")
    for row in writing.dirty:
        if isinstance(row, Recorded) and not _changed(row) <= _WITHDRAWAL:
            raise OverwrittenRecordError(f"a {_entity(row)} is withdrawn, never changed")


def _log_the_flush(writing: Writing, *_: object) -> None:
    acts: list[Act] = []
    for row, act in _flushed(writing):
        writing.touched.add(type(row), row.id)
        if row.logged:
            acts.append(act)
    _append(writing, acts)


def _log_the_acts(writing: Writing) -> None:
    writing.flush()
    acts, writing.acts = writing.acts, []
    _append(writing, acts)


def _forget_what_was_undone(writing: Writing, undone: SessionTransaction) -> None:
    writing.info.pop(_TIP, None)
    if not undone.nested:
        writing.acts.clear()


def _flushed(writing: Writing) -> Iterator[tuple[Any, Act]]:
    for row in writing.new:
        yield row, Act("insert", _entity(row), row.id, _values(row))
    # The session keeps changed rows in a set: sorted, so that the log does not depend on memory.
    for row in sorted(writing.dirty, key=_place):
        if changed := _changed(row):
            yield row, Act("update", _entity(row), row.id, _values(row, changed))
    for row in sorted(writing.deleted, key=_place):
        yield row, Act("delete", _entity(row), row.id, {})


def _entity(row: Any) -> str:  # noqa: ANN401 - a row of any table
    return str(row.__tablename__)


def _place(row: Any) -> tuple[str, UUID]:  # noqa: ANN401 - a row of any table
    return _entity(row), row.id


def _changed(row: object) -> set[str]:
    """Return the columns of ``row`` that were set to something else since it was read."""
    state = inspect(row, raiseerr=True)
    return {name for name, before in state.committed_state.items() if state.dict.get(name, None) != before}


def _values(row: Any, names: Iterable[str] | None = None) -> dict[str, Any]:  # noqa: ANN401 - any table
    """Return the named columns, or all that are not null, as JSON has them."""
    values = row.__dict__
    if names is not None:
        return {name: plain(values.get(name)) for name in sorted(names)}
    return {name: plain(values[name]) for name in _columns(row.__class__) if values.get(name) is not None}


@cache
def _columns(table: Any) -> tuple[str, ...]:  # noqa: ANN401 - a mapped class
    return tuple(name for name in inspect(table, raiseerr=True).column_attrs.keys() if name != "id")  # noqa: SIM118 - no mapping


def _append(writing: Writing, acts: list[Act]) -> None:
    if not acts:
        return
    tip = writing.info.get(_TIP) or _read_tip(writing)
    heads = _heads_of_updates(writing, acts)
    rows = [_chained(writing, tip, act, heads) for act in acts]
    writing.connection().execute(insert(Change), rows)
    writing.info[_TIP] = tip


def _read_tip(writing: Writing) -> _Tip:
    table = Change.__table__.c
    clock = (table.clock_ms, table.clock_count)
    last = (
        select(table.sequence, *clock, table.hash)
        .where(table.site_id == writing.author.site_id)
        .order_by(table.sequence.desc())
        .limit(1)
    )
    row = writing.connection().execute(last).one_or_none()
    if row:
        return _Tip(*row)
    # A new installation's clock goes on from what it has seen of others.
    latest = select(*clock).order_by(*(part.desc() for part in clock)).limit(1)
    seen = writing.connection().execute(latest).one_or_none()
    return _Tip(0, *seen) if seen else _Tip()


def _heads_of_updates(writing: Writing, acts: Iterable[Act]) -> dict[tuple[str, UUID], Heads]:
    keys: dict[str, list[UUID]] = {}
    for act in acts:
        if act.act == "update":
            keys.setdefault(act.entity, []).append(act.key)
    return {
        (entity, key): heads
        for entity, mine in keys.items()
        for key, heads in heads_of(writing, entity, mine).items()
    }


def _chained(
    writing: Writing, tip: _Tip, act: Act, heads: Mapping[tuple[str, UUID], Heads]
) -> dict[str, Any]:
    tip.tick(int(writing.author.now.timestamp() * 1000))
    mine = heads.get((act.entity, act.key)) if act.act == "update" else None
    change = {
        "site_id": writing.author.site_id,
        "sequence": tip.sequence,
        "clock_ms": tip.clock_ms,
        "clock_count": tip.clock_count,
        "officer_id": writing.author.officer_id,
        "entity": act.entity,
        "key": act.key,
        "act": act.act,
        "fields": act.fields,
        "replaces": {name: mine.of(name) for name in act.fields} if mine else {},
        "previous_hash": tip.hash,
    }
    change["hash"] = tip.hash = digest(change)
    return change


def _breaks(site_id: UUID, changes: Iterable[RowMapping]) -> Iterator[str]:
    log = f"in the change log of installation {str(site_id)[:8]}"
    expected, previous = 1, START
    for change in changes:
        number = change["sequence"]
        if number != expected:
            yield f"{_missing(expected, number - 1)} {log}."
        elif change["previous_hash"] != previous:
            yield f"Change {number} {log} does not follow from the one before."
        if digest(dict(change)) != change["hash"]:
            yield f"Change {number} {log} was altered after it was written."
        expected, previous = number + 1, change["hash"]


def _missing(first: int, last: int) -> str:
    return f"Change {first} is missing" if first == last else f"Changes {first} to {last} are missing"
