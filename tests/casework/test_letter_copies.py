"""Printing asks once more whether somebody may be written to (R20)."""

from datetime import date
from uuid import UUID

import pytest

from homecare_desktop.casework.letter_archive import letter_pdf, mark_posted
from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.letter_copies import for_paper
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.storage.tables import Case, Package, Person
from tests.support.pdf_pages import page_texts
from tests.support.stores import TODAY, add_case


@pytest.fixture
def made(work: Work) -> MadeBatch:
    with work.writing() as writing:
        keys = tuple(add_case(writing, number, officer_id=work.officer.officer_id) for number in (1, 2, 3))
    return make_batch(work, plan_batch(work, Selection(case_ids=keys), "transfer-notice"))


def die(work: Work, case_id: UUID) -> None:
    with work.writing() as writing:
        package = writing.get_one(Package, writing.get_one(Case, case_id).package_key)
        writing.get_one(Person, package.person_id).died_on = date(2021, 4, 28)


def test_what_may_still_be_sent_is_printed_as_it_was_made(work: Work, made: MadeBatch) -> None:
    copy = for_paper(work, made.batch, made.pdf)
    assert copy.pdf == made.pdf
    assert copy.taken_out == ()


def test_the_letter_to_somebody_who_has_died_since_is_not_printed(work: Work, made: MadeBatch) -> None:
    second = made.letters[1]
    die(work, second.case_id)
    copy = for_paper(work, made.batch, made.pdf)
    assert copy.taken_out == (f"{second.reference} (died on 28 April 2021)",)
    text = "\n".join(page_texts(copy.pdf))
    assert second.reference not in text
    assert all(letter.reference in text for letter in (made.letters[0], made.letters[2]))
    with pytest.raises(RefusedError, match="died on 28 April 2021"):
        for_paper(work, second.reference, letter_pdf(work, second.reference))


def test_a_batch_of_which_nobody_is_left_is_not_printed(work: Work, made: MadeBatch) -> None:
    for letter in made.letters:
        die(work, letter.case_id)
    with pytest.raises(RefusedError) as refused:
        for_paper(work, made.batch, made.pdf)
    assert refused.value.rule == "R20"


def test_a_posted_letter_can_be_copied_whatever_happened_since(work: Work, made: MadeBatch) -> None:
    mark_posted(work, made.batch, TODAY)
    die(work, made.letters[0].case_id)
    texts = page_texts(for_paper(work, made.batch, made.pdf).pdf)
    assert len(texts) == 12
    assert all(text.startswith("Copy") or text.endswith("Copy") for text in texts)
    front, *others = page_texts(for_paper(work, "L-000002", letter_pdf(work, "L-000002")).pdf)
    assert "L-000002" in front
    assert all("Copy" in text for text in others)
