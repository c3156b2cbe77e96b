"""Logging a call, a visit, a letter or an email, and what came of it (R4)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.contacts import ContactEntry, log_contact
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_contact_dialog import Ui_ContactDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Channel, ContactOutcome


class ContactDialog(EntryDialog):
    """One contact with one person: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask about a contact with the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_ContactDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self.form.channelCombo.offer(Channel)
        self.form.outcomeCombo.offer(ContactOutcome)
        self._set_day()
        self._check_fields()
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.channelCombo.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        form = self.form
        day = form.contactedOnField.day, form.contactedOnField.edit.text() == ""
        return form.channelCombo.word, form.outcomeCombo.word, day, form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that logs the contact."""
        form = self.form
        channel, outcome, day = form.channelCombo.word, form.outcomeCombo.word, form.contactedOnField.day
        if channel is None or outcome is None or day is None:
            raise LookupError  # each has a check that stops the officer before this
        entry = ContactEntry(Channel(channel), ContactOutcome(outcome), day, form.noteEdit.toPlainText())
        return lambda: log_contact(self._work, self._row.case_id, entry)

    def _set_day(self) -> None:
        field, today = self.form.contactedOnField, self._work.today
        field.start(today, past=True)
        field.rules = DayRules(latest=today, too_late="This day is still to come.")
        field.set_day(today)

    def _check_fields(self) -> None:
        form = self.form
        self.check_combo(form.channelCombo, form.channelFault, "Choose how you were in touch.")
        self.check_combo(form.outcomeCombo, form.outcomeFault, "Choose what came of it.")
        self.check_day(form.contactedOnField, form.contactedOnSaid)
