"""The field that a passphrase is typed into: hidden until asked for, with what was wrong with it below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.roles import set_look

EMPTY = "Type your passphrase."
"""What to say when nothing is typed."""
SPACING = 8


class PassphraseField(QWidget):
    """Takes a passphrase or the recovery code; ``entered`` when Return is pressed in it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.edit = QLineEdit()
        self.show_button = QPushButton()
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName("Show the passphrase")
        self.fault = plain_label(role="error")
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textEdited.connect(self._forget_fault)
        self.show_button.toggled.connect(self._show_passphrase)
        self._show_passphrase(False)
        self.say("")

    @property
    def secret(self) -> str:
        """What is typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Be empty and hidden again."""
        self.edit.clear()
        self.show_button.setChecked(False)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say below the field, and to a screen reader, what was wrong with what is typed."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        set_look(self.edit, "fault", "true" if sentence else "false")

    def refuse(self, sentence: str) -> None:
        """Say ``sentence`` and have it typed again."""
        self.say(sentence)
        self.edit.setFocus()
        self.edit.selectAll()

    def _lay_out(self) -> None:
        title = QLabel("&Passphrase")
        title.setBuddy(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self.show_button)
        row.setSpacing(SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self.fault)

    def _forget_fault(self) -> None:
        self.say("")

    def _show_passphrase(self, shown: bool) -> None:  # noqa: FBT001 - Qt hands over the button's state
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText("&Hide" if shown else "Sho&w")
