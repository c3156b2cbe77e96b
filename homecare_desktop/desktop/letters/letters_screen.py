"""The letters that were made: batches, every letter, those that came back, and what is to do (R21)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from homecare_desktop.casework.letter_archive import batches, search_letters
from homecare_desktop.casework.letter_batches import Selection
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_letters_screen import Ui_LettersScreen
from homecare_desktop.desktop.letters.archive_section import ArchiveSection
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.desktop.letters.batches_section import BatchesSection
from homecare_desktop.desktop.letters.returned_section import ReturnedSection
from homecare_desktop.desktop.letters.tasks_section import TasksSection
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.chips import ChipRow
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.roles import set_role
from homecare_desktop.desktop.widgets.tab_order import tab_through

BATCHES, ARCHIVE, RETURNED, TASKS = "batches", "archive", "returned", "tasks"
CHIPS = {BATCHES: "Batches", ARCHIVE: "All letters", RETURNED: "Came back", TASKS: "To do"}


class LettersScreen(QWidget):
    """One section at a time; ``open_case`` asks for a case, ``letters_wanted`` for new letters."""

    open_case = Signal(object)
    letters_wanted = Signal(object)

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show every batch in the store, newest first."""
        super().__init__(parent)
        self._work = work
        self.form = Ui_LettersScreen()
        self.form.setupUi(self)
        lay_in_row(self.form.actions)
        self.chips = ChipRow(list(CHIPS.items()), self, counted="lines")
        self.form.chipsPlace.addWidget(self.chips)
        self.batches = BatchesSection(work, changes, self)
        self.archive = ArchiveSection(work, self)
        self.returned = ReturnedSection(work, changes, self)
        self.tasks = TasksSection(work, changes, self)
        self._sections: dict[str, QWidget] = {
            BATCHES: self.batches,
            ARCHIVE: self.archive,
            RETURNED: self.returned,
            TASKS: self.tasks,
        }
        self._areas = {key: _scrolling(section) for key, section in self._sections.items()}
        for area in self._areas.values():
            self.form.sections.addWidget(area)
        self._connect(changes)
        self.read()

    def read(self) -> None:
        """Read everything that the sections show again."""
        rows = batches(self._work)
        self.batches.show_rows(rows)
        letters, waiting = (sum(row.letters for row in rows), sum(row.letters - row.posted for row in rows))
        self.form.countsLabel.setText(
            f"{letters_words(waiting)} made and not posted" if waiting else "All posted"
        )
        self.form.countsLabel.setVisible(bool(rows))
        self.chips.count(BATCHES, len(rows))
        self.chips.count(ARCHIVE, letters)
        self.tasks.read()
        self.archive.read()

    def show_section(self, key: str) -> None:
        """Go to a section: ``batches``, ``archive``, ``returned`` or ``tasks``."""
        self.chips.turn_on(key)
        self.form.sections.setCurrentWidget(self._areas[key])

    def show_batch_of(self, reference: str) -> None:
        """Go to the batch of the letter ``reference``, to be marked as posted."""
        self.show_section(BATCHES)
        for letter in search_letters(self._work, reference):
            if letter.reference == reference:
                self.batches.choose(letter.batch)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to what is shown."""
        super().focusInEvent(event)
        self._sections[self.chips.key].setFocus()

    def _connect(self, changes: Changes) -> None:
        self.form.newButton.clicked.connect(self._new)
        self.chips.chosen.connect(self.show_section)
        for section in (self.archive, self.returned, self.tasks):
            section.open_case.connect(self.open_case)
        self.tasks.counted.connect(lambda number: self.chips.count(TASKS, number))
        changes.changed.connect(self.read)
        tab_through(self.form.newButton, *self.chips.chips.values(), self.batches.form.table)

    def _new(self) -> None:
        self.letters_wanted.emit(Selection(officer_id=self._work.officer.officer_id))


def _scrolling(section: QWidget) -> QScrollArea:
    """Return ``section`` in an area that scrolls where the window is low."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    set_role(section, "clear")
    area.setWidget(section)
    FocusInSight(area)
    return area
