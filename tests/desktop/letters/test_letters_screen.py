from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.letter_archive import batches, mark_posted
from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case_acts import CaseActs
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.letters_screen import ARCHIVE, BATCHES, LettersScreen
from homecare_desktop.desktop.letters.parts_dialog import PartsDialog
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from homecare_desktop.domain.words import LetterFormat
from tests.support.stores import add_case

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def made(work: Work) -> MadeBatch:
    """Two letters that are made and not posted, the second in large print."""
    asha = work.officer.officer_id
    with work.writing() as writing:
        add_case(writing, 1, officer_id=asha, last_name="Ahmed")
        large = {"letter_format": LetterFormat.LARGE_PRINT, "point_size": 20}
        add_case(writing, 2, officer_id=asha, last_name="Łukasik", **large)
    return make_batch(work, plan_batch(work, Selection(officer_id=asha), "transfer-notice"))


def shown(qtbot: QtBot, work: Work) -> LettersScreen:
    changes = Changes()
    host = QWidget()
    qtbot.addWidget(host)
    screen = LettersScreen(work, changes, host)
    screen.letters_wanted.connect(CaseActs(work, changes, host).new_letters)
    screen.resize(1000, 600)
    host.resize(1000, 600)
    with qtbot.waitActive(host):
        host.show()
    return screen


def opened(qtbot: QtBot, screen: QWidget, kind: type[Dialog]) -> Dialog:
    window = screen.window()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)))
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def cells(screen: LettersScreen, row: int) -> list[str]:
    return [screen.batches.form.table.cell(row, column) for column in range(5)]


def chosen(screen: LettersScreen) -> str:
    row = screen.batches.form.table.current
    assert row is not None
    return str(row.batch)


def test_no_batches_says_how_to_make_one(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    assert screen.batches.form.emptyLabel.isVisible()
    assert screen.form.newButton.isEnabled()
    assert screen.chips.chips[BATCHES].text() == "Batches  0"


def test_a_batch_is_marked_as_posted_on_a_day_by_keys(qtbot: QtBot, work: Work, made: MadeBatch) -> None:
    screen = shown(qtbot, work)
    assert screen.form.countsLabel.text() == "2 letters made and not posted"
    assert screen.chips.chips[ARCHIVE].text() == "All letters  2"
    assert cells(screen, 0) == ["B-0001", "Transfer notice", "29 April 2021", "2", "Not posted yet"]
    QTest.keyClick(screen, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(qtbot, screen, PostedDialog)
    assert dialog.form.batchLabel.text() == "B-0001: 2 letters, made on 29 April 2021"
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.form.postedOnField.edit, Qt.Key.Key_Return)
    assert [(row.batch, row.posted) for row in batches(work)] == [(made.batch, 2)]
    assert cells(screen, 0)[4] == "Posted"
    assert screen.form.countsLabel.text() == "All posted"
    assert not screen.batches.form.postedButton.isEnabled()


@pytest.mark.usefixtures("made")
def test_part_of_a_batch_is_marked_as_posted(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    screen.batches.form.postedButton.click()
    dialog = opened(qtbot, screen, PostedDialog)
    form = dialog.form
    assert not form.firstBox.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(form.someRadio.isChecked)
    assert not form.allRadio.isChecked()
    form.firstBox.setValue(2)
    form.lastBox.setValue(1)
    dialog.save()
    assert form.rangeSaid.text() == "The last letter comes before the first."
    form.lastBox.setValue(2)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert batches(work)[0].posted == 1
    assert cells(screen, 0)[4] == "1 of 2 posted"
    assert screen.batches.form.postedButton.isEnabled()


@pytest.mark.usefixtures("made")
def test_letters_are_not_posted_before_they_are_made_nor_tomorrow(qtbot: QtBot, work: Work) -> None:
    dialog = PostedDialog(work, batches(work)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    for day, said in (
        (date(2021, 4, 28), "The letters were made on 29 April 2021; they cannot have been posted before."),
        (date(2021, 4, 30), "This day is still to come."),
    ):
        dialog.form.postedOnField.set_day(day)
        dialog.save()
        assert dialog.form.postedOnSaid.text() == said
    assert batches(work)[0].posted == 0


def test_what_a_colleague_posted_meanwhile_is_refused_by_its_rule(
    qtbot: QtBot, work: Work, made: MadeBatch
) -> None:
    dialog = PostedDialog(work, batches(work)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    mark_posted(work, made.batch, work.today)
    dialog.save()
    qtbot.waitUntil(dialog.form.notice.isVisible)
    assert dialog.form.notice.text == (
        "Not stored. B-0001 is marked as posted already. Nothing was changed. (Rule R21)"
    )


def test_a_batch_is_opened_exactly_as_it_was_made(qtbot: QtBot, work: Work, made: MadeBatch) -> None:
    screen = shown(qtbot, work)
    QTest.keyClick(screen.batches.form.table, Qt.Key.Key_Return)
    document = opened(qtbot, screen, DocumentDialog)
    assert document.form.titleLabel.text() == "B-0001, as it was made"
    assert document.windowTitle() == "Letters as they were made"
    assert document.preview.page_count == made.pages


@pytest.mark.usefixtures("made")
def test_the_parts_of_a_batch_are_those_of_the_print_room(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    QTest.keyClick(
        screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    parts = opened(qtbot, screen, PartsDialog)
    table = parts.form.partsTable
    assert [(table.cell(row, 1), table.cell(row, 3), table.cell(row, 4)) for row in range(2)] == [
        ("Standard", "1", "1"),
        ("Large", "1", "2"),
    ]
    parts.form.firstBox.setValue(2)
    assert parts.form.rangeLabel.text() == "1 letter, counted in the order of the batch."
    parts.form.lastBox.setValue(1)
    assert not parts.form.rangeButton.isEnabled()


@pytest.mark.usefixtures("made")
def test_new_letters_begin_with_the_own_caseload(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    screen.form.newButton.click()
    own = opened(qtbot, screen, BatchDialog)
    qtbot.waitUntil(lambda: not own.is_busy)
    assert own.form.whoCombo.currentText() == "My caseload"
    assert own.form.sumLabel.text() == "2 letters, 1 in large print, nobody left out"
    own.reject()


def test_the_batch_of_a_letter_is_chosen(qtbot: QtBot, work: Work, made: MadeBatch) -> None:
    make_batch(work, plan_batch(work, Selection(case_ids=(made.letters[0].case_id,)), "transfer-notice"))
    screen = shown(qtbot, work)
    assert chosen(screen) == "B-0002"
    screen.show_section(ARCHIVE)
    screen.show_batch_of(made.letters[1].reference)
    assert screen.chips.key == BATCHES
    assert chosen(screen) == made.batch
    assert screen.batches.form.table.hasFocus()
