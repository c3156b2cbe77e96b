"""A laptop of 1366 by 768 pixels at 200 %: nothing is cut, and everything is reached with the Tab key."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QThreadPool
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.letter_wording import wording_kinds
from homecare_desktop.casework.wording_preview import fields_to_insert
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.around.appointment_dialog import AppointmentDialog
from homecare_desktop.desktop.around.offer_dialog import OfferDialog
from homecare_desktop.desktop.around.representative_dialog import RepresentativeDialog
from homecare_desktop.desktop.around.representatives_dialog import RepresentativesDialog
from homecare_desktop.desktop.assign.assign_dialog import AssignDialog
from homecare_desktop.desktop.caseload.screen import CaseloadScreen
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.desktop.details.details_dialog import DetailsDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.letters_screen import ARCHIVE, BATCHES, RETURNED, TASKS
from homecare_desktop.desktop.settings.field_dialog import FieldDialog
from homecare_desktop.desktop.settings.settings_screen import SettingsScreen
from homecare_desktop.desktop.settings.versions_dialog import VersionsDialog
from homecare_desktop.desktop.sign_in.page import SignInPage
from homecare_desktop.desktop.theme import Theme
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.desktop.workbench import Workbench
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Choice
from tests.support.caseload import Caseload
from tests.support.stores import CLOCK

WIDTH, HEIGHT = 683, 344
"""What 1366 by 768 pixels are at 200 %, without the bar of Windows."""

DIALOGS: dict[str, Callable[[Work, CaseRow], QWidget]] = {
    "choice": lambda work, row: ChoiceDialog(work, row, Choice.UNDECIDED),
    "contact": ContactDialog,
    "assign": lambda work, row: AssignDialog(work, [row.case_id], "2"),
    "details for letters": DetailsDialog,
    "people around them": RepresentativesDialog,
    "somebody around them": RepresentativeDialog,
    "appointment": AppointmentDialog,
    "offer": OfferDialog,
    "new letters": lambda work, _row: BatchDialog(work, Selection(officer_id=work.officer.officer_id)),
    "field": lambda _work, _row: FieldDialog(fields_to_insert(), "Insert a field"),
    "versions": lambda work, _row: VersionsDialog(work, wording_kinds(work)[0], may=True),
}


@pytest.fixture
def row(work: Work, caseload: Caseload) -> CaseRow:
    return case_rows(work, [caseload.keys["Brown"]])[0]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, work: Work, caseload: Caseload) -> Iterator[Workbench]:
    assert caseload.keys
    Theme(qapp)
    bench = Workbench(work, Changes())
    qtbot.addWidget(bench)
    bench.resize(WIDTH, HEIGHT)
    with qtbot.waitActive(bench):
        bench.show()
    yield bench
    QThreadPool.globalInstance().waitForDone()  # before the store is closed
    bench.close()


@pytest.fixture(params=DIALOGS, ids=str)
def dialog(
    qtbot: QtBot, qapp: QApplication, work: Work, row: CaseRow, request: pytest.FixtureRequest
) -> QWidget:
    Theme(qapp)
    made = DIALOGS[request.param](work, row)
    qtbot.addWidget(made)
    if isinstance(made, BatchDialog):
        qtbot.waitUntil(lambda: not made.is_busy)
    made.resize(min(made.width(), WIDTH), min(made.height(), HEIGHT))
    with qtbot.waitActive(made):
        made.show()
    return made


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def cut(window: QWidget) -> list[str]:
    """Return the controls whose words are cut, or that stick out where no scroll bar leads to."""
    shown = [*window.findChildren(QPushButton), *window.findChildren(QComboBox), *window.findChildren(QLabel)]
    shown = [widget for widget in shown if widget.isVisible() and not is_inside_list(widget)]
    assert shown
    return [f"{widget.objectName()} {widget.size()}" for widget in shown if is_cut(window, widget)]


def is_whole(window: QWidget) -> bool:
    return cut(window) == []


def is_inside_list(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QAbstractItemView)


def is_cut(window: QWidget, widget: QWidget) -> bool:
    place = place_in(window, widget)
    if place.left() < 0 or place.right() >= window.width():
        return True
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.minimumSizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


def overlapping(box: QWidget) -> list[str]:
    parts = [part for part in box.findChildren(QWidget) if part.isVisible() and part.parentWidget() is box]
    pairs = [(one, other) for number, one in enumerate(parts) for other in parts[:number]]
    return [f"{a.objectName()} {b.objectName()}" for a, b in pairs if a.geometry().intersects(b.geometry())]


def hidden_from_keyboard(qtbot: QtBot, window: QWidget, least: int = 4) -> list[str]:
    """Go round with the Tab key; return what had the focus and was not in sight as far as there is room."""
    seen: list[QWidget] = []
    hidden = []
    while (focus := QApplication.focusWidget()) is not None and focus not in seen:
        seen.append(focus)
        if not isinstance(focus, QAbstractItemView) and not is_in_sight(focus):
            hidden.append(f"{type(focus).__name__} {focus.objectName()}")
        assert window.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert len(seen) >= least
    return hidden


def is_in_sight(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    room = above.viewport().height() if isinstance(above, QScrollArea) else widget.height()
    seen = widget.visibleRegion().boundingRect()
    return seen.width() == widget.width() and seen.height() == min(widget.height(), room)


@pytest.mark.parametrize("place", ["Today", "Caseload", "Letters", "Settings"])
def test_a_screen_is_whole(qtbot: QtBot, bench: Workbench, place: str) -> None:
    bench.show_place(place)
    assert (bench.width(), bench.height()) == (WIDTH, HEIGHT)
    assert cut(bench) == []
    assert overlapping(bench.navigation) == []
    assert hidden_from_keyboard(qtbot, bench) == []


def test_the_councils_page_is_whole(qtbot: QtBot, bench: Workbench) -> None:
    bench.show_place("Settings")
    screen = bench.findChild(SettingsScreen)
    assert isinstance(screen, SettingsScreen)
    screen.show_page("council")
    qtbot.waitUntil(partial(is_whole, bench))
    assert hidden_from_keyboard(qtbot, bench) == []


@pytest.mark.parametrize("section", [BATCHES, ARCHIVE, RETURNED, TASKS])
def test_a_section_of_the_letters_is_whole(
    qtbot: QtBot, work: Work, bench: Workbench, row: CaseRow, section: str
) -> None:
    make_batch(work, plan_batch(work, Selection(case_ids=(row.case_id,)), "transfer-notice"))
    bench.show_place("Letters")
    bench.letters.read()
    bench.letters.show_section(section)
    bench.letters.setFocus()
    qtbot.waitUntil(partial(is_whole, bench))
    assert (bench.width(), bench.height()) == (WIDTH, HEIGHT)
    assert hidden_from_keyboard(qtbot, bench) == []


def test_a_dialog_is_whole(qtbot: QtBot, dialog: QWidget) -> None:
    assert dialog.width() <= WIDTH
    assert dialog.height() <= HEIGHT
    assert cut(dialog) == []
    assert hidden_from_keyboard(qtbot, dialog, least=3) == []


def test_the_sign_in_page_is_whole(
    qtbot: QtBot, qapp: QApplication, store_folder: Path, tmp_path: Path
) -> None:
    Theme(qapp)
    for folder in (store_folder, tmp_path / "nothing"):
        page = SignInPage(folder, CLOCK)
        qtbot.addWidget(page)
        page.resize(WIDTH, HEIGHT)
        with qtbot.waitActive(page):
            page.show()
        page.form.passphrase.say("That is neither this officer's passphrase nor the recovery code. " * 3)
        page.focusNextChild()
        assert page.height() == HEIGHT
        qtbot.waitUntil(partial(is_whole, page))  # once it is laid out around the fault
        assert page.form.titleLabel.font().pointSizeF() > page.form.subtitleLabel.font().pointSizeF()
        assert hidden_from_keyboard(qtbot, page, least=2) == []


def narrow_caseload(bench: Workbench) -> CaseloadScreen:
    bench.show_place("Caseload")
    return bench.caseload


def test_what_narrows_the_list_takes_the_whole_width(qtbot: QtBot, bench: Workbench) -> None:
    screen = narrow_caseload(bench)
    form = screen.form
    qtbot.waitUntil(lambda: form.searchEdit.width() > 400)
    page = form.page
    assert place_in(page, form.titleLabel).bottom() < place_in(page, form.actions).top()
    assert place_in(page, form.searchEdit).bottom() < place_in(page, screen.chips).top()
    assert len({chip.y() for chip in screen.chips.chips.values()}) == 2
    assert screen.table.height() > 5 * screen.table.verticalHeader().defaultSectionSize()


def test_the_page_follows_the_row_that_the_keyboard_goes_to(qtbot: QtBot, bench: Workbench) -> None:
    screen = narrow_caseload(bench)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(screen.table, key, Qt.KeyboardModifier.ControlModifier)
        row = screen.table.visualRect(screen.table.currentIndex())
        assert screen.table.viewport().visibleRegion().contains(row.center())


def test_the_search_field_comes_in_sight_when_it_is_asked_for(bench: Workbench) -> None:
    screen = narrow_caseload(bench)
    bar = screen.form.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    bench.find_case()
    assert is_in_sight(screen.form.searchEdit)


def test_a_window_that_is_wide_again_looks_as_before(qtbot: QtBot, bench: Workbench) -> None:
    screen = narrow_caseload(bench)
    bench.resize(1366, 768)
    qtbot.waitUntil(screen.form.panelFrame.isVisible)
    page = screen.form.page
    qtbot.waitUntil(
        lambda: place_in(page, screen.chips).left() > place_in(page, screen.form.searchEdit).right()
    )
    assert place_in(page, screen.form.actions).left() > place_in(page, screen.form.titleLabel).right()
    assert screen.form.scroll.verticalScrollBar().maximum() == 0
    assert len({chip.y() for chip in screen.chips.chips.values()}) == 1


def test_a_fault_comes_in_sight(qtbot: QtBot, qapp: QApplication, work: Work, row: CaseRow) -> None:
    Theme(qapp)
    dialog = ContactDialog(work, row)
    qtbot.addWidget(dialog)
    dialog.resize(WIDTH, HEIGHT)
    with qtbot.waitActive(dialog):
        dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    dialog.form.noteEdit.setFocus()
    assert not is_in_sight(dialog.form.channelCombo)
    dialog.save()
    assert dialog.form.channelCombo.hasFocus()
    assert is_in_sight(dialog.form.channelCombo)


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() + 300, room.height() + 300)
    fit_to_screen(window)
    assert window.width() == room.width()
    assert room.height() // 2 < window.height() < room.height()  # less the bar with its title
    window.resize(300, 200)
    fit_to_screen(window)
    assert (window.width(), window.height()) == (300, 200)
