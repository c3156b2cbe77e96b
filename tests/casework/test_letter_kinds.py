"""Every kind of letter made for real once, in each voice, and read back; and who is left out of each."""

import io
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from homecare_desktop.casework.appointments import (
    AppointmentEntry,
    add_appointment,
    call_off,
    list_appointments,
)
from homecare_desktop.casework.letter_batches import CHOICE_LETTER, Selection, plan_batch
from homecare_desktop.casework.letter_rows import LetterDraft, drafts
from homecare_desktop.casework.offers import offer_package
from homecare_desktop.casework.officers import change_officer
from homecare_desktop.casework.providers import set_provider_contact
from homecare_desktop.casework.representatives import (
    RepresentativeEntry,
    add_representative,
    end_representative,
    list_representatives,
)
from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.transfers import plan_transfer
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.domain.words import (
    AppointmentKind,
    Choice,
    LetterFormat,
    LetterOrder,
    Outcome,
    ReturnReason,
    Stage,
    TaskKind,
    Voice,
    WriteTo,
)
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.template_text import Kind
from homecare_desktop.letters.templates import load_template
from homecare_desktop.storage.listing import case_rows
from homecare_desktop.storage.projection import refresh_caseload
from homecare_desktop.storage.store import Writing
from homecare_desktop.storage.tables import Letter, LetterReturned, Task, TaskDone
from tests.support.letter_cases import AT_REVIEW, GRACE, MOVE, READY, case_for, choose, close, write
from tests.support.pdf_pages import in_one_line, page_texts
from tests.support.stores import NEW_PROVIDER, TODAY, add_case

DL = load_envelope("dl")
SAID = {
    "transfer-notice": "Nobody has to change provider.",
    "already-with-lead": "You do not need to do anything.",
    "annual-review-notice": "Your social worker is Tom Okoro.",
    "reminder": "I wrote to you on 29 April 2021",
    "undecided": "I will ring you on 12 May 2021",
    "new-provider-confirmation": "Their first visit is on Monday 17 May 2021 at 8:30am.",
    "direct-payment-confirmation": "the first 6 months. After that we do it at least once every 12 months.",
    "provider-accepted": "They have said yes.",
    "provider-declined": "We are asking other providers that work with the council.",
    "officer-change": "Before me it was Asha Demo.",
    "appointment": "Day: Tuesday 4 May 2021 Time: 2pm Where: at your home Who comes: Asha Demo",
    "provider-list": "This letter lists 1 person who chose your service",
}


def drafted(work: Work, kind: str, *case_ids: UUID, **options: object) -> list[LetterDraft]:
    with work.reading() as reading:
        return drafts(work, reading, case_ids, load_template(kind), **options)  # type: ignore[arg-type] # dated or size


def reasons(work: Work, kind: str, case_id: UUID) -> tuple[str, ...]:
    """Return why the only letter about a case may not go out."""
    (draft,) = drafted(work, kind, case_id)
    return draft.reasons_against(DL, again=False)


def read(draft: LetterDraft, kind: str) -> str:
    """Make the letter and read it back."""
    out = io.BytesIO()
    render([draft.row("L-000231")], load_template(kind), DL, out)
    return in_one_line(" ".join(page_texts(out.getvalue())))


def test_there_is_a_case_for_every_kind() -> None:
    assert SAID.keys() == READY.keys()


@pytest.mark.parametrize("kind", [*SAID])
def test_each_kind_is_made_and_says_what_it_is_for(work: Work, kind: str) -> None:
    (draft,) = drafted(work, kind, case_for(work, kind))
    assert draft.reasons_against(DL, again=kind == "transfer-notice") == ()
    text = read(draft, kind)
    assert SAID[kind] in text
    assert "L-000231" in text
    assert "{" not in text


