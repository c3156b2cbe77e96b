from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.tables.record_model import RecordModel
from homecare_desktop.desktop.tables.record_table import MOST_GROWING, RecordTable


@dataclass(frozen=True)
class Line:
    key: int
    words: str


COLUMNS: Sequence[Column[Line]] = (
    Column("No.", lambda line: str(line.key), 0.2, 5),
    Column("Words", lambda line: line.words, 1.0, 12, lambda _line: Look.MUTED),
    Column("Do it", lambda _line: "Open", 0.0, 8, lambda _line: Look.BUTTON),
)
LINES = [Line(number, f"Words of {number}") for number in range(1, 6)]


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    """A table with five lines."""
    table = RecordTable()
    qtbot.addWidget(table)
    table.set_up(COLUMNS, lambda line: line.key)
    table.resize(600, 400)
    table.show_rows(LINES)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_the_model_keeps_the_rules_of_models() -> None:
    model = RecordModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in (LINES, [], LINES[:2]):
        model.show_rows(rows)
        assert model.rowCount() == len(rows)
    assert tester.model() is model
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words"
    assert model.headerData(3, Qt.Orientation.Horizontal) is None
    assert model.data(QModelIndex()) is None


def test_who_hears_the_table_hears_whole_rows(table: RecordTable) -> None:
    index = table.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "No.: 2, Words: Words of 2, Do it: Open"


def test_the_current_row_stays_current_by_its_key(table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(3, 0))
    table.show_rows(LINES[1:])
    assert table.current == LINES[3]


def test_the_next_row_takes_the_place_of_one_that_is_gone(table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(1, 0))
    table.show_rows([line for line in LINES if line.key != 2])
    assert table.current == LINES[2]
    table.show_rows([])
    assert table.current is None


def test_enter_and_a_double_click_open_the_row(qtbot: QtBot, table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(2, 0))
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [LINES[2]]
    middle = table.visualRect(table.model().index(4, 1)).center()
    with qtbot.waitSignal(table.opened) as opened:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == [LINES[4]]


def test_a_click_on_the_button_does_what_it_says(qtbot: QtBot, table: RecordTable) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    button = table.visualRect(table.model().index(3, 2)).center()
    with qtbot.waitSignal(table.pressed) as pressed:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=button)
    assert pressed.args == [LINES[3]]
    words = table.visualRect(table.model().index(3, 1)).center()
    with qtbot.assertNotEmitted(table.pressed, wait=0):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=words)
    assert opened == []


def test_long_words_make_a_row_that_grows_higher(qtbot: QtBot) -> None:
    table = RecordTable()
    qtbot.addWidget(table)
    table.set_up(COLUMNS, lambda line: line.key, grows=True)
    table.resize(420, 400)
    one_long_word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2
    table.show_rows([Line(1, "Short"), Line(2, "many words " * 30), Line(3, one_long_word)])
    with qtbot.waitExposed(table):
        table.show()
    assert table.rowHeight(1) > 2 * table.rowHeight(0)
    assert table.rowHeight(2) > table.rowHeight(0)


def test_the_columns_fill_the_width(table: RecordTable) -> None:
    widths = sum(table.columnWidth(column) for column in range(3))
    assert widths == pytest.approx(table.viewport().width(), abs=3)


def test_many_rows_are_not_measured_one_by_one(qtbot: QtBot) -> None:
    table = RecordTable()
    qtbot.addWidget(table)
    table.set_up(COLUMNS, lambda line: line.key, lines=2, grows=True)
    table.resize(420, 400)
    many = [Line(number, "many words " * 30) for number in range(MOST_GROWING + 1)]
    table.show_rows(many)
    with qtbot.waitExposed(table):
        table.show()
    assert {table.rowHeight(row) for row in range(len(many))} == {table.verticalHeader().defaultSectionSize()}
    table.show_rows(many[1:])
    assert table.rowHeight(0) > table.verticalHeader().defaultSectionSize()
