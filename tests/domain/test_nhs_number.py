import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.nhs_number import read_nhs_number, spaced_nhs_number


@pytest.mark.parametrize(
    "text", ["9434765919", "943 476 5919", "943-476-5919", " 943 476 5919", "9434765919.0"]
)
def test_ten_digits_with_the_right_check_digit(text: str) -> None:
    assert read_nhs_number(text) == "9434765919"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("987 654 4321", "check digit"),
        ("9434765918", "check digit"),
        ("943476591", "10 digits but 9"),
        ("94347659190", "10 digits but 11"),
        ("9.43477E+09", "spreadsheet"),
        ("9,43477E+09", "spreadsheet"),
        ("9E+09", "spreadsheet"),
        ("not known", "not a number"),
        ("٩٤٣٤٧٦٥٩١٩", "not a number"),
        ("0000000000", "unknown"),
    ],
)
def test_what_is_wrong_is_said(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        read_nhs_number(text)


@given(st.integers(0, 9), st.integers(0, 9))
def test_one_wrong_digit_is_always_found(place: int, digit: int) -> None:
    right = "9434765919"
    wrong = right[:place] + str(digit) + right[place + 1 :]
    if wrong != right:
        with pytest.raises(ValueError, match="check digit"):
            read_nhs_number(wrong)


def test_a_number_is_shown_three_three_four() -> None:
    assert spaced_nhs_number("9434765919") == "943 476 5919"
