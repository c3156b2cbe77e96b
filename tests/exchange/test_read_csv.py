from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.exchange.read_csv import TextTable, read_csv


def table(tmp_path: Path, text: str | bytes) -> TextTable:
    file = tmp_path / "extract.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_csv(file)


def lines(read: TextTable) -> list[tuple[int, tuple[str, ...], bool]]:
    return [(row.line, row.cells, row.fault is not None) for row in read.rows]


@pytest.mark.parametrize(("mark", "word"), [(",", "comma"), (";", "semicolon"), ("\t", "tab")])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_delimiter_and_line_end(mark: str, word: str, end: str, tmp_path: Path) -> None:
    read = table(tmp_path, end.join([f"ID{mark}Name{mark}Town", f"1{mark}Łukasik{mark}Wembley"]))
    assert read.headings == ("ID", "Name", "Town")
    assert read.read_as.delimiter == word
    assert lines(read) == [(2, ("1", "Łukasik", "Wembley"), False)]


def test_excel_may_name_the_delimiter(tmp_path: Path) -> None:
    read = table(tmp_path, "sep=;\r\nID;Name, given\r\n1;Ewa\r\n")
    assert read.headings == ("ID", "Name, given")
    assert lines(read) == [(3, ("1", "Ewa"), False)]


def test_blank_lines_count_nowhere_but_line_numbers_stay(tmp_path: Path) -> None:
    read = table(tmp_path, "\nID,Name\n\n1,Ewa\n , \n,\n2,Ali\n\n")
    assert lines(read) == [(4, ("1", "Ewa"), False), (7, ("2", "Ali"), False)]


def test_a_cell_of_several_lines_keeps_the_numbers_right(tmp_path: Path) -> None:
    read = table(tmp_path, 'ID,Note\r\n1,"Key safe\r\nat the door"\r\n2,none\r\n')
    assert lines(read) == [(2, ("1", "Key safe\r\nat the door"), False), (4, ("2", "none"), False)]


def test_every_row_has_its_length_checked(tmp_path: Path) -> None:
    read = table(tmp_path, "ID,Name,Town\n1,Ewa\n2,Ali,Kenton,,\n3,Mo,Kenton,x\n4,Jo,Kenton\n")
    assert [(row.line, row.fault) for row in read.rows] == [
        (2, "the row is too short: it has 2 cells, and 3 headings"),
        (3, None),
        (4, "the row is too long: it has 4 cells, and 3 headings"),
        (5, None),
    ]
    assert read.rows[1].cells == ("2", "Ali", "Kenton")
    assert read.rows[2].cells == ("3", "Mo", "Kenton", "x")


def test_a_quotation_mark_that_is_not_closed_costs_one_line(tmp_path: Path) -> None:
    read = table(tmp_path, 'ID,Name,Town\n1,"Ewa,Kenton\n2,Ali,Kenton\n3,"Mo",Kenton\n')
    assert lines(read) == [
        (2, ('1,"Ewa,Kenton',), True),
        (3, ("2", "Ali", "Kenton"), False),
        (4, ("3", "Mo", "Kenton"), False),
    ]
    assert "quotation marks" in str(read.rows[0].fault)


def test_a_quotation_mark_open_to_the_end_costs_one_line(tmp_path: Path) -> None:
    rows = "".join(f"{number},Ali,Kenton\n" for number in range(2, 700))
    read = table(tmp_path, f'ID,Name,Town\n1,"Ewa,Kenton\n{rows}')
    assert [row.fault is None for row in read.rows] == [False, *[True] * 698]


def test_a_quotation_mark_inside_a_cell_is_not_guessed_about(tmp_path: Path) -> None:
    read = table(tmp_path, 'ID,Name,Town\n1,"Ewa "Kay" L",Kenton\n2,Ali,6" lane\n')
    assert lines(read) == [(2, ('1,"Ewa "Kay" L",Kenton',), True), (3, ("2", "Ali", '6" lane'), False)]


def test_a_row_of_several_lines_and_the_wrong_length_is_one_row(tmp_path: Path) -> None:
    read = table(tmp_path, 'ID,Name,Note\n1,"Ewa\nKay"\n2,Ali,x\n')
    assert lines(read) == [(2, ("1", "Ewa\nKay"), True), (4, ("2", "Ali", "x"), False)]


def test_a_cell_that_is_too_large_costs_one_row(tmp_path: Path) -> None:
    read = table(tmp_path, f"ID,Name\n1,{'x' * 200_000}\n2,Ali\n")
    assert [(row.line, row.fault is None) for row in read.rows] == [(2, False), (3, True)]


def test_nul_bytes_stay_in_their_own_cell(tmp_path: Path) -> None:
    rows = "".join(f"{number},Ali\n" for number in range(20))
    read = table(tmp_path, f"ID,Name\n1,E\x00wa\n{rows}")
    assert read.rows[0].cells == ("1", "E\x00wa")
    assert len(read.rows) == 21


def test_harmless_formulas_come_back_as_they_were(tmp_path: Path) -> None:
    assert lines(table(tmp_path, "ID,Phone\n1,'+44 20 7946 0000\n")) == [
        (2, ("1", "+44 20 7946 0000"), False)
    ]


def test_blank_headings_at_the_end_are_none(tmp_path: Path) -> None:
    read = table(tmp_path, 'ID, Last  Name ,"Town",,\n1,Ewa,Kenton,,\n')
    assert read.headings == ("ID", "Last Name", "Town")
    assert lines(read) == [(2, ("1", "Ewa", "Kenton"), False)]


@pytest.mark.parametrize("text", ["\x1a", ",,,\n,,\n", "\r\n\r\n;;\r\n"])
def test_a_file_without_anything_in_it_is_empty(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="empty"):
        table(tmp_path, text)


def test_headings_that_cannot_be_told_apart_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="headings"):
        table(tmp_path, '"ID,Name\n1,Ewa\n')


@settings(deadline=None)
@given(content=st.binary(max_size=400) | st.text('",;\t\r\nab\x00é', max_size=200).map(str.encode))
def test_whatever_the_file_it_is_read_or_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file: Path = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_bytes(content)
    try:
        read = read_csv(file)
    except BadInputError:
        return
    numbers = [row.line for row in read.rows]
    assert numbers == sorted(set(numbers))
    assert all(row.fault or len(row.cells) == len(read.headings) for row in read.rows)


@settings(deadline=None)
@given(rows=st.lists(st.lists(st.text('", ab\né', max_size=4), min_size=2, max_size=4), max_size=8))
def test_no_line_is_lost(rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each line that is not blank begins a row or lies within one."""
    text = "One,Two,Three\n" + "".join(",".join(row).replace("\n", "\r\n") + "\n" for row in rows)
    file: Path = tmp_path_factory.getbasetemp() / "lines.csv"
    file.write_bytes(text.encode())
    read = read_csv(file)
    starts = [row.line for row in read.rows]
    spans = {start: " ".join(row.cells).count("\n") for start, row in zip(starts, read.rows, strict=True)}
    covered = {line for start, more in spans.items() for line in range(start, start + more + 1)}
    filled = {
        number for number, line in enumerate(text.splitlines(), 1) if number > 1 and line.strip(' ,"\r\n')
    }
    assert filled <= covered
