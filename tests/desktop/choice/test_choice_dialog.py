from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, ToldBy, Word
from tests.support.caseload import Caseload
from tests.support.stores import add_case

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, work: Work, row: CaseRow, choice: Choice | None = None) -> ChoiceDialog:
    dialog = ChoiceDialog(work, row, choice)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def press(dialog: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget() or dialog, key)


def alt(dialog: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(dialog, key, ALT)


def stored(work: Work, row: CaseRow) -> CaseRow:
    return case_rows(work, [row.case_id])[0]


def saved_with_keys(qtbot: QtBot, dialog: ChoiceDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)


@pytest.fixture
def row(work: Work, caseload: Caseload) -> CaseRow:
    """Farida Ahmed, about whom nobody knows anything yet."""
    return case_rows(work, [caseload.keys["Ahmed"]])[0]


def test_nothing_is_chosen_for_anybody(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row)
    assert dialog.choice is None
    assert dialog.form.decidedByCombo.word is None
    assert dialog.form.toldByCombo.word is None
    assert "Nobody has to change provider" in dialog.form.nobodyLabel.text()
    assert dialog.form.nobodyLabel.isVisible()
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.choiceFault.text() == "Choose what they said."
    assert dialog.form.decidedByFault.text() == "Choose who decided."
    assert dialog.form.toldByFault.text() == "Choose how they told us."
    assert dialog.form.notice.text == "3 things are missing or not right. Nothing is stored yet."
    assert dialog.form.newProviderCard.radio.hasFocus()
    assert stored(work, row).choice is None


def test_the_new_provider_is_recorded_by_keys_alone(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row)
    press(dialog, Qt.Key.Key_Space)
    assert dialog.choice is Choice.NEW_PROVIDER
    alt(dialog, Qt.Key.Key_O)
    press(dialog, Qt.Key.Key_Down)
    alt(dialog, Qt.Key.Key_H)
    press(dialog, Qt.Key.Key_Down, Qt.Key.Key_Down)
    alt(dialog, Qt.Key.Key_T)
    QTest.keyClicks(dialog.form.noteEdit, "She likes the idea.")
    saved_with_keys(qtbot, dialog)
    entry = open_case(work, row.case_id).detail.timeline[0]
    assert stored(work, row).choice is Choice.NEW_PROVIDER
    assert "at a visit" in entry.text
    assert "She likes the idea." in entry.text


def test_a_direct_payment_is_recorded_by_keys_with_what_they_want_to_do_with_it(
    qtbot: QtBot, work: Work, row: CaseRow
) -> None:
    dialog = opened(qtbot, work, row)
    alt(dialog, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: dialog.choice is Choice.DIRECT_PAYMENT)
    assert "Kindred Care Example Ltd" in dialog.form.directPaymentCard.meaning.text()
    alt(dialog, Qt.Key.Key_O)
    press(dialog, Qt.Key.Key_Down)
    alt(dialog, Qt.Key.Key_H)
    press(dialog, Qt.Key.Key_Down)
    dialog.save()
    assert dialog.form.planFault.text() == "Choose what they want to do; “Not sure yet” is fine."
    alt(dialog, Qt.Key.Key_W)
    press(dialog, Qt.Key.Key_Down)
    assert dialog.form.planCombo.word is DirectPaymentPlan.STAY
    assert not dialog.form.planFault.isVisible()
    saved_with_keys(qtbot, dialog)
    assert stored(work, row).choice is Choice.DIRECT_PAYMENT


def test_undecided_is_recorded_by_keys_with_the_day_to_ask_again(
    qtbot: QtBot, work: Work, row: CaseRow
) -> None:
    dialog = opened(qtbot, work, row)
    alt(dialog, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: dialog.choice is Choice.UNDECIDED)
    dialog.form.decidedByCombo.setCurrentIndex(0)
    dialog.form.toldByCombo.setCurrentIndex(0)
    dialog.save()
    assert dialog.form.revisitSaid.text() == "Type a day."
    assert stored(work, row).choice is None
    alt(dialog, Qt.Key.Key_A)
    assert dialog.form.revisitField.edit.hasFocus()
    QTest.keyClicks(dialog.form.revisitField.edit, "in 2 weeks")
    assert dialog.form.revisitField.written.text() == "Thursday 13 May 2021"
    saved_with_keys(qtbot, dialog)
    after = stored(work, row)
    assert (after.choice, after.revisit_on) == (Choice.UNDECIDED, date(2021, 5, 13))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3/5", "This is a bank holiday."),
        ("1 May", "This is at a weekend."),
        ("29/4", "Choose a day after the one on which they said it, and not one that has passed."),
        ("29/4/2020", "Choose a day after the one on which they said it, and not one that has passed."),
        ("31/4", "This is no day. Write it day first, as 3/5/2021."),
    ],
)
def test_the_day_to_ask_again_is_looked_at(
    qtbot: QtBot, work: Work, row: CaseRow, typed: str, said: str
) -> None:
    dialog = opened(qtbot, work, row, Choice.UNDECIDED)
    dialog.form.revisitField.edit.setText(typed)
    dialog.save()
    assert dialog.form.revisitSaid.text() == said
    assert dialog.form.revisitField.edit.accessibleDescription() == said


