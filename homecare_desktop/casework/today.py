"""What needs the officer today."""

from uuid import UUID

from homecare_desktop.casework.letter_batches import CHOICE_LETTER, Selection, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.order import planned_starts
from homecare_desktop.domain.waiting import WaitingLine, to_write, waiting_lines
from homecare_desktop.storage import listing


def today_list(work: Work, officer_id: UUID | None) -> list[WaitingLine]:
    """Return what waits in the officer's caseload, or in everyone's for ``None``, most urgent first."""
    starts = planned_starts(work.programme)
    with work.reading() as reading:
        keys = listing.case_keys(reading, CaseFilter(officer_id=officer_id), today=work.today)
        rows = listing.case_rows(reading, keys)
    due = to_write(rows, starts, work.today)
    return waiting_lines(rows, starts, _reasons_against(work, due), work.today)


def _reasons_against(work: Work, case_ids: list[UUID]) -> dict[UUID, tuple[str, ...]]:
    if not case_ids:
        return {}
    plan = plan_batch(work, Selection(case_ids=tuple(case_ids)), CHOICE_LETTER)
    getting = set(plan.case_ids)  # a representative may get one where the person does not
    return {person.case_id: person.reasons for person in plan.left_out if person.case_id not in getting}
