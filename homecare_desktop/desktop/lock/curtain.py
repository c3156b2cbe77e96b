"""What a locked window hides: its workbench, the dialogs that are open, and those that open meanwhile."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid


@dataclass(frozen=True, slots=True)
class _Kept:
    """How a window was before it was hidden."""

    geometry: QRect
    focus: QWidget | None


class Curtain(QObject):
    """Puts ``bench`` and all dialogs, with what is typed in them, where nobody sees or reaches them."""

    def __init__(self, bench: QWidget, parent: QObject | None = None) -> None:
        """Hide nothing yet."""
        super().__init__(parent)
        self.bench = bench
        self._focus: QWidget | None = None
        self._kept: dict[QDialog, _Kept] = {}

    def draw(self) -> None:
        """Hide what lies over the window; the window itself turns to another page."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        QToolTip.hideText()
        self._filter(on=True)
        for dialog in reversed(_open_dialogs()):
            self._keep(dialog)
            self._hide(dialog)
        self._focus = self.bench.focusWidget()
        self.bench.setEnabled(False)  # what is only hidden could still take the keyboard

    def lift(self) -> None:
        """Show everything as it was, dialogs over which others lie first."""
        self._filter(on=False)
        self.bench.setEnabled(True)
        _refocus(self._focus)
        kept, self._kept = self._kept, {}
        for dialog in sorted(kept, key=_depth):
            dialog.finished.disconnect(self._forget)
            dialog.hide()  # one that opened this very moment is shown nowhere yet
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            dialog.setGeometry(kept[dialog].geometry)
            dialog.show()
            _refocus(kept[dialog].focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back a dialog that opens now: something that was asked for before has become ready."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._keep(watched)
            QTimer.singleShot(0, watched, partial(self._hide, watched))  # Qt is about to show it
        return False

    def _keep(self, dialog: QDialog) -> None:
        self._kept[dialog] = _Kept(dialog.geometry(), dialog.focusWidget())
        dialog.finished.connect(self._forget)

    def _hide(self, dialog: QDialog) -> None:
        if dialog.windowModality() == Qt.WindowModality.ApplicationModal:
            dialog.reject()  # the system's, for a printer or a file: whoever opened it waits for the answer
        elif dialog in self._kept:
            dialog.hide()

    def _forget(self) -> None:
        """Let go of a dialog that ended by itself, when what it waited for was done."""
        dialog = self.sender()
        if isinstance(dialog, QDialog):
            self._kept.pop(dialog, None)

    def _filter(self, *, on: bool) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)


def _refocus(widget: QWidget | None) -> None:
    if widget is not None and isValid(widget):
        widget.setFocus()


def _open_dialogs() -> list[QDialog]:
    """Return the dialogs that are seen, those over which others lie first."""
    windows = QApplication.topLevelWidgets()
    dialogs = [window for window in windows if isinstance(window, QDialog) and window.isVisible()]
    return sorted(dialogs, key=_depth)


def _depth(window: QWidget) -> int:
    depth = 0
    while below := window.parentWidget():
        window = below.window()
        depth += 1
    return depth
