"""The archive: found, opened, printed again, posted in parts, and what comes back."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from homecare_desktop.casework.letter_archive import (
    batch_parts,
    batches,
    copy_pdf,
    fingerprint,
    letter_pdf,
    mark_posted,
    mark_returned,
    print_pages,
    search_letters,
)
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    MadeBatch,
    Selection,
    make_batch,
    plan_batch,
)
from homecare_desktop.casework.tasks import list_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, RefusedError, UnknownNameError
from homecare_desktop.domain.words import ReturnReason, TaskKind
from homecare_desktop.storage.case_file import case_detail
from homecare_desktop.storage.change_log import verify_log
from homecare_desktop.storage.tables import Case, Change, LetterReturned, Package, Person, Task
from tests.support.pdf_pages import faults, page_texts
from tests.support.stores import add_case

TRANSFER = "transfer-notice"
NAMES = ("Adeyemi", "Şükran", "Nguyễn", "Łukasik", "Brown")


@pytest.fixture
def case_ids(work: Work) -> list[UUID]:
    with work.writing() as writing:
        return [
            add_case(writing, number, officer_id=work.officer.officer_id, last_name=name)
            for number, name in enumerate(NAMES, 1)
        ]


@pytest.fixture
def made(work: Work, case_ids: list[UUID]) -> MadeBatch:
    return make(work, case_ids)


def make(work: Work, case_ids: list[UUID], **options: object) -> MadeBatch:
    chosen = BatchOptions(**options)  # type: ignore[arg-type]
    return make_batch(work, plan_batch(work, Selection(case_ids=tuple(case_ids)), TRANSFER, chosen))


def die(work: Work, case_id: UUID) -> None:
    with work.writing() as writing:
        package = writing.get_one(Package, writing.get_one(Case, case_id).package_key)
        writing.get_one(Person, package.person_id).died_on = work.today


def found(work: Work, text: str) -> list[str]:
    return [letter.reference for letter in search_letters(work, text)]


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("sukran", ["L-000002"]),
        ("nguyen delroy", ["L-000003"]),
        ("B-1004", ["L-000004"]),
        ("l-000005", ["L-000005"]),
        ("00003", ["L-000003"]),
        ("b-0001 adeyemi", ["L-000001"]),
        ("nobody", []),
        ("%", []),
        ("", [f"L-00000{number}" for number in range(1, 6)]),
    ],
)
def test_a_letter_is_found_by_any_part(work: Work, made: MadeBatch, text: str, references: list[str]) -> None:
    assert made.batch == "B-0001"
    assert found(work, text) == references


def test_the_archive_says_what_became_of_a_letter(work: Work, case_ids: list[UUID]) -> None:
    make(work, case_ids)
    make(work, case_ids[:2])
    mark_posted(work, "B-0002", work.today, first=2, last=2)
    mark_returned(work, "L-000007", work.today, ReturnReason.GONE_AWAY)
    letters = {letter.reference: letter for letter in search_letters(work)}
    assert list(letters)[:2] == ["L-000006", "L-000007"]
    back = letters["L-000007"]
    assert (back.batch, back.position, back.kind_name) == ("B-0002", 2, "Transfer notice")
    assert (back.who, back.council_id, back.case_id) == ("Mr Delroy Şükran", "B-1002", case_ids[1])
    assert (back.made_on, back.posted_on, back.returned_on) == (work.today,) * 3
    assert letters["L-000001"].withdrawn_because == "made again as L-000006"
    assert letters["L-000003"].withdrawn_because is None
    assert [letter.reference for letter in search_letters(work, batch="b 2")] == ["L-000006", "L-000007"]
    with pytest.raises(UnknownNameError, match="no batch “B-9”"):
        search_letters(work, batch="B-9")


def test_a_letter_made_again_before_posting_takes_the_place_of_the_first(
    work: Work, case_ids: list[UUID]
) -> None:
    make(work, case_ids)
    again = make(work, case_ids[:2])
    assert again.made_again == 2
    newest, first = batches(work)
    assert (newest.letters, newest.made_again) == (2, 0)
    assert (first.letters, first.posted, first.made_again) == (3, 0, 2)
    paper = print_pages(work, "B-0001")
    assert paper.taken_out == ("L-000001 (made again as L-000006)", "L-000002 (made again as L-000007)")
    assert paper.letters == 3
    assert mark_posted(work, "B-0001", work.today) == 3
    with pytest.raises(RefusedError, match="L-000001 was made again as L-000006"):
        mark_posted(work, "B-0001", work.today, first=1, last=2)
    assert mark_posted(work, "B-0002", work.today) == 2
    with work.reading() as reading:
        row = case_detail(reading, case_ids[0])
    assert row.row.letter_reference == "L-000006"
    assert "made again as L-000006" in {entry.withdrawn_because for entry in row.timeline}


def test_a_posted_letter_stands_when_another_is_made(work: Work, case_ids: list[UUID]) -> None:
    make(work, case_ids[:1])
    mark_posted(work, "B-0001", work.today)
    assert make(work, case_ids[:1], again=True).made_again == 0
    assert batches(work)[1].made_again == 0


def test_the_printer_jammed_in_the_middle(work: Work, made: MadeBatch) -> None:
    before = search_letters(work)
    paper = print_pages(work, made.batch, first=2, last=4)
    texts = page_texts(paper.pdf)
    assert paper.letters == 3
    assert texts == page_texts(made.pdf)[4:16]
    assert faults(paper.pdf) == []
    assert search_letters(work) == before
    with work.reading() as reading:
        act = reading.scalars(select(Change).where(Change.act == "print")).one()
        assert verify_log(reading) == []
    assert act.fields == {"first": 2, "last": 4, "letters": 3}


def test_what_was_posted_is_printed_again_as_a_copy_only(work: Work, made: MadeBatch) -> None:
    mark_posted(work, made.batch, work.today, first=1, last=2)
    texts = page_texts(print_pages(work, made.batch, first=2, last=3).pdf)
    assert ["Copy" in text for text in texts] == [True] * 4 + [False] * 4
    assert texts[4:] == page_texts(made.pdf)[8:12]


def test_a_copy_is_marked_and_the_exact_bytes_are_not(work: Work, made: MadeBatch) -> None:
    assert all("Copy" not in text for text in page_texts(letter_pdf(work, "L-000002")))
    for name in ("L-000002", made.batch):
        copy = copy_pdf(work, name)
        assert all("Copy" in text for text in page_texts(copy))
        assert faults(copy) == []


def test_it_is_asked_again_before_anything_is_printed_again(
    work: Work, made: MadeBatch, case_ids: list[UUID]
) -> None:
    die(work, case_ids[2])
    paper = print_pages(work, made.batch, first=2, last=4)
    assert paper.taken_out == ("L-000003 (died on 29 April 2021)",)
    assert "L-000003" not in "".join(page_texts(paper.pdf))
    with pytest.raises(RefusedError, match="died on 29 April 2021"):
        print_pages(work, made.batch, first=3, last=3)


@pytest.mark.parametrize(("first", "last"), [(3, 2), (0, 1), (1, 6), (6, 6), (-1, 2), (1, 0)])
def test_a_range_that_is_not_in_the_batch(work: Work, made: MadeBatch, first: int, last: int) -> None:
    with pytest.raises(BadInputError, match="has the letters 1 to 5"):
        print_pages(work, made.batch, first=first, last=last)
    with pytest.raises(BadInputError, match="has the letters 1 to 5"):
        mark_posted(work, made.batch, work.today, first=first, last=last)


def test_parts_go_by_envelope_paper_and_print(work: Work) -> None:
    large = {"letter_format": "large-print", "point_size": 20}
    with work.writing() as writing:
        keys = [
            add_case(writing, number, officer_id=work.officer.officer_id, **fields)
            for number, fields in enumerate(({}, large, {}, large), 1)
        ]
    make(work, keys)
    parts = batch_parts(work, "B-0001")
    assert [(part.large_print, part.letters, part.positions) for part in parts] == [
        (False, 2, (1, 3)),
        (True, 2, (2, 4)),
    ]
    assert (parts[0].envelope, parts[0].envelope_name) == ("dl", "DL envelope with a window")
    assert parts[0].sheets < parts[1].sheets
    paper = print_pages(work, "B-0001", part=parts[1])
    text = "".join(page_texts(paper.pdf))
    assert "L-000002" in text
    assert "L-000004" in text
    assert "L-000001" not in text
    assert len(page_texts(paper.pdf)) == 2 * 2 * parts[1].sheets


def test_a_batch_is_posted_in_parts(work: Work, made: MadeBatch) -> None:
    assert mark_posted(work, made.batch, work.today, first=1, last=2) == 2
    with pytest.raises(RefusedError, match="Letters 1 to 2 of B-0001 are marked as posted already"):
        mark_posted(work, made.batch, work.today, first=1, last=2)
    assert mark_posted(work, made.batch, work.today) == 3


def test_the_fingerprint_proves_what_was_made(work: Work, made: MadeBatch) -> None:
    proof = fingerprint(work, made.batch)
    assert proof.unchanged
    assert fingerprint(work, "L-000002") == proof
    with work.writing() as writing:
        writing.connection().exec_driver_sql("UPDATE piece SET content = x'00', packed = 0")
    assert fingerprint(work, made.batch).unchanged is False


@pytest.mark.parametrize("typed", ["L-000002", "l 2", "l000002\r\n", "  2 ", "L-2"])
def test_a_letter_that_came_back_becomes_a_task(
    work: Work, made: MadeBatch, case_ids: list[UUID], typed: str
) -> None:
    mark_posted(work, made.batch, work.today)
    task = mark_returned(work, typed, work.today, ReturnReason.NOT_KNOWN, "label over the window")
    assert (task.kind, task.reference, task.case_id) == (TaskKind.RETURNED, "L-000002", case_ids[1])
    assert (task.what, task.who) == ("Not known at this address", "Mr Delroy Şükran")
    assert list_tasks(work) == [task]
    with work.reading() as reading:
        texts = [entry.text for entry in case_detail(reading, case_ids[1]).timeline]
    assert "Transfer notice L-000002 came back: not known at this address. label over the window" in texts


def test_what_cannot_have_come_back(work: Work, made: MadeBatch) -> None:
    gone = ReturnReason.GONE_AWAY
    with pytest.raises(RefusedError, match="L-000002 is not marked as posted"):
        mark_returned(work, "L-000002", work.today, gone)
    mark_posted(work, made.batch, work.today)
    with pytest.raises(BadInputError, match="still to come"):
        mark_returned(work, "L-000002", work.today + timedelta(1), gone)
    with pytest.raises(BadInputError, match="was posted on 29 April 2021"):
        mark_returned(work, "L-000002", work.today - timedelta(1), gone)
    for unknown in ("L-000099", "https://example.org/x", "", "x" * 5_000):
        with pytest.raises(UnknownNameError, match="There is no letter"):
            mark_returned(work, unknown, work.today, gone)
    mark_returned(work, "L-000002", work.today, gone)
    with pytest.raises(RefusedError, match="returned on 29 April 2021 already") as refused:
        mark_returned(work, "L-000002", work.today, gone)
    assert refused.value.rule == "R21"
    with work.reading() as reading:
        assert len(reading.scalars(select(LetterReturned)).all()) == 1
        assert len(reading.scalars(select(Task)).all()) == 1


def test_letters_to_be_emailed_have_a_file_each(work: Work, case_ids: list[UUID]) -> None:
    made = make(work, case_ids[:2], accessible=True)
    (first, second) = made.letters
    assert first.pdf is not None
    assert letter_pdf(work, second.reference) == second.pdf
    assert second.reference in "".join(page_texts(second.pdf or b""))
    assert second.reference not in "".join(page_texts(first.pdf))
    assert all(name.reference in "".join(page_texts(made.pdf)) for name in made.letters)
    assert fingerprint(work, first.reference).sha256 != fingerprint(work, made.batch).sha256
    assert batches(work)[0].accessible
    assert make(work, case_ids[:2]).made_again == 0
    copy = copy_pdf(work, first.reference)
    assert all("Copy" in text for text in page_texts(copy))
    die(work, case_ids[0])
    assert print_pages(work, made.batch).taken_out == ("L-000001 (died on 29 April 2021)",)
