from datetime import date
from uuid import UUID

from homecare_desktop.domain.extract.known import KnownOutcome
from homecare_desktop.domain.extract.outcomes import (
    BY_EXTRACT,
    NO_LONGER,
    OTHERWISE,
    NewOutcome,
    OutcomePlan,
    settle_outcome,
    wanted_outcome,
)
from homecare_desktop.domain.words import EndReason, Outcome

TODAY = date(2021, 4, 29)
KEY = UUID(int=7)


def wanted(died: date | None = None, ended: date | None = None, no_transfer: str | None = None) -> NewOutcome:
    outcome = wanted_outcome(died, ended, no_transfer, TODAY)
    assert outcome is not None
    return outcome


def on_record(new: NewOutcome, withdrawn: str | None = None, note: str | None = None) -> KnownOutcome:
    return KnownOutcome(KEY, new.outcome, new.end_reason, new.happened_on, note or new.note, withdrawn)


DIED = wanted(died=date(2021, 4, 1))
ENDED = wanted(ended=date(2021, 4, 28))
NONE_NEEDED = wanted(no_transfer="MiHomecare already holds the contract")


def test_the_gravest_ground_counts() -> None:
    everything = wanted(date(2021, 4, 1), date(2021, 4, 28), "reason")
    assert (everything.outcome, everything.end_reason) == (Outcome.ENDED, EndReason.DIED)
    assert (ENDED.outcome, ENDED.end_reason) == (Outcome.ENDED, EndReason.PACKAGE_ENDED)
    assert (
        NewOutcome(
            Outcome.NO_TRANSFER_NEEDED, None, TODAY, f"{BY_EXTRACT}MiHomecare already holds the contract"
        )
        == NONE_NEEDED
    )


def test_a_package_that_ends_today_or_later_has_not_ended() -> None:
    assert wanted_outcome(None, TODAY, None, TODAY) is None
    assert wanted_outcome(None, None, None, TODAY) is None


def test_a_new_ground_is_recorded_once() -> None:
    assert settle_outcome([], DIED, worked_on=True) == OutcomePlan(DIED, (), OTHERWISE)
    assert not settle_outcome([on_record(DIED)], DIED, worked_on=True).changes


def test_no_transfer_is_not_recorded_again_on_another_day() -> None:
    earlier = on_record(NewOutcome(Outcome.NO_TRANSFER_NEEDED, None, date(2021, 3, 1), NONE_NEEDED.note))
    assert not settle_outcome([earlier], NONE_NEEDED, worked_on=False).changes


def test_a_ground_that_is_gone_withdraws_the_record() -> None:
    assert settle_outcome([on_record(DIED)], None, worked_on=False) == OutcomePlan(None, (KEY,), NO_LONGER)


def test_another_ground_takes_its_place() -> None:
    plan = settle_outcome([on_record(NONE_NEEDED)], DIED, worked_on=False)
    assert (plan.add, plan.withdraw, plan.because) == (DIED, (KEY,), OTHERWISE)


def test_an_officers_own_outcome_stands() -> None:
    moved = KnownOutcome(KEY, Outcome.MOVED_TO_LEAD, None, TODAY, "", None)
    assert not settle_outcome([moved], DIED, worked_on=True).changes
    assert not settle_outcome([moved], None, worked_on=True).changes


def test_what_an_officer_withdrew_is_not_brought_back() -> None:
    assert not settle_outcome([on_record(ENDED, "the extract is wrong")], ENDED, worked_on=False).changes


def test_what_an_import_withdrew_comes_back_with_its_ground() -> None:
    assert settle_outcome([on_record(ENDED, NO_LONGER)], ENDED, worked_on=False).add == ENDED


def test_a_case_that_somebody_works_on_is_not_closed_as_needless() -> None:
    plan = settle_outcome([], NONE_NEEDED, worked_on=True)
    assert not plan.changes
    assert plan.note == "the case stays open, though MiHomecare already holds the contract"
