"""The order of right-to-left text for the eye, against a library that we do not ship."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.bidi import MIRRORED, levels, visual_order
from homecare_desktop.letters.scripts import isolated

LETTERS = "abאבمح12۱٢ .,:-+$%()[]!/"
ONE_BRACKET = str.maketrans(")]", "([")
"""Which way a bracket is drawn is the font's business in that library, and ours in ours."""


def seen(text: str) -> str:
    found = levels(text)
    return "".join(
        text[place].translate(MIRRORED) if found[place] % 2 else text[place] for place in visual_order(found)
    )


@given(st.text(LETTERS, max_size=16).map(str.strip))
def test_the_order_is_that_of_unicode(text: str) -> None:
    assert seen(text).translate(ONE_BRACKET) == str(get_display(text, base_dir="L")).translate(ONE_BRACKET)


@given(st.lists(st.text(LETTERS, min_size=1, max_size=8).map(str.strip), max_size=4))
def test_parts_of_their_own_direction_are_ordered_as_unicode_says(parts: list[str]) -> None:
    text = " x, ".join(f"\u2068{part}\u2069" for part in parts)
    assert seen(text).translate(ONE_BRACKET) == str(get_display(text, base_dir="L")).translate(ONE_BRACKET)


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Dear Mrs אבג דה,", "Dear Mrs הד גבא,"),
        ("אבג (דה) ו", "ו (הד) גבא"),
        ("אב 12 ג", "ג 12 בא"),
    ],
)
def test_punctuation_and_numbers_stay_where_they_are_read(text: str, looks: str) -> None:
    assert seen(text) == looks


def test_a_phone_number_after_a_name_is_not_turned_round() -> None:
    phone = "020 7946 0123"
    assert phone not in seen(f"محمد, {phone}")
    assert phone in seen(f"{isolated('محمد')}, {phone}")
    assert isolated("Mrs Brown") == "Mrs Brown"


def test_a_part_that_a_line_end_cut_keeps_its_order() -> None:
    assert seen("to \u2068אב גד") == "to \u2068דג בא"
    assert seen("הו 12\u2069, 34").endswith(", 34")
    assert seen("הו 12\u2069, 34").startswith("12 וה")
