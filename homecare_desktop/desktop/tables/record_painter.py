"""Draws the cells of a table of records: words, a line below each row, what a click does in a frame."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from homecare_desktop.desktop.tables.columns import Look
from homecare_desktop.desktop.tables.record_model import LOOK_ROLE
from homecare_desktop.desktop.tokens import Tokens, tokens_for

MARGIN = 10
ROW_AIR = 18
"""Pixels above and below the words of a row, together."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class RecordPainter(QStyledItemDelegate):
    """Paints one cell at a time; selection and headers stay the view's."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Paint in the colours of the application's palette."""
        super().__init__(parent)
        self._known: tuple[int, Tokens] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = self._tokens()
        look: Look = index.data(LOOK_ROLE)
        painter.save()
        self._ground(painter, option, index, tokens)
        if look is Look.BUTTON:
            self._button(painter, option, index.data(), tokens)
        else:
            painter.setPen(QColor(_ink(look, tokens)))
            painter.setFont(_font(option, look))
            room = option.rect.adjusted(MARGIN, 0, -MARGIN // 2, -1)
            painter.setClipRect(room)
            painter.drawText(room, *_fitted(painter.font(), index.data(), room))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the words need in the width of their column."""
        column = option.rect.width()
        width = max(column - MARGIN - MARGIN // 2, 1)
        metrics, text = QFontMetrics(_font(option, index.data(LOOK_ROLE))), index.data()
        flags = _wrapped(metrics, text, width)
        height = metrics.boundingRect(QRect(0, 0, width, 10_000), flags, text).height()
        return QSize(column, height + ROW_AIR)

    def _tokens(self) -> Tokens:
        palette = QGuiApplication.palette()
        if self._known is None or self._known[0] != palette.cacheKey():
            self._known = (palette.cacheKey(), tokens_for(palette))
        return self._known[1]

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
        rect, view = option.rect, option.widget
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selected))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if (
            isinstance(view, QAbstractItemView)
            and view.hasFocus()
            and view.currentIndex().row() == index.row()
        ):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _button(self, painter: QPainter, option: QStyleOptionViewItem, words: str, tokens: Tokens) -> None:
        metrics = QFontMetrics(option.font)
        height = metrics.height() + 8
        frame = QRectF(option.rect).adjusted(MARGIN / 2, 0, -MARGIN / 2, 0)
        frame = QRectF(frame.left() + 0.5, frame.center().y() - height / 2, frame.width() - 1, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.edge))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(QColor(tokens.text))
        painter.setFont(option.font)
        inside = frame.toRect().adjusted(4, 0, -4, 0)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter), text)


def _ink(look: Look, tokens: Tokens) -> str:
    return {Look.MUTED: tokens.muted, Look.DANGER: tokens.danger}.get(look, tokens.text)


def _font(option: QStyleOptionViewItem, look: Look) -> QFont:
    font = QFont(option.font)
    if look in {Look.STRONG, Look.DANGER}:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _fitted(font: QFont, text: str, room: QRect) -> tuple[int, str]:
    """Return drawing flags and words: in one line with ``…`` where the row has room for one only."""
    metrics = QFontMetrics(font)
    if room.height() < 2 * metrics.lineSpacing():
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        return _LEFT | int(Qt.TextFlag.TextSingleLine), elided
    flags = _wrapped(metrics, text, room.width())
    if metrics.boundingRect(room, flags, text).height() <= room.height():
        return flags, text
    return flags & ~int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignTop), text


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return flags that wrap between words, or within them where one is longer than the line."""
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    wrap = Qt.TextFlag.TextWrapAnywhere if longest > width else Qt.TextFlag.TextWordWrap
    return _LEFT | int(wrap)
