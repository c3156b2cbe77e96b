"""Characters as the one-byte codes of embedded font subsets; the first subset is the same in every file."""

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from homecare_desktop.letters.fonts import Face, face
from homecare_desktop.letters.glyph_codes import GlyphCodes, code_map
from homecare_desktop.letters.line_parts import has_marks, is_shaped, spoken
from homecare_desktop.letters.pdf_file import PdfFile, text_string
from homecare_desktop.letters.shown_marks import Group, Mark, groups
from homecare_desktop.letters.typesetting import FIXED_SPACE, Line


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that is shown by one operator."""

    font: bytes
    """The name of a subset."""
    shown: bytes
    up: int = 0
    """How far it is raised, in thousandths of the font size."""
    before: bytes = b""
    after: bytes = b""
    """Operators around it, which say what it means where that is not how it looks."""


Shown = tuple[Stretch, ...]
_BY_LINE: Final[Shown] = ()
"""In place of what is shown: the text has other scripts, and its line is set as a whole."""

# Line ends, brackets and the backslash would have to be escaped in a PDF string: no character gets them.
_ESCAPED: Final = frozenset(b"\n\r()\\")
_CODES: Final = tuple(code for code in range(1, 256) if code not in _ESCAPED)
_REMEMBERED: Final = 1_000

_LATIN_1: Final = "".join(chr(code) for code in (*range(0xA1, 0xAD), *range(0xAE, 0x100)))
_PUNCTUATION: Final = "‘’“”–—…•€"  # noqa: RUF001 - the quotes are meant
_NEIGHBOURS: Final = "ŁłĄąĆćĘęŃńŚśŹźŻżĂăȘșȚțŞşŢţĞğİıŐőŰűŠšŽžČčŘřĚěŮůĐđŴŵŶŷĀāĒēĪīŌōŪūŒœ"
"""Letters of the languages that most people in Britain speak after English, as far as codes reach."""


def _first_codes() -> dict[str, int]:
    """Return the codes of the first subset: printable ASCII keeps its own, so that content can be read."""
    ascii_text = [chr(code) for code in range(32, 127)]
    kept = {character: ord(character) for character in ascii_text if ord(character) not in _ESCAPED}
    others = [character for character in ascii_text if character not in kept]
    free = [*range(128, 256), *range(1, 32), 127]
    codes = (code for code in free if code not in _ESCAPED)
    return kept | dict(zip([*others, *_LATIN_1, *_PUNCTUATION, *_NEIGHBOURS], codes, strict=False))


FIRST_CODES: Final = _first_codes()
"""The characters of the first subset of each face: the same in every file, and always embedded whole.

So two letters made at different times have the same bytes for their fonts and for what both say, and the
archive keeps these bytes once.
"""
_FIRST_TABLE: Final = {ord(character): code for character, code in FIRST_CODES.items()}
_FIRST_CHARACTERS: Final = frozenset(FIRST_CODES)


class _FaceCodes:
    """The subsets of one face in one file."""

    def __init__(self, font: Face, prefix: bytes) -> None:
        self.font = font
        self.prefix = prefix
        self.used = False
        self.others: list[dict[int, str]] = []
        """The subsets after the first."""
        self._free: Iterator[int] = iter(())
        self._codes: dict[str, tuple[int, int]] = {
            character: (0, code) for character, code in FIRST_CODES.items()
        }

    def plain(self, text: str) -> bytes | None:
        """Return ``text`` in codes of the first subset, if all of it has them."""
        self.used = True
        if _FIRST_CHARACTERS.issuperset(text):
            return text.translate(_FIRST_TABLE).encode("latin-1")
        return None

    def code(self, character: str) -> tuple[int, int]:
        """Return subset and code of ``character``, which has them from its first use on."""
        self.used = True
        known = self._codes.get(character)
        if known is None:
            known = self._codes[character] = self._assign(character)
        return known

    def _assign(self, character: str) -> tuple[int, int]:
        code = next(self._free, None)
        if code is None:
            self.others.append({})
            self._free = iter(_CODES)
            code = next(self._free)
        self.others[-1][code] = character
        return len(self.others), code

    def subsets(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield number and characters of each subset that is embedded."""
        if self.used:
            yield 0, {code: character for character, code in FIRST_CODES.items()}
        yield from enumerate(self.others, 1)


