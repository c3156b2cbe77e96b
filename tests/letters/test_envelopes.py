"""Envelopes are data, and data that cannot be right is refused."""

import re

import pytest

from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.letters.envelopes import Area, EnvelopeFaultError, load_envelope, read_envelopes

GOOD = """
[x]
name = "X"
size = { width = 220, height = 110 }
visible = { left = 20, right = 100, top = 57, bottom = 81 }
show_through = { left = 10, right = 110, top = 46, bottom = 92 }
body_from = 95
folds = [99, 198]
"""


def test_dl_and_c5_are_as_measured() -> None:
    dl, c5 = load_envelope("DL"), load_envelope("c5 ")
    assert (dl.visible, dl.show_through) == (Area(20, 100, 57, 81), Area(10, 110, 46, 92))
    assert (c5.visible, c5.folds) == (Area(24.6, 120, 39.5, 66.3), (148.5,))
    assert (dl.body_from, c5.body_from, dl.folds) == (95, 95, (99, 198))


@pytest.mark.parametrize("name", ["", "c4", "d l"])
def test_an_unknown_envelope_is_told_with_those_that_are_known(name: str) -> None:
    with pytest.raises(UnknownNameError, match="There is: dl, c5"):
        load_envelope(name)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("body_from = 95", "", "lacks a measure"),
        ("body_from = 95", 'body_from = "low"', "lacks a measure"),
        ("left = 20,", "left = 5,", "must lie within"),
        ("right = 110", "right = 220", "on the sheet"),
        ("top = 57, bottom = 81", "top = 81, bottom = 57", "must lie within"),
        ("body_from = 95", "body_from = 60", "would start in its window"),
        ("[99, 198]", "[99, 300]", "a fold lies off the sheet"),
        ("[99, 198]", "99, 198]", "cannot be read"),
    ],
)
def test_measures_that_cannot_be_right_are_refused(old: str, new: str, problem: str) -> None:
    assert read_envelopes(GOOD)["x"].name == "X"
    with pytest.raises(EnvelopeFaultError, match=re.escape(problem)):
        read_envelopes(GOOD.replace(old, new))
