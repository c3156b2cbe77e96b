"""The text of a letter for one reader: which blocks it has, and the rows of those that many letters share."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.blocks import Laid, Style, lay
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.front import Front, column_width, plan_front
from homecare_desktop.letters.template_text import Block, read_text
from homecare_desktop.letters.templates import Template, applies
from homecare_desktop.letters.typesetting import LineBreaker

SMALLEST_PRINT: Final = 12
LARGEST_PRINT: Final = 28
"""Points (domain.md section 5)."""
_REMEMBERED: Final = 512
_DATE_AND_REFERENCE: Final = read_text("{letter_date}\nOur reference: {reference}")[0]
"""For print so large that they do not fit beside the window."""


@dataclass(frozen=True, slots=True)
class Setting:
    """All letters with the same text but for what is personal in it."""

    number: int
    """Never given twice in one file."""
    front: Front
    style: Style
    blocks: tuple[Block, ...]
    slip_from: int
    """The first block of the reply slip; the number of blocks when there is none."""
    shared: Mapping[int, Laid]
    """The rows of the blocks that are not personal, by their place."""

    @property
    def personal(self) -> Iterator[int]:
        """The places of the blocks that are set anew for every letter."""
        return (place for place in range(len(self.blocks)) if place not in self.shared)


class Settings:
    """Gives each letter its setting; those met before are not made again."""

    def __init__(self, template: Template, envelope: Envelope, breaker: LineBreaker) -> None:
        self._template = template
        self._envelope = envelope
        self._breaker = breaker
        self._known: dict[object, Setting] = {}
        self._made = 0
        self._shared_fields = [name for name in template.fields if not FIELDS[name].personal]
        self._personal_fields = [name for name in template.fields if FIELDS[name].personal]

    def of(self, row: LetterRow, fields: Mapping[str, str]) -> Setting:
        """Return the setting of the letter ``row``."""
        key = (
            row.point_size,
            row.dated,
            row.sender,
            row.demonstration,
            row.conditions,
            tuple([fields[name] for name in self._shared_fields]),
            tuple([not fields[name] for name in self._personal_fields]),
        )
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._make(row, fields)
        return known

    def _make(self, row: LetterRow, fields: Mapping[str, str]) -> Setting:
        size = float(min(max(row.point_size, SMALLEST_PRINT), LARGEST_PRINT))
        style = Style(size, column_width(self._envelope))
        front = plan_front(row.sender, written_date(row.dated), size, self._envelope, self._breaker)
        template = self._template
        head = () if front.column else _DATE_AND_REFERENCE
        letter = [*head, template.subject, *_in_letter(template.body, row, fields)]
        slip = list(_in_letter(template.slip, row, fields))
        if slip:
            slip[0] = dataclasses.replace(slip[0], spaced=False)
        blocks = (*letter, *slip)
        shared = {
            place: lay(block, fields, style, self._breaker)
            for place, block in enumerate(blocks)
            if not any(FIELDS[name].personal for name in block.fields)
        }
        self._made += 1
        return Setting(self._made, front, style, blocks, len(letter), shared)


def _in_letter(blocks: tuple[Block, ...], row: LetterRow, fields: Mapping[str, str]) -> Iterator[Block]:
    """Yield the blocks that this letter has; a line of fields that are all empty is left out.

    A blank line before what is left out stands before what follows instead.
    """
    spaced = False
    for block in blocks:
        spaced = spaced or block.spaced
        empty = block.only_fields and not any(fields[name] for name in block.fields)
        if applies(block, fields, row.conditions) and not empty:
            yield dataclasses.replace(block, spaced=spaced)
            spaced = False
