"""Records as officers made them on days of the past, each with the hour of the day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from homecare_desktop.casework.demonstration.keys import KeyMaker

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of the council up to the demonstration's own."""

    holidays: frozenset[date]
    last: date
    """The day before the demonstration: nothing is recorded after it."""

    def working_day(self, day: date) -> date:
        """Return ``day``, or the next one on which people work."""
        while day.weekday() >= _SATURDAY or day in self.holidays:
            day += timedelta(days=1)
        return day

    def past(self, day: date) -> date:
        """Return ``day`` or the next working day, but never one still to come."""
        return min(self.working_day(day), self.last)


@dataclass(slots=True)
class Diary:
    """Collects the records of all cases, in the order in which they are told."""

    random: Random
    keys: KeyMaker
    rows: list[Any] = field(default_factory=list)
    changes: dict[UUID, dict[str, object]] = field(default_factory=dict)
    """What became known of people, by person."""

    def add(self, kind: type[Any], by: UUID | None, on: date, /, **facts: object) -> None:
        """Add a record of the table ``kind`` that officer ``by`` made on day ``on``."""
        self.rows.append(kind(id=self.keys.next(), recorded_at=self.moment(on), recorded_by=by, **facts))

    def moment(self, day: date) -> datetime:
        """Return some minute of the working hours of ``day``."""
        minute = self.random.randrange(9 * 60, 17 * 60)
        return datetime.combine(day, time(minute // 60, minute % 60), UTC)

    def in_order(self) -> Iterable[Any]:
        """Return the records in the order in which they were made."""
        return sorted(self.rows, key=lambda row: (row.recorded_at, row.id))
