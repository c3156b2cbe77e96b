from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare_desktop.exchange.read_csv import read_csv
from homecare_desktop.exchange.tables_out import csv_bytes, csv_table

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('=+-@",;\t\n'), max_size=12)


def test_formulas_leave_as_text() -> None:
    assert csv_table(["Name"], [['=HYPERLINK("x")'], ["-5"], ["Łukasik, Ewa"]]) == (
        'Name\r\n"\'=HYPERLINK(""x"")"\r\n\'-5\r\n"Łukasik, Ewa"\r\n'
    )


def test_the_file_has_the_mark_that_excel_looks_for() -> None:
    assert csv_bytes(["Name"], [["Ştefănescu"]], ";").startswith(b"\xef\xbb\xbfName")


@settings(deadline=None)
@given(rows=st.lists(st.tuples(CELLS, CELLS, st.just("last")), max_size=5), delimiter=st.sampled_from(",;\t"))
def test_what_goes_out_comes_back_the_same(
    rows: list[tuple[str, str, str]], delimiter: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file: Path = tmp_path_factory.getbasetemp() / "round-trip.csv"
    file.write_bytes(csv_bytes(["One", "Two", "Three"], rows, delimiter))
    table = read_csv(file)
    assert [row.cells for row in table.rows] == rows
    assert not any(row.fault for row in table.rows)
