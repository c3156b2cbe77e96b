"""The text of a letter for one reader: which blocks it has, and the rows of those that many letters share."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.blocks import Laid, Style, lay
from homecare_desktop.letters.envelopes import Envelope
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.front import Front, column_width, plan_front
from homecare_desktop.letters.letter_text import in_letter
from homecare_desktop.letters.template_text import Block, read_text
from homecare_desktop.letters.templates import Template
from homecare_desktop.letters.typesetting import LineBreaker

SMALLEST_PRINT: Final = 12
LARGEST_PRINT: Final = 28
"""Points (domain.md section 5)."""
_REMEMBERED: Final = 512
_REMEMBERED_BLOCKS: Final = 2048
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
        self._fronts: dict[object, Front] = {}
        self._laid: dict[object, Laid] = {}
        self._respaced: dict[int, Block] = {}
        self._shared_fields, self._personal_fields = (
            {
                voice: [name for name in wording.fields if FIELDS[name].personal is personal]
                for voice, wording in template.wordings.items()
            }
            for personal in (False, True)
        )

    def of(self, row: LetterRow, fields: Mapping[str, str]) -> Setting:
        """Return the setting of the letter ``row``."""
        key = (
            row.voice,
            row.point_size,
            row.dated,
            row.sender,
            row.demonstration,
            row.conditions,
            tuple([fields[name] for name in self._shared_fields[row.voice]]),
            tuple([not fields[name] for name in self._personal_fields[row.voice]]),
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
        front = self._front(row.sender, row.dated, size)
        wording = self._template.wordings[row.voice]
        head = () if front.column else _DATE_AND_REFERENCE
        body = self._in_letter(wording.body, row, fields)
        letter = (*head, wording.subject, *body)
        slip = list(self._in_letter(wording.slip, row, fields))
        blocks = (*letter, *[self._spaced(block, spaced=False) for block in slip[:1]], *slip[1:])
        shared = {
            place: self._lay(block, fields, style)
            for place, block in enumerate(blocks)
            if not any(FIELDS[name].personal for name in block.fields)
        }
        self._made += 1
        return Setting(self._made, front, style, blocks, len(letter), shared)

    def _in_letter(
        self, blocks: tuple[Block, ...], row: LetterRow, fields: Mapping[str, str]
    ) -> Iterator[Block]:
        for block, spaced in in_letter(blocks, fields, row.conditions):
            yield self._spaced(block, spaced=spaced)

    def _spaced(self, block: Block, *, spaced: bool) -> Block:
        """Return ``block`` with or without a blank line before it: each time the very same object."""
        if block.spaced is spaced:
            return block
        other = self._respaced.get(id(block))
        if other is None:
            other = self._respaced[id(block)] = dataclasses.replace(block, spaced=spaced)
        return other

    def _lay(self, block: Block, fields: Mapping[str, str], style: Style) -> Laid:
        """Return the rows of ``block``; the same block with the same words is laid out once."""
        # By identity, because hashing a block costs as much as laying it out. All blocks live as
        # long as this object: they are the template's, or kept in ``_respaced``.
        key = (id(block), style.size, *[fields[name] for name in block.fields])
        known = self._laid.get(key)
        if known is None:
            if len(self._laid) >= _REMEMBERED_BLOCKS:
                self._laid.clear()
            known = self._laid[key] = lay(block, fields, style, self._breaker)
        return known

    def _front(self, sender: tuple[str, ...], dated: date, size: float) -> Front:
        key = (sender, dated, size)
        known = self._fronts.get(key)
        if known is None:
            if len(self._fronts) >= _REMEMBERED:
                self._fronts.clear()
            front = plan_front(sender, written_date(dated), size, self._envelope, self._breaker)
            known = self._fronts[key] = front
        return known
