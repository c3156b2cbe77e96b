"""The program's window from start to end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.opening import close_work, open_work
from homecare_desktop.desktop.application import run, run_signed_in, set_up, window_settings
from homecare_desktop.desktop.main_window import MainWindow
from tests.support.stores import CLOCK, PASSPHRASE


@pytest.fixture(autouse=True)
def _settings_of_a_test(qtbot: QtBot) -> Iterator[None]:
    assert qtbot
    QStandardPaths.setTestModeEnabled(True)
    yield
    Path(window_settings().fileName()).unlink(missing_ok=True)
    QStandardPaths.setTestModeEnabled(False)


def close_when_shown() -> list[str]:
    """Close the window once the event loop runs; return what it was called."""
    titles: list[str] = []

    def close() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                titles.append(window.windowTitle())
                window.close()

    QTimer.singleShot(0, close)
    return titles


def test_it_opens_on_the_sign_in_page_and_ends_well(store_folder: Path) -> None:
    titles = close_when_shown()
    assert run(store_folder, CLOCK) == 0
    assert titles == ["Homecare transfers"]


def test_it_opens_signed_in_and_closes_the_store_at_the_end(store_folder: Path) -> None:
    titles = close_when_shown()
    assert run_signed_in(open_work(store_folder, PASSPHRASE, CLOCK)) == 0
    assert titles == ["Homecare transfers"]
    close_work(open_work(store_folder, PASSPHRASE, CLOCK))


def test_the_screen_font_ships_with_the_program(qapp: QApplication) -> None:
    application = set_up()
    assert application is qapp
    assert QFontInfo(application.font()).family() == "Noto Sans"
    assert application.font().pointSizeF() >= 10
    assert not application.windowIcon().isNull()
