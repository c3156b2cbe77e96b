"""The window from sign-in to close."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.opening import close_work, open_work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.main_window import MainWindow
from homecare_desktop.desktop.sign_in.page import SignInPage
from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.workbench import Workbench
from tests.support.caseload import add_caseload
from tests.support.stores import CLOCK, PASSPHRASE


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_an_officer_signs_in_and_the_store_is_closed_with_the_window(
    qtbot: QtBot, store_folder: Path, settings: QSettings
) -> None:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    page = window.ask_sign_in(store_folder, CLOCK)
    window.show()
    assert isinstance(window.page, SignInPage)
    qtbot.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, Workbench))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RecordTable))
    assert window.work is not None
    assert window.close()
    assert window.work is None
    close_work(open_work(store_folder, PASSPHRASE, CLOCK))


def test_the_title_never_names_a_person(qtbot: QtBot, store_folder: Path, settings: QSettings) -> None:
    work = open_work(store_folder, PASSPHRASE, CLOCK)
    caseload = add_caseload(work)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.begin(work)
    window.show()
    bench = window.page
    assert isinstance(bench, Workbench)
    bench.show_case(caseload.keys["Brown"])
    assert window.windowTitle() == "Homecare transfers"
    window.close()


def test_the_window_stands_where_it_stood_and_keeps_nothing_personal(
    qtbot: QtBot, store_folder: Path, settings: QSettings
) -> None:
    first = MainWindow(settings)
    qtbot.addWidget(first)
    first.begin(open_work(store_folder, PASSPHRASE, CLOCK))
    first.resize(771, 602)  # within the offscreen screen of 800 by 800
    first.show()
    first.close()
    settings.sync()
    assert "Asha" not in Path(settings.fileName()).read_text(encoding="utf-8")
    second = MainWindow(settings)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (771, 602)


def test_a_count_that_was_still_to_come_does_not_read_a_closed_store(
    qtbot: QtBot, store_folder: Path, settings: QSettings
) -> None:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.begin(open_work(store_folder, PASSPHRASE, CLOCK))
    window.show()
    bench = window.page
    assert isinstance(bench, Workbench)
    changes = window.findChild(Changes)
    assert changes is not None
    changes.changed.emit()  # while the first count is under way: it is counted again after
    window.close()
    QApplication.processEvents()  # the answer of the first count; a fault in the log would fail this test
    changes.changed.emit()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def test_spoilt_settings_do_not_keep_the_window_from_opening(qtbot: QtBot, settings: QSettings) -> None:
    settings.setValue("geometry", "not a geometry")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    assert window.width() == min(1366, window.screen().availableGeometry().width())
