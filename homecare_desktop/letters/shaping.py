"""Shaped text: which glyphs of a script's font stand where, as HarfBuzz says, and subsets of these fonts."""

import functools
import struct
from collections.abc import Collection
from typing import Any, NamedTuple

from homecare_desktop.assets import asset
from homecare_desktop.letters.fonts import NO_INK, Box

_EM = 1000
_REMEMBERED = 2_000
_DOTTED_CIRCLE = "\u25cc"
"""What HarfBuzz puts below a mark that has no letter."""
_UNUSED_IN_PDF = (
    "BASE",
    "DSIG",
    "GDEF",
    "GPOS",
    "GSUB",
    "OS/2",
    "STAT",
    "cmap",
    "gasp",
    "name",
    "post",
    "vhea",
    "vmtx",
)


class Glyph(NamedTuple):
    """A glyph of shaped text; lengths in thousandths of the font size."""

    number: int
    cluster: int
    """Where in the text the characters begin that it is a part of."""
    advance: int
    across: int
    up: int
    """How far it is moved from where the pen stands."""


class ShapedFace:
    """A font whose glyphs are chosen and placed by HarfBuzz."""

    def __init__(self, file_name: str) -> None:
        # Most letters are in Latin letters throughout, and most starts of the program print nothing.
        import uharfbuzz  # noqa: PLC0415

        self._harfbuzz: Any = uharfbuzz
        self._face = uharfbuzz.Face(uharfbuzz.Blob(asset(file_name).read_bytes()))
        self._font = uharfbuzz.Font(self._face)
        self._font.scale = (_EM, _EM)
        self.name: str = self._face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME)
        self._shaped: dict[tuple[str, bool], tuple[Glyph, ...]] = {}

    def covers(self, character: str) -> bool:
        """Whether the font has a glyph for ``character``."""
        return bool(self._font.get_nominal_glyph(ord(character)))

    def glyph(self, character: str) -> int:
        """Return the glyph of ``character`` by itself, 0 for none."""
        return self._font.get_nominal_glyph(ord(character)) or 0

    def shape(self, text: str, *, right_to_left: bool) -> tuple[Glyph, ...]:
        """Return the glyphs of ``text``, which is of one script, from left to right."""
        key = (text, right_to_left)
        known = self._shaped.get(key)
        if known is None:
            if len(self._shaped) >= _REMEMBERED:
                self._shaped.clear()
            known = self._shaped[key] = self._shape(text, right_to_left=right_to_left)
        return known

    def _shape(self, text: str, *, right_to_left: bool) -> tuple[Glyph, ...]:
        buffer = self._harfbuzz.Buffer()
        buffer.add_codepoints([ord(character) for character in text])
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        self._harfbuzz.shape(self._font, buffer)
        return tuple(
            Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def misshapen(self, text: str, *, right_to_left: bool) -> list[str]:
        """Return the parts of ``text`` with a glyph that is missing, or a mark without its letter."""
        shaped = self.shape(text, right_to_left=right_to_left)
        wrong = {0, self.glyph(_DOTTED_CIRCLE)}
        starts = sorted({glyph.cluster for glyph in shaped})
        bad = {glyph.cluster for glyph in shaped if glyph.number in wrong}
        stops = [*starts[1:], len(text)]
        return [text[start:stop] for start, stop in zip(starts, stops, strict=True) if start in bad]

    def width(self, glyph: int) -> int:
        """Return how far the pen moves over ``glyph`` where nothing else is said."""
        advance: int = self._font.get_glyph_h_advance(glyph)
        return advance

    def box(self, glyph: int) -> Box:
        """Return the box of the ink of ``glyph``, from its origin."""
        extents = self._font.get_glyph_extents(glyph)
        if extents is None or not extents.width:
            return NO_INK
        left, top = extents.x_bearing, extents.y_bearing
        return left, top + extents.height, left + extents.width, top

    def subset(self, glyphs: Collection[int]) -> bytes:
        """Return a TrueType font with ``glyphs``, which keep their numbers."""
        harfbuzz = self._harfbuzz
        wanted = harfbuzz.SubsetInput()
        wanted.sets(harfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        wanted.sets(harfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(
            struct.unpack(">I", tag.encode("ascii"))[0] for tag in _UNUSED_IN_PDF
        )
        wanted.flags = harfbuzz.SubsetFlags.RETAIN_GIDS | harfbuzz.SubsetFlags.NO_HINTING
        font: bytes = harfbuzz.subset(self._face, wanted).blob.data
        return font

    def descriptor(self, font_name: str, font_file: int) -> bytes:
        """Return the PDF font descriptor for the subset ``font_name`` in the object ``font_file``."""
        units = self._face.upem
        edges = struct.unpack_from(">4h", self._face.reference_table("head").data, 36)
        box = " ".join(str(round(edge * _EM / units)) for edge in edges)
        extents = self._font.get_font_extents("ltr")
        return (
            f"<</Type/FontDescriptor/FontName/{font_name}/Flags 4/FontBBox[{box}]/ItalicAngle 0"
            f"/Ascent {extents.ascender}/Descent {extents.descender}/CapHeight 700/StemV 80"
            f"/FontFile2 {font_file} 0 R>>"
        ).encode("ascii")


@functools.cache
def shaped_face(file_name: str) -> ShapedFace:
    """Return the font in ``file_name``; each is read once, when a letter first needs it."""
    return ShapedFace(file_name)
