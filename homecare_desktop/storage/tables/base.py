"""What every table shares: naming, keys, times, and the mark of a record that is only appended."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Date, DateTime, ForeignKey, MetaData, Uuid
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from homecare_desktop.storage.keys import new_key


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored in UTC without its zone and read back with it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store ``value`` in UTC."""
        del dialect
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read it back as UTC."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


def refers_to(column: str, *, ondelete: str | None = None) -> ForeignKey:
    """Return a foreign key that is checked when the transaction ends, so that rows go in in any order."""
    return ForeignKey(column, ondelete=ondelete, deferrable=True, initially="DEFERRED")


class Table(DeclarativeBase):
    """The base of every table; ``logged`` ones write each change to the change log at flush."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uuid(as_uuid=True, native_uuid=False),
        date: Date,
        datetime: UtcTime,
        dict[str, Any]: JSON,
        list[str]: JSON,
    }
    logged: ClassVar[bool] = True
    """False for what can be rebuilt (the projection) and for the log itself."""


class Keyed:
    """A row with a UUIDv7 key, so that laptops can make rows apart and meet later."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_key, sort_order=-1)


class Recorded(Keyed):
    """A dated record that is appended and never overwritten; a wrong one is withdrawn with a reason."""

    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UUID | None]
    """The officer who was signed in."""
    withdrawn_at: Mapped[datetime | None]
    withdrawn_because: Mapped[str | None]
