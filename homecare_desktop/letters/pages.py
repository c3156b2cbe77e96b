"""Rows put onto pages: headings stay with their text, paragraphs leave no single line behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.blocks import Laid

_FEWEST_LINES: Final = 2
"""Of a paragraph, on either side of the end of a page."""
_ROUNDING: Final = 0.01
"""Points; sums of lengths differ by less when they are the same."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where text may stand on a page, in points from its top."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Placed:
    """Rows ``start`` to ``stop`` of the item ``item``, from ``top`` down."""

    item: int
    start: int
    stop: int
    top: float


Page = tuple[Placed, ...]
"""What stands on a page, in order."""


class _Flow:
    """Text on its way down the pages."""

    def __init__(self, first: Column, other: Column) -> None:
        self.pages: list[list[Placed]] = [[]]
        self.column = first
        self.at = first.top
        self._other = other

    def turn(self) -> None:
        """Go to the top of the next page."""
        self.pages.append([])
        self.column = self._other
        self.at = self._other.top

    def pour(self, items: Sequence[Laid]) -> None:
        """Set ``items`` from here on."""
        for index, item in enumerate(items):
            if not item.rows:
                continue
            space = item.space_before if self.pages[-1] else 0.0
            if self.pages[-1] and self._is_full(space + _kept_together(items, index)):
                self._split_or_turn(items, index, space)
            else:
                self._set(items, index, 0, space)

    def _is_full(self, height: float) -> bool:
        """Whether ``height`` is more than is left of the page."""
        return self.at + height > self.column.bottom + _ROUNDING

    def _split_or_turn(self, items: Sequence[Laid], index: int, space: float) -> None:
        item = items[index]
        fitting = int((self.column.bottom - self.at - space + _ROUNDING) / item.leading)
        here = min(fitting, len(item.rows) - _FEWEST_LINES)
        whole = item.keep_with_next or (item.whole and self._fits_a_page(items, index))
        if whole or here < _FEWEST_LINES:
            self._set_on_next(items, index, 0)
            return
        self.pages[-1].append(Placed(index, 0, here, self.at + space))
        self._set_on_next(items, index, here)

    def _fits_a_page(self, items: Sequence[Laid], index: int) -> bool:
        """Whether a page holds the item, under the headings of its table if it is a row of one."""
        item = items[index]
        above = items[index - item.headings_above]
        headings = above.height + item.space_before if item.headings_above else 0.0
        return headings + item.height <= self._other.height + _ROUNDING

    def _set_on_next(self, items: Sequence[Laid], index: int, start: int) -> None:
        """Go on at the top of the next page, under the headings of the table if it is a row of one."""
        self.turn()
        item = items[index]
        space = 0.0
        if item.headings_above:
            self._set(items, index - item.headings_above, 0, 0.0)
            space = item.space_before
        self._set(items, index, start, space)

    def _set(self, items: Sequence[Laid], index: int, start: int, space: float) -> None:
        """Set the rows from ``start`` on; an item taller than a page goes on over the next ones."""
        item = items[index]
        self.at += space
        fitting = max(1, int((self.column.bottom - self.at + _ROUNDING) / item.leading))
        stop = min(len(item.rows), start + fitting)
        self.pages[-1].append(Placed(index, start, stop, self.at))
        self.at += (stop - start) * item.leading
        if stop < len(item.rows):
            self._set_on_next(items, index, stop)


def arrange(letter: Sequence[Laid], first: Column, other: Column) -> tuple[Page, ...]:
    """Put the ``letter`` onto pages."""
    flow = _Flow(first, other)
    flow.pour(letter)
    return tuple(tuple(page) for page in flow.pages)


def _kept_together(items: Sequence[Laid], index: int) -> float:
    """Return how much of the page ``items[index]`` needs at least, with what it must not be parted from."""
    item = items[index]
    height = item.height
    while item.keep_with_next and index + 1 < len(items):
        index += 1
        item = items[index]
        whole = item.keep_with_next or item.whole or len(item.rows) < 2 * _FEWEST_LINES
        rows = len(item.rows) if whole else _FEWEST_LINES
        height += item.space_before + rows * item.leading
    return height
