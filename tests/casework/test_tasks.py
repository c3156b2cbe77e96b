"""Tasks: opened with the batch, one a case and kind, exported in one step, done once."""

import csv
import io
import zipfile
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from homecare_desktop.casework.letter_batches import (
    BatchPlan,
    Selection,
    make_batch,
    plan_batch,
    preview_batch,
)
from homecare_desktop.casework.tasks import export_tasks, finish_task, list_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, CancelledError, RefusedError, UnknownNameError
from homecare_desktop.domain.words import TaskKind
from homecare_desktop.storage.tables import Case, Change, Letter, Package, Person
from tests.support.pdf_pages import page_texts
from tests.support.stores import add_case

PEOPLE: tuple[dict[str, object], ...] = (
    {},
    {"letter_format": "braille", "last_name": "=cmd()", "first_name": "Ada"},
    {"language": "Polish", "interpreter_needed": True, "last_name": "Łukasik"},
    {"letter_format": "audio", "moved_away": True},
)


@pytest.fixture
def plan(work: Work) -> BatchPlan:
    with work.writing() as writing:
        keys = tuple(
            add_case(writing, number, officer_id=work.officer.officer_id, **fields)
            for number, fields in enumerate(PEOPLE, 1)
        )
    return plan_batch(work, Selection(case_ids=keys), "transfer-notice")


def test_who_needs_another_form_becomes_a_task_and_who_gets_none_anyway_does_not(
    work: Work, plan: BatchPlan
) -> None:
    made = make_batch(work, plan)
    assert [(task.name, task.kind, task.what, task.council_id) for task in made.tasks] == [
        ("T-0001", TaskKind.OTHER_FORMAT, "Braille", "B-1002"),
        ("T-0002", TaskKind.TRANSLATION, "Polish", "B-1003"),
    ]
    assert list_tasks(work) == list(made.tasks)
    assert list_tasks(work, officer_id=work.officer.officer_id) == list(made.tasks)
    assert list_tasks(work, officer_id=UUID(int=0)) == []


def test_a_task_that_is_open_is_not_opened_twice_and_one_that_is_done_is_opened_anew(
    work: Work, plan: BatchPlan
) -> None:
    make_batch(work, plan)
    assert make_batch(work, plan).tasks == ()
    finish_task(work, 1, "sent to the Braille service")
    assert [task.name for task in make_batch(work, plan).tasks] == ["T-0003"]
    assert [(task.name, task.done_on) for task in list_tasks(work, done=True)] == [("T-0001", work.today)]


def test_planning_previewing_and_stopping_open_none(work: Work, plan: BatchPlan) -> None:
    preview_batch(work, plan)
    with pytest.raises(CancelledError):
        make_batch(work, plan, cancelled=lambda: True)
    assert list_tasks(work) == []


def test_a_task_is_done_once(work: Work, plan: BatchPlan) -> None:
    make_batch(work, plan)
    finish_task(work, 2)
    with pytest.raises(BadInputError, match="T-0002 was done on 29 April 2021 already"):
        finish_task(work, 2)
    with pytest.raises(UnknownNameError, match="T-0099"):
        finish_task(work, 99)


def test_one_zip_holds_all_that_the_service_needs_and_no_name_outside_the_letters(
    work: Work, plan: BatchPlan, tmp_path: Path
) -> None:
    make_batch(work, plan)
    file = tmp_path / "service.zip"
    assert export_tasks(work, [1, 2], file) == 2
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    assert sorted(files) == [
        "README.txt",
        "T-0001/letter.pdf",
        "T-0001/letter.txt",
        "T-0002/letter.pdf",
        "T-0002/letter.txt",
        "tasks.csv",
    ]
    assert b"NOT ENCRYPTED" in files["README.txt"]
    assert "Mr Ada =cmd()" in files["T-0001/letter.txt"].decode()
    assert "T-0001" in files["T-0001/letter.txt"].decode()
    assert "Łukasik" in "".join(page_texts(files["T-0002/letter.pdf"]))
    rows = list(csv.DictReader(io.StringIO(files["tasks.csv"].decode("utf-8-sig"))))
    assert [(row["Task"], row["Format or language"], row["Letter"]) for row in rows] == [
        ("T-0001", "Braille", "Transfer notice"),
        ("T-0002", "Polish", "Transfer notice"),
    ]
    assert rows[0]["Send it back to"] == "Asha Demo"
    assert int(rows[0]["Words"]) > 100
    assert int(rows[0]["Pages as PDF"]) > 0
    with work.reading() as reading:
        acts = reading.scalars(select(Change).where(Change.act == "export")).all()
        assert [act.fields for act in acts] == [{"task": "T-0001"}, {"task": "T-0002"}]
        assert len(reading.scalars(select(Letter)).all()) == 1


def test_nothing_goes_to_the_service_about_somebody_who_has_died(
    work: Work, plan: BatchPlan, tmp_path: Path
) -> None:
    case_id = make_batch(work, plan).tasks[0].case_id
    with work.writing() as writing:
        package = writing.get_one(Package, writing.get_one(Case, case_id).package_key)
        writing.get_one(Person, package.person_id).died_on = work.today
    with pytest.raises(RefusedError, match="T-0001 was not exported: died on 29 April 2021"):
        export_tasks(work, [2, 1], tmp_path / "x.zip")
    assert not (tmp_path / "x.zip").exists()


def test_what_cannot_be_exported(work: Work, plan: BatchPlan, tmp_path: Path) -> None:
    make_batch(work, plan)
    finish_task(work, 1)
    for numbers, place, words in (
        ([1], "x.zip", "T-0001 is done already"),
        ([], "x.zip", "No task is chosen"),
        ([2], "gone/x.zip", "Nothing can be written"),
    ):
        with pytest.raises(BadInputError, match=words):
            export_tasks(work, numbers, tmp_path / place)
    with pytest.raises(UnknownNameError, match="T-0009"):
        export_tasks(work, [9], tmp_path / "x.zip")
    assert list(tmp_path.glob("**/*.zip")) == []
