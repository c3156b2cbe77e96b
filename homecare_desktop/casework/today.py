"""What needs the officer today."""

from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.waiting import WaitingLine, waiting_lines
from homecare_desktop.storage import listing


def today_list(work: Work, officer_id: UUID | None) -> list[WaitingLine]:
    """Return what waits in the officer's caseload, or in everyone's for ``None``, most urgent first."""
    with work.reading() as reading:
        keys = listing.case_keys(reading, CaseFilter(officer_id=officer_id), today=work.today)
        rows = listing.case_rows(reading, keys)
    starts = {patch.code: patch.starts_on for patch in work.programme.patches if patch.starts_on}
    return waiting_lines(rows, starts, work.today)
