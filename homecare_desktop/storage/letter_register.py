"""The register of letters: what was made, what was posted, what came back."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, cast, exists, func, select

from homecare_desktop.domain.words import ReturnReason
from homecare_desktop.storage import documents
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import Letter, LetterBatch, LetterMention, LetterReturned, Posting


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter that was made, to be entered."""

    case_ids: tuple[UUID, ...]
    """The case that it is about; several for a letter to a provider."""
    officer_id: UUID
    reference: str
    first_page: int
    pages: int
    point_size: int
    representative_id: UUID | None = None
    provider_id: UUID | None = None
    envelope: str | None = None
    """Where it is another than the batch's."""
    pdf: bytes | None = None
    """Its own file, where it is to be emailed by itself."""

    @property
    def case_id(self) -> UUID | None:
        """The case whose letter it is; ``None`` for a letter to a provider."""
        return None if self.provider_id else self.case_ids[0]

    @property
    def whom(self) -> "Whom":
        """To whom it goes."""
        return (self.case_id, self.representative_id, self.provider_id)


@dataclass(frozen=True, slots=True)
class NewBatch:
    """Letters that were made together, to be entered."""

    number: int
    template: str
    template_version: str
    envelope: str
    made_on: date
    pages: int
    pdf: bytes
    letters: tuple[NewLetter, ...]
    dated: date | None = None
    accessible: bool = False


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What the register says of a batch."""

    batch_id: UUID
    document_id: UUID
    number: int
    template: str
    envelope: str
    accessible: bool
    made_on: date
    letters: int
    """Those that stand."""
    posted: int
    returned: int
    made_again: int
    """Those that were withdrawn, because they were made again before they were posted."""


Whom = tuple[UUID | None, UUID | None, UUID | None]
"""To whom a letter goes: the case, which a letter to a provider has not, representative, provider."""


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter that was made and is not posted yet."""

    letter_id: UUID
    case_ids: frozenset[UUID]
    """The cases that it is about."""


def next_numbers(reading: Reading) -> tuple[int, int]:
    """Return the number of the next batch and of the next letter."""
    last_batch = reading.scalar(select(func.max(LetterBatch.number)))
    # "L-000231" as the number 231: as text, a millionth letter would sort before the second.
    last_letter = reading.scalar(select(func.max(cast(func.substr(Letter.reference, 3), Integer))))
    return (last_batch or 0) + 1, (last_letter or 0) + 1


def enter_batch(writing: Writing, batch: NewBatch, stamp: dict[str, Any]) -> None:
    """Enter a batch, its letters and its exact bytes; ``stamp`` says when and by whom."""
    entered = LetterBatch(
        **stamp,
        id=new_key(),
        number=batch.number,
        template=batch.template,
        template_version=batch.template_version,
        envelope=batch.envelope,
        made_on=batch.made_on,
        pages=batch.pages,
        document_id=documents.keep(writing, batch.pdf, stamp),
        dated=batch.dated,
        accessible=batch.accessible or None,
    )
    writing.add(entered)
    for letter in batch.letters:
        _enter_letter(writing, letter, entered.id, stamp)


def enter_postings(writing: Writing, letter_ids: list[UUID], on: date, stamp: dict[str, Any]) -> None:
    """Enter that these letters went out on a day."""
    writing.add_all(Posting(**stamp, letter_id=key, posted_on=on) for key in letter_ids)


def enter_return(
    writing: Writing, letter_id: UUID, on: date, reason: ReturnReason, note: str, stamp: dict[str, Any]
) -> None:
    """Enter that a letter came back."""
    writing.add(LetterReturned(**stamp, letter_id=letter_id, returned_on=on, reason=str(reason), note=note))


def withdraw_letters(writing: Writing, because: dict[UUID, str]) -> None:
    """Withdraw letters, by key, each with its reason."""
    for portion in portions(because):
        for letter in writing.scalars(select(Letter).where(Letter.id.in_(portion))):
            letter.withdrawn_at = writing.author.now
            letter.withdrawn_because = because[letter.id]


def waiting_like(reading: Reading, template: str, *, accessible: bool) -> dict[Whom, list[WaitingLetter]]:
    """Return the letters of one kind and form that wait to be posted, by whom they go to."""
    query = (
        select(
            Letter.id,
            Letter.case_id,
            Letter.representative_id,
            Letter.provider_id,
            LetterMention.case_id.label("mentioned"),
        )
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .outerjoin(LetterMention, LetterMention.letter_id == Letter.id)
        .where(
            LetterBatch.template == template,
            func.coalesce(LetterBatch.accessible, False).is_(accessible),
            LetterBatch.withdrawn_at.is_(None),
            Letter.withdrawn_at.is_(None),
            ~_is_posted(),
        )
    )
    about: dict[UUID, set[UUID]] = {}
    whom: dict[UUID, Whom] = {}
    for key, case_id, representative_id, provider_id, mentioned in reading.execute(query):
        whom[key] = (case_id, representative_id, provider_id)
        about.setdefault(key, set()).add(case_id or mentioned)
    found: dict[Whom, list[WaitingLetter]] = {}
    for key, to in whom.items():
        found.setdefault(to, []).append(WaitingLetter(key, frozenset(about[key])))
    return found


def batch_facts(reading: Reading, number: int | None = None) -> list[BatchFacts]:
    """Return every batch, newest first, or the one called ``number``."""
    stands = Letter.withdrawn_at.is_(None)
    query = (
        select(
            LetterBatch.id,
            LetterBatch.document_id,
            LetterBatch.number,
            LetterBatch.template,
            LetterBatch.envelope,
            func.coalesce(LetterBatch.accessible, False),
            LetterBatch.made_on,
            func.count().filter(stands),
            func.count().filter(stands, _is_posted()),
            func.count().filter(stands, _is_returned()),
            func.count().filter(~stands),
        )
        .join(Letter, Letter.batch_id == LetterBatch.id)
        .where(LetterBatch.withdrawn_at.is_(None))
        .group_by(LetterBatch.id)
        .order_by(LetterBatch.number.desc())
    )
    if number is not None:
        query = query.where(LetterBatch.number == number)
    return [BatchFacts(*row) for row in reading.execute(query)]


def _enter_letter(writing: Writing, letter: NewLetter, batch_id: UUID, stamp: dict[str, Any]) -> None:
    entered = Letter(
        **stamp,
        id=new_key(),
        case_id=letter.case_id,
        batch_id=batch_id,
        reference=letter.reference,
        officer_id=letter.officer_id,
        first_page=letter.first_page,
        pages=letter.pages,
        point_size=letter.point_size,
        representative_id=letter.representative_id,
        provider_id=letter.provider_id,
        envelope=letter.envelope,
        document_id=None if letter.pdf is None else documents.keep(writing, letter.pdf, stamp),
    )
    writing.add(entered)
    if letter.provider_id:
        writing.add_all(
            LetterMention(**stamp, case_id=case_id, letter_id=entered.id) for case_id in letter.case_ids
        )


def _is_posted() -> ColumnElement[bool]:
    return exists().where(Posting.letter_id == Letter.id, Posting.withdrawn_at.is_(None))


def _is_returned() -> ColumnElement[bool]:
    return exists().where(LetterReturned.letter_id == Letter.id, LetterReturned.withdrawn_at.is_(None))
