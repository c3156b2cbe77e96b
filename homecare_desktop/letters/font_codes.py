"""Characters as the one-byte codes of embedded font subsets."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.fonts import MARKS, Face, face
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.typesetting import FIXED_SPACE


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that is shown by one operator."""

    font: bytes
    """The name of a subset."""
    shown: bytes
    up: int = 0
    """How far it is raised, in thousandths of the font size."""
    moved: bool = False
    """It is a mark that was moved onto its letter: what it says must be told apart from how it looks."""


Shown = tuple[Stretch, ...]

# Line ends, brackets and the backslash would have to be escaped in a PDF string: no character gets them.
_ESCAPED: Final = frozenset(b"\n\r()\\")
_PLAIN: Final = frozenset(range(32, 127)) - _ESCAPED
_FIRST_FREE: Final = tuple(code for code in (*range(128, 256), *range(1, 32)) if code not in _ESCAPED)
_NEXT_FREE: Final = tuple(code for code in range(1, 256) if code not in _ESCAPED)
_REMEMBERED: Final = 1_000
_PAIRS_A_BLOCK: Final = 100


class _FaceCodes:
    """The subsets of one face in one file; ASCII keeps its codes, so that the content can be read."""

    def __init__(self, font: Face, prefix: bytes) -> None:
        self.font = font
        self.prefix = prefix
        self.subsets: list[dict[int, str]] = [{}]
        self._free = iter(_FIRST_FREE)
        self._codes: dict[str, tuple[int, int]] = {}
        self._plain: dict[int, int] = {}
        """Characters of the first subset that stand where the pen is, with their codes."""
        self._plain_characters: set[str] = set()

    def plain(self, text: str) -> bytes | None:
        """Return ``text`` in codes of the first subset, if all of it was met before and has them."""
        if self._plain_characters.issuperset(text):
            return text.translate(self._plain).encode("latin-1")
        return None

    def code(self, character: str) -> tuple[int, int]:
        """Return subset and code of ``character``, which has them from its first use on."""
        known = self._codes.get(character)
        if known is None:
            known = self._codes[character] = self._assign(character)
            self.subsets[known[0]][known[1]] = character
            if known[0] == 0 and not MARKS.match(character):
                self._plain[ord(character)] = known[1]
                self._plain_characters.add(character)
        return known

    def _assign(self, character: str) -> tuple[int, int]:
        if ord(character) in _PLAIN:
            return 0, ord(character)
        code = next(self._free, None)
        if code is None:
            self.subsets.append({})
            self._free = iter(_NEXT_FREE)
            code = next(self._free)
        return len(self.subsets) - 1, code


class FontCodes:
    """The fonts of one file: gives text its codes, and embeds what was used of the fonts."""

    def __init__(self) -> None:
        self._faces = (_FaceCodes(face(bold=False), b"R"), _FaceCodes(face(bold=True), b"B"))
        self._shown: dict[tuple[str, bool], Shown] = {}

    def show(self, text: str, *, bold: bool) -> Shown:
        """Return how to show ``text``."""
        key = (text, bold)
        shown = self._shown.get(key)
        if shown is None:
            if len(self._shown) >= _REMEMBERED:
                self._shown.clear()
            shown = self._shown[key] = _stretches(text.replace(FIXED_SPACE, " "), self._faces[bold])
        return shown

    def embed(self, file: PdfFile) -> bytes:
        """Write the used parts of the fonts and return the dictionary that names them."""
        names = b"".join(
            b"/%b%d %d 0 R" % (codes.prefix, index, _embed(file, codes.font, index, subset))
            for codes in self._faces
            for index, subset in enumerate(codes.subsets)
            if subset
        )
        return b"<<%b>>" % names


def _stretches(text: str, codes: _FaceCodes) -> Shown:
    """Return ``text`` in as few stretches as subsets and moved marks allow."""
    if plain := codes.plain(text):
        return (Stretch(b"/%b0" % codes.prefix, b"(%b)Tj" % plain),)
    found: list[tuple[tuple[int, int, int], bytearray]] = []
    for character, across, up in codes.font.placed(text):
        subset, code = codes.code(character)
        alike = (subset, across, up)
        if across or not found or found[-1][0] != alike:
            found.append((alike, bytearray()))
        found[-1][1].append(code)
    return tuple(
        Stretch(b"/%b%d" % (codes.prefix, subset), _moved(bytes(shown), across), up, moved=bool(across))
        for (subset, across, up), shown in found
    )


def _moved(shown: bytes, across: int) -> bytes:
    """Return the operator that shows a string, moved ``across`` without moving what follows."""
    return b"[%d(%b)%d]TJ" % (-across, shown, across) if across else b"(%b)Tj" % shown


def _embed(file: PdfFile, font: Face, index: int, subset: dict[int, str]) -> int:
    last = max(subset)
    characters = [subset.get(code, "\0") for code in range(last + 1)]
    program = font.subset(characters)
    program_number = file.add_stream(b"/Length1 %d" % len(program), program)
    tag = "".join(chr(ord("A") + int(digit)) for digit in f"{index:06d}")
    name = f"{tag}+{font.name}"
    descriptor = file.add(font.descriptor(name, program_number))
    meanings = file.add_stream(b"", _meanings(name, subset))
    widths = " ".join(str(font.widths.get(character, 0)) for character in characters)
    return file.add(
        (
            f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 0/LastChar {last}/Widths[{widths}]"
            f"/FontDescriptor {descriptor} 0 R/ToUnicode {meanings} 0 R>>"
        ).encode("ascii")
    )


def _meanings(name: str, subset: dict[int, str]) -> bytes:
    """Return the map from codes to Unicode, by which text is searched, copied and read aloud."""
    blocks = []
    pairs_by_code = sorted(subset.items())
    for start in range(0, len(pairs_by_code), _PAIRS_A_BLOCK):
        block = pairs_by_code[start : start + _PAIRS_A_BLOCK]
        pairs = "\n".join(f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block)
        blocks.append(f"{len(block)} beginbfchar\n{pairs}\nendbfchar")
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def",
            f"/CMapName /{name} def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *blocks,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode("ascii")
