"""All letters that were made: found as you type, opened exactly as they were, printed again as a copy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import ArchivedLetter, print_pages, search_letters
from homecare_desktop.casework.letter_kinds import letter_kinds
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.forms.ui_archive_section import Ui_ArchiveSection
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.desktop.letters.kept import fetch, show_document
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.domain.dates import written_date

DEBOUNCE = 120
"""Milliseconds after a key before the letters are searched."""
LIMIT = 500
"""Letters that are shown at most: whoever looks for one types more of its name."""
COLUMNS: Sequence[Column[ArchivedLetter]] = (
    Column("Reference", lambda row: row.reference, 0.1, 10, lambda _row: Look.STRONG),
    Column("Who", lambda row: row.who, 1.4, 16),
    Column("Letter", lambda row: row.kind_name, 1.0, 14),
    Column("Made", lambda row: written_date(row.made_on), 0.3, 13),
    Column("Posted", lambda row: written_date(row.posted_on) if row.posted_on else "Not yet", 0.3, 13),
    Column(
        "Came back",
        lambda row: written_date(row.returned_on) if row.returned_on else "",
        0.3,
        13,
        lambda _row: Look.DANGER,
    ),
    Column("Envelope", lambda row: row.envelope.upper(), 0.1, 8, lambda _row: Look.MUTED),
)


class ArchiveSection(QWidget):
    """Letters by what is typed; ``open_case`` asks for the page of a case."""

    open_case = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Show no letter until the section is shown."""
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self._searching: Job | None = None
        self._stale = True
        self.form = Ui_ArchiveSection()
        self.form.setupUi(self)
        for row in (self.form.finding, self.form.actions):
            lay_in_row(row)
        self.form.table.set_up(COLUMNS, lambda row: row.reference)
        self.copies = Copies(work, self, self.form.notice, self.form.progress)
        self._typed = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._offer_kinds()
        self._connect()
        self.setFocusProxy(self.form.searchEdit)

    @property
    def is_busy(self) -> bool:
        """Whether letters are being searched, or will be."""
        return self._searching is not None or self._typed.isActive()

    def read(self) -> None:
        """Search again; what changes meanwhile is searched for after."""
        self._stale = True
        if self.isVisible() and self._searching is None:
            self._search()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while the section was left."""
        super().showEvent(event)
        if self._stale:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no more: the store may be closed next."""
        super().hideEvent(event)
        self._typed.stop()

    def _offer_kinds(self) -> None:
        self.form.kindCombo.addItem("Every kind", None)
        for kind in letter_kinds():
            self.form.kindCombo.addItem(kind.name, kind.code)

    def _connect(self) -> None:
        form = self.form
        self._typed.timeout.connect(self.read)
        form.searchEdit.textChanged.connect(self._typed.start)
        form.searchEdit.returnPressed.connect(form.table.setFocus)
        form.kindCombo.currentIndexChanged.connect(self.read)
        form.table.opened.connect(self._open)
        form.table.chosen.connect(self._follow_letter)
        form.openButton.clicked.connect(self._open)
        form.printButton.clicked.connect(self._print)
        form.caseButton.clicked.connect(self._open_case)

    def _search(self) -> None:
        self._stale = False
        text, kind = self.form.searchEdit.text(), self.form.kindCombo.currentData()
        job = Job(lambda _job: search_letters(self._work, text, kind=kind, limit=LIMIT))
        job.succeeded.connect(self._show_letters)
        job.failed.connect(self.form.notice.fail)
        job.finished.connect(self._finish)
        self._searching = job
        job.start()

    def _finish(self) -> None:
        self._searching = None
        if self._stale and self.isVisible():
            self._search()

    def _show_letters(self, letters: Sequence[ArchivedLetter]) -> None:
        form = self.form
        form.notice.clear()
        form.table.show_rows(letters)
        more = len(letters) == LIMIT
        form.foundLabel.setText(f"The newest {LIMIT}; type more" if more else letters_words(len(letters)))
        form.finding.updateGeometry()
        narrowed = bool(form.searchEdit.text().strip()) or form.kindCombo.currentData() is not None
        form.emptyLabel.setText("No letter fits." if narrowed else "No letters have been made yet.")
        form.stack.setCurrentWidget(form.listPage if letters else form.emptyPage)

    def _follow_letter(self) -> None:
        form = self.form
        row: ArchivedLetter | None = form.table.current
        for button in (form.openButton, form.printButton):
            button.setEnabled(row is not None)
        form.caseButton.setEnabled(row is not None and row.case_id is not None)

    def _open(self) -> None:
        if row := self.form.table.current:
            name, notice = row.reference, self.form.notice
            notice.clear()
            self._job = fetch(
                self._work, name, lambda pdf: show_document(self._work, name, pdf, self), notice
            )

    def _print(self) -> None:
        row: ArchivedLetter | None = self.form.table.current
        if row:
            place = row.position
            pages = partial(print_pages, self._work, row.batch, first=place, last=place)
            self.copies.print_prepared(pages)

    def _open_case(self) -> None:
        row: ArchivedLetter | None = self.form.table.current
        if row and row.case_id:
            self.open_case.emit(row.case_id)
