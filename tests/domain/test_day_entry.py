from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.dates import short_date, written_date
from homecare_desktop.domain.day_entry import read_day

TODAY = date(2021, 4, 29)  # a Thursday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Tomorrow", date(2021, 4, 30)),
        ("yesterday", date(2021, 4, 28)),
        ("3/5", date(2021, 5, 3)),
        ("29/4", TODAY),
        ("28/4", date(2022, 4, 28)),
        ("3 May", date(2021, 5, 3)),
        ("3.5.21", date(2021, 5, 3)),
        ("3/5/2022", date(2022, 5, 3)),
        (" 2021-05-03 ", date(2021, 5, 3)),
        ("29 february", date(2024, 2, 29)),
        ("in 2 weeks", date(2021, 5, 13)),
        ("in a month", date(2021, 5, 29)),
        ("in 10 months", date(2022, 2, 28)),
        ("3 days ago", date(2021, 4, 26)),
        ("monday", date(2021, 5, 3)),
        ("thu", TODAY),
        ("next thursday", date(2021, 5, 6)),
        ("last thursday", date(2021, 4, 22)),
    ],
)
def test_days_ahead(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/5", date(2020, 5, 3)),
        ("29/4", TODAY),
        ("28 apr", date(2021, 4, 28)),
        ("monday", date(2021, 4, 26)),
        ("29/2", date(2020, 2, 29)),
    ],
)
def test_days_behind(text: str, day: date) -> None:
    assert read_day(text, TODAY, past=True) == day


@pytest.mark.parametrize(
    "text", ["", "31/6", "32/1", "1/13", "soon", "3/may/x", "in weeks", "30/2", "m", "5"]
)
def test_no_days(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is not read
        read_day(text, TODAY)


@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)), past=st.booleans())
def test_a_day_that_is_written_out_is_read_back(day: date, past: bool) -> None:  # noqa: FBT001 - drawn
    assert read_day(written_date(day), TODAY, past=past) == day
    assert read_day(f"{day.day}/{day.month}/{day.year}", TODAY, past=past) == day


@given(days=st.integers(0, 364))
def test_a_day_without_its_year_is_the_next_one(days: int) -> None:
    day = date.fromordinal(TODAY.toordinal() + days)
    text = short_date(day, day)
    assert read_day(text, TODAY) == day
