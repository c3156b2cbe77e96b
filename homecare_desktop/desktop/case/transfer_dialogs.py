"""Setting the transfer date, the steps of the handover, and the transfer done (R3, R5)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.transfers import (
    complete_transfer,
    handover_done,
    plan_transfer,
    record_handover_step,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayField, DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_handover_dialog import Ui_HandoverDialog
from homecare_desktop.desktop.forms.ui_transfer_dialog import Ui_TransferDialog
from homecare_desktop.domain.case_rows import CaseRow

TO_COME = "This day is still to come."


class PlanTransferDialog(EntryDialog):
    """The day on which the new provider takes over: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask for the transfer date of the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_TransferDialog()
        self.form.setupUi(self)
        _introduce(self.form, row)
        self.form.meaningLabel.setText(
            f"From this day {row.new_provider or 'the new provider'} gives the care."
            " A posted letter has to be on record first (Rule R3)."
        )
        field = self.form.dayField
        field.start(work.today)
        field.rules = DayRules(holidays=work.programme.rules.bank_holidays, working_days=True)
        self.check_day(field, self.form.daySaid)
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        field.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        return self.form.dayField.edit.text(), self.form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that sets the date."""
        day, note = self.form.dayField.day, self.form.noteEdit.toPlainText()
        if day is None:
            raise LookupError  # its check stops the officer before this
        return lambda: plan_transfer(self._work, self._row.case_id, day, note)


class CompleteTransferDialog(EntryDialog):
    """The day on which the person moved: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask when the person of ``row`` moved."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_TransferDialog()
        self.form.setupUi(self)
        _introduce(self.form, row)
        self.form.meaningLabel.setText(
            f"{row.new_provider or 'The new provider'} gives the care now. This closes the case;"
            " every step of the handover has to be done first (Rule R5)."
        )
        self.form.saveButton.setText("&Complete the transfer")
        _set_past_day(self.form.dayField, work)
        self.check_day(self.form.dayField, self.form.daySaid)
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.dayField.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        return self.form.dayField.day, self.form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that completes the transfer."""
        day, note = self.form.dayField.day, self.form.noteEdit.toPlainText()
        if day is None:
            raise LookupError  # its check stops the officer before this
        return lambda: complete_transfer(self._work, self._row.case_id, day, note)


class HandoverDialog(EntryDialog):
    """One step of the handover that the programme asks for: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask which step was done for the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self.form = Ui_HandoverDialog()
        self.form.setupUi(self)
        _introduce(self.form, row)
        self._offer_steps()
        _set_past_day(self.form.dayField, work)
        self.check(
            self.form.stepCombo,
            self.form.stepFault,
            lambda: "" if self.form.stepCombo.currentIndex() >= 0 else "Choose what has been done.",
        )
        self.form.stepCombo.currentIndexChanged.connect(self.show_faults)
        self.check_day(self.form.dayField, self.form.daySaid)
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.stepCombo.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        form = self.form
        return form.stepCombo.currentIndex(), form.dayField.day, form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that records the step."""
        form, day = self.form, self.form.dayField.day
        if day is None:
            raise LookupError  # its check stops the officer before this
        step, note = form.stepCombo.currentText(), form.noteEdit.toPlainText()
        return lambda: record_handover_step(self._work, self._row.case_id, step, day, note)

    def _offer_steps(self) -> None:
        steps = self._work.programme.rules.handover_steps
        done = handover_done(self._work, self._row.case_id)
        left = [step for step in steps if step not in done]
        self.form.stepCombo.addItems(left)
        self.form.stepCombo.setCurrentIndex(-1)
        self.form.doneLabel.setText(f"{len(steps) - len(left)} of {len(steps)} steps are done.")


def _introduce(form: Ui_TransferDialog | Ui_HandoverDialog, row: CaseRow) -> None:
    form.whoLabel.setText(spoken_name(row))
    form.packageLabel.setText(where_they_are(row))


def _set_past_day(field: DayField, work: Work) -> None:
    field.start(work.today, past=True)
    field.rules = DayRules(latest=work.today, too_late=TO_COME)
    field.set_day(work.today)
