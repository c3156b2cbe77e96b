"""The caseload through its real window, on a real store."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select as select_rows

from homecare_desktop.casework.assigning import assign
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.assign.assign_dialog import AssignDialog
from homecare_desktop.desktop.case_acts import CaseActs
from homecare_desktop.desktop.caseload.screen import CaseloadScreen
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.domain.words import Choice
from homecare_desktop.storage.tables import Change
from tests.support.caseload import Caseload
from tests.support.stores import add_case

LEFT = Qt.MouseButton.LeftButton
OWN = ["Ahmed", "Brown", "Doyle", "Łukasik", "Nguyễn", "Reid"]


@pytest.fixture
def changes(qtbot: QtBot) -> Changes:
    assert qtbot
    return Changes()


@pytest.fixture
def screen(qtbot: QtBot, work: Work, caseload: Caseload, changes: Changes) -> Iterator[CaseloadScreen]:
    assert caseload.keys
    window = QWidget()
    qtbot.addWidget(window)
    screen = CaseloadScreen(work, changes, CaseActs(work, changes, window), window)
    QHBoxLayout(window).addWidget(screen)
    window.resize(1240, 800)
    with qtbot.waitExposed(window):
        window.show()
    yield screen
    window.close()  # before the store is


def names(screen: CaseloadScreen) -> list[str]:
    rows = [screen.model.row_at(number) for number in range(screen.model.rowCount())]
    return [row.last_name for row in rows if row]


def search(qtbot: QtBot, screen: CaseloadScreen, text: str, found: list[str]) -> None:
    screen.form.searchEdit.clear()
    qtbot.keyClicks(screen.form.searchEdit, text)
    qtbot.waitUntil(lambda: names(screen) == found)


def click_row(qtbot: QtBot, screen: CaseloadScreen, name: str, modifier: Qt.KeyboardModifier) -> None:
    rect = screen.table.visualRect(screen.model.index(names(screen).index(name), 1))
    qtbot.mouseClick(screen.table.viewport(), LEFT, modifier, rect.center())


def select(qtbot: QtBot, screen: CaseloadScreen, *chosen: str) -> None:
    modifiers = Qt.KeyboardModifier
    for number, name in enumerate(chosen):
        click_row(qtbot, screen, name, modifiers.ControlModifier if number else modifiers.NoModifier)


def show_case(qtbot: QtBot, screen: CaseloadScreen, name: str) -> None:
    select(qtbot, screen, name)
    qtbot.waitUntil(lambda: name in screen.panel.form.nameLabel.text())


def test_it_opens_on_the_officers_own_cases_with_counts(screen: CaseloadScreen) -> None:
    assert names(screen) == OWN
    assert screen.form.titleLabel.text() == "My caseload"
    assert screen.form.subtitleLabel.text() == "6 cases · 2 undecided · 0 follow-ups overdue"
    assert [chip.text() for chip in screen.chips.chips.values()] == [
        "All",
        "No choice yet  2",
        "Undecided  2",
        "New provider  1",
        "Direct payment  1",
        "Follow-up due  1",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lukasik", ["Łukasik"]),
        ("nguyen", ["Nguyễn"]),
        ("B-1003", ["Doyle"]),
        ("homelink", ["Brown"]),
        ("ha00aa", OWN),
        ("nobody like this", []),
    ],
)
def test_search_as_it_is_typed(qtbot: QtBot, screen: CaseloadScreen, text: str, found: list[str]) -> None:
    search(qtbot, screen, text, found)
    page = screen.form.listPage if found else screen.form.emptyPage
    assert screen.form.listPages.currentWidget() is page
    assert screen.form.subtitleLabel.text().startswith(f"{len(found)} case")


def test_an_nhs_number_is_found_with_and_without_spaces(qtbot: QtBot, screen: CaseloadScreen) -> None:
    row = screen.model.row_at(2)
    assert row is not None
    digits = row.nhs_number or ""
    search(qtbot, screen, digits, ["Doyle"])
    search(qtbot, screen, f"{digits[:3]} {digits[3:6]} {digits[6:]}", ["Doyle"])


def test_nobody_found_can_be_undone_with_one_button(qtbot: QtBot, screen: CaseloadScreen) -> None:
    search(qtbot, screen, "zzz", [])
    assert screen.form.emptyTitle.text() == "Nobody fits"
    qtbot.mouseClick(screen.form.clearButton, LEFT)
    assert names(screen) == OWN
    assert screen.form.searchEdit.text() == ""


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("no-choice", ["Ahmed", "Łukasik"]),
        ("undecided", ["Brown", "Reid"]),
        ("new-provider", ["Nguyễn"]),
        ("direct-payment", ["Doyle"]),
        ("follow-up", ["Brown"]),
    ],
)
def test_chips_filter_and_all_brings_everything_back(
    qtbot: QtBot, screen: CaseloadScreen, key: str, found: list[str]
) -> None:
    qtbot.mouseClick(screen.chips.chips[key], LEFT)
    assert names(screen) == found
    qtbot.mouseClick(screen.chips.chips["all"], LEFT)
    assert names(screen) == OWN


def test_filters_combine(qtbot: QtBot, screen: CaseloadScreen) -> None:
    screen.form.whoseCombo.setCurrentText("Everyone's")
    assert names(screen) == [*OWN, "Sato", "Zielińska"]
    assert screen.form.titleLabel.text() == "Everyone's caseload"
    screen.form.patchCombo.setCurrentText("13 Queens Park & Kilburn")
    assert names(screen) == ["Łukasik", "Zielińska"]
    search(qtbot, screen, "ewa", ["Zielińska"])
    screen.form.whoseCombo.setCurrentText("Femi Example")
    assert names(screen) == []
    assert screen.form.titleLabel.text() == "Caseload of Femi Example"


def test_a_header_sorts_both_ways(qtbot: QtBot, screen: CaseloadScreen) -> None:
    header = screen.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(6) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert names(screen)[:2] == ["Brown", "Reid"]
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert names(screen)[:2] == ["Reid", "Brown"]


def test_the_selected_case_stands_beside_the_list(qtbot: QtBot, screen: CaseloadScreen) -> None:
    show_case(qtbot, screen, "Brown")
    form, panel = screen.panel.form, screen.panel
    assert form.nameLabel.text() == "Delroy Brown"
    assert form.bornLabel.text().startswith("Born 4 May 1938 (82)\nNHS 999 ")
    assert form.addressLabel.text() == "14 Sample Road, Wembley, HA0 0AA"
    assert panel.needs.text == "Large print, 18 point"
    assert form.packageLabel.text() == (
        "14 hours a week, two carers · Homelink Care Example Ltd → Active Care & Support Ltd"
    )
    assert panel.cards.cards[Choice.UNDECIDED].isChecked()
    assert form.nobodyLabel.text() == (
        "Nobody has to change provider. Care goes on as it is until a choice is made."
    )
    assert form.nobodyLabel.isVisible()
    assert any(line.startswith("28 Apr Undecided") for line in panel.timeline.lines())


def test_a_very_long_name_stays_within_the_panel(
    qtbot: QtBot, screen: CaseloadScreen, changes: Changes, work: Work
) -> None:
    name = "Venkatanarasimharajuvaripeta"
    with work.writing() as writing:
        add_case(writing, 20, officer_id=work.officer.officer_id, last_name=name, current_provider="x" * 60)
    changes.changed.emit()
    select(qtbot, screen, name)
    qtbot.waitUntil(lambda: name in screen.panel.form.nameLabel.accessibleName())
    form = screen.panel.form
    qtbot.waitUntil(lambda: 0 < form.record.width() <= form.scroll.viewport().width())


def test_several_selected_cases_are_acted_on_together(
    qtbot: QtBot, screen: CaseloadScreen, caseload: Caseload
) -> None:
    assert screen.form.lettersButton.text() == "Print &letters (6)…"
    select(qtbot, screen, "Brown", "Reid")
    assert screen.table.selected_keys() == [caseload.keys["Brown"], caseload.keys["Reid"]]
    assert screen.form.lettersButton.text() == "Print &letters (2)…"
    assert screen.form.assignButton.text() == "Assi&gn (2)…"
    assert screen.panel.form.emptyLabel.text().startswith("2 cases are selected.")


def test_a_choice_card_opens_the_dialog_with_that_choice(qtbot: QtBot, screen: CaseloadScreen) -> None:
    show_case(qtbot, screen, "Ahmed")
    qtbot.mouseClick(screen.panel.cards.cards[Choice.DIRECT_PAYMENT], LEFT)
    dialog = screen.window().findChild(ChoiceDialog)
    assert isinstance(dialog, ChoiceDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_contact_is_logged_from_the_panel(qtbot: QtBot, screen: CaseloadScreen) -> None:
    show_case(qtbot, screen, "Ahmed")
    qtbot.mouseClick(screen.panel.form.contactButton, LEFT)
    dialog = screen.window().findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    assert dialog.isVisible()
    dialog.close()


def test_cases_change_hands_from_the_list(qtbot: QtBot, screen: CaseloadScreen, caseload: Caseload) -> None:
    select(qtbot, screen, "Ahmed", "Doyle")
    qtbot.mouseClick(screen.form.assignButton, LEFT)
    dialog = screen.window().findChild(AssignDialog)
    assert isinstance(dialog, AssignDialog)
    dialog.form.officerCombo.setCurrentText(caseload.femi.name)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.assign_button, LEFT)
    assert names(screen) == ["Brown", "Łukasik", "Nguyễn", "Reid"]
    screen.form.whoseCombo.setCurrentText("Femi Example")
    assert names(screen) == ["Ahmed", "Doyle", "Sato"]


def test_what_another_screen_wrote_is_read_again_and_the_selection_stays(
    qtbot: QtBot, screen: CaseloadScreen, changes: Changes, work: Work, caseload: Caseload
) -> None:
    select(qtbot, screen, "Reid")
    assign(work, caseload.femi.officer_id, [caseload.keys["Brown"]])
    changes.changed.emit()
    assert names(screen) == ["Ahmed", "Doyle", "Łukasik", "Nguyễn", "Reid"]
    assert screen.table.selected_keys() == [caseload.keys["Reid"]]
    assert screen.table.currentIndex().row() == 4
    assert screen.form.subtitleLabel.text() == "5 cases · 1 undecided · 0 follow-ups overdue"


def test_a_case_opens_by_keyboard_alone(qtbot: QtBot, screen: CaseloadScreen, caseload: Caseload) -> None:
    screen.focus_search()
    qtbot.keyClicks(screen.form.searchEdit, "brown")
    qtbot.keyClick(screen.form.searchEdit, Qt.Key.Key_Return)
    assert names(screen) == ["Brown"]
    assert screen.table.hasFocus()
    with qtbot.waitSignal(screen.open_case) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args == [caseload.keys["Brown"]]


def test_a_double_click_opens_the_case(qtbot: QtBot, screen: CaseloadScreen, caseload: Caseload) -> None:
    rect = screen.table.visualRect(screen.model.index(1, 1))
    qtbot.mouseClick(screen.table.viewport(), LEFT, pos=rect.center())
    with qtbot.waitSignal(screen.open_case) as opened:
        qtbot.mouseDClick(screen.table.viewport(), LEFT, pos=rect.center())
    assert opened.args == [caseload.keys["Brown"]]


def test_a_caseload_without_cases_says_where_they_come_from(qtbot: QtBot, work: Work) -> None:
    changes = Changes()
    window = QWidget()
    qtbot.addWidget(window)
    screen = CaseloadScreen(work, changes, CaseActs(work, changes, window), window)
    assert screen.form.listPages.currentWidget() is screen.form.emptyPage
    assert screen.form.emptyTitle.text() == "No cases here yet"
    assert not screen.form.lettersButton.isEnabled()
    assert not screen.form.assignButton.isEnabled()


def test_a_narrow_window_keeps_the_list_and_gives_up_the_panel(screen: CaseloadScreen) -> None:
    assert screen.form.panelFrame.isVisible()
    screen.resize(700, 500)
    assert not screen.form.panelFrame.isVisible()
    assert screen.table.isVisible()


def test_every_view_of_a_record_is_logged_and_passing_by_is_none(
    qtbot: QtBot, screen: CaseloadScreen, work: Work, caseload: Caseload
) -> None:
    select(qtbot, screen, "Ahmed")
    for _ in range(3):
        qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Łukasik" in screen.panel.form.nameLabel.text())
    assert viewed(work) == [caseload.keys["Łukasik"]]


def viewed(work: Work) -> list[UUID]:
    with work.reading() as reading:
        query = select_rows(Change).where(Change.act == "view").order_by(Change.sequence)
        return [change.key for change in reading.scalars(query)]
