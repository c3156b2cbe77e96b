from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.dates import age_on, read_date, short_date, weekday_date, written_date


def test_dates_are_written_as_people_read_them() -> None:
    assert written_date(date(2021, 4, 6)) == "6 April 2021"
    assert weekday_date(date(2021, 4, 6)) == "Tuesday 6 April 2021"
    assert short_date(date(2021, 4, 6), date(2021, 12, 1)) == "6 Apr"
    assert short_date(date(2020, 4, 6), date(2021, 12, 1)) == "6 Apr 2020"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_written_date_reads_back(day: date) -> None:
    assert read_date(written_date(day)) == day
    assert read_date(f"{day.day:02}/{day.month:02}/{day.year}") == day
    assert read_date(day.isoformat()) == day


@pytest.mark.parametrize("text", ["31/02/2021", "04/05/21", "2021-13-01", "soon", "", "44292"])
def test_a_date_that_does_not_exist_or_could_mean_two_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no day"):
        read_date(text)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2021, 1, 1)), st.integers(0, 40_000))
def test_age_goes_up_on_the_birthday(born: date, days: int) -> None:
    day = date.fromordinal(min(born.toordinal() + days, date.max.toordinal()))
    age = age_on(born, day)
    assert born.year + age <= day.year
    assert 0 <= age <= days / 365 + 1
    if (day.month, day.day) >= (born.month, born.day):
        assert age == day.year - born.year
