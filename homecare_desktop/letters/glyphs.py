"""Which characters a letter can print: text is made clean, and what no font can set is named, never boxed."""

import functools
import re
import unicodedata

from homecare_desktop.letters.fonts import face
from homecare_desktop.letters.line_parts import has_marks, is_shaped, parts
from homecare_desktop.letters.scripts import ISOLATE, ISOLATE_END, JOINERS, OTHER_SCRIPTS, script_font
from homecare_desktop.letters.shaping import shaped_face

_SET_FROM_LEFT = ("LATIN ", "GREEK ", "CYRILLIC ", "MODIFIER LETTER ", "COMBINING ")
"""How the Unicode names of letters begin that need no shaping: one glyph after another is right."""

_SPACES = dict.fromkeys(
    map(ord, "\t\n\v\f\r\x85\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))),
    " ",
)
_DAMAGED = "\ufffd"
_SEEN_FORMAT = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
"""Signs of Arabic and Syriac that Unicode counts as formatting, but that have ink."""
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""They choose between forms of one character; without them it has its usual form."""
_JOINS = re.compile(f"(?<={OTHER_SCRIPTS.pattern})[{JOINERS}]")


def clean(text: str) -> str:
    """Return ``text`` composed, on one line, without what cannot be seen.

    Control characters, direction marks, soft hyphens and variant selectors have no ink: they come from
    copying between programs, and leaving them out changes nothing that a reader would see. Joiners stay
    after a letter whose shape they decide, as in Persian, Sinhala or Malayalam.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    composed = unicodedata.normalize("NFC", _VARIANTS.sub("", text.translate(_SPACES)))
    seen = "".join(mark for mark in composed if mark in JOINERS or _has_ink(mark))
    joined = "".join(
        mark for place, mark in enumerate(seen) if mark not in JOINERS or _JOINS.match(seen, place)
    )
    return joined.strip()


def _has_ink(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf"} or character in _SEEN_FORMAT


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters of clean ``text`` that cannot be printed, each once, in order."""
    if text.isascii():
        return ()
    wrong = [mark for mark in text if not _can_print(mark)]
    if not wrong and is_shaped(text):
        wrong = _misshapen(text)
    return tuple(dict.fromkeys(wrong))


def describe(character: str) -> str:
    """Return ``"漢 (U+6F22 CJK UNIFIED IDEOGRAPH-6F22)"``: what to look for in the record."""
    name = unicodedata.name(character, "no character")
    return f"{character} (U+{ord(character):04X} {name})"


def _misshapen(text: str) -> list[str]:
    """Return the marks and letters of ``text`` that no font can set where they stand."""
    found: list[str] = []
    for bold in (False, True):
        for part in sorted(parts([(text, bold)]), key=lambda part: part.start):
            if not part.font:
                continue
            if has_marks(part.text[0]):  # what it should stand on is in another font
                found.append(part.text[0])
            for wrong in part.face.misshapen(part.text, right_to_left=part.right_to_left):
                found.extend(list(filter(has_marks, wrong)) or wrong[0])
    return found


@functools.lru_cache(4096)
def _can_print(character: str) -> bool:
    """Whether a font has a glyph for ``character``; how it is shaped in its word is another question."""
    if unicodedata.category(character) in {"Co", "Cn", "Cs"} or character == _DAMAGED:
        return False
    if character in JOINERS + ISOLATE + ISOLATE_END:
        return True
    font = script_font(character)
    if font:
        return all(shaped_face(font.file(bold=bold)).covers(character) for bold in (False, True))
    if not face(bold=False).covers(character) or not face(bold=True).covers(character):
        return False
    if unicodedata.category(character)[0] not in "LM" or character in "ªº":
        return True
    return unicodedata.name(character, "").startswith(_SET_FROM_LEFT)
