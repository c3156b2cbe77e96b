"""Letters for a selection: who gets one, who does not and why, the pages, making them, paper (R20, R21)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.letter_archive import BatchRow
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    BatchPlan,
    MadeBatch,
    Selection,
    envelope_names,
    make_batch,
    plan_batch,
    preview_batch,
    template_names,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.forms.ui_batch_dialog import Ui_BatchDialog
from homecare_desktop.desktop.letters.batch_words import (
    GETTING_COLUMNS,
    LEFT_OUT_COLUMNS,
    Getting,
    getting_lines,
    letters_words,
    made_words,
    newly_left_out_words,
    plan_words,
    preview_words,
)
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
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


@dataclass(frozen=True, slots=True)
class _Planned:
    plan: BatchPlan
    lines: list[Getting]


class BatchDialog(QDialog):
    """Three steps; nothing is recorded before "Make". Accepted when letters were made."""

    def __init__(self, work: Work, selection: Selection, parent: QWidget | None = None) -> None:
        """Plan letters for ``selection``."""
        super().__init__(parent)
        self._work, self._selection = work, selection
        self._job: Job | None = None
        self._plan: BatchPlan | None = None
        self._making = False
        """Making is under way, which can be stopped."""
        self._leaving = False
        """The officer closed the dialog while something was under way."""
        self._shown = 0
        self.made: MadeBatch | None = None
        self.form = Ui_BatchDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        lay_in_row(self.form.kind, gap=10)
        FocusInSight(self.form.choosePage)
        self.preview = PdfPreview()
        self.form.previewPlace.addWidget(self.preview)
        self.copies = Copies(work, self, self.form.notice, self.form.progress)
        self.form.getsTable.set_up(GETTING_COLUMNS, lambda line: line.case_id)
        self.form.leftOutTable.set_up(LEFT_OUT_COLUMNS, lambda line: line.case_id, lines=2, grows=True)
        self._offer_kinds()
        self._connect()
        self._go_to(Step.CHOOSE)
        self.plan()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def plan(self) -> None:
        """Ask who gets the letter that is chosen, and who does not and why."""
        template, envelope = self.form.templateCombo.currentData(), self.form.envelopeCombo.currentData()
        again = self.form.againBox.isChecked()

        def act(_job: Job) -> _Planned:
            plan = plan_batch(
                self._work, self._selection, template, BatchOptions(envelope=envelope, again=again)
            )
            return _Planned(plan, getting_lines(self._work, plan))

        self._start(Job(act), "Looking who may get this letter", self._show_plan)

    def show_preview(self, limit: int | None = FIRST) -> None:
        """Show the first ``limit`` letters, or all of them; nothing is recorded."""
        plan = self._plan
        if plan is None:
            return
        self._shown = min(limit or len(plan.case_ids), len(plan.case_ids))
        job = Job(lambda job: preview_batch(self._work, plan, limit=limit, progress=job.report))
        self._start(job, "Setting the letters", self._show_pages)

    def make(self) -> None:
        """Make the letters: all of them, or none when it is stopped."""
        plan = self._plan
        if plan is None:
            return
        job = Job(lambda job: make_batch(self._work, plan, progress=job.report, cancelled=job.is_cancelled))
        self._start(job, "Making the letters", self._show_made, can_stop=True)

    def reject(self) -> None:
        """Close; letters that were made stay made. What is under way is stopped first, or let end."""
        if self._job:
            self._job.cancel()
            self._leaving = not self._making
        elif self.made:
            self.accept()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own close button as Close."""
        event.ignore()
        self.reject()

    def _offer_kinds(self) -> None:
        for code, name in template_names():
            self.form.templateCombo.addItem(name, code)
        for code, name in envelope_names():
            self.form.envelopeCombo.addItem(name, code)
        usual = self.form.envelopeCombo.findData("dl")
        self.form.envelopeCombo.setCurrentIndex(max(usual, 0))

    def _connect(self) -> None:
        form = self.form
        form.templateCombo.currentIndexChanged.connect(self.plan)
        form.envelopeCombo.currentIndexChanged.connect(self.plan)
        form.againBox.toggled.connect(self.plan)
        form.nextButton.clicked.connect(self._next)
        form.backButton.clicked.connect(lambda: self._go_to(Step.CHOOSE))
        form.allButton.clicked.connect(lambda: self.show_preview(None))
        form.closeButton.clicked.connect(self.reject)
        form.printButton.clicked.connect(self._print)
        form.saveButton.clicked.connect(self._save)
        form.postedButton.clicked.connect(self._mark)

    def _next(self) -> None:
        if self._step is Step.CHOOSE:
            self.show_preview()
        else:
            self.make()

    def _start(self, job: Job, words: str, then: Callable[..., object], *, can_stop: bool = False) -> None:
        self.form.notice.clear()
        self._making = can_stop
        self._job = job
        self._enable()
        job.succeeded.connect(then)
        job.failed.connect(self.form.notice.fail)
        job.finished.connect(self._finish)
        self.form.progress.follow(job, words, can_stop=can_stop)
        job.start()

    def _finish(self) -> None:
        self._job = None
        self._enable()
        if self._leaving:
            self.reject()

    def _show_plan(self, planned: _Planned) -> None:
        self._plan = planned.plan
        self.form.getsTable.show_rows(planned.lines)
        self.form.leftOutTable.show_rows(planned.plan.left_out)
        self._go_to(Step.CHOOSE)

    def _show_pages(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf)
        self._go_to(Step.PREVIEW)

    def _show_made(self, made: MadeBatch) -> None:
        self.made = made
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
        for button in (form.printButton, form.saveButton, form.postedButton):
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
        count = len(self._plan.case_ids) if self._plan else 0
        making = self._step is Step.PREVIEW
        self.form.nextButton.setText(f"&Make {letters_words(count)}" if making else "&Preview…")
        self.form.allButton.setVisible(making and self._shown < count)
        self.form.allButton.setText(f"Preview &all {count:,}")

    def _enable(self) -> None:
        form, free = self.form, self._job is None
        for control in (
            form.templateCombo,
            form.envelopeCombo,
            form.againBox,
            form.backButton,
            form.allButton,
        ):
            control.setEnabled(free)
        form.nextButton.setEnabled(free and bool(self._plan and self._plan.case_ids))

    def _print(self) -> None:
        if self.made:
            self.copies.print_pages(self.made.pdf, self.made.batch)

    def _save(self) -> None:
        if self.made:
            self.copies.save_pages(self.made.pdf, self.made.batch)

    def _mark(self) -> None:
        if self.made:
            row = BatchRow(self.made.batch, "", self._work.today, len(self.made.letters), 0)
            dialog = PostedDialog(self._work, row, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self._show_posted)
            dialog.open()

    def _show_posted(self) -> None:
        self.form.postedButton.setEnabled(False)
        if self.made:
            self.form.notice.tell(f"{self.made.batch} is marked as posted.")
