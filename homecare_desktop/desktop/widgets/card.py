"""A framed area on the page."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.roles import set_role


class Card(QFrame):
    """A card with an optional heading; add to its ``body``."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        set_role(self, "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        if heading:
            self.body.addWidget(plain_label(heading, "heading"))
            self.setAccessibleName(heading)
