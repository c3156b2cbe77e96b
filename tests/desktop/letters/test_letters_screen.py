from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.letter_archive import batches, mark_posted
from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.letters_screen import LettersScreen
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from tests.support.stores import add_case

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def made(work: Work) -> MadeBatch:
    """Two letters that are made and not posted."""
    with work.writing() as writing:
        for number in (1, 2):
            add_case(writing, number, officer_id=work.officer.officer_id)
    plan = plan_batch(work, Selection(officer_id=work.officer.officer_id), "transfer-notice")
    return make_batch(work, plan)


def shown(qtbot: QtBot, work: Work) -> LettersScreen:
    screen = LettersScreen(work, Changes())
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    with qtbot.waitActive(screen):
        screen.show()
    return screen


def opened(qtbot: QtBot, screen: LettersScreen, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in screen.findChildren(kind)))
    return next(dialog for dialog in screen.findChildren(kind) if dialog.isVisible())


def cells(screen: LettersScreen, row: int) -> list[str]:
    return [screen.form.table.cell(row, column) for column in range(5)]


def test_no_batches_says_how_to_make_one(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    assert screen.form.emptyLabel.isVisible()
    assert screen.form.newButton.isEnabled()


def test_a_batch_is_marked_as_posted_on_a_day_by_keys(qtbot: QtBot, work: Work, made: MadeBatch) -> None:
    screen = shown(qtbot, work)
    assert screen.form.countsLabel.text() == "2 letters made and not posted"
    assert cells(screen, 0) == ["B-0001", "Transfer notice", "29 April 2021", "2", "Not posted yet"]
    QTest.keyClick(screen, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(qtbot, screen, PostedDialog)
    assert dialog.form.batchLabel.text() == "B-0001: 2 letters, made on 29 April 2021"
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.form.postedOnField.edit, Qt.Key.Key_Return)
    assert [(row.batch, row.posted) for row in batches(work)] == [(made.batch, 2)]
    assert cells(screen, 0)[4] == "Posted"
    assert screen.form.countsLabel.text() == "All posted"
    assert not screen.form.postedButton.isEnabled()


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
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return)
    document = opened(qtbot, screen, DocumentDialog)
    assert document.form.titleLabel.text() == "B-0001, as it was made"
    assert document.windowTitle() == "Letters as they were made"
    assert document.preview.page_count == made.pages


@pytest.mark.usefixtures("made")
def test_new_letters_are_for_the_own_caseload_or_for_a_patch(qtbot: QtBot, work: Work) -> None:
    screen = shown(qtbot, work)
    screen.form.newButton.click()
    own = opened(qtbot, screen, BatchDialog)
    qtbot.waitUntil(lambda: not own.is_busy)
    assert own.form.sumLabel.text() == "2 letters, nobody left out"
    own.reject()
    screen.form.whoCombo.setCurrentIndex(screen.form.whoCombo.findData("13"))
    screen.form.newButton.click()
    patch = opened(qtbot, screen, BatchDialog)
    qtbot.waitUntil(lambda: not patch.is_busy)
    assert patch.form.sumLabel.text() == "Nobody is chosen"