class FontCodes:
    """The fonts of one file: gives text its codes, and embeds what was used of the fonts."""

    def __init__(self) -> None:
        self._faces = (_FaceCodes(face(bold=False), b"R"), _FaceCodes(face(bold=True), b"B"))
        self._glyphs = GlyphCodes()
        self._shown: dict[tuple[str, bool], Shown] = {}

    def line(self, line: Line) -> Shown:
        """Return how to show ``line``, from left to right."""
        runs = [self._show(text, bold) for text, bold in line]
        if _BY_LINE in runs:
            return self._set_by_line(line)
        stretches = tuple(stretch for run in runs for stretch in run)
        if any(stretch.after for stretch in stretches):
            return _as_one(stretches, _text(line))
        return stretches

    def _set_by_line(self, line: Line) -> Shown:
        """Return how to show a line that has other scripts."""
        found = groups(line)
        stretches = tuple(self._shaped(found))
        turned = any(mark.part.right_to_left for group in found for mark in group.marks)
        text = _text(line)
        if not turned and (any(stretch.after for stretch in stretches) or has_marks(text)):
            return _as_one(stretches, text)
        return stretches

    def _show(self, text: str, bold: bool) -> Shown:  # noqa: FBT001 - a run is text and weight
        key = (text, bold)
        shown = self._shown.get(key)
        if shown is None:
            if len(self._shown) >= _REMEMBERED:
                self._shown.clear()
            shown = self._shown[key] = _stretches(text.replace(FIXED_SPACE, " "), self._faces[bold])
        return shown

    def _shaped(self, line: Sequence[Group]) -> Iterator[Stretch]:
        """Yield a line whose marks stand in places of their own."""
        pen = 0
        for said, marks in _together(line):
            stretches: list[Stretch] = []
            for alike in _alike([(mark, *self._code(mark)) for mark in marks]):
                (mark, font, _), *_ = alike
                shown, pen = self._placed(alike, pen)
                hidden = b" 3 Tr %b 0 Tr" % shown if mark.hidden else shown
                stretches.append(Stretch(font, hidden, mark.up))
            yield from _as_one(stretches, said) if said else stretches

    def _placed(self, marks: Sequence[tuple[Mark, bytes, bytes]], pen: int) -> tuple[bytes, int]:
        """Return the operator that shows ``marks`` of one font, and where the pen stands after it."""
        parts: list[bytes] = []
        for mark, _, code in marks:
            if mark.x != pen:
                parts.append(b"> %d <" % (pen - mark.x))
            parts.append(code)
            pen = mark.x + self._advance(mark)
        return (b"[<%b>]TJ" % b"".join(parts)).replace(b"<>", b""), pen

    def _advance(self, mark: Mark) -> int:
        if mark.glyph is None:
            return face(bold=mark.part.bold).widths.get(mark.said, 0)
        return mark.part.face.width(mark.glyph)

    def _code(self, mark: Mark) -> tuple[bytes, bytes]:
        """Return the name of the font of ``mark`` and its code there."""
        part = mark.part
        if mark.glyph is None or part.font is None:
            codes = self._faces[part.bold]
            subset, code = codes.code(mark.said)
            return b"/%b%d" % (codes.prefix, subset), b"%02X" % code
        return self._glyphs.code(part.font, mark.glyph, mark.said, bold=part.bold)

    def embed(self, file: PdfFile) -> bytes:
        """Write the used parts of the fonts and return the dictionary that names them."""
        names = b"".join(
            b"/%b%d %d 0 R" % (codes.prefix, index, _embed(file, codes.font, index, subset))
            for codes in self._faces
            for index, subset in codes.subsets()
        )
        return b"<<%b%b>>" % (names, self._glyphs.embed(file))


