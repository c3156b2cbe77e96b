"""The letter as plain text: for transcription services, emails, reading aloud and the editor."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.letter_text import in_letter, merge_fields, people_of, words_of
from homecare_desktop.letters.template_text import Block, Kind
from homecare_desktop.letters.templates import Template

DEMONSTRATION: Final = "Demonstration – made-up person"
REFERENCE: Final = "Our reference: "
BOX: Final = "[ ]"
"""A box to tick."""
RULE: Final = "____"
"""A line to write on."""
_STARTS: Final = {Kind.ITEM: "- ", Kind.TICK: f"{BOX} "}
_STANDS_ALONE: Final = frozenset({Kind.SUBJECT, Kind.HEADING, Kind.TABLE})


def plain_text(row: LetterRow, template: Template) -> str:
    """Return the letter ``row`` as plain text, a paragraph a line, the reply slip at its end.

    It says what the printed letter says, in the same order: who sends it, to whom, the date, the
    reference, the subject and the text. Each person of a table is a paragraph, with a line for each
    fact. Raises KeyError when ``template`` has no wording in the letter's voice.
    """
    fields = merge_fields(row)
    wording = template.wordings[row.voice]
    letter = "\n\n".join("\n".join(block) for block in opening(row, fields))
    text = _text((wording.subject, *wording.body), row, fields)
    slip = _text(wording.slip, row, fields)
    return "\n\n".join(part for part in (letter, text, slip) if part) + "\n"


def opening(row: LetterRow, fields: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield what stands above the subject, in reading order: blocks of lines."""
    if row.demonstration:
        yield (DEMONSTRATION,)
    if row.sender:
        yield row.sender
    yield row.address
    yield (fields["letter_date"], REFERENCE + fields["reference"])


def _text(blocks: Iterable[Block], row: LetterRow, fields: Mapping[str, str]) -> str:
    lines: list[str] = []
    alone = False
    for block, spaced in in_letter(blocks, fields, row.conditions):
        stands_alone = block.kind in _STANDS_ALONE
        for line in _people(block, row) if block.kind is Kind.TABLE else (_line(block, fields),):
            if lines and (spaced or alone or stands_alone):
                lines.append("")
            lines.append(line)
        alone = stands_alone
    return "\n".join(lines)


def _people(block: Block, row: LetterRow) -> Iterator[str]:
    for facts in people_of(block, row):
        yield "\n".join(f"{heading}: {cell}" for heading, cell in facts)


def _line(block: Block, fields: Mapping[str, str]) -> str:
    if block.kind is Kind.FILL:
        return " ".join(f"{words_of(part, fields)} {RULE}" for part in block.parts)
    return _STARTS.get(block.kind, "") + words_of(block.parts[0], fields)
