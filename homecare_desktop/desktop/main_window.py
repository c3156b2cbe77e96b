"""The window: the sign-in page first, then the workbench, and the lock page over it when it is locked."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from homecare_desktop.casework.opening import close_work
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.lock.window_lock import WindowLock
from homecare_desktop.desktop.sign_in.page import SignInPage
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen

if TYPE_CHECKING:
    from homecare_desktop.desktop.workbench import Workbench

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
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        self._lock: WindowLock | None = None
        self._bench: Workbench | None = None
        self.setWindowTitle(TITLE)
        self.resize(QSize(1366, 800))
        fit_to_screen(self)
        self.setMinimumSize(QSize(640, 320))
        kept = settings.value("geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    @property
    def page(self) -> QWidget | None:
        """What the window shows: the sign-in page, the workbench or the lock page."""
        return self._pages.currentWidget()

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase is asked for before anything is seen again."""
        return self._lock is not None and self._lock.is_locked

    def ask_sign_in(self, folder: Path, clock: Clock) -> SignInPage:
        """Show the sign-in page of the store in ``folder``."""
        page = SignInPage(folder, clock, self._pages)
        page.signed_in.connect(self.begin)
        self._show(page)
        return page

    def begin(self, work: Work) -> None:
        """Show the workbench of the officer who signed in."""
        from homecare_desktop.desktop.workbench import Workbench  # noqa: PLC0415 - after the sign-in page is shown

        self.work = work
        self.setWindowTitle(f"{TITLE} (demonstration)" if work.demonstration else TITLE)
        bench = Workbench(work, Changes(self), self._pages)
        self._show(bench)
        self._bench = bench
        self._lock = WindowLock(work, self._pages, bench)
        bench.navigation.form.lockButton.clicked.connect(self._lock.lock)

    def lock(self) -> None:
        """Lock at once, if somebody is signed in."""
        if self._lock:
            self._lock.lock()

    def _show(self, page: QWidget) -> None:
        """Show ``page`` in place of the one before."""
        before = self.page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before:
            self._pages.removeWidget(before)
            before.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window stood, wait for what is under way, and close the store."""
        self._settings.setValue("geometry", self.saveGeometry())
        if self._lock:
            self._lock.end()
        if self._bench:
            self._bench.end()
        QThreadPool.globalInstance().waitForDone()
        if self.work:
            close_work(self.work)
            self.work = None
        super().closeEvent(event)