def test_one_press_sets_the_day_to_ask_again(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row, Choice.UNDECIDED)
    days = []
    for button in (dialog.form.weekButton, dialog.form.fortnightButton, dialog.form.monthButton):
        button.click()
        days.append(dialog.form.revisitField.day)
    assert days == [date(2021, 5, 6), date(2021, 5, 13), date(2021, 5, 27)]


def test_nobody_says_something_tomorrow(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row, Choice.NEW_PROVIDER)
    dialog.form.saidOnField.edit.setText("30/4/2021")
    dialog.save()
    assert dialog.form.saidOnSaid.text() == "This day is still to come."


def test_next_of_kin_is_not_on_offer_and_the_form_says_why(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row, Choice.NEW_PROVIDER)
    combo = dialog.form.decidedByCombo
    assert [combo.itemText(place) for place in range(combo.count())] == [who.label for who in DecidedBy]
    assert "Next of kin" in dialog.form.capacityLabel.text()
    assert "R17" in dialog.form.capacityLabel.text()


def test_for_who_lacks_capacity_only_a_lawful_decision_maker_decides(
    qtbot: QtBot, work: Work, row: CaseRow
) -> None:
    dialog = opened(qtbot, work, row, Choice.NEW_PROVIDER)
    dialog.form.decidedByCombo.setCurrentIndex(0)
    alt(dialog, Qt.Key.Key_L)
    qtbot.waitUntil(dialog.form.capacityBox.isChecked)
    assert dialog.form.decidedByCombo.word is None
    combo = dialog.form.decidedByCombo
    lawful = [DecidedBy.ATTORNEY, DecidedBy.DEPUTY, DecidedBy.BEST_INTERESTS]
    assert [combo.itemText(place) for place in range(combo.count())] == [who.label for who in lawful]
    combo.setCurrentText(DecidedBy.BEST_INTERESTS.label)
    assert "who holds the authority" in dialog.form.noteSaid.text()
    dialog.form.noteEdit.setPlainText("Best-interests meeting of 20 April, minutes seen.")
    assert not dialog.form.noteSaid.isVisible()
    dialog.form.toldByCombo.setCurrentIndex(0)
    saved_with_keys(qtbot, dialog)
    detail = open_case(work, row.case_id).detail
    assert detail.lacks_capacity is True
    assert detail.row.choice is Choice.NEW_PROVIDER
    assert not detail.row.authority_to_check


