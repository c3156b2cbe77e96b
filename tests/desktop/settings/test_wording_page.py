"""The officer types, sees what is wrong, sees the page, and saves; without the right they only read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.letter_wording import current_parts, versions
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.settings.field_dialog import FieldDialog
from homecare_desktop.desktop.settings.versions_dialog import OWN, VersionsDialog
from homecare_desktop.desktop.settings.wording_page import WordingPage
from homecare_desktop.domain.words import Voice
from tests.support.stores import add_case

KIND = "transfer-notice"
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, work: Work) -> WordingPage:
    page = WordingPage(work, Changes())
    qtbot.addWidget(page)
    page.resize(1130, 680)
    page.form.kindCombo.setCurrentIndex(page.form.kindCombo.findData(KIND))
    with qtbot.waitActive(page):
        page.show()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: WordingPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def to_end(page: WordingPage) -> None:
    page.form.textEdit.setFocus()
    page.form.textEdit.moveCursor(QTextCursor.MoveOperation.End)


def listed(page: WordingPage) -> list[str]:
    return [page.form.remarksList.item(row).text() for row in range(page.form.remarksList.count())]


def page_words(page: WordingPage) -> str:
    pdf = page.preview.preview.pdf
    assert pdf
    return " ".join(" ".join(pdf.text(number) for number in range(pdf.page_count)).split())


def test_typing_shows_faults_and_the_page_waits(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    assert listed(page) == ["Nothing to put right, and nothing to hint at."]
    assert "Dear Mrs Sample" in page_words(page)
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "You must ring {nobody}.")
    settle(qtbot, page)
    fault, hint = listed(page)
    assert fault.startswith("To put right, line ")
    assert fault.endswith(": There is no merge field “nobody”.")
    assert "(R2: nobody is forced)" in hint
    assert "put right" in page.preview.form.remarkLabel.text()
    page.form.textEdit.moveCursor(QTextCursor.MoveOperation.Start)
    page.form.remarksList.setCurrentRow(0)
    page.form.remarksList.setFocus()
    QTest.keyClick(page.form.remarksList, Qt.Key.Key_Return)
    assert page.form.textEdit.textCursor().selectedText() == "You must ring {nobody}."
    page.save()
    assert page.form.notice.text.startswith("One thing is to put right.")
    assert versions(work, KIND) == []


def test_the_page_follows_and_what_is_saved_is_a_version(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    assert not page.form.saveButton.isEnabled()
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "We look forward to your call.")
    settle(qtbot, page)
    assert "We look forward to your call." in page_words(page)
    assert "not saved yet" in page.form.whoseLabel.text()
    QTest.keyClick(page.form.textEdit, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: page.form.notice.text.startswith("Saved."))
    settle(qtbot, page)
    assert len(versions(work, KIND)) == 1
    assert current_parts(work, KIND)[Voice.PERSON].text.endswith("We look forward to your call.")
    assert "by Asha Demo" in page.form.whoseLabel.text()
    assert page.form.kindCombo.currentText().endswith("(council's own)")


def test_a_field_is_inserted_by_keyboard(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    to_end(page)
    QTest.keyClick(page.form.textEdit, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: page.findChild(FieldDialog) is not None)
    dialog = page.findChild(FieldDialog)
    assert isinstance(dialog, FieldDialog)
    QTest.keyClicks(dialog.form.searchEdit, "council phone")
    model = dialog.form.table.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dialog.form.table.cell(0, 0) == "council_phone"
    QTest.keyClick(dialog.form.searchEdit, Qt.Key.Key_Return)
    assert page.form.textEdit.toPlainText().endswith("{council_phone}")
    page.form.textEdit.undo()
    assert not page.form.textEdit.toPlainText().endswith("{council_phone}")


def test_marks_are_put_and_taken_away(qtbot: QtBot, work: Work) -> None:
    edit = shown(qtbot, work).form.textEdit
    edit.setPlainText("One\nTwo")
    edit.selectAll()
    edit.begin_lines("- ")
    assert edit.toPlainText() == "- One\n- Two"
    edit.undo()
    assert edit.toPlainText() == "One\nTwo"
    edit.selectAll()
    edit.begin_lines("# ")
    assert edit.toPlainText() == "# One\n# Two"
    edit.selectAll()
    edit.begin_lines("# ")
    assert edit.toPlainText() == "One\nTwo"
    edit.go_to(2)
    edit.make_bold()
    assert edit.toPlainText() == "One\n**Two**"
    edit.go_to(2)
    edit.insert_condition("officer_phone")
    assert edit.toPlainText() == "One\n[if officer_phone]\n**Two**\n[end]\n"


def test_what_was_typed_waits_in_its_letter_and_goes_back_as_one_step(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    page.form.subjectEdit.setFocus()
    QTest.keyClicks(page.form.subjectEdit, "New: ")
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "Typed.")
    page.parts.chips["slip"].click()
    assert "Reply slip" in page.form.textEdit.toPlainText()
    page.read()
    page.parts.chips["text"].click()
    assert page.form.textEdit.toPlainText().endswith("Typed.")
    assert page.form.subjectEdit.text().startswith("New: ")
    page.form.discardButton.click()
    assert not page.form.textEdit.toPlainText().endswith("Typed.")
    assert not page.form.saveButton.isEnabled()
    page.form.textEdit.undo()
    assert page.form.textEdit.toPlainText().endswith("Typed.")


def test_the_page_is_about_the_case_that_is_chosen(qtbot: QtBot, work: Work) -> None:
    with work.writing() as writing:
        add_case(writing, 1, officer_id=work.officer.officer_id)
        add_case(writing, 2, officer_id=work.officer.officer_id, do_not_write="Asked us not to")
    page = shown(qtbot, work)
    about = page.preview.form.aboutCombo
    about.setCurrentIndex(1)
    settle(qtbot, page)
    assert "Dear Mr Brown" in page_words(page)
    about.setCurrentIndex(2)
    settle(qtbot, page)
    assert page.preview.form.remarkLabel.text().startswith("Would get no letter: ")
    assert "Brown 2" in page_words(page)
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "Ask {social_worker} too.")
    page.check()
    settle(qtbot, page)
    assert page.form.notice.text.startswith("{social_worker} is empty for 1 of 1 person.")


def test_a_version_is_compared_taken_back_and_put_into_the_editor(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "Thank you.")
    page.save()
    qtbot.waitUntil(lambda: len(versions(work, KIND)) == 1)
    settle(qtbot, page)
    page.form.versionsButton.click()
    dialog = page.findChild(VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    table = dialog.form.table
    assert table.cell(0, 0).startswith("29 April 2021")
    assert table.cell(1, 0) == OWN
    table.selectRow(1)
    assert "-Thank you." in dialog.form.differsEdit.toPlainText()
    dialog.form.backButton.click()
    qtbot.waitUntil(lambda: "Say why" in dialog.form.notice.text)
    dialog.form.whyEdit.setText("Too long")
    dialog.form.backButton.click()
    qtbot.waitUntil(lambda: "program's own wording again" in dialog.form.notice.text)
    assert table.cell(0, 2) == "Taken back: Too long"
    assert not page.form.textEdit.toPlainText().endswith("Thank you.")
    table.selectRow(0)
    dialog.form.openButton.click()
    assert page.form.textEdit.toPlainText().endswith("Thank you.")
    assert page.form.saveButton.isEnabled()
    settle(qtbot, page)


@pytest.mark.usefixtures("caseload")
def test_an_officer_without_the_right_reads(qtbot: QtBot, work: Work) -> None:
    femi = replace(work, officer=add_officer(work, "Femi Other"))
    page = shown(qtbot, femi)
    assert page.form.notice.text == "You can read the letters here. Asha Demo may change them."
    before = page.form.textEdit.toPlainText()
    to_end(page)
    QTest.keyClicks(page.form.textEdit, "Typed")
    assert page.form.textEdit.toPlainText() == before
    form = page.form
    for button in (form.saveButton, form.fieldButton, form.ifButton, form.boldButton, form.discardButton):
        assert not button.isEnabled()
    assert "Dear Mrs Sample" in page_words(page)
    form.versionsButton.click()
    dialog = page.findChild(VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    assert not dialog.form.openButton.isVisible()
