"""The fonts of other scripts in one file: glyphs are addressed by their numbers, and embedded where used."""

from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.scripts import FONTS, ScriptFont
from homecare_desktop.letters.shaping import ShapedFace, shaped_face

_PAIRS_A_BLOCK = 100


class GlyphCodes:
    """The shaped fonts of one file: remembers which glyphs were shown, and what each means."""

    def __init__(self) -> None:
        self._used: dict[tuple[int, bool], dict[int, str]] = {}

    def code(self, font: ScriptFont, glyph: int, said: str, *, bold: bool) -> tuple[bytes, bytes]:
        """Return the name of the font and the code of ``glyph``, which means ``said`` where first met."""
        bold = bold and font.has_bold
        key = (FONTS.index(font), bold)
        used = self._used.setdefault(key, {})
        if not used.get(glyph):
            used[glyph] = said
        return b"/%b%d" % (b"T" if bold else b"S", key[0]), b"%04X" % glyph

    def embed(self, file: PdfFile) -> bytes:
        """Write what was used of the fonts and return the entries that name them."""
        return b"".join(
            b"/%b%d %d 0 R"
            % (b"T" if bold else b"S", index, _embed(file, shaped_face(FONTS[index].file(bold=bold)), used))
            for (index, bold), used in sorted(self._used.items())
        )


def _embed(file: PdfFile, font: ShapedFace, used: dict[int, str]) -> int:
    program = font.subset(used)
    program_number = file.add_stream(b"/Length1 %d" % len(program), program)
    name = f"GLYPHS+{font.name}"
    descriptor = file.add(font.descriptor(name, program_number))
    widths = " ".join(f"{glyph}[{font.width(glyph)}]" for glyph in sorted(used))
    glyphs = file.add(
        (
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity/DW 0/W[{widths}]"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R>>"
        ).encode("ascii")
    )
    meanings = file.add_stream(b"", code_map(name, {code: text for code, text in used.items() if text}, 2))
    return file.add(
        (
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{glyphs} 0 R]"
            f"/ToUnicode {meanings} 0 R>>"
        ).encode("ascii")
    )


def code_map(name: str, meanings: dict[int, str], width: int) -> bytes:
    """Return the map from codes of ``width`` bytes to Unicode: by it text is searched, copied and read."""
    digits = 2 * width
    blocks = []
    pairs_by_code = sorted(meanings.items())
    for start in range(0, len(pairs_by_code), _PAIRS_A_BLOCK):
        block = pairs_by_code[start : start + _PAIRS_A_BLOCK]
        pairs = "\n".join(
            f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block
        )
        blocks.append(f"{len(block)} beginbfchar\n{pairs}\nendbfchar")
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def",
            f"/CMapName /{name} def /CMapType 2 def",
            f"1 begincodespacerange <{'00' * width}> <{'FF' * width}> endcodespacerange",
            *blocks,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode("ascii")
