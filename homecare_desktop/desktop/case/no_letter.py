"""Why a case gets no letter: asked of the one place that decides (R20)."""

from uuid import UUID

from homecare_desktop.casework.letter_batches import BatchOptions, Selection, plan_batch, template_names
from homecare_desktop.casework.work import Work


def why_no_letter(work: Work, case_id: UUID) -> tuple[str, ...]:
    """Return each reason once, for every kind of letter; none means that one can be made.

    That one was posted already is no such reason: it is on the page beside this.
    """
    selection = Selection(case_ids=(case_id,))
    plans = (
        plan_batch(work, selection, template, BatchOptions(again=True)) for template, _ in template_names()
    )
    reasons = (reason for plan in plans for left_out in plan.left_out for reason in left_out.reasons)
    return tuple(dict.fromkeys(reasons))