def test_what_is_known_about_capacity_is_not_asked_again(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    entry = ChoiceEntry(
        Choice.NEW_PROVIDER, date(2021, 4, 28), DecidedBy.DEPUTY, ToldBy.LETTER, lacks_capacity=True
    )
    record_choice(work, row.case_id, entry)
    dialog = opened(qtbot, work, row, Choice.DIRECT_PAYMENT)
    assert dialog.form.capacityBox.isChecked()
    assert DecidedBy.PERSON.label not in words_of(dialog)
    dialog.form.capacityBox.setChecked(False)
    assert "capacity for this decision after all" in dialog.form.capacityLabel.text()
    assert words_of(dialog) == [DecidedBy.PERSON.label, DecidedBy.ADVOCATE_WITH_PERSON.label]
    dialog.form.decidedByCombo.setCurrentIndex(0)
    dialog.form.toldByCombo.setCurrentIndex(0)
    dialog.form.planCombo.setCurrentIndex(0)
    saved_with_keys(qtbot, dialog)
    assert open_case(work, row.case_id).detail.lacks_capacity is False


def words_of(dialog: ChoiceDialog) -> list[str]:
    combo = dialog.form.decidedByCombo
    return [combo.itemText(place) for place in range(combo.count())]


def test_a_refusal_is_explained_by_its_rule_and_loses_nothing(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row, Choice.NEW_PROVIDER)
    dialog.form.decidedByCombo.setCurrentIndex(0)
    dialog.form.toldByCombo.setCurrentIndex(0)
    dialog.form.noteEdit.setPlainText("She said so twice.")
    # Meanwhile a colleague records that she lacks capacity for this decision.
    record_choice(
        work,
        row.case_id,
        ChoiceEntry(Choice.NEW_PROVIDER, date(2021, 4, 29), DecidedBy.ATTORNEY, lacks_capacity=True),
    )
    dialog.save()
    qtbot.waitUntil(dialog.form.notice.isVisible)
    assert dialog.isVisible()
    assert dialog.form.notice.text.startswith("Not stored. This person was assessed as lacking capacity")
    assert "being next of kin is not enough" in dialog.form.notice.text
    assert dialog.form.notice.text.endswith("(Rule R17)")
    assert dialog.form.noteEdit.toPlainText() == "She said so twice."
    assert dialog.form.saveButton.isEnabled()
    assert dialog.form.content.isEnabled()


def test_who_has_no_new_provider_cannot_choose_one(qtbot: QtBot, work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 20, new_provider=None)
    row = case_rows(work, [case_id])[0]
    dialog = opened(qtbot, work, row, Choice.NEW_PROVIDER)
    assert dialog.choice is None
    assert not dialog.form.newProviderCard.radio.isEnabled()
    assert dialog.form.newProviderCard.meaning.text() == "The programme names no new provider yet"
    QTest.mouseClick(dialog.form.newProviderCard, Qt.MouseButton.LeftButton)
    assert dialog.choice is None


def test_a_click_anywhere_on_a_card_chooses_it(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row)
    QTest.mouseClick(dialog.form.undecidedCard, Qt.MouseButton.LeftButton)
    assert dialog.choice is Choice.UNDECIDED
    assert dialog.form.revisitRow.isVisible()
    QTest.mouseClick(dialog.form.directPaymentCard, Qt.MouseButton.LeftButton)
    assert dialog.form.planRow.isVisible()
    assert not dialog.form.revisitRow.isVisible()


def test_what_was_entered_is_not_thrown_away_unasked(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row)
    dialog.form.noteEdit.setPlainText("Wants to meet them first.")
    dialog.reject()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert dialog.isVisible()
    box.reject()
    assert dialog.isVisible()
    assert dialog.form.noteEdit.toPlainText() == "Wants to meet them first."
    dialog.close()
    again = [found for found in dialog.findChildren(QMessageBox) if found.isVisible()]
    leave = next(button for button in again[0].buttons() if button.text() == "&Throw it away")
    with qtbot.waitSignal(dialog.rejected):
        leave.click()
    assert stored(work, row).choice is None


def test_an_empty_form_is_left_without_a_question(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = opened(qtbot, work, row, Choice.UNDECIDED)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)


def test_the_preferred_name_comes_first_and_no_title_names_a_person(qtbot: QtBot, work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 21, preferred_name="Del", last_name="Example")
    dialog = opened(qtbot, work, case_rows(work, [case_id])[0])
    assert dialog.form.whoLabel.text() == "Del (Mr Delroy Example)"
    assert dialog.windowTitle() == "Record a choice"


@pytest.mark.parametrize("words", [ToldBy, DirectPaymentPlan])
def test_every_word_is_on_offer(qtbot: QtBot, work: Work, row: CaseRow, words: type[Word]) -> None:
    dialog = opened(qtbot, work, row, Choice.DIRECT_PAYMENT)
    combo = dialog.form.toldByCombo if words is ToldBy else dialog.form.planCombo
    assert [combo.itemText(place) for place in range(combo.count())] == [word.label for word in words]
