"""Letters made into one PDF: what comes back from letter to letter is set and written once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM, fit_address
from homecare_desktop.letters.blocks import lay
from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.front import Front, draw_demonstration_mark, left_margin
from homecare_desktop.letters.letter_text import merge_fields
from homecare_desktop.letters.pages import Placed
from homecare_desktop.letters.pdf_file import PdfFile, text_string
from homecare_desktop.letters.settings import Settings
from homecare_desktop.letters.sheets import FOOT, Sheets, draw_rows
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import Line, LineBreaker


@dataclass(frozen=True, slots=True)
class LetterPages:
    """Which pages of the PDF a letter has; a blank back at its end is one of them."""

    first_page: int
    """Counted from 1; always odd, so that it is the front of a sheet."""
    pages: int


def render(
    rows: Iterable[LetterRow],
    template: Template,
    envelope: Envelope,
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
) -> list[LetterPages]:
    """Write one PDF with a letter for each of ``rows`` to ``out`` and return their pages, in order.

    The same rows, template and envelope give the same bytes. ``progress`` is told after each letter
    how many are done; what it raises stops the making. Raises ValueError for an address that
    ``fit_address`` refuses, because nothing is ever cut off.
    """
    press = _Press(template, envelope, out)
    made = []
    for number, row in enumerate(rows, 1):
        made.append(press.print_letter(row))
        if progress:
            progress(number)
    press.finish()
    return made


class _Press:
    """Prints letters of one kind into one file."""

    def __init__(self, template: Template, envelope: Envelope, out: BinaryIO) -> None:
        self._title = template.name
        self._envelope = envelope
        self._left = left_margin(envelope)
        self._file = PdfFile(out)
        self._page_tree = self._file.reserve()
        self._fonts = self._file.reserve()
        self._plain_resources = self._file.add(b"<</Font %d 0 R>>" % self._fonts)
        self._codes = FontCodes()
        self._breaker = LineBreaker()
        self._settings = Settings(template, envelope, self._breaker)
        self._sheets = Sheets(self._file, self._fonts, self._codes, self._breaker, envelope)
        self._pages: list[int] = []

    def print_letter(self, row: LetterRow) -> LetterPages:
        """Write the pages of one letter."""
        fields = merge_fields(row)
        setting = self._settings.of(row, fields)
        personal = {
            place: lay(setting.blocks[place], fields, setting.style, self._breaker)
            for place in setting.personal
        }
        before = len(self._pages)
        for page, sheet in enumerate(self._sheets.of(setting, personal, row)):
            drawing = Drawing(self._codes)
            for place, part in enumerate(sheet.parts):
                if isinstance(part, Placed):
                    draw_rows(drawing, self._left, personal[part.item], part)
                else:
                    drawing.shared(part)
                if page == place == 0:
                    self._draw_reference(drawing, row.reference, setting.front)
                    self._draw_address(drawing, row.address)
            foot: Line = ((row.reference, False),)
            drawing.lines(self._left, FOOT * MM, [foot], setting.style.size, 0)
            self._add_page(drawing, sheet.resources)
        if len(self._pages) % 2:
            self._add_blank_back(row)
        return LetterPages(before + 1, len(self._pages) - before)

    def finish(self) -> None:
        """Write what belongs to the whole file."""
        file = self._file
        file.put(self._fonts, self._codes.embed(file))
        kids = b" ".join(b"%d 0 R" % number for number in self._pages)
        file.put(
            self._page_tree,
            b"<</Type/Pages/Count %d/MediaBox[0 0 %.2f %.2f]/Kids[%b]>>" % (len(self._pages), *PAGE, kids),
        )
        information = file.add(b"<</Title %b/Producer(Homecare Desktop)>>" % text_string(self._title))
        catalog = file.add(
            b"<</Type/Catalog/Pages %d 0 R/Lang(en-GB)/ViewerPreferences"
            b"<</DisplayDocTitle true/PrintScaling/None/Duplex/DuplexFlipLongEdge>>>>" % self._page_tree
        )
        file.finish(catalog, information)

    def _draw_reference(self, drawing: Drawing, reference: str, front: Front) -> None:
        if front.column:
            line: Line = ((reference, False),)
            drawing.lines(front.column.x, front.column.reference_baseline, [line], front.column.size, 0)

    def _draw_address(self, drawing: Drawing, address: tuple[str, ...]) -> None:
        panel = fit_address(address, self._envelope)
        if isinstance(panel, str):
            raise ValueError(panel)  # noqa: TRY004 - what is wrong is the value, not its type
        lines: list[Line] = [((line, False),) for line in panel.lines]
        drawing.lines(panel.x, panel.first_baseline, lines, panel.size, panel.leading)

    def _add_page(self, drawing: Drawing, resources: int) -> None:
        content = self._file.add_stream(b"", drawing.operators)
        page = b"<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents %d 0 R>>"
        self._pages.append(self._file.add(page % (self._page_tree, resources, content)))

    def _add_blank_back(self, row: LetterRow) -> None:
        """Add an empty page, so that the next letter starts on the front of a sheet."""
        drawing = Drawing(self._codes)
        if row.demonstration:
            draw_demonstration_mark(drawing, self._envelope)
        self._add_page(drawing, self._plain_resources)
