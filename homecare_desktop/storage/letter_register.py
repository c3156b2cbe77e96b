"""The register of letters: what was made, what was posted, and the exact bytes."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, cast, exists, func, select

from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import Document, Letter, LetterBatch, Posting


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter that was made, to be entered."""

    case_id: UUID
    officer_id: UUID
    reference: str
    first_page: int
    pages: int


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


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What the register says of a batch."""

    number: int
    template: str
    envelope: str
    made_on: date
    letters: int
    posted: int


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter that was made and is not posted yet."""

    case_id: UUID | None
    """``None`` for a letter to a provider."""
    reference: str
    template: str
    envelope: str
    first_page: int
    pages: int


@dataclass(frozen=True, slots=True)
class LetterPlace:
    """Where in which document a letter is."""

    letter_id: UUID
    first_page: int
    pages: int
    pdf: bytes


def next_numbers(reading: Reading) -> tuple[int, int]:
    """Return the number of the next batch and of the next letter."""
    last_batch = reading.scalar(select(func.max(LetterBatch.number)))
    # "L-000231" as the number 231: as text, a millionth letter would sort before the second.
    last_letter = reading.scalar(select(func.max(cast(func.substr(Letter.reference, 3), Integer))))
    return (last_batch or 0) + 1, (last_letter or 0) + 1


def enter_batch(writing: Writing, batch: NewBatch, stamp: dict[str, Any]) -> None:
    """Enter a batch, its letters and its exact bytes; ``stamp`` says when and by whom."""
    document = Document(
        **stamp, id=new_key(), sha256=hashlib.sha256(batch.pdf).hexdigest(), content=batch.pdf
    )
    entered = LetterBatch(
        **stamp,
        id=new_key(),
        number=batch.number,
        template=batch.template,
        template_version=batch.template_version,
        envelope=batch.envelope,
        made_on=batch.made_on,
        pages=batch.pages,
        document_id=document.id,
    )
    writing.add_all([document, entered])
    writing.add_all(
        Letter(
            **stamp,
            case_id=letter.case_id,
            batch_id=entered.id,
            reference=letter.reference,
            officer_id=letter.officer_id,
            first_page=letter.first_page,
            pages=letter.pages,
        )
        for letter in batch.letters
    )


def batch_facts(reading: Reading, number: int | None = None) -> list[BatchFacts]:
    """Return every batch, newest first, or the one called ``number``."""
    posted = func.count().filter(_is_posted())
    query = (
        select(
            LetterBatch.number,
            LetterBatch.template,
            LetterBatch.envelope,
            LetterBatch.made_on,
            func.count(),
            posted,
        )
        .join(Letter, Letter.batch_id == LetterBatch.id)
        .where(LetterBatch.withdrawn_at.is_(None), Letter.withdrawn_at.is_(None))
        .group_by(LetterBatch.id)
        .order_by(LetterBatch.number.desc())
    )
    if number is not None:
        query = query.where(LetterBatch.number == number)
    return [BatchFacts(*row) for row in reading.connection().execute(query)]


def batch_document(reading: Reading, number: int) -> tuple[UUID, bytes] | None:
    """Return the key of a batch and its exact bytes, or ``None`` when there is no such batch.

    Raises ValueError when the bytes are no longer those that were made.
    """
    query = select(LetterBatch.id, Document.content, Document.sha256).join(
        Document, Document.id == LetterBatch.document_id
    )
    row = reading.execute(query.where(LetterBatch.number == number)).one_or_none()
    return None if row is None else (row.id, _unchanged(row.content, row.sha256))


def letter_place(reading: Reading, reference: str) -> LetterPlace | None:
    """Return where the letter ``reference`` is, or ``None``; raises ValueError as ``batch_document`` does."""
    query = (
        select(Letter.id, Letter.first_page, Letter.pages, Document.content, Document.sha256)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .join(Document, Document.id == LetterBatch.document_id)
        .where(Letter.reference == reference)
    )
    row = reading.execute(query).one_or_none()
    return (
        None
        if row is None
        else LetterPlace(row.id, row.first_page, row.pages, _unchanged(row.content, row.sha256))
    )


def waiting_letters(
    reading: Reading, *, batch: int | None = None, reference: str = ""
) -> list[WaitingLetter]:
    """Return the letters of a batch, or the one called ``reference``, that are not posted yet."""
    letter, made = Letter, LetterBatch
    columns = (
        letter.case_id,
        letter.reference,
        made.template,
        made.envelope,
        letter.first_page,
        letter.pages,
    )
    meant = letter.reference == reference if batch is None else made.number == batch
    query = select(*columns).join(made, made.id == letter.batch_id)
    waiting = query.where(meant, letter.withdrawn_at.is_(None), ~_is_posted()).order_by(letter.first_page)
    return [WaitingLetter(*row) for row in reading.connection().execute(waiting)]


def enter_postings(writing: Writing, number: int, on: date, stamp: dict[str, Any]) -> int:
    """Enter that the letters of a batch went out on a day; return how many."""
    query = (
        select(Letter.id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(LetterBatch.number == number, Letter.withdrawn_at.is_(None), ~_is_posted())
        .order_by(Letter.first_page)
    )
    keys = list(writing.scalars(query))
    writing.add_all(Posting(**stamp, letter_id=key, posted_on=on) for key in keys)
    return len(keys)


def _is_posted() -> ColumnElement[bool]:
    return exists().where(Posting.letter_id == Letter.id, Posting.withdrawn_at.is_(None))


def _unchanged(content: bytes, sha256: str) -> bytes:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError(sha256)
    return content
