"""Printing part of a batch: by envelope and sheets, or from one letter to another after a paper jam."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.letter_archive import BatchPart, BatchRow, batch_parts, print_pages
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.forms.ui_parts_dialog import Ui_PartsDialog
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.desktop.letters.letter_range import LetterRange
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen


def _places_words(part: BatchPart) -> str:
    """Return ``"4"``, ``"1 to 87"``, or ``"among 1 to 87"`` where letters of other parts are between."""
    if part.first == part.last:
        return f"{part.first:,}"
    among = "" if part.last - part.first + 1 == part.letters else "among "
    return f"{among}{part.first:,} to {part.last:,}"


COLUMNS: Sequence[Column[BatchPart]] = (
    Column("Envelope", lambda part: part.envelope_name, 1.6, 18, lambda _part: Look.STRONG),
    Column("Print", lambda part: "Large" if part.large_print else "Standard", 0.1, 9),
    Column("Sheets each", lambda part: f"{part.sheets:,}", 0.1, 12),
    Column("Letters", lambda part: f"{part.letters:,}", 0.1, 7),
    Column("Numbers", _places_words, 0.4, 12, lambda _part: Look.MUTED),
)


class PartsDialog(QDialog):
    """Prints the part that is chosen; may be used again and again until it is closed."""

    def __init__(self, work: Work, batch: BatchRow, parent: QWidget | None = None) -> None:
        """Offer the parts of ``batch``."""
        super().__init__(parent)
        self._work, self._batch = work, batch
        self.form = Ui_PartsDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        for row in (self.form.partActs, self.form.range):
            lay_in_row(row)
        self.form.batchLabel.setText(f"{batch.batch}: {letters_words(batch.letters)}")
        self.form.partsTable.set_up(COLUMNS, lambda part: part.positions)
        self.form.partsTable.show_rows(batch_parts(work, batch.batch))
        self.copies = Copies(work, self, self.form.notice, self.form.progress)
        self.range = LetterRange(self.form.firstBox, self.form.lastBox, batch.letters)
        self._connect()
        self._follow_range()
        self.form.partsTable.setFocus()

    def _connect(self) -> None:
        form = self.form
        form.partsTable.opened.connect(self._print_part)
        form.partButton.clicked.connect(lambda: self._print_part(form.partsTable.current))
        form.rangeButton.clicked.connect(self._print_range)
        form.closeButton.clicked.connect(self.accept)
        self.range.changed.connect(self._follow_range)

    def _print_part(self, part: BatchPart | None) -> None:
        if part:
            pages = partial(print_pages, self._work, self._batch.batch, part=part)
            self.copies.print_prepared(pages)

    def _print_range(self) -> None:
        first, last = self.range.numbers
        pages = partial(print_pages, self._work, self._batch.batch, first=first, last=last)
        self.copies.print_prepared(pages)

    def _follow_range(self) -> None:
        self.form.rangeLabel.setText(
            self.range.fault or f"{letters_words(self.range.letters)}, counted in the order of the batch."
        )
        self.form.rangeButton.setEnabled(not self.range.fault)
