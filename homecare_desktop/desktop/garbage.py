"""Garbage is collected in the window's thread alone: a widget that ends in another one ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 300
"""Milliseconds between two looks at how much there is."""


class WindowGarbage(QObject):
    """Takes over from Python's own collector, which runs in whatever thread happens to allocate."""

    def __init__(self, parent: QObject) -> None:
        """Collect until ``parent`` is gone."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that Python's own thresholds ask for, if any."""
        full = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(generation for generation, is_full in enumerate(full) if is_full))
