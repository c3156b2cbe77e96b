"""The council's look: its colour, its crest or logo, and the envelope in which a reply comes back."""

import re
from dataclasses import dataclass
from typing import Final

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.drawing import Colour

CONTRAST: Final = 4.5
"""The least contrast of text on white paper (WCAG 2.2, 1.4.3)."""
_COLOUR: Final = re.compile("#[0-9a-fA-F]{6}")
_DARKER: Final = 0.95
_DARK_LIMIT: Final = 0.04045
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True)
class Look:
    """How the council's letters look."""

    colour: str = "#14385c"
    """Of the council's name and the headings, as ``#rrggbb``."""
    logo: bytes | None = None
    """A PDF of one page, as ``logo_pdf`` returns it."""
    reply_envelope: str = "dl"
    """The code of the envelope that goes with the letter for the reply slip."""

    @property
    def ink(self) -> Colour:
        """The council's colour, darkened until it can be read on white.

        Raises BadInputError when it is no colour.
        """
        if not _COLOUR.fullmatch(self.colour):
            raise BadInputError(f"“{self.colour}” is no colour. A colour looks like #14385c.")
        red, green, blue = (int(self.colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        while contrast_on_white((red, green, blue)) < CONTRAST:
            red, green, blue = red * _DARKER, green * _DARKER, blue * _DARKER
        return red, green, blue


def contrast_on_white(colour: Colour) -> float:
    """Return the contrast of ``colour`` on white, from 1 to 21 (WCAG 2.2)."""
    light = sum(weight * _linear(part) for weight, part in zip(_WEIGHTS, colour, strict=True))
    return 1.05 / (light + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARK_LIMIT else ((part + 0.055) / 1.055) ** 2.4