@pytest.mark.parametrize("kind", [kind for kind in SAID if kind != "provider-list"])
@pytest.mark.parametrize("speaks_of", ["your father", ""])
def test_each_kind_speaks_to_a_representative_of_the_person(work: Work, kind: str, speaks_of: str) -> None:
    case_id = case_for(work, kind, represented=True)
    if kind == "officer-change":
        (grace,) = list_representatives(work, case_id)
        with work.writing() as writing:
            writing.query(Letter).one().representative_id = grace.representative_id
    (draft,) = drafted(work, kind, case_id)
    if not speaks_of:
        draft = LetterDraft(
            work,
            draft.facts,
            load_template(kind),
            on=TODAY,
            representative=replace(draft.facts.representatives[0], speaks_of=""),
        )
    assert draft.reasons_against(DL, again=False) == ()
    assert draft.name == "Ms Grace Osei"
    text = read(draft, kind)
    assert "Dear Ms Osei" in text
    wanted = "your father" if speaks_of else "Mr Brown"
    assert wanted in text or wanted.capitalize() in text
    assert "your daughter" not in text
    assert "Your care" not in text
    if not speaks_of:
        assert "father" not in text
    assert f"{'Your father’s' if speaks_of else 'Mr Brown’s'} " in text or kind == "provider-list"


def test_instead_takes_the_place_of_the_person_and_as_well_adds_to_them(work: Work) -> None:
    case_id = case_for(work, CHOICE_LETTER)
    first = add_representative(work, case_id, replace(GRACE, write_to=WriteTo.NEVER))
    assert [draft.voice for draft in drafted(work, CHOICE_LETTER, case_id)] == [Voice.PERSON]
    second = add_representative(work, case_id, replace(GRACE, first_name="Ama", write_to=WriteTo.AS_WELL))
    both = drafted(work, CHOICE_LETTER, case_id)
    assert [draft.name for draft in both] == ["Mr Delroy Brown", "Ms Ama Osei"]
    assert both[1].addressee.representative_id == second != first
    third = add_representative(work, case_id, replace(GRACE, first_name="Esi"))
    assert [draft.name for draft in drafted(work, CHOICE_LETTER, case_id)] == ["Ms Ama Osei", "Ms Esi Osei"]
    end_representative(work, third, TODAY)
    end_representative(work, second, TODAY)
    assert [draft.name for draft in drafted(work, CHOICE_LETTER, case_id)] == ["Mr Delroy Brown"]


def test_format_size_and_address_are_those_of_whoever_is_written_to(work: Work) -> None:
    case_id = case_for(work, CHOICE_LETTER, letter_format=LetterFormat.BRAILLE, postcode="", do_not_write="")
    large = replace(GRACE, letter_format=LetterFormat.LARGE_PRINT, point_size=20)
    add_representative(work, case_id, large)
    (draft,) = drafted(work, CHOICE_LETTER, case_id)
    assert draft.reasons_against(DL, again=False) == ()
    assert draft.point_size == 20
    assert draft.row("L-000001").address == ("Ms Grace Osei", "2 Sample Way", "Harrow", "HA0 0AB")


def test_do_not_write_holds_for_somebody_who_is_written_to_as_well(work: Work) -> None:
    case_id = case_for(work, CHOICE_LETTER, do_not_write="letters upset him")
    add_representative(work, case_id, replace(GRACE, write_to=WriteTo.AS_WELL))
    for draft in drafted(work, CHOICE_LETTER, case_id):
        assert draft.reasons_against(DL, again=False) == ("do not write: letters upset him",)


def test_a_child_is_reached_through_a_representative_instead(work: Work) -> None:
    case_id = case_for(work, CHOICE_LETTER, born_on=date(2012, 1, 1))
    assert reasons(work, CHOICE_LETTER, case_id)
    add_representative(work, case_id, replace(GRACE, speaks_of="your son"))
    assert reasons(work, CHOICE_LETTER, case_id) == ()


