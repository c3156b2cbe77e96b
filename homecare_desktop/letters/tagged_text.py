"""Items of a letter drawn on a page and tagged: each stretch of text belongs to an element."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, zip_longest
from typing import Final

from homecare_desktop.letters.blocks import Laid, Row
from homecare_desktop.letters.drawing import PAGE, Colour, Drawing
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.form_fields import FormFields
from homecare_desktop.letters.line_parts import spoken
from homecare_desktop.letters.links import Link, part
from homecare_desktop.letters.pages import Placed
from homecare_desktop.letters.pdf_file import text_string
from homecare_desktop.letters.screen_text import Item
from homecare_desktop.letters.tags import END, Element, TaggedPage, Tags, figure_entries
from homecare_desktop.letters.template_text import Kind
from homecare_desktop.letters.typesetting import FIXED_SPACE, Line, LineBreaker

HEADINGS: Final = {Kind.SUBJECT: "H1", Kind.HEADING: "H2"}
_LISTS: Final = {
    Kind.ITEM: b"/A<</O/List/ListNumbering/Disc>>",
    Kind.TICK: b"/A<</O/List/ListNumbering/None>>",
    Kind.TABLE: b"/A<</O/List/ListNumbering/None>>",
}
_LINK: Final[Colour] = (0.07, 0.29, 0.56)
_BOX: Final = 1.15
"""Ems: the side of a box to tick."""
_ABOVE, _BELOW = 1.05, 0.3
"""Ems from a baseline to the upper and lower edge of what can be clicked or written on."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Text at a place on the page."""

    x: float
    baseline: float
    line: Line
    link: Link | None


