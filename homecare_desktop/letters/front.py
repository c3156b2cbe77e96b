"""The front of a letter, above its text: who sends it, its date, its reference; nothing behind the window."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.address_panel import PADDING, POINTS_A_MM
from homecare_desktop.letters.drawing import Colour, Drawing
from homecare_desktop.letters.envelopes import SHEET, Envelope
from homecare_desktop.letters.typesetting import Line, LineBreaker, as_one_fact

RIGHT_MARGIN: Final = 18.0
"""Millimetres."""
_COLUMN_GAP: Final = 5.0
_HEADER_BASELINE: Final = 20.0
_HEADER_CLEARANCE: Final = 2.5
_COLUMN_FROM: Final = 33.0
_NAME_SIZES: Final = (18.0, 20.0)
_SMALLEST_HEADER: Final = 9.0
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
    column: tuple[Line, ...]
    """Date and the label of the reference, then the return address: right of the window."""
    column_x: float
    column_top: float
    size: float
    reference_row: int | None
    """The row of the column that the reference fills; ``None`` when date and reference go into the text."""

    @property
    def reference_baseline(self) -> float:
        """Where the reference is written, in points from the top."""
        return self.column_top + self.size + (self.reference_row or 0) * self.size * _LEADING


def left_margin(envelope: Envelope) -> float:
    """Return where all text begins, in points: under the address in the window."""
    return (envelope.visible.left + PADDING) * POINTS_A_MM


def column_width(envelope: Envelope) -> float:
    """Return the width of the text, in points."""
    return (SHEET[0] - RIGHT_MARGIN) * POINTS_A_MM - left_margin(envelope)


def plan_front(
    sender: tuple[str, ...], dated: str, size: float, envelope: Envelope, breaker: LineBreaker
) -> Front:
    """Say what stands where above the text; ``sender`` is council, team and return address."""
    x = (envelope.show_through.right + _COLUMN_GAP) * POINTS_A_MM
    limit = int(1000 * ((SHEET[0] - RIGHT_MARGIN) * POINTS_A_MM - x) / size)
    address = tuple(line for part in sender[2:] for line in breaker.lines([(part, False)], limit))
    facts = ([(as_one_fact(dated), False)], [(as_one_fact("Our reference:"), False)], [("L-0000000", False)])
    own = tuple(line for fact in facts for line in breaker.lines(fact, limit))
    column: tuple[Line, ...] = ()
    top = 0.0
    for start, lines in (
        (_COLUMN_FROM, (*address, (), own[0], (), *own[1:])),
        (envelope.visible.top, (own[0], (), *own[1:])),
    ):
        bottom = start * POINTS_A_MM + len(lines) * size * _LEADING
        if len(own) == len(facts) and bottom <= (envelope.body_from - 2) * POINTS_A_MM and not column:
            column, top = lines, start * POINTS_A_MM
    return Front(
        header=_header(sender[:2], size, envelope, breaker),
        column=column[:-1],
        column_x=x,
        column_top=top,
        size=size,
        reference_row=len(column) - 1 if column else None,
    )


def draw_front(front: Front, drawing: Drawing, envelope: Envelope) -> None:
    """Draw ``front`` without its reference, and the marks at which the sheet is folded."""
    left = left_margin(envelope)
    for line, size, baseline in front.header:
        drawing.lines(left, baseline, [line], size, size, _NAVY)
    leading = front.size * _LEADING
    for row, line in enumerate(front.column):
        if line:
            drawing.lines(
                front.column_x, front.column_top + front.size + row * leading, [line], front.size, leading
            )
    for fold in envelope.folds:
        drawing.rule(4 * POINTS_A_MM, 8 * POINTS_A_MM, fold * POINTS_A_MM, width=0.4)


def draw_demonstration_mark(drawing: Drawing, envelope: Envelope) -> None:
    """Mark the page as a demonstration, above everything that a window can show."""
    drawing.lines(
        left_margin(envelope), _MARK_BASELINE * POINTS_A_MM, [((_MARK, True),)], _MARK_SIZE, 0, _RED
    )


def _header(
    sender: tuple[str, ...], size: float, envelope: Envelope, breaker: LineBreaker
) -> tuple[tuple[Line, float, float], ...]:
    """Set the council's name and the team below it, above all that the window can show."""
    sizes = (min(max(size + 4, _NAME_SIZES[0]), _NAME_SIZES[1]), min(size, _NAME_SIZES[0]))
    rows: list[tuple[Line, float, float]] = []
    baseline = _HEADER_BASELINE * POINTS_A_MM
    lowest = (envelope.show_through.top - _HEADER_CLEARANCE) * POINTS_A_MM
    for place, (words, wanted) in enumerate(zip(sender, sizes, strict=False)):
        line: Line = ((words, place == 0),)
        fitting = 1000 * column_width(envelope) / max(1, breaker.width(line))
        set_at = max(_SMALLEST_HEADER, min(wanted, fitting))
        if place:
            baseline += set_at * _LEADING
        if baseline + set_at * 0.3 <= lowest:
            rows.append((line, set_at, baseline))
    return tuple(rows)
