"""What is chosen for a batch: people, kind of letter, date, envelope, order, size, paper or email."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from homecare_desktop.casework.letter_batches import (
    CHOICE_LETTER,
    BatchOptions,
    BatchPlan,
    Selection,
    envelope_names,
)
from homecare_desktop.casework.letter_details import SIZES
from homecare_desktop.casework.letter_kinds import KindRow, letter_kinds
from homecare_desktop.casework.letter_people import People, chosen_cases, people_choices
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.forms.ui_batch_dialog import Ui_BatchDialog
from homecare_desktop.domain.words import LetterOrder

USUAL_ENVELOPE = "dl"
PAPER, EMAIL = "Print and post", "To be emailed"
OWN_SIZE = "Each person's own"
BACK, AHEAD = timedelta(days=7), timedelta(days=28)
"""How far from today a letter can be dated; ``plan_batch`` takes no other date."""


class BatchSettings(QObject):
    """The controls of the first step of ``form``; ``changed`` when the plan is no longer right."""

    changed = Signal()

    def __init__(self, form: Ui_BatchDialog, work: Work, selection: Selection, parent: QObject) -> None:
        """Begin with ``selection`` and the choice letter, dated today, for the usual envelope."""
        super().__init__(parent)
        self._form = form
        self._kinds = letter_kinds()
        self._people = _offered(work, selection)
        self._offer_people(selection)
        self._offer_kinds()
        self._offer_options(work)
        self._connect()
        self._explain_kind()

    @property
    def people(self) -> People:
        """Who is meant."""
        return self._people[self._form.whoCombo.currentIndex()]

    @property
    def kind(self) -> KindRow:
        """The kind of letter."""
        return self._kinds[self._form.templateCombo.currentIndex()]

    @property
    def options(self) -> BatchOptions:
        """How the letters are made, but for their date, which is put on them at the end."""
        form = self._form
        return BatchOptions(
            envelope=form.envelopeCombo.currentData(),
            again=form.againBox.isChecked(),
            order=form.orderCombo.currentData(),
            size=form.sizeCombo.currentData(),
            accessible=self.is_email,
        )

    @property
    def is_email(self) -> bool:
        """Whether the letters are to be emailed, not printed."""
        return self._form.howCombo.currentText() == EMAIL

    @property
    def is_secure(self) -> bool:
        """Whether the way is safe enough for this kind of letter."""
        return not self.kind.to_provider or self._form.secureBox.isChecked()

    def dated(self, plan: BatchPlan) -> BatchPlan:
        """Return ``plan`` with the date that the letters have: who gets one does not depend on it."""
        return replace(plan, options=replace(plan.options, dated=self._form.dateField.day))

    @property
    def date_fault(self) -> str:
        """Why the date is not taken, or nothing."""
        return self._form.dateField.fault()

    def _offer_people(self, selection: Selection) -> None:
        self._form.whoCombo.addItems([people.label for people in self._people])
        meant = (at for at, people in enumerate(self._people) if people.selection == selection)
        self._form.whoCombo.setCurrentIndex(next(meant, 0))

    def _offer_kinds(self) -> None:
        for kind in self._kinds:
            self._form.templateCombo.addItem(kind.name, kind.code)
        usual = self._form.templateCombo.findData(CHOICE_LETTER)
        self._form.templateCombo.setCurrentIndex(max(usual, 0))

    def _offer_options(self, work: Work) -> None:
        form = self._form
        for code, name in envelope_names():
            form.envelopeCombo.addItem(name, code)
        form.envelopeCombo.setCurrentIndex(max(form.envelopeCombo.findData(USUAL_ENVELOPE), 0))
        for order in LetterOrder:
            form.orderCombo.addItem(order.label, order)
        form.sizeCombo.addItem(OWN_SIZE, None)
        for size in SIZES:
            form.sizeCombo.addItem(f"{size} point for everyone", size)
        form.howCombo.addItems([PAPER, EMAIL])
        field = form.dateField
        field.start(work.today)
        field.written.hide()  # it stands in the field as it will on the letter
        field.rules = DayRules(
            earliest=work.today - BACK,
            too_early=f"This is more than {BACK.days} days ago.",
            latest=work.today + AHEAD,
            too_late=f"This is more than {AHEAD.days} days ahead.",
            holidays=work.programme.rules.bank_holidays,
            working_days=True,
        )
        field.set_day(work.today)

    def _connect(self) -> None:
        form = self._form
        form.templateCombo.currentIndexChanged.connect(self._explain_kind)
        form.howCombo.currentIndexChanged.connect(self._follow_how)
        combos = (form.whoCombo, form.templateCombo, form.envelopeCombo, form.orderCombo)
        for combo in (*combos, form.sizeCombo, form.howCombo):
            combo.currentIndexChanged.connect(self.changed)
        form.againBox.toggled.connect(self.changed)
        form.dateField.changed.connect(self._follow_date)

    def _explain_kind(self) -> None:
        kind = self.kind
        self._form.purposeLabel.setText(f"{kind.purpose} {kind.who} {kind.to_whom}")
        self._form.templateCombo.setAccessibleDescription(self._form.purposeLabel.text())
        self._form.secureBox.setChecked(False)

    def _follow_how(self) -> None:
        self._form.envelopePair.setVisible(not self.is_email)

    def _follow_date(self) -> None:
        field = self._form.dateField
        self._form.dateSaid.say_about(field, field.fault(), field.remark())


def _offered(work: Work, selection: Selection) -> Sequence[People]:
    others = people_choices(work)
    if selection.case_ids:
        return [chosen_cases(selection.case_ids), *others]
    if selection in [people.selection for people in others]:
        return others
    return [People("Those chosen before", selection), *others]
