"""Giving cases to named officers."""

from collections.abc import Sequence
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.storage import listing
from homecare_desktop.storage.store import Writing
from homecare_desktop.storage.tables import Assignment


def assign(work: Work, officer_id: UUID, case_ids: Sequence[UUID]) -> int:
    """Give the cases to the officer from today; return how many changed hands."""
    with work.writing() as writing:
        return _assign(writing, work, officer_id, case_ids)


def assign_patch(work: Work, officer_id: UUID, patch: str) -> int:
    """Give every case of the patch to the officer from today; return how many changed hands."""
    with work.writing() as writing:
        keys = listing.case_keys(writing, CaseFilter(patch=patch), today=work.today)
        return _assign(writing, work, officer_id, keys)


def _assign(writing: Writing, work: Work, officer_id: UUID, case_ids: Sequence[UUID]) -> int:
    rows = listing.case_rows(writing, list(dict.fromkeys(case_ids)))
    moved = [row.case_id for row in rows if row.officer_id != officer_id]
    writing.add_all(
        Assignment(
            **work.stamp(),
            case_id=case_id,
            officer_id=officer_id,
            assigned_on=work.today,
        )
        for case_id in moved
    )
    return len(moved)
