"""The fonts of a letter: widths, glyph boxes and subsets of the packaged Noto Sans."""

import functools
import io
import re
import struct
import threading
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from homecare_desktop.assets import asset

Box = tuple[int, int, int, int]
"""Left, bottom, right and top of a glyph in thousandths of the font size, from its origin."""

_ABOVE, _BELOW = 230, 220
"""Unicode's combining classes of marks that stand above or below their letter."""
MARKS = re.compile("[\u0300-\u036f]")
"""Marks that are set onto the letter before them."""
_REMEMBERED_WORDS = 2_000
NO_INK: Box = (0, 0, 0, 0)
"""Of a space."""
_FILES = {False: "fonts/NotoSans-Regular.ttf", True: "fonts/NotoSans-Bold.ttf"}


class Face:
    """One weight of the font, measured in thousandths of the font size."""

    def __init__(self, file_name: str) -> None:
        # ReportLab takes 100 ms to import, and most starts of the program print nothing.
        from reportlab.pdfbase.ttfonts import TTFontFace  # noqa: PLC0415

        self._font = TTFontFace(io.BytesIO(asset(file_name).read_bytes()))
        # The parser keeps its place in the file, so two threads cannot cut subsets at one time.
        self._parsing = threading.Lock()
        self._glyphs: bytes = self._font.get_table("glyf")
        self._scale = 1000 / self._font.unitsPerEm
        self._boxes: dict[str, Box] = {}
        self._words: dict[str, tuple[Box, int]] = {}
        self.name: str = self._font.name.decode("ascii")
        self.widths: dict[str, int] = {
            chr(code): round(width) for code, width in self._font.charWidths.items()
        }

    def covers(self, character: str) -> bool:
        """Whether the font has a glyph for ``character``."""
        return ord(character) in self._font.charToGlyph

    def width(self, text: str) -> int:
        """Return how far the pen moves over ``text``; a character without a glyph has no width."""
        widths = self.widths
        return sum(widths.get(character, 0) for character in text)

    def ink(self, text: str) -> Box:
        """Return the box that the ink of ``text`` fills, set from the origin."""
        pen = 0
        boxes: list[Box] = []
        for word in text.split(" "):
            box, width = self._word(word)
            if box is not NO_INK:
                boxes.append((pen + box[0], box[1], pen + box[2], box[3]))
            pen += width + self.widths[" "]
        return around(boxes)

    def _word(self, word: str) -> tuple[Box, int]:
        """Return the ink and the width of ``word``."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _REMEMBERED_WORDS:
                self._words.clear()
            known = self._words[word] = self._measure(word)
        return known

    def _measure(self, word: str) -> tuple[Box, int]:
        pen = 0
        boxes: list[Box] = []
        for character, across, up in self.placed(word):
            left, bottom, right, top = box = self._box(character)
            if box is not NO_INK:
                boxes.append((pen + across + left, up + bottom, pen + across + right, up + top))
            pen += self.widths.get(character, 0)
        return around(boxes), pen

    def placed(self, text: str) -> Iterable[tuple[str, int, int]]:
        """Return each character with how far it is moved, across and up, from where the pen stands.

        Only marks that Unicode has not composed with their letter are moved ("Ẹ̀", "ọ́"): they are made
        for small letters, so they would run into a tall one, or into the mark before them.
        """
        if MARKS.search(text):
            return self._with_marks(text)
        return zip(text, repeat(0), repeat(0))

    def _with_marks(self, text: str) -> Iterator[tuple[str, int, int]]:
        pen = middle = top = bottom = 0
        small = self._box("x")[3]
        for character in text:
            box = self._box(character)
            place = unicodedata.combining(character)
            across = up = 0
            if place in {_ABOVE, _BELOW}:
                across = middle - (pen + (box[0] + box[2]) // 2)
                up = max(0, top - small) if place == _ABOVE else min(0, bottom)
                top, bottom = max(top, up + box[3]), min(bottom, up + box[1])
            else:
                middle, top, bottom = pen + (box[0] + box[2]) // 2, box[3], box[1]
            yield character, across, up
            pen += self.widths.get(character, 0)

    def _box(self, character: str) -> Box:
        box = self._boxes.get(character)
        if box is None:
            box = self._boxes[character] = self._read_box(character)
        return box

    def _read_box(self, character: str) -> Box:
        glyph = self._font.charToGlyph.get(ord(character), 0)
        start, stop = self._font.glyphPos[glyph : glyph + 2]
        if start == stop:
            return NO_INK
        left, bottom, right, top = struct.unpack_from(">4h", self._glyphs, start + 2)
        scale = self._scale
        return round(left * scale), round(bottom * scale), round(right * scale), round(top * scale)

    def subset(self, characters: Sequence[str]) -> bytes:
        """Return a TrueType font that has ``characters`` at the codes 0, 1, 2 …; NUL leaves a code free."""
        with self._parsing:
            font: bytes = self._font.makeSubset([ord(character) for character in characters])
        return font

    def descriptor(self, font_name: str, font_file: int) -> bytes:
        """Return the PDF font descriptor for the subset ``font_name`` in the object ``font_file``."""
        font = self._font
        box = " ".join(str(round(edge)) for edge in font.bbox)
        return (
            f"<</Type/FontDescriptor/FontName/{font_name}/Flags 4/FontBBox[{box}]"
            f"/ItalicAngle {font.italicAngle:g}/Ascent {round(font.ascent)}/Descent {round(font.descent)}"
            f"/CapHeight {round(font.capHeight)}/StemV {round(font.stemV)}/FontFile2 {font_file} 0 R>>"
        ).encode("ascii")


def around(boxes: list[Box]) -> Box:
    """Return the box that holds all ``boxes``."""
    if not boxes:
        return NO_INK
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


@functools.cache
def face(*, bold: bool) -> Face:
    """Return the regular or the bold face; each is read once."""
    return Face(_FILES[bold])
