from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.entry.day_field import DayField, DayRules
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.option_card import OptionCard
from homecare_desktop.desktop.entry.person import full_name, spoken_name, where_they_are
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.domain.words import DecidedBy
from tests.support.rows import case_row

TODAY = date(2021, 4, 29)
RULES = DayRules(
    earliest=date(2021, 4, 30),
    too_early="Too early.",
    latest=date(2021, 12, 31),
    too_late="Too late.",
    holidays=(date(2021, 5, 3),),
    working_days=True,
)


@pytest.mark.parametrize(
    ("typed", "fault", "remark"),
    [
        ("", "Type a day.", ""),
        ("soon", "This is no day. Write it day first, as 3/5/2021.", ""),
        ("today", "Too early.", ""),
        ("1/1/2022", "Too late.", "This is at a weekend."),
        ("tomorrow", "", ""),
        ("3 May", "", "This is a bank holiday."),
        ("2/5", "", "This is at a weekend."),
    ],
)
def test_a_day_keeps_to_its_rules(qtbot: QtBot, typed: str, fault: str, remark: str) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.start(TODAY)
    field.rules = RULES
    field.edit.setText(typed)
    assert field.fault() == fault
    assert field.remark() == remark


def test_only_appointments_ask_for_a_working_day(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.start(TODAY)
    field.edit.setText("3/5")
    assert field.remark() == ""


def test_a_fault_is_shown_and_reaches_who_hears_the_form(qtbot: QtBot) -> None:
    said, control = FaultLabel(), QLineEdit()
    qtbot.addWidget(said)
    qtbot.addWidget(control)
    assert said.isHidden()
    said.say_about(control, "Type a day.", "This is at a weekend.")
    assert not said.isHidden()
    assert (said.text(), said.property("role")) == ("Type a day.", "error")
    assert control.accessibleDescription() == "Type a day."
    assert control.property("fault") == "true"
    said.say_about(control, "", "This is at a weekend.")
    assert (said.text(), said.property("role")) == ("This is at a weekend.", "muted")
    assert control.property("fault") == "false"
    said.say_about(control, "")
    assert said.isHidden()


def test_a_word_stays_chosen_while_it_is_on_offer(qtbot: QtBot) -> None:
    combo = WordCombo()
    qtbot.addWidget(combo)
    assert combo.word is None
    combo.offer(DecidedBy)
    assert combo.word is None
    combo.setCurrentText(DecidedBy.DEPUTY.label)
    combo.offer([DecidedBy.ATTORNEY, DecidedBy.DEPUTY])
    assert combo.word is DecidedBy.DEPUTY
    combo.offer([DecidedBy.PERSON])
    assert combo.word is None


def test_a_card_tells_what_it_means_to_who_hears_it(qtbot: QtBot) -> None:
    card = OptionCard()
    qtbot.addWidget(card)
    card.describe("&Undecided", "Ask again on a date that you set")
    assert card.radio.accessibleDescription() == "Ask again on a date that you set"
    with qtbot.waitSignal(card.chosen):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.property("chosen") == "true"


def test_a_person_is_named_as_they_wish() -> None:
    assert spoken_name(case_row(preferred_name="Del")) == "Del (Mr Delroy Brown)"
    assert spoken_name(case_row(preferred_name="Delroy")) == "Mr Delroy Brown"
    assert full_name(case_row(title="", first_name="")) == "Brown"
    assert where_they_are(case_row()) == "B-100938 · package P-100938 · with Homelink Care now"
