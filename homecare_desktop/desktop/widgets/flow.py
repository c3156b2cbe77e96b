"""A layout that goes on in a new line where the window is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places its items from left to right, line after line, level at their lower edges."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        """Lay out with ``gap`` pixels between items and lines."""
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Place ``item`` last."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or ``None`` past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item within ``rect``."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self._gap * max(len(sizes) - 1, 0)
        line = QSize(sum(size.width() for size in sizes) + gaps, max((s.height() for s in sizes), default=0))
        return line.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        around = self.contentsMargins()
        room = rect.marginsRemoved(around)
        below = room.y()
        for line in self._lines(room.width()):
            x, below = room.x(), below + max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint()
                if move:  # all stand on the line: what has its label above it is higher than a button
                    item.setGeometry(QRect(QPoint(x, below - size.height()), size))
                x += size.width() + self._gap
            below += self._gap
        return max(below - self._gap, room.y()) - rect.y() + around.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            room = item.sizeHint().width()
            if x + room > width or not lines:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += room + self._gap
        return lines
