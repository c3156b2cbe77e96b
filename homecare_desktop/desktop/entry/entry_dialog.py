"""A dialog for one entry: says what is missing, stores off the window's thread, loses nothing typed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QScrollArea, QWidget

from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.domain.errors import HomecareError, RefusedError


@dataclass(frozen=True, slots=True)
class Field:
    """A control with the label that says what is wrong with it."""

    control: QWidget
    said: FaultLabel
    fault: Callable[[], str]
    remark: Callable[[], str]


def refusal(error: HomecareError) -> str:
    """Return the sentence of ``error``, with the rule that refuses, when one does."""
    return f"{error} (Rule {error.rule})" if isinstance(error, RefusedError) else str(error)


class EntryDialog(QDialog):
    """Subclasses name their fields, what was entered, and the act that stores it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have no fields yet."""
        super().__init__(parent)
        self._fields: list[Field] = []
        self._told_faults = False
        self._at_start: object = None
        self._job: Job | None = None
        self._content: QWidget | None = None
        self._notice: Notice | None = None
        self._save: QPushButton | None = None

    def entered(self) -> object:
        """Return all that the officer entered, to be compared with how it was at the start."""
        raise NotImplementedError

    def act(self) -> Callable[[], object]:
        """Return the act that stores what was entered; called only when no field has a fault."""
        raise NotImplementedError

    def use(self, content: QWidget, notice: Notice, save: QPushButton, cancel: QPushButton) -> None:
        """Take the parts that every such form has, and remember how everything is at the start."""
        self._content, self._notice, self._save = content, notice, save
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # from within the notes, where Return is a new line
            QShortcut(QKeySequence(keys), self, self.save)
        self._at_start = self.entered()
        fit_to_screen(self)
        for area in self.findChildren(QScrollArea):
            FocusInSight(area)

    def check_combo(self, combo: WordCombo, said: FaultLabel, sentence: str) -> None:
        """Ask for a word in ``combo`` while it is shown."""

        def fault() -> str:
            return "" if combo.word or not combo.isVisibleTo(self) else sentence

        combo.currentIndexChanged.connect(self.show_faults)
        self.check(combo, said, fault)

    def check_day(self, field: DayField, said: FaultLabel) -> None:
        """Ask for a day that ``field`` takes while it is shown."""
        field.changed.connect(self.show_faults)
        self.check(field, said, lambda: field.fault() if field.isVisibleTo(self) else "", field.remark)

    def check(
        self,
        control: QWidget,
        said: FaultLabel,
        fault: Callable[[], str],
        remark: Callable[[], str] = lambda: "",
    ) -> None:
        """Say beside ``control`` what ``fault`` returns, once the officer tried to save."""
        self._fields.append(Field(control, said, fault, remark))

    def show_faults(self) -> list[Field]:
        """Say what is wrong beside each field; return those with a fault."""
        faulty = []
        for field in self._fields:
            fault = field.fault()
            field.said.say_about(field.control, fault if self._told_faults else "", field.remark())
            if fault:
                faulty.append(field)
        return faulty

    def save(self) -> None:
        """Store what was entered, or go to the first field that is not right."""
        if self._job:
            return
        self._told_faults = True
        faulty = self.show_faults()
        if faulty:
            count = "One thing is" if len(faulty) == 1 else f"{len(faulty)} things are"
            self._say(f"{count} missing or not right. Nothing is stored yet.")
            faulty[0].control.setFocus()
            return
        self._store(self.act())

    def reject(self) -> None:
        """Close, after asking when something was typed that is not stored."""
        if self._job:
            return
        if self.entered() == self._at_start:
            super().reject()
        else:
            self._ask_before_leaving()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own close button as Cancel."""
        event.ignore()
        self.reject()

    def _store(self, act: Callable[[], object]) -> None:
        self._busy(True)
        job = Job(lambda _job: _fault_of(act))
        job.succeeded.connect(self._stored)
        job.failed.connect(self._not_stored)
        self._job = job
        job.start()

    def _stored(self, fault: HomecareError | None) -> None:
        if fault:
            self._not_stored(refusal(fault))
            return
        self._job = None
        self.accept()

    def _not_stored(self, sentence: str) -> None:
        self._job = None
        self._busy(False)
        self._say(f"Not stored. {sentence}")
        if self._save:
            self._save.setFocus()

    def _busy(self, busy: bool) -> None:  # noqa: FBT001 - what it is set to
        for part in (self._content, self._save):
            if part:
                part.setEnabled(not busy)
        if self._notice and busy:
            self._notice.clear()

    def _say(self, sentence: str) -> None:
        if self._notice:
            self._notice.fail(sentence)

    def _ask_before_leaving(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Not stored yet")
        box.setText("What you entered is not stored yet.")
        keep = box.addButton("&Go on with it", QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton("&Throw it away", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leave.clicked.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        super().reject()


def _fault_of(act: Callable[[], object]) -> HomecareError | None:
    """Do ``act``; return the fault that refused it, so that its rule reaches the officer too."""
    try:
        act()
    except HomecareError as error:
        return error
    return None
