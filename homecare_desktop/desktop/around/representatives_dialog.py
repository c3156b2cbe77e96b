"""Everybody who speaks for a person or is written to for them: added, changed, ended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.representatives import (
    RepresentativeRow,
    end_representative,
    list_representatives,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.around.representative_dialog import RepresentativeDialog
from homecare_desktop.desktop.around.words import authority_words, gets_letters, letters_words, relation_words
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_end_representative_dialog import Ui_EndRepresentativeDialog
from homecare_desktop.desktop.forms.ui_representatives_dialog import Ui_RepresentativesDialog
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.domain.case_rows import CaseRow

NOBODY = "Nobody is on record. Letters go to the person, and nobody else is told."
SOMEBODY = (
    "Being a relative gives nobody the right to decide. That takes a welfare attorney, a welfare deputy or"
    " a recorded decision."
)


def _look(row: RepresentativeRow) -> Look:
    return Look.MUTED if row.ended_on else Look.PLAIN


COLUMNS: Sequence[Column[RepresentativeRow]] = (
    Column("Name", lambda row: row.name, 0.9, 14, lambda row: Look.MUTED if row.ended_on else Look.STRONG),
    Column("Who they are", relation_words, 0.5, 12, _look),
    Column("Authority", authority_words, 1.0, 16, _look),
    Column("Letters", letters_words, 0.9, 16, _look),
)


class RepresentativesDialog(QDialog):
    """The people around one person; ``wrote`` when something about them was stored."""

    wrote = Signal()

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """List who speaks for the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_RepresentativesDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        lay_in_row(self.form.acts)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self.form.table.set_up(COLUMNS, lambda line: line.representative_id, lines=2, grows=True)
        self._connect()
        self.read()
        (self.form.table if self.form.table.rows else self.form.addButton).setFocus()

    def read(self) -> None:
        """Read who there is again, those who are written to first."""
        found = list_representatives(self._work, self._row.case_id)
        rows = sorted(found, key=lambda row: (row.ended_on is not None, not gets_letters(row)))
        self.form.table.show_rows(rows)
        self.form.hintLabel.setText(SOMEBODY if rows else NOBODY)

    def _connect(self) -> None:
        form = self.form
        form.table.opened.connect(self._change)
        form.table.chosen.connect(self._follow)
        form.addButton.clicked.connect(
            lambda: self._ask(RepresentativeDialog(self._work, self._row, None, self))
        )
        form.changeButton.clicked.connect(self._change)
        form.endButton.clicked.connect(self._end)
        form.closeButton.clicked.connect(self.accept)

    def _follow(self) -> None:
        line: RepresentativeRow | None = self.form.table.current
        for button in (self.form.changeButton, self.form.endButton):
            button.setEnabled(line is not None and line.ended_on is None)

    def _change(self) -> None:
        line: RepresentativeRow | None = self.form.table.current
        if line and line.ended_on is None:
            self._ask(RepresentativeDialog(self._work, self._row, line, self))

    def _end(self) -> None:
        line: RepresentativeRow | None = self.form.table.current
        if line and line.ended_on is None:
            self._ask(EndRepresentativeDialog(self._work, line, self))

    def _ask(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.read)
        dialog.accepted.connect(self.wrote)
        dialog.open()


class EndRepresentativeDialog(EntryDialog):
    """Since when somebody does not act for the person: accepted when it is stored."""

    def __init__(self, work: Work, line: RepresentativeRow, parent: QWidget | None = None) -> None:
        """Ask about the representative of ``line``."""
        super().__init__(parent)
        self._work, self._line = work, line
        self.form = Ui_EndRepresentativeDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(line.name)
        field = self.form.dayField
        field.start(work.today, past=True)
        field.rules = DayRules(latest=work.today, too_late="This day is still to come.")
        field.set_day(work.today)
        self.check_day(field, self.form.daySaid)
        self.use(field, self.form.notice, self.form.saveButton, self.form.cancelButton)
        field.setFocus()

    def entered(self) -> object:
        """Return the day."""
        return self.form.dayField.day

    def act(self) -> Callable[[], object]:
        """Return the act that ends it."""
        day = self.form.dayField.day
        if day is None:
            raise LookupError  # its check stops the officer before this
        return lambda: end_representative(self._work, self._line.representative_id, day)
