"""The two ways into the tables: reading, and writing as one transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event
from sqlalchemy.orm import ORMExecuteState, Session

from homecare_desktop.storage.tables import Table

LOGGED_TABLES = frozenset(
    str(mapper.local_table) for mapper in Table.registry.mappers if getattr(mapper.class_, "logged", False)
)


class UnloggedWriteError(RuntimeError):
    """A statement would have changed a logged table past the change log: the program's mistake."""


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did to a row: ``insert``, ``update``, ``delete``, or ``view``, ``print``, ``export``."""

    act: str
    entity: str
    key: UUID
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes, when, and on which installation."""

    site_id: UUID
    officer_id: UUID | None
    now: datetime


@dataclass(slots=True)
class Touched:
    """The rows that a transaction changed, by table: their cases' projection is made anew."""

    keys: dict[type[Any], set[UUID]] = field(default_factory=dict)

    def add(self, table: type[Any], key: UUID) -> None:
        """Note that the row ``key`` of ``table`` changed."""
        self.keys.setdefault(table, set()).add(key)


class Reading(Session):
    """The store as it is at the moment of the first question; nothing can be written."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, autoflush=False, expire_on_commit=False)


class Writing(Reading):
    """One transaction: the change log and the projection are kept with it, or nothing is."""

    def __init__(self, engine: Engine, author: Author) -> None:
        super().__init__(engine)
        self.autoflush = True
        self.author = author
        self.acts: list[Act] = []
        """Acts that change no row, not yet in the log."""
        self.touched = Touched()


@event.listens_for(Reading, "do_orm_execute", propagate=True)
def _only_through_the_log(state: ORMExecuteState) -> None:
    """Refuse what would bypass the change log: bulk statements never pass the session's flush."""
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = getattr(getattr(state.statement, "table", None), "key", None)
    if not isinstance(state.session, Writing) or table in LOGGED_TABLES:
        raise UnloggedWriteError(f"write rows of {table} in a writing session, as objects")


@event.listens_for(Reading, "before_flush", propagate=True)
def _reading_never_writes(session: Session, *_: object) -> None:
    if not isinstance(session, Writing) and (session.new or session.dirty or session.deleted):
        raise UnloggedWriteError("rows are changed in a writing session only")
