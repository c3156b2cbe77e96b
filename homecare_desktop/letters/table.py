"""The table of a letter to a provider: columns as wide as what is in them, or a list where print is large."""

from collections.abc import Iterator, Sequence
from typing import Final

from homecare_desktop.letters.blocks import SMALLEST_PRINT, Laid, Row, Style
from homecare_desktop.letters.typesetting import LineBreaker, Run, keep_facts_whole

LIST_FROM: Final = 16
"""Points: print in which a table is set as a list (domain.md section 5)."""
_GAP: Final = 0.7
"""Ems between columns."""
_ROW_SPACE: Final = 0.55
_RULE_DROP: Final = 0.52
"""Ems from the last baseline of a row to the rule below it."""
_BEFORE: Final = 0.75
_LIST_SPACE: Final = 0.75

Cells = Sequence[str]


def lay_table(headings: Cells, rows: Sequence[Cells], style: Style, breaker: LineBreaker) -> tuple[Laid, ...]:
    """Set ``rows`` under ``headings``: an item for the headings and one for each row.

    A table whose longest words do not fit its columns is set in smaller print, down to the smallest clear
    print. Where that is not enough, and in large print, each row is a list of its own, with lines that say
    "Heading: what it says" for all that is known. Nothing is cut, no fact is split, and no row is parted
    over pages.
    """
    if not rows:
        return ()
    if style.size < LIST_FROM:
        for size in range(int(style.size), SMALLEST_PRINT - 1, -1):
            tried = Style(float(size), style.width)
            widths = _widths([headings, *rows], tried, breaker)
            if widths:
                return tuple(_lay_rows(headings, rows, widths, tried, breaker))
    return tuple(lay_list(headings, row, style, breaker) for row in rows)


def _lay_rows(
    headings: Cells, rows: Sequence[Cells], widths: Sequence[float], style: Style, breaker: LineBreaker
) -> Iterator[Laid]:
    for above, row in enumerate((headings, *rows)):
        yield _lay_row(row, widths, style, breaker, above=above)


def _widths(rows: Sequence[Cells], style: Style, breaker: LineBreaker) -> list[float] | None:
    """Return the width of each column in points, or ``None`` when the longest words do not fit."""
    columns = range(len(rows[0]))
    room = style.width - _GAP * style.size * (len(columns) - 1)
    cells = [[_cell(row, column, bold=row is rows[0]) for row in rows] for column in columns]
    least = [
        max(_longest_word(cell, breaker) for cell in column) * style.size / 1000 + 0.1 for column in cells
    ]
    wanted = [max(breaker.width((cell,)) for cell in column) * style.size / 1000 + 0.1 for column in cells]
    if sum(least) > room:
        return None
    if sum(wanted) <= room:
        return wanted
    spare = (room - sum(least)) / (sum(wanted) - sum(least))
    return [narrow + (wide - narrow) * spare for narrow, wide in zip(least, wanted, strict=True)]


def _cell(row: Cells, column: int, *, bold: bool) -> Run:
    return keep_facts_whole(row[column]), bold


def _longest_word(cell: Run, breaker: LineBreaker) -> int:
    text, bold = cell
    return max((breaker.width(((word, bold),)) for word in text.split(" ")), default=0)


def _lay_row(row: Cells, widths: Sequence[float], style: Style, breaker: LineBreaker, *, above: int) -> Laid:
    """Set one row; ``above`` is how many items further up the headings are, 0 for the headings."""
    bold = above == 0
    cells = [
        breaker.lines([_cell(row, column, bold=bold)], int(1000 * width / style.size))
        for column, width in enumerate(widths)
    ]
    lefts = [sum(widths[:column]) + _GAP * style.size * column for column in range(len(widths))]
    lines = max(1, *(len(cell) for cell in cells))
    rows = [
        Row(tuple((left, cell[line]) for left, cell in zip(lefts, cells, strict=True) if line < len(cell)))
        for line in range(lines)
    ]
    rows[-1] = Row(rows[-1].texts, rules=((0.0, style.width),))
    return Laid(
        rows=tuple(rows),
        size=style.size,
        leading=style.leading,
        space_before=(_BEFORE * style.leading if bold else _ROW_SPACE * style.size),
        keep_with_next=bold,
        whole=True,
        headings_above=above,
        rule_drop=_RULE_DROP * style.size,
    )


def lay_list(headings: Cells, row: Cells, style: Style, breaker: LineBreaker) -> Laid:
    """Set one row as lines that say "Heading: what it says", without those of which nothing is known."""
    limit = int(1000 * style.width / style.size)
    lines = [
        line
        for column, heading in enumerate(headings)
        if row[column]
        for line in breaker.lines([(f"{heading}: ", True), _cell(row, column, bold=False)], limit)
    ]
    return Laid(
        rows=tuple(Row(((0.0, line),)) for line in lines),
        size=style.size,
        leading=style.leading,
        space_before=_LIST_SPACE * style.leading,
        whole=True,
    )
