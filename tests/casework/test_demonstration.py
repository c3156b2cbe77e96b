import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

import pytest
from stdnum.gb import nhs

from homecare_desktop.casework.demonstration import (
    DEMONSTRATION_DAY,
    PASSPHRASE,
    PEOPLE,
    make_demonstration,
    open_demonstration,
)
from homecare_desktop.casework.demonstration.keys import KeyMaker
from homecare_desktop.casework.demonstration.names import ADULT_INCUMBENTS, CHILDREN_INCUMBENTS
from homecare_desktop.casework.demonstration.packages import MadeCase, PackageMaker
from homecare_desktop.casework.letter_archive import batches
from homecare_desktop.casework.letter_batches import Selection, plan_batch, template_names
from homecare_desktop.casework.officers import list_officers
from homecare_desktop.casework.opening import NewOfficer, close_work, init_store, open_work
from homecare_desktop.casework.today import today_list
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.address import is_postcode
from homecare_desktop.domain.case_rows import CaseFilter, CaseRow, EntryKind
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.words import (
    AppointmentKind,
    Choice,
    OfferAnswer,
    Outcome,
    Stage,
    Voice,
    WriteTo,
)
from homecare_desktop.storage import case_file, listing
from homecare_desktop.storage.change_log import verify_log
from homecare_desktop.storage.faults import StoreExistsError
from homecare_desktop.storage.tables import (
    Appointment,
    CaseOutcome,
    ChoiceMade,
    Contact,
    HandoverStep,
    OfferAnswered,
    Package,
    Person,
    Posting,
    Representative,
    Table,
    Transfer,
)
from tests.support.profiles import brent

FEW = 400
CLOCK = Clock(lambda: datetime(2030, 1, 2, 9, tzinfo=UTC))


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demonstration") / "store"
    make_demonstration(folder, people=FEW, seed=1)
    return folder


@pytest.fixture
def work(demonstration: Path) -> Iterator[Work]:
    opened = open_work(demonstration, PASSPHRASE, CLOCK)
    yield opened
    close_work(opened)


def every_row(work: Work) -> list[CaseRow]:
    with work.reading() as reading:
        return listing.case_rows(reading, listing.case_keys(reading, CaseFilter(), today=work.today))


def records(work: Work, table: type[Any]) -> list[Any]:
    with work.reading() as reading:
        return list(reading.query(table))


def made_up(people: int = PEOPLE, seed: int = 1) -> list[MadeCase]:
    random = Random(seed)  # noqa: S311 - chance that can be had again is the point
    names = [*ADULT_INCUMBENTS, *CHILDREN_INCUMBENTS, *(row.name for row in brent().providers)]
    keys = KeyMaker(random, datetime(2021, 3, 1, tzinfo=UTC))
    maker = PackageMaker(
        brent(), {name: uuid4() for name in names}, random, keys, datetime(2021, 3, 1, tzinfo=UTC).date()
    )
    return maker.make(people)


@pytest.fixture(scope="module")
def everybody() -> list[MadeCase]:
    return made_up()


def test_the_numbers_are_those_of_the_report(everybody: list[MadeCase]) -> None:
    children = [row for row in everybody if row.area[0] == "cyp"]
    adults = [row for row in everybody if row.area[0] != "cyp"]
    assert (len(adults), len(children)) == (1700, 77)
    assert sum(row.package.minutes_per_week for row in adults) == 21_900 * 60
    assert sum(row.package.minutes_per_week for row in children) == 900 * 60
    assert min(row.package.minutes_per_week for row in everybody) > 0
    held = Counter(row.area[1] for row in everybody if row.no_transfer and row.area[0] == "op-pd")
    assert held == {patch.code: patch.held_by_lead for patch in brent().patches_of("op-pd")}


def test_nobody_in_it_can_exist(everybody: list[MadeCase]) -> None:
    numbers = [row.person.nhs_number for row in everybody if row.person.nhs_number]
    assert len(numbers) > 0.97 * PEOPLE
    assert len(set(numbers)) == len(numbers)
    assert all(number.startswith("999") and nhs.is_valid(number) for number in numbers)
    postcodes = {row.person.postcode for row in everybody} - {""}
    assert all(is_postcode(postcode) for postcode in postcodes)
    # No postcode of these sectors is in use.
    assert {postcode[:-2] for postcode in postcodes} == {"HA0 0", "HA0 7", "HA9 2", "NW2 0", "NW6 0"}
    phones = re.compile(r"020 7946 0\d{3}|07700 900\d{3}")
    assert all(phones.fullmatch(row.person.phone) for row in everybody)
    assert {row.person.email.partition("@")[2] for row in everybody} == {"", "example.org"}
    assert len({row.person.council_id for row in everybody}) == PEOPLE
    assert len({row.package.package_id for row in everybody}) == PEOPLE


