"""A card of facts: names at the left, what is on record at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from homecare_desktop.desktop.widgets.card import Card
from homecare_desktop.desktop.widgets.labels import plain_label


class FactCard(Card):
    """Shows pairs of a name and its words."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        """Be empty below ``heading``."""
        super().__init__(heading, parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.facts: tuple[tuple[str, str], ...] = ()
        """What is shown."""

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other ``facts``."""
        self.facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if label := item.widget():
                label.deleteLater()
        for place, (name, words) in enumerate(facts):
            named = plain_label(name, "muted", wraps=False, parent=self)
            self._grid.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
            said = plain_label(words, parent=self)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {words}")
            self._grid.addWidget(said, place, 1)
