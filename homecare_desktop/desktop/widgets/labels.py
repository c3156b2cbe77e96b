"""Labels for text that comes from records: plain, selectable where useful, elided where narrow."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from homecare_desktop.desktop.widgets.roles import set_role

LONGEST_WORD = 18
"""Letters that fit in a line beside the list, in the largest type there."""
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


def plain_label(
    text: str = "", role: str = "", *, wraps: bool = True, parent: QWidget | None = None
) -> QLabel:
    """Return a label that shows ``text`` as it is, never as markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    if role:
        set_role(label, role)
    return label


def breakable(text: str) -> str:
    """Return ``text`` with places to break in very long words, which would widen what they stand in."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_pieces(word[0])), text)


def _pieces(word: str) -> Iterator[str]:
    for start in range(0, len(word), LONGEST_WORD):
        yield word[start : start + LONGEST_WORD]


class ElidedLabel(QLabel):
    """One line that ends in ``…`` where it does not fit, and shows the whole as its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show ``text``."""
        super().__init__(parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another ``text``."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, self.contentsRect().width()))
