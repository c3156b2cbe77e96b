"""The batches of letters that were made: opened, printed, saved again, and marked as posted (R21)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import BatchRow
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_batches_section import Ui_BatchesSection
from homecare_desktop.desktop.letters.kept import fetch, show_document
from homecare_desktop.desktop.letters.made_batch import MadeBatchActs
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.domain.dates import written_date


def posted_words(row: BatchRow) -> str:
    """Say how much of the batch is posted."""
    if row.posted == row.letters:
        return "Posted"
    return f"{row.posted:,} of {row.letters:,} posted" if row.posted else "Not posted yet"


def _posted_look(row: BatchRow) -> Look:
    return Look.PLAIN if row.posted == row.letters else Look.STRONG


COLUMNS: Sequence[Column[BatchRow]] = (
    Column("Batch", lambda row: row.batch, 0.2, 9, lambda _row: Look.STRONG),
    Column("Letter", lambda row: row.template_name, 1.6, 18),
    Column("Made", lambda row: written_date(row.made_on), 0.5, 15),
    Column("Letters", lambda row: f"{row.letters:,}", 0.2, 8),
    Column("Posted", posted_words, 0.5, 15, _posted_look),
)


class BatchesSection(QWidget):
    """A table of batches, and what can be done with the one that is chosen."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show no batch yet."""
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self.form = Ui_BatchesSection()
        self.form.setupUi(self)
        lay_in_row(self.form.actions)
        self.form.table.set_up(COLUMNS, lambda row: row.batch)
        self.acts = MadeBatchActs(work, self, self.form.notice, self.form.progress)
        self.acts.posted.connect(changes.changed)
        self._connect()
        self.setFocusProxy(self.form.table)

    def show_rows(self, rows: Sequence[BatchRow]) -> None:
        """Show the batches, newest first."""
        self.form.table.show_rows(rows)
        self.form.stack.setCurrentWidget(self.form.listPage if rows else self.form.emptyPage)

    def choose(self, batch: str) -> None:
        """Go to the line of ``batch``."""
        for number, row in enumerate(self.form.table.rows):
            if row.batch == batch:
                self.form.table.selectRow(number)
        self.form.table.setFocus()

    def _connect(self) -> None:
        form = self.form
        form.openButton.clicked.connect(self._open)
        form.table.opened.connect(self._open)
        form.printButton.clicked.connect(self.acts.print_all)
        form.partButton.clicked.connect(self.acts.print_part)
        form.saveButton.clicked.connect(self.acts.save)
        form.postedButton.clicked.connect(self.acts.mark_posted)
        form.table.chosen.connect(self._follow_batch)

    def _follow_batch(self) -> None:
        form = self.form
        row: BatchRow | None = form.table.current
        self.acts.batch = row
        for button in (form.openButton, form.printButton, form.partButton, form.saveButton):
            button.setEnabled(row is not None)
        form.postedButton.setEnabled(row is not None and row.posted < row.letters)

    def _open(self) -> None:
        if row := self.form.table.current:
            name, notice = row.batch, self.form.notice
            notice.clear()
            self._job = fetch(
                self._work, name, lambda pdf: show_document(self._work, name, pdf, self), notice
            )
