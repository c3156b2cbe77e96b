"""The page of a case over a dialog that is not finished yet, such as a batch of letters."""

from uuid import UUID

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case.case_page import CasePageView
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen


class CaseDialog(QDialog):
    """Shows one case; Close returns to what was under way."""

    def __init__(self, work: Work, changes: Changes, case_id: UUID, parent: QWidget | None = None) -> None:
        """Show the case. Raises HomecareError when it cannot be read."""
        super().__init__(parent)
        self.setWindowTitle("Case")
        self.page = CasePageView(work, changes, self)
        self.page.show_case(case_id)
        close = QPushButton("Close and go &back", self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 0, 12)
        column.addWidget(close)
        column.addWidget(self.page, 1)
        self.resize(1150, 760)
        fit_to_screen(self)
        self.page.setFocus()
