"""How long nobody touched a key or the mouse, and the key that locks at once."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

IDLE_LIMIT = timedelta(minutes=10)
"""After so long without a key or the mouse the window locks (domain.md section 8)."""
LOOK_EVERY = 5_000
"""Milliseconds between two looks at the clock."""
LOCK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
TOUCHES = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Says ``due`` when nobody touched the program for ``limit``, or when the key to lock is pressed.

    It is a filter of the whole application, since a dialog keeps keys from the window below it.
    Without a ``limit`` only the key counts.
    """

    due = Signal()

    def __init__(
        self, now: Callable[[], datetime], limit: timedelta | None, parent: QObject | None = None
    ) -> None:
        """Measure with ``now``, which goes on while the computer sleeps; not before ``start``."""
        super().__init__(parent)
        self._now, self._limit = now, limit
        self._touched = now()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Measure from now on."""
        self._touched = self._now()
        self._timer.start()
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        _application().removeEventFilter(self)

    def look(self) -> None:
        """Say whether it is time."""
        if self._is_over():
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the touch. One that comes too late, as it wakes up the computer, reaches nothing."""
        if event.type() not in TOUCHES:
            return False
        if not self._is_over() and not _is_lock_key(event):
            self._touched = self._now()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut then: the key press comes next, and is what locks
        else:
            self.due.emit()
        return True

    def _is_over(self) -> bool:
        return self._limit is not None and self._now() - self._touched >= self._limit


def _is_lock_key(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.keyCombination() == LOCK_KEY


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("there is no application to watch")
    return application
