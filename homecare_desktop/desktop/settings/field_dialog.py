"""Picking a merge field or a condition from a list that is searched by name and meaning."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from homecare_desktop.casework.wording_preview import FieldInfo
from homecare_desktop.desktop.forms.ui_field_dialog import Ui_FieldDialog
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.domain.folding import fold

COLUMNS: Sequence[Column[FieldInfo]] = (
    Column("Name", lambda info: info.name, 0.3, 16, lambda _info: Look.STRONG),
    Column("What it becomes", lambda info: info.meaning, 1.0, 24),
)
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FieldDialog(QDialog):
    """``picked`` says which one; the arrow keys move in the list while the officer types."""

    picked = Signal(str)

    def __init__(self, infos: Sequence[FieldInfo], title: str, parent: QWidget | None = None) -> None:
        """Offer ``infos`` under ``title``."""
        super().__init__(parent)
        self._infos = infos
        self.form = Ui_FieldDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        self.setWindowTitle(title)
        self.form.titleLabel.setText(title)
        self.form.table.set_up(COLUMNS, lambda info: info.name, lines=2, grows=True)
        self.form.searchEdit.textChanged.connect(self._search)
        self.form.searchEdit.installEventFilter(self)
        self.form.table.opened.connect(self._pick)
        self.form.insertButton.clicked.connect(self._pick)
        self.form.cancelButton.clicked.connect(self.reject)
        self._search()
        self.form.searchEdit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the arrow keys over to the list."""
        if watched is self.form.searchEdit and isinstance(event, QKeyEvent) and _moves(event):
            QApplication.sendEvent(self.form.table, event)
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        words = fold(self.form.searchEdit.text()).split()
        found = [
            info for info in self._infos if all(word in fold(f"{info.name} {info.meaning}") for word in words)
        ]
        self.form.table.show_rows(found)
        self.form.insertButton.setEnabled(bool(found))

    def _pick(self) -> None:
        info: FieldInfo | None = self.form.table.current
        if info is not None:
            self.picked.emit(info.name)
            self.accept()


def _moves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
