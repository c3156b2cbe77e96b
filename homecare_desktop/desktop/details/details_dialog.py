"""The details that letters depend on: address, format, language, do-not-write; put right there and then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from homecare_desktop.casework.letter_details import (
    SIZES,
    Check,
    LetterDetails,
    address_fault,
    change_letter_details,
    email_fault,
    language_fault,
    letter_details,
    phone_fault,
    reason_fault,
    size_fault,
    tidied,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.person import full_name, spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_details_dialog import Ui_DetailsDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import LetterFormat

NOT_PRINTED = (
    "The program cannot make this format. Their letters become tasks, in To do on the Letters screen."
)


class DetailsDialog(EntryDialog):
    """How one person is written to: accepted when it is stored."""

    def __init__(self, work: Work, row: CaseRow, parent: QWidget | None = None) -> None:
        """Show what is on record about the person of ``row``."""
        super().__init__(parent)
        self._work, self._row = work, row
        self._before = letter_details(work, row.case_id)
        self.form = Ui_DetailsDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self._offer()
        self._fill(self._before)
        self._check_fields()
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.address1Edit.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        return self._read()

    def act(self) -> Callable[[], object]:
        """Return the act that stores the details."""
        details = self._read()
        return lambda: change_letter_details(self._work, self._row.case_id, details)

    def _offer(self) -> None:
        form = self.form
        form.formatCombo.offer(LetterFormat)
        kept = self._before.point_size
        for size in sorted({*SIZES, kept}):
            form.sizeCombo.addItem(f"{size} point", size)
        form.formatCombo.currentIndexChanged.connect(self._follow_format)
        form.doNotWriteBox.toggled.connect(self._follow_do_not_write)

    def _fill(self, details: LetterDetails) -> None:
        form = self.form
        for edit, words in zip(self._edits, self._words_of(details), strict=True):
            edit.setText(words)
        form.formatCombo.setCurrentIndex(list(LetterFormat).index(details.letter_format))
        form.sizeCombo.setCurrentIndex(form.sizeCombo.findData(details.point_size))
        form.interpreterBox.setChecked(details.interpreter_needed)
        form.doNotWriteBox.setChecked(details.do_not_write is not None)
        form.reasonEdit.setText(details.do_not_write or "")
        self._follow_do_not_write()

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        form = self.form
        address = (form.address1Edit, form.address2Edit, form.address3Edit, form.townEdit, form.postcodeEdit)
        return (*address, form.phoneEdit, form.emailEdit, form.languageEdit)

    @staticmethod
    def _words_of(details: LetterDetails) -> tuple[str, ...]:
        address = (details.address_1, details.address_2, details.address_3, details.town, details.postcode)
        return (*address, details.phone, details.email, details.language)

    def _read(self) -> LetterDetails:
        form = self.form
        address_1, address_2, address_3, town, postcode, phone, email, language = (
            edit.text() for edit in self._edits
        )
        return LetterDetails(
            address_1=address_1,
            address_2=address_2,
            address_3=address_3,
            town=town,
            postcode=postcode,
            phone=phone,
            email=email,
            letter_format=LetterFormat(form.formatCombo.word or LetterFormat.STANDARD),
            point_size=form.sizeCombo.currentData() or self._before.point_size,
            language=language,
            interpreter_needed=form.interpreterBox.isChecked(),
            do_not_write=form.reasonEdit.text() if form.doNotWriteBox.isChecked() else None,
        )

    def _check_fields(self) -> None:
        form = self.form
        self._check(form.address1Edit, form.addressSaid, address_fault, self._on_the_envelope)
        self._check(form.phoneEdit, form.phoneSaid, phone_fault)
        self._check(form.emailEdit, form.emailSaid, email_fault)
        self._check(form.sizeCombo, form.formatSaid, size_fault, self._about_the_format)
        self._check(form.languageEdit, form.languageSaid, language_fault)
        self._check(form.reasonEdit, form.reasonSaid, reason_fault)
        for edit in (*self._edits, form.reasonEdit):
            edit.textChanged.connect(self.show_faults)
        for combo in (form.formatCombo, form.sizeCombo):
            combo.currentIndexChanged.connect(self.show_faults)
        for box in (form.interpreterBox, form.doNotWriteBox):
            box.toggled.connect(self.show_faults)
        self.show_faults()

    def _check(
        self, control: QWidget, said: FaultLabel, check: Check, remark: Callable[[], str] = lambda: ""
    ) -> None:
        self.check(control, said, partial(self._fault, check), remark)

    def _fault(self, check: Check) -> str:
        return check(tidied(self._read()), self._before, full_name(self._row))

    def _on_the_envelope(self) -> str:
        lines = tidied(self._read()).block(full_name(self._row))
        return f"On the envelope: {', '.join(lines)}" if len(lines) > 1 else "No address is on record."

    def _about_the_format(self) -> str:
        return "" if self._read().letter_format.printable else NOT_PRINTED

    def _follow_format(self) -> None:
        """Offer a size for print alone, and large print in a size that is large."""
        form, word = self.form, self.form.formatCombo.word
        printed = word is None or LetterFormat(word).printable
        form.sizeCombo.setEnabled(printed)
        if word is LetterFormat.LARGE_PRINT and size_fault(self._read(), self._before):
            form.sizeCombo.setCurrentIndex(form.sizeCombo.findData(18))

    def _follow_do_not_write(self) -> None:
        for part in (self.form.reasonLabel, self.form.reasonEdit):
            part.setVisible(self.form.doNotWriteBox.isChecked())
