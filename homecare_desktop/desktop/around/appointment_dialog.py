"""Agreeing a visit, a call, a meeting or the new provider's first visit (R4)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.appointments import AppointmentEntry, add_appointment
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_appointment_dialog import Ui_AppointmentDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import AppointmentKind


class AppointmentDialog(EntryDialog):
    """One appointment with one person: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask what is agreed with the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_AppointmentDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self.form.kindCombo.offer(AppointmentKind)
        self.form.comesEdit.setPlaceholderText(f"Empty is {row.officer or 'the named officer'}")
        field = self.form.dayField
        field.start(work.today)
        field.rules = DayRules(
            earliest=work.today,
            too_early="This day is past. Log what happened as a contact.",
            holidays=work.programme.rules.bank_holidays,
            working_days=True,
        )
        self.check_combo(self.form.kindCombo, self.form.kindFault, "Choose what is agreed.")
        self.check_day(field, self.form.daySaid)
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.kindCombo.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        form = self.form
        texts = (form.dayField.edit, form.timeEdit, form.placeEdit, form.comesEdit)
        return form.kindCombo.word, *(edit.text() for edit in texts), form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that records the appointment."""
        form, kind, day = self.form, self.form.kindCombo.word, self.form.dayField.day
        if kind is None or day is None:
            raise LookupError  # each has a check that stops the officer before this
        entry = AppointmentEntry(
            AppointmentKind(kind),
            day,
            form.timeEdit.text(),
            form.placeEdit.text(),
            form.comesEdit.text(),
            form.noteEdit.toPlainText(),
        )
        return lambda: add_appointment(self._work, self._row.case_id, entry)
