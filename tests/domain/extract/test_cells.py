from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.extract.cells import (
    read_carers,
    read_day,
    read_do_not_write,
    read_hours,
    read_letter_format,
    read_point_size,
    read_postcode,
    read_reference,
    read_yes_no,
)
from homecare_desktop.domain.words import LetterFormat


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10.5", 630),
        ("10", 600),
        ("0.25", 15),
        (".5", 30),
        ("7.", 420),
        ("12:30", 750),
        ("12h30", 750),
        ("12h", 720),
        ("12 h 30", 750),
        ("10.5 hours", 630),
        ("10.5h", 630),
        ("168", 10080),
    ],
)
def test_hours_are_exact_minutes(text: str, minutes: int) -> None:
    hours = read_hours(text, 1)
    assert (hours.minutes, hours.note) == (minutes, None)


def test_hours_that_are_no_whole_minutes_are_rounded_and_said() -> None:
    hours = read_hours("7.33", 1)
    assert hours.minutes == 440
    assert hours.note == "7.33 hours are kept as 7 h 20 min, to the nearest minute"
    assert read_hours("0.675", 1).minutes == 41


@given(st.decimals(Decimal("0.01"), Decimal(168), places=2))
def test_rounding_is_never_off_by_more_than_half_a_minute(hours: Decimal) -> None:
    read = read_hours(str(hours), 1)
    assert abs(read.minutes - hours * 60) <= Decimal("0.5")
    assert (read.note is None) == (read.minutes == hours * 60)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("-5", "negative"),
        ("\u22125", "negative"),
        ("0", "not more than nothing"),
        ("0.001", "not more than nothing"),
        ("0:00", "not more than nothing"),
        ("1,5", "comma"),
        ("1,000", "comma"),
        ("ten", "not a number"),
        ("1e1", "not a number"),
        ("nan", "not a number"),
        ("inf", "not a number"),
        ("\u0661\u0660", "not a number"),
        ("12:75", "75 minutes"),
        ("168.5", "more than a week has"),
        ("999999999", "more than a week has"),
        ("10/2", "not a number"),
    ],
)
def test_what_are_no_hours(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        read_hours(text, 1)


def test_two_carers_may_have_twice_a_week() -> None:
    assert read_hours("300", 2).minutes == 18000
    with pytest.raises(ValueError, match=r"168 hours for 1 carer$"):
        read_hours("300", 1)


@pytest.mark.parametrize(
    "text", ["06/04/2021", "6/4/2021", "2021-04-06", "06.04.2021", "6 April 2021", "06-Apr-2021"]
)
def test_dates_are_day_first(text: str) -> None:
    assert read_day(text) == date(2021, 4, 6)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("31/02/2021", "does not exist"),
        ("04/13/2021", "does not exist"),
        ("2021-02-30", "does not exist"),
        ("04/05/21", "century"),
        ("4 May 21", "century"),
        ("44292", "number and not a date"),
        ("soon", "not a date"),
        ("01/01/0021", "not a likely date"),
        ("01/01/3021", "not a likely date"),
    ],
)
def test_what_is_no_date(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        read_day(text)


@pytest.mark.parametrize("text", ["0", "5", "1.5", "two", "-1", "", "\u0661"])
def test_carers_are_one_to_four(text: str) -> None:
    with pytest.raises(ValueError, match="whole number from 1 to 4"):
        read_carers(text)
    assert [read_carers(good) for good in ("1", "2.0", "4")] == [1, 2, 4]


@pytest.mark.parametrize("text", ["11", "29", "16.5", "big", "99999"])
def test_point_sizes_are_12_to_28(text: str) -> None:
    with pytest.raises(ValueError, match="whole number from 12 to 28"):
        read_point_size(text)
    assert [read_point_size(good) for good in ("12", "18pt", "18 point", "28.0")] == [12, 18, 18, 28]


def test_yes_and_no_in_many_spellings() -> None:
    assert all(read_yes_no(text) for text in ("Y", "yes", "TRUE", "1", "x"))
    assert not any(read_yes_no(text) for text in ("N", "No", "false", "0", "n/a"))
    with pytest.raises(ValueError, match="neither yes nor no"):
        read_yes_no("sometimes")


def test_do_not_write_keeps_its_reason() -> None:
    assert read_do_not_write("yes") == ""
    assert read_do_not_write("No") is None
    assert read_do_not_write("Daughter reads the post") == "Daughter reads the post"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Standard", LetterFormat.STANDARD),
        ("LARGE PRINT", LetterFormat.LARGE_PRINT),
        ("large_print", LetterFormat.LARGE_PRINT),
        ("Large-Print", LetterFormat.LARGE_PRINT),
        ("braille", LetterFormat.BRAILLE),
        ("Audio CD", LetterFormat.AUDIO),
        ("Easy Read", LetterFormat.EASY_READ),
        ("easyread", LetterFormat.EASY_READ),
    ],
)
def test_letter_formats(text: str, word: LetterFormat) -> None:
    assert read_letter_format(text) is word


def test_an_unknown_letter_format_is_told_which_there_are() -> None:
    with pytest.raises(ValueError, match="Standard print, Large print, Braille, Audio, Easy read"):
        read_letter_format("pigeon")


def test_postcodes_are_tidied_and_others_left_alone() -> None:
    assert read_postcode("ha00aa") == "HA0 0AA"
    assert read_postcode("unknown") == "unknown"


def test_a_reference_that_lost_its_digits_is_refused() -> None:
    assert read_reference("2E10") == "2E10"
    with pytest.raises(ValueError, match="spreadsheet"):
        read_reference("1.00235E+08")
