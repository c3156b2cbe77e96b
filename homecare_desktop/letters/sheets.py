"""The pages of a letter, where all that other letters have too is written once and drawn by its number."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.blocks import BOX, Laid
from homecare_desktop.letters.drawing import BLACK, PAGE, Colour, Drawing
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.front import column_width, draw_demonstration_mark, draw_front, left_margin
from homecare_desktop.letters.pages import Column, Page, Placed, arrange
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.settings import Setting
from homecare_desktop.letters.slip import LEFT, arrange_slip, box_top, draw_furniture
from homecare_desktop.letters.typesetting import Line, LineBreaker

FOOT: Final = 288.0
"""Millimetres from the top of the sheet to the baseline of its foot."""
_TOP: Final = 15.0
_FOOT_ROOM: Final = 1.35
"""Lines between the text and the foot."""
_REMEMBERED: Final = 512
_REMEMBERED_ROWS: Final = 2048
_FEW_ROWS: Final = 4


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page, ready but for what is personal."""

    parts: tuple[int | Placed, ...]
    """In reading order: objects that draw what letters share, and the places of what is personal."""
    resources: int
    """The object that names the fonts and the shared objects."""
    of_slip: bool
    starts_sheet: bool
    """It is the first of the letter or of its slip, which start on the front of a sheet of paper."""


@dataclass(frozen=True, slots=True)
class House:
    """What all letters of one file share."""

    file: PdfFile
    fonts: int
    """The object that names the fonts."""
    codes: FontCodes
    breaker: LineBreaker
    ink: Colour
    """Of the council's name and of headings."""
    reply: Envelope
    """In which a slip comes back."""


class _Use(Enum):
    """By how many letters an item is shared."""

    BY_ALL = auto()
    BY_SOME = auto()
    """By letters with the same provider, officer and so on."""
    PERSONAL = auto()


class Sheets:
    """Gives each letter its pages; those met before are not made again."""

    def __init__(self, house: House, envelope: Envelope) -> None:
        self._house = house
        self._envelope = envelope
        self._left = left_margin(envelope)
        self._known: dict[tuple[int, ...], tuple[PrintedPage, ...] | None] = {}
        self._forms: dict[bytes, int] = {}
        self._drawn: dict[tuple[int, int, int, float], tuple[Laid, bytes]] = {}

    def of(
        self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow
    ) -> tuple[PrintedPage, ...] | None:
        """Return the pages of a letter, or ``None`` when its sheets are more than the envelope holds.

        Letters whose personal items have as many rows share them. ``None`` is never said of an envelope
        for which there is no larger one.
        """
        key = (setting.number, *[len(laid.rows) for laid in personal.values()])
        try:
            return self._known[key]
        except KeyError:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._make(setting, personal, row)
            return known

    def _make(
        self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow
    ) -> tuple[PrintedPage, ...] | None:
        items = {**setting.shared, **personal}
        letter, slip = self._arranged(setting, [items[place] for place in range(len(setting.blocks))])
        sheets = (len(letter) + 1) // 2 + (len(slip) + 1) // 2
        if self._envelope.larger and sheets > self._envelope.most_sheets:
            return None
        pages = [_Side(setting, page, None) for page in letter]
        pages += [_Side(setting, page, number) for number, page in enumerate(slip)]
        return tuple(
            self._page(side, row, f"Page {number} of {len(pages)}", number - 1)
            for number, side in enumerate(pages, 1)
        )

    def _arranged(self, setting: Setting, items: Sequence[Laid]) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
        """Put letter and slip onto pages; items are called by their place in the whole letter."""
        bottom = FOOT * MM - setting.style.leading * _FOOT_ROOM
        first = Column(self._envelope.body_from * MM, bottom)
        letter = arrange(items[: setting.slip_from], first, Column(_TOP * MM, bottom))
        slip = arrange_slip(items[setting.slip_from :], self._house.reply, bottom)
        return letter, tuple(
            tuple(dataclasses.replace(placed, item=placed.item + setting.slip_from) for placed in page)
            for page in slip
        )

    def _page(self, side: "_Side", row: LetterRow, number: str, page: int) -> PrintedPage:
        parts = tuple(self._parts(side, row, number, front=page == 0))
        resources = self._resources([part for part in parts if isinstance(part, int)])
        return PrintedPage(parts, resources, of_slip=side.of_slip, starts_sheet=side.slip_page == 0)

    def _parts(self, side: "_Side", row: LetterRow, number: str, *, front: bool) -> Iterator[int | Placed]:
        """Yield what is on a page; what is drawn by letter goes between its first and its second part."""
        drawing = Drawing(self._house.codes)
        if row.demonstration:
            draw_demonstration_mark(drawing, self._envelope)
        if front:
            # The front ends with the label of the reference: reference and address are read next.
            draw_front(side.setting.front, drawing, self._envelope, self._house.ink)
        elif side.slip_page is not None:
            draw_furniture(drawing, self._house.reply, row.reply_to, side.slip_page)
        if front or side.of_slip:
            yield self._shared(drawing)
            drawing = Drawing(self._house.codes)
        for kind, together in groupby(_worth_sharing(side.setting, side.placed), key=itemgetter(0)):
            if drawing.operators:
                yield self._shared(drawing)
                drawing = Drawing(self._house.codes)
            for _, placed in together:
                if kind is _Use.PERSONAL:
                    yield placed
                else:
                    drawing.add(self._rows(side.setting.shared[placed.item], placed, of_slip=side.of_slip))
        self._draw_number(drawing, side, number)
        yield self._shared(drawing)

    def _draw_number(self, drawing: Drawing, side: "_Side", number: str) -> None:
        size = side.setting.style.size
        line: Line = ((number, False),)
        right = self.left_edge(of_slip=False) + column_width(self._envelope)
        drawing.lines(right - self._house.breaker.width(line) * size / 1000, FOOT * MM, [line], size, 0)

    def left_edge(self, *, of_slip: bool) -> float:
        """Return where text begins, in points."""
        return LEFT * MM if of_slip else self._left

    def _rows(self, laid: Laid, placed: Placed, *, of_slip: bool) -> bytes:
        """Return the operators that draw rows; those that were drawn before are not made again."""
        key = (id(laid), placed.start, placed.stop, placed.top)
        known = self._drawn.get(key)
        if known is None:
            if len(self._drawn) >= _REMEMBERED_ROWS:
                self._drawn.clear()
            drawing = Drawing(self._house.codes)
            draw_rows(drawing, self.left_edge(of_slip=of_slip), laid, placed, self._house.ink)
            # Kept with its operators, so that no other item can get its identity.
            known = self._drawn[key] = (laid, drawing.operators)
        return known[1]

    def _shared(self, drawing: Drawing) -> int:
        """Return the object that draws this; what was drawn before just so is not written again."""
        operators = drawing.operators
        known = self._forms.get(operators)
        if known is None:
            if len(self._forms) >= _REMEMBERED:
                self._forms.clear()
            known = self._forms[operators] = self._house.file.add_stream(
                b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<</Font %d 0 R%b>>"
                % (*PAGE, self._house.fonts, _named(drawing.pictures)),
                operators,
            )
        return known

    def _resources(self, forms: list[int]) -> int:
        return self._house.file.add(b"<</Font %d 0 R%b>>" % (self._house.fonts, _named(forms)))


