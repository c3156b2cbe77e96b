"""The caseload as a table model: all keys, and the pages of rows that are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from homecare_desktop.desktop.caseload.cells import COLUMNS, Facts, row_summary
from homecare_desktop.domain.case_rows import CaseRow

PAGE = 64
PAGES_KEPT = 16
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole ``CaseRow``, for the painter: one call a cell instead of one a role."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLES = frozenset(
    {
        ROW_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
    }
)
"""Asked for seven roles a cell at every repaint: the others are answered at once."""


class CaseTableModel(QAbstractTableModel):
    """Shows the cases of ``keys``; rows come in pages from the function that it is given."""

    sort_wanted = Signal(object, bool)
    """Which ``SortBy``, and whether descending; whoever owns the keys sorts them."""

    def __init__(
        self,
        rows_of: Callable[[Sequence[UUID]], Sequence[CaseRow]],
        facts: Facts,
        parent: QObject | None = None,
    ) -> None:
        """Be empty; ``rows_of`` returns the rows of some keys, in their order."""
        super().__init__(parent)
        self._rows_of = rows_of
        self.facts = facts
        self._keys: list[UUID] = []
        self._pages: OrderedDict[int, dict[UUID, CaseRow]] = OrderedDict()

    @property
    def keys(self) -> Sequence[UUID]:
        """All keys, in order."""
        return self._keys

    def show_keys(self, keys: list[UUID]) -> None:
        """Show other cases, or the same ones read again."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def row_at(self, number: int) -> CaseRow | None:
        """Return the case in line ``number``, or ``None`` when it is gone since the keys were read."""
        page = number // PAGE
        if page not in self._pages:
            rows = self._rows_of(self._keys[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = {row.case_id: row for row in rows}
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(self._keys[number])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many cases there are."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell says, or its whole row."""
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row_summary(row, self.facts) if index.column() == 0 else None
        return COLUMNS[index.column()].text(row, self.facts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the titles of columns."""
        inside = 0 <= section < len(COLUMNS)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and inside:
            return COLUMNS[section].title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the keys in another order."""
        if 0 <= column < len(COLUMNS):
            self.sort_wanted.emit(COLUMNS[column].sort, order == Qt.SortOrder.DescendingOrder)
