"""What nobody expected: logged by type and place, told to the officer in a sentence, never as a traceback."""

import logging
import sys
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

LOG = logging.getLogger(__name__)
UNEXPECTED = (
    "Something went wrong that the program did not expect. What was saved before is kept; what you were "
    "doing just now may not be. Look whether it is there, then try again. If it happens again, tell IT "
    "support what you did and give them this:"
)


def fault_place(error: BaseException) -> str:
    """Return type and place of ``error``, such as ``KeyError in model.py, line 12``; never its text."""
    frames = extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


def unexpected_sentence(error: BaseException) -> str:
    """Log ``error`` without its text, which may name a person, and return what the officer reads."""
    place = fault_place(error)
    LOG.error("%s", place)
    return f"{UNEXPECTED} {place}."


class FaultWatch(QObject):
    """Shows a sentence for an exception that reached the event loop; one at a time."""

    def __init__(self, application: QApplication) -> None:
        """Watch until ``application`` ends."""
        super().__init__(application)
        self._shown: QMessageBox | None = None
        sys.excepthook = self._tell

    def _tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sentence = unexpected_sentence(error.with_traceback(trace))
        if self._shown is None:
            self._shown = QMessageBox(
                QMessageBox.Icon.Warning, "Homecare transfers", sentence, parent=QApplication.activeWindow()
            )
            self._shown.setTextFormat(Qt.TextFormat.PlainText)
            self._shown.finished.connect(self._closed)
            self._shown.open()

    def _closed(self) -> None:
        self._shown = None