@pytest.mark.parametrize("kind", [*SAID])
def test_nothing_of_any_kind_goes_out_about_somebody_who_died(work: Work, kind: str) -> None:
    case_id = case_for(work, kind)
    add_representative(work, case_id, replace(GRACE, write_to=WriteTo.AS_WELL))
    with work.writing() as writing:
        close_by_death(writing, case_id)
    assert all(
        "died on 1 April 2021" in draft.reasons_against(DL, again=True)
        for draft in drafted(work, kind, case_id)
    )


def close_by_death(writing: Writing, case_id: UUID) -> None:
    from homecare_desktop.storage.tables import Case, Package, Person  # noqa: PLC0415 - only here

    package = writing.get_one(Package, writing.get_one(Case, case_id).package_key)
    writing.get_one(Person, package.person_id).died_on = date(2021, 4, 1)


def test_a_provider_is_told_only_about_those_who_chose_it(work: Work) -> None:
    with work.writing() as writing:
        asha = work.officer.officer_id
        keys = [
            add_case(writing, number, officer_id=asha, minutes_per_week=630, new_provider=name)
            for number, name in enumerate((NEW_PROVIDER, NEW_PROVIDER, NEW_PROVIDER, "MiHomecare"), 1)
        ]
    for key in (keys[0], keys[1], keys[3]):
        choose(work, key, Choice.NEW_PROVIDER)
    set_provider_contact(work, NEW_PROVIDER, address=("1 Sample Square", "Wembley", "HA0 0AA"))
    mine, other, unlisted = drafted(work, "provider-list", *keys)
    assert mine.reasons_against(DL, again=False) == ()
    assert mine.addressee.case_ids == (keys[0], keys[1])
    assert mine.row("L-000001").table == (
        (
            "Mr Delroy Brown",
            "14 Sample Road, Wembley HA0 0AA",
            "020 7946 0001",
            "10 hours 30 minutes",
            "2",
            "",
        ),
        (
            "Mr Delroy Brown 2",
            "14 Sample Road, Wembley HA0 0AA",
            "020 7946 0001",
            "10 hours 30 minutes",
            "2",
            "",
        ),
    )
    assert other.reasons_against(DL, again=False) == (
        "no address is on record for MiHomecare, so its letter cannot go in an envelope",
    )
    assert other.reasons_against(None, again=False) == ()
    assert unlisted.facts.case_id == keys[2]
    assert unlisted.reasons_against(DL, again=True) == (
        "nothing about them goes to a provider before they have chosen it",
    )
    assert "Brown" not in " ".join(mine.row("L-000001").fields.values())


def test_nobody_is_listed_to_a_provider_that_declined_them(work: Work) -> None:
    case_id = case_for(work, "provider-declined")
    assert reasons(work, "provider-list", case_id) == ("the provider could not take their package",)
    assert (
        reasons(work, "new-provider-confirmation", case_id)[0] == "the provider could not take their package"
    )
    offer_package(work, case_id, "MiHomecare", TODAY)
    assert reasons(work, "provider-declined", case_id) == ("no provider has declined their package",)


def test_the_date_on_the_letter_is_the_day_that_is_asked_about(work: Work) -> None:
    case_id = case_for(work, "undecided")
    (soon,) = drafted(work, "undecided", case_id, dated=date(2021, 5, 3))
    assert soon.row("L-000001").dated == date(2021, 5, 3)
    assert "3 May 2021" in soon.row("L-000001").fields["letter_date"]
    (late,) = drafted(work, "undecided", case_id, dated=date(2021, 5, 12))
    assert late.reasons_against(DL, again=False) == (
        "the day to talk again was 12 May 2021: agree a new one first",
    )


def test_a_size_for_everybody_is_never_smaller_than_somebody_needs(work: Work) -> None:
    with work.writing() as writing:
        keys = [
            add_case(writing, 1, officer_id=work.officer.officer_id),
            add_case(
                writing, 2, officer_id=work.officer.officer_id, letter_format="large-print", point_size=24
            ),
        ]

    def sizes(size: int) -> list[int]:
        return [draft.point_size for draft in drafted(work, CHOICE_LETTER, *keys, size=size)]

    assert (sizes(12), sizes(18), sizes(28)) == ([12, 24], [18, 24], [28, 28])


