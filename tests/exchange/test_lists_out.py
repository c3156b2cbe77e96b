import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.exchange.formula_cells import as_it_was
from homecare_desktop.exchange.lists_out import csv_list

cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"))


def test_a_list_is_headings_and_rows_with_harmless_cells() -> None:
    text = csv_list(
        ["council_id", "minutes_per_week", "note"], [["00123", 630, None], ["=1+1", -5, 'a "b", c']]
    )
    assert text.splitlines() == [
        "council_id,minutes_per_week,note",
        "00123,630,",
        '\'=1+1,\'-5,"a ""b"", c"',
    ]


def test_an_empty_list_still_has_its_headings() -> None:
    assert csv_list(["council_id", "patch"], []) == "council_id,patch\n"


@given(st.lists(st.tuples(cells, cells), max_size=5))
def test_every_cell_reads_back_as_it_was(rows: list[tuple[str, str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_list(["a", "b"], rows))))[1:]
    assert [tuple(map(as_it_was, row)) for row in read] == rows
