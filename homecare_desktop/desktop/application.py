"""Starting the window and ending it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from homecare_desktop.assets import asset
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.desktop.faults import FaultWatch
from homecare_desktop.desktop.fonts import screen_font
from homecare_desktop.desktop.garbage import WindowGarbage
from homecare_desktop.desktop.main_window import SETTINGS, MainWindow
from homecare_desktop.desktop.theme import Theme
from homecare_desktop.domain.errors import HomecareError

SCREENS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
"""What says on Linux where a window goes. Without any of them Qt ends the process on the spot."""


class NoScreenError(HomecareError):
    """There is nowhere to open a window."""

    def __init__(self) -> None:
        """Say so, and what can be done without one."""
        super().__init__(
            "There is no screen to open a window on. The commands work without one: homecare-desktop --help"
        )


def run(folder: Path, clock: Clock) -> int:
    """Open the window on the store in ``folder``; return the exit status when it closes."""
    application = set_up()
    window = MainWindow(window_settings())
    window.ask_sign_in(folder, clock)
    window.show()
    return application.exec()


def run_signed_in(work: Work) -> int:
    """Open the window on ``work``, whose store is closed with it; return the exit status."""
    application = set_up()
    window = MainWindow(window_settings())
    window.begin(work)
    window.show()
    return application.exec()


def set_up() -> QApplication:
    """Return the application with its font, its look and its watch for faults. Raises NoScreenError."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        if sys.platform == "linux" and not any(map(os.environ.get, SCREENS)):
            raise NoScreenError
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Homecare Desktop")
    application.setDesktopFileName("homecare-desktop")
    application.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
    application.setFont(screen_font())
    Theme(application)
    FaultWatch(application)
    WindowGarbage(application)
    return application


def window_settings() -> QSettings:
    """Return where the window's size and place are kept: the user's configuration, nothing personal."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return QSettings(str(Path(place) / SETTINGS), QSettings.Format.IniFormat)