def test_a_batch_can_be_put_in_order(work: Work) -> None:
    with work.writing() as writing:
        asha = work.officer.officer_id
        keys = [
            add_case(writing, 1, officer_id=asha, last_name="Şahin", postcode="HA0 0AC"),
            add_case(writing, 2, officer_id=asha, last_name="Adeyemi", postcode="HA0 0AD", point_size=20),
            add_case(writing, 3, officer_id=asha, last_name="Trần", postcode="HA0 0AB"),
        ]
    found = drafted(work, CHOICE_LETTER, *keys)

    def names(order: LetterOrder) -> list[str]:
        return [draft.facts.last_name for draft in sorted(found, key=lambda one: one.order_key(order))]

    assert names(LetterOrder.LIST) == ["Şahin", "Adeyemi", "Trần"]
    assert names(LetterOrder.POST) == ["Trần", "Şahin", "Adeyemi"]
    assert names(LetterOrder.SURNAME) == ["Adeyemi", "Şahin", "Trần"]
    assert names(LetterOrder.OFFICER) == ["Adeyemi", "Şahin", "Trần"]
    assert names(LetterOrder.SIZE) == ["Şahin", "Trần", "Adeyemi"]


def test_a_letter_that_came_back_holds_the_next_until_somebody_has_dealt_with_it(work: Work) -> None:
    case_id = case_for(work, "reminder")
    with work.writing() as writing:
        letter = writing.query(Letter).one()
        reason = ReturnReason.GONE_AWAY
        writing.add(
            LetterReturned(**work.stamp(), letter_id=letter.id, returned_on=date(2021, 5, 3), reason=reason)
        )
        task = Task(
            **work.stamp(),
            case_id=case_id,
            number=1,
            kind=TaskKind.RETURNED,
            opened_on=TODAY,
            letter_id=letter.id,
        )
        writing.add(task)
        writing.flush()
        task_id = task.id
    assert reasons(work, "reminder", case_id) == (
        "a letter came back on 3 May 2021 (gone away): find out where they live first",
    )
    with work.writing() as writing:
        second = add_case(writing, 7, officer_id=work.officer.officer_id)
        writing.add(TaskDone(**work.stamp(), case_id=case_id, task_id=task_id, done_on=TODAY))
    assert reasons(work, "reminder", case_id) == ()
    assert reasons(work, CHOICE_LETTER, second) == ()


def test_an_appointment_that_is_called_off_is_written_about_no_more(work: Work) -> None:
    case_id = case_for(work, "appointment")
    meeting = AppointmentEntry(
        AppointmentKind.MEETING, date(2021, 5, 6), "12:00", "Civic Centre", "Tom Okoro"
    )
    add_appointment(work, case_id, meeting)
    call_off(work, list_appointments(work, case_id)[0].appointment_id, "He is in hospital")
    (draft,) = drafted(work, "appointment", case_id)
    text = read(draft, "appointment")
    assert "a meeting with Active Care & Support Ltd" in text
    assert "Time: midday Where: Civic Centre Who comes: Tom Okoro" in text


def test_only_a_letter_that_offers_the_choice_allows_a_transfer_date(work: Work) -> None:
    case_id = case_for(work, "appointment")
    choose(work, case_id, Choice.NEW_PROVIDER)
    write(work, case_id, "appointment")
    with work.reading() as reading:
        (row,) = case_rows(reading, [case_id])
    assert (row.letter_posted_on, row.letter_made_on, row.stage) == (None, None, Stage.CHOSEN)
    with pytest.raises(RefusedError, match="posted letter") as refusal:
        plan_transfer(work, case_id, MOVE)
    assert refusal.value.rule == "R3"
    write(work, case_id)
    plan_transfer(work, case_id, MOVE)


