"""What one letter says, in whatever form it is made: its blocks, and what their merge fields become."""

from collections.abc import Iterable, Iterator, Mapping

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.template_text import Block, Piece
from homecare_desktop.letters.templates import applies

Fact = tuple[str, str]
"""The heading of a column, and what stands under it."""


def merge_fields(row: LetterRow) -> dict[str, str]:
    """Return what the merge fields of the letter ``row`` become."""
    return {**row.fields, "reference": row.reference, "letter_date": written_date(row.dated)}


def in_letter(
    blocks: Iterable[Block], fields: Mapping[str, str], conditions: frozenset[str]
) -> Iterator[tuple[Block, bool]]:
    """Yield the blocks that a letter has, and whether a blank line stands before each.

    A line of fields that are all empty is left out. A blank line before what is left out stands
    before what follows instead.
    """
    spaced = False
    for block in blocks:
        spaced = spaced or block.spaced
        empty = block.only_fields and not any(fields[name] for name in block.fields)
        if applies(block, fields, conditions) and not empty:
            yield block, spaced
            spaced = False


def words_of(part: Iterable[Piece], fields: Mapping[str, str]) -> str:
    """Return the text of a part of a block, filled in, with one space between words."""
    return _in_single_spaces("".join(fields[piece.text] if piece.is_field else piece.text for piece in part))


def people_of(block: Block, row: LetterRow) -> Iterator[tuple[Fact, ...]]:
    """Yield what the table ``block`` says of each of its people, in order; what is not known is left out."""
    headings = [_in_single_spaces("".join(piece.text for piece in part)) for part in block.parts]
    for person in row.table:
        cells = zip(headings, map(_in_single_spaces, person), strict=True)
        facts = tuple((heading, cell) for heading, cell in cells if cell)
        if facts:
            yield facts


def _in_single_spaces(text: str) -> str:
    return " ".join(word for word in text.split(" ") if word)
