"""The caseload as lists ask for it: first the keys of all that match, then the rows that are seen."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, UnaryExpression, and_, case, func, select

from homecare_desktop.domain.case_rows import CaseFilter, CaseloadCounts, CaseRow, FollowUp, SortBy
from homecare_desktop.domain.words import Choice, EndReason, Outcome, Route, Stage
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.search_text import search_words
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import CaseloadEntry

_ENTRY = CaseloadEntry.__table__.c
_ROW_COLUMNS = [_ENTRY[name] for name in CaseRow.__dataclass_fields__]
_SORTS: dict[SortBy, tuple[ColumnElement[Any], ...]] = {
    SortBy.NAME: (),
    SortBy.COUNCIL_ID: (func.lower(_ENTRY.council_id),),
    SortBy.PATCH: (func.nullif(_ENTRY.patch_order, ""),),
    SortBy.CURRENT_PROVIDER: (func.lower(_ENTRY.current_provider),),
    SortBy.NEW_PROVIDER: (func.lower(_ENTRY.new_provider),),
    SortBy.CHOICE: (_ENTRY.choice,),
    SortBy.FOLLOW_UP: (_ENTRY.revisit_on,),
    SortBy.LETTER: (_ENTRY.letter_posted_on, _ENTRY.letter_made_on),
}


def case_keys(
    reading: Reading,
    wanted: CaseFilter,
    *,
    today: date,
    sort: SortBy = SortBy.NAME,
    descending: bool = False,
) -> list[UUID]:
    """Return the keys of the cases that are ``wanted``, in order; what has no value comes last either way."""
    query = (
        select(_ENTRY.case_id)
        .where(*_held(wanted), *_chosen(wanted, today))
        .order_by(*_order(sort, descending=descending))
    )
    return list(reading.connection().scalars(query))


def case_rows(reading: Reading, keys: Sequence[UUID]) -> list[CaseRow]:
    """Return the rows of ``keys`` in their order; a case that is gone is left out."""
    found: dict[UUID, CaseRow] = {}
    for portion in portions(keys):
        query = select(*_ROW_COLUMNS).where(_ENTRY.case_id.in_(portion))
        found.update((row.case_id, _case_row(row)) for row in reading.connection().execute(query))
    return [found[key] for key in keys if key in found]


def caseload_counts(reading: Reading, wanted: CaseFilter, *, today: date) -> CaseloadCounts:
    """Count the cases that are ``wanted``, whatever was chosen, and what each filter chip would show."""
    chips = (
        CaseFilter(no_choice=True),
        CaseFilter(choice=Choice.UNDECIDED),
        CaseFilter(choice=Choice.NEW_PROVIDER),
        CaseFilter(choice=Choice.DIRECT_PAYMENT),
        CaseFilter(follow_up=FollowUp.DUE),
        CaseFilter(follow_up=FollowUp.OVERDUE),
    )
    sums = (func.sum(case((and_(*_chosen(chip, today)), 1), else_=0)) for chip in chips)
    query = select(func.count(), *sums).select_from(CaseloadEntry).where(*_held(wanted))
    return CaseloadCounts(*(number or 0 for number in reading.connection().execute(query).one()))


def _held(wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that say whose and where; the search is one of them."""
    if wanted.officer_id is not None:
        yield _ENTRY.officer_id == wanted.officer_id
    if wanted.patch is not None:
        yield _ENTRY.patch == wanted.patch
    for word in search_words(wanted.search):
        yield _ENTRY.search_text.contains(word, autoescape=True)


def _chosen(wanted: CaseFilter, today: date) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that the filter chips stand for."""
    if wanted.choice is not None:
        yield _ENTRY.choice == wanted.choice
    if wanted.no_choice:
        yield and_(_ENTRY.choice.is_(None), _ENTRY.outcome.is_(None))
    if wanted.follow_up is not None:
        yield and_(_ENTRY.choice == Choice.UNDECIDED, _ENTRY.outcome.is_(None))
        yield _revisit_due(wanted.follow_up, today)


def _revisit_due(follow_up: FollowUp, today: date) -> ColumnElement[bool]:
    if follow_up is FollowUp.OVERDUE:
        return _ENTRY.revisit_on < today
    # R2: nobody undecided is ever lost; one without a day is due at once.
    return func.coalesce(_ENTRY.revisit_on, today) <= today


def _order(sort: SortBy, *, descending: bool) -> Iterator[UnaryExpression[Any] | ColumnElement[Any]]:
    for column in _SORTS[sort]:
        yield (column.desc() if descending else column.asc()).nulls_last()
    backwards = descending and sort is SortBy.NAME
    for column in (_ENTRY.name_order, _ENTRY.case_id):
        yield column.desc() if backwards else column.asc()


def _case_row(row: Row[Any]) -> CaseRow:
    values = row._asdict()
    values["route"] = Route(row.route)
    values["stage"] = Stage(row.stage)
    values["choice"] = Choice(row.choice) if row.choice else None
    values["outcome"] = Outcome(row.outcome) if row.outcome else None
    values["end_reason"] = EndReason(row.end_reason) if row.end_reason else None
    return CaseRow(**values)
