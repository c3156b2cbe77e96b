"""Paints a row of the caseload: text that ends in ``…``, the choice as a pill, overdue in red and words."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from homecare_desktop.desktop.caseload.cells import COLUMNS, Column, Facts, is_overdue
from homecare_desktop.desktop.caseload.model import ROW_ROLE
from homecare_desktop.desktop.tokens import Tokens, tokens_for
from homecare_desktop.desktop.widgets.pill import tone_of
from homecare_desktop.domain.case_rows import CaseRow

MARGIN = 10
PILL_PADDING = 10
ROW_AIR = 20
"""Pixels above and below the words of a row, together."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class CasePainter(QStyledItemDelegate):
    """Draws each cell in one pass; model, selection and headers stay the view's, for screen readers."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        """Paint with ``facts`` about the day and the patches."""
        super().__init__(parent)
        self._facts = facts
        self._tokens: tuple[int, Tokens] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        row: CaseRow | None = index.data(ROW_ROLE)
        tokens = self._current_tokens()
        painter.save()
        self._ground(painter, option, index, tokens)
        if row is not None:
            draw = self._pill if COLUMNS[index.column()] is Column.CHOICE else self._words
            draw(painter, option, COLUMNS[index.column()], row, tokens)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room that the words need."""
        metrics = option.fontMetrics
        text = str(index.data() or "")
        return QSize(metrics.horizontalAdvance(text) + 2 * MARGIN, metrics.height() + ROW_AIR)

    def _current_tokens(self) -> Tokens:
        palette = QGuiApplication.palette()
        if self._tokens is None or self._tokens[0] != palette.cacheKey():
            self._tokens = (palette.cacheKey(), tokens_for(palette))
        return self._tokens[1]

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        tokens: Tokens,
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selected))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if _is_current_row(option, index):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, column: Column, row: CaseRow, tokens: Tokens
    ) -> None:
        colour, font = tokens.text, QFont(option.font)
        if column is Column.COUNCIL_ID:
            colour = tokens.muted
        elif column is Column.FOLLOW_UP and is_overdue(row, self._facts.today):
            colour = tokens.danger
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = option.rect.adjusted(MARGIN, 0, -MARGIN // 2, 0)
        text = column.text(row, self._facts)
        painter.drawText(room, _LEFT, _elided(QFontMetrics(font), text, room.width()))

    def _pill(
        self, painter: QPainter, option: QStyleOptionViewItem, column: Column, row: CaseRow, tokens: Tokens
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        room = option.rect.width() - MARGIN - 2 * PILL_PADDING
        text = _elided(metrics, column.text(row, self._facts), room)
        height = metrics.height() + 4
        rect = QRectF(
            option.rect.left() + MARGIN - 2,
            option.rect.center().y() - height / 2 + 0.5,
            metrics.horizontalAdvance(text) + 2 * PILL_PADDING,
            height,
        )
        ground, ink = tokens.pill(tone_of(row.choice))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _is_current_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = option.widget
    return (
        isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()
    )


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
