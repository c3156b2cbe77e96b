from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_keys
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.assign.assign_dialog import AssignDialog
from homecare_desktop.domain.case_rows import CaseFilter
from tests.support.caseload import Caseload

LEFT = Qt.MouseButton.LeftButton


def open_dialog(qtbot: QtBot, work: Work, case_ids: list[UUID], patch: str | None = None) -> AssignDialog:
    dialog = AssignDialog(work, case_ids, patch)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_selected_cases_go_to_the_officer(qtbot: QtBot, work: Work, caseload: Caseload) -> None:
    dialog = open_dialog(qtbot, work, [caseload.keys["Zielińska"]])
    assert dialog.officer.name == "Asha Demo"
    assert dialog.form.whatLabel.text().startswith("This case goes to another named officer today")
    assert not dialog.form.extentBox.isVisible()
    dialog.form.officerCombo.setCurrentText("Femi Example")
    assert dialog.form.contactLabel.text() == "Named officer · 020 7946 0002"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.assign_button, LEFT)
    assert len(case_keys(work, CaseFilter(officer_id=caseload.femi.officer_id))) == 2


def test_a_whole_patch_goes_to_the_officer(qtbot: QtBot, work: Work, caseload: Caseload) -> None:
    dialog = open_dialog(qtbot, work, [caseload.keys["Łukasik"]], patch="13")
    assert dialog.form.selectedRadio.text() == "Only this case"
    assert dialog.form.patchRadio.text() == "All 2 cases of patch 13 Queens Park & Kilburn"
    dialog.form.patchRadio.click()
    dialog.form.officerCombo.setCurrentText("Femi Example")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.assign_button, LEFT)
    assert len(case_keys(work, CaseFilter(officer_id=caseload.femi.officer_id))) == 3


def test_an_officer_who_cannot_be_reached_is_pointed_out(
    qtbot: QtBot, work: Work, caseload: Caseload
) -> None:
    add_officer(work, "Rui Example")
    dialog = open_dialog(qtbot, work, [caseload.keys["Ahmed"]])
    assert not dialog.notice.isVisible()
    dialog.form.officerCombo.setCurrentText("Rui Example")
    assert "no letter can be made" in dialog.notice.text
    dialog.form.officerCombo.setCurrentText("Femi Example")
    assert not dialog.notice.isVisible()


def test_cancel_changes_nothing(qtbot: QtBot, work: Work, caseload: Caseload) -> None:
    before = case_keys(work, CaseFilter(officer_id=caseload.femi.officer_id))
    dialog = open_dialog(qtbot, work, [caseload.keys["Ahmed"]])
    dialog.form.officerCombo.setCurrentText("Femi Example")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert case_keys(work, CaseFilter(officer_id=caseload.femi.officer_id)) == before
