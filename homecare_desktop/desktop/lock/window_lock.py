"""Locks the window of a signed-in officer, and unlocks it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.lock.curtain import Curtain
from homecare_desktop.desktop.lock.idle_watch import IDLE_LIMIT, IdleWatch
from homecare_desktop.desktop.lock.page import LockPage


class WindowLock(QObject):
    """Turns ``pages`` from the workbench to the lock page and back; a demonstration only when asked."""

    def __init__(self, work: Work, pages: QStackedWidget, bench: QWidget) -> None:
        """Watch from now on whether anybody is there."""
        super().__init__(pages)
        self._work, self._pages, self._bench = work, pages, bench
        self._page: LockPage | None = None
        self._curtain = Curtain(bench, self)
        self._watch = IdleWatch(work.clock.now, None if work.demonstration else IDLE_LIMIT, self)
        self._watch.due.connect(self.lock)
        self._watch.start()

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase is asked for before anything is seen again."""
        return self._page is not None

    def lock(self) -> None:
        """Hide everything until the passphrase is typed; what goes on in the background goes on."""
        if self._page:
            return
        self._watch.stop()
        self._curtain.draw()
        self._page = LockPage(self._work, self._pages)
        self._page.unlocked.connect(self._unlock)
        self._pages.addWidget(self._page)
        self._pages.setCurrentWidget(self._page)
        self._page.setFocus()
        self._pages.activateWindow()

    def end(self) -> None:
        """Watch no more: the window closes."""
        self._watch.stop()

    def _unlock(self) -> None:
        if self._page is None:
            return
        self._pages.setCurrentWidget(self._bench)
        self._pages.removeWidget(self._page)
        self._page.deleteLater()
        self._page = None
        self._curtain.lift()
        self._watch.start()
