"""The pages of a letter, where all that other letters have too is written once and drawn by its number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.blocks import Laid
from homecare_desktop.letters.drawing import PAGE, Drawing
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.front import draw_demonstration_mark, draw_front, left_margin
from homecare_desktop.letters.pages import Column, Pages, Placed, arrange
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.settings import Setting
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
class Sheet:
    """A page, ready but for what is personal."""

    parts: tuple[int | Placed, ...]
    """In reading order: objects that draw what letters share, and the places of what is personal."""
    resources: int
    """The object that names the fonts and the shared objects."""


class _Use(Enum):
    """By how many letters an item is shared."""

    BY_ALL = auto()
    BY_SOME = auto()
    """By letters with the same provider, officer and so on."""
    PERSONAL = auto()


class Sheets:
    """Gives each letter its sheets; those met before are not made again."""

    def __init__(
        self, file: PdfFile, fonts: int, codes: FontCodes, breaker: LineBreaker, envelope: Envelope
    ) -> None:
        self._file = file
        self._fonts = fonts
        self._codes = codes
        self._breaker = breaker
        self._envelope = envelope
        self._known: dict[tuple[int, ...], tuple[Sheet, ...]] = {}
        self._forms: dict[bytes, int] = {}
        self._drawn: dict[tuple[int, int, int, float], tuple[Laid, bytes]] = {}

    def of(self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow) -> tuple[Sheet, ...]:
        """Return the sheets of a letter; letters whose personal items have as many rows share them."""
        key = (setting.number, *(len(laid.rows) for laid in personal.values()))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = tuple(self._make(setting, personal, row))
        return known

    def _make(self, setting: Setting, personal: Mapping[int, Laid], row: LetterRow) -> Iterator[Sheet]:
        items = {**setting.shared, **personal}
        in_order = [items[place] for place in range(len(setting.blocks))]
        bottom = FOOT * MM - setting.style.leading * _FOOT_ROOM
        pages = arrange(
            in_order[: setting.slip_from],
            in_order[setting.slip_from :],
            first=Column(self._envelope.body_from * MM, bottom),
            other=Column(_TOP * MM, bottom),
        )
        for page in range(len(pages.placed)):
            parts = tuple(self._parts(setting, pages, page, demonstration=row.demonstration))
            yield Sheet(parts, self._resources([part for part in parts if isinstance(part, int)]))

    def _parts(
        self, setting: Setting, pages: Pages, page: int, *, demonstration: bool
    ) -> Iterator[int | Placed]:
        drawing = Drawing(self._codes)
        if demonstration:
            draw_demonstration_mark(drawing, self._envelope)
        if page == 0:
            # The front ends with the label of the reference: reference and address are read next.
            draw_front(setting.front, drawing, self._envelope)
            yield self._shared(drawing)
            drawing = Drawing(self._codes)
        for kind, together in groupby(_worth_sharing(setting, pages.placed[page]), key=itemgetter(0)):
            if drawing.operators:
                yield self._shared(drawing)
                drawing = Drawing(self._codes)
            for _, placed in together:
                if kind is _Use.PERSONAL:
                    yield placed
                else:
                    drawing.add(self._rows(setting.shared[placed.item], placed))
        if pages.cut_at and pages.cut_at[0] == page:
            drawing.rule(0, PAGE[0], pages.cut_at[1], dashed=True)
        number: Line = ((f"Page {page + 1} of {len(pages.placed)}", False),)
        size = setting.style.size
        start = left_margin(self._envelope) + setting.style.width - self._breaker.width(number) * size / 1000
        drawing.lines(start, FOOT * MM, [number], size, 0)
        yield self._shared(drawing)

    def _rows(self, laid: Laid, placed: Placed) -> bytes:
        """Return the operators that draw rows; those that were drawn before are not made again."""
        key = (id(laid), placed.start, placed.stop, placed.top)
        known = self._drawn.get(key)
        if known is None:
            if len(self._drawn) >= _REMEMBERED_ROWS:
                self._drawn.clear()
            drawing = Drawing(self._codes)
            draw_rows(drawing, left_margin(self._envelope), laid, placed)
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
            known = self._forms[operators] = self._file.add_stream(
                b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<</Font %d 0 R>>"
                % (*PAGE, self._fonts),
                operators,
            )
        return known

    def _resources(self, forms: list[int]) -> int:
        names = b"".join(b"/X%d %d 0 R" % (form, form) for form in dict.fromkeys(forms))
        return self._file.add(b"<</Font %d 0 R/XObject<<%b>>>>" % (self._fonts, names))


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


def draw_rows(drawing: Drawing, left: float, laid: Laid, placed: Placed) -> None:
    """Draw the rows of an item that stand on one page; ``left`` is the edge of the column."""
    rows = laid.rows[placed.start : placed.stop]
    first = placed.top + laid.baseline
    starts = {row.texts[0][0] if len(row.texts) == 1 else None for row in rows}
    if len(starts) == 1 and None not in starts:
        lines = [row.texts[0][1] for row in rows]
        drawing.lines(left + rows[0].texts[0][0], first, lines, laid.size, laid.leading)
    for number, row in enumerate(rows):
        baseline = first + number * laid.leading
        if None in starts or len(starts) > 1:
            for x, line in row.texts:
                drawing.lines(left + x, baseline, [line], laid.size, laid.leading)
        for start, stop in row.rules:
            drawing.rule(left + start, left + stop, baseline + laid.size * 0.2)
        if row.box:
            drawing.box(left, baseline - row.box * 0.8, row.box)
