import json
from pathlib import Path

import pytest

from homecare_desktop.casework.importing import (
    import_extract,
    report_document,
    report_sentences,
    save_rejects,
)
from homecare_desktop.casework.providers import add_provider
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.exchange.read_csv import read_csv
from tests.support.extracts import extract_row, extract_text, save_extract


def test_the_document_has_the_stable_keys(work: Work, tmp_path: Path) -> None:
    rows = [extract_row(Shoe_Size="5"), extract_row(2, Provider="Nobody Known", Shoe_Size="6")]
    document = json.loads(json.dumps(report_document(import_extract(work, save_extract(tmp_path, *rows)))))
    assert {name: document[name] for name in ("created", "updated", "unchanged", "held", "rejected")} == {
        "created": 1,
        "updated": 0,
        "unchanged": 0,
        "held": 1,
        "rejected": 0,
    }
    assert document["read_as"] == {"encoding": "utf-8", "delimiter": "comma"}
    assert document["unknown_columns"] == ["Shoe Size"]
    assert document["dry_run"] is False
    assert document["rows"][0] == {
        "line": 2,
        "outcome": "created",
        "reasons": [],
        "council_id": "C00001",
        "package_id": "P00001",
    }
    assert document["rows"][1]["outcome"] == "held"


def test_a_rejected_row_can_be_found_by_its_ids(work: Work, tmp_path: Path) -> None:
    report = import_extract(work, save_extract(tmp_path, extract_row(4, Hours_per_Week="ten")))
    assert [(row.council_id, row.package_id) for row in report.rows] == [("C00004", "P00004")]


def test_the_sentences_say_what_happened_and_to_which_line(work: Work, tmp_path: Path) -> None:
    rows = [
        extract_row(Shoe_Size="5"),
        extract_row(2, NHS_Number="9.99E+09"),
        extract_row(3, Provider="MiHomecare"),
    ]
    report = import_extract(work, save_extract(tmp_path, *rows), dry_run=True)
    text = "\n".join(report_sentences(report))
    assert text.startswith("Dry run: nothing was written.\nRead as utf-8, cells divided by comma.\n")
    assert "Columns that were not read: Shoe Size." in text
    assert "2 created, 0 updated, 0 unchanged, 0 held, 1 rejected." in text
    assert "Line 3 rejected: NHS Number: “9.99E+09” is what a spreadsheet made of the number" in text


def test_many_unknown_columns_do_not_fill_the_screen(work: Work, tmp_path: Path) -> None:
    row = extract_row() | {f"Column {number}": "" for number in range(5000)}
    text = report_sentences(import_extract(work, save_extract(tmp_path, row)))[1]
    assert text.endswith("Column 11 and 4988 more.")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_rows_not_taken_are_saved_as_they_were_and_can_be_imported_again(
    delimiter: str, work: Work, tmp_path: Path
) -> None:
    rows = [
        extract_row(),
        extract_row(2, Provider="Kindred Care", Notes='=HYPERLINK("x"), "Ann"\nsecond line'),
        extract_row(3, Hours_per_Week="-4"),
    ]
    file, rejects, again = (tmp_path / name for name in ("extract.csv", "rejects.csv", "again.csv"))
    file.write_bytes(extract_text(rows, delimiter).encode() + f"C9{delimiter}short\r\n".encode())
    first = import_extract(work, file)
    assert (first.created, first.held, first.rejected) == (1, 1, 2)
    save_rejects(first, rejects)

    table = read_csv(rejects)
    assert table.headings == ("Reason not taken", *rows[0])
    assert table.rows[0].cells[1:] == tuple(rows[1].values())
    assert table.rows[0].cells[0].startswith("Held: the provider “Kindred Care” is not known")
    assert table.rows[1].cells[0] == "Rejected: Hours per Week: “-4” is negative"
    assert b"'=HYPERLINK" in rejects.read_bytes()

    second = import_extract(work, rejects)
    assert (second.held, second.rejected, second.unknown_columns) == (1, 2, ())
    save_rejects(second, again)
    assert read_csv(again).headings == table.headings
    assert [row.cells[1:] for row in read_csv(again).rows] == [row.cells[1:] for row in table.rows]

    add_provider(work, "Kindred Care")
    third = import_extract(work, again)
    assert (third.created, third.held, third.rejected) == (1, 0, 2)


def test_a_line_with_broken_quotation_marks_is_not_taken_by_way_of_the_rejects(
    work: Work, tmp_path: Path
) -> None:
    heading, row = extract_text([extract_row(Last_Name="Smith")]).splitlines()
    file, rejects = tmp_path / "extract.csv", tmp_path / "rejects.csv"
    quoted = row.replace("Smith", '"Jack" Smith')
    file.write_bytes(f"{heading}\r\n{quoted}\r\n".encode())
    first = import_extract(work, file)
    assert first.rejected == 1
    save_rejects(first, rejects)
    assert import_extract(work, rejects).rejected == 1


def test_rejects_that_cannot_be_saved_are_a_sentence(work: Work, tmp_path: Path) -> None:
    report = import_extract(work, save_extract(tmp_path, extract_row(Provider="")))
    with pytest.raises(BadInputError, match="Nothing can be written"):
        save_rejects(report, tmp_path / "missing" / "rejects.csv")


def test_the_report_does_not_show_cells_when_it_is_printed(work: Work, tmp_path: Path) -> None:
    report = import_extract(work, save_extract(tmp_path, extract_row(Provider="")))
    assert "ukasik" not in repr(report)
