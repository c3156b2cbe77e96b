"""The archive of letters: each one that was made, to whom, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, literal, or_, select

from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.naming import full_name
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.search_text import search_words
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    CaseloadEntry,
    Letter,
    LetterBatch,
    LetterMention,
    LetterReturned,
    Officer,
    Posting,
    Provider,
    Representative,
)


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter that was made, as it is on record."""

    letter_id: UUID
    reference: str
    batch: int
    template: str
    who: str
    council_id: str
    case_id: UUID | None
    """``None`` for a letter to a provider."""
    representative_id: UUID | None
    provider_id: UUID | None
    officer: str
    made_on: date
    posted_on: date | None
    returned_on: date | None
    withdrawn_because: str | None
    """Such as "made again as L-000300"; ``None`` for a letter that stands."""
    envelope: str
    accessible: bool
    point_size: int | None
    """The size of its print; ``None`` where that is not on record."""
    document_id: UUID | None
    """Its own file; ``None`` when its pages are kept in the batch's only."""
    batch_document_id: UUID
    first_page: int
    pages: int
    position: int
    """Its place in the batch, from 1."""


def letters_of(reading: Reading, batch: int) -> list[KeptLetter]:
    """Return the letters of a batch in the order of their pages, withdrawn ones too."""
    return _kept(reading, _query().where(LetterBatch.number == batch))


def letter_called(reading: Reading, reference: str) -> KeptLetter | None:
    """Return the letter ``reference``, or ``None``."""
    found = _kept(reading, _query().where(Letter.reference == reference))
    return found[0] if found else None


def find_letters(
    reading: Reading, text: str, *, batch: int | None, kind: str | None, limit: int
) -> list[KeptLetter]:
    """Return letters, newest batch first, in which every word of ``text`` is found."""
    query = _query()
    if batch is not None:
        query = query.where(LetterBatch.number == batch)
    if kind is not None:
        query = query.where(LetterBatch.template == kind)
    for word in search_words(text):
        query = query.where(_has(reading, word))
    return _kept(reading, query.limit(limit))


def mentioned_cases(reading: Reading, letter_ids: Iterable[UUID]) -> dict[UUID, list[UUID]]:
    """Return, for letters to providers, the cases that each tells about."""
    found: dict[UUID, list[UUID]] = {}
    for portion in portions(letter_ids):
        query = (
            select(LetterMention.letter_id, LetterMention.case_id)
            .where(LetterMention.letter_id.in_(portion), LetterMention.withdrawn_at.is_(None))
            .order_by(LetterMention.id)
        )
        for letter_id, case_id in reading.execute(query):
            found.setdefault(letter_id, []).append(case_id)
    return found


def _query() -> Any:  # noqa: ANN401 - the type of a select is its columns
    entry = CaseloadEntry
    return (
        select(
            Letter,
            LetterBatch.number,
            LetterBatch.template,
            LetterBatch.envelope.label("batch_envelope"),
            LetterBatch.accessible,
            LetterBatch.made_on,
            LetterBatch.document_id.label("batch_document"),
            entry.council_id,
            entry.title,
            entry.first_name,
            entry.last_name,
            Representative.title.label("their_title"),
            Representative.first_name.label("their_first_name"),
            Representative.last_name.label("their_last_name"),
            Provider.name.label("provider"),
            Officer.name.label("officer"),
            _last(Posting.posted_on, Posting),
            _last(LetterReturned.returned_on, LetterReturned),
        )
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .join(Officer, Officer.id == Letter.officer_id)
        .outerjoin(entry, entry.case_id == Letter.case_id)
        .outerjoin(Representative, Representative.id == Letter.representative_id)
        .outerjoin(Provider, Provider.id == Letter.provider_id)
        .where(LetterBatch.withdrawn_at.is_(None))
        .order_by(LetterBatch.number.desc(), Letter.first_page)
    )


def _last(day: Any, table: type[Posting | LetterReturned]) -> Any:  # noqa: ANN401 - a column as a value
    days = select(func.max(day)).where(table.letter_id == Letter.id, table.withdrawn_at.is_(None))
    return days.correlate(Letter).scalar_subquery().label(day.key)


def _has(reading: Reading, word: str) -> ColumnElement[bool]:
    """Say that a letter has ``word`` in its reference, its batch, or the names that it is about."""
    batch = func.printf("b-%04d", LetterBatch.number)
    mentioned = (
        exists()
        .where(LetterMention.letter_id == Letter.id, CaseloadEntry.case_id == LetterMention.case_id)
        .where(_within(CaseloadEntry.search_text, word))
        .correlate(Letter)
    )
    return or_(
        _within(func.lower(Letter.reference), word),
        _within(batch, word),
        _within(CaseloadEntry.search_text, word),
        Letter.representative_id.in_(_representatives(reading, word)),
        Letter.provider_id.in_(_providers(reading, word)),
        mentioned,
    )


def _within(text: Any, word: str) -> ColumnElement[bool]:  # noqa: ANN401 - any expression of text
    return func.instr(text, literal(word)) > 0


def _representatives(reading: Reading, word: str) -> list[UUID]:
    query = select(Representative.id, Representative.first_name, Representative.last_name)
    return [key for key, *names in reading.execute(query) if word in fold(" ".join(names))]


def _providers(reading: Reading, word: str) -> list[UUID]:
    return [key for key, name in reading.execute(select(Provider.id, Provider.name)) if word in fold(name)]


def _kept(reading: Reading, query: Select[Any]) -> list[KeptLetter]:
    rows = reading.execute(query).all()
    positions = _positions(reading, {row.Letter.batch_id for row in rows})
    return [_letter(row, positions[row.Letter.id]) for row in rows]


def _positions(reading: Reading, batch_ids: set[UUID]) -> dict[UUID, int]:
    """Return the place of each letter of these batches, from 1."""
    places: dict[UUID, int] = {}
    last: dict[UUID, int] = {}
    for portion in portions(sorted(batch_ids)):
        query = select(Letter.id, Letter.batch_id).where(Letter.batch_id.in_(portion))
        for key, batch_id in reading.execute(query.order_by(Letter.batch_id, Letter.first_page)):
            places[key] = last[batch_id] = last.get(batch_id, 0) + 1
    return places


def _letter(row: Any, position: int) -> KeptLetter:  # noqa: ANN401 - a row of many columns
    letter = row.Letter
    return KeptLetter(
        letter_id=letter.id,
        reference=letter.reference,
        batch=row.number,
        template=row.template,
        who=_who(row),
        council_id=row.council_id or "",
        case_id=letter.case_id,
        representative_id=letter.representative_id,
        provider_id=letter.provider_id,
        officer=row.officer,
        made_on=row.made_on,
        posted_on=row.posted_on,
        returned_on=row.returned_on,
        withdrawn_because=letter.withdrawn_because if letter.withdrawn_at else None,
        envelope=letter.envelope or row.batch_envelope,
        accessible=bool(row.accessible),
        point_size=letter.point_size,
        document_id=letter.document_id,
        batch_document_id=row.batch_document,
        first_page=letter.first_page,
        pages=letter.pages,
        position=position,
    )


def _who(row: Any) -> str:  # noqa: ANN401 - a row of many columns
    if row.provider:
        return str(row.provider)
    if row.Letter.representative_id:
        return full_name(row.their_title, row.their_first_name, row.their_last_name)
    return full_name(row.title or "", row.first_name or "", row.last_name or "")
