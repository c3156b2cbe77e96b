"""Letters made into one PDF: what comes back from letter to letter is set and written once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import POINTS_A_MM, fit_address
from homecare_desktop.letters.blocks import Laid, Style, lay
from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.front import draw_demonstration_mark, draw_front, left_margin
from homecare_desktop.letters.pages import Column, Placed, arrange
from homecare_desktop.letters.pdf_file import PdfFile, text_string
from homecare_desktop.letters.settings import Setting, Settings
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import Line, LineBreaker

_TOP: Final = 15.0
_FOOT: Final = 288.0
"""Millimetres from the top of the sheet: where pages begin, and the baseline of their foot."""
_REMEMBERED_SHEETS: Final = 1024


@dataclass(frozen=True, slots=True)
class LetterPages:
    """Which pages of the PDF a letter has; a blank back at its end is one of them."""

    first_page: int
    """Counted from 1; always odd, so that it is the front of a sheet."""
    pages: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page on which everything but the personal items is written already."""

    form: int
    """The object that draws what is shared."""
    personal: tuple[Placed, ...]


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
        self._file = PdfFile(out)
        self._codes = FontCodes()
        self._breaker = LineBreaker()
        self._settings = Settings(template, envelope, self._breaker)
        self._sheets: dict[object, tuple[_Sheet, ...]] = {}
        self._page_tree = self._file.reserve()
        self._fonts = self._file.reserve()
        self._left = left_margin(envelope)
        self._pages: list[int] = []

    def print_letter(self, row: LetterRow) -> LetterPages:
        """Write the pages of one letter."""
        fields = {**row.fields, "reference": row.reference, "letter_date": written_date(row.dated)}
        setting = self._settings.of(row, fields)
        personal = {
            place: lay(setting.blocks[place], fields, setting.style, self._breaker)
            for place in setting.personal
        }
        first_page = len(self._pages) + 1
        for index, sheet in enumerate(self._sheets_of(setting, personal, row)):
            drawing = Drawing(self._codes)
            drawing.form(b"X%d" % sheet.form)
            if index == 0:
                self._draw_address(drawing, row)
                self._draw_reference(drawing, row, setting)
            for placed in sheet.personal:
                self._draw(drawing, personal[placed.item], placed)
            self._draw_foot(drawing, row.reference, setting.style)
            self._add_page(drawing, sheet.form)
        if len(self._pages) % 2:
            self._add_blank_back(row)
        return LetterPages(first_page, len(self._pages) + 1 - first_page)

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

    def _sheets_of(
        self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow
    ) -> tuple[_Sheet, ...]:
        """Return the sheets of a letter; where personal items have as many rows, they are the same."""
        key = (setting.number, *(len(laid.rows) for laid in personal.values()))
        sheets = self._sheets.get(key)
        if sheets is None:
            if len(self._sheets) >= _REMEMBERED_SHEETS:
                self._sheets.clear()
            sheets = self._sheets[key] = self._make_sheets(setting, personal, row)
        return sheets

    def _make_sheets(
        self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow
    ) -> tuple[_Sheet, ...]:
        items = [setting.shared.get(place) or personal[place] for place in range(len(setting.blocks))]
        bottom = _FOOT * POINTS_A_MM - setting.style.leading * 1.35
        pages = arrange(
            items[: setting.slip_from],
            items[setting.slip_from :],
            first=Column(self._envelope.body_from * POINTS_A_MM, bottom),
            other=Column(_TOP * POINTS_A_MM, bottom),
        )
        sheets = []
        for index, placed in enumerate(pages.placed):
            drawing = Drawing(self._codes)
            self._draw_every_page(drawing, row, setting.style, index + 1, len(pages.placed))
            if index == 0:
                draw_front(setting.front, drawing, self._envelope)
            if pages.cut_at and pages.cut_at[0] == index:
                drawing.rule(0, PAGE[0], pages.cut_at[1], dashed=True)
            for part in placed:
                if part.item in setting.shared:
                    self._draw(drawing, items[part.item], part)
            mine = tuple(part for part in placed if part.item not in setting.shared)
            sheets.append(_Sheet(self._add_form(drawing), mine))
        return tuple(sheets)

    def _draw_every_page(self, drawing: Drawing, row: LetterRow, style: Style, page: int, pages: int) -> None:
        if row.demonstration:
            draw_demonstration_mark(drawing, self._envelope)
        line: Line = ((f"Page {page} of {pages}", False),)
        width = self._breaker.width(line) * style.size / 1000
        drawing.lines(self._left + style.width - width, _FOOT * POINTS_A_MM, [line], style.size, 0)

    def _draw_foot(self, drawing: Drawing, reference: str, style: Style) -> None:
        drawing.lines(self._left, _FOOT * POINTS_A_MM, [((reference, False),)], style.size, 0)

    def _draw_reference(self, drawing: Drawing, row: LetterRow, setting: Setting) -> None:
        front = setting.front
        if front.reference_row is not None:
            line: Line = ((row.reference, False),)
            drawing.lines(front.column_x, front.reference_baseline, [line], front.size, 0)

    def _draw_address(self, drawing: Drawing, row: LetterRow) -> None:
        panel = fit_address(row.address, self._envelope)
        if isinstance(panel, str):
            raise ValueError(panel)  # noqa: TRY004 - what is wrong is the value, not its type
        lines: list[Line] = [((line, False),) for line in panel.lines]
        drawing.lines(panel.x, panel.first_baseline, lines, panel.size, panel.leading)

    def _draw(self, drawing: Drawing, laid: Laid, placed: Placed) -> None:
        """Draw the rows of an item that stand on this page."""
        baseline = placed.top + laid.baseline
        plain = [row.texts for row in laid.rows[placed.start : placed.stop]]
        if all(len(texts) == 1 and texts[0][0] == plain[0][0][0] for texts in plain):
            left = self._left + plain[0][0][0]
            drawing.lines(left, baseline, [texts[0][1] for texts in plain], laid.size, laid.leading)
            plain = []
        for row, texts in enumerate(plain):
            for x, line in texts:
                drawing.lines(self._left + x, baseline + row * laid.leading, [line], laid.size, laid.leading)
        for row, marks in enumerate(laid.rows[placed.start : placed.stop]):
            for start, stop in marks.rules:
                down = baseline + row * laid.leading + laid.size * 0.2
                drawing.rule(self._left + start, self._left + stop, down)
            if marks.box:
                drawing.box(self._left, baseline + row * laid.leading - marks.box * 0.8, marks.box)

    def _add_form(self, drawing: Drawing) -> int:
        return self._file.add_stream(
            b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<</Font %d 0 R>>"
            % (*PAGE, self._fonts),
            drawing.operators,
        )

    def _add_page(self, drawing: Drawing, form: int | None) -> None:
        content = self._file.add_stream(b"", drawing.operators)
        drawn = b"" if form is None else b"/XObject<</X%d %d 0 R>>" % (form, form)
        page = b"<</Type/Page/Parent %d 0 R/Resources<</Font %d 0 R%b>>/Contents %d 0 R>>"
        self._pages.append(self._file.add(page % (self._page_tree, self._fonts, drawn, content)))

    def _add_blank_back(self, row: LetterRow) -> None:
        """Add an empty page, so that the next letter starts on the front of a sheet."""
        drawing = Drawing(self._codes)
        if row.demonstration:
            draw_demonstration_mark(drawing, self._envelope)
        self._add_page(drawing, None)
