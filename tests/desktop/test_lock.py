"""A window that is left alone locks: nothing of any person is seen or reached, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.officers import add_officer, let_in
from homecare_desktop.casework.opening import close_work, open_work
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.desktop.lock.idle_watch import IDLE_LIMIT, IdleWatch
from homecare_desktop.desktop.lock.page import LockPage
from homecare_desktop.desktop.main_window import MainWindow
from homecare_desktop.desktop.workbench import Workbench
from tests.desktop.test_accessibility import unnamed, unreached
from tests.support.caseload import Caseload, add_caseload
from tests.support.stores import NOW, PASSPHRASE, TODAY

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, span: timedelta) -> None:
        self.now += span


@dataclass
class Desk:
    """The window of a signed-in officer, on the page of Delroy Brown."""

    qtbot: QtBot
    window: MainWindow
    work: Work
    caseload: Caseload
    hands: Hands

    @property
    def bench(self) -> Workbench:
        page = self.window.page
        assert isinstance(page, Workbench)
        return page

    @property
    def lock_page(self) -> LockPage:
        page = self.window.page
        assert isinstance(page, LockPage)
        return page

    @property
    def watch(self) -> IdleWatch:
        watch = self.window.findChild(IdleWatch)
        assert isinstance(watch, IdleWatch)
        return watch

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def begin_contact(self, note: str) -> ContactDialog:
        """Open a contact with Delroy Brown and type ``note``."""
        bench = self.bench
        bench.act("contact", self.caseload.keys["Brown"])
        dialog = bench.findChild(ContactDialog)
        assert isinstance(dialog, ContactDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        dialog.form.noteEdit.setFocus()
        self.qtbot.keyClicks(dialog.form.noteEdit, note)
        return dialog

    def lock(self) -> LockPage:
        """Lock, and wait until the keyboard is the lock page's."""
        self.window.lock()
        page = self.lock_page
        self.qtbot.waitUntil(page.form.passphrase.edit.hasFocus)
        return page

    def unlock(self, secret: str = PASSPHRASE) -> None:
        field = self.lock_page.form.passphrase
        self.qtbot.keyClicks(field.edit, secret)
        self.qtbot.keyClick(field.edit, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window.is_locked)


def open_desk(qtbot: QtBot, folder: Path, *, demonstration: bool = False) -> Iterator[Desk]:
    hands = Hands()
    work = replace(open_work(folder, PASSPHRASE, Clock(hands, TODAY)), demonstration=demonstration)
    caseload = add_caseload(work)
    window = MainWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.begin(work)
    window.resize(780, 700)
    with qtbot.waitActive(window):
        window.show()
    desk = Desk(qtbot, window, work, caseload, hands)
    desk.bench.show_case(caseload.keys["Brown"])
    yield desk
    window.close()


@pytest.fixture
def desk(qtbot: QtBot, store_folder: Path) -> Iterator[Desk]:
    yield from open_desk(qtbot, store_folder)


@pytest.fixture
def demonstration(qtbot: QtBot, store_folder: Path) -> Iterator[Desk]:
    yield from open_desk(qtbot, store_folder, demonstration=True)


def seen_outside(page: QWidget) -> list[QWidget]:
    """Return what is on the screen and neither the lock page, nor in it, nor holds it."""
    return [
        widget
        for widget in QApplication.allWidgets()
        if widget.isVisible() and not page.isAncestorOf(widget) and not widget.isAncestorOf(page)
        if widget is not page
    ]


def read_out(interface: QAccessibleInterface) -> str:
    """Return all that a screen reader finds from ``interface`` down."""
    if interface.state().invisible:
        return ""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    texts = [interface.text(kind) for kind in kinds]
    children = [interface.child(number) for number in range(interface.childCount())]
    return " ".join([*texts, *(read_out(child) for child in children if child)])


def test_a_click_locks_and_says_who_is_signed_in(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.bench.navigation.form.lockButton, LEFT)
    form = desk.lock_page.form
    assert form.officerName.text() == "Asha Demo"
    assert "Close the window and sign in" in form.otherLabel.text()
    assert desk.focus() is form.passphrase.edit
    assert desk.window.windowTitle() == "Homecare transfers"


def test_a_key_locks_from_the_window_and_from_a_dialog(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.focus(), Qt.Key.Key_L, CONTROL)
    assert desk.window.is_locked
    desk.unlock()
    dialog = desk.begin_contact("Spoke to his daughter")
    desk.qtbot.keyClick(dialog.form.noteEdit, Qt.Key.Key_L, CONTROL)
    assert desk.window.is_locked
    assert not dialog.isVisible()


