"""What one letter says: the blocks that it has, and what their merge fields become, in whatever form it is made."""

from collections.abc import Iterable, Iterator, Mapping

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.template_text import Block, Piece
from homecare_desktop.letters.templates import applies


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
    text = "".join(fields[piece.text] if piece.is_field else piece.text for piece in part)
    return " ".join(word for word in text.split(" ") if word)
