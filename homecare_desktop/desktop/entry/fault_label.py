"""What is wrong with a field, or worth knowing about it, in words beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from homecare_desktop.desktop.widgets.roles import set_look, set_role


class FaultLabel(QLabel):
    """Hidden while there is nothing to say about its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, fault: str, remark: str = "") -> None:
        """Show ``fault``; without one show ``remark``; without both be hidden."""
        set_role(self, "error" if fault else "muted")
        self.setText(fault or remark)
        self.setVisible(bool(fault or remark))

    def say_about(self, control: QWidget, fault: str, remark: str = "") -> None:
        """Show it, mark ``control``, and tell a screen reader that comes to it."""
        self.say(fault, remark)
        edit = control.focusProxy() or control
        edit.setAccessibleDescription(fault or remark)
        set_look(edit, "fault", "true" if fault else "false")
