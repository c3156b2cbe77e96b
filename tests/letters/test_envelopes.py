"""Envelopes are data, and data that cannot be right is refused."""

import re

import pytest

from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.letters.address_panel import AddressPanel, fit_address, fit_lines
from homecare_desktop.letters.envelopes import Area, EnvelopeFaultError, load_envelope, read_envelopes

GOOD = """
[x]
name = "X"
size = { width = 220, height = 110 }
visible = { left = 20, right = 100, top = 57, bottom = 81 }
show_through = { left = 10, right = 110, top = 46, bottom = 92 }
body_from = 95
folds = [99, 198]
most_sheets = 5
"""
LARGER = """
larger = "Y"

[y]
name = "Y"
size = { width = 229, height = 324 }
visible = { left = 20, right = 110, top = 57, bottom = 81 }
show_through = { left = 10, right = 120, top = 46, bottom = 92 }
body_from = 95
folds = []
most_sheets = 40
"""


def test_dl_and_c5_are_as_measured() -> None:
    dl, c5 = load_envelope("DL"), load_envelope("c5 ")
    assert (dl.visible, dl.show_through) == (Area(20, 100, 57, 81), Area(10, 110, 46, 92))
    assert (c5.visible, c5.folds) == (Area(24.6, 120, 39.5, 66.3), (148.5,))
    assert (dl.body_from, c5.body_from, dl.folds) == (95, 95, (99, 198))


@pytest.mark.parametrize("name", ["", "c6", "d l", "labels"])
def test_an_unknown_envelope_is_told_with_those_that_are_known(name: str) -> None:
    with pytest.raises(UnknownNameError, match="There is: dl, c5, c4"):
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
        ("most_sheets = 5", "", "lacks a measure"),
        ("most_sheets = 5", "most_sheets = 0", "holds no sheet"),
        ("most_sheets = 5", 'most_sheets = 5\nlarger = "z"', "which does not exist"),
        ("most_sheets = 5", 'most_sheets = 5\nlarger = "x"', "holds no more sheets"),
    ],
)
def test_measures_that_cannot_be_right_are_refused(old: str, new: str, problem: str) -> None:
    assert read_envelopes(GOOD)["x"].name == "X"
    with pytest.raises(EnvelopeFaultError, match=re.escape(problem)):
        read_envelopes(GOOD.replace(old, new))


def test_a_larger_envelope_is_named_by_its_code() -> None:
    small = read_envelopes(GOOD + LARGER)["x"]
    assert small.larger is not None
    assert (small.larger.code, small.larger.most_sheets, small.larger.larger) == ("y", 40, None)


def test_c4_is_not_folded_and_takes_what_dl_and_c5_cannot_hold() -> None:
    c4 = load_envelope("C4")
    assert c4.folds == ()
    assert load_envelope("dl").larger == load_envelope("c5").larger == c4
    assert c4.visible.width > load_envelope("dl").visible.width


def test_an_address_also_fits_the_envelope_that_a_long_letter_needs() -> None:
    name = "x" * 53
    c5 = load_envelope("c5")
    assert isinstance(fit_lines((name, "1 Road", "HA0 0AA"), c5.visible, ""), AddressPanel)
    refused = fit_address((name, "1 Road", "HA0 0AA"), c5)
    assert (
        refused == "the address does not fit the window of the C4 envelope with a window: a line is too long"
    )
