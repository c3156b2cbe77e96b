"""Setting a transfer date, the handover, and the transfer done (R3, R5, R8)."""

from datetime import date
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.transferring import TransferFacts, completing_faults, planning_faults
from homecare_desktop.domain.words import Outcome
from homecare_desktop.storage import case_file
from homecare_desktop.storage.store import Reading
from homecare_desktop.storage.tables import CaseOutcome, HandoverStep, Transfer


def plan_transfer(work: Work, case_id: UUID, on: date, note: str = "") -> None:
    """Set the transfer date; raises RefusedError (R2, R3, R8) or BadInputError."""
    with work.writing() as writing:
        for fault in planning_faults(_facts(writing, case_id), on):
            raise fault
        writing.add(
            Transfer(**work.stamp(), case_id=case_id, transfer_on=on, completed=False, note=note.strip())
        )


def record_handover_step(work: Work, case_id: UUID, step: str, done_on: date, note: str = "") -> None:
    """Record one step of the programme's handover as done; raises UnknownNameError or BadInputError."""
    if step not in work.programme.rules.handover_steps:
        raise UnknownNameError(f"“{step}” is no handover step of this programme.")
    if done_on > work.today:
        raise BadInputError(f"The step is dated {written_date(done_on)}, which is still to come.")
    with work.writing() as writing:
        writing.add(
            HandoverStep(**work.stamp(), case_id=case_id, step=step, done_on=done_on, note=note.strip())
        )


def complete_transfer(work: Work, case_id: UUID, on: date, note: str = "") -> None:
    """Record that the person moved to the new provider; raises RefusedError (R5) or BadInputError."""
    with work.writing() as writing:
        steps = work.programme.rules.handover_steps
        for fault in completing_faults(_facts(writing, case_id), steps, on, work.today):
            raise fault
        record = {**work.stamp(), "case_id": case_id, "note": note.strip()}
        writing.add(Transfer(**record, transfer_on=on, completed=True))
        writing.add(CaseOutcome(**record, outcome=Outcome.MOVED_TO_LEAD, happened_on=on))


def handover_done(work: Work, case_id: UUID) -> frozenset[str]:
    """Return the handover steps that are done."""
    with work.reading() as reading:
        return _facts(reading, case_id).steps_done


def _facts(reading: Reading, case_id: UUID) -> TransferFacts:
    detail = case_file.case_detail(reading, case_id)
    transfer_on, steps_done = case_file.transfer_state(reading, case_id)
    return TransferFacts(
        outcome=detail.row.outcome,
        choice=detail.row.choice,
        letter_posted_on=detail.row.letter_posted_on,
        route=detail.row.route,
        social_worker=detail.social_worker,
        transfer_on=transfer_on,
        steps_done=steps_done,
    )
