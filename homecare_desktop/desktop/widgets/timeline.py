"""What happened on a case, a line a record, newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from homecare_desktop.desktop.widgets.labels import breakable, plain_label
from homecare_desktop.domain.case_rows import TimelineEntry
from homecare_desktop.domain.dates import short_date


def entry_words(entry: TimelineEntry) -> str:
    """Return what one line says; a withdrawn record says so and why (design.md section 2)."""
    if entry.withdrawn_because is None:
        return entry.text
    return f"Withdrawn: {entry.text} ({entry.withdrawn_because})"


class Timeline(QWidget):
    """Day at the left, words at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName("What happened")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_entries(self, entries: Sequence[TimelineEntry], today: date, *, officers: bool = False) -> None:
        """Show ``entries``; ``officers`` adds who recorded each."""
        self._clear()
        for entry in entries:
            self._add(entry, today, officers=officers)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def lines(self) -> list[str]:
        """Return what is shown, each line as day and words."""
        labels = self.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [f"{day.text()} {words.text()}" for day, words in zip(labels[::2], labels[1::2], strict=True)]

    def _add(self, entry: TimelineEntry, today: date, *, officers: bool) -> None:
        day = "Today" if entry.happened_on == today else short_date(entry.happened_on, today)
        words = entry_words(entry)
        if officers and entry.officer:
            words = f"{words} ({entry.officer})"
        row = self._grid.rowCount()
        self._grid.addWidget(plain_label(day, "muted", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label(breakable(words), "muted" if entry.withdrawn_because is not None else "")
        label.setAccessibleName(f"{day}: {words}")
        self._grid.addWidget(label, row, 1)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
