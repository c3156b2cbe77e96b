"""Blocks of a template filled in for one letter and broken into rows, with room around them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.scripts import isolated
from homecare_desktop.letters.template_text import Block, Kind, Piece
from homecare_desktop.letters.typesetting import Line, LineBreaker, Run, as_one_fact, keep_facts_whole

_LEADING: Final = 1.3
_BLANK_LINE: Final = 0.75
_CLOSE: Final = {Kind.ITEM: 0.2, Kind.TICK: 0.45, Kind.FILL: 0.1}
"""Lines of room before what follows without a blank line."""
_WRITING_SPACE: Final = 30.0
"""Points from rule to rule: room for a shaky hand."""
_SHORTEST_RULE: Final = 110.0
_INDENTS: Final = {Kind.ITEM: 1.1, Kind.TICK: 2.0}
"""In ems: what stands before the text of a list or beside a box to tick."""
_BOLD: Final = frozenset({Kind.SUBJECT, Kind.HEADING})
_BULLET: Final[Line] = (("•", False),)
_SUBJECT: Final = 1.2
_BOX: Final = 1.15


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set for one reader; lengths in points."""

    size: float
    width: float
    """Of the column."""

    @property
    def leading(self) -> float:
        """From one baseline to the next."""
        return self.size * _LEADING


@dataclass(frozen=True, slots=True)
class Row:
    """One line on the page, with what stands beside it; x from the left edge of the column."""

    texts: tuple[tuple[float, Line], ...]
    rules: tuple[tuple[float, float], ...] = ()
    box: float = 0.0
    """The side of the box to tick at the left edge."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Rows that belong together."""

    rows: tuple[Row, ...]
    size: float
    leading: float
    space_before: float
    keep_with_next: bool = False
    drop: float = 0.0
    """From the top of a row to its baseline, beyond the size: room to write in by hand."""

    @property
    def baseline(self) -> float:
        """Of the first row, from its top."""
        return self.size + self.drop

    @property
    def height(self) -> float:
        """Of the rows, without the space before them."""
        return len(self.rows) * self.leading


def lay(block: Block, fields: Mapping[str, str], style: Style, breaker: LineBreaker) -> Laid:
    """Fill in ``block`` and break it into rows."""
    if block.kind is Kind.FILL:
        return _lay_rules(block, fields, style, breaker)
    size = style.size * (_SUBJECT if block.kind is Kind.SUBJECT else 1)
    runs = list(_runs(block.parts[0], fields, bold=block.kind in _BOLD))
    indent = _INDENTS.get(block.kind, 0.0) * size
    lines = breaker.lines(runs, _ems(style.width - indent, size))
    rows = [Row(((indent, line),)) for line in lines]
    if block.kind is Kind.ITEM and rows:
        rows[0] = Row(((0.0, _BULLET), *rows[0].texts))
    elif block.kind is Kind.TICK and rows:
        rows[0] = Row(rows[0].texts, box=_BOX * style.size)
    leads_on = bool(runs) and runs[-1][0].rstrip().endswith(":")
    single = block.kind is Kind.PARAGRAPH and len(rows) == 1
    return Laid(
        rows=tuple(rows),
        size=size,
        leading=size * _LEADING,
        space_before=_space_before(block, style),
        keep_with_next=block.kind in _BOLD or leads_on or single,
    )


def _space_before(block: Block, style: Style) -> float:
    if block.spaced:
        return style.leading * _BLANK_LINE
    return style.leading * _CLOSE.get(block.kind, 0.0)


def _lay_rules(block: Block, fields: Mapping[str, str], style: Style, breaker: LineBreaker) -> Laid:
    """Lay out labels with rules to write on: side by side when they fit, else one below the other."""
    gap = style.size / 2
    labels = [list(_runs(part, fields, bold=False)) for part in block.parts]
    whole = [breaker.lines(label, 10**9) for label in labels]
    widths = [breaker.width(lines[0]) * style.size / 1000 if lines else 0.0 for lines in whole]
    shared = (style.width - sum(widths) - gap * (2 * len(labels) - 1)) / len(labels)
    if shared >= _SHORTEST_RULE:
        rows = [_side_by_side([lines[0] for lines in whole if lines], widths, gap, shared)]
    else:
        rows = [row for label in labels for row in _label_and_rule(label, style, gap, breaker)]
    leading = max(1.15 * style.leading, _WRITING_SPACE)
    drop = leading - style.leading
    return Laid(tuple(rows), style.size, leading, _space_before(block, style), drop=drop)


def _side_by_side(labels: list[Line], widths: list[float], gap: float, shared: float) -> Row:
    texts: list[tuple[float, Line]] = []
    rules: list[tuple[float, float]] = []
    x = 0.0
    for label, width in zip(labels, widths, strict=True):
        texts.append((x, label))
        rules.append((x + width + gap, x + width + gap + shared))
        x += width + shared + 2 * gap
    return Row(tuple(texts), tuple(rules))


def _label_and_rule(label: list[Run], style: Style, gap: float, breaker: LineBreaker) -> Iterator[Row]:
    lines = breaker.lines(label, _ems(style.width, style.size))
    for line in lines[:-1]:
        yield Row(((0.0, line),))
    last = lines[-1] if lines else ()
    start = breaker.width(last) * style.size / 1000 + gap
    if style.width - start >= _SHORTEST_RULE:
        yield Row(((0.0, last),), ((start, style.width),))
    else:
        yield Row(((0.0, last),))
        yield Row((), ((0.0, style.width),))


def _runs(pieces: tuple[Piece, ...], fields: Mapping[str, str], *, bold: bool) -> Iterator[Run]:
    for piece in pieces:
        if not piece.is_field:
            text = keep_facts_whole(piece.text)
        elif FIELDS[piece.text].one_fact:
            text = as_one_fact(isolated(fields[piece.text]))
        else:
            text = keep_facts_whole(isolated(fields[piece.text]))
        yield text, bold or piece.bold


def _ems(points: float, size: float) -> int:
    """Return ``points`` in thousandths of ``size``; a little less, so that rounding never oversteps."""
    return int(1000 * points / size)
