"""From which letter of a batch to which: two numbers as they are counted on the pages."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSpinBox


class LetterRange(QObject):
    """Two boxes that hold places in a batch, from 1; ``changed`` when either does."""

    changed = Signal()

    def __init__(self, first: QSpinBox, last: QSpinBox, letters: int) -> None:
        """Offer all ``letters``."""
        super().__init__(first)
        self._first, self._last = first, last
        for box, place in ((first, 1), (last, letters)):
            box.setMaximum(letters)
            box.setValue(place)
            box.valueChanged.connect(self.changed)

    @property
    def numbers(self) -> tuple[int, int]:
        """First and last letter."""
        return self._first.value(), self._last.value()

    @property
    def letters(self) -> int:
        """How many letters that is; none when the last comes before the first."""
        first, last = self.numbers
        return max(last - first + 1, 0)

    @property
    def fault(self) -> str:
        """Say why it is no range, or nothing."""
        return "" if self.letters else "The last letter comes before the first."
