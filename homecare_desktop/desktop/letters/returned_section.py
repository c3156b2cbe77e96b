"""Letters that came back: a reference typed or scanned, Enter, and ready for the next one (R21)."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import mark_returned
from homecare_desktop.casework.tasks import TaskRow
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.forms.ui_returned_section import Ui_ReturnedSection
from homecare_desktop.desktop.letters.kept import fetch, show_document
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.domain.words import ReturnReason


@dataclass(frozen=True, slots=True)
class Returned:
    """A letter that was marked as returned since the program was opened."""

    reference: str
    reason: ReturnReason
    task: TaskRow

    @property
    def case_id(self) -> UUID | None:
        """The case whose address has to be found."""
        return self.task.case_id


COLUMNS: Sequence[Column[Returned]] = (
    Column("Reference", lambda line: line.reference, 0.1, 10, lambda _line: Look.STRONG),
    Column("Who", lambda line: line.task.who, 1.2, 16),
    Column("Council ID", lambda line: line.task.council_id, 0.1, 10, lambda _line: Look.MUTED),
    Column("Letter", lambda line: line.task.kind_name, 0.8, 14),
    Column("Why", lambda line: line.reason.label, 0.6, 14),
    Column("Task", lambda line: line.task.name, 0.1, 8),
)


class ReturnedSection(QWidget):
    """Marks one letter after the other as returned; ``open_case`` asks for the page of a case."""

    open_case = Signal(object)

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Be ready for the first letter."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self._job: Job | None = None
        self._fetching: Job | None = None
        self.form = Ui_ReturnedSection()
        self.form.setupUi(self)
        for row in (self.form.entry, self.form.actions):
            lay_in_row(row, gap=12)
        self.form.reasonCombo.offer(ReturnReason)
        self.form.table.set_up(COLUMNS, lambda line: line.reference)
        self._set_day()
        self._connect()
        self._follow_line()
        self.setFocusProxy(self.form.referenceEdit)

    @property
    def is_busy(self) -> bool:
        """Whether a letter is being marked."""
        return self._job is not None

    def mark(self) -> None:
        """Mark the letter whose reference is typed, or say what is missing or not right."""
        form = self.form
        reference, reason, day = form.referenceEdit.text().strip(), form.reasonCombo.word, form.dayField.day
        fault, control = self._fault()
        form.faultLabel.say_about(control, fault)
        if self._job or fault or reason is None or day is None:
            control.setFocus()
            return
        why, note = ReturnReason(reason), form.noteEdit.text().strip()
        job = Job(lambda _job: (mark_returned(self._work, reference, day, why, note), why))
        job.succeeded.connect(self._show_marked)
        job.failed.connect(self._refuse)
        job.finished.connect(self._finish)
        form.notice.clear()
        self._job = job
        job.start()

    def _set_day(self) -> None:
        field, today = self.form.dayField, self._work.today
        field.start(today, past=True)
        field.rules = DayRules(latest=today, too_late="This day is still to come.")
        field.written.hide()  # what is wrong with it is said below
        field.set_day(today)

    def _connect(self) -> None:
        form = self.form
        form.referenceEdit.returnPressed.connect(self.mark)
        form.noteEdit.returnPressed.connect(self.mark)
        form.returnButton.clicked.connect(self.mark)
        form.table.chosen.connect(self._follow_line)
        form.table.opened.connect(self._open_case)
        form.caseButton.clicked.connect(self._open_case)
        form.openButton.clicked.connect(self._open)

    def _fault(self) -> tuple[str, QWidget]:
        """Return what is missing first, and where."""
        form = self.form
        if not form.referenceEdit.text().strip():
            return "Scan or type the reference of the letter.", form.referenceEdit
        if form.reasonCombo.word is None:
            return "Choose what stands on the letter.", form.reasonCombo
        if fault := form.dayField.fault():
            return fault, form.dayField.edit
        return "", form.referenceEdit

    def _show_marked(self, marked: tuple[TaskRow, ReturnReason]) -> None:
        """Say what was done, and be ready for the next letter."""
        task, reason = marked
        form = self.form
        reference = task.reference or form.referenceEdit.text().strip().upper()
        form.notice.tell(
            f"{reference}, {task.kind_name} to {task.who}, is marked as returned: {reason.label.lower()}. "
            f"Task {task.name} is raised: {task.kind.label[:1].lower()}{task.kind.label[1:]}."
        )
        form.table.show_rows([Returned(reference, reason, task), *form.table.rows])
        form.table.selectRow(0)
        form.referenceEdit.clear()
        form.noteEdit.clear()
        form.referenceEdit.setFocus()
        self._changes.changed.emit()

    def _refuse(self, sentence: str) -> None:
        """Keep what was typed, so that it can be put right or scanned over."""
        self.form.notice.fail(sentence)
        self.form.referenceEdit.setFocus()
        self.form.referenceEdit.selectAll()

    def _finish(self) -> None:
        self._job = None

    def _follow_line(self) -> None:
        line: Returned | None = self.form.table.current
        self.form.openButton.setEnabled(line is not None)
        self.form.caseButton.setEnabled(line is not None and line.case_id is not None)

    def _open_case(self) -> None:
        line: Returned | None = self.form.table.current
        if line and line.case_id:
            self.open_case.emit(line.case_id)

    def _open(self) -> None:
        line: Returned | None = self.form.table.current
        if line:
            name, notice = line.reference, self.form.notice
            self._fetching = fetch(
                self._work, name, lambda pdf: show_document(self._work, name, pdf, self), notice
            )
