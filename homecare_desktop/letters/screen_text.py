"""A letter for the screen as items, from its sender to its reply slip: what each one is, and its rows."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import MM
from homecare_desktop.letters.blocks import Laid, Row, Style, lay
from homecare_desktop.letters.drawing import BLACK, Colour
from homecare_desktop.letters.letter_text import Fact, in_letter, people_of, words_of
from homecare_desktop.letters.line_parts import spoken
from homecare_desktop.letters.plain_text import DEMONSTRATION, opening
from homecare_desktop.letters.slip import HEADING_WIDTH
from homecare_desktop.letters.table import lay_list
from homecare_desktop.letters.template_text import Block, Kind
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import FIXED_SPACE, Line, LineBreaker, keep_facts_whole

RED: Final[Colour] = (0.68, 0.05, 0.08)
_LEADING: Final = 1.3
_BLANK_LINE: Final = 0.75
_NAME: Final = 4.0
"""Points by which the council's name is larger than the text."""


@dataclass(frozen=True, slots=True)
class Item:
    """A part of the letter that is read as one."""

    kind: Kind
    laid: Laid
    words: tuple[str, ...]
    """What is written in it; for lines to write on, the label of each."""
    colour: Colour = BLACK
    starts: tuple[int, ...] = ()
    """For a person of a table, the row in which each fact begins."""


def letter_items(
    row: LetterRow, template: Template, fields: Mapping[str, str], style: Style, breaker: LineBreaker
) -> Iterator[Item]:
    """Yield what the letter says above its reply slip."""
    for lines in opening(row, fields):
        if lines == (DEMONSTRATION,):
            yield _lines(lines, style, breaker, bold=True, colour=RED)
        elif lines == row.sender:
            name = _lines(lines[:1], dataclasses.replace(style, size=style.size + _NAME), breaker, bold=True)
            yield dataclasses.replace(name, laid=dataclasses.replace(name.laid, heading=True))
            if lines[1:]:
                below = _lines(lines[1:], style, breaker)
                yield dataclasses.replace(below, laid=dataclasses.replace(below.laid, space_before=0.0))
        else:
            yield _lines(lines, style, breaker)
    wording = template.wordings[row.voice]
    yield from _items((wording.subject, *wording.body), row, fields, style, breaker)


def slip_items(
    row: LetterRow, template: Template, fields: Mapping[str, str], style: Style, breaker: LineBreaker
) -> Iterator[Item]:
    """Yield the reply slip; after its heading it says how it is filled in on a screen.

    The heading leaves room for the code beside it.
    """
    blocks = template.wordings[row.voice].slip
    beside = dataclasses.replace(style, width=HEADING_WIDTH * MM)
    top = blocks[:1] if blocks and blocks[0].kind is Kind.HEADING else ()
    items = [
        *_items(top, row, fields, beside, breaker),
        *_items(blocks[len(top) :], row, fields, style, breaker),
    ]
    place = 1 if items and items[0].kind is Kind.HEADING else 0
    yield from items[:place]
    if items:
        yield _lines((on_screen(fields),), style, breaker)
    for item in items[place : place + 1]:
        yield _set_off(item, style)
    yield from items[place + 1 :]


def _set_off(item: Item, style: Style) -> Item:
    """Return ``item`` with a blank line before it."""
    laid = dataclasses.replace(item.laid, space_before=style.leading * _BLANK_LINE)
    return dataclasses.replace(item, laid=laid)


def on_screen(fields: Mapping[str, str]) -> str:
    """Return how the slip is filled in and sent back without paper."""
    email = fields["officer_email"] or fields["council_email"]
    if email:
        return f"You can fill in this slip on your screen. Then save it and email it to {email}."
    return "You can fill in this slip on your screen. Then save it, or print it and post it."


def _items(
    blocks: Sequence[Block],
    row: LetterRow,
    fields: Mapping[str, str],
    style: Style,
    breaker: LineBreaker,
) -> Iterator[Item]:
    for block, spaced in in_letter(blocks, fields, row.conditions):
        if block.kind is Kind.TABLE:
            yield from (_person(facts, style, breaker) for facts in people_of(block, row))
            continue
        set_off = dataclasses.replace(block, spaced=spaced)
        laid = lay(set_off, fields, style, breaker)
        words = tuple(words_of(part, fields) for part in block.parts)
        yield Item(block.kind, laid if block.kind is Kind.FILL else _spaced(laid, words), words)


def _person(facts: Sequence[Fact], style: Style, breaker: LineBreaker) -> Item:
    """Return what a table says of one person as a list, in print of any size: it reads well on any screen."""
    words = tuple(f"{heading}: {cell}" for heading, cell in facts)
    laid = [
        _spaced(lay_list((heading,), (cell,), style, breaker), (said,))
        for (heading, cell), said in zip(facts, words, strict=True)
    ]
    starts = accumulate([len(one.rows) for one in laid[:-1]], initial=0)
    rows = tuple(row for one in laid for row in one.rows)
    return Item(Kind.TABLE, dataclasses.replace(laid[0], rows=rows), words, starts=tuple(starts))


def _lines(
    lines: Sequence[str],
    style: Style,
    breaker: LineBreaker,
    *,
    bold: bool = False,
    colour: Colour = BLACK,
) -> Item:
    """Return lines of their own, such as those of an address, as one paragraph."""
    words = " ".join(lines)
    limit = int(1000 * style.width / style.size)
    broken = [part for line in lines for part in breaker.lines([(keep_facts_whole(line), bold)], limit)]
    laid = Laid(
        rows=tuple(Row(((0.0, line),)) for line in broken),
        size=style.size,
        leading=style.size * _LEADING,
        space_before=style.leading * _BLANK_LINE,
    )
    return Item(Kind.PARAGRAPH, _spaced(laid, (words,)), (words,), colour)


def _spaced(laid: Laid, words: tuple[str, ...]) -> Laid:
    """Return ``laid`` with a space at the end of each row after which a new word begins.

    Programs that read a tagged text aloud tell words apart by spaces alone, not by line ends.
    """
    said = " ".join(spoken(" ".join(words)).replace(FIXED_SPACE, " ").split(" "))
    rows = []
    at = 0
    for row in laid.rows:
        *before, (x, line) = row.texts
        at += len(spoken("".join(text for text, _ in line)))
        if said[at : at + 1] == " ":
            at += 1
            line = _with_space(line)
        rows.append(dataclasses.replace(row, texts=(*before, (x, line))))
    return dataclasses.replace(laid, rows=tuple(rows))


def _with_space(line: Line) -> Line:
    *before, (text, bold) = line
    return (*before, (text + " ", bold))
