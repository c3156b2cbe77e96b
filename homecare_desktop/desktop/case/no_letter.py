"""Why a case does not get its choice letter: asked of the one place that decides (R20)."""

from uuid import UUID

from homecare_desktop.casework.letter_batches import CHOICE_LETTER, BatchOptions, Selection, plan_batch
from homecare_desktop.casework.letter_kinds import letter_kinds
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.words import Route

_REVIEW_NOTICE = "annual-review-notice"
"""The choice letter of those who are reached at their annual review (R8)."""


def why_no_letter(work: Work, case_id: UUID, route: Route) -> tuple[str, ...]:
    """Return each reason against the letter that offers the choice on ``route``; none means it can be made.

    That one was posted already is no such reason: it is on the page beside this. Nor are reasons
    against other kinds, such as a reminder to somebody who has answered.
    """
    plan = plan_batch(work, Selection(case_ids=(case_id,)), choice_letter(route), BatchOptions(again=True))
    reasons = (reason for left_out in plan.left_out for reason in left_out.reasons)
    return tuple(dict.fromkeys(reasons))


def choice_letter(route: Route) -> str:
    """Return the kind of letter that tells of the change and the choice on ``route`` (R3, R8)."""
    kinds = {kind.code for kind in letter_kinds()}
    at_review = route is Route.ANNUAL_REVIEW and _REVIEW_NOTICE in kinds
    return _REVIEW_NOTICE if at_review else CHOICE_LETTER
