"""Frozen rows as a table model."""

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from homecare_desktop.desktop.tables.columns import Column, Row

LOOK_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecordModel(QAbstractTableModel, Generic[Row]):
    """Shows the rows that it is handed; fetches none."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        """Have ``columns`` and no rows yet."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell says, or how it is drawn."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == LOOK_ROLE:
            return column.look(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            return self.summary(row)
        return None

    def summary(self, row: Row) -> str:
        """Return ``row`` as one sentence, for those who hear it."""
        return ", ".join(f"{column.title}: {words}" for column in self.columns if (words := column.text(row)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the titles of columns."""
        inside = 0 <= section < len(self.columns)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and inside:
            return self.columns[section].title
        return None
