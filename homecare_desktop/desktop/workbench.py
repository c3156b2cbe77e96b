"""Where a signed-in officer works: navigation, the screens, and the page of one case."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.casework.caseload import counts
from homecare_desktop.casework.letter_archive import batches
from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.case.case_dialog import CaseDialog
from homecare_desktop.desktop.case.case_page import CasePageView
from homecare_desktop.desktop.case_acts import CaseActs
from homecare_desktop.desktop.caseload.screen import CaseloadScreen
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.navigation import Navigation
from homecare_desktop.desktop.today.today_screen import TodayScreen
from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.roles import set_look, set_role
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.errors import HomecareError

if TYPE_CHECKING:
    from homecare_desktop.desktop.letters.letters_screen import LettersScreen

DEMONSTRATION = "Demonstration: made-up people"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen of the navigation, made when it is first opened."""

    name: str
    make: Callable[[], QWidget]
    count: Callable[[], int] | None = None
    """How much there is to do; ``None`` where that is no question."""


class Workbench(QWidget):
    """Shows one screen at a time; opens on Today."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Work with the open store of ``work``."""
        super().__init__(parent)
        self._work = work
        self._changes = changes
        self.acts = CaseActs(work, changes, self)
        self.navigation = Navigation(work, self)
        self.screens = QStackedWidget(self)
        self.notice = Notice(self)
        self._places = {place.name: place for place in self._all_places()}
        self._made: dict[str, QWidget] = {}
        self._caseload: CaseloadScreen | None = None
        self._letters: LettersScreen | None = None
        self._counting: Job | None = None
        self._to_count = False
        self.case_page = CasePageView(work, changes, self)
        for acts in (self.acts, self.case_page.acts):
            acts.case_wanted.connect(self.show_case_over)
        self.back = QPushButton("← &Back")
        self._case_frame = self._frame_case_page()
        self._lay_out()
        self._add_places()
        self._add_keys()
        self.show_place("Today")
        changes.changed.connect(self._count)
        self._count()

    def show_place(self, name: str) -> None:
        """Open the screen ``name``."""
        if name not in self._made:
            self._made[name] = self._places[name].make()
            self.screens.addWidget(self._made[name])
        self.screens.setCurrentWidget(self._made[name])
        self._made[name].setFocus()
        self.navigation.mark(name)
        self._place = name

    def show_case(self, case_id: UUID) -> None:
        """Open the page of a case; Back returns to where the officer was."""
        try:
            self.case_page.show_case(case_id)
        except HomecareError as error:
            self.notice.fail(str(error))
            return
        self.notice.clear()
        self.back.setText(f"← &Back to {self._place}")
        self.screens.setCurrentWidget(self._case_frame)
        self.case_page.setFocus()

    def show_case_over(self, case_id: UUID) -> None:
        """Open the page of a case over the dialog that asks for it, which stays as it is."""
        try:
            dialog = CaseDialog(self._work, self._changes, case_id, QApplication.activeModalWidget() or self)
        except HomecareError as error:
            self.notice.fail(str(error))
            return
        dialog.page.acts.case_wanted.connect(self.show_case_over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_back(self) -> None:
        """Leave the page of a case."""
        if self.screens.currentWidget() is self._case_frame:
            self.show_place(self._place)

    def act(self, action: str, case_id: UUID) -> None:
        """Do what a line of Today asks for: ``choice``, ``contact``, ``letter``, ``posted`` or ``case``."""
        if action == "choice":
            self.acts.record_choice(self.acts.row(case_id))
        elif action == "contact":
            self.acts.log_contact(self.acts.row(case_id))
        elif action == "letter":
            self.acts.print_letters([case_id])
        elif action == "posted":
            self.show_place("Letters")
            self.letters.show_batch_of(self.acts.row(case_id).letter_reference or "")
        else:
            self.show_case(case_id)

    def find_case(self) -> None:
        """Go to the search field of the caseload."""
        self.show_place("Caseload")
        self.caseload.focus_search()

    @property
    def caseload(self) -> CaseloadScreen:
        """The caseload screen; made when it is first asked for."""
        if self._caseload is None:
            self._caseload = CaseloadScreen(self._work, self._changes, self.acts, self)
            self._caseload.open_case.connect(self.show_case)
        return self._caseload

    @property
    def letters(self) -> "LettersScreen":
        """The letters screen; made when it is first asked for."""
        from homecare_desktop.desktop.letters.letters_screen import LettersScreen  # noqa: PLC0415 - seldom first

        if self._letters is None:
            self._letters = LettersScreen(self._work, self._changes, self)
            self._letters.open_case.connect(self.show_case)
            self._letters.letters_wanted.connect(self.acts.new_letters)
        return self._letters

    def _all_places(self) -> list[Place]:
        work = self._work
        own = CaseFilter(officer_id=work.officer.officer_id)
        return [
            Place("Today", self._make_today, lambda: len(today_list(work, work.officer.officer_id))),
            Place("Caseload", lambda: self.caseload, lambda: counts(work, own).total),
            Place(
                "Letters",
                lambda: self.letters,
                lambda: sum(row.letters - row.posted for row in batches(work)),
            ),
            Place("Settings", self._make_settings),
        ]

    def _make_today(self) -> QWidget:
        screen = TodayScreen(self._work, self._changes, self)
        screen.open_case.connect(self.show_case)
        screen.act.connect(self.act)
        return screen

    def _make_settings(self) -> QWidget:
        from homecare_desktop.desktop.settings.settings_screen import SettingsScreen  # noqa: PLC0415 - seldom first

        return SettingsScreen(self._work, self._changes, self)

    def _frame_case_page(self) -> QWidget:
        frame = QWidget(self.screens)
        set_role(frame, "page")
        set_role(self.back, "link")
        self.back.setToolTip("Alt+Left or Esc")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.case_page, 1)
        self.back.clicked.connect(self.go_back)
        self.screens.addWidget(frame)
        return frame

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self._work.demonstration:
            right.addWidget(demonstration_banner())
        right.addWidget(self.notice)
        right.addWidget(self.screens, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.navigation)
        across.addLayout(right, 1)

    def _add_places(self) -> None:
        for number, name in enumerate(self._places, 1):
            keys = f"Ctrl+{number}"
            self.navigation.add_place(name, keys)
            self._key(keys, partial(self.show_place, name))
        self.navigation.chosen.connect(self.show_place)

    def _add_keys(self) -> None:
        self._key("Ctrl+F", self.find_case)
        self._key("F5", self._changes.changed.emit)
        self._key("Alt+Left", self.go_back)
        self._key("Esc", self.go_back)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def end(self) -> None:
        """Read nothing any more, whatever work under way still changes: the store is about to be closed."""
        self._changes.blockSignals(True)
        self._to_count = False

    def _count(self) -> None:
        """Count beside the window's thread; what changes meanwhile is counted after."""
        self._to_count = True
        if self._counting is None:
            self._start_counting()

    def _start_counting(self) -> None:
        self._to_count = False
        counted = [(place.name, place.count) for place in self._places.values() if place.count]
        self._counting = Job(lambda _job: [(name, count()) for name, count in counted])
        self._counting.succeeded.connect(self._show_counts)
        self._counting.failed.connect(self._say_uncounted)
        self._counting.finished.connect(self._end_counting)
        self._counting.start()

    def _show_counts(self, numbers: list[tuple[str, int]]) -> None:
        for name, number in numbers:
            self.navigation.count(name, number)

    def _say_uncounted(self, sentence: str) -> None:
        self.notice.fail(f"The counts at the left could not be read again. {sentence}")

    def _end_counting(self) -> None:
        self._counting = None
        if self._to_count:
            self._start_counting()


def demonstration_banner() -> QFrame:
    """Return the strip that says that nothing here is real."""
    strip = QFrame()
    set_look(strip, "notice", "demonstration")
    row = QHBoxLayout(strip)
    row.setContentsMargins(22, 5, 22, 5)
    row.addWidget(plain_label(DEMONSTRATION))
    return strip
