from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.letter_archive import mark_posted, mark_returned
from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.tasks import list_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.copies import NOT_ENCRYPTED
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.desktop.letters.letters_screen import ARCHIVE, RETURNED, TASKS, LettersScreen
from homecare_desktop.desktop.letters.task_done_dialog import TaskDoneDialog
from homecare_desktop.domain.words import LetterFormat, ReturnReason, TaskKind
from tests.support.stores import TODAY, add_case

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def made(work: Work) -> MadeBatch:
    """Two letters, both posted today; a third person needs Braille, which is a task."""
    asha = work.officer.officer_id
    with work.writing() as writing:
        add_case(writing, 1, officer_id=asha, last_name="Ahmed")
        add_case(writing, 2, officer_id=asha, last_name="Łukasik")
        add_case(writing, 3, officer_id=asha, last_name="Mensah", letter_format=LetterFormat.BRAILLE)
    made = make_batch(work, plan_batch(work, Selection(officer_id=asha), "transfer-notice"))
    mark_posted(work, made.batch, TODAY)
    return made


@pytest.fixture
def screen(qtbot: QtBot, work: Work, made: MadeBatch) -> Iterator[LettersScreen]:
    assert len(made.letters) == 2
    changes = Changes()
    host = QWidget()
    qtbot.addWidget(host)
    screen = LettersScreen(work, changes, host)
    screen.resize(1000, 600)
    host.resize(1000, 600)
    with qtbot.waitActive(host):
        host.show()
    yield screen
    host.close()


def opened(qtbot: QtBot, screen: QWidget, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in screen.findChildren(kind)))
    return next(dialog for dialog in screen.findChildren(kind) if dialog.isVisible())


def searched(qtbot: QtBot, screen: LettersScreen) -> list[str]:
    qtbot.waitUntil(lambda: not screen.archive.is_busy)
    return [row.reference for row in screen.archive.form.table.rows]


def test_letters_are_found_as_you_type(qtbot: QtBot, screen: LettersScreen) -> None:
    screen.chips.chips[ARCHIVE].click()
    assert searched(qtbot, screen) == ["L-000001", "L-000002"]
    edit = screen.archive.form.searchEdit
    for typed, found in (
        ("lukasik", ["L-000002"]),
        ("b-1001", ["L-000001"]),
        ("L-000002", ["L-000002"]),
        ("nobody", []),
    ):
        edit.clear()
        QTest.keyClicks(edit, typed)
        assert searched(qtbot, screen) == found
    assert screen.archive.form.emptyLabel.text() == "No letter fits."
    assert screen.archive.form.emptyLabel.isVisible()


def test_a_letter_is_opened_and_its_case_asked_for(
    qtbot: QtBot, screen: LettersScreen, made: MadeBatch
) -> None:
    screen.show_section(ARCHIVE)
    searched(qtbot, screen)
    table = screen.archive.form.table
    assert [table.cell(0, column) for column in (0, 1, 2, 4, 5, 6)] == [
        "L-000001",
        "Mr Delroy Ahmed",
        "Transfer notice",
        "29 April 2021",
        "",
        "DL",
    ]
    QTest.keyClick(table, Qt.Key.Key_Return)
    document = opened(qtbot, screen, DocumentDialog)
    assert document.form.titleLabel.text() == "L-000001, as it was made"
    document.accept()
    with qtbot.waitSignal(screen.open_case) as asked:
        screen.archive.form.caseButton.click()
    assert asked.args == [made.letters[0].case_id]


