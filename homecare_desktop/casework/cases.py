"""One case, whole."""

from dataclasses import dataclass
from uuid import UUID

from homecare_desktop.casework.caseload import patch_label
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseDetail
from homecare_desktop.domain.stage import next_step
from homecare_desktop.storage import case_file, change_log


@dataclass(frozen=True, slots=True)
class CasePage:
    """What the case page shows: the records, and what follows from them today."""

    detail: CaseDetail
    patch_name: str | None
    next_step: str


def open_case(work: Work, case_id: UUID) -> CasePage:
    """Return the case, and log that it was looked at (domain.md section 8)."""
    with work.writing() as writing:
        detail = case_file.case_detail(writing, case_id)
        change_log.log_act(writing, "view", "case", case_id, {})
    row = detail.row
    patch = work.programme.patch(row.patch) if row.patch else None
    step = next_step(row.stage, row.choice, row.revisit_on, work.today)
    return CasePage(detail, patch_label(patch) if patch else None, step)