def test_the_annual_review_notice_is_the_choice_letter_of_its_route(work: Work) -> None:
    case_id = case_for(work, "annual-review-notice")
    choose(work, case_id, Choice.NEW_PROVIDER)
    write(work, case_id, "annual-review-notice")
    with work.writing() as writing:
        kept = case_rows(writing, [case_id])
        refresh_caseload(writing, None)
        assert case_rows(writing, [case_id]) == kept
    assert kept[0].letter_posted_on == TODAY
    plan_transfer(work, case_id, MOVE)


def test_today_does_not_ask_for_another_way_to_somebody_reached_through_a_representative(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, officer_id=work.officer.officer_id, letter_format=LetterFormat.BRAILLE)
    assert [line.what for line in today_list(work, None)] == ["Reach them another way"]
    add_representative(work, case_id, replace(GRACE, write_to=WriteTo.AS_WELL))
    assert [line.what for line in today_list(work, None)] == ["Print the letter"]


def test_who_is_left_out_is_named(work: Work) -> None:
    case_id = case_for(work, "already-with-lead")
    (left_out,) = plan_batch(work, Selection(case_ids=(case_id,)), CHOICE_LETTER).left_out
    assert (left_out.name, left_out.council_id) == ("Mr Delroy Brown", "B-1001")
    assert left_out.reasons == ("no transfer is needed",)
    add_representative(work, case_id, RepresentativeEntry(first_name="Jo", write_to=WriteTo.INSTEAD))
    (left_out,) = plan_batch(work, Selection(case_ids=(case_id,)), "already-with-lead").left_out
    assert (left_out.name, left_out.council_id) == ("Jo", "B-1001")
    assert "no usable address: the postcode is missing or wrong" in left_out.reasons


def test_the_confirmation_of_a_direct_payment_knows_whether_it_runs(work: Work) -> None:
    case_id = case_for(work, "direct-payment-confirmation")
    (before,) = drafted(work, "direct-payment-confirmation", case_id)
    close(work, case_id, Outcome.DIRECT_PAYMENT)
    (after,) = drafted(work, "direct-payment-confirmation", case_id)
    assert after.reasons_against(DL, again=False) == ()
    assert "tells you what happens next" in read(before, "direct-payment-confirmation")
    assert "has been set up" in read(after, "direct-payment-confirmation")


def test_a_letter_never_speaks_of_days_that_are_past(work: Work) -> None:
    case_id = case_for(work, "new-provider-confirmation")
    (late,) = drafted(work, "new-provider-confirmation", case_id, dated=MOVE + timedelta(days=1))
    assert "the transfer date, 17 May 2021, has passed" in late.reasons_against(DL, again=False)


def test_without_a_way_to_reach_the_sender_no_list_goes_out(work: Work) -> None:
    change_officer(work, work.officer.name, phone="020 7946 0000")
    case_id = case_for(work, "provider-list")
    nameless = replace(work, officer=replace(work.officer, phone="", email=""))
    (draft,) = drafted(nameless, "provider-list", case_id)
    assert "no phone number or email is on record for the named officer, Asha Demo" in draft.reasons_against(
        DL, again=False
    )


def test_the_review_route_is_that_of_people_at_review(work: Work) -> None:
    assert reasons(work, "annual-review-notice", case_for(work, CHOICE_LETTER)) == (
        "their choice comes with their patch: the transfer notice is theirs",
        "no social worker is named for their annual review (R8)",
    )
    assert dict(AT_REVIEW)["route"] == "annual-review"


def test_the_table_of_a_list_stands_where_the_template_says() -> None:
    blocks = load_template("provider-list").wordings[Voice.PROVIDER].body
    (table,) = [block for block in blocks if block.kind is Kind.TABLE]
    assert [part[0].text for part in table.parts] == [
        "Name", "Address", "Phone", "Hours a week", "Carers", "Move on",
    ]  # fmt: skip
