"""Open the installed program's window on a store, look at it, and close it: FOLDER TODAY PASSPHRASE."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from homecare_desktop.casework.opening import open_work
from homecare_desktop.casework.work import Clock
from homecare_desktop.desktop.application import run_signed_in

LONG_ENOUGH = 500
"""Milliseconds in which the first screen is drawn."""


def look_and_close() -> None:
    """Say what window is there, and close it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow) and window.isVisible():
            picture = window.grab().toImage()
            colours = {picture.pixel(x, y) for x in range(0, 600, 7) for y in range(0, 400, 7)}
            sys.stdout.write(f"The window opened: {window.windowTitle()}, in {len(colours)} colours\n")
    QApplication.closeAllWindows()


def main(folder: str, today: str, passphrase: str) -> int:
    """Open the window, and return its exit status."""
    application = QApplication([])
    QTimer.singleShot(LONG_ENOUGH, application, look_and_close)
    clock = Clock(lambda: datetime.now(UTC), date.fromisoformat(today))
    return run_signed_in(open_work(Path(folder), passphrase, clock))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
