"""What the program cannot do by itself: letters in other formats or languages, letters that came back."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from homecare_desktop.casework.tasks import TaskRow, export_tasks, list_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.copies import NOT_ENCRYPTED
from homecare_desktop.desktop.forms.ui_tasks_section import Ui_TasksSection
from homecare_desktop.desktop.letters.task_done_dialog import TaskDoneDialog
from homecare_desktop.desktop.letters.task_words import COLUMNS, letters_for_service, tasks_words
from homecare_desktop.desktop.widgets.action_row import lay_in_row

MINE, EVERYONES = "My cases", "Everyone's"


class TasksSection(QWidget):
    """A table of tasks; ``open_case`` asks for the page of a case, ``counted`` tells how many are open."""

    open_case = Signal(object)
    counted = Signal(int)

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show the officer's own tasks that are not done."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self._job: Job | None = None
        self.form = Ui_TasksSection()
        self.form.setupUi(self)
        for row in (self.form.finding, self.form.actions):
            lay_in_row(row)
        self.form.table.set_up(COLUMNS, lambda row: row.number, lines=2)
        self.form.whoseCombo.addItems([MINE, EVERYONES])
        self._connect()

    @property
    def for_service(self) -> list[TaskRow]:
        """The open tasks in the list that a transcription service does."""
        return letters_for_service(self.form.table.rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the list; as a focus proxy it would be out of the Tab key's order."""
        super().focusInEvent(event)
        (self.form.table if self.form.table.isVisible() else self.form.whoseCombo).setFocus()

    def read(self) -> None:
        """Read the tasks again."""
        form = self.form
        whose = None if form.whoseCombo.currentText() == EVERYONES else self._work.officer.officer_id
        tasks = list_tasks(self._work, officer_id=whose)
        self.counted.emit(len(tasks))
        if form.doneBox.isChecked():
            tasks = [*tasks, *list_tasks(self._work, officer_id=whose, done=True)]
        form.table.show_rows(list({task.number: task for task in tasks}.values()))
        form.stack.setCurrentWidget(form.listPage if tasks else form.emptyPage)

    def export_to(self, file: Path) -> None:
        """Save what the transcription service needs as the zip ``file``."""
        numbers = [task.number for task in self.for_service]
        self.form.notice.clear()
        job = Job(lambda _job: export_tasks(self._work, numbers, file))
        job.succeeded.connect(
            lambda count: self.form.notice.tell(f"{tasks_words(count)} in {file.name}. {NOT_ENCRYPTED}")
        )
        job.failed.connect(self.form.notice.fail)
        job.finished.connect(self._finish)
        self.form.progress.follow(job, "Exporting", can_stop=False)
        self._job = job
        job.start()

    def _connect(self) -> None:
        form = self.form
        form.whoseCombo.currentIndexChanged.connect(self.read)
        form.doneBox.toggled.connect(self.read)
        form.table.opened.connect(self._open_case)
        form.table.chosen.connect(self._follow_task)
        form.doneButton.clicked.connect(self._finish_task)
        form.caseButton.clicked.connect(self._open_case)
        form.exportButton.clicked.connect(self._export)

    def _follow_task(self) -> None:
        form = self.form
        task: TaskRow | None = form.table.current
        form.doneButton.setEnabled(task is not None and task.done_on is None)
        form.caseButton.setEnabled(task is not None)
        count = len(self.for_service)
        form.exportButton.setEnabled(count > 0)
        form.exportButton.setText(f"E&xport {count:,} for transcription…")

    def _open_case(self) -> None:
        task: TaskRow | None = self.form.table.current
        if task:
            self.open_case.emit(task.case_id)

    def _finish_task(self) -> None:
        task: TaskRow | None = self.form.table.current
        if task and task.done_on is None:
            dialog = TaskDoneDialog(self._work, task, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self._changes.changed)
            dialog.open()

    def _export(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        suggested = str(folder / f"letters-to-transcribe-{self._work.today.isoformat()}.zip")
        chosen, _ = QFileDialog.getSaveFileName(self, "Export for transcription", suggested, "Zip (*.zip)")
        if chosen:
            self.export_to(Path(chosen))

    def _finish(self) -> None:
        self._job = None
