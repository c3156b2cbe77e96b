"""What is asked for when letters are made together, what is planned, and what was made."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from homecare_desktop.casework.letter_rows import LeftOut
from homecare_desktop.casework.tasks import TaskRow
from homecare_desktop.domain.letter_row import Addressee
from homecare_desktop.domain.words import LetterOrder


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is meant: a patch, an officer's caseload, or these cases; together they narrow each other."""

    patch: str | None = None
    officer_id: UUID | None = None
    case_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How the letters of a batch are made."""

    envelope: str = "dl"
    """The code of an envelope."""
    again: bool = False
    """Also to people to whom this letter was posted before."""
    order: LetterOrder = LetterOrder.LIST
    size: int | None = None
    """Points of print for everybody, 12 to 28; ``None`` is each person's own."""
    dated: date | None = None
    """The date on the letters; ``None`` is today."""
    accessible: bool = False
    """Tagged PDF, to be emailed, in place of pages for an envelope."""


USUAL: Final = BatchOptions()


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """Who would get a letter and who not; nothing is recorded yet."""

    template: str
    template_name: str
    options: BatchOptions
    addressees: tuple[Addressee, ...]
    """Those who get one, in the order in which the letters are printed."""
    names: tuple[str, ...]
    """As on the envelope, in the same order."""
    left_out: tuple[LeftOut, ...]
    large_print: int

    @property
    def case_ids(self) -> tuple[UUID, ...]:
        """The cases that the letters are about, each once, in the order of the letters."""
        return tuple(dict.fromkeys(key for addressee in self.addressees for key in addressee.case_ids))


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter that was made, and its pages in the batch."""

    case_id: UUID
    """The case that it is about, or the first of them."""
    council_id: str
    reference: str
    first_page: int
    pages: int
    pdf: bytes | None = None
    """Its own file, where it was made to be emailed."""


@dataclass(frozen=True, slots=True)
class MadeBatch:
    """Letters that were made and kept; they are not posted yet."""

    batch: str
    pdf: bytes
    letters: tuple[MadeLetter, ...]
    left_out: tuple[LeftOut, ...]
    pages: int
    tasks: tuple[TaskRow, ...] = ()
    """Opened for those who need another format or language."""
    made_again: int = 0
    """Earlier letters that were waiting to be posted, and that these take the place of."""
