"""Letters for a selection: who gets one, who does not and why, the pages, making them, paper (R20, R21)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.letter_archive import BatchRow, batches
from homecare_desktop.casework.letter_batches import (
    BatchPlan,
    MadeBatch,
    Selection,
    make_batch,
    plan_batch,
    preview_batch,
)
from homecare_desktop.casework.letter_people import selected
from homecare_desktop.casework.letter_rows import LeftOut
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.details.details_dialog import DetailsDialog
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.forms.ui_batch_dialog import Ui_BatchDialog
from homecare_desktop.desktop.letters.batch_settings import BatchSettings
from homecare_desktop.desktop.letters.batch_words import (
    GETTING_COLUMNS,
    LEFT_OUT_COLUMNS,
    Getting,
    getting_lines,
    letters_words,
    made_words,
    marked_words,
    newly_left_out_words,
    plan_words,
    preview_words,
)
from homecare_desktop.desktop.letters.made_batch import MadeBatchActs
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen

FIRST = 20
"""Letters that are previewed at once; the others when the officer asks."""


class Step(Enum):
    """Where the officer is; its value is the title."""

    CHOOSE = "1 of 3: Who gets a letter"
    PREVIEW = "2 of 3: What the letters look like"
    MADE = "3 of 3: Print and post"


class Doing(Enum):
    """What is under way."""

    PLANNING = "Looking who may get this letter"
    SETTING = "Setting the letters"
    MAKING = "Making the letters"


@dataclass(frozen=True, slots=True)
class _Planned:
    plan: BatchPlan
    lines: list[Getting]


class BatchDialog(QDialog):
    """Three steps; no letter is recorded before "Make". Accepted when letters were made.

    ``wrote`` says that something about a person was put right, ``case_wanted`` that the page of a
    case is asked for.
    """

    wrote = Signal()
    case_wanted = Signal(object)

    def __init__(self, work: Work, selection: Selection, parent: QWidget | None = None) -> None:
        """Plan letters for ``selection``."""
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self._doing: Doing | None = None
        self._stale = False
        """What the plan depends on changed while something was under way."""
        self._plan: BatchPlan | None = None
        self._leaving = False
        """The officer closed the dialog while something was under way."""
        self._shown = 0
        self.made: MadeBatch | None = None
        self.form = Ui_BatchDialog()
        self.form.setupUi(self)
        self.settings = BatchSettings(self.form, work, selection, self)
        fit_to_screen(self)
        for row in (self.form.kind, self.form.options):
            lay_in_row(row, gap=12)
        lay_in_row(self.form.mending)
        FocusInSight(self.form.choosePage)
        self.preview = PdfPreview()
        self.form.previewPlace.addWidget(self.preview)
        self.acts = MadeBatchActs(work, self, self.form.notice, self.form.progress)
        self.form.getsTable.set_up(GETTING_COLUMNS, lambda line: line.addressee, lines=2)
        self.form.leftOutTable.set_up(LEFT_OUT_COLUMNS, lambda line: line.case_id, lines=2, grows=True)
        self._connect()
        self._go_to(Step.CHOOSE)
        self.plan()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def plan(self) -> None:
        """Ask who gets the letter that is chosen, and who does not and why; once what is under way ends."""
        if self._job or self._step is not Step.CHOOSE:
            self._stale = True
            return
        self._stale = False
        people, kind, options = self.settings.people, self.settings.kind.code, self.settings.options

        def act(_job: Job) -> _Planned:
            plan = plan_batch(self._work, selected(self._work, people), kind, options)
            return _Planned(plan, getting_lines(self._work, plan))

        self._start(Job(act), Doing.PLANNING, self._show_plan)
        self._plan = None
        self._enable()

    def show_preview(self, limit: int | None = FIRST) -> None:
        """Show the first ``limit`` letters, or all of them; nothing is recorded."""
        if self._plan is None or self.settings.date_fault:
            return
        plan = self.settings.dated(self._plan)
        self._shown = min(limit or len(plan.addressees), len(plan.addressees))
        job = Job(lambda job: preview_batch(self._work, plan, limit=limit, progress=job.report))
        self._start(job, Doing.SETTING, self._show_pages)

    def make(self) -> None:
        """Make the letters: all of them, or none when it is stopped."""
        if self._plan is None or not self.settings.is_secure:
            return
        plan = self.settings.dated(self._plan)
        job = Job(lambda job: make_batch(self._work, plan, progress=job.report, cancelled=job.is_cancelled))
        self._start(job, Doing.MAKING, self._show_made)

    def reject(self) -> None:
        """Close; letters that were made stay made. What is under way is stopped first, or let end."""
        if self._job:
            self._job.cancel()
            self._leaving = self._doing is not Doing.MAKING
        elif self.made:
            self.accept()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own close button as Close."""
        event.ignore()
        self.reject()

    def _connect(self) -> None:
        form = self.form
        self.settings.changed.connect(self.plan)
        form.dateField.changed.connect(self._enable)
        form.secureBox.toggled.connect(self._enable)
        form.leftOutTable.opened.connect(self._mend)
        form.leftOutTable.chosen.connect(self._enable)
        form.mendButton.clicked.connect(lambda: self._mend(form.leftOutTable.current))
        form.caseButton.clicked.connect(self._ask_for_case)
        form.nextButton.clicked.connect(self._next)
        form.backButton.clicked.connect(self._back)
        form.allButton.clicked.connect(lambda: self.show_preview(None))
        form.closeButton.clicked.connect(self.reject)
        for button, act in (
            (form.printButton, self.acts.print_all),
            (form.partButton, self.acts.print_part),
            (form.saveButton, self.acts.save),
            (form.postedButton, self.acts.mark_posted),
        ):
            button.clicked.connect(act)
        self.acts.posted.connect(self._follow_posted)

    def _next(self) -> None:
        if self._step is Step.CHOOSE:
            self.show_preview()
        else:
            self.make()

    def _back(self) -> None:
        self._go_to(Step.CHOOSE)
        if self._stale:
            self.plan()

    def _start(self, job: Job, doing: Doing, then: Callable[..., object]) -> None:
        self.form.notice.clear()
        self._job, self._doing = job, doing
        self._enable()
        job.succeeded.connect(then)
        job.failed.connect(self.form.notice.fail)
        job.finished.connect(self._finish)
        self.form.progress.follow(job, doing.value, can_stop=doing is Doing.MAKING)
        job.start()

    def _finish(self) -> None:
        self._job = self._doing = None
        self._enable()
        if self._leaving:
            self.reject()
        elif self._stale and self._step is Step.CHOOSE:
            self.plan()

    def _show_plan(self, planned: _Planned) -> None:
        self._plan = planned.plan
        self.form.getsTable.show_rows(planned.lines)
        self.form.leftOutTable.show_rows(planned.plan.left_out)
        self.form.sumLabel.setText(self._sum())
        self._name_buttons()

    def _show_pages(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf)
        self._go_to(Step.PREVIEW)

    def _show_made(self, made: MadeBatch) -> None:
        self.made = made
        self.acts.batch = BatchRow(
            made.batch,
            self.settings.kind.name,
            self._work.today,
            len(made.letters),
            0,
            accessible=self.settings.is_email,
        )
        self.preview.show_pdf(made.pdf)
        self._go_to(Step.MADE)
        if self._plan and (late := newly_left_out_words(self._plan, made)):
            self.form.notice.warn(late)

    def _go_to(self, step: Step) -> None:
        self._step = step
        form = self.form
        form.titleLabel.setText(step.value)
        form.sumLabel.setText(self._sum())
        form.pages.setCurrentWidget(form.choosePage if step is Step.CHOOSE else form.pagesPage)
        for button in (form.printButton, form.partButton, form.saveButton, form.postedButton):
            button.setVisible(step is Step.MADE)
        form.backButton.setVisible(step is Step.PREVIEW)
        form.nextButton.setVisible(step is not Step.MADE)
        self._name_buttons()
        self._enable()
        first = {Step.CHOOSE: form.templateCombo, Step.PREVIEW: form.nextButton, Step.MADE: form.printButton}
        first[step].setFocus()

    def _sum(self) -> str:
        if self.made:
            return made_words(self.made)
        if self._plan is None:
            return ""
        return plan_words(self._plan) if self._step is Step.CHOOSE else preview_words(self._plan, self._shown)

    def _name_buttons(self) -> None:
        count = len(self._plan.addressees) if self._plan else 0
        making = self._step is Step.PREVIEW
        self.form.nextButton.setText(f"&Make {letters_words(count)}" if making else "&Preview…")
        self.form.allButton.setVisible(making and self._shown < count)
        self.form.allButton.setText(f"Preview &all {count:,}")

    def _enable(self) -> None:
        """Let be done what can be: while it is planned, what is chosen can be changed again."""
        form, free = self.form, self._job is None
        form.choose.setEnabled(free or self._doing is Doing.PLANNING)
        for control in (form.backButton, form.allButton, form.secureBox):
            control.setEnabled(free)
        some = bool(self._plan and self._plan.addressees) and not self.settings.date_fault
        secure = self._step is Step.CHOOSE or self.settings.is_secure
        form.nextButton.setEnabled(free and some and secure)
        form.secure.setVisible(self.settings.kind.to_provider and self._step is not Step.MADE)
        line: LeftOut | None = form.leftOutTable.current
        for button in (form.mendButton, form.caseButton):
            button.setEnabled(line is not None)

    def _mend(self, line: LeftOut | None) -> None:
        """Put right what stops the letter, and plan again with everything that was chosen."""
        rows = case_rows(self._work, [line.case_id]) if line else []
        if rows:
            dialog = DetailsDialog(self._work, rows[0], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self.plan)
            dialog.accepted.connect(self.wrote)
            dialog.open()

    def _ask_for_case(self) -> None:
        line: LeftOut | None = self.form.leftOutTable.current
        if line:
            self.case_wanted.emit(line.case_id)

    def _follow_posted(self) -> None:
        for row in batches(self._work):
            if self.made and row.batch == self.made.batch:
                self.acts.batch = row
                self.form.postedButton.setEnabled(row.posted < row.letters)
                self.form.notice.tell(marked_words(row))
