from hypothesis import example, given
from hypothesis import strategies as st

from homecare_desktop.exchange.formula_cells import as_it_was, made_harmless

DANGEROUS = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001 - the wide forms are what is tested


@given(st.text(alphabet="'=+-@\t\rab ", max_size=6) | st.text())
@example("''=1")
@example("'Brien")
def test_a_cell_comes_back_as_it_was(cell: str) -> None:
    assert as_it_was(made_harmless(cell)) == cell


@given(st.text(alphabet="'=+-@\t\r\nab ", max_size=6))
def test_no_cell_goes_out_as_a_formula(cell: str) -> None:
    assert not made_harmless(cell).startswith(DANGEROUS)


def test_ordinary_text_stays_as_it_is() -> None:
    assert made_harmless("O'Brien, 14 High St = flat") == "O'Brien, 14 High St = flat"
    assert as_it_was("'Abd al-Rahman") == "'Abd al-Rahman"
