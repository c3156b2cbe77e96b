"""The bar at the left: the screens that there are, and who is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.forms.ui_navigation import Ui_Navigation
from homecare_desktop.desktop.widgets.one_of import OneOf
from homecare_desktop.desktop.widgets.roles import set_role


class Navigation(QFrame):
    """A button a screen; ``chosen`` says which."""

    chosen = Signal(str)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Name the programme and the officer of ``work``."""
        super().__init__(parent)
        self.form = Ui_Navigation()
        self.form.setupUi(self)
        self.form.programmeLabel.setText(work.programme.name)
        officer = ", ".join(part for part in (work.officer.name, work.officer.job_title) if part)
        self.form.officerLabel.setText(officer)
        self._group = OneOf(self)
        self.buttons: dict[str, QPushButton] = {}

    def add_place(self, name: str, keys: str) -> None:
        """Add the screen ``name``, which the shortcut ``keys`` goes to."""
        button = QPushButton(name, self)
        set_role(button, "navigation")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(f"{name} ({keys})")
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.add(button)
        self.form.places.addWidget(button)
        self.setTabOrder(button, self.form.lockButton)
        self.buttons[name] = button

    def mark(self, name: str) -> None:
        """Show that the screen ``name`` is open."""
        self.buttons[name].setChecked(True)

    def count(self, name: str, number: int) -> None:
        """Show ``number`` beside ``name``."""
        self.buttons[name].setText(f"{name}   {number:,}")
        self.buttons[name].setAccessibleName(f"{name}, {number:,}")
