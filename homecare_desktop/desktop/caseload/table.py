"""The caseload's table view: rows chosen by key, columns that share the width."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from homecare_desktop.desktop.caseload.cells import COLUMNS
from homecare_desktop.desktop.caseload.model import CaseTableModel, Index
from homecare_desktop.desktop.caseload.painter import MARGIN, ROW_AIR, CasePainter

FEWEST_ROWS = 5
"""Rows that are in sight however low the window is."""


class CaseTable(QTableView):
    """Shows a ``CaseTableModel``; ``selected`` fires once after rows were chosen, ``opened`` on Enter."""

    selected = Signal()
    opened = Signal(object)

    def __init__(self, model: CaseTableModel, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self._cases = model
        self._own_widths = False
        self._fitting = False
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(CasePainter(model.facts, self))
        self._set_up()
        self._set_up_headers()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_selection)

    def selected_keys(self) -> list[UUID]:
        """Return the keys of the chosen rows, in list order."""
        keys = self._cases.keys
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        spans = sorted((span.top(), span.bottom()) for span in ranges)
        return [keys[number] for top, bottom in spans for number in range(top, bottom + 1)]

    def show_keys(self, keys: list[UUID]) -> None:
        """Show other keys; rows that were chosen and are still there stay chosen, and in sight."""
        kept = set(self.selected_keys())
        current = self.currentIndex().row()
        current_key = self._cases.keys[current] if 0 <= current < len(self._cases.keys) else None
        self._quiet = True
        self._cases.show_keys(keys)
        numbers = [number for number, key in enumerate(keys) if key in kept] if kept else []
        self._select(numbers)
        if current_key in kept and numbers:
            number = keys.index(current_key) if current_key in keys else numbers[0]
            index = self._cases.index(number, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self._quiet = False
        self.selected.emit()

    def sizeHint(self) -> QSize:
        """Ask for room for a few rows; a page that has less scrolls."""
        titles, bar = self.horizontalHeader().sizeHint(), self.horizontalScrollBar().sizeHint()
        rows = FEWEST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), titles.height() + rows + bar.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both rows, whose outline changes."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setAccessibleName("Caseload")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + ROW_AIR)
        titles = self.horizontalHeader()
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setHighlightSections(False)
        titles.setSectionsMovable(False)
        titles.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        titles.sectionResized.connect(self._keep_own_widths)
        self.setSortingEnabled(True)

    def _fit_columns(self) -> None:
        if self._own_widths:
            return
        self._fitting = True
        letter = self.fontMetrics().averageCharWidth()
        least = [column.least * letter + MARGIN + MARGIN // 2 for column in COLUMNS]
        spare = max(self.viewport().width() - sum(least), 0)
        shares = sum(column.share for column in COLUMNS)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, int(least[number] + spare * column.share / shares))
        self._fitting = False

    def _keep_own_widths(self) -> None:
        self._own_widths = self._own_widths or not self._fitting

    def _select(self, numbers: Iterable[int]) -> None:
        chosen = QItemSelection()
        last = len(COLUMNS) - 1
        for number in numbers:
            chosen.select(self._cases.index(number, 0), self._cases.index(number, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_selection(self) -> None:
        if not self._quiet:
            self.selected.emit()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._cases.keys[index.row()])
