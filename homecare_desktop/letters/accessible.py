"""Letters as one accessible PDF to be emailed: what is printed, tagged for screens and screen readers."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.archival import PRODUCER, add_metadata, add_output_intent
from homecare_desktop.letters.blocks import SMALLEST_PRINT, Style
from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.embedded_page import embed_page
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.form_fields import FormFields
from homecare_desktop.letters.letter_text import merge_fields
from homecare_desktop.letters.links import links_of
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.pages import Column, Placed, arrange
from homecare_desktop.letters.pdf_file import PdfFile, text_string
from homecare_desktop.letters.plain_text import DEMONSTRATION
from homecare_desktop.letters.rendering import LetterPages
from homecare_desktop.letters.screen_figures import Figure, code, crest
from homecare_desktop.letters.screen_text import RED, Item, letter_items, slip_items
from homecare_desktop.letters.settings import LARGEST_PRINT
from homecare_desktop.letters.tagged_text import HEADINGS, TaggedText
from homecare_desktop.letters.tags import END, FOOTER, HEADER, Outline, TaggedPage, Tags
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import Line, LineBreaker

MARGIN: Final = 20.0
"""Millimetres, on every side but the lowest."""
_FOOT: Final = 285.0
_CREST: Final = "The council’s crest"
"""What is read of it where the council has no name."""
_MARK_BASELINE: Final = 12.0
_MARK_SIZE: Final = 12.0
_FOOT_ROOM: Final = 1.6
"""Lines between the text and the foot."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What stands on a page."""

    items: Sequence[Item]
    """Of the whole part of the letter."""
    placed: Sequence[Placed]
    figure: Figure | None


def render_accessible(
    rows: Iterable[LetterRow],
    template: Template,
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    look: Look = Look(),  # noqa: B008 - frozen
) -> list[LetterPages]:
    """Write one accessible PDF (PDF/UA-1) with a letter for each of ``rows``; return their pages, in order.

    It says what ``render`` prints, in the same words and the person's own size. There is no envelope, so
    the address stands at the top as text, and no page is left blank. The boxes and lines of the reply
    slip can be filled in. The same rows, template and look give the same bytes. ``progress`` is told
    after each letter how many are done; what it raises stops the making.
    """
    press = _ScreenPress(template, out, look)
    made = []
    for number, row in enumerate(rows, 1):
        made.append(press.set_letter(row))
        if progress:
            progress(number)
    press.finish()
    return made