def test_names_and_needs_are_as_various_as_in_the_borough(everybody: list[MadeCase]) -> None:
    people = [row.person for row in everybody]
    letters = set("".join(person.first_name + person.last_name for person in people))
    assert set("ŁŞễţáâÓğıựĐŴ’'-") <= letters | {"ự"}
    assert {person.letter_format for person in people} == {
        "standard",
        "large-print",
        "braille",
        "audio",
        "easy-read",
    }
    assert {16, 18, 20, 24, 28} <= {person.point_size for person in people}
    assert {"Gujarati", "Somali", "Tamil", "Polish", "Welsh"} <= {person.language for person in people}
    assert any(person.interpreter_needed for person in people)
    assert any(person.do_not_write for person in people)
    assert any(person.address_1 == "No fixed abode" for person in people)
    households = Counter((person.address_1, person.postcode, person.last_name) for person in people)
    assert max(households.values()) > 1


def test_everybody_lives_in_a_ward_of_their_patch(everybody: list[MadeCase]) -> None:
    for row in everybody:
        patch = brent().patch(row.area[1]) if row.area[1] else None
        if patch and patch.wards:
            assert row.person.ward in patch.wards


def test_the_same_seed_makes_the_same_people_and_another_seed_others() -> None:
    def told(seed: int) -> list[dict[str, object]]:
        skip = {"provider_id", "new_provider_id"}
        made = made_up(120, seed)
        rows: list[Table] = [row for one in made for row in (one.person, one.package, one.case)]
        return [
            {key: value for key, value in vars(row).items() if key not in skip and not key.startswith("_")}
            for row in rows
        ]

    assert told(3) == told(3)
    assert told(3) != told(4)


def test_the_same_seed_makes_the_same_store(demonstration: Path, tmp_path: Path) -> None:
    def told(folder: Path) -> dict[str, list[str]]:
        work = open_work(folder, PASSPHRASE, CLOCK)
        rows = [
            f"{row.council_id} {row.stage} {row.choice} {row.outcome} {row.officer} {row.letter_reference} "
            f"{row.revisit_on} {row.last_contact_on} {row.minutes_per_week} {row.case_id}"
            for row in every_row(work)
        ]
        dates = [f"{row.id} {row.recorded_at} {row.contacted_on}" for row in records(work, Contact)]
        close_work(work)
        return {"rows": rows, "contacts": sorted(dates)}

    again = tmp_path / "again"
    make_demonstration(again, people=FEW, seed=1)
    assert told(again) == told(demonstration)


def test_it_plays_on_its_day_with_seven_officers(work: Work) -> None:
    assert work.demonstration
    assert work.today == DEMONSTRATION_DAY
    assert work.officer.name == "Asha Demo"
    officers = list_officers(work)
    assert len(officers) == 7
    assert all(re.fullmatch(r"020 7946 01\d\d", officer.phone) for officer in officers)
    assert all(officer.email.endswith("@council.example") for officer in officers)
    assert len(every_row(work)) == FEW


def test_it_has_every_stage_every_choice_and_every_outcome_that_is_common(work: Work) -> None:
    rows = every_row(work)
    assert {row.stage for row in rows} == set(Stage)
    assert {row.choice for row in rows} == {None, *Choice}
    assert {row.outcome for row in rows} >= {
        None,
        Outcome.MOVED_TO_LEAD,
        Outcome.DIRECT_PAYMENT,
        Outcome.NO_TRANSFER_NEEDED,
        Outcome.ENDED,
    }


def test_its_plot_follows_the_timetable(work: Work) -> None:
    rows = every_row(work)
    moved = {row.patch for row in rows if row.outcome is Outcome.MOVED_TO_LEAD}
    posted = {row.patch for row in rows if row.letter_posted_on}
    assert "2" in moved
    assert moved <= {"2", "ld-north", "ld-south", "mh-north", "mh-south"}
    assert {"2", "13"} <= posted
    assert not posted & {"1", "4", "5", "6", "7", "8", "9", "10", "11", "12", None}
    assert {row.stage for row in rows if row.patch == "3"} >= {Stage.TO_WRITE, Stage.LETTER_MADE}


def test_asha_has_work_today_and_letters_to_make(work: Work) -> None:
    assert "Print the letter" in {line.what for line in today_list(work, work.officer.officer_id)}
    assert {"Talk again", "Ring or visit", "Post the letter"} <= {
        line.what for line in today_list(work, None)
    }
    plan = plan_batch(work, Selection(patch="3", officer_id=work.officer.officer_id), "transfer-notice")
    assert plan.case_ids
    assert [batch.posted > 0 for batch in batches(work)] == [True] * 3 + [False, True, True, True]


@pytest.mark.parametrize("kind", [code for code, _ in template_names()])
def test_there_is_somebody_for_every_kind_of_letter(work: Work, kind: str) -> None:
    everybody = Selection(case_ids=tuple(row.case_id for row in every_row(work)))
    plan = plan_batch(work, everybody, kind)
    assert plan.addressees
    voices = {addressee.voice for addressee in plan.addressees}
    assert voices == {Voice.PROVIDER} if kind == "provider-list" else voices <= {*Voice} - {Voice.PROVIDER}


