"""The front of a letter, above its text: who sends it, its date, its reference; nothing behind the window."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.address_panel import MM, PADDING
from homecare_desktop.letters.drawing import Colour, Drawing
from homecare_desktop.letters.embedded_page import Picture
from homecare_desktop.letters.envelopes import SHEET, Envelope
from homecare_desktop.letters.header import Header, plan_header
from homecare_desktop.letters.typesetting import Line, LineBreaker, as_one_fact

RIGHT_MARGIN: Final = 16.0
"""Millimetres."""
_COLUMN_GAP: Final = 5.0
_COLUMN_FROM: Final = 33.0
_BELOW_HEADER: Final = 3.0
_CLEAR_OF_TEXT: Final = 2.0
_FOLD_MARK: Final = (4.0, 8.0)
_MARK_BASELINE: Final = 9.5
_MARK_SIZE: Final = 12.0
_MARK: Final = "Demonstration – made-up person"
_RED: Final[Colour] = (0.68, 0.05, 0.08)
_LEADING: Final = 1.3


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above the text of a letter, and where its reference goes."""

    header: Header
    column: "SideColumn | None"
    """Right of the window; ``None`` when the print is too large, and date and reference go into the text."""


@dataclass(frozen=True, slots=True)
class SideColumn:
    """The return address, the date and the label of the reference; the reference is its last row."""

    rows: tuple[Line, ...]
    x: float
    top: float
    size: float

    def baseline(self, row: int) -> float:
        """Where a row is written, in points from the top."""
        return self.top + self.size + row * self.size * _LEADING

    @property
    def reference_baseline(self) -> float:
        """Where the reference is written, below everything else."""
        return self.baseline(len(self.rows))


def left_margin(envelope: Envelope) -> float:
    """Return where all text begins, in points: under the address in the window."""
    return (envelope.visible.left + PADDING) * MM


def column_width(envelope: Envelope) -> float:
    """Return the width of the text, in points."""
    return (SHEET[0] - RIGHT_MARGIN) * MM - left_margin(envelope)


def plan_front(
    sender: tuple[str, ...],
    dated: str,
    size: float,
    envelope: Envelope,
    breaker: LineBreaker,
    logo: Picture | None = None,
) -> Front:
    """Say what stands where above the text; ``sender`` is council, team and return address."""
    lowest = envelope.show_through.top * MM
    header = plan_header(sender[:2], size, (column_width(envelope), lowest), breaker, logo)
    column = None
    if sender[2:]:
        top = max(_COLUMN_FROM, header.bottom / MM + _BELOW_HEADER)
        column = _side_column(sender[2:], dated, size, envelope, breaker, top)
    if column is None:
        column = _side_column((), dated, size, envelope, breaker, envelope.visible.top)
    return Front(header, column)


def draw_front(front: Front, drawing: Drawing, envelope: Envelope, ink: Colour) -> None:
    """Draw ``front`` without its reference, and the marks at which the sheet is folded."""
    draw_folds(drawing, envelope)
    front.header.draw(drawing, left_margin(envelope), ink)
    column = front.column
    for number, line in enumerate(column.rows if column else ()):
        if column and line:
            drawing.lines(column.x, column.baseline(number), [line], column.size, 0)


def draw_folds(drawing: Drawing, envelope: Envelope) -> None:
    """Mark at the left edge where the sheet is folded."""
    for fold in envelope.folds:
        drawing.rule(_FOLD_MARK[0] * MM, _FOLD_MARK[1] * MM, fold * MM, width=0.4)


def draw_demonstration_mark(drawing: Drawing, envelope: Envelope) -> None:
    """Mark the page as a demonstration, above everything that a window can show."""
    drawing.lines(left_margin(envelope), _MARK_BASELINE * MM, [((_MARK, True),)], _MARK_SIZE, 0, _RED)


def _side_column(
    address: tuple[str, ...], dated: str, size: float, envelope: Envelope, breaker: LineBreaker, top: float
) -> SideColumn | None:
    """Set the column from ``top`` millimetres down, or return ``None`` when it does not fit."""
    x = (envelope.show_through.right + _COLUMN_GAP) * MM
    limit = int(1000 * ((SHEET[0] - RIGHT_MARGIN) * MM - x) / size)
    facts = [(as_one_fact(fact), False) for fact in (dated, "Our reference:", "L-0000000")]
    if any(breaker.width((fact,)) > limit for fact in facts):
        return None
    above = tuple(line for part in address for line in breaker.lines([(part, False)], limit))
    rows: tuple[Line, ...] = (*above, *((),) * bool(above), (facts[0],), (), (facts[1],))
    column = SideColumn(rows, x, top * MM, size)
    lowest = (envelope.body_from - _CLEAR_OF_TEXT) * MM
    return column if column.reference_baseline + size * (_LEADING - 1) <= lowest else None
