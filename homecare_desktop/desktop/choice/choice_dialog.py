"""Recording what a person chose (R1, R2, R17); nothing is ever chosen for them."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QButtonGroup, QWidget

from homecare_desktop.casework.choices import known_capacity, record_choice
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.option_card import OptionCard
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.forms.ui_choice_dialog import Ui_ChoiceDialog
from homecare_desktop.desktop.widgets.choice_cards import choice_meaning
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, ToldBy

TITLES = {
    Choice.NEW_PROVIDER: "Move to the &new provider",
    Choice.DIRECT_PAYMENT: "Take a direct &payment",
    Choice.UNDECIDED: "&Undecided",
}
NOT_BY_TITLE = (
    "Next of kin, an appointee or a finance attorney cannot decide in their place"
    " by that title alone (Rule R17)."
)
ONLY_LAWFUL = (
    "Only a welfare attorney, a welfare deputy or a recorded best-interests decision"
    " can choose in their place. Being next of kin is not enough (Rule R17)."
)
NAME_AUTHORITY = (
    "Say here who holds the authority and what you saw of it."
    " Until somebody does, the case stays flagged (Rule R17)."
)
CAPACITY_AFTER_ALL = (
    "You are recording that they have capacity for this decision after all. Say in the notes who assessed it."
)
STILL_UNDECIDED = "Nothing has been decided yet, so it does not matter here who may decide."


class ChoiceDialog(EntryDialog):
    """One choice of one person: accepted when it is stored."""

    def __init__(
        self, work: Work, row: CaseRow, choice: Choice | None = None, parent: QWidget | None = None
    ) -> None:
        """Ask what the person of ``row`` chose; ``choice`` is the card that the officer came by."""
        super().__init__(parent)
        self._work, self._row = work, row
        self._known_capacity = known_capacity(work, row.case_id)
        self.form = Ui_ChoiceDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(spoken_name(row))
        self.form.packageLabel.setText(where_they_are(row))
        self.cards = {
            Choice.NEW_PROVIDER: self.form.newProviderCard,
            Choice.DIRECT_PAYMENT: self.form.directPaymentCard,
            Choice.UNDECIDED: self.form.undecidedCard,
        }
        self._describe_cards()
        self._offer_words()
        self._set_days()
        self._check_fields()
        if choice:
            self.cards[choice].radio.setChecked(self.cards[choice].radio.isEnabled())
        self._follow_choice()
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self._first_card().radio.setFocus()

    @property
    def choice(self) -> Choice | None:
        """The card that is chosen."""
        return next((choice for choice, card in self.cards.items() if card.radio.isChecked()), None)

    @property
    def lacks_capacity(self) -> bool | None:
        """What the officer says now, or what is on record, about capacity for this decision."""
        if self.form.capacityBox.isChecked():
            return True
        return False if self._known_capacity is not None else None

    def entered(self) -> object:
        """Return everything that can be entered."""
        form = self.form
        words = (form.planCombo.word, form.decidedByCombo.word, form.toldByCombo.word)
        days = (form.revisitField.edit.text(), form.saidOnField.day, form.saidOnField.edit.text() == "")
        return self.choice, words, days, form.capacityBox.isChecked(), form.noteEdit.toPlainText()

    def act(self) -> Callable[[], object]:
        """Return the act that records the choice."""
        entry = self._entry()
        return lambda: record_choice(self._work, self._row.case_id, entry)

    def _entry(self) -> ChoiceEntry:
        form, choice = self.form, self.choice
        said_on = form.saidOnField.day
        decided_by, told_by = form.decidedByCombo.word, form.toldByCombo.word
        if choice is None or said_on is None or decided_by is None or told_by is None:
            raise LookupError  # each has a check that stops the officer before this
        return ChoiceEntry(
            choice=choice,
            said_on=said_on,
            decided_by=DecidedBy(decided_by),
            told_by=ToldBy(told_by),
            revisit_on=form.revisitField.day if choice is Choice.UNDECIDED else None,
            plan=self._plan() if choice is Choice.DIRECT_PAYMENT else None,
            note=form.noteEdit.toPlainText(),
            lacks_capacity=None if self.lacks_capacity is self._known_capacity else self.lacks_capacity,
        )

    def _plan(self) -> DirectPaymentPlan | None:
        word = self.form.planCombo.word
        return DirectPaymentPlan(word) if word else None

    def _describe_cards(self) -> None:
        row, today = self._row, self._work.today
        patch = self._work.programme.patch(row.patch) if row.patch else None
        starts_on = patch.starts_on if patch else None
        group = QButtonGroup(self)
        for choice, card in self.cards.items():
            undecided = "Ask again on a date that you set"
            card.describe(
                TITLES[choice],
                undecided if choice is Choice.UNDECIDED else choice_meaning(choice, row, starts_on, today),
            )
            group.addButton(card.radio)
            card.chosen.connect(self._follow_choice)
        self.form.newProviderCard.radio.setEnabled(row.new_provider is not None)

    def _offer_words(self) -> None:
        self.form.planCombo.offer(DirectPaymentPlan)
        self.form.toldByCombo.offer(ToldBy)
        self.form.capacityBox.setChecked(self._known_capacity is True)
        self.form.capacityBox.toggled.connect(self._follow_choice)

    def _set_days(self) -> None:
        today, form = self._work.today, self.form
        form.saidOnField.start(today, past=True)
        form.saidOnField.rules = DayRules(latest=today, too_late="This day is still to come.")
        form.saidOnField.set_day(today)
        form.saidOnField.changed.connect(self._set_earliest_revisit)
        form.revisitField.start(today)
        self._set_earliest_revisit()
        for button, weeks in ((form.weekButton, 1), (form.fortnightButton, 2), (form.monthButton, 4)):
            day = today + timedelta(weeks=weeks)
            button.clicked.connect(lambda _on=False, day=day: form.revisitField.set_day(day))

    def _set_earliest_revisit(self) -> None:
        today, said_on = self._work.today, self.form.saidOnField.day
        self.form.revisitField.rules = DayRules(
            earliest=max(today, said_on + timedelta(days=1)) if said_on else today,
            too_early="Choose a day after the one on which they said it, and not one that has passed.",
            holidays=self._work.programme.rules.bank_holidays,
            working_days=True,
        )

    def _check_fields(self) -> None:
        form = self.form
        self.check(
            form.newProviderCard, form.choiceFault, lambda: "" if self.choice else "Choose what they said."
        )
        self.check_combo(
            form.planCombo, form.planFault, "Choose what they want to do; “Not sure yet” is fine."
        )
        self.check_day(form.revisitField, form.revisitSaid)
        self.check_day(form.saidOnField, form.saidOnSaid)
        self.check_combo(form.decidedByCombo, form.decidedByFault, "Choose who decided.")
        self.check_combo(form.toldByCombo, form.toldByFault, "Choose how they told us.")
        self.check(form.noteEdit, form.noteSaid, lambda: "", self._about_authority)
        form.noteEdit.textChanged.connect(self.show_faults)

    def _follow_choice(self) -> None:
        form, choice = self.form, self.choice
        form.planRow.setVisible(choice is Choice.DIRECT_PAYMENT)
        form.revisitRow.setVisible(choice is Choice.UNDECIDED)
        form.decidedByCombo.offer(self._who_may_decide())
        form.capacityLabel.setText(self._about_capacity())
        self.show_faults()

    def _who_may_decide(self) -> list[DecidedBy]:
        if self.choice is Choice.UNDECIDED and self.lacks_capacity:
            return list(DecidedBy)
        return [who for who in DecidedBy if self.lacks_capacity in {None, who.in_place_of_person}]

    def _about_capacity(self) -> str:
        if self.lacks_capacity:
            return STILL_UNDECIDED if self.choice is Choice.UNDECIDED else ONLY_LAWFUL
        return CAPACITY_AFTER_ALL if self._known_capacity else NOT_BY_TITLE

    def _about_authority(self) -> str:
        who = self.form.decidedByCombo.word
        in_place = who is not None and DecidedBy(who).in_place_of_person
        return NAME_AUTHORITY if in_place and not self.form.noteEdit.toPlainText().strip() else ""

    def _first_card(self) -> OptionCard:
        enabled = (card for card in self.cards.values() if card.radio.isEnabled())
        return self.cards[self.choice] if self.choice else next(enabled)
