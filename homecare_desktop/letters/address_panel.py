"""The address in the window: as large as the always visible area allows, measured glyph by glyph."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from homecare_desktop.domain.address import MOST_LINES
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fonts import Box
from homecare_desktop.letters.line_parts import ink, is_shaped
from homecare_desktop.letters.typesetting import LineBreaker

MM: Final = 72 / 25.4
SMALLEST: Final = 9.0
"""Points; a smaller address is not read by a sorting machine."""
WRAPPED: Final = 10.0
"""Points; a line that would have to be smaller is continued on the next, if there is room."""
LARGEST: Final = 14.0
PADDING: Final = 1.0
"""Millimetres between the left and right edges of the visible area and the ink."""
_DOES_NOT_FIT: Final = "the address does not fit the window of the"
_CLEARANCE: Final = 0.25
"""Millimetres between the ink and the upper and lower edge."""
_LEADINGS: Final = (1.2, 1.1, 1.03)
_STEP: Final = 0.25


@dataclass(frozen=True, slots=True)
class AddressPanel:
    """Where the lines of an address go: points from the sheet's top left corner."""

    lines: tuple[str, ...]
    size: float
    leading: float
    x: float
    first_baseline: float


def fit_address(address: tuple[str, ...], envelope: Envelope, largest: float = LARGEST) -> AddressPanel | str:
    """Return how ``address`` is set in the window of ``envelope``, or, in words, why it cannot be.

    A long name goes on in the next line rather than becoming too small; nothing is cut off.
    """
    whole = _set(address, envelope, largest)
    if isinstance(whole, AddressPanel) and whole.size >= WRAPPED:
        return whole
    wrapped = _wrapped(address, envelope)
    if wrapped != address and len(wrapped) <= MOST_LINES:
        panel = _set(wrapped, envelope, largest)
        if isinstance(panel, AddressPanel):
            return panel
    return whole


def _set(lines: tuple[str, ...], envelope: Envelope, largest: float) -> AddressPanel | str:
    """Set ``lines`` as they are, as large as the window allows."""
    visible = envelope.visible
    inks = [ink(line) for line in lines]
    left = min(0, *(box[0] for box in inks))
    rises, falls = inks[0][3], min(0, inks[-1][1])
    by_width = 1000 * _room(envelope) / max(box[2] - left for box in inks)
    if by_width < SMALLEST:
        return f"{_DOES_NOT_FIT} {envelope.name}: a line is too long"
    tall = _tall(lines, inks)
    for leading in (max(tall, usual) for usual in _LEADINGS):
        height = (visible.height - 2 * _CLEARANCE) * MM
        by_height = 1000 * height / (1000 * leading * (len(lines) - 1) + rises - falls)
        size = math.floor(min(largest, by_width, by_height) / _STEP) * _STEP
        if size >= SMALLEST:
            return AddressPanel(
                lines=lines,
                size=size,
                leading=size * leading,
                x=(visible.left + PADDING) * MM - left * size / 1000,
                first_baseline=(visible.top + _CLEARANCE) * MM + rises * size / 1000,
            )
    return f"{_DOES_NOT_FIT} {envelope.name}: {len(lines)} lines are too many"


def _tall(lines: tuple[str, ...], inks: list[Box]) -> float:
    """Return the least leading at which letters of other scripts, which may be deep, clear the next line."""
    pairs = zip(pairwise(lines), pairwise(inks), strict=True)
    return max(
        ((below[3] - above[1]) / 1000 for texts, (above, below) in pairs if any(map(is_shaped, texts))),
        default=0.0,
    )


def _wrapped(address: tuple[str, ...], envelope: Envelope) -> tuple[str, ...]:
    """Return ``address`` with lines that are too long continued; a word is never broken."""
    breaker = LineBreaker()
    limit = int(1000 * _room(envelope) / WRAPPED)
    return tuple(
        "".join(text for text, _ in part)
        for line in address
        for part in (
            breaker.lines([(line, False)], limit) if _breakable(breaker, line, limit) else [((line, False),)]
        )
    )


def _breakable(breaker: LineBreaker, line: str, limit: int) -> bool:
    return all(breaker.width(((word, False),)) <= limit for word in line.split())


def _room(envelope: Envelope) -> float:
    return (envelope.visible.width - 2 * PADDING) * MM
