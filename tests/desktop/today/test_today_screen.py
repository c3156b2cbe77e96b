from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.today.columns import count_words, due_words
from homecare_desktop.desktop.today.today_screen import TodayScreen
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.waiting import Action, Urgency, WaitingLine
from homecare_desktop.domain.words import Choice, DecidedBy, ToldBy
from tests.support.caseload import Caseload
from tests.support.stores import TODAY


def shown(qtbot: QtBot, work: Work, changes: Changes) -> TodayScreen:
    screen = TodayScreen(work, changes)
    qtbot.addWidget(screen)
    screen.resize(1100, 600)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


@pytest.fixture
def changes() -> Changes:
    """The signal that something was written."""
    return Changes()


def test_the_list_is_that_of_the_officer_with_the_day_written_out(
    qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes
) -> None:
    screen = shown(qtbot, work, changes)
    assert screen.lines == today_list(work, work.officer.officer_id)
    assert screen.form.countsLabel.text().startswith("Thursday 29 April 2021 · ")
    assert caseload.keys["Sato"] not in {line.case_id for line in screen.lines}
    screen.form.whoseCombo.setCurrentIndex(1)
    assert caseload.keys["Sato"] in {line.case_id for line in screen.lines}


def test_every_line_says_what_who_why_and_by_when(
    qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes
) -> None:
    screen = shown(qtbot, work, changes)
    place = next(n for n, line in enumerate(screen.lines) if line.case_id == caseload.keys["Brown"])
    cells = [screen.form.table.cell(place, column) for column in range(6)]
    assert cells == [
        "Talk again",
        "Brown, Delroy",
        "B-1002",
        "Undecided, and you agreed to talk again on 29 April 2021",
        "Today",
        "Record choice…",
    ]


def test_a_line_is_done_from_there_by_key_and_by_click(
    qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes
) -> None:
    screen = shown(qtbot, work, changes)
    table = screen.form.table
    place = next(n for n, line in enumerate(screen.lines) if line.case_id == caseload.keys["Brown"])
    table.setCurrentIndex(table.model().index(place, 0))
    with qtbot.waitSignal(screen.act) as act:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert act.args == ["choice", caseload.keys["Brown"]]
    button = table.visualRect(table.model().index(place, 5)).center()
    with qtbot.waitSignal(screen.act) as act:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=button)
    assert act.args == ["choice", caseload.keys["Brown"]]
    assert screen.form.actButton.text() == "Record choice…"
    with qtbot.waitSignal(screen.act):
        screen.form.actButton.click()
    with qtbot.waitSignal(screen.open_case) as opened:
        screen.form.openButton.click()
    assert opened.args == [caseload.keys["Brown"]]


def test_a_letter_that_waits_for_the_post_is_marked_and_not_made_again(
    qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes
) -> None:
    make_batch(work, plan_batch(work, Selection(case_ids=(caseload.keys["Ahmed"],)), "transfer-notice"))
    screen = shown(qtbot, work, changes)
    place = next(n for n, line in enumerate(screen.lines) if line.case_id == caseload.keys["Ahmed"])
    assert screen.form.table.cell(place, 0) == "Post the letter"
    screen.form.table.setCurrentIndex(screen.form.table.model().index(place, 0))
    with qtbot.waitSignal(screen.act) as act:
        screen.form.actButton.click()
    assert act.args == ["posted", caseload.keys["Ahmed"]]


def test_a_line_that_is_done_is_gone(qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes) -> None:
    screen = shown(qtbot, work, changes)
    brown = caseload.keys["Brown"]
    assert brown in {line.case_id for line in screen.lines}
    entry = ChoiceEntry(Choice.UNDECIDED, TODAY, DecidedBy.PERSON, ToldBy.PHONE, revisit_on=date(2021, 5, 13))
    record_choice(work, brown, entry)
    changes.changed.emit()
    assert brown not in {line.case_id for line in screen.lines}


def test_an_empty_day_says_so(qtbot: QtBot, work: Work, changes: Changes) -> None:
    screen = shown(qtbot, work, changes)
    assert screen.lines == []
    assert screen.form.emptyLabel.isVisible()
    assert screen.form.emptyLabel.text() == "Nothing is waiting for you today."
    assert not screen.form.actButton.isVisible()


def test_due_days_and_counts_are_in_words() -> None:
    lines = [line_due(day) for day in (date(2021, 4, 28), date(2021, 4, 19), TODAY, date(2021, 5, 12))]
    said = [due_words(line, TODAY) for line in lines]
    assert said == ["1 day overdue", "10 days overdue", "Today", "By 12 May"]
    assert count_words(lines, TODAY) == "2 overdue · 1 today · 1 soon"
    assert count_words(lines[2:3], TODAY) == "1 today"
    assert count_words([], TODAY) == ""


def line_due(day: date) -> WaitingLine:
    urgency = Urgency.OVERDUE if day < TODAY else Urgency.TODAY if day == TODAY else Urgency.SOON
    return WaitingLine(
        UUID(int=1), "Brown, Delroy", "B-1", "Talk again", "undecided", day, urgency, Action.RECORD_CHOICE
    )
