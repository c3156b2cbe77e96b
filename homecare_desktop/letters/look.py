"""The council's look: its colour, its crest or logo, and the envelope in which a reply comes back."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.domain.colours import READABLE, contrast_on_white, is_colour, parts_of
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.drawing import Colour

_DARKER: Final = 0.95


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
        if not is_colour(self.colour):
            raise BadInputError(f"“{self.colour}” is no colour. A colour looks like #14385c.")
        red, green, blue = parts_of(self.colour)
        while contrast_on_white((red, green, blue)) < READABLE:
            red, green, blue = red * _DARKER, green * _DARKER, blue * _DARKER
        return red, green, blue