class TaggedText:
    """Draws the items of one letter, in order."""

    def __init__(
        self,
        tags: Tags,
        fields: FormFields,
        codes: FontCodes,
        breaker: LineBreaker,
        links: Sequence[Link],
        left: float,
    ) -> None:
        self._tags = tags
        self._fields = fields
        self._codes = codes
        self._breaker = breaker
        self._links = links
        self._left = left
        self._letter = tags.element("Art")
        self._list: tuple[Kind, Element] | None = None
        self._open: Element | None = None
        """The element of the item that was drawn last: it may go on on the next page."""
        self._entry: Element | None = None
        """What the entry of a list says."""
        self._ruled = 0

    def draw(self, item: Item, placed: Placed, page: TaggedPage, drawing: Drawing) -> None:
        """Draw what stands of ``item`` on ``page``."""
        rows = item.laid.rows[placed.start : placed.stop]
        first = placed.top + item.laid.baseline
        baselines = [first + number * item.laid.leading for number in range(len(rows))]
        if placed.start == 0:
            self._begin(item, rows[0], baselines[0], page, drawing)
        if item.kind is Kind.FILL:
            self._draw_fill(item, rows, baselines, page, drawing)
        elif item.kind is Kind.TABLE:
            self._draw_facts(item, placed.start, baselines, page, drawing)
        else:
            lines = [row.texts[-1] for row in rows]
            self._draw_lines(item, lines, baselines, page, drawing)

    def begin_figure(self, says: str, box: tuple[float, float, float, float], page: TaggedPage) -> bytes:
        """Return the operator before a picture; ``END`` goes after it.

        ``says`` is read in its place. ``box`` is its left, top, right and lower edge in points from the
        top left corner of the page.
        """
        left, top, right, low = box
        entries = figure_entries(says, (left, PAGE[1] - low, right, PAGE[1] - top))
        return self._tags.begin(self._tags.element("Figure", self._letter, entries), page)

    def _begin(self, item: Item, row: Row, baseline: float, page: TaggedPage, drawing: Drawing) -> None:
        """Open the element of ``item``, and draw what stands beside its first row."""
        self._ruled = 0
        if item.kind not in _LISTS:
            self._list = None
            self._open = self._tags.element(HEADINGS.get(item.kind, "P"), self._letter)
            return
        entry = self._tags.element("LI", self._list_of(item.kind))
        if item.kind is Kind.ITEM:
            label = self._tags.element("Lbl", entry)
            drawing.add(self._tags.begin(label, page))
            x, bullet = row.texts[0]
            drawing.lines(self._left + x, baseline, [bullet], item.laid.size, 0)
            drawing.add(END)
        self._open = self._entry = self._tags.element("LBody", entry)
        if item.kind is Kind.TICK:
            side = _BOX * item.laid.size
            top = baseline - side * 0.8
            box = (self._left, top, self._left + side, top + side)
            self._fields.add_box(self._open, page, box, item.words[0])

    def _list_of(self, kind: Kind) -> Element:
        """Return the list that an entry of ``kind`` belongs to: one follows another in the same list."""
        if self._list is None or self._list[0] is not kind:
            self._list = (kind, self._tags.element("L", self._letter, _LISTS[kind]))
        return self._list[1]

    def _draw_facts(
        self, item: Item, start: int, baselines: Sequence[float], page: TaggedPage, drawing: Drawing
    ) -> None:
        """Draw the rows of a person of a table from ``start`` on: each fact is a paragraph."""
        stop = start + len(baselines)
        bounds = sorted({start, stop, *(row for row in item.starts if start < row < stop)})
        for first, after in pairwise(bounds):
            if first in item.starts:
                self._open = self._tags.element("P", self._entry)
            lines = [row.texts[-1] for row in item.laid.rows[first:after]]
            self._draw_lines(item, lines, baselines[first - start : after - start], page, drawing)

    def _draw_lines(
        self,
        item: Item,
        lines: Sequence[tuple[float, Line]],
        baselines: Sequence[float],
        page: TaggedPage,
        drawing: Drawing,
    ) -> None:
        for link, together in groupby(self._stretches(item, lines, baselines), key=lambda at: at.link):
            self._draw_stretches(list(together), link, item, page, drawing)

    def _stretches(
        self, item: Item, lines: Sequence[tuple[float, Line]], baselines: Sequence[float]
    ) -> Iterator[_Stretch]:
        parted = part([line for _, line in lines], self._links)
        for (start, _), baseline, stretches in zip(lines, baselines, parted, strict=True):
            x = self._left + start
            for line, link in stretches:
                if line:
                    yield _Stretch(x, baseline, line, link)
                x += self._width(line, item)

    def _draw_stretches(
        self, stretches: list[_Stretch], link: Link | None, item: Item, page: TaggedPage, drawing: Drawing
    ) -> None:
        element = self._opened()
        colour = item.colour
        if link:
            element, colour = self._tags.element("Link", element), _LINK
        for plain, alike in groupby(stretches, key=lambda at: drawing.means_what_it_shows(at.line)):
            if plain:
                drawing.add(self._tags.begin(element, page))
                _draw_columns(drawing, alike, item.laid, colour)
                drawing.add(END)
                continue
            for at in alike:
                said = spoken("".join(text for text, _ in at.line)).replace(FIXED_SPACE, " ")
                span = self._tags.element("Span", element, b"/ActualText %b" % text_string(said))
                drawing.add(self._tags.begin(span, page))
                _draw_columns(drawing, [at], item.laid, colour)
                drawing.add(END)
        if link:
            self._annotate(stretches, link, element, item, page)

    def _annotate(
        self, stretches: list[_Stretch], link: Link, element: Element, item: Item, page: TaggedPage
    ) -> None:
        boxes = [
            (
                at.x,
                PAGE[1] - at.baseline - _BELOW * item.laid.size,
                at.x + self._width(at.line, item),
                PAGE[1] - at.baseline + item.laid.size,
            )
            for at in stretches
        ]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        around = (min(lefts), min(bottoms), max(rights), max(tops))
        corners = b" ".join(
            b"%.2f %.2f %.2f %.2f %.2f %.2f %.2f %.2f" % (left, top, right, top, left, bottom, right, bottom)
            for left, bottom, right, top in boxes
        )
        self._tags.annotate(
            element,
            page,
            b"/Subtype/Link/Rect[%.2f %.2f %.2f %.2f]/QuadPoints[%b]/Border[0 0 0]/Contents %b"
            b"/A<</Type/Action/S/URI/URI(%b)>>"
            % (*around, corners, text_string(link.says), _literal(link.uri)),
        )

    def _draw_fill(
        self,
        item: Item,
        rows: Sequence[Row],
        baselines: Sequence[float],
        page: TaggedPage,
        drawing: Drawing,
    ) -> None:
        """Draw labels with fields to write in beside or below them."""
        size = item.laid.size
        for row, baseline in zip(rows, baselines, strict=True):
            for text, rule in zip_longest(row.texts, row.rules):
                if text:
                    x, line = text
                    ended: Line = (*line, (" ", False))
                    self._draw_lines(item, [(x, ended)], [baseline], page, drawing)
                if rule:
                    box = (
                        self._left + rule[0],
                        baseline - _ABOVE * size,
                        self._left + rule[1],
                        baseline + _BELOW * size,
                    )
                    label = item.words[min(self._ruled, len(item.words) - 1)]
                    self._fields.add_line(self._opened(), page, box, label.rstrip(" :"), size)
                    self._ruled += 1

    def _width(self, line: Line, item: Item) -> float:
        return self._breaker.width(line) * item.laid.size / 1000

    def _opened(self) -> Element:
        if self._open is None:
            raise ValueError("no item was begun")
        return self._open


def _draw_columns(drawing: Drawing, stretches: Iterable[_Stretch], laid: Laid, colour: Colour) -> None:
    """Draw ``stretches``: those that begin at one edge, line below line, in one go."""
    for x, together in groupby(stretches, key=lambda at: at.x):
        column = list(together)
        lines = [at.line for at in column]
        drawing.lines(x, column[0].baseline, lines, laid.size, laid.leading, colour)


def _literal(uri: str) -> bytes:
    """Return ``uri``, in which everything unusual is quoted already, for a string between brackets."""
    return uri.encode("ascii").replace(b"(", b"%28").replace(b")", b"%29")
