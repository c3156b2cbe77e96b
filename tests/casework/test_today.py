from datetime import date, timedelta

from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.waiting import Action, Urgency
from homecare_desktop.domain.words import Choice, DecidedBy
from tests.support.stores import TODAY, add_case


def test_an_empty_store_is_a_good_day(work: Work) -> None:
    assert today_list(work, None) == []


def test_the_most_urgent_comes_first_and_says_why(work: Work) -> None:
    me = work.officer.officer_id
    with work.writing() as writing:
        overdue, due, later, unwritten, far_off = (
            add_case(writing, number, officer_id=me, patch="12" if number == 5 else "2")
            for number in range(1, 6)
        )
    said = date(2021, 4, 1)
    for case_id, revisit in (
        (overdue, TODAY - timedelta(days=2)),
        (due, TODAY),
        (later, TODAY + timedelta(days=3)),
    ):
        record_choice(work, case_id, ChoiceEntry(Choice.UNDECIDED, said, revisit_on=revisit))
    lines = today_list(work, me)
    assert [line.case_id for line in lines if line.action is Action.RECORD_CHOICE] == [overdue, due]
    assert lines[0].urgency is Urgency.OVERDUE
    to_write = next(line for line in lines if line.case_id == unwritten)
    assert to_write.action is Action.LETTER
    assert "6 April 2021" in to_write.why
    assert not [line for line in lines if line.case_id in {far_off, later}]


def test_a_letter_made_waits_to_be_posted_and_then_for_a_talk(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, officer_id=work.officer.officer_id)
    made = make_batch(work, plan_batch(work, Selection(case_ids=(case_id,)), "transfer-notice"))
    (line,) = today_list(work, None)
    assert line.what == "Post the letter"
    mark_posted(work, made.batch, TODAY)
    (line,) = today_list(work, None)
    assert line.what == "Ring or visit"
    assert line.due_on == TODAY + timedelta(days=7)


def test_a_choice_in_somebodys_place_asks_for_the_authority(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing)
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY, decided_by=DecidedBy.DEPUTY))
    (line,) = today_list(work, None)
    assert "R17" in line.why
    assert line.urgency is Urgency.TODAY


def test_who_can_get_no_letter_is_not_left_waiting_for_one(work: Work) -> None:
    with work.writing() as writing:
        add_case(writing, officer_id=work.officer.officer_id, letter_format="braille")
    (line,) = today_list(work, None)
    assert line.action is Action.OPEN_CASE
    assert "Braille" in line.why
