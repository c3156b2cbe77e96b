"""A field for a day as officers type one, with the day written out beside it."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.roles import set_look, set_role
from homecare_desktop.domain.dates import weekday_date, written_date
from homecare_desktop.domain.day_entry import read_day


class DateField(QWidget):
    """Takes ``3/5``, ``3 May``, ``tomorrow``, ``in 2 weeks``; ``changed`` fires as it is typed.

    Set a label's buddy to ``edit``, or to this widget, which hands the focus on.
    """

    changed = Signal()

    def __init__(
        self, today: date | None = None, parent: QWidget | None = None, *, past: bool = False
    ) -> None:
        """Be empty; ``past`` reads a day without a year as the last such day instead of the next."""
        super().__init__(parent)
        self._today = today
        self._past = past
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText("such as 3/5 or yesterday" if past else "such as 3/5 or in 2 weeks")
        self.edit.setMinimumWidth(150)
        self.pick = QPushButton("Calendar", self)
        set_role(self.pick, "link")
        self.written = plain_label("", "muted", parent=self)
        self._lay_out()
        self._calendar = self._add_calendar()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read)
        self.edit.editingFinished.connect(self._write_out)

    def start(self, today: date, *, past: bool = False) -> None:
        """Say which day is today; for a field that a form made."""
        self._today = today
        self._past = past
        self.edit.setPlaceholderText("such as 3/5 or yesterday" if past else "such as 3/5 or in 2 weeks")

    @property
    def day(self) -> date | None:
        """The day that is typed, or ``None`` when there is none or it is no day."""
        try:
            return read_day(self.edit.text(), self._today, past=self._past) if self._today else None
        except (ValueError, OverflowError):
            return None

    @property
    def is_faulty(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.edit.text().strip()) and self.day is None

    def set_day(self, day: date | None) -> None:
        """Show ``day``."""
        self.edit.setText(written_date(day) if day else "")

    def setAccessibleName(self, name: str) -> None:
        """Name the field, and the calendar button after it."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self.pick.setAccessibleName(f"Calendar for {name}")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        layout.addWidget(self.pick)
        layout.addWidget(self.written, 1)
        self.setAccessibleName("Date")

    def _add_calendar(self) -> QCalendarWidget:
        menu = QMenu(self.pick)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName("Calendar")
        calendar.setGridVisible(False)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # Qt's red cannot be read on dark
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(self._show_day_in_calendar)
        calendar.activated.connect(self._take_from_calendar)
        calendar.clicked.connect(self._take_from_calendar)
        self.pick.clicked.connect(lambda: menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft())))
        return calendar

    def _show_day_in_calendar(self) -> None:
        if day := self.day or self._today:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setFocus()

    def _take_from_calendar(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        menu = self._calendar.parentWidget()
        if menu:
            menu.close()
        self.edit.setFocus()

    def _read(self) -> None:
        day = self.day
        set_look(self.edit, "fault", "true" if self.is_faulty else "false")
        set_role(self.written, "error" if self.is_faulty else "muted")
        unread = "This is no day. Write it as 3/5/2021." if self.is_faulty else ""
        self.written.setText(weekday_date(day) if day else unread)
        self.edit.setAccessibleDescription(self.written.text())
        self.changed.emit()

    def _write_out(self) -> None:
        if (day := self.day) and self.edit.text() != written_date(day):
            self.edit.setText(written_date(day))
