"""The council's own words, address, colour and logo are on the letters that are made, and in the preview."""

from dataclasses import replace
from pathlib import Path

import pytest

from homecare_desktop.casework.council_look import CouncilEntry, logo_from, save_council
from homecare_desktop.casework.letter_archive import batch_pdf
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    Selection,
    make_batch,
    plan_batch,
    preview_batch,
)
from homecare_desktop.casework.letter_wording import current_parts, save_wording
from homecare_desktop.casework.wording_preview import wording_page
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.words import Voice
from tests.support.pdf_pages import in_one_line, inked, page_texts
from tests.support.stores import add_case

KIND = "transfer-notice"
GREETING = "Good morning {salutation}"
RED = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'
LOGO_AREA = (21.0, 34.0, 8.0, 24.0)
"""Left, right, top and bottom in millimetres of where a logo stands: above the window, at the left margin."""


@pytest.fixture
def council(work: Work, tmp_path: Path) -> Work:
    """The store of a council that has its own words, address and logo."""
    file = tmp_path / "logo.svg"
    file.write_text(RED, encoding="utf-8")
    entry = CouncilEntry(address=("Civic Centre", "Engineers Way", "HA9 0FJ"), logo=logo_from(file))
    save_council(work, entry)
    now = current_parts(work, KIND)
    mine = now[Voice.PERSON]
    save_wording(
        work,
        KIND,
        now | {Voice.PERSON: replace(mine, text=mine.text.replace("Dear {salutation}", GREETING))},
    )
    return work


@pytest.mark.parametrize("accessible", [False, True])
def test_letters_are_made_as_the_council_wants_them(council: Work, *, accessible: bool) -> None:
    with council.writing() as writing:
        case = add_case(writing, officer_id=council.officer.officer_id)
    plan = plan_batch(council, Selection(case_ids=(case,)), KIND, BatchOptions(accessible=accessible))
    for pdf in (preview_batch(council, plan), make_batch(council, plan).pdf):
        text = in_one_line(" ".join(page_texts(pdf)))
        assert "Good morning Mr Brown" in text
        assert "Civic Centre" in text
        assert "HA9 0FJ" in text


def test_the_logo_stands_above_the_window_on_paper_and_in_the_editors_preview(council: Work) -> None:
    with council.writing() as writing:
        case = add_case(writing, officer_id=council.officer.officer_id)
    made = make_batch(council, plan_batch(council, Selection(case_ids=(case,)), KIND))
    shown = wording_page(council, KIND, current_parts(council, KIND), Voice.PERSON, case).pdf
    for pdf in (made.pdf, shown):
        box = inked(pdf, 0).box(*LOGO_AREA)
        assert box is not None
        assert box[3] - box[2] > 5


def test_old_letters_keep_their_words(council: Work) -> None:
    with council.writing() as writing:
        case = add_case(writing, officer_id=council.officer.officer_id)
    made = make_batch(council, plan_batch(council, Selection(case_ids=(case,)), KIND))
    now = current_parts(council, KIND)
    mine = now[Voice.PERSON]
    save_wording(
        council, KIND, now | {Voice.PERSON: replace(mine, text=mine.text.replace("Good morning", "Hello"))}
    )
    assert batch_pdf(council, made.batch) == made.pdf
    assert "Good morning" in page_texts(made.pdf)[0]
