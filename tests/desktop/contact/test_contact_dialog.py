from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.domain.words import Channel, ContactOutcome
from tests.support.caseload import Caseload


@pytest.fixture
def dialog(qtbot: QtBot, work: Work, caseload: Caseload) -> ContactDialog:
    """A contact with Farida Ahmed, nothing entered yet."""
    dialog = ContactDialog(work, case_rows(work, [caseload.keys["Ahmed"]])[0])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_a_call_is_logged_by_keys_alone(
    qtbot: QtBot, work: Work, caseload: Caseload, dialog: ContactDialog
) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.form.contactedOnField.edit.hasFocus()
    dialog.form.contactedOnField.edit.clear()
    QTest.keyClicks(dialog.form.contactedOnField.edit, "yesterday")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.form.contactedOnField.edit, Qt.Key.Key_Return)
    detail = open_case(work, caseload.keys["Ahmed"]).detail
    assert detail.row.last_contact_on == date(2021, 4, 28)
    assert detail.timeline[0].text == "Phone: spoke with them"


def test_what_is_missing_is_said_beside_the_field(dialog: ContactDialog) -> None:
    dialog.form.contactedOnField.edit.setText("30/4/2021")
    dialog.save()
    assert dialog.form.channelFault.text() == "Choose how you were in touch."
    assert dialog.form.outcomeFault.text() == "Choose what came of it."
    assert dialog.form.contactedOnSaid.text() == "This day is still to come."
    assert dialog.form.channelCombo.hasFocus()
    dialog.form.channelCombo.setCurrentIndex(0)
    assert not dialog.form.channelFault.isVisible()


def test_every_channel_and_outcome_is_on_offer(dialog: ContactDialog) -> None:
    channels, outcomes = dialog.form.channelCombo, dialog.form.outcomeCombo
    assert [channels.itemText(place) for place in range(channels.count())] == [word.label for word in Channel]
    assert [outcomes.itemText(place) for place in range(outcomes.count())] == [
        word.label for word in ContactOutcome
    ]
