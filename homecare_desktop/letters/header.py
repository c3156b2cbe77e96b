"""The council's name, team and crest at the top of a letter, above all that a window can show."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.drawing import Colour, Drawing
from homecare_desktop.letters.embedded_page import Picture
from homecare_desktop.letters.typesetting import Line, LineBreaker

TOP: Final = 11.5
"""Millimetres: below the mark of a demonstration."""
CLEARANCE: Final = 2.5
"""Millimetres between the header and what a window can show."""
_TALLEST_LOGO: Final = 22.0
_WIDEST_LOGO: Final = 70.0
_BESIDE: Final = 5.0
"""Millimetres between a logo and the name beside it."""
_SMALLER: Final = (1.0, 0.8, 0.6, 0.4)
"""What a logo is scaled down to where a long name needs the room."""
_NAME_SIZES: Final = (18, 20)
_SMALLEST_ON_ONE_LINE: Final = 14
_SMALLEST: Final = 9
_NARROWEST: Final = 40.0
"""Millimetres for the name beside a logo."""
_LEADING: Final = 1.3
_BELOW_BASELINE: Final = 0.3

Rows = tuple[tuple[Line, float], ...]
"""Lines with their size in points."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands where; points, x from the left edge of the text, y from the top of the sheet."""

    lines: tuple[tuple[Line, float, float], ...]
    """With their size and baseline."""
    x: float
    """Of the lines."""
    bottom: float
    logo: tuple[Picture, float] | None = None
    """With the scale at which it is drawn."""

    def draw(self, drawing: Drawing, left: float, ink: Colour) -> None:
        """Draw the header; ``left`` is the edge of the text."""
        if self.logo:
            picture, scale = self.logo
            drawing.picture(picture.number, left, TOP * MM, scale, picture.height * scale)
        for line, size, baseline in self.lines:
            drawing.lines(left + self.x, baseline, [line], size, 0, ink)


def plan_header(
    sender: tuple[str, ...],
    size: float,
    room: tuple[float, float],
    breaker: LineBreaker,
    logo: Picture | None,
) -> Header:
    """Set the council's name and its team; ``room`` is the width and the top of what a window can show.

    The name stands beside the logo. A long name is set smaller, then on several lines; where that is not
    enough the logo becomes smaller too.
    """
    width, lowest = room[0], room[1] - CLEARANCE * MM
    height = lowest - TOP * MM
    if logo:
        tallest = min(_TALLEST_LOGO * MM, height)
        for smaller in _SMALLER:
            scale = smaller * min(tallest / logo.height, _WIDEST_LOGO * MM / logo.width)
            beside = width - logo.width * scale - _BESIDE * MM
            rows = _rows(sender, size, beside, height, breaker)
            if rows is not None:
                return _header(rows, (logo, scale))
    rows = _rows(sender, size, width, height, breaker)
    return _header(_cramped(sender, size, width, height, breaker) if rows is None else rows, None)


def _header(rows: Rows, logo: tuple[Picture, float] | None) -> Header:
    """Place ``rows``: level with the middle of the logo, or from the top down."""
    tall = sum(size * _LEADING for _, size in rows)
    picture = logo[0].height * logo[1] if logo else 0.0
    top = TOP * MM + max(0.0, (picture - tall) / 2)
    lines = []
    for number, (line, size) in enumerate(rows):
        top += size * (_LEADING if number else 1.0)
        lines.append((line, size, top))
    low = top + rows[-1][1] * _BELOW_BASELINE if rows else 0.0
    x = logo[0].width * logo[1] + _BESIDE * MM if logo else 0.0
    return Header(tuple(lines), x, max(low, TOP * MM + picture), logo)


def _rows(
    sender: tuple[str, ...], size: float, width: float, height: float, breaker: LineBreaker
) -> Rows | None:
    """Set all of ``sender`` as large as it fits with no word broken, or return ``None``."""
    if width < _NARROWEST * MM:
        return None
    largest = int(min(max(size + 4, _NAME_SIZES[0]), _NAME_SIZES[1]))
    for most_lines, smallest in ((1, _SMALLEST_ON_ONE_LINE), (99, _SMALLEST)):
        for at in range(largest, smallest - 1, -1):
            parts = _set(sender, at, size, width, breaker)
            tall = sum(len(lines) * size * _LEADING for lines, size in parts)
            fits = tall <= height and _longest_word(sender, breaker) * at <= 1000 * width
            if fits and all(len(lines) <= most_lines for lines, _ in parts[:1]):
                return _joined(parts)
    return None


def _cramped(sender: tuple[str, ...], size: float, width: float, height: float, breaker: LineBreaker) -> Rows:
    """Set ``sender`` as small as it may be, with words broken, and what of it there is room for."""
    rows = _joined(_set(sender, _SMALLEST, size, width, breaker))
    return rows[: int(height / (_SMALLEST * _LEADING))]


def _set(
    sender: tuple[str, ...], name_size: float, size: float, width: float, breaker: LineBreaker
) -> list[tuple[tuple[Line, ...], float]]:
    sizes = (name_size, *[min(size, name_size)] * (len(sender) - 1))
    return [
        (breaker.lines([(words, place == 0)], int(1000 * width / at)), float(at))
        for place, (words, at) in enumerate(zip(sender, sizes, strict=False))
    ]


def _joined(parts: list[tuple[tuple[Line, ...], float]]) -> Rows:
    return tuple((line, size) for lines, size in parts for line in lines)


def _longest_word(sender: tuple[str, ...], breaker: LineBreaker) -> int:
    return max((breaker.width(((word, True),)) for words in sender for word in words.split(" ")), default=0)
