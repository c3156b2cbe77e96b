"""The front of a letter, above its text: who sends it, its date, its reference; nothing behind the window."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.address_panel import MM, PADDING
from homecare_desktop.letters.drawing import Colour, Drawing
from homecare_desktop.letters.envelopes import SHEET, Envelope
from homecare_desktop.letters.typesetting import Line, LineBreaker, as_one_fact

RIGHT_MARGIN: Final = 16.0
"""Millimetres."""
_COLUMN_GAP: Final = 5.0
_HEADER_BASELINE: Final = 19.0
_HEADER_CLEARANCE: Final = 2.5
_COLUMN_FROM: Final = 33.0
_NAME_SIZES: Final = (18.0, 20.0)
_SMALLEST_HEADER: Final = 9.0
_CLEAR_OF_TEXT: Final = 2.0
_FOLD_MARK: Final = (4.0, 8.0)
_MARK_BASELINE: Final = 9.5
_MARK_SIZE: Final = 12.0
_MARK: Final = "Demonstration – made-up person"
_NAVY: Final[Colour] = (0.08, 0.22, 0.36)
_RED: Final[Colour] = (0.68, 0.05, 0.08)
_LEADING: Final = 1.3


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above the text of a letter, and where its reference goes."""

    header: tuple[tuple[Line, float, float], ...]
    """Lines with their size and baseline."""
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
    sender: tuple[str, ...], dated: str, size: float, envelope: Envelope, breaker: LineBreaker
) -> Front:
    """Say what stands where above the text; ``sender`` is council, team and return address."""
    header = _header(sender[:2], size, envelope, breaker)
    column = None
    if sender[2:]:
        column = _side_column(sender[2:], dated, size, envelope, breaker, _COLUMN_FROM)
    if column is None:
        column = _side_column((), dated, size, envelope, breaker, envelope.visible.top)
    return Front(header, column)


def draw_front(front: Front, drawing: Drawing, envelope: Envelope) -> None:
    """Draw ``front`` without its reference, and the marks at which the sheet is folded."""
    for fold in envelope.folds:
        drawing.rule(_FOLD_MARK[0] * MM, _FOLD_MARK[1] * MM, fold * MM, width=0.4)
    for line, size, baseline in front.header:
        drawing.lines(left_margin(envelope), baseline, [line], size, 0, _NAVY)
    column = front.column
    for number, line in enumerate(column.rows if column else ()):
        if column and line:
            drawing.lines(column.x, column.baseline(number), [line], column.size, 0)


def draw_demonstration_mark(drawing: Drawing, envelope: Envelope) -> None:
    """Mark the page as a demonstration, above everything that a window can show."""
    drawing.lines(left_margin(envelope), _MARK_BASELINE * MM, [((_MARK, True),)], _MARK_SIZE, 0, _RED)


def _header(
    sender: tuple[str, ...], size: float, envelope: Envelope, breaker: LineBreaker
) -> tuple[tuple[Line, float, float], ...]:
    """Set the council's name and the team below it, above all that the window can show."""
    sizes = (min(max(size + 4, _NAME_SIZES[0]), _NAME_SIZES[1]), min(size, _NAME_SIZES[0]))
    rows: list[tuple[Line, float, float]] = []
    baseline = _HEADER_BASELINE * MM
    lowest = (envelope.show_through.top - _HEADER_CLEARANCE) * MM
    for place, (words, wanted) in enumerate(zip(sender, sizes, strict=False)):
        line: Line = ((words, place == 0),)
        fitting = 1000 * column_width(envelope) / max(1, breaker.width(line))
        set_at = max(_SMALLEST_HEADER, min(wanted, fitting))
        if place:
            baseline += set_at * _LEADING
        if baseline + set_at * 0.3 <= lowest:
            rows.append((line, set_at, baseline))
    return tuple(rows)


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
