"""A PDF of pages that share nothing but their fonts: labels and test sheets."""

from collections.abc import Sequence
from typing import BinaryIO, Final

from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.pdf_file import PdfFile, references, text_string

_VIEWING: Final = b"/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None%b>>"
_ON_BOTH_SIDES: Final = b"/Duplex/DuplexFlipLongEdge"
_ON_ONE_SIDE: Final = b"/Duplex/Simplex"


def finish_document(file: PdfFile, title: str, pages: tuple[int, Sequence[int]], *, both_sides: bool) -> None:
    """Write the page tree, whose number and pages are ``pages``, the title and how the file is printed."""
    tree, numbers = pages
    file.put(
        tree,
        b"<</Type/Pages/Count %d/MediaBox[0 0 %.2f %.2f]/Kids[%b]>>"
        % (len(numbers), *PAGE, references(numbers)),
    )
    information = file.add(b"<</Title %b/Producer(Homecare Desktop)>>" % text_string(title))
    viewing = _VIEWING % (_ON_BOTH_SIDES if both_sides else _ON_ONE_SIDE)
    file.finish(file.add(b"<</Type/Catalog/Pages %d 0 R%b>>" % (tree, viewing)), information)


class PageWriter:
    """Writes pages of drawings, printed on one side, into a file."""

    def __init__(self, out: BinaryIO, title: str) -> None:
        self.codes = FontCodes()
        self._title = title
        self._file = PdfFile(out)
        self._tree = self._file.reserve()
        self._fonts = self._file.reserve()
        self._resources = self._file.add(b"<</Font %d 0 R>>" % self._fonts)
        self._pages: list[int] = []

    def add(self, drawing: Drawing) -> None:
        """Add a page."""
        content = self._file.add_stream(b"", drawing.operators)
        page = b"<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents %d 0 R>>"
        self._pages.append(self._file.add(page % (self._tree, self._resources, content)))

    def finish(self) -> int:
        """Write what belongs to the whole file and return how many pages it has."""
        self._file.put(self._fonts, self.codes.embed(self._file))
        finish_document(self._file, self._title, (self._tree, self._pages), both_sides=False)
        return len(self._pages)
