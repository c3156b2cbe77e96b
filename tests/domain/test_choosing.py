from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.choosing import ChoiceEntry, ChoiceFacts, choice_faults
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, Outcome

TODAY = date(2021, 4, 29)
OPEN = ChoiceFacts(outcome=None, died_on=None, new_provider="Dendera Ltd", lacks_capacity=None)
UNDECIDED = ChoiceEntry(Choice.UNDECIDED, TODAY, revisit_on=TODAY + timedelta(days=14))


def rules(entry: ChoiceEntry, facts: ChoiceFacts = OPEN) -> set[str]:
    faults = choice_faults(entry, facts, TODAY)
    return {fault.rule if isinstance(fault, RefusedError) else "input" for fault in faults}


@pytest.mark.parametrize("choice", [Choice.NEW_PROVIDER, Choice.DIRECT_PAYMENT])
def test_each_choice_can_be_recorded(choice: Choice) -> None:
    assert rules(ChoiceEntry(choice, TODAY)) == set()


def test_undecided_needs_a_revisit_date_after_the_day_it_was_said() -> None:
    assert rules(UNDECIDED) == set()
    assert rules(replace(UNDECIDED, revisit_on=None)) == {"R2"}
    assert rules(replace(UNDECIDED, revisit_on=TODAY)) == {"input"}


def test_a_revisit_date_belongs_to_undecided_alone() -> None:
    assert rules(replace(UNDECIDED, choice=Choice.NEW_PROVIDER)) == {"input"}


def test_a_plan_belongs_to_a_direct_payment_alone() -> None:
    entry = ChoiceEntry(Choice.DIRECT_PAYMENT, TODAY, plan=DirectPaymentPlan.STAY)
    assert rules(entry) == set()
    assert rules(replace(entry, choice=Choice.NEW_PROVIDER)) == {"input"}


def test_a_choice_cannot_be_dated_tomorrow() -> None:
    assert rules(ChoiceEntry(Choice.NEW_PROVIDER, TODAY + timedelta(days=1))) == {"input"}


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"died_on": date(2021, 4, 1)}, "R20"),
        ({"outcome": Outcome.NO_TRANSFER_NEEDED}, "R6"),
        ({"outcome": Outcome.ENDED}, "R1"),
        ({"new_provider": None}, "R2"),
    ],
)
def test_a_case_that_cannot_take_a_choice_says_by_which_rule(change: dict[str, object], rule: str) -> None:
    facts = replace(OPEN, **change)  # type: ignore[arg-type] # a field and its value
    assert rules(ChoiceEntry(Choice.NEW_PROVIDER, TODAY), facts) == {rule}


@given(st.sampled_from(DecidedBy), st.sampled_from(Choice))
def test_without_capacity_only_a_lawful_decision_maker_settles_it(by: DecidedBy, choice: Choice) -> None:
    revisit = TODAY + timedelta(days=7) if choice is Choice.UNDECIDED else None
    entry = ChoiceEntry(choice, TODAY, decided_by=by, revisit_on=revisit, lacks_capacity=True)
    lawful = by in {DecidedBy.ATTORNEY, DecidedBy.DEPUTY, DecidedBy.BEST_INTERESTS}
    assert rules(entry) == (set() if lawful or choice is Choice.UNDECIDED else {"R17"})


def test_capacity_on_record_counts_until_a_new_assessment() -> None:
    lacking = replace(OPEN, lacks_capacity=True)
    entry = ChoiceEntry(Choice.NEW_PROVIDER, TODAY)
    assert rules(entry, lacking) == {"R17"}
    assert rules(replace(entry, lacks_capacity=False), lacking) == set()
    assert rules(replace(entry, lacks_capacity=False, decided_by=DecidedBy.DEPUTY), lacking) == {"R17"}
