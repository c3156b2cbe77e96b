"""A radio button as a card: what can be chosen, and what it means for this person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.roles import set_look, set_role


class OptionCard(QFrame):
    """One option of several; a click anywhere on it chooses it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "option")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(self)
        self.meaning = plain_label(parent=self)
        self.meaning.setContentsMargins(self.fontMetrics().height() + 6, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(1)
        layout.addWidget(self.radio)
        layout.addWidget(self.meaning)
        self.setFocusProxy(self.radio)
        set_look(self, "chosen", "false")
        self.radio.toggled.connect(self._show_chosen)

    def describe(self, title: str, meaning: str) -> None:
        """Name the option, with its mnemonic, and say what it means."""
        self.radio.setText(title)
        self.meaning.setText(meaning)
        self.radio.setAccessibleDescription(meaning)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this option with the left button."""
        if event.button() is Qt.MouseButton.LeftButton and self.radio.isEnabled():
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)
        super().mousePressEvent(event)

    def _show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - Qt hands it over
        set_look(self, "chosen", "true" if chosen else "false")
        if chosen:
            self.chosen.emit()