def test_nothing_behind_the_lock_is_seen_or_read(desk: Desk) -> None:
    before = read_out(QAccessible.queryAccessibleInterface(desk.window))
    assert "Delroy Brown" in before
    desk.begin_contact("Spoke to his daughter")
    page = desk.lock()
    assert seen_outside(page) == []
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert windows == [desk.window]
    after = " ".join(
        read_out(QAccessible.queryAccessibleInterface(window)) for window in QApplication.topLevelWidgets()
    )
    assert "Asha Demo" in after
    assert not [word for word in ("Brown", "Delroy", "daughter", "B-10") if word in after]
    spot = desk.window.mapToGlobal(QPoint(40, 150))  # where the navigation was
    assert QApplication.widgetAt(spot) is page


def test_no_key_reaches_behind_the_lock(desk: Desk) -> None:
    bench, dialog = desk.bench, desk.begin_contact("Spoke")
    shown = bench.screens.currentWidget()
    page = desk.lock()
    assert unnamed(page) == []
    assert unreached(desk.qtbot, page) == []
    for _ in range(6):
        desk.qtbot.keyClick(desk.focus(), Qt.Key.Key_Tab)
        assert page.isAncestorOf(desk.focus())
    for key, modifier in ((Qt.Key.Key_2, CONTROL), (Qt.Key.Key_F, CONTROL), (Qt.Key.Key_Escape, None)):
        desk.qtbot.keyClick(desk.focus(), key, modifier or Qt.KeyboardModifier.NoModifier)
    assert bench.screens.currentWidget() is shown
    bench.caseload.table.setFocus()
    dialog.form.noteEdit.setFocus()
    assert page.isAncestorOf(desk.focus())


def test_what_was_typed_comes_back_as_it_was(desk: Desk) -> None:
    bench, dialog = desk.bench, desk.begin_contact("Spoke to his daughter")
    dialog.resize(620, 560)
    dialog.move(31, 47)
    geometry = dialog.geometry()
    dialog.form.channelCombo.setCurrentIndex(1)
    dialog.reject()
    question = dialog.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    desk.lock()
    assert not question.isVisible()
    desk.unlock()
    assert desk.window.page is bench
    assert dialog.isVisible()
    assert question.isVisible()
    assert QApplication.activeModalWidget() is question
    question.reject()
    assert dialog.geometry() == geometry
    assert dialog.isModal()
    assert dialog.form.noteEdit.toPlainText() == "Spoke to his daughter"
    assert dialog.form.channelCombo.currentIndex() == 1
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: desk.focus() is dialog.form.noteEdit)
    desk.qtbot.keyClicks(dialog.form.noteEdit, " again")
    assert dialog.form.noteEdit.toPlainText() == "Spoke to his daughter again"


def test_the_place_in_the_window_comes_back_too(desk: Desk) -> None:
    bench = desk.bench
    bench.find_case()
    search = desk.focus()
    desk.qtbot.keyClicks(search, "Doy")
    desk.lock()
    desk.unlock()
    assert desk.focus() is search
    assert bench.caseload.form.searchEdit.text() == "Doy"


def test_a_list_that_hangs_open_is_closed(desk: Desk) -> None:
    dialog = desk.begin_contact("")
    combo = dialog.findChild(QComboBox, "channelCombo")
    assert isinstance(combo, QComboBox)
    combo.showPopup()
    desk.qtbot.waitUntil(combo.view().isVisible)
    desk.lock()
    assert seen_outside(desk.lock_page) == []


def test_a_wrong_passphrase_is_said_beside_the_field(desk: Desk) -> None:
    desk.lock()
    field = desk.lock_page.form.passphrase
    desk.qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.fault.text() == "Type your passphrase."
    desk.qtbot.keyClicks(field.edit, "three wrong words")
    desk.qtbot.mouseClick(desk.lock_page.form.unlockButton, LEFT)
    assert not field.isEnabled()
    desk.qtbot.waitUntil(field.isEnabled)
    assert field.fault.isVisible()
    assert field.fault.text() == "That is not the passphrase of Asha Demo. Try again."
    assert field.edit.selectedText() == "three wrong words"
    assert desk.window.is_locked
    desk.unlock()


def test_another_officers_passphrase_does_not_unlock(desk: Desk) -> None:
    add_officer(desk.work, "Ben Demo")
    let_in(desk.work, "Ben Demo", "four other made-up words")
    desk.lock()
    field = desk.lock_page.form.passphrase
    desk.qtbot.keyClicks(field.edit, "four other made-up words")
    desk.qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(field.fault.text()))
    assert desk.window.is_locked


