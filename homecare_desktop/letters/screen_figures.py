"""The council's crest and the code of the reply slip on pages for the screen, each told in words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.drawing import Drawing
from homecare_desktop.letters.embedded_page import Picture
from homecare_desktop.letters.qr_code import qr_rows
from homecare_desktop.letters.slip import QR_LEFT, QR_SIDE, QR_TOP, draw_code

_TALLEST_CREST: Final = 22.0
_WIDEST_CREST: Final = 70.0
_BELOW_CREST: Final = 5.0
_QUIET_ZONE: Final = 4.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, where it stands and what is read in its place."""

    says: str
    box: tuple[float, float, float, float]
    """Left, top, right and lower edge in points from the top left corner of the page."""
    draw: Callable[[Drawing], None]
    text_from: float
    """Points from the top of the page: where what stands below it may begin."""
    after: int
    """How many parts of the text on its page are read before it."""


def crest(picture: Picture, council: str, left: float, top: float) -> Figure:
    """Return the crest of ``council``, above all text from ``left`` and ``top`` points on."""
    scale = min(_TALLEST_CREST * MM / picture.height, _WIDEST_CREST * MM / picture.width)
    low = top + picture.height * scale

    def draw(drawing: Drawing) -> None:
        drawing.picture(picture.number, left, top, scale, picture.height * scale)

    box = (left, top, left + picture.width * scale, low)
    return Figure(council, box, draw, low + _BELOW_CREST * MM, 0)


def code(reference: str) -> Figure | None:
    """Return the code of a slip where it stands in print, or ``None`` when there is no letter to scan."""
    if qr_rows(reference) is None:
        return None
    box = (QR_LEFT * MM, QR_TOP * MM, (QR_LEFT + QR_SIDE) * MM, (QR_TOP + QR_SIDE) * MM)
    says = f"Code with the letter’s reference {reference}"
    return Figure(says, box, lambda drawing: draw_code(drawing, reference), box[3] + _QUIET_ZONE * MM, 1)
