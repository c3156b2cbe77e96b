"""A field for a day that knows which days it takes, and points out the days to think about."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from homecare_desktop.desktop.widgets.date_field import DateField

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class DayRules:
    """Which days a field takes, and which are holidays."""

    earliest: date | None = None
    too_early: str = ""
    """The sentence about a day before ``earliest``."""
    latest: date | None = None
    too_late: str = ""
    """The sentence about a day after ``latest``."""
    holidays: Collection[date] = ()
    working_days: bool = False
    """Point out weekends and holidays: an officer cannot keep the appointment then."""


class DayField(DateField):
    """A date field whose day has to keep to its rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty, and take any day."""
        super().__init__(parent=parent)
        self.rules = DayRules()

    def fault(self) -> str:
        """Say why what is typed is not taken, or nothing."""
        if not self.edit.text().strip():
            return "Type a day."
        if self.day is None:
            return "This is no day. Write it day first, as 3/5/2021."
        if self.rules.earliest and self.day < self.rules.earliest:
            return self.rules.too_early
        if self.rules.latest and self.day > self.rules.latest:
            return self.rules.too_late
        return ""

    def remark(self) -> str:
        """Point out a bank holiday or a weekend."""
        if self.day is None or not self.rules.working_days:
            return ""
        if self.day in self.rules.holidays:
            return "This is a bank holiday."
        return "This is at a weekend." if self.day.weekday() > _FRIDAY else ""
