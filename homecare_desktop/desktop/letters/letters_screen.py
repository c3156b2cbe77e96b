"""The batches of letters that were made: opened, printed or saved again, and marked as posted (R21)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.caseload import patch_choices
from homecare_desktop.casework.letter_archive import BatchRow, batches
from homecare_desktop.casework.letter_batches import Selection
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.forms.ui_letters_screen import Ui_LettersScreen
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.desktop.letters.kept import fetch, show_document
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.domain.dates import written_date

MY_CASELOAD = "My caseload"


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


class LettersScreen(QWidget):
    """A table of batches, and what can be done with the one that is chosen."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show every batch in the store, newest first."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self._job: Job | None = None
        self.form = Ui_LettersScreen()
        self.form.setupUi(self)
        lay_in_row(self.form.actions)
        self.form.table.set_up(COLUMNS, lambda row: row.batch)
        self.copies = Copies(work, self, self.form.notice, self.form.progress)
        self._offer_people()
        self._connect()
        self.setFocusProxy(self.form.table)
        self.read()

    def read(self) -> None:
        """Read the batches again."""
        rows = batches(self._work)
        self.form.table.show_rows(rows)
        waiting = sum(row.letters - row.posted for row in rows)
        self.form.countsLabel.setText(
            f"{letters_words(waiting)} made and not posted" if waiting else "All posted"
        )
        self.form.countsLabel.setVisible(bool(rows))
        self.form.stack.setCurrentWidget(self.form.listPage if rows else self.form.emptyPage)

    def _offer_people(self) -> None:
        self.form.whoCombo.addItem(MY_CASELOAD, None)
        for code, label in patch_choices(self._work):
            self.form.whoCombo.addItem(label, code)

    def _connect(self) -> None:
        form = self.form
        form.newButton.clicked.connect(self._new)
        form.openButton.clicked.connect(self._open)
        form.table.opened.connect(self._open)
        form.printButton.clicked.connect(self._print)
        form.saveButton.clicked.connect(self._save)
        form.postedButton.clicked.connect(self._mark)
        form.table.chosen.connect(self._follow_batch)
        self._changes.changed.connect(self.read)

    def _follow_batch(self) -> None:
        row: BatchRow | None = self.form.table.current
        for button in (self.form.openButton, self.form.printButton, self.form.saveButton):
            button.setEnabled(row is not None)
        self.form.postedButton.setEnabled(row is not None and row.posted < row.letters)

    def _new(self) -> None:
        patch: str | None = self.form.whoCombo.currentData()
        officer = None if patch else self._work.officer.officer_id
        self._ask(BatchDialog(self._work, Selection(patch=patch, officer_id=officer), self))

    def _open(self) -> None:
        if row := self.form.table.current:
            name = row.batch
            self._fetch(name, lambda pdf: show_document(self._work, name, pdf, self))

    def _print(self) -> None:
        if row := self.form.table.current:
            name = row.batch
            self._fetch(name, lambda pdf: self.copies.print_pages(pdf, name))

    def _save(self) -> None:
        if row := self.form.table.current:
            name = row.batch
            self._fetch(name, lambda pdf: self.copies.save_pages(pdf, name))

    def _mark(self) -> None:
        row: BatchRow | None = self.form.table.current
        if row and row.posted < row.letters:
            self._ask(PostedDialog(self._work, row, self))

    def _fetch(self, name: str, then: Callable[[bytes], object]) -> None:
        self.form.notice.clear()
        self._job = fetch(self._work, name, then, self.form.notice)

    def _ask(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._changes.changed)
        dialog.open()
