"""What needs the officer today, most urgent first; each line is done from there with one act."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_today_screen import Ui_TodayScreen
from homecare_desktop.desktop.today.columns import ACTIONS, action_words, count_words, today_columns
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.domain.dates import weekday_date
from homecare_desktop.domain.waiting import WaitingLine

EVERYONE = 1
"""The place of "Everyone's" in the list of whose work is shown."""


class TodayScreen(QWidget):
    """What waits, in a table; ``act`` says what to do (choice, contact, letter, posted, case) for whom."""

    open_case = Signal(UUID)
    act = Signal(str, UUID)

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show what waits in the caseload of the officer who signed in."""
        super().__init__(parent)
        self._work = work
        self.form = Ui_TodayScreen()
        self.form.setupUi(self)
        lay_in_row(self.form.actions)
        self.form.table.set_up(today_columns(work.today), _key, lines=2)
        self.form.table.chosen.connect(self._follow_line)
        self.form.table.opened.connect(self._do)
        self.form.table.pressed.connect(self._do)
        self.form.actButton.clicked.connect(lambda: self._do(self.form.table.current))
        self.form.openButton.clicked.connect(lambda: self._open(self.form.table.current))
        self.form.whoseCombo.currentIndexChanged.connect(self.read)
        self.setFocusProxy(self.form.table)
        changes.changed.connect(self.read)
        self.read()

    @property
    def lines(self) -> list[WaitingLine]:
        """The lines that are shown."""
        return list(self.form.table.rows)

    def read(self) -> None:
        """Read what waits again."""
        everyone = self.form.whoseCombo.currentIndex() == EVERYONE
        lines = today_list(self._work, None if everyone else self._work.officer.officer_id)
        today = self._work.today
        counts = count_words(lines, today)
        self.form.countsLabel.setText(" · ".join(part for part in (weekday_date(today), counts) if part))
        self.form.table.show_rows(lines)
        self._show_empty(everyone=everyone)
        self.form.stack.setCurrentWidget(self.form.listPage if lines else self.form.emptyPage)

    def _show_empty(self, *, everyone: bool) -> None:
        whose = "anyone" if everyone else "you"
        self.form.emptyLabel.setText(f"Nothing is waiting for {whose} today.")
        self.form.emptyHintLabel.setText(
            "Revisits, letters to post and people to ring come up here when they are due."
        )

    def _follow_line(self) -> None:
        line = self.form.table.current
        for button in (self.form.actButton, self.form.openButton):
            button.setVisible(line is not None)
        if line:
            self.form.actButton.setText(action_words(line))
            self.form.actButton.setAccessibleDescription(f"{line.what}: {line.who}, {line.why}")

    def _do(self, line: WaitingLine | None) -> None:
        if line:
            self.act.emit(ACTIONS[line.action][0], line.case_id)

    def _open(self, line: WaitingLine | None) -> None:
        if line:
            self.open_case.emit(line.case_id)


def _key(line: WaitingLine) -> tuple[UUID, str]:
    return line.case_id, line.what
