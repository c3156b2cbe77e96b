"""The sheet of the reply slip: what a scanner and a return envelope need lies at fixed places.

In millimetres from the top left corner of the sheet, for every letter, in print of every size:

- QR code with the letter's reference, on each page of the slip: 21 by 21 at x 169 to 190, y 14 to 35,
  one a module, and 4 free on each side (x 165 to 194, y 10 to 39).
- Squares of 4 in the corners, for straightening a scan: x 6 to 10 and 200 to 204, y 10 to 14 and
  283 to 287.
- Boxes to tick: 7 by 7, their left edge at x 21. Their upper edges lie on a grid: on the first page of
  the slip at y 164, 190, 216 and 242, on its further pages at 48, 74, 100 and so on to 230. The
  n-th box lies on the n-th line of the grid, as long as the text above the boxes ends above y 164 and no
  words beside a box need more than 26; else a box takes the next line of the grid that is free.
- The return address: in the always visible area of the return envelope, on the first page. Nothing else
  lies in what that envelope can show. Without a return address the area stays empty.
- The heading stands above that area, all other text below it.
"""

from collections.abc import Sequence
from typing import Final

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.address_panel import MM, fit_address
from homecare_desktop.letters.blocks import BOX, Laid
from homecare_desktop.letters.drawing import Drawing
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.front import draw_folds
from homecare_desktop.letters.pages import Page, Placed
from homecare_desktop.letters.qr_code import MODULES, qr_rows
from homecare_desktop.letters.typesetting import Line

LEFT: Final = 21.0
WIDTH: Final = 173.0
"""Of the text, in millimetres."""
HEADING_WIDTH: Final = 139.0
"""Of the heading, beside the code."""
QR_LEFT: Final = 169.0
QR_TOP: Final = 14.0
QR_SIDE: Final = 21.0
BOXES: Final = (164.0, 190.0, 216.0, 242.0)
"""Where boxes can be on the first page of the slip."""
BOXES_OF_MORE: Final = (48.0, 74.0, 100.0, 126.0, 152.0, 178.0, 204.0, 230.0)
"""Where they can be on its further pages."""
_HEADING_TOP: Final = 11.5
_CLEAR: Final = 3.0
"""Millimetres between what an envelope can show and the text."""
_TOP_OF_MORE: Final = 42.0
_ABOVE_BOXES: Final = 2.0
_BELOW_BOXES: Final = 4.0
_MARK: Final = 4.0
_MARKS: Final = ((6.0, 10.0), (200.0, 10.0), (6.0, 283.0), (200.0, 283.0))
_CAPITAL: Final = 0.714
"""The height of a capital letter in ems."""
_ROUNDING: Final = 0.01


def arrange_slip(items: Sequence[Laid], reply: Envelope, bottom: float) -> tuple[Page, ...]:
    """Put a slip onto pages that end at ``bottom`` points; the boxes to tick come onto their grid.

    A letter without a slip has no sheet for one.
    """
    if not items:
        return ()
    flow = _SlipFlow(items, reply, bottom)
    for index in range(len(items)):
        flow.set(index)
    return tuple(tuple(page) for page in flow.pages)


def draw_furniture(drawing: Drawing, reply: Envelope, return_address: tuple[str, ...], page: int) -> None:
    """Draw what is the same on all slips; ``page`` is that of the slip, counted from 0.

    Raises BadInputError when the return address does not fit the window of the return envelope.
    """
    for left, top in _MARKS:
        drawing.filled(left * MM, top * MM, _MARK * MM, _MARK * MM)
    if page:
        return
    draw_folds(drawing, reply)
    if return_address:
        panel = fit_address(return_address, reply)
        if isinstance(panel, str):
            raise BadInputError(
                f"The council’s return address cannot be printed on the reply slip: {panel}. "
                "Shorten it, or choose another return envelope."
            )
        lines: list[Line] = [((line, False),) for line in panel.lines]
        drawing.lines(panel.x, panel.first_baseline, lines, panel.size, panel.leading)


def draw_code(drawing: Drawing, reference: str) -> None:
    """Draw the code of ``reference``; an empty frame where it is no reference, as in a preview."""
    rows = qr_rows(reference)
    left, top, side = QR_LEFT * MM, QR_TOP * MM, QR_SIDE * MM
    if rows is None:
        drawing.frame(left, top, side, side)
    else:
        drawing.squares(left, top, side, MODULES, rows)


def box_top(laid: Laid, top: float) -> float:
    """Return the upper edge of the box of an item that begins at ``top``: level with its first capitals."""
    return top + _box_drop(laid)