def _text(line: Line) -> str:
    return spoken("".join(text for text, _ in line)).replace(FIXED_SPACE, " ")


def _as_one(stretches: Sequence[Stretch], said: str) -> Shown:
    """Return ``stretches`` so that they are copied and read as ``said``.

    That is the whole line if it can be, because readers put the parts of a line in order by where they begin.
    """
    *others, last = (replace(stretch, before=b"", after=b"") for stretch in stretches)
    together = [*others, replace(last, after=b" EMC")]
    together[0] = replace(together[0], before=b" /Span<</ActualText%b>>BDC" % text_string(said))
    return tuple(together)


def _together(line: Sequence[Group]) -> Iterator[tuple[str, list[Mark]]]:
    """Yield marks that are written in one go: those of groups that mean what each of their marks means."""
    plain: list[Mark] = []
    for group in line:
        if not group.said:
            plain.extend(group.marks)
            continue
        if plain:
            yield "", plain
            plain = []
        yield group.said, list(group.marks)
    if plain:
        yield "", plain


def _alike(marks: Iterable[tuple[Mark, bytes, bytes]]) -> list[list[tuple[Mark, bytes, bytes]]]:
    """Part ``marks`` where the font changes, or how high they stand."""
    found: list[list[tuple[Mark, bytes, bytes]]] = []
    for entry in marks:
        mark, font, _ = entry
        if found:
            before, font_before, _ = found[-1][-1]
            if (font_before, before.up, before.hidden) == (font, mark.up, mark.hidden):
                found[-1].append(entry)
                continue
        found.append([entry])
    return found


def _stretches(text: str, codes: _FaceCodes) -> Shown:
    """Return ``text`` in as few stretches as subsets and moved marks allow."""
    if plain := codes.plain(text):
        return (Stretch(b"/%b0" % codes.prefix, b"(%b)Tj" % plain),)
    if is_shaped(text):
        return _BY_LINE
    found: list[tuple[tuple[int, int, int], bytearray]] = []
    for character, across, up in codes.font.placed(text):
        subset, code = codes.code(character)
        alike = (subset, across, up)
        if across or not found or found[-1][0] != alike:
            found.append((alike, bytearray()))
        found[-1][1].append(code)
    return tuple(
        Stretch(
            b"/%b%d" % (codes.prefix, subset),
            _moved(bytes(shown), across),
            up,
            after=b" EMC" if across else b"",  # it is a mark that was moved: its line says what it means
        )
        for (subset, across, up), shown in found
    )


def _moved(shown: bytes, across: int) -> bytes:
    """Return the operator that shows a string, moved ``across`` without moving what follows."""
    return b"[%d(%b)%d]TJ" % (-across, shown, across) if across else b"(%b)Tj" % shown


@functools.lru_cache(2)
def _first_program(font: Face) -> bytes:
    """Return the first subset, which a thousand files of one letter each have alike."""
    return font.subset(_by_code({code: character for character, code in FIRST_CODES.items()}))


def _by_code(subset: dict[int, str]) -> list[str]:
    return [subset.get(code, "\0") for code in range(max(subset) + 1)]


def _embed(file: PdfFile, font: Face, index: int, subset: dict[int, str]) -> int:
    characters = _by_code(subset)
    program = font.subset(characters) if index else _first_program(font)
    program_number = file.add_stream(b"/Length1 %d" % len(program), program)
    tag = "".join(chr(ord("A") + int(digit)) for digit in f"{index:06d}")
    name = f"{tag}+{font.name}"
    descriptor = file.add(font.descriptor(name, program_number))
    meanings = file.add_stream(b"", code_map(name, subset, 1))
    widths = " ".join(str(font.widths.get(character, 0)) for character in characters)
    return file.add(
        (
            f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 0/LastChar {len(characters) - 1}"
            f"/Widths[{widths}]/FontDescriptor {descriptor} 0 R/ToUnicode {meanings} 0 R>>"
        ).encode("ascii")
    )
