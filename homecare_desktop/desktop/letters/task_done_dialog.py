"""Saying that a task is done, and what came of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.tasks import TaskRow, finish_task
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.forms.ui_task_done_dialog import Ui_TaskDoneDialog
from homecare_desktop.desktop.letters.task_words import what_words


class TaskDoneDialog(EntryDialog):
    """What came of one task: accepted when it is stored."""

    def __init__(self, work: Work, task: TaskRow, parent: QWidget | None = None) -> None:
        """Ask about ``task``."""
        super().__init__(parent)
        self._work, self._task = work, task
        self.form = Ui_TaskDoneDialog()
        self.form.setupUi(self)
        self.form.whatLabel.setText(f"{task.name}: {what_words(task)}")
        self.form.whoLabel.setText(" · ".join(part for part in (task.who, task.council_id) if part))
        self.use(self.form.noteEdit, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.noteEdit.setFocus()

    def entered(self) -> object:
        """Return the note."""
        return self.form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that marks the task as done."""
        note = self.form.noteEdit.toPlainText()
        return lambda: finish_task(self._work, self._task.number, note)
