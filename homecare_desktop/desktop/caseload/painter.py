"""Paints a row of the caseload: text that ends in ``…``, the choice as a pill, overdue in red and words."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from homecare_desktop.desktop.caseload.cells import COLUMNS, Column, Facts, is_overdue
from homecare_desktop.desktop.caseload.model import ROW_ROLE
from homecare_desktop.desktop.tokens import Tone, tokens_for
from homecare_desktop.desktop.widgets.pill import tone_of
from homecare_desktop.domain.case_rows import CaseRow

MARGIN = 10
PILL_PADDING = 10
PILL_TYPE = 0.92
"""The pill's size of type as a share of the table's."""
ROW_AIR = 20
"""Pixels above and below the words of a row, together."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Face:
    """A font, and how wide it runs."""

    font: QFont
    metrics: QFontMetrics

    def elided(self, text: str, width: int) -> str:
        """Return as much of ``text`` as fits."""
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@dataclass(frozen=True, slots=True)
class Palette:
    """What the painter dips into: made once for a theme and a font, used for every cell."""

    plain: Face
    strong: Face
    pill: Face
    text: QColor
    muted: QColor
    danger: QColor
    selected: QColor
    accent: QColor
    outline: QPen
    line: QColor
    pills: dict[Tone, tuple[QColor, QColor]]


class CasePainter(QStyledItemDelegate):
    """Draws each cell in one pass; model, selection and headers stay the view's, for screen readers."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        """Paint with ``facts`` about the day and the patches."""
        super().__init__(parent)
        self._facts = facts
        self._made_for: tuple[int, str] | None = None
        self._palette: Palette | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row: CaseRow | None = index.data(ROW_ROLE)
        palette = self._palette_for(option.font)
        painter.save()
        _ground(painter, option, index, palette)
        if row is not None:
            column = COLUMNS[index.column()]
            draw = self._pill if column is Column.CHOICE else self._words
            draw(painter, option.rect, column, row, palette)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the words need."""
        metrics = option.fontMetrics
        text = str(index.data() or "")
        return QSize(metrics.horizontalAdvance(text) + 2 * MARGIN, metrics.height() + ROW_AIR)

    def _palette_for(self, font: QFont) -> Palette:
        wanted = (QGuiApplication.palette().cacheKey(), font.key())
        if self._palette is None or self._made_for != wanted:
            self._made_for, self._palette = wanted, make_palette(font)
        return self._palette

    def _words(self, painter: QPainter, rect: QRect, column: Column, row: CaseRow, palette: Palette) -> None:
        face, ink = palette.plain, palette.text
        if column is Column.COUNCIL_ID:
            ink = palette.muted
        elif column is Column.FOLLOW_UP and is_overdue(row, self._facts.today):
            face, ink = palette.strong, palette.danger
        painter.setFont(face.font)
        painter.setPen(ink)
        room = rect.adjusted(MARGIN, 0, -MARGIN // 2, 0)
        painter.drawText(room, _LEFT, face.elided(column.text(row, self._facts), room.width()))

    def _pill(self, painter: QPainter, rect: QRect, column: Column, row: CaseRow, palette: Palette) -> None:
        metrics = palette.pill.metrics
        room = rect.width() - MARGIN - 2 * PILL_PADDING
        words = palette.pill.elided(column.text(row, self._facts), room)
        height = metrics.height() + 4
        width = metrics.horizontalAdvance(words) + 2 * PILL_PADDING
        pill = QRectF(rect.left() + MARGIN - 2, rect.center().y() - height / 2 + 0.5, width, height)
        ground, ink = palette.pills[tone_of(row.choice)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(palette.pill.font)
        painter.setPen(ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def make_palette(font: QFont) -> Palette:
    """Return what to paint with in the application's theme and a table's ``font``."""
    tokens = tokens_for(QGuiApplication.palette())
    strong, pill = QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    pill.setWeight(QFont.Weight.DemiBold)
    pill.setPointSizeF(font.pointSizeF() * PILL_TYPE)
    plain, bold, small = (Face(QFont(face), QFontMetrics(face)) for face in (font, strong, pill))
    return Palette(
        plain=plain,
        strong=bold,
        pill=small,
        text=QColor(tokens.text),
        muted=QColor(tokens.muted),
        danger=QColor(tokens.danger),
        selected=QColor(tokens.selected),
        accent=QColor(tokens.accent),
        outline=QPen(QColor(tokens.accent), 2),
        line=QColor(tokens.line),
        pills={tone: tokens.pill(tone) for tone in Tone},
    )


def _ground(painter: QPainter, option: QStyleOptionViewItem, index: Index, palette: Palette) -> None:
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, palette.selected)
        if index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.accent)
    painter.setPen(palette.line)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if _is_current_row(option, index):
        painter.setPen(palette.outline)
        painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _is_current_row(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return (
        isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()
    )