def _box_drop(laid: Laid) -> float:
    return laid.size * (1 - _CAPITAL / 2) - BOX * MM / 2


class _SlipFlow:
    """The text of a slip on its way down."""

    def __init__(self, items: Sequence[Laid], reply: Envelope, bottom: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._items = items
        self._bottom = bottom
        self._show_through = reply.show_through
        self._at = (reply.show_through.bottom + _CLEAR) * MM
        self._spread = 1.0
        """By how much the space between items is stretched, from 0 to 1."""
        ticks = [index for index, item in enumerate(items) if item.ticked]
        self._first_tick = ticks[0] if ticks else len(items)
        self._after_ticks = ticks[-1] + 1 if ticks else 0
        self._above = 1 if items and self._is_heading_above(items[0]) else 0

    def set(self, index: int) -> None:
        """Set one item."""
        item = self._items[index]
        if not item.rows:
            return
        if index < self._above:
            self.pages[-1].append(Placed(index, 0, len(item.rows), _HEADING_TOP * MM))
            return
        if index == self._above and self._above < self._first_tick:
            self._go_down_to_the_boxes()
        if index == self._after_ticks:
            self._spread = self._fitting(self._items[index:], self._bottom - self._at, self._space(index))
        top, end = self._place_of(index, self._at)
        if end > self._bottom + _ROUNDING and any(self._is_text(placed) for placed in self.pages[-1]):
            self._turn()
            top, end = self._place_of(index, self._at)
        self._put(index, top)

    def _is_heading_above(self, item: Laid) -> bool:
        """Whether the first item is a heading that fits above what the return envelope can show."""
        return item.heading and _HEADING_TOP * MM + item.height <= (self._show_through.top - 1) * MM

    def _is_text(self, placed: Placed) -> bool:
        return placed.item >= self._above

    def _go_down_to_the_boxes(self) -> None:
        """Start so far down that the text ends above the first box, with less space if it has to be."""
        intro = self._items[self._above : self._first_tick]
        if self._first_tick == len(self._items):
            return
        lowest = BOXES[0] * MM - _box_drop(self._items[self._first_tick]) - _ABOVE_BOXES * MM
        self._spread = self._fitting(intro, lowest - self._at)
        spaces = sum(item.space_before for item in intro[1:])
        height = sum(item.height for item in intro) + self._spread * spaces
        self._at = max(self._at, lowest - height)

    def _fitting(self, items: Sequence[Laid], room: float, above: float = 0.0) -> float:
        """Return how much of the usual space ``above`` and between ``items`` there is in ``room``."""
        spaces = above + sum(item.space_before for item in items[1:])
        left = room - sum(item.height for item in items)
        return min(1.0, max(0.0, left / spaces)) if spaces and left >= 0 else 1.0

    def _place_of(self, index: int, at: float) -> tuple[float, float]:
        """Return where an item would begin, and where it would end with what it must not be parted from."""
        item = self._items[index]
        if item.ticked:
            top = self._next_grid_line(at, _box_drop(item))
        else:
            top = at + (self._space(index) * self._spread if self._starts(index) else 0.0)
        end = top + item.height
        if item.keep_with_next and index + 1 < len(self._items) and self._items[index + 1].rows:
            end = self._place_of(index + 1, end)[1]
        return top, end

    def _space(self, index: int) -> float:
        """Return the usual space before an item."""
        least = _BELOW_BOXES * MM if index == self._after_ticks else 0.0
        return max(self._items[index].space_before, least)

    def _starts(self, index: int) -> bool:
        """Whether space stands before the item: not where the text of a page begins."""
        return index > self._above and any(self._is_text(placed) for placed in self.pages[-1])

    def _next_grid_line(self, at: float, drop: float) -> float:
        """Return where an item begins whose box is on the next line of the grid: none is at the bottom."""
        lines = BOXES if len(self.pages) == 1 else BOXES_OF_MORE
        free = (line * MM - drop for line in lines if line * MM - drop >= at - _ROUNDING)
        return next(free, self._bottom)

    def _turn(self) -> None:
        self.pages.append([])
        self._at = _TOP_OF_MORE * MM
        self._spread = 1.0

    def _put(self, index: int, top: float) -> None:
        """Put an item down, over several pages if it is taller than one."""
        item = self._items[index]
        start = 0
        while start < len(item.rows):
            fitting = max(1, int((self._bottom - top + _ROUNDING) / item.leading))
            stop = min(len(item.rows), start + fitting)
            self.pages[-1].append(Placed(index, start, stop, top))
            self._at = top + (stop - start) * item.leading
            start = stop
            if start < len(item.rows):
                self._turn()
                top = self._at
