from datetime import date

import pytest

from homecare_desktop.desktop.caseload.cells import (
    Column,
    Facts,
    follow_up_words,
    is_overdue,
    letter_words,
    row_summary,
)
from homecare_desktop.domain.words import Choice, Outcome
from tests.support.rows import case_row

TODAY = date(2021, 4, 29)
FACTS = Facts(TODAY, {"2": "2 Sudbury"})


@pytest.mark.parametrize(
    ("revisit_on", "words", "overdue"),
    [
        (date(2021, 4, 27), "Overdue 2d", True),
        (TODAY, "Today", False),
        (date(2021, 5, 12), "12 May", False),
        (date(2022, 1, 3), "3 Jan 2022", False),
    ],
)
def test_follow_up(revisit_on: date, words: str, overdue: bool) -> None:  # noqa: FBT001 - expected value
    row = case_row(choice=Choice.UNDECIDED, revisit_on=revisit_on)
    assert follow_up_words(row, TODAY) == words
    assert is_overdue(row, TODAY) is overdue


def test_nobody_is_followed_up_who_chose_or_whose_case_is_closed() -> None:
    past = date(2021, 4, 1)
    chose = case_row(choice=Choice.NEW_PROVIDER, revisit_on=past)
    closed = case_row(choice=Choice.UNDECIDED, revisit_on=past, outcome=Outcome.ENDED)
    assert [follow_up_words(row, TODAY) for row in (chose, closed)] == ["—", "—"]
    assert not is_overdue(chose, TODAY)
    assert not is_overdue(closed, TODAY)


def test_made_is_not_sent() -> None:
    made = case_row(letter_made_on=date(2021, 3, 8))
    sent = case_row(letter_made_on=date(2021, 3, 8), letter_posted_on=date(2021, 3, 9))
    closed = case_row(outcome=Outcome.NO_TRANSFER_NEEDED)
    words = [letter_words(row, TODAY) for row in (case_row(), made, sent, closed)]
    assert words == ["To write", "Made 8 Mar", "Sent 9 Mar", "Not needed"]


def test_a_patch_that_the_programme_does_not_name_shows_its_code() -> None:
    codes = ("2", "old-7", None)
    words = [Column.PATCH.text(case_row(patch=code), FACTS) for code in codes]
    assert words == ["2 Sudbury", "old-7", "—"]


def test_a_row_in_one_sentence() -> None:
    row = case_row(choice=Choice.UNDECIDED, revisit_on=TODAY, new_provider=None)
    assert row_summary(row, FACTS) == (
        "Brown, Delroy, Council ID: B-100938, Patch: 2 Sudbury, Provider now: Homelink Care, "
        "Choice: Undecided, Follow up: Today, Letter: To write"
    )
