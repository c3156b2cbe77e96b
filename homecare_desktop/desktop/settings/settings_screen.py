"""The screen of what the council decides for itself: two pages, one at a time."""

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_settings_screen import Ui_SettingsScreen
from homecare_desktop.desktop.settings.council_page import CouncilPage
from homecare_desktop.desktop.settings.wording_page import WordingPage
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.chips import ChipRow
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight

PAGES = (("wordings", "Letter wordings"), ("council", "Council and look"))


class SettingsScreen(QWidget):
    """Opens on the wordings."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show what is set in the store of ``work``."""
        super().__init__(parent)
        self.form = Ui_SettingsScreen()
        self.form.setupUi(self)
        lay_in_row(self.form.head, gap=22)
        self.pages = ChipRow(PAGES)
        head = self.form.head.layout()
        if head:
            head.addWidget(self.pages)
        self.wordings = WordingPage(work, changes)
        self.council = CouncilPage(work, changes)
        for page in (self.wordings, self.council):
            self.form.pages.addWidget(page)  # no stack, which is as large as its largest page
        self.pages.chosen.connect(self.show_page)
        self.show_page("wordings")
        FocusInSight(self.form.scroll)
        self.setFocusProxy(self.pages.chips["wordings"])

    def show_page(self, key: str) -> None:
        """Open the page ``wordings`` or ``council``."""
        self.pages.turn_on(key)
        self.wordings.setVisible(key == "wordings")
        self.council.setVisible(key == "council")
