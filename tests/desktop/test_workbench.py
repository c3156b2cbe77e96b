"""A signed-in officer goes from screen to screen."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.assigning import assign
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.caseload.screen import CaseloadScreen
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.letters_screen import LettersScreen
from homecare_desktop.desktop.today.today_screen import TodayScreen
from homecare_desktop.desktop.workbench import DEMONSTRATION, Workbench
from tests.support.caseload import Caseload

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def changes(qapp: QApplication) -> Changes:
    assert qapp
    return Changes()


@pytest.fixture
def bench(qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes) -> Iterator[Workbench]:
    assert caseload.keys
    yield from open_bench(qtbot, work, changes)


def open_bench(qtbot: QtBot, work: Work, changes: Changes) -> Iterator[Workbench]:
    bench = Workbench(work, changes)
    qtbot.addWidget(bench)
    bench.resize(1366, 768)
    with qtbot.waitExposed(bench):
        bench.show()
    bench.activateWindow()
    yield bench
    QThreadPool.globalInstance().waitForDone()  # before the store is closed
    bench.close()


def shown(bench: Workbench) -> QWidget:
    widget = bench.screens.currentWidget()
    assert widget is not None
    return widget


def counted(qtbot: QtBot, bench: Workbench, text: str) -> None:
    qtbot.waitUntil(lambda: bench.navigation.buttons["Caseload"].text() == text)


def test_it_opens_on_today_and_says_where_and_who(qtbot: QtBot, bench: Workbench) -> None:
    assert isinstance(shown(bench), TodayScreen)
    form = bench.navigation.form
    assert form.programmeLabel.text() == "Brent 2021"
    assert form.officerLabel.text() == "Asha Demo, Named officer"
    assert list(bench.navigation.buttons) == ["Today", "Caseload", "Letters", "Settings"]
    assert bench.navigation.buttons["Today"].isChecked()
    counted(qtbot, bench, "Caseload   6")


def test_screens_change_by_click_and_by_key(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.mouseClick(bench.navigation.buttons["Caseload"], LEFT)
    assert isinstance(shown(bench), CaseloadScreen)
    qtbot.keyClick(bench, Qt.Key.Key_3, CONTROL)
    assert isinstance(shown(bench), LettersScreen)
    assert bench.navigation.buttons["Letters"].isChecked()
    qtbot.keyClick(bench, Qt.Key.Key_1, CONTROL)
    assert isinstance(shown(bench), TodayScreen)


def test_search_is_one_key_away_from_anywhere(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.keyClick(bench, Qt.Key.Key_F, CONTROL)
    screen = shown(bench)
    assert isinstance(screen, CaseloadScreen)
    assert screen.form.searchEdit.hasFocus()


def test_a_case_opens_and_back_returns_to_where_the_officer_was(
    qtbot: QtBot, bench: Workbench, caseload: Caseload
) -> None:
    bench.show_place("Caseload")
    bench.show_case(caseload.keys["Brown"])
    assert bench.back.isVisible()
    assert bench.back.text() == "← &Back to Caseload"
    assert any("Delroy Brown" in label.text() for label in shown(bench).findChildren(QLabel))
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    assert isinstance(shown(bench), CaseloadScreen)
    bench.show_place("Today")
    bench.show_case(caseload.keys["Doyle"])
    qtbot.mouseClick(bench.back, LEFT)
    assert isinstance(shown(bench), TodayScreen)


@pytest.mark.parametrize(
    ("act", "kind"), [("choice", ChoiceDialog), ("contact", ContactDialog), ("letter", BatchDialog)]
)
def test_a_line_of_today_is_acted_on_from_there(
    qtbot: QtBot, bench: Workbench, caseload: Caseload, act: str, kind: type[QWidget]
) -> None:
    bench.act(act, caseload.keys["Ahmed"])
    dialog = bench.findChild(kind)
    assert isinstance(dialog, QWidget)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


def test_a_letter_to_be_posted_leads_to_its_batch(bench: Workbench, work: Work, caseload: Caseload) -> None:
    for name in ("Ahmed", "Brown"):
        plan = plan_batch(work, Selection(case_ids=(caseload.keys[name],)), "transfer-notice")
        make_batch(work, plan)
    bench.act("posted", caseload.keys["Ahmed"])
    row = bench.letters.batches.form.table.current
    assert row is not None
    assert row.batch == "B-0001"
    assert bench.letters.batches.form.postedButton.isEnabled()


def test_a_case_is_opened_from_today(bench: Workbench, caseload: Caseload) -> None:
    bench.act("case", caseload.keys["Ahmed"])
    assert bench.back.text() == "← &Back to Today"
    assert bench.back.isVisible()


def test_f5_reads_again(qtbot: QtBot, bench: Workbench, work: Work, caseload: Caseload) -> None:
    assign(work, caseload.femi.officer_id, [caseload.keys["Ahmed"], caseload.keys["Brown"]])
    qtbot.keyClick(bench, Qt.Key.Key_F5)
    counted(qtbot, bench, "Caseload   4")
    assert bench.navigation.buttons["Caseload"].accessibleName() == "Caseload, 4"


def test_a_case_that_cannot_be_read_is_said_in_a_sentence(bench: Workbench) -> None:
    bench.show_case(UUID(int=7))
    assert bench.notice.isVisible()
    assert isinstance(shown(bench), TodayScreen)


def test_what_is_written_while_it_counts_is_counted_after(
    qtbot: QtBot, bench: Workbench, work: Work, caseload: Caseload, changes: Changes
) -> None:
    for name in ("Ahmed", "Brown", "Doyle"):
        assign(work, caseload.femi.officer_id, [caseload.keys[name]])
        changes.changed.emit()
    counted(qtbot, bench, "Caseload   3")


def banners(bench: Workbench) -> list[str]:
    labels = bench.findChildren(QLabel)
    return [label.text() for label in labels if label.text() == DEMONSTRATION and label.isVisible()]


def test_a_demonstration_is_marked_on_every_screen(qtbot: QtBot, work: Work, caseload: Caseload) -> None:
    for bench in open_bench(qtbot, replace(work, demonstration=True), Changes()):
        for name in bench.navigation.buttons:
            bench.show_place(name)
            assert banners(bench) == [DEMONSTRATION]
        bench.show_case(caseload.keys["Brown"])
        assert banners(bench) == [DEMONSTRATION]


def test_work_that_is_real_is_not_marked_as_a_demonstration(bench: Workbench) -> None:
    assert banners(bench) == []
