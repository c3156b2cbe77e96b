"""The marks on a page, formatted straight into PDF operators; places are points from the top left corner."""

from collections.abc import Sequence
from typing import Final

from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.typesetting import Line

PAGE: Final = (595.28, 841.89)
"""A4 in points."""

Colour = tuple[float, float, float]
BLACK: Final[Colour] = (0, 0, 0)


class Drawing:
    """Operators for one page, or for a part of it that comes back on many pages."""

    def __init__(self, codes: FontCodes) -> None:
        self._codes = codes
        self._parts: list[bytes] = []

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

    def _text(self, line: Line, size: float) -> bytes:
        return b"".join(
            b"%b %b %b Tf%b%b"
            % (
                stretch.before,
                stretch.font,
                _numbers(size),
                _raised(stretch.shown, stretch.up * size / 1000),
                stretch.after,
            )
            for stretch in self._codes.line(line)
        )


def _raised(shown: bytes, up: float) -> bytes:
    return b" %b Ts%b 0 Ts" % (_numbers(up), shown) if up else shown


def _numbers(*values: float) -> bytes:
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in values).encode("ascii")
