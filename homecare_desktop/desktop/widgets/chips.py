"""A row of chips of which one is on: filters with how many each would show."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from homecare_desktop.desktop.widgets.flow import FlowLayout
from homecare_desktop.desktop.widgets.one_of import OneOf
from homecare_desktop.desktop.widgets.roles import set_role

AROUND = 28
"""Pixels beside the words of a chip, both sides together, with its edge."""


class ChipRow(QWidget):
    """Chips by key; ``chosen`` says which key the officer turned on."""

    chosen = Signal(str)

    def __init__(
        self, chips: Sequence[tuple[str, str]], parent: QWidget | None = None, *, counted: str = "cases"
    ) -> None:
        """Show ``chips`` as pairs of key and word; the first is on, and numbers are of ``counted``."""
        super().__init__(parent)
        self._counted = counted
        self._words = dict(chips)
        self._group = OneOf(self)
        self.chips: dict[str, QPushButton] = {}
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        for key, word in chips:
            self.chips[key] = self._chip(key, word)
            layout.addWidget(self.chips[key])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.turn_on(chips[0][0])

    @property
    def key(self) -> str:
        """The key of the chip that is on."""
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def turn_on(self, key: str) -> None:
        """Turn on the chip ``key`` without saying so."""
        self.chips[key].setChecked(True)

    def count(self, key: str, number: int) -> None:
        """Show ``number`` on the chip ``key``."""
        self.chips[key].setText(f"{self._words[key]}  {number:,}")
        self.chips[key].setAccessibleName(f"{self._words[key]}, {number:,} {self._counted}")
        self._make_room(self.chips[key])
        self.updateGeometry()

    def _chip(self, key: str, word: str) -> QPushButton:
        chip = QPushButton(word, self)
        set_role(chip, "chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setAccessibleName(word)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        self._group.add(chip)
        self._make_room(chip)
        return chip

    def _make_room(self, chip: QPushButton) -> None:
        """Keep room for the words when the chip is on: they are stronger then, which Qt does not count."""
        font = chip.font()
        font.setWeight(QFont.Weight.DemiBold)
        chip.setMinimumWidth(QFontMetrics(font).horizontalAdvance(chip.text()) + AROUND)
