"""Which characters a letter can print: text is made clean, and what the fonts lack is named, never boxed."""

import functools
import unicodedata

from homecare_desktop.letters.fonts import face

_SET_FROM_LEFT = ("LATIN ", "GREEK ", "CYRILLIC ", "MODIFIER LETTER ", "COMBINING ")
"""How the Unicode names of letters begin that need no shaping: one glyph after another is right."""

_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029\u202f\u2007\u2009"), " ")
_DAMAGED = "\ufffd"


def clean(text: str) -> str:
    """Return ``text`` composed, on one line, without what cannot be seen.

    Control characters, direction marks, joiners and soft hyphens have no ink: they come from
    copying between programs, and leaving them out changes nothing that a reader would see.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    composed = unicodedata.normalize("NFC", text.translate(_SPACES))
    seen = "".join(mark for mark in composed if unicodedata.category(mark) not in {"Cc", "Cf"})
    return seen.strip()


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters of clean ``text`` that cannot be printed, each once, in order."""
    if text.isascii():
        return ()
    return tuple(dict.fromkeys(mark for mark in text if not _can_print(mark)))


def describe(character: str) -> str:
    """Return ``"漢 (U+6F22 CJK UNIFIED IDEOGRAPH-6F22)"``: what to look for in the record."""
    name = unicodedata.name(character, "no character")
    return f"{character} (U+{ord(character):04X} {name})"


@functools.lru_cache(4096)
def _can_print(character: str) -> bool:
    if (
        character == _DAMAGED
        or not face(bold=False).covers(character)
        or not face(bold=True).covers(character)
    ):
        return False
    category = unicodedata.category(character)
    if category[0] not in "LM" or character in "ªº":
        return category not in {"Co", "Cn", "Cs"}
    return unicodedata.name(character, "").startswith(_SET_FROM_LEFT)
