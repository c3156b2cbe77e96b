"""Address labels ask once more who may be written to, and say who has none."""

import pytest

from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.letter_sheets import batch_labels, sheet_names, sheet_to_test
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError, UnknownNameError
from homecare_desktop.storage.tables import Case, Package, Person
from tests.support.pdf_pages import page_texts
from tests.support.stores import TODAY, add_case


@pytest.fixture
def made(work: Work) -> MadeBatch:
    with work.writing() as writing:
        keys = tuple(
            add_case(writing, number, officer_id=work.officer.officer_id, address_1=f"{number} Sample Road")
            for number in (1, 2)
        )
    return make_batch(work, plan_batch(work, Selection(case_ids=keys), "transfer-notice"))


def test_whoever_has_died_since_gets_no_label(work: Work, made: MadeBatch) -> None:
    with work.writing() as writing:
        package = writing.get_one(Package, writing.get_one(Case, made.letters[0].case_id).package_key)
        writing.get_one(Person, package.person_id).died_on = TODAY
    labels = batch_labels(work, made.batch, "l7163")
    text = "".join(page_texts(labels.pdf))
    assert (labels.printed, labels.sheets) == (1, 1)
    assert labels.left_out == ("L-000001 (died on 29 April 2021)",)
    assert "2 Sample Road" in text
    assert "1 Sample Road" not in text


def test_posted_letters_need_no_label(work: Work, made: MadeBatch) -> None:
    mark_posted(work, made.batch, TODAY)
    with pytest.raises(RefusedError, match="No letter of B-0001 waits to be posted"):
        batch_labels(work, made.batch, "l7163")


def test_every_envelope_and_sheet_of_labels_has_a_test_sheet() -> None:
    for code, _ in sheet_names():
        assert "100 mm" in "".join(page_texts(sheet_to_test(code)))
    with pytest.raises(UnknownNameError, match=r"“c9”.*dl, c5, c4, .*l7163"):
        sheet_to_test("c9")
