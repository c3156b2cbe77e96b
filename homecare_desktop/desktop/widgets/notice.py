"""A sentence that stays in the window: news, a warning, or what went wrong and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.roles import set_look


class Notice(QFrame):
    """Hidden while it has nothing to say; read out by a screen reader when it speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.label = plain_label()
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self.label)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self.label.text()

    def tell(self, text: str) -> None:
        """Say something that happened."""
        self._say(text, "info")

    def warn(self, text: str) -> None:
        """Say something to look at before going on."""
        self._say(text, "warning")

    def fail(self, text: str) -> None:
        """Say what went wrong."""
        self._say(text, "error")

    def note(self, text: str) -> None:
        """Show something to keep in mind, without announcing it; nothing when ``text`` is empty."""
        set_look(self, "notice", "warning")
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.label.clear()
        self.hide()

    def _say(self, text: str, kind: str) -> None:
        set_look(self, "notice", kind)
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
