"""The rows that the archive of letters hands out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from homecare_desktop.domain.letter_names import batch_name
from homecare_desktop.storage.letter_archive import KeptLetter


class Copy(StrEnum):
    """How letters left the program."""

    PRINTED = "print"
    SAVED = "export"


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch as the list of batches shows it."""

    batch: str
    template_name: str
    made_on: date
    letters: int
    """Those that stand."""
    posted: int
    returned: int = 0
    made_again: int = 0
    """Those that were made again in a later batch before they were posted: they do not count any more."""
    accessible: bool = False
    """Made to be emailed."""


@dataclass(frozen=True, slots=True)
class ArchivedLetter:
    """A letter that was made, as the archive lists it."""

    reference: str
    batch: str
    kind: str
    """The code of its template."""
    kind_name: str
    who: str
    """To whom it went, by the name that is on record now."""
    council_id: str
    """Of the person that it is about; empty for a letter to a provider."""
    case_id: UUID | None
    officer: str
    made_on: date
    posted_on: date | None
    returned_on: date | None
    envelope: str
    first_page: int
    """In the batch, counted from 1."""
    pages: int
    position: int
    """Its place in the batch, counted from 1."""
    withdrawn_because: str | None = None
    """Such as "made again as L-000300": it is not sent any more."""


@dataclass(frozen=True, slots=True)
class BatchPart:
    """The letters of a batch that a print room handles in one go: one envelope, one number of sheets."""

    envelope: str
    envelope_name: str
    sheets: int
    """Sheets of paper a letter."""
    large_print: bool
    letters: int
    first: int
    """The place of the first of them in the batch, counted from 1."""
    last: int
    positions: tuple[int, ...]
    """The places of all of them; between them may be letters of other parts."""


@dataclass(frozen=True, slots=True)
class ForPaper:
    """What may be printed now, and the letters that were taken out because of what happened since."""

    pdf: bytes
    letters: int
    """How many are in it."""
    taken_out: tuple[str, ...]
    """Each as ``"L-000231 (died on 3 May 2021)"``."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What proves that the kept bytes are those that were made."""

    sha256: str
    unchanged: bool


def archived(letter: KeptLetter, names: Mapping[str, str]) -> ArchivedLetter:
    """Return a letter as it is on record, with the name of its kind."""
    return ArchivedLetter(
        reference=letter.reference,
        batch=batch_name(letter.batch),
        kind=letter.template,
        kind_name=names.get(letter.template, letter.template),
        who=letter.who,
        council_id=letter.council_id,
        case_id=letter.case_id,
        officer=letter.officer,
        made_on=letter.made_on,
        posted_on=letter.posted_on,
        returned_on=letter.returned_on,
        envelope=letter.envelope,
        first_page=letter.first_page,
        pages=letter.pages,
        position=letter.position,
        withdrawn_because=letter.withdrawn_because,
    )
