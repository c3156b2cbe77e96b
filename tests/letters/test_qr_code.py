"""The code of a slip: what an independent encoder makes of the reference, and nothing of a preview."""

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.qr_code import MODULES, qr_rows


@given(st.integers(0, 9_999_999_999))
def test_it_is_what_an_encoder_makes_of_the_whole_reference(number: int) -> None:
    reference = f"L-{number:06d}"
    rows = qr_rows(reference)
    assert rows is not None
    squares = [
        [rows[3 * row + column // 8] >> (7 - column % 8) & 1 for column in range(MODULES)]
        for row in range(MODULES)
    ]
    made = segno.make(reference, version=1, error="q", mask=3, boost_error=False)
    assert squares == [list(row) for row in made.matrix]
    assert made.designator == "1-Q"


@pytest.mark.parametrize("reference", ["Preview", "", "L-00023", "L-00023A", "Ada Brown", "l-000231"])
def test_what_is_no_reference_has_no_code(reference: str) -> None:
    assert qr_rows(reference) is None
