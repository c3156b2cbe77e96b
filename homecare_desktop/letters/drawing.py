"""The marks on a page, formatted straight into PDF operators; places are points from the top left corner."""

import functools
from collections.abc import Sequence
from typing import Final

from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.line_parts import is_shaped
from homecare_desktop.letters.typesetting import Line

PAGE: Final = (595.28, 841.89)
"""A4 in points."""

Colour = tuple[float, float, float]
BLACK: Final[Colour] = (0, 0, 0)


class Drawing:
    """Operators for one page, or for a part of it that comes back on many pages."""

    def __init__(self, codes: FontCodes, *, tagged: bool = False) -> None:
        """Draw with ``codes``; in a ``tagged`` drawing the tags say what lines mean that look otherwise."""
        self._codes = codes
        self._tagged = tagged
        self._parts: list[bytes] = []
        self.pictures: set[int] = set()
        """The objects that it draws of other files."""

    @property
    def operators(self) -> bytes:
        """What was drawn so far."""
        return b"\n".join(self._parts)

    def add(self, operators: bytes) -> None:
        """Draw what another drawing drew."""
        self._parts.append(operators)

    def shared(self, number: int) -> None:
        """Draw what is on many pages and was written once, as the object ``number``."""
        self._parts.append(b"/X%d Do" % number)

    def lines(
        self,
        x: float,
        baseline: float,
        lines: Sequence[Line],
        size: float,
        leading: float,
        colour: Colour = BLACK,
    ) -> None:
        """Write ``lines`` one below the other, the first on ``baseline``."""
        shown = b" T*".join(self._text(line, size) for line in lines)
        inked = b"" if colour is BLACK else b"%b rg " % _numbers(*colour)
        back = b"" if colour is BLACK else b" 0 g"
        self._parts.append(
            b"BT %b%b TL 1 0 0 1 %b Tm%b%b ET"
            % (inked, _numbers(leading), _numbers(x, PAGE[1] - baseline), shown, back)
        )

    def rule(self, left: float, right: float, y: float, *, width: float = 0.8, dashed: bool = False) -> None:
        """Draw a level line."""
        dashes = b"[4 3] 0 d " if dashed else b""
        down = PAGE[1] - y
        self._parts.append(
            b"q %b w %b%b m %b l S Q" % (_numbers(width), dashes, _numbers(left, down), _numbers(right, down))
        )

    def box(self, left: float, top: float, size: float) -> None:
        """Draw a square to tick."""
        self._parts.append(b"q 1.2 w %b re S Q" % _numbers(left, PAGE[1] - top - size, size, size))

    def means_what_it_shows(self, line: Line) -> bool:
        """Whether the characters of ``line`` are shown one after another, none turned, moved or joined."""
        if any(is_shaped(text) for text, _ in line):
            return False
        return not any(stretch.before for stretch in self._codes.line(line))

    def frame(self, left: float, top: float, width: float, height: float, *, dashed: bool = False) -> None:
        """Draw a thin rectangle."""
        dashes = b"[4 3] 0 d " if dashed else b""
        self._parts.append(
            b"q 0.5 w %b%b re S Q" % (dashes, _numbers(left, PAGE[1] - top - height, width, height))
        )

    def upright(self, x: float, top: float, bottom: float) -> None:
        """Draw a thin upright line."""
        self._parts.append(
            b"q 0.5 w %b m %b l S Q" % (_numbers(x, PAGE[1] - top), _numbers(x, PAGE[1] - bottom))
        )

    def filled(self, left: float, top: float, width: float, height: float) -> None:
        """Draw a black rectangle."""
        self._parts.append(b"%b re f" % _numbers(left, PAGE[1] - top - height, width, height))

    def squares(self, left: float, top: float, side: float, modules: int, rows: bytes) -> None:
        """Draw ``modules`` rows of as many squares; a set bit of ``rows`` is black."""
        placed = _numbers(side, 0, 0, side, left, PAGE[1] - top - side)
        self._parts.append(
            b"q %b cm BI/W %d/H %d/IM true/D[1 0]/F/AHx ID %b> EI Q"
            % (placed, modules, modules, rows.hex().encode("ascii"))
        )

    def picture(self, number: int, left: float, top: float, scale: float, height: float) -> None:
        """Draw the object ``number`` of another file, ``height`` points tall once it is scaled."""
        self.pictures.add(number)
        self._parts.append(
            b"q %.5f 0 0 %.5f %b cm /X%d Do Q"
            % (scale, scale, _numbers(left, PAGE[1] - top - height), number)
        )

    def _text(self, line: Line, size: float) -> bytes:
        return b"".join(
            b"%b %b %b Tf%b%b"
            % (
                b"" if self._tagged else stretch.before,
                stretch.font,
                _numbers(size),
                _raised(stretch.shown, stretch.up * size / 1000),
                b"" if self._tagged else stretch.after,
            )
            for stretch in self._codes.line(line)
        )


def _raised(shown: bytes, up: float) -> bytes:
    return b" %b Ts%b 0 Ts" % (_numbers(up), shown) if up else shown


def _numbers(*values: float) -> bytes:
    return b" ".join([_number(value) for value in values])


@functools.lru_cache(4096)
def _number(value: float) -> bytes:
    return f"{value:.2f}".rstrip("0").rstrip(".").encode("ascii")
