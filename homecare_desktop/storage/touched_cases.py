"""Which cases a transaction touched: those whose row of the projection may have changed."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select

from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Writing
from homecare_desktop.storage.tables import (
    Assignment,
    Case,
    Letter,
    LetterBatch,
    Officer,
    Package,
    Person,
    Posting,
    Provider,
)
from homecare_desktop.storage.tables.records import OnCase


def cases_touched(session: Writing) -> set[UUID]:
    """Return the cases that the changed rows of this transaction belong to."""
    found: set[UUID] = set()
    for table, keys in session.touched.keys.items():
        for query in _queries(table, keys):
            found.update(session.connection().scalars(query))
        if table is Case:
            found |= keys
    return found


def _queries(table: type[Any], keys: set[UUID]) -> Iterator[Select[Any]]:
    for portion in portions(sorted(keys)):
        if issubclass(table, OnCase):
            yield select(table.case_id).where(table.id.in_(portion))
        elif table is Package:
            yield select(Case.id).where(Case.package_key.in_(portion))
        elif table is Person:
            yield _by_package().where(Package.person_id.in_(portion))
        elif table is Provider:
            yield _by_package().where(
                or_(Package.provider_id.in_(portion), Case.new_provider_id.in_(portion))
            )
        elif table is Officer:
            yield select(Assignment.case_id).where(Assignment.officer_id.in_(portion))
        elif table is Letter:
            yield _by_letter().where(Letter.id.in_(portion))
        elif table is Posting:
            yield _by_letter().join(Posting).where(Posting.id.in_(portion))
        elif table is LetterBatch:
            yield _by_letter().where(Letter.batch_id.in_(portion))


def _by_letter() -> Select[Any]:
    """Return the cases of letters to people; a letter to a provider has none of its own."""
    return select(Letter.case_id).where(Letter.case_id.is_not(None))


def _by_package() -> Select[Any]:
    return select(Case.id).join(Package, Package.id == Case.package_key)
