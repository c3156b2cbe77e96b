from datetime import date
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.appointments import list_appointments
from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.offers import list_offers, offer_package
from homecare_desktop.casework.representatives import add_representative, list_representatives
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.around.appointment_dialog import AppointmentDialog
from homecare_desktop.desktop.around.offer_dialog import OfferDialog
from homecare_desktop.desktop.around.representative_dialog import RepresentativeDialog
from homecare_desktop.desktop.around.representatives_dialog import (
    EndRepresentativeDialog,
    RepresentativesDialog,
)
from homecare_desktop.domain.words import (
    AppointmentKind,
    Authority,
    Choice,
    OfferAnswer,
    WriteTo,
)
from tests.support.letter_cases import GRACE, choose
from tests.support.stores import NEW_PROVIDER, TODAY, add_case

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(writing, officer_id=work.officer.officer_id)


def shown(qtbot: QtBot, dialog: Dialog) -> Dialog:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def opened(qtbot: QtBot, parent: QWidget, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in parent.findChildren(kind)))
    return next(dialog for dialog in parent.findChildren(kind) if dialog.isVisible())


def test_somebody_is_added_and_ended_by_keys(qtbot: QtBot, work: Work, case_id: UUID) -> None:
    people = shown(qtbot, RepresentativesDialog(work, case_rows(work, [case_id])[0]))
    assert people.form.addButton.hasFocus()
    people.form.addButton.click()
    entry = opened(qtbot, people, RepresentativeDialog)
    form = entry.form
    entry.save()
    assert form.nameSaid.text() == "Type a name: it stands on the envelope."
    QTest.keyClicks(form.lastEdit, "Osei")
    QTest.keyClicks(form.relationEdit, "daughter")
    form.authorityCombo.setCurrentText(Authority.ATTORNEY.label)
    form.authorityField.edit.setText("3/2/2020")
    form.writeCombo.setCurrentText(WriteTo.INSTEAD.label)
    entry.save()
    assert form.addressSaid.text() == (
        "Letters go to them, so this is needed: the postcode is missing or wrong."
    )
    QTest.keyClicks(form.address1Edit, "2 Sample Way")
    QTest.keyClicks(form.postcodeEdit, "ha0 0ab")
    with qtbot.waitSignals([entry.accepted, people.wrote]):
        entry.save()
    table = people.form.table
    assert [table.cell(0, column) for column in range(4)] == [
        "Osei",
        "daughter",
        "Welfare attorney since 3 February 2020",
        "To the representative instead",
    ]
    people.form.endButton.click()
    ended = opened(qtbot, people, EndRepresentativeDialog)
    with qtbot.waitSignal(ended.accepted):
        QTest.keyClick(ended.form.dayField.edit, Qt.Key.Key_Return)
    assert list_representatives(work, case_id)[0].ended_on == TODAY
    assert table.cell(0, 3) == "No: does not act since 29 April 2021"
    assert not people.form.changeButton.isEnabled()


def test_what_is_on_record_about_somebody_is_changed(qtbot: QtBot, work: Work, case_id: UUID) -> None:
    add_representative(work, case_id, GRACE)
    line = list_representatives(work, case_id)[0]
    dialog = shown(qtbot, RepresentativeDialog(work, case_rows(work, [case_id])[0], line))
    assert dialog.form.addressSaid.text() == "On the envelope: Ms Grace Osei, 2 Sample Way, Harrow, HA0 0AB"
    dialog.form.writeCombo.setCurrentText(WriteTo.AS_WELL.label)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert list_representatives(work, case_id)[0].entry.write_to is WriteTo.AS_WELL
    assert dialog.windowTitle() == "Somebody around them"


def test_an_appointment_is_agreed(qtbot: QtBot, work: Work, case_id: UUID) -> None:
    dialog = shown(qtbot, AppointmentDialog(work, case_rows(work, [case_id])[0]))
    form = dialog.form
    form.kindCombo.setCurrentText(AppointmentKind.VISIT.label)
    form.dayField.edit.setText("28/4/2021")
    dialog.save()
    assert form.daySaid.text() == "This day is past. Log what happened as a contact."
    form.dayField.edit.setText("4/5")
    form.timeEdit.setText("half ten")
    dialog.save()
    qtbot.waitUntil(form.notice.isVisible)
    qtbot.waitUntil(lambda: "no time of day" in form.notice.text)
    form.timeEdit.setText("10:30")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (row,) = list_appointments(work, case_id)
    assert (row.entry.happens_on, row.entry.at_time) == (date(2021, 5, 4), "10:30")


def test_a_package_is_offered_and_declined_with_the_reason(qtbot: QtBot, work: Work, case_id: UUID) -> None:
    choose(work, case_id, Choice.NEW_PROVIDER)
    offer = shown(qtbot, OfferDialog(work, case_rows(work, [case_id])[0]))
    assert offer.form.providerCombo.currentText() == NEW_PROVIDER
    assert not offer.form.answerCombo.isVisible()
    with qtbot.waitSignal(offer.accepted):
        offer.save()
    answer = shown(qtbot, OfferDialog(work, case_rows(work, [case_id])[0]))
    form = answer.form
    assert form.stateLabel.text() == (
        f"Offered to {NEW_PROVIDER} on 29 April 2021. They have not answered yet."
    )
    form.answerCombo.setCurrentText(OfferAnswer.DECLINED.label)
    answer.save()
    assert form.noteFault.text() == "Say why they declined."
    QTest.keyClicks(form.noteEdit, "nobody free at 8am")
    with qtbot.waitSignal(answer.accepted):
        answer.save()
    (on_record,) = list_offers(work, case_id)
    assert (on_record.answer, on_record.reason) == (OfferAnswer.DECLINED, "nobody free at 8am")


def test_what_a_colleague_offered_meanwhile_is_refused_by_its_rule(
    qtbot: QtBot, work: Work, case_id: UUID
) -> None:
    choose(work, case_id, Choice.NEW_PROVIDER)
    dialog = shown(qtbot, OfferDialog(work, case_rows(work, [case_id])[0]))
    offer_package(work, case_id, NEW_PROVIDER, TODAY)
    dialog.save()
    qtbot.waitUntil(dialog.form.notice.isVisible)
    assert dialog.form.notice.text.endswith("has not answered the last offer yet. (Rule R10)")