def test_letters_that_came_back_are_scanned_one_after_the_other(
    qtbot: QtBot, work: Work, screen: LettersScreen
) -> None:
    screen.show_section(RETURNED)
    form = screen.returned.form
    screen.setFocus()
    assert form.referenceEdit.hasFocus()
    QTest.keyClicks(form.referenceEdit, "l-000001\r")
    assert form.faultLabel.text() == "Choose what stands on the letter."
    form.reasonCombo.setCurrentText(ReturnReason.GONE_AWAY.label)
    scan(qtbot, screen, "l-000001")
    assert form.notice.text == (
        "L-000001, Transfer notice to Mr Delroy Ahmed, is marked as returned: gone away. "
        "Task T-0002 is raised: find out where the person lives: a letter came back."
    )
    assert form.referenceEdit.text() == ""
    assert form.referenceEdit.hasFocus()
    scan(qtbot, screen, "L-000002")
    assert [row.reference for row in form.table.rows] == ["L-000002", "L-000001"]
    returned = [task for task in list_tasks(work) if task.kind is TaskKind.RETURNED]
    assert [task.reference for task in returned] == ["L-000001", "L-000002"]
    assert screen.chips.chips[TASKS].text() == "To do  3"


def scan(qtbot: QtBot, screen: LettersScreen, reference: str) -> None:
    edit = screen.returned.form.referenceEdit
    edit.selectAll()
    QTest.keyClicks(edit, f"{reference}\r")
    qtbot.waitUntil(lambda: not screen.returned.is_busy)


def test_a_reference_that_is_none_and_a_second_return_are_told_and_stay_typed(
    qtbot: QtBot, work: Work, screen: LettersScreen
) -> None:
    screen.show_section(RETURNED)
    form = screen.returned.form
    form.reasonCombo.setCurrentText(ReturnReason.REFUSED.label)
    scan(qtbot, screen, "L-999999")
    assert "L-999999" in form.notice.text
    assert form.referenceEdit.selectedText() == "L-999999"
    mark_returned(work, "L-000001", TODAY, ReturnReason.REFUSED)
    scan(qtbot, screen, "L-000001")
    assert form.notice.text == "L-000001 is marked as returned on 29 April 2021 already."
    assert not form.table.rows


def test_a_task_is_done_with_a_note(qtbot: QtBot, work: Work, screen: LettersScreen) -> None:
    screen.show_section(TASKS)
    form = screen.tasks.form
    assert screen.chips.chips[TASKS].text() == "To do  1"
    assert [form.table.cell(0, column) for column in (0, 1, 2, 3)] == [
        "T-0001",
        "Have the letter made in another format: Braille",
        "Mr Delroy Mensah",
        "B-1003",
    ]
    assert form.exportButton.text() == "E&xport 1 for transcription…"
    QTest.keyClick(screen, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(qtbot, screen, TaskDoneDialog)
    assert dialog.windowTitle() == "Mark as done"
    QTest.keyClicks(dialog.form.noteEdit, "Sent in Braille")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert list_tasks(work) == []
    assert form.emptyLabel.isVisible()
    assert screen.chips.chips[TASKS].text() == "To do  0"
    form.doneBox.setChecked(True)
    assert form.table.isVisible()
    assert form.table.cell(0, 5) == "Done 29 April 2021"
    assert not form.doneButton.isEnabled()


def test_what_a_transcription_service_needs_is_one_file(
    qtbot: QtBot, screen: LettersScreen, tmp_path: Path
) -> None:
    screen.show_section(TASKS)
    file = tmp_path / "tasks.zip"
    screen.tasks.export_to(file)
    qtbot.waitUntil(lambda: bool(screen.tasks.form.notice.text), timeout=20_000)
    assert screen.tasks.form.notice.text == f"1 task in tasks.zip. {NOT_ENCRYPTED}"
    with ZipFile(file) as held:
        assert held.namelist()
        assert not any("Mensah" in name for name in held.namelist())


def test_the_case_of_a_task_is_asked_for(qtbot: QtBot, screen: LettersScreen) -> None:
    screen.show_section(TASKS)
    with qtbot.waitSignal(screen.open_case) as asked:
        QTest.keyClick(screen.tasks.form.table, Qt.Key.Key_Return)
    assert asked.args == [screen.tasks.form.table.rows[0].case_id]


def test_a_hidden_archive_asks_nothing(qtbot: QtBot, screen: LettersScreen) -> None:
    screen.show_section(ARCHIVE)
    searched(qtbot, screen)
    screen.archive.form.searchEdit.setText("x")
    screen.show_section(TASKS)
    assert not screen.archive.is_busy
    assert QThreadPool.globalInstance().waitForDone(5000)
