"""What every act of an officer is given: the open store, who is signed in, the programme, the clock."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from homecare_desktop.domain.programme import Programme
from homecare_desktop.storage.store import Reading, Store, Writing


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is; ``day`` holds today still for a demonstration, a script or a test."""

    now: Callable[[], datetime]
    """The moment, with its zone."""
    day: date | None = None

    @property
    def today(self) -> date:
        """Today in the officer's own time zone."""
        return self.day or self.now().astimezone().date()


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """A named officer as screens and letters show one."""

    officer_id: UUID
    name: str
    job_title: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Work:
    """An open store with the officer who signed in."""

    store: Store
    officer: OfficerRow
    programme: Programme
    clock: Clock
    demonstration: bool

    @property
    def today(self) -> date:
        """The day on which the officer works."""
        return self.clock.today

    def stamp(self) -> dict[str, Any]:
        """Return what every record carries: when it was recorded, and by whom."""
        return {"recorded_at": self.clock.now(), "recorded_by": self.officer.officer_id}

    def reading(self) -> AbstractContextManager[Reading]:
        """Open a read of the store as it is now."""
        return self.store.reading()

    def writing(self) -> AbstractContextManager[Writing]:
        """Open one transaction: kept whole at the end of the block, or not at all."""
        return self.store.writing(self.officer.officer_id, self.clock.now())
