"""A line cut into parts of one font and direction, in the order in which they stand from left to right."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from homecare_desktop.letters import bidi
from homecare_desktop.letters.fonts import Box, around, face
from homecare_desktop.letters.scripts import (
    ISOLATE,
    ISOLATE_END,
    JOINERS,
    OTHER_SCRIPTS,
    ScriptFont,
    script_font,
)
from homecare_desktop.letters.shaping import Glyph, ShapedFace, shaped_face

_WITHOUT_INK = dict.fromkeys(map(ord, ISOLATE + ISOLATE_END))
_SHARED = "।॥"
"""Punctuation that many scripts of India share: it takes the font of the word before it."""
_STRONG = frozenset({"L", "R", "AL", "NSM", "BN"})
_WITH_MARKS = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Part:
    """Text in one font, weight and direction."""

    text: str
    """In the order in which it is read."""
    font: ScriptFont | None
    """``None`` for Noto Sans, which sets one character after the other."""
    bold: bool
    right_to_left: bool
    start: int
    """How many characters of the line are read before it."""

    @property
    def face(self) -> ShapedFace:
        """The font of a part that is shaped."""
        if not self.font:
            raise ValueError("Noto Sans is set letter by letter")
        return shaped_face(self.font.file(bold=self.bold))

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """What is shown of a part that is shaped, from left to right."""
        return self.face.shape(self.text, right_to_left=self.right_to_left)

    @property
    def seen(self) -> str:
        """The characters of a part in Noto Sans, from left to right."""
        if not self.right_to_left:
            return self.text
        return "".join(reversed(_WITH_MARKS.findall(self.text))).translate(bidi.MIRRORED)

    @property
    def width(self) -> int:
        """How far the pen moves."""
        if self.font:
            return sum(glyph.advance for glyph in self.glyphs)
        return face(bold=self.bold).width(self.text)


def is_shaped(text: str) -> bool:
    """Whether ``text`` has anything that Noto Sans cannot set letter by letter."""
    return not text.isascii() and OTHER_SCRIPTS.search(text) is not None


def has_marks(text: str) -> bool:
    """Whether ``text`` has marks that stand on the letter before them."""
    return any(unicodedata.category(character)[0] == "M" for character in text)


def spoken(text: str) -> str:
    """Return ``text`` as it is copied and read aloud: without the marks of direction."""
    return text.translate(_WITHOUT_INK)


def parts(line: Iterable[tuple[str, bool]]) -> list[Part]:
    """Cut ``line``, which is text with its weights, into parts from left to right."""
    runs = [(text.replace("\u00a0", " "), bold) for text, bold in line]
    text = "".join(part for part, _ in runs)
    weights = [bold for part, bold in runs for _ in part]
    found = bidi.levels(text)
    fonts = _fonts(text)
    keys = list(zip(fonts, weights, found, _groups(text, fonts), strict=True))
    cut: list[Part] = []
    levels: list[int] = []
    start = 0
    for (font, bold, level, _), together in groupby(keys):
        stop = start + len(list(together))
        said = spoken(text[start:stop])
        if said := said if font else said.translate(dict.fromkeys(map(ord, JOINERS))):
            cut.append(Part(said, font, bold, bool(level % 2), start))
            levels.append(level)
        start = stop
    return [cut[place] for place in bidi.visual_order(levels)]


def letters(text: str) -> list[str]:
    """Cut ``text`` where a line breaks when nothing else helps: not inside a shape or before a mark."""
    if not is_shaped(text):
        return _WITH_MARKS.findall(text)
    found: list[str] = []
    for part in sorted(parts([(text, False)]), key=lambda part: part.start):
        if not part.font:
            found.extend(_WITH_MARKS.findall(part.text))
            continue
        starts = sorted({glyph.cluster for glyph in part.glyphs})
        found.extend(
            part.text[start:stop] for start, stop in zip(starts, [*starts[1:], len(part.text)], strict=True)
        )
    return found


def width(text: str, *, bold: bool) -> int:
    """Return how far the pen moves over ``text``, in thousandths of the font size."""
    if not is_shaped(text):
        return face(bold=bold).width(text)
    return sum(part.width for part in parts([(text, bold)]))


def ink(text: str, *, bold: bool = False) -> Box:
    """Return the box that the ink of ``text`` fills, set from the origin."""
    if not is_shaped(text):
        return face(bold=bold).ink(text)
    pen = 0
    boxes: list[Box] = []
    for part in parts([(text, bold)]):
        if part.font:
            boxes.extend(_glyph_boxes(part, pen))
        elif part.text.strip():
            left, bottom, right, top = face(bold=bold).ink(part.seen)
            boxes.append((pen + left, bottom, pen + right, top))
        pen += part.width
    return around(boxes)


def _glyph_boxes(part: Part, pen: int) -> Iterator[Box]:
    font = part.face
    for glyph in part.glyphs:
        left, bottom, right, top = font.box(glyph.number)
        if right > left:
            x, y = pen + glyph.across, glyph.up
            yield x + left, y + bottom, x + right, y + top
        pen += glyph.advance


def _fonts(text: str) -> list[ScriptFont | None]:
    """Return the font of each character; marks and joiners go with the letter before them."""
    found: list[ScriptFont | None] = []
    before: ScriptFont | None = None
    for character in text:
        if character in JOINERS:
            found.append(before)
            continue
        leans = has_marks(character) or character in _SHARED
        if not (leans and before and shaped_face(before.file(bold=False)).covers(character)):
            before = script_font(character)
        found.append(before)
    return found


def _groups(text: str, fonts: Sequence[ScriptFont | None]) -> Iterator[int]:
    """Yield numbers that tell apart what is shaped by itself, so that widths of words can be added up.

    Letters and punctuation of one font may or may not run in one direction, as the line has it.
    """
    strong = True
    for character, font in zip(text, fonts, strict=True):
        kind = unicodedata.bidirectional(character)
        if kind not in {"NSM", "BN"}:
            strong = kind in _STRONG
        yield 0 if font is None else 1 + strong