class _ScreenPress:
    """Sets letters of one kind into one file; what it keeps does not grow with their text."""

    def __init__(self, template: Template, out: BinaryIO, look: Look) -> None:
        self._template = template
        self._ink = look.ink
        self._file = PdfFile(out)
        self._page_tree = self._file.reserve()
        self._fonts = self._file.reserve()
        self._logo = embed_page(self._file, look.logo) if look.logo else None
        drawn = b"/XObject<</X%d %d 0 R>>" % ((self._logo.number,) * 2) if self._logo else b""
        self._resources = self._file.add(b"<</Font %d 0 R%b>>" % (self._fonts, drawn))
        self._codes = FontCodes()
        self._breaker = LineBreaker()
        self._tags = Tags(self._file)
        self._fields = FormFields(self._file, self._tags)
        self._outline = Outline(self._file)
        self._pages: list[int] = []

    def set_letter(self, row: LetterRow) -> LetterPages:
        """Write the pages of one letter."""
        fields = merge_fields(row)
        size = float(min(max(row.point_size, SMALLEST_PRINT), LARGEST_PRINT))
        style = Style(size, PAGE[0] - 2 * MARGIN * MM)
        sheets = self._sheets(row, fields, style)
        text = TaggedText(self._tags, self._fields, self._codes, self._breaker, links_of(fields), MARGIN * MM)
        before = len(self._pages)
        headings: list[tuple[str, TaggedPage]] = []
        for number, sheet in enumerate(sheets, 1):
            page = self._tags.page()
            drawing = Drawing(self._codes, tagged=True)
            if row.demonstration and number > 1:
                _draw_mark(drawing)
            for read, place in enumerate(sheet.placed):
                if sheet.figure and sheet.figure.after == read:
                    _draw_figure(sheet.figure, text, page, drawing)
                item = sheet.items[place.item]
                text.draw(item, place, page, drawing)
                if item.kind in HEADINGS and place.start == 0:
                    headings.append((item.words[0], page))
            self._draw_foot(drawing, row.reference, f"Page {number} of {len(sheets)}", style)
            self._end_page(page, drawing)
            if number == 1:
                first = page
        self._outline.add(f"{row.reference}, {row.address[0]}", first, headings)
        self._fields.end_letter(row.reference)
        self._tags.end_letter()
        return LetterPages(before + 1, len(sheets), "")

    def _sheets(self, row: LetterRow, fields: Mapping[str, str], style: Style) -> list[_Sheet]:
        """Put the letter and its reply slip onto pages."""
        letter = [*letter_items(row, self._template, fields, style, self._breaker)]
        slip = [*slip_items(row, self._template, fields, style, self._breaker)]
        figure = None
        if self._logo:
            figure = crest(self._logo, fields["council"] or _CREST, MARGIN * MM, MARGIN * MM)
        return [
            *_arranged(self._inked(letter), style, figure, figure.text_from if figure else 0.0),
            *_arranged_slip(self._inked(slip), style, code(row.reference)),
        ]

    def _inked(self, items: Sequence[Item]) -> list[Item]:
        """Return ``items``, the council's name and the headings in its colour."""
        return [dataclasses.replace(one, colour=self._ink) if one.laid.heading else one for one in items]

    def finish(self) -> None:
        """Write what belongs to the whole file."""
        file = self._file
        file.put(self._fonts, self._codes.embed(file))
        kids = b" ".join(b"%d 0 R" % number for number in self._pages)
        file.put(
            self._page_tree,
            b"<</Type/Pages/Count %d/MediaBox[0 0 %.2f %.2f]/Kids[%b]>>" % (len(self._pages), *PAGE, kids),
        )
        self._tags.finish()
        self._outline.finish()
        title = text_string(self._template.name)
        information = file.add(b"<</Title %b/Producer(%b)>>" % (title, PRODUCER.encode("ascii")))
        metadata = add_metadata(file, self._template.name)
        intent = add_output_intent(file)
        catalog = file.add(
            b"<</Type/Catalog/Pages %d 0 R/Lang(en-GB)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R"
            b"/Metadata %d 0 R/OutputIntents[%d 0 R]/Outlines %d 0 R%b"
            b"/ViewerPreferences<</DisplayDocTitle true>>>>"
            % (
                self._page_tree,
                self._tags.root,
                metadata,
                intent,
                self._outline.number,
                self._fields.finish(),
            )
        )
        file.finish(catalog, information)

    def _draw_foot(self, drawing: Drawing, reference: str, number: str, style: Style) -> None:
        drawing.add(FOOTER)
        left: Line = ((reference, False),)
        right: Line = ((number, False),)
        start = MARGIN * MM + style.width - self._breaker.width(right) * style.size / 1000
        drawing.lines(MARGIN * MM, _FOOT * MM, [left], style.size, 0)
        drawing.lines(start, _FOOT * MM, [right], style.size, 0)
        drawing.add(END)

    def _end_page(self, page: TaggedPage, drawing: Drawing) -> None:
        content = self._file.add_stream(b"", drawing.operators)
        self._file.put(
            page.number,
            b"<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents %d 0 R%b>>"
            % (self._page_tree, self._resources, content, self._tags.end_page(page)),
        )
        self._pages.append(page.number)


def _arranged(items: Sequence[Item], style: Style, figure: Figure | None, top: float) -> list[_Sheet]:
    """Put ``items`` onto pages of their own, on the first from ``top`` on if that is below the margin."""
    if not items:
        return []
    column = Column(MARGIN * MM, _FOOT * MM - style.leading * _FOOT_ROOM)
    first = Column(max(column.top, top), column.bottom)
    pages = arrange([item.laid for item in items], first, column)
    return [_Sheet(items, page, None if number else figure) for number, page in enumerate(pages)]


def _arranged_slip(items: Sequence[Item], style: Style, figure: Figure | None) -> list[_Sheet]:
    """Put a slip onto pages of its own: its heading stands beside the code, all else below."""
    beside = items[0].laid.height if items and items[0].laid.heading else 0.0
    return _arranged(items, style, figure, figure.text_from - beside if figure else 0.0)


def _draw_figure(figure: Figure, text: TaggedText, page: TaggedPage, drawing: Drawing) -> None:
    drawing.add(text.begin_figure(figure.says, figure.box, page))
    figure.draw(drawing)
    drawing.add(END)


def _draw_mark(drawing: Drawing) -> None:
    """Say again what the first page says as text."""
    drawing.add(HEADER)
    drawing.lines(MARGIN * MM, _MARK_BASELINE * MM, [((DEMONSTRATION, True),)], _MARK_SIZE, 0, RED)
    drawing.add(END)