@dataclass(frozen=True, slots=True)
class _Side:
    """A page that is not made yet."""

    setting: Setting
    placed: Page
    slip_page: int | None
    """Which page of the slip it is, counted from 0; ``None`` for one of the letter."""

    @property
    def of_slip(self) -> bool:
        return self.slip_page is not None


def _named(forms: Iterable[int]) -> bytes:
    """Return the entry of a resource dictionary that names ``forms``."""
    names = b"".join(b"/X%d %d 0 R" % (form, form) for form in dict.fromkeys(forms))
    return b"/XObject<<%b>>" % names if names else b""


def _worth_sharing(setting: Setting, page: Sequence[Placed]) -> Iterator[tuple[_Use, Placed]]:
    """Say of each item on a page how many letters have it.

    A few lines that all letters have, between lines that only some have, go with those: a part of
    its own would cost more than it saves.
    """
    for use, together in groupby(page, key=lambda placed: _use(setting, placed.item)):
        items = list(together)
        few = sum(placed.stop - placed.start for placed in items) < _FEW_ROWS
        for placed in items:
            yield (_Use.BY_SOME if use is _Use.BY_ALL and few else use), placed


def _use(setting: Setting, place: int) -> _Use:
    if place not in setting.shared:
        return _Use.PERSONAL
    return _Use.BY_SOME if any(setting.blocks[place].fields) else _Use.BY_ALL


def draw_rows(drawing: Drawing, left: float, laid: Laid, placed: Placed, ink: Colour) -> None:
    """Draw the rows of an item that stand on one page; ``left`` is the edge of the column.

    Headings are drawn in ``ink``.
    """
    colour = ink if laid.heading else BLACK
    rows = laid.rows[placed.start : placed.stop]
    first = placed.top + laid.baseline
    starts = {row.texts[0][0] if len(row.texts) == 1 else None for row in rows}
    if len(starts) == 1 and None not in starts:
        lines = [row.texts[0][1] for row in rows]
        drawing.lines(left + rows[0].texts[0][0], first, lines, laid.size, laid.leading, colour)
    for number, row in enumerate(rows):
        baseline = first + number * laid.leading
        if None in starts or len(starts) > 1:
            for x, line in row.texts:
                drawing.lines(left + x, baseline, [line], laid.size, laid.leading, colour)
        for start, stop in row.rules:
            drawing.rule(left + start, left + stop, baseline + laid.rules_below)
        if row.box:
            drawing.box(left, box_top(laid, placed.top), BOX * MM)
