"""The signal that something was written, at which every screen reads again."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Handed to every screen; whoever wrote emits ``changed``."""

    changed = Signal()
