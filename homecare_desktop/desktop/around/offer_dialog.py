"""Offering a package to a provider, and what the provider says to it (R10)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.offers import OfferRow, answer_offer, list_offers, offer_package
from homecare_desktop.casework.providers import list_providers
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_offer_dialog import Ui_OfferDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import OfferAnswer


def offer_words(offer: OfferRow) -> str:
    """Say what came of an offer so far."""
    offered = f"Offered to {offer.provider} on {written_date(offer.offered_on)}."
    if offer.answer is None or offer.answered_on is None:
        return f"{offered} They have not answered yet."
    reason = f": {offer.reason}" if offer.reason else ""
    return f"{offered} {offer.answer.label} on {written_date(offer.answered_on)}{reason}."


class OfferDialog(EntryDialog):
    """The answer to the offer that waits, or else a new offer: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Ask about the package of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        offers = list_offers(work, row.case_id)
        self._waiting = offers[-1] if offers and offers[-1].answer is None else None
        self.form = Ui_OfferDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self.form.stateLabel.setText(
            "\n".join(offer_words(offer) for offer in offers) or "Not offered to a provider yet."
        )
        self._show_what_is_asked()
        self._set_day()
        self._check_fields()
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        (self.form.answerCombo if self._waiting else self.form.providerCombo).setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        form = self.form
        day = form.dayField.edit.text()
        return form.providerCombo.currentText(), form.answerCombo.word, day, form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that records the offer or the answer."""
        form, day, note = self.form, self.form.dayField.day, self.form.noteEdit.toPlainText()
        case_id, answer, provider = self._row.case_id, form.answerCombo.word, form.providerCombo.currentText()
        if day is None:
            raise LookupError  # its check stops the officer before this
        if self._waiting is None:
            return lambda: offer_package(self._work, case_id, provider, day, note)
        if answer is None:
            raise LookupError  # as above
        said = OfferAnswer(answer)
        return lambda: answer_offer(self._work, case_id, said, day, note)

    def _show_what_is_asked(self) -> None:
        form, answering = self.form, self._waiting is not None
        self.setWindowTitle("Answer of a provider" if answering else "Offer to a provider")
        form.answerCombo.offer(OfferAnswer)
        form.providerCombo.addItems([name for name, _ in list_providers(self._work)])
        form.providerCombo.setCurrentIndex(form.providerCombo.findText(self._row.new_provider or ""))
        for part in (form.providerLabel, form.providerCombo):
            part.setVisible(not answering)
        for part in (form.answerLabel, form.answerCombo):
            part.setVisible(answering)
        form.saveButton.setText("&Save answer" if answering else "&Save offer")

    def _set_day(self) -> None:
        field, today = self.form.dayField, self._work.today
        field.start(today, past=True)
        earliest = self._waiting.offered_on if self._waiting else None
        field.rules = DayRules(
            earliest=earliest,
            too_early="The answer cannot be before the offer.",
            latest=today,
            too_late="This day is still to come.",
        )
        field.set_day(today)

    def _check_fields(self) -> None:
        form = self.form
        self.check_combo(form.answerCombo, form.answerFault, "Choose what they said.")
        self.check_day(form.dayField, form.daySaid)
        self.check(form.noteEdit, form.noteFault, self._note_fault)
        form.answerCombo.currentIndexChanged.connect(self.show_faults)
        form.noteEdit.textChanged.connect(self.show_faults)

    def _note_fault(self) -> str:
        """Ask for the reason of a refusal (R10)."""
        declined = self.form.answerCombo.word is OfferAnswer.DECLINED and self._waiting is not None
        return "Say why they declined." if declined and not self.form.noteEdit.toPlainText().strip() else ""
