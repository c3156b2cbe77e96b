"""Letters made into one PDF: what comes back from letter to letter is set and written once."""

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM, fit_address
from homecare_desktop.letters.blocks import Laid, lay
from homecare_desktop.letters.drawing import Drawing
from homecare_desktop.letters.embedded_page import Picture, embed_page
from homecare_desktop.letters.envelopes import Envelope, load_envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.front import Front, draw_demonstration_mark
from homecare_desktop.letters.letter_text import merge_fields
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.page_writer import finish_document
from homecare_desktop.letters.pages import Placed
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.settings import Setting, Settings
from homecare_desktop.letters.sheets import FOOT, House, PrintedPage, Sheets, draw_rows
from homecare_desktop.letters.slip import draw_code
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import Line, LineBreaker


@dataclass(frozen=True, slots=True)
class LetterPages:
    """Which pages of the PDF a letter has; blank backs within it and at its end are among them."""

    first_page: int
    """Counted from 1; always odd, so that it is the front of a sheet."""
    pages: int
    envelope: str
    """The code of the envelope that it is set for: the one asked for, or a larger one if it is thick.

    Empty for a letter to be emailed.
    """


_USUAL: Final = Look()


def render(
    rows: Iterable[LetterRow],
    template: Template,
    envelope: Envelope,
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    look: Look = _USUAL,
) -> list[LetterPages]:
    """Write one PDF with a letter for each of ``rows`` to ``out`` and return their pages, in order.

    A letter with more sheets than ``envelope`` holds is set for the larger one instead. The same rows,
    template, envelope and look give the same bytes. ``progress`` is told after each letter how many are
    done; what it raises stops the making. Raises ValueError for an address that ``fit_address`` refuses,
    because nothing is ever cut off, BadInputError for a look or a return address that cannot be printed,
    and UnknownNameError for a return envelope that does not exist.
    """
    press = _Press(template, envelope, out, look)
    made = []
    for number, row in enumerate(rows, 1):
        made.append(press.print_letter(row))
        if progress:
            progress(number)
    press.finish()
    return made


class _Layout:
    """How letters are set for one envelope."""

    def __init__(self, template: Template, envelope: Envelope, house: House, logo: Picture | None) -> None:
        self.envelope = envelope
        self._template = template
        self._house = house
        self._logo = logo
        self._settings = Settings(template, envelope, house.breaker, logo)
        self._larger: _Layout | None = None
        self.sheets = Sheets(house, envelope)

    def set(self, row: LetterRow, fields: Mapping[str, str]) -> "_Letter":
        """Set a letter: for this envelope, or for a larger one when it has too many sheets."""
        setting = self._settings.of(row, fields)
        personal = {
            place: lay(setting.blocks[place], fields, setting.style_of(place), self._house.breaker)
            for place in setting.personal
        }
        if setting.table:
            personal |= setting.table
        pages = self.sheets.of(setting, personal, row)
        if pages is None:
            return self._for_larger().set(row, fields)
        return _Letter(self, setting, personal, pages)

    def _for_larger(self) -> "_Layout":
        if self._larger is None:
            if self.envelope.larger is None:
                raise AssertionError("a letter is never too thick for the largest envelope")
            self._larger = _Layout(self._template, self.envelope.larger, self._house, self._logo)
        return self._larger


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter that is set."""

    layout: _Layout
    setting: Setting
    personal: Mapping[int, Laid]
    pages: tuple[PrintedPage, ...]


class _Press:
    """Prints letters of one kind into one file."""

    def __init__(self, template: Template, envelope: Envelope, out: BinaryIO, look: Look) -> None:
        self._title = template.name
        self._file = PdfFile(out)
        self._page_tree = self._file.reserve()
        self._fonts = self._file.reserve()
        self._plain_resources = self._file.add(b"<</Font %d 0 R>>" % self._fonts)
        self._codes = FontCodes()
        self._house = House(
            self._file, self._fonts, self._codes, LineBreaker(), look.ink, load_envelope(look.reply_envelope)
        )
        logo = embed_page(self._file, look.logo) if look.logo else None
        self._layout = _Layout(template, envelope, self._house, logo)
        self._pages = array("Q")
        """Eight bytes a page, as few as the places of its objects take."""

    def print_letter(self, row: LetterRow) -> LetterPages:
        """Write the pages of one letter."""
        letter = self._layout.set(row, merge_fields(row))
        before = len(self._pages)
        for number, page in enumerate(letter.pages):
            if page.starts_sheet:
                self._end_sheet(row, letter)
            self._print_page(page, row, letter, front=number == 0)
        self._end_sheet(row, letter)
        return LetterPages(before + 1, len(self._pages) - before, letter.layout.envelope.code)

    def _print_page(self, page: PrintedPage, row: LetterRow, letter: _Letter, *, front: bool) -> None:
        drawing = Drawing(self._codes)
        left = letter.layout.sheets.left_edge(of_slip=page.of_slip)
        for place, part in enumerate(page.parts):
            if isinstance(part, Placed):
                draw_rows(drawing, left, letter.personal[part.item], part, self._house.ink)
            else:
                drawing.shared(part)
            if place == 0 and front:
                self._draw_reference(drawing, row.reference, letter.setting.front)
                self._draw_address(drawing, row.address, letter.layout.envelope)
            elif place == 0 and page.of_slip:
                draw_code(drawing, row.reference)
        foot: Line = ((row.reference, False),)
        drawing.lines(left, FOOT * MM, [foot], letter.setting.style.size, 0)
        self._add_page(drawing, page.resources)

    def finish(self) -> None:
        """Write what belongs to the whole file."""
        file = self._file
        file.put(self._fonts, self._codes.embed(file))
        finish_document(file, self._title, (self._page_tree, self._pages), both_sides=True)

    def _draw_reference(self, drawing: Drawing, reference: str, front: Front) -> None:
        if front.column:
            line: Line = ((reference, False),)
            drawing.lines(front.column.x, front.column.reference_baseline, [line], front.column.size, 0)

    def _draw_address(self, drawing: Drawing, address: tuple[str, ...], envelope: Envelope) -> None:
        panel = fit_address(address, envelope)
        if isinstance(panel, str):
            raise ValueError(panel)  # noqa: TRY004 - what is wrong is the value, not its type
        lines: list[Line] = [((line, False),) for line in panel.lines]
        drawing.lines(panel.x, panel.first_baseline, lines, panel.size, panel.leading)

    def _add_page(self, drawing: Drawing, resources: int) -> None:
        content = self._file.add_stream(b"", drawing.operators)
        page = b"<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents %d 0 R>>"
        self._pages.append(self._file.add(page % (self._page_tree, resources, content)))

    def _end_sheet(self, row: LetterRow, letter: _Letter) -> None:
        """Add an empty page where the back of a sheet is free: what comes next starts on a front."""
        if len(self._pages) % 2 == 0:
            return
        if row.demonstration:
            drawing = Drawing(self._codes)
            draw_demonstration_mark(drawing, letter.layout.envelope)
            self._add_page(drawing, self._plain_resources)
        else:
            page = b"<</Type/Page/Parent %d 0 R/Resources %d 0 R>>"
            self._pages.append(self._file.add(page % (self._page_tree, self._plain_resources)))
