"""What a letter is made from: a frozen row that, with a template version, always gives the same bytes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from homecare_desktop.domain.words import Voice


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter to one person, complete: nothing else is looked up while the page is made."""

    reference: str
    """Such as ``"L-000231"``."""
    dated: date
    address: tuple[str, ...]
    """3 to 7 lines, name first, postcode last, as ``address_block`` gives them."""
    fields: Mapping[str, str]
    """What the template's merge fields become; plain text, never markup."""
    conditions: frozenset[str] = field(default_factory=frozenset)
    """The yes/no paragraphs that this letter has."""
    point_size: int = 14
    """12 to 28: the size that the person reads (domain.md section 5)."""
    sender: tuple[str, ...] = ()
    """Council name, team and return address, printed above the letter."""
    reply_to: tuple[str, ...] = ()
    """Where a reply slip goes, line by line; empty when the council has no return address on record."""
    voice: Voice = Voice.PERSON
    """To whom the letter speaks: which of the template's wordings it has."""
    table: tuple[tuple[str, ...], ...] = ()
    """The people of a letter to a provider, a row each; the columns are those of the template's table."""
    demonstration: bool = False
    """Marks every page as a demonstration with made-up people."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who a letter goes to, and about whom."""

    voice: Voice
    case_ids: tuple[UUID, ...]
    """The case that it is about; a letter to a provider is about several."""
    representative_id: UUID | None = None
    provider_id: UUID | None = None
