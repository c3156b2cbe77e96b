"""Every control of every screen says what it is, and is reached with the Tab key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.assign.assign_dialog import AssignDialog
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.letters.letters_screen import ARCHIVE, BATCHES, RETURNED, TASKS
from homecare_desktop.desktop.sign_in.page import SignInPage
from homecare_desktop.desktop.workbench import Workbench
from tests.support.caseload import Caseload
from tests.support.stores import CLOCK


def controls(root: QWidget) -> list[QWidget]:
    """Return what takes the keyboard and is seen."""
    found = root.findChildren(QWidget)
    return [
        widget
        for widget in found
        if widget.isVisibleTo(root)
        and widget.isEnabledTo(root)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def unnamed(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in controls(root)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def reached(qtbot: QtBot, root: QWidget, steps: int = 80) -> set[QWidget]:
    """Return what the Tab key comes by, all the way round."""
    seen: set[QWidget] = set()
    for _ in range(steps):
        widget = QApplication.focusWidget()
        if widget is None or widget in seen:
            break
        seen.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert seen, root
    return seen


def unreached(qtbot: QtBot, root: QWidget) -> list[str]:
    seen = reached(qtbot, root)
    inside = {widget.parentWidget() for widget in seen}  # a combo box's or a scroll area's inner part
    missed = [widget for widget in controls(root) if widget not in seen | inside]
    alone = [widget for widget in missed if not _beside_one_that_is_on(widget, seen)]
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in alone]


def _beside_one_that_is_on(widget: QWidget, seen: set[QWidget]) -> bool:
    """Of radio buttons the Tab key comes by the one that is on; the arrow keys go on from it."""
    beside = [other for other in seen if isinstance(other, QRadioButton) and other.isChecked()]
    return isinstance(widget, QRadioButton) and any(o.parent() is widget.parent() for o in beside)


@pytest.fixture
def bench(qtbot: QtBot, work: Work, caseload: Caseload) -> Iterator[Workbench]:
    assert caseload.keys
    bench = Workbench(work, Changes())
    qtbot.addWidget(bench)
    bench.resize(1366, 768)
    with qtbot.waitActive(bench):
        bench.show()
    yield bench
    QThreadPool.globalInstance().waitForDone()  # before the store is closed
    bench.close()


@pytest.mark.parametrize("place", ["Today", "Caseload", "Letters", "Settings"])
def test_screens(qtbot: QtBot, bench: Workbench, place: str) -> None:
    bench.show_place(place)
    assert bench.navigation.buttons[place] in controls(bench)
    assert unnamed(bench) == []
    assert unreached(qtbot, bench) == []


@pytest.mark.parametrize("section", [BATCHES, ARCHIVE, RETURNED, TASKS])
def test_the_sections_of_the_letters(qtbot: QtBot, bench: Workbench, section: str) -> None:
    bench.show_place("Letters")
    bench.letters.show_section(section)
    bench.letters.setFocus()
    assert bench.letters.chips.chips[section] in controls(bench)
    assert unnamed(bench) == []
    assert unreached(qtbot, bench) == []


def test_the_selected_case(qtbot: QtBot, bench: Workbench) -> None:
    bench.show_place("Caseload")
    screen = bench.caseload
    screen.table.selectRow(0)
    qtbot.waitUntil(screen.panel.form.openButton.isVisible)
    assert screen.chips.chips["all"] in controls(bench)
    assert set(screen.panel.cards.cards.values()) <= reached(qtbot, bench)
    assert unnamed(bench) == []
    assert unreached(qtbot, bench) == []


def test_the_case_page(qtbot: QtBot, bench: Workbench, caseload: Caseload) -> None:
    bench.show_case(caseload.keys["Brown"])
    assert unnamed(bench) == []
    assert unreached(qtbot, bench) == []


def test_the_sign_in_page(qtbot: QtBot, store_folder: Path, tmp_path: Path) -> None:
    for folder in (store_folder, tmp_path / "nothing"):
        page = SignInPage(folder, CLOCK)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
        page.focusNextChild()
        assert unnamed(page) == []
        assert unreached(qtbot, page) == []


def test_the_assign_dialog(qtbot: QtBot, work: Work, caseload: Caseload) -> None:
    dialog = AssignDialog(work, [caseload.keys["Brown"]], "2")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert unnamed(dialog) == []
    assert unreached(qtbot, dialog) == []


def test_the_list_is_read_cell_by_cell_under_its_titles(bench: Workbench) -> None:
    bench.show_place("Caseload")
    table = QAccessible.queryAccessibleInterface(bench.caseload.table)
    assert table.role() == QAccessible.Role.Table
    columns = table.childCount() // 7  # titles, and six rows
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(columns * 3)]
    titles, _first, second = names[:columns], names[columns : 2 * columns], names[2 * columns :]
    assert dict(zip(titles, second, strict=True))["Choice"] == "Undecided"
    assert dict(zip(titles, second, strict=True))["Name"] == "Brown, Delroy"
    summary = table.child(2 * columns + titles.index("Name")).text(QAccessible.Text.Description)
    assert "Follow up: Today" in summary
