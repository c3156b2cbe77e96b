"""The word "Copy" at the top right of pages that were posted before, above all that a window can show."""

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.typesetting import Line, LineBreaker

if TYPE_CHECKING:
    import pikepdf

WORD: Final = "Copy"
_NAME: Final = "/HomecareCopy"
_SIZE: Final = 12.0
_BASELINE: Final = 27.0
"""Points from the top, 9.5 mm: the lowest thing that a window can show begins at 32.5 mm."""
_RIGHT: Final = 45.0
"""Points from the right edge, 16 mm."""
_BEFORE: Final = b"q"
# An artifact: a tagged page is read aloud without it, and nothing of it stands outside the structure.
_AFTER: Final = b"\nQ\n/Artifact BMC\nq " + _NAME.encode("ascii") + b" Do Q\nEMC"


def mark_as_copy(document: "pikepdf.Pdf", pages: Iterable[int]) -> None:
    """Mark these pages of ``document``, counted from 0, as a copy."""
    import pikepdf  # noqa: PLC0415 - only copies need it

    marked = list(pages)
    if not marked:
        return
    with pikepdf.open(io.BytesIO(_page_with_the_word())) as stamp:
        form = document.copy_foreign(stamp.make_indirect(stamp.pages[0].as_form_xobject()))
        for number in marked:
            page = document.pages[number]
            page.add_resource(form, pikepdf.Name.XObject, pikepdf.Name(_NAME))
            page.contents_add(_BEFORE, prepend=True)
            page.contents_add(_AFTER)


def _page_with_the_word() -> bytes:
    """Return a PDF of one page with nothing but the word, its font embedded."""
    codes = FontCodes()
    drawing = Drawing(codes)
    line: Line = ((WORD, True),)
    width = LineBreaker().width(line) * _SIZE / 1000
    drawing.lines(PAGE[0] - _RIGHT - width, _BASELINE, [line], _SIZE, 0)
    out = io.BytesIO()
    file = PdfFile(out)
    tree = file.reserve()
    content = file.add_stream(b"", drawing.operators)
    fonts = file.add(codes.embed(file))
    page = file.add(
        b"<</Type/Page/Parent %d 0 R/Resources<</Font %d 0 R>>/Contents %d 0 R>>" % (tree, fonts, content)
    )
    file.put(tree, b"<</Type/Pages/Count 1/MediaBox[0 0 %.2f %.2f]/Kids[%d 0 R]>>" % (*PAGE, page))
    file.finish(file.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree), file.add(b"<<>>"))
    return out.getvalue()
