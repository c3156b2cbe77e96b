"""Colours as they are written in settings, and how well they are seen on white paper."""

import re
from typing import Final

READABLE: Final = 4.5
"""The contrast from which words in a colour are readable (WCAG 2, level AA)."""
VISIBLE: Final = 3.0
"""The contrast from which a line or a shape is seen."""
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_LINEAR_UNTIL: Final = 0.04045


def is_colour(text: str) -> bool:
    """Whether ``text`` is a colour such as ``#1d4e79``."""
    return _COLOUR.fullmatch(text) is not None


def contrast_on_white(colour: str) -> float:
    """Return the contrast of ``colour`` on white, from 1 to 21, as WCAG measures it."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    luminance = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return 1.05 / (luminance + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UNTIL else float(((part + 0.055) / 1.055) ** 2.4)
