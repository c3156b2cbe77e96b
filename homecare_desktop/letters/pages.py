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


@dataclass(frozen=True, slots=True)
class Pages:
    """What stands where."""

    placed: tuple[tuple[Placed, ...], ...]
    cut_at: tuple[int, float] | None
    """The page (from 0) and the height at which the slip is cut off; ``None`` when it has its own page."""


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

    def pour(self, items: Sequence[Laid], numbers: Sequence[int]) -> None:
        """Set ``items`` from here on; ``numbers`` are what they are called on the page."""
        for index, item in enumerate(items):
            space = item.space_before if self.pages[-1] else 0.0
            if self.pages[-1] and self._is_full(space + _kept_together(items, index)):
                self._split_or_turn(item, numbers[index], space)
            else:
                self._set(item, numbers[index], 0, space)

    def _is_full(self, height: float) -> bool:
        """Whether ``height`` is more than is left of the page."""
        return self.at + height > self.column.bottom + _ROUNDING

    def _split_or_turn(self, item: Laid, number: int, space: float) -> None:
        fitting = int((self.column.bottom - self.at - space + _ROUNDING) / item.leading)
        here = min(fitting, len(item.rows) - _FEWEST_LINES)
        if item.keep_with_next or here < _FEWEST_LINES:
            self.turn()
            self._set(item, number, 0, 0.0)
            return
        self.pages[-1].append(Placed(number, 0, here, self.at + space))
        self.turn()
        self._set(item, number, here, 0.0)

    def _set(self, item: Laid, number: int, start: int, space: float) -> None:
        """Set the rows from ``start`` on; an item taller than a page goes on over the next ones."""
        self.at += space
        while start < len(item.rows):
            fitting = max(1, int((self.column.bottom - self.at + _ROUNDING) / item.leading))
            stop = min(len(item.rows), start + fitting)
            self.pages[-1].append(Placed(number, start, stop, self.at))
            self.at += (stop - start) * item.leading
            start = stop
            if start < len(item.rows):
                self.turn()


def arrange(letter: Sequence[Laid], slip: Sequence[Laid], first: Column, other: Column) -> Pages:
    """Put the ``letter`` onto pages and the ``slip`` at the foot of the last, from the second page on.

    Where the slip does not fit below the letter it gets pages of its own.
    """
    flow = _Flow(first, other)
    flow.pour(letter, range(len(letter)))
    cut_at = None
    if slip:
        numbers = range(len(letter), len(letter) + len(slip))
        if len(flow.pages) == 1:
            flow.turn()
        above = slip[0].leading
        height = _height(slip)
        if flow.at + above + height <= flow.column.bottom:
            flow.at = flow.column.bottom - height
            cut_at = (len(flow.pages) - 1, flow.at - above / 2)
        elif flow.pages[-1]:
            flow.turn()
        flow.pour(slip, numbers)
    return Pages(tuple(tuple(page) for page in flow.pages), cut_at)


def _height(items: Sequence[Laid]) -> float:
    """Return the height of ``items`` from the first row on."""
    return sum(item.height + item.space_before for item in items) - items[0].space_before


def _kept_together(items: Sequence[Laid], index: int) -> float:
    """Return how much of the page ``items[index]`` needs at least, with what it must not be parted from."""
    item = items[index]
    height = item.height
    while item.keep_with_next and index + 1 < len(items):
        index += 1
        item = items[index]
        whole = item.keep_with_next or len(item.rows) < 2 * _FEWEST_LINES
        rows = len(item.rows) if whole else _FEWEST_LINES
        height += item.space_before + rows * item.leading
    return height
