from collections.abc import Sequence
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_keys, case_rows
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.caseload.cells import Facts
from homecare_desktop.desktop.caseload.model import PAGE, ROW_ROLE, CaseTableModel
from homecare_desktop.domain.case_rows import CaseFilter, CaseRow, SortBy
from tests.support.caseload import Caseload
from tests.support.rows import case_row

FACTS = Facts(date(2021, 4, 29), {"2": "2 Sudbury"})


class Rows:
    """Rows for any keys; remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, keys: Sequence[UUID]) -> list[CaseRow]:
        self.asked.append(len(keys))
        return [case_row(case_id=key, council_id=f"B-{key.int}") for key in keys]


def keys(number: int) -> list[UUID]:
    return [UUID(int=number) for number in range(1, number + 1)]


@pytest.mark.usefixtures("qapp")
def test_qt_finds_no_fault_in_the_model(work: Work, caseload: Caseload) -> None:
    model = CaseTableModel(lambda keys: case_rows(work, keys), FACTS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    wanted = CaseFilter(officer_id=work.officer.officer_id)
    model.show_keys(case_keys(work, wanted))
    assert model.rowCount() == 6
    names = [model.index(row, 0).data() for row in range(6)]
    assert names[0] == "Ahmed, Farida"
    model.show_keys([])
    assert model.rowCount() == 0
    assert caseload.keys


@pytest.mark.usefixtures("qapp")
def test_only_the_pages_that_are_looked_at_are_read() -> None:
    rows = Rows()
    model = CaseTableModel(rows, FACTS)
    model.show_keys(keys(100_000))
    assert model.rowCount() == 100_000
    assert rows.asked == []
    assert model.index(70_000, 1).data() == "B-70001"
    assert model.index(70_001, 1).data() == "B-70002"
    assert model.index(70_001, 0).data(ROW_ROLE).council_id == "B-70002"
    assert rows.asked == [PAGE]


@pytest.mark.usefixtures("qapp")
def test_pages_are_forgotten_so_that_memory_does_not_grow() -> None:
    rows = Rows()
    model = CaseTableModel(rows, FACTS)
    model.show_keys(keys(PAGE * 100))
    for page in range(100):
        model.index(page * PAGE, 0).data()
    read = len(rows.asked)
    model.index(99 * PAGE, 0).data()
    assert len(rows.asked) == read
    model.index(0, 0).data()
    assert len(rows.asked) == read + 1


@pytest.mark.usefixtures("qapp")
def test_a_case_that_is_gone_since_leaves_its_line_empty() -> None:
    model = CaseTableModel(lambda keys: [case_row(case_id=key) for key in keys[1:]], FACTS)
    model.show_keys(keys(3))
    assert [model.index(row, 0).data() for row in range(3)] == [None, "Brown, Delroy", "Brown, Delroy"]


@pytest.mark.usefixtures("qapp")
def test_a_row_is_summed_up_for_those_who_hear_it() -> None:
    model = CaseTableModel(Rows(), FACTS)
    model.show_keys(keys(1))
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    assert "Choice: No choice yet" in model.index(0, 0).data(role)
    assert model.index(0, 1).data(role) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_header_asks_for_another_order(qtbot: QtBot) -> None:
    model = CaseTableModel(Rows(), FACTS)
    with qtbot.waitSignal(model.sort_wanted) as wanted:
        model.sort(6, Qt.SortOrder.DescendingOrder)
    assert wanted.args == [SortBy.FOLLOW_UP, True]
    assert model.headerData(6, Qt.Orientation.Horizontal) == "Follow up"
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
