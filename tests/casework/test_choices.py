from datetime import date, timedelta
from uuid import UUID

import pytest

from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.choices import check_choice, record_choice
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import EntryKind
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, Stage
from tests.support.stores import TODAY, add_case

SOON = TODAY + timedelta(days=14)


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(writing, officer_id=work.officer.officer_id)


def test_a_choice_shows_on_the_case_and_the_next_step_follows(work: Work, case_id: UUID) -> None:
    record_choice(
        work, case_id, ChoiceEntry(Choice.UNDECIDED, TODAY, revisit_on=SOON, note="Wants to meet them")
    )
    page = open_case(work, case_id)
    assert page.detail.row.choice is Choice.UNDECIDED
    assert page.detail.row.revisit_on == SOON
    assert page.next_step == "Talk again on 13 May 2021."
    assert any("Wants to meet them" in entry.text for entry in page.detail.timeline)


def test_a_later_choice_counts_and_the_earlier_one_stays_on_record(work: Work, case_id: UUID) -> None:
    record_choice(work, case_id, ChoiceEntry(Choice.UNDECIDED, date(2021, 4, 20), revisit_on=SOON))
    entry = ChoiceEntry(Choice.DIRECT_PAYMENT, TODAY, plan=DirectPaymentPlan.STAY)
    record_choice(work, case_id, entry)
    detail = open_case(work, case_id).detail
    assert detail.row.choice is Choice.DIRECT_PAYMENT
    assert detail.row.revisit_on is None
    assert detail.row.stage is Stage.CHOSEN
    choices = [line.happened_on for line in detail.timeline if line.kind is EntryKind.CHOICE]
    assert choices == [TODAY, date(2021, 4, 20)]


def test_a_choice_recorded_late_but_said_earlier_does_not_undo_the_newer_one(
    work: Work, case_id: UUID
) -> None:
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY))
    record_choice(work, case_id, ChoiceEntry(Choice.UNDECIDED, date(2021, 4, 1), revisit_on=SOON))
    assert open_case(work, case_id).detail.row.choice is Choice.NEW_PROVIDER


def test_a_refused_choice_writes_nothing(work: Work, case_id: UUID) -> None:
    before = open_case(work, case_id).detail
    with pytest.raises(RefusedError, match="revisit date") as refused:
        record_choice(work, case_id, ChoiceEntry(Choice.UNDECIDED, TODAY))
    assert refused.value.rule == "R2"
    assert open_case(work, case_id).detail == before


def test_without_capacity_the_person_cannot_be_bound_by_somebody_without_authority(
    work: Work, case_id: UUID
) -> None:
    lacking = ChoiceEntry(Choice.UNDECIDED, TODAY, revisit_on=SOON, lacks_capacity=True)
    record_choice(work, case_id, lacking)
    by_person = ChoiceEntry(Choice.NEW_PROVIDER, TODAY)
    (fault,) = check_choice(work, case_id, by_person)
    assert isinstance(fault, RefusedError)
    assert fault.rule == "R17"
    by_attorney = ChoiceEntry(Choice.NEW_PROVIDER, TODAY, decided_by=DecidedBy.ATTORNEY)
    record_choice(work, case_id, by_attorney)
    row = open_case(work, case_id).detail.row
    assert row.choice is Choice.NEW_PROVIDER
    assert row.authority_to_check


def test_who_died_makes_no_more_choices(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, died_on=date(2021, 4, 1))
    (fault,) = check_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY))
    assert "died on 1 April 2021" in str(fault)
