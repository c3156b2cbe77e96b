from dataclasses import replace
from datetime import date

import pytest

from homecare_desktop.domain.errors import HomecareError, RefusedError
from homecare_desktop.domain.transferring import TransferFacts, completing_faults, planning_faults
from homecare_desktop.domain.words import Choice, Outcome, Route

TODAY = date(2021, 4, 29)
STEPS = ("Care plan sent", "First visit agreed")
READY = TransferFacts(
    outcome=None,
    choice=Choice.NEW_PROVIDER,
    letter_posted_on=date(2021, 4, 6),
    route=Route.PATCH,
    social_worker="",
    transfer_on=date(2021, 4, 28),
    steps_done=frozenset(STEPS),
)


def rule(fault: HomecareError) -> str:
    return fault.rule if isinstance(fault, RefusedError) else "input"


def test_a_transfer_with_everything_before_it_is_planned_and_completed() -> None:
    assert not list(planning_faults(READY, date(2021, 5, 10)))
    assert not list(completing_faults(READY, STEPS, date(2021, 4, 28), TODAY))


@pytest.mark.parametrize(
    ("change", "rules"),
    [
        ({"letter_posted_on": None}, ["R3"]),
        ({"choice": None}, ["R2"]),
        ({"choice": Choice.UNDECIDED}, ["R2"]),
        ({"choice": Choice.DIRECT_PAYMENT}, ["R2"]),
        ({"route": Route.ANNUAL_REVIEW}, ["R8"]),
        ({"outcome": Outcome.ENDED}, ["R1"]),
        ({"letter_posted_on": date(2021, 5, 11)}, ["input"]),
    ],
)
def test_a_transfer_date_is_refused_by_its_rule(change: dict[str, object], rules: list[str]) -> None:
    facts = replace(READY, **change)  # type: ignore[arg-type] # a field and its value
    assert [rule(fault) for fault in planning_faults(facts, date(2021, 5, 10))] == rules


def test_a_transfer_is_not_complete_before_its_handover() -> None:
    open_step = replace(READY, steps_done=frozenset(["Care plan sent"]))
    (fault,) = completing_faults(open_step, STEPS, TODAY, TODAY)
    assert rule(fault) == "R5"
    assert "First visit agreed" in str(fault)


def test_a_transfer_is_not_completed_ahead_of_its_day() -> None:
    (fault,) = completing_faults(READY, STEPS, date(2021, 5, 10), TODAY)
    assert rule(fault) == "input"
