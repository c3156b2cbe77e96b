"""Boxes to tick and lines to write on, as fields that can be filled in on a screen and by a screen reader."""

from typing import Final

from homecare_desktop.letters.drawing import PAGE
from homecare_desktop.letters.fonts import face
from homecare_desktop.letters.pdf_file import PdfFile, text_string
from homecare_desktop.letters.tags import Element, TaggedPage, Tags

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the top left corner of the page."""

_REMEMBERED: Final = 512
_FIRST_CHARACTER: Final = 32
_FONT: Final = b"Typed"


class FormFields:
    """The fields of one file: those of a letter are one group, named by its reference."""

    def __init__(self, file: PdfFile, tags: Tags) -> None:
        self._file = file
        self._tags = tags
        self._appearances: dict[bytes, int] = {}
        self._group = 0
        self._fields: list[int] = []
        self._groups: list[int] = []

    def add_box(self, parent: Element, page: TaggedPage, box: Box, label: str) -> None:
        """Add a box to tick that stands for ``label``."""
        width, height = box[2] - box[0], box[3] - box[1]
        square = b"1 w 1 1 %.2f %.2f re S" % (width - 2, height - 2)
        tick = b" 2 w %.2f %.2f m %.2f %.2f l %.2f %.2f l S" % (
            *(width * 0.22, height * 0.5),
            *(width * 0.42, height * 0.25),
            *(width * 0.8, height * 0.78),
        )
        empty, ticked = (self._appearance(marks, width, height) for marks in (square, square + tick))
        self._add(
            parent,
            page,
            box,
            label,
            b"/FT/Btn/V/Off/AS/Off/MK<</CA(4)/BC[0]>>/AP<</N<</Off %d 0 R/Yes %d 0 R>>>>" % (empty, ticked),
        )

    def add_line(self, parent: Element, page: TaggedPage, box: Box, label: str, size: float) -> None:
        """Add a line to write on, in print of ``size`` points."""
        width, height = box[2] - box[0], box[3] - box[1]
        frame = b"0.8 w 0.4 0.4 %.2f %.2f re S /Tx BMC EMC" % (width - 0.8, height - 0.8)
        self._add(
            parent,
            page,
            box,
            label,
            b"/FT/Tx/DA(/%b %g Tf 0 g)/MK<</BC[0]>>/BS<</W 0.8/S/S>>/AP<</N %d 0 R>>"
            % (_FONT, size, self._appearance(frame, width, height)),
        )

    def end_letter(self, reference: str) -> None:
        """Write the group of the letter's fields."""
        if self._group:
            kids = b" ".join(b"%d 0 R" % number for number in self._fields)
            self._file.put(self._group, b"<</T %b/Kids[%b]>>" % (text_string(reference), kids))
            self._groups.append(self._group)
        self._group = 0
        self._fields.clear()

    def finish(self) -> bytes:
        """Return the entry of the catalogue, empty when no letter has a field."""
        if not self._groups:
            return b""
        groups = b" ".join(b"%d 0 R" % number for number in self._groups)
        return b"/AcroForm<</Fields[%b]/DR<</Font<</%b %d 0 R>>>>/DA(/%b 12 Tf 0 g)>>" % (
            groups,
            _FONT,
            _embed_for_typing(self._file),
            _FONT,
        )

    def _add(self, parent: Element, page: TaggedPage, box: Box, label: str, entries: bytes) -> None:
        self._group = self._group or self._file.reserve()
        left, top, right, bottom = box
        name = f"Field {len(self._fields) + 1}"
        self._fields.append(
            self._tags.annotate(
                self._tags.element("Form", parent),
                page,
                b"/Subtype/Widget/Rect[%.2f %.2f %.2f %.2f]/Parent %d 0 R/T %b/TU %b%b"
                % (
                    *(left, PAGE[1] - bottom, right, PAGE[1] - top),
                    self._group,
                    text_string(name),
                    text_string(label),
                    entries,
                ),
            )
        )

    def _appearance(self, marks: bytes, width: float, height: float) -> int:
        """Return the object that shows a field; those that look alike share it."""
        known = self._appearances.get(marks)
        if known is None:
            if len(self._appearances) >= _REMEMBERED:
                self._appearances.clear()
            known = self._appearances[marks] = self._file.add_stream(
                b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<<>>" % (width, height), marks
            )
        return known


def _embed_for_typing(file: PdfFile) -> int:
    """Embed the letters that can be typed into a field, because nobody knows which will be."""
    font = face(bold=False)
    typed = bytes(range(_FIRST_CHARACTER, 256)).decode("mac_roman")
    characters = [character if font.covers(character) else "\0" for character in typed]
    program = font.subset([*"\0" * _FIRST_CHARACTER, *characters])
    number = file.add_stream(b"/Length1 %d" % len(program), program)
    name = f"TYPING+{font.name}"
    descriptor = font.descriptor(name, number).replace(b"/Flags 4", b"/Flags 32")
    widths = " ".join(str(font.widths.get(character, 0)) for character in characters)
    return file.add(
        (
            f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/Encoding/MacRomanEncoding"
            f"/FirstChar {_FIRST_CHARACTER}/LastChar 255/Widths[{widths}]"
            f"/FontDescriptor {file.add(descriptor)} 0 R>>"
        ).encode("ascii")
    )
