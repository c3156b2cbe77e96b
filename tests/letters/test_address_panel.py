"""The address in the window, measured glyph by glyph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.address_panel import LARGEST, MM, SMALLEST, AddressPanel, fit_address
from homecare_desktop.letters.envelopes import Envelope, load_envelope
from homecare_desktop.letters.fonts import face

ENVELOPES = [load_envelope("dl"), load_envelope("c5"), load_envelope("c4")]
WORDS = st.text("abcdefgABCDEFGłşễŵÅjpqyQÝ|", min_size=1, max_size=14)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), min_size=3, max_size=7).map(tuple)


@given(LINES, st.sampled_from(ENVELOPES))
def test_what_is_set_lies_in_the_visible_area_and_says_it_all(
    lines: tuple[str, ...], window: Envelope
) -> None:
    panel = fit_address(lines, window)
    if isinstance(panel, str):
        assert panel.startswith("the address does not fit the window of the ")
        return
    assert SMALLEST <= panel.size <= LARGEST
    assert " ".join(panel.lines) == " ".join(lines)
    for number, line in enumerate(panel.lines):
        left, bottom, right, top = (edge * panel.size / 1000 for edge in face(bold=False).ink(line))
        baseline = panel.first_baseline + number * panel.leading
        assert window.visible.left * MM <= panel.x + left
        assert panel.x + right <= window.visible.right * MM
        assert baseline - bottom <= window.visible.bottom * MM + 0.01
        if number == 0:
            assert window.visible.top * MM <= baseline - top


def test_an_ordinary_address_is_as_large_as_the_text() -> None:
    panel = fit_address(("Mrs Ada Brown", "14 Sample Road", "Wembley", "HA0 0AA"), ENVELOPES[0])
    assert isinstance(panel, AddressPanel)
    assert panel.size == LARGEST


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.code)
def test_seven_lines_fit_no_smaller_than_can_be_read(envelope: Envelope) -> None:
    lines = ("Mrs Ada Brown", "Flat 2A", "Sample House", "14 Sample Road", "Sampleton", "Wembley", "HA0 0AA")
    panel = fit_address(lines, envelope)
    assert isinstance(panel, AddressPanel)
    assert panel.lines == lines


def test_a_name_of_sixty_letters_goes_on_in_a_second_line() -> None:
    name = "Mrs Maria-Magdalena Oluwaseyifunmi Featherstonehaugh-Cholmondeley"
    panel = fit_address((name, "14 Sample Road", "Wembley", "HA0 0AA"), ENVELOPES[0])
    assert isinstance(panel, AddressPanel)
    assert panel.lines[:2] == ("Mrs Maria-Magdalena Oluwaseyifunmi", "Featherstonehaugh-Cholmondeley")
    assert panel.size >= SMALLEST


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("x" * 300, "14 Sample Road", "HA0 0AA"), "a line is too long"),
        (("Ada", *("Sample",) * 11, "HA0 0AA"), "13 lines are too many"),
    ],
)
def test_what_does_not_fit_is_refused_and_never_cut(lines: tuple[str, ...], reason: str) -> None:
    panel = fit_address(lines, ENVELOPES[0])
    assert isinstance(panel, str)
    assert panel.endswith(reason)
