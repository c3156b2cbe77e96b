"""PDFs read back with libraries that the program does not write them with."""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2 as pdfium
from pypdfium2 import raw

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Mark:
    """A printed character: its box in millimetres from the top left corner of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    baseline: float


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page, lines parted by line ends."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def in_one_line(text: str) -> str:
    """Return ``text`` as it would read if no line had ended."""
    return " ".join(text.split())


def marks(pdf: bytes, page: int) -> list[Mark]:
    """Return every printed character of ``page``, counted from 0."""
    document = pdfium.PdfDocument(pdf)
    try:
        return list(_marks(document[page]))
    finally:
        document.close()


def font_sizes(pdf: bytes, page: int) -> dict[str, float]:
    """Return each word of ``page`` with the size, in points, of its last appearance."""
    document = pdfium.PdfDocument(pdf)
    try:
        text = document[page].get_textpage()
        said = text.get_text_range()
        return {
            word.group(): round(raw.FPDFText_GetFontSize(text, word.start()), 2)
            for word in re.finditer(r"\S+", said)
        }
    finally:
        document.close()


def inked(pdf: bytes, page: int, scale: float = 4.0) -> "Ink":
    """Return the page as it looks, to be asked where there is ink; ``scale`` is dots a point."""
    document = pdfium.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=scale, grayscale=True)
        return Ink(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, scale)
    finally:
        document.close()


@dataclass(frozen=True, slots=True)
class Ink:
    """A page as dots."""

    dots: bytes
    width: int
    height: int
    stride: int
    scale: float

    def box(self, left: float, right: float, top: float, bottom: float) -> tuple[float, ...] | None:
        """Return the box (left, right, top, bottom in millimetres) of all ink in an area, or ``None``."""
        a_mm = self.scale * MM
        columns = range(int(left * a_mm), min(self.width, int(right * a_mm)))
        rows = range(int(top * a_mm), min(self.height, int(bottom * a_mm)))
        found = [
            (column, row)
            for row in rows
            for line in (self.dots[row * self.stride : row * self.stride + self.width],)
            if min(line[columns.start : columns.stop]) < 128
            for column in columns
            if line[column] < 128
        ]
        if not found:
            return None
        across, down = zip(*found, strict=True)
        return min(across) / a_mm, (max(across) + 1) / a_mm, min(down) / a_mm, (max(down) + 1) / a_mm


def fonts(pdf: bytes) -> dict[str, bool]:
    """Return the fonts that any page or form names, and whether each is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font":
                descriptor = thing.get("/FontDescriptor")
                found[str(thing["/BaseFont"])] = descriptor is not None and "/FontFile2" in descriptor
    return found


def faults(pdf: bytes) -> list[str]:
    """Return what qpdf finds wrong with the file's structure."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(document.check_pdf_syntax())


def _marks(page: pdfium.PdfPage) -> Iterator[Mark]:
    text = page.get_textpage()
    height = page.get_height()
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if chr(code).isspace() or raw.FPDFText_IsGenerated(text, index):
            continue
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        yield Mark(
            chr(code),
            left.value / MM,
            right.value / MM,
            (height - top.value) / MM,
            (height - bottom.value) / MM,
            (height - y.value) / MM,
        )
