"""The window: the sign-in page first, then the workbench."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from homecare_desktop.casework.opening import close_work
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.sign_in.page import SignInPage

TITLE = "Homecare transfers"
"""The window's title never names a person (domain.md section 8)."""
SETTINGS = "window.ini"


class MainWindow(QMainWindow):
    """Holds the work while an officer is signed in, and closes the store at the end."""

    def __init__(self, settings: QSettings) -> None:
        """Stand where ``settings`` say the window stood last."""
        super().__init__()
        self._settings = settings
        self.work: Work | None = None
        self.setWindowTitle(TITLE)
        self.resize(QSize(1366, 800))
        self.setMinimumSize(QSize(640, 420))
        kept = settings.value("geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def ask_sign_in(self, folder: Path, clock: Clock) -> SignInPage:
        """Show the sign-in page of the store in ``folder``."""
        page = SignInPage(folder, clock, self)
        page.signed_in.connect(self.begin)
        self.setCentralWidget(page)
        return page

    def begin(self, work: Work) -> None:
        """Show the workbench of the officer who signed in."""
        from homecare_desktop.desktop.workbench import Workbench  # noqa: PLC0415 - after the sign-in page is shown

        self.work = work
        self.setWindowTitle(f"{TITLE} (demonstration)" if work.demonstration else TITLE)
        self.setCentralWidget(Workbench(work, Changes(self), self))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window stood, wait for what is under way, and close the store."""
        self._settings.setValue("geometry", self.saveGeometry())
        QThreadPool.globalInstance().waitForDone()
        if self.work:
            close_work(self.work)
            self.work = None
        super().closeEvent(event)