def test_some_people_have_somebody_who_is_written_to(work: Work) -> None:
    found = records(work, Representative)
    assert {row.write_to for row in found} == {WriteTo.INSTEAD, WriteTo.AS_WELL}
    assert {row.relation for row in found} >= {"daughter", "son", "friend", "parent"}
    assert {row.speaks_of for row in found} >= {"", "your mother", "your father"}
    assert {row.answer for row in records(work, OfferAnswered)} == {*OfferAnswer}
    assert all(row.reason for row in records(work, OfferAnswered) if row.answer == OfferAnswer.DECLINED)
    assert {row.kind for row in records(work, Appointment)} == {*AppointmentKind}


def test_nothing_in_it_breaks_a_rule(work: Work) -> None:
    rows = {row.case_id: row for row in every_row(work)}
    for choice in records(work, ChoiceMade):
        assert choice.said_on < DEMONSTRATION_DAY
        assert (choice.revisit_on is not None) == (choice.choice == Choice.UNDECIDED)
        assert choice.revisit_on is None or choice.revisit_on > choice.said_on
        assert choice.choice != Choice.NEW_PROVIDER or rows[choice.case_id].new_provider
    steps = Counter(step.case_id for step in records(work, HandoverStep))
    for transfer in records(work, Transfer):
        posted_on = rows[transfer.case_id].letter_posted_on
        assert posted_on is not None
        assert posted_on < transfer.recorded_at.date()
        if transfer.completed:
            assert steps[transfer.case_id] == len(work.programme.rules.handover_steps)
            assert work.programme.transfers_from <= transfer.transfer_on < DEMONSTRATION_DAY
    for row in rows.values():
        if row.outcome is Outcome.NO_TRANSFER_NEEDED:
            assert row.letter_reference is None
            assert row.choice is None
    for table in (CaseOutcome, Contact, HandoverStep, Posting):
        assert all(record.recorded_at.date() < DEMONSTRATION_DAY for record in records(work, table))


def test_the_timeline_of_somebody_who_moved_tells_the_whole_story(work: Work) -> None:
    row = next(row for row in every_row(work) if row.outcome is Outcome.MOVED_TO_LEAD)
    with work.reading() as reading:
        timeline = case_file.case_detail(reading, row.case_id).timeline
    kinds = {entry.kind for entry in timeline}
    assert {
        EntryKind.ASSIGNMENT,
        EntryKind.LETTER,
        EntryKind.POSTING,
        EntryKind.CONTACT,
        EntryKind.CHOICE,
        EntryKind.TRANSFER,
        EntryKind.HANDOVER,
        EntryKind.OUTCOME,
    } <= kinds


def test_its_change_log_is_whole(work: Work) -> None:
    with work.reading() as reading:
        assert verify_log(reading) == []


def test_no_provider_in_it_but_the_appointed_ones_is_real(work: Work) -> None:
    invented = {row.current_provider for row in every_row(work)} - {row.name for row in brent().providers}
    assert invented <= {*ADULT_INCUMBENTS, *CHILDREN_INCUMBENTS}
    assert len(ADULT_INCUMBENTS) + 9 == 68
    assert len(CHILDREN_INCUMBENTS) == 32
    assert len({fold(name) for name in (*ADULT_INCUMBENTS, *CHILDREN_INCUMBENTS)}) == 91


def test_a_few_people_are_enough(tmp_path: Path) -> None:
    make_demonstration(tmp_path / "few", people=1, seed=5)
    work = open_work(tmp_path / "few", PASSPHRASE, CLOCK)
    assert len(every_row(work)) == 1
    close_work(work)


def test_opened_again_it_is_as_it_was_left(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    told: list[tuple[int, int]] = []
    work = open_demonstration(
        folder, CLOCK, people=30, progress=lambda done, steps: told.append((done, steps))
    )
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    person_id = every_row(work)[0].person_id
    with work.writing() as writing:
        writing.get_one(Person, person_id).notes = "Left like this."
    close_work(work)
    again = open_demonstration(folder, CLOCK, people=30)
    with again.reading() as reading:
        assert reading.get_one(Person, person_id).notes == "Left like this."
    close_work(again)


def test_for_other_people_it_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    close_work(open_demonstration(folder, CLOCK, people=30))
    work = open_demonstration(folder, CLOCK, people=31)
    assert len(records(work, Package)) == 31
    close_work(work)


def test_a_real_store_is_never_replaced_by_a_demonstration(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    clock = Clock(lambda: datetime(2021, 4, 29, 9, tzinfo=UTC))
    made = init_store(
        folder, programme="brent-2021", officer=NewOfficer("Asha Demo"), passphrase=PASSPHRASE, clock=clock
    )
    close_work(made.work)
    with pytest.raises(StoreExistsError):
        open_demonstration(folder, CLOCK, people=30)
    work = open_work(folder, PASSPHRASE, CLOCK)
    assert not work.demonstration
    close_work(work)
