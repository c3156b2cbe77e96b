from datetime import date
from uuid import UUID

import pytest

from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.transfers import (
    complete_transfer,
    handover_done,
    plan_transfer,
    record_handover_step,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.errors import BadInputError, RefusedError, UnknownNameError
from homecare_desktop.domain.words import Choice, Outcome, Stage
from tests.support.stores import TODAY, add_case

MOVE = date(2021, 5, 17)


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(writing, officer_id=work.officer.officer_id)


def refused(work: Work, case_id: UUID) -> str:
    with pytest.raises(RefusedError) as refusal:
        plan_transfer(work, case_id, MOVE)
    return refusal.value.rule


def write_and_post(work: Work, case_id: UUID) -> None:
    made = make_batch(work, plan_batch(work, Selection(case_ids=(case_id,)), "transfer-notice"))
    mark_posted(work, made.batch, TODAY)


def test_a_transfer_waits_for_choice_letter_and_handover(work: Work, case_id: UUID) -> None:
    assert refused(work, case_id) == "R2"
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY))
    assert refused(work, case_id) == "R3"
    write_and_post(work, case_id)
    plan_transfer(work, case_id, TODAY)
    assert open_case(work, case_id).detail.row.stage is Stage.TRANSFER_PLANNED
    with pytest.raises(RefusedError, match="handover") as refusal:
        complete_transfer(work, case_id, TODAY)
    assert refusal.value.rule == "R5"
    for step in work.programme.rules.handover_steps:
        record_handover_step(work, case_id, step, TODAY)
    assert handover_done(work, case_id) == frozenset(work.programme.rules.handover_steps)
    assert open_case(work, case_id).detail.row.stage is Stage.HANDOVER
    complete_transfer(work, case_id, TODAY)
    row = open_case(work, case_id).detail.row
    assert row.outcome is Outcome.MOVED_TO_LEAD
    assert row.stage is Stage.COMPLETE
    assert row.choice is Choice.NEW_PROVIDER


def test_a_letter_that_was_only_made_does_not_allow_a_date(work: Work, case_id: UUID) -> None:
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY))
    make_batch(work, plan_batch(work, Selection(case_ids=(case_id,)), "transfer-notice"))
    assert refused(work, case_id) == "R3"


def test_only_the_programmes_steps_are_a_handover(work: Work, case_id: UUID) -> None:
    with pytest.raises(UnknownNameError, match="Tea"):
        record_handover_step(work, case_id, "Tea", TODAY)
    step = work.programme.rules.handover_steps[0]
    with pytest.raises(BadInputError, match="still to come"):
        record_handover_step(work, case_id, step, MOVE)
