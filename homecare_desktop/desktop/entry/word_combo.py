"""A drop-down list of the job's words; nothing is chosen until the officer chooses."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from homecare_desktop.domain.words import Word


class WordCombo(QComboBox):
    """A list of words with their labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Word, ...] = ()
        self.setPlaceholderText("Choose…")

    def offer(self, words: Iterable[Word]) -> None:
        """Offer ``words``; what was chosen stays chosen when it is still among them."""
        kept = self.word
        self._words = tuple(words)
        self.blockSignals(True)  # one change is told below, not one for each item
        self.clear()
        self.addItems([word.label for word in self._words])
        self.setCurrentIndex(self._words.index(kept) if kept in self._words else -1)
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())

    @property
    def word(self) -> Word | None:
        """The word that is chosen."""
        index = self.currentIndex()
        return self._words[index] if 0 <= index < len(self._words) else None
