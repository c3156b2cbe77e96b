"""Colours as they are written in settings, and how well they are seen on white paper."""

import re
from typing import Final

READABLE: Final = 4.5
"""The contrast from which words in a colour are readable (WCAG 2, level AA)."""
VISIBLE: Final = 3.0
"""The contrast from which a line or a shape is seen."""
Parts = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_LINEAR_UNTIL: Final = 0.04045


def is_colour(text: str) -> bool:
    """Whether ``text`` is a colour such as ``#1d4e79``."""
    return _COLOUR.fullmatch(text) is not None


def parts_of(colour: str) -> Parts:
    """Return red, green and blue of a ``colour`` such as ``#1d4e79``, each from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def contrast_on_white(colour: Parts) -> float:
    """Return the contrast of ``colour`` on white, from 1 to 21, as WCAG 2.2 measures it."""
    luminance = sum(weight * _linear(part) for weight, part in zip(_WEIGHTS, colour, strict=True))
    return 1.05 / (luminance + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UNTIL else float(((part + 0.055) / 1.055) ** 2.4)
