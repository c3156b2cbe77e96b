"""The view of a table of records: one row chosen, kept by its key when the rows are read again."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.tables.record_model import LOOK_ROLE, Index, RecordModel
from homecare_desktop.desktop.tables.record_painter import MARGIN, ROW_AIR, RecordPainter

MOST_GROWING = 200
"""Rows up to which each is measured; in longer tables they all have as many lines as was asked for."""


class RecordTable(QTableView):
    """Call ``set_up`` with the columns, then ``show_rows``."""

    chosen = Signal()
    """Another row is current, or none."""
    opened = Signal(object)
    """Enter or a double click on this row."""
    pressed = Signal(object)
    """A click on the button of this row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._key_of: Callable[[Any], Hashable] = id
        self._grows = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RecordPainter(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titles = self.horizontalHeader()
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setHighlightSections(False)
        titles.setSectionsClickable(False)

    def set_up(
        self,
        columns: Sequence[Column[Any]],
        key_of: Callable[[Any], Hashable],
        *,
        lines: int = 1,
        grows: bool = False,
    ) -> None:
        """Have ``columns``; rows are ``lines`` high, or as high as their words where it ``grows``."""
        self._key_of, self._grows = key_of, grows
        self._model: RecordModel[Any] = RecordModel(columns, self)
        self.setModel(self._model)
        self.verticalHeader().setDefaultSectionSize(
            self.fontMetrics().lineSpacing() * lines + ROW_AIR // lines
        )
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)

    @property
    def rows(self) -> Sequence[Any]:
        """The rows that are shown."""
        return self._model.rows

    @property
    def current(self) -> Any | None:  # noqa: ANN401 - what the columns are made for
        """The row that is current."""
        number = self.currentIndex().row()
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other ``rows``; the current one stays so, or else the one that took its place."""
        before, number = self.current, max(self.currentIndex().row(), 0)
        self._model.show_rows(rows)
        if before is not None:
            key = self._key_of(before)
            number = next((at for at, row in enumerate(rows) if self._key_of(row) == key), number)
        if rows:
            self.setCurrentIndex(self._model.index(min(number, len(rows) - 1), 0))
        self._fit()
        self.chosen.emit()

    def cell(self, row: int, column: int) -> str:
        """Return what a cell says."""
        return str(self._model.index(row, column).data())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.opened.emit(self.current)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what a cell's button says when it is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.data(LOOK_ROLE) is Look.BUTTON:
            self.pressed.emit(self.rows[index.row()])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, unless it is its button that is clicked twice."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(LOOK_ROLE) is not Look.BUTTON:
            self.opened.emit(self.rows[index.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both rows, whose outline changes."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _tell_chosen(self) -> None:
        self.chosen.emit()

    def _fit(self) -> None:
        if not isinstance(self.model(), RecordModel):
            return
        letter, columns = self.fontMetrics().averageCharWidth(), self._model.columns
        least = [column.least * letter + 2 * MARGIN for column in columns]
        spare = max(self.viewport().width() - sum(least), 0)
        shares = sum(column.share for column in columns) or 1
        widths = [
            int(room + spare * column.share / shares) for room, column in zip(least, columns, strict=True)
        ]
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
        if self._grows and len(self.rows) <= MOST_GROWING:
            self.resizeRowsToContents()
