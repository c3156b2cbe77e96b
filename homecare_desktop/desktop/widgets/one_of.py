"""Buttons of which one is on: the Tab key comes to that one, the arrow keys go on from it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """An exclusive group that keeps the one stop of the Tab key on the button that is on.

    Qt leaves it on the button that was added last.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Have no buttons yet."""
        super().__init__(parent)
        self.buttonToggled.connect(self._move_stop)

    def add(self, button: QAbstractButton) -> None:
        """Take ``button`` into the group."""
        button.setCheckable(True)
        self.addButton(button)
        self._move_stop()

    def _move_stop(self) -> None:
        for button in self.buttons():
            stops = button.isChecked() or self.checkedButton() is None
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