def test_it_locks_by_itself_when_nobody_touches_it(desk: Desk) -> None:
    timer = desk.watch.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    desk.hands.go_on(IDLE_LIMIT - timedelta(seconds=1))
    desk.watch.look()
    assert not desk.window.is_locked
    desk.hands.go_on(timedelta(seconds=1))
    timer.setInterval(0)
    desk.qtbot.waitUntil(lambda: desk.window.is_locked)
    desk.unlock()
    desk.watch.look()
    assert not desk.window.is_locked


@pytest.mark.parametrize("touch", ["key", "mouse", "shortcut"])
def test_a_key_or_the_mouse_keeps_it_open(desk: Desk, touch: str) -> None:
    for _ in range(3):
        desk.hands.go_on(IDLE_LIMIT - timedelta(minutes=1))
        if touch == "key":
            desk.qtbot.keyClick(desk.focus(), Qt.Key.Key_Down)
        elif touch == "mouse":
            desk.qtbot.mouseMove(desk.bench, QPoint(90, 90))
            desk.qtbot.mouseMove(desk.bench, QPoint(91, 90))
        else:
            desk.qtbot.keyClick(desk.focus(), Qt.Key.Key_2, CONTROL)
        desk.watch.look()
        assert not desk.window.is_locked


def test_the_key_that_wakes_the_computer_is_not_taken(desk: Desk) -> None:
    dialog = desk.begin_contact("Spoke")
    desk.hands.go_on(timedelta(hours=3))
    desk.qtbot.keyClicks(dialog.form.noteEdit, "x")
    assert desk.window.is_locked
    assert desk.lock_page.form.passphrase.secret == ""
    desk.unlock()
    assert dialog.form.noteEdit.toPlainText() == "Spoke"


def test_a_shortcut_that_wakes_the_computer_is_not_taken(desk: Desk) -> None:
    bench = desk.bench
    shown = bench.screens.currentWidget()
    desk.hands.go_on(timedelta(hours=3))
    desk.qtbot.keyClick(bench, Qt.Key.Key_2, CONTROL)
    assert desk.window.is_locked
    assert bench.screens.currentWidget() is shown


def test_a_demonstration_locks_by_hand_alone_and_says_its_passphrase(demonstration: Desk) -> None:
    demonstration.hands.go_on(timedelta(hours=3))
    demonstration.watch.look()
    demonstration.qtbot.keyClick(demonstration.focus(), Qt.Key.Key_Down)
    assert not demonstration.window.is_locked
    demonstration.qtbot.keyClick(demonstration.focus(), Qt.Key.Key_L, CONTROL)
    assert "“demonstration”" in demonstration.lock_page.form.recoveryLabel.text()
    demonstration.unlock()


def test_work_in_the_background_goes_on_and_what_it_ends_stays_ended(desk: Desk) -> None:
    go_on = Event()
    told: list[object] = []
    job = Job(lambda _job: go_on.wait(20))
    job.succeeded.connect(told.append)
    job.start()
    dialog = desk.begin_contact("Spoke to his daughter")
    dialog.form.channelCombo.setCurrentIndex(1)
    dialog.form.outcomeCombo.setCurrentIndex(1)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.save()
    desk.lock()
    go_on.set()
    desk.qtbot.waitUntil(lambda: told == [True] and ended == [QDialog.DialogCode.Accepted])
    assert desk.window.is_locked
    desk.unlock()
    assert not [window for window in QApplication.topLevelWidgets() if isinstance(window, ContactDialog)]
    timeline = open_case(desk.work, desk.caseload.keys["Brown"]).detail.timeline
    assert any("Spoke to his daughter" in repr(entry) for entry in timeline)


def test_a_dialog_that_becomes_ready_waits_for_the_lock(desk: Desk) -> None:
    bench = desk.bench
    desk.lock()
    late = QDialog(bench)
    QLabel("Delroy Brown", late)
    late.open()
    desk.qtbot.waitUntil(lambda: not late.isVisible())
    assert seen_outside(desk.lock_page) == []
    desk.unlock()
    assert late.isVisible()
    assert late.windowHandle().isExposed()
    late.reject()
    assert not late.isVisible()


def test_a_system_dialog_ends_as_if_nothing_was_chosen(desk: Desk) -> None:
    dialog = QDialog(desk.bench)
    QTimer.singleShot(0, desk.window.lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    desk.unlock()
    assert not dialog.isVisible()


def test_a_locked_window_is_closed_for_another_officer(desk: Desk, store_folder: Path) -> None:
    desk.begin_contact("Spoke")
    desk.lock()
    assert desk.window.close()
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == []
    close_work(open_work(store_folder, PASSPHRASE, Clock(desk.hands, TODAY)))
