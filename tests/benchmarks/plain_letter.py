"""A letter as plain paragraphs, for the ways of printing that the program is compared with."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.template_text import Block, Kind
from homecare_desktop.letters.templates import applies, load_template

TEMPLATE = "transfer-notice"


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph, or what goes before one."""

    markup: str
    """Escaped, with ``<b>`` around what is bold."""
    heading: bool = False
    spaced: bool = False
    """A blank line stands before it."""
    starts: str = ""
    """``letter`` where a letter begins, ``slip`` where its slip does: both on a new page."""


def paragraphs(row: LetterRow) -> Iterator[Words]:
    """Yield all that the letter ``row`` says, merged but not laid out."""
    fields = {**row.fields, "reference": row.reference, "letter_date": written_date(row.dated)}
    wording = load_template(TEMPLATE).wordings[Voice.PERSON]
    above = (*row.sender, fields["letter_date"], f"Our reference: {row.reference}", *row.address)
    for place, line in enumerate(above):
        yield Words(escape(line), starts="" if place else "letter")
    yield from _merged((wording.subject, *wording.body), row, fields)
    yield Words(f"Reference {escape(row.reference)}", starts="slip")
    for line in row.reply_to:
        yield Words(escape(line))
    yield from _merged(wording.slip, row, fields)


def _merged(blocks: tuple[Block, ...], row: LetterRow, fields: dict[str, str]) -> Iterator[Words]:
    for block in blocks:
        if applies(block, fields, row.conditions):
            heading = block.kind in {Kind.SUBJECT, Kind.HEADING}
            yield Words(_markup(block, fields), heading, block.spaced)


def _markup(block: Block, fields: dict[str, str]) -> str:
    texts = []
    for part in block.parts:
        for piece in part:
            text = escape(fields[piece.text] if piece.is_field else piece.text)
            texts.append(f"<b>{text}</b>" if piece.bold else text)
    return " ".join(texts)
