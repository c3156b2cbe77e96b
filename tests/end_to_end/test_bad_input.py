"""Bad input ends in a clear sentence, and the store is unharmed."""

import csv
import os
import re
from pathlib import Path

import pytest

from tests.end_to_end.commands import Commands, Ran
from tests.end_to_end.extract_file import HEADINGS, ORDINARY, write_extract

GOOD = ORDINARY | {"Council ID": "000500", "NHS Number": "999 123 4055", "Package ID": "P-0500"}
OTHER = ORDINARY | {"Council ID": "000501", "NHS Number": "999 123 4063", "Package ID": "P-0501"}


def assert_refused(ran: Ran, *words: str) -> None:
    """One line on stderr that says ``words``; nothing on stdout, no traceback, nothing unexpected."""
    assert ran.status == 1
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "did not expect" not in ran.err
    for word in words:
        assert word in ran.err


def assert_unharmed(command: Commands, before: object) -> None:
    assert command.cases() == before
    assert command("check").status == 0


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"\n\n \n", "empty"),
        (bytes(range(256)) * 8, "text"),
        (b"PK\x03\x04" + bytes(500), "zip"),
        (b"Colour,Size\r\nred,3\r\n", "heading"),
        (b"Council ID,Council ID,Last Name\r\n1,2,Nobody\r\n", "Council ID"),
    ],
    ids=["empty", "blank lines", "binary", "a zip file", "wrong headings", "a heading twice"],
)
def test_a_file_that_is_no_extract(command: Commands, tmp_path: Path, content: bytes, word: str) -> None:
    before = command.cases()
    file = tmp_path / "bad.csv"
    file.write_bytes(content)
    assert_refused(command("import", file), word)
    assert_unharmed(command, before)


def test_a_file_that_is_not_there(command: Commands, tmp_path: Path) -> None:
    assert_refused(command("import", tmp_path / "gone.csv"), "gone.csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes that lie in a folder")
def test_a_pipe_is_neither_read_nor_replaced(command: Commands, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert_refused(command("import", pipe), "pipe")
    assert_refused(command("letters", "transfer-notice", "--patch", "2", "--out", pipe), "pipe")
    assert pipe.is_fifo()


def test_a_folder_in_place_of_a_file(command: Commands, tmp_path: Path) -> None:
    assert_refused(command("import", tmp_path))


ROWS = {
    "a date that does not exist": ({"Date of Birth": "31/02/1938"}, "31/02/1938"),
    "a date the other way round": ({"Package Start": "06/25/2019"}, "06/25/2019"),
    "negative hours": ({"Hours per Week": "-3"}, "-3"),
    "hours that are no number": ({"Hours per Week": "ten"}, "ten"),
    "hours that are not finite": ({"Hours per Week": "NaN"}, "NaN"),
    "more hours than a week has": ({"Hours per Week": "1e9"}, "1e9"),
    "an NHS number with a wrong digit": ({"NHS Number": "999 123 4056"}, "NHS"),
    "an NHS number that a spreadsheet rewrote": ({"NHS Number": "9.99123E+09"}, "NHS"),
    "an unknown provider": ({"Provider": "Nobody's Care Ltd"}, "Nobody's Care Ltd"),
    "an unknown ward": ({"Ward": "Atlantis", "Patch": ""}, "Atlantis"),
    "an unknown patch": ({"Patch": "99", "Ward": ""}, "99"),
    "an unknown care category": ({"Care Category": "Gardening"}, "Gardening"),
    "no council ID": ({"Council ID": " "}, "Council ID"),
    "no last name": ({"First Name": "", "Last Name": ""}, "name"),
    "a package that another person has": ({"Package ID": "P-0417"}, "000417"),
}


@pytest.mark.parametrize(("change", "word"), ROWS.values(), ids=ROWS.keys())
def test_a_bad_row_is_named_and_never_stops_the_rest(
    command: Commands, tmp_path: Path, change: dict[str, str], word: str
) -> None:
    before = command.cases()
    file = write_extract(tmp_path / "some.csv", OTHER | change, GOOD)
    ran = command("import", file, "--json", "--rejects", tmp_path / "rejects.csv")
    assert ran.status == 3
    bad, good = ran.document["rows"]
    assert bad["line"] == 2
    assert bad["outcome"] in {"held", "rejected"}
    assert word in " ".join(bad["reasons"])
    assert good["outcome"] == "created"
    assert ran.document["created"] == 1
    assert_unharmed(command, before | {"P-0500": command.cases()["P-0500"]})
    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as stream:
        rejects = list(csv.reader(stream))
    assert len(rejects) == 2
    assert any(bad["reasons"][0] in cell for cell in rejects[1])


@pytest.mark.parametrize("cells", [HEADINGS[:5], (*HEADINGS, "one too many")], ids=["too short", "too long"])
def test_a_row_of_the_wrong_length(command: Commands, tmp_path: Path, cells: tuple[str, ...]) -> None:
    before = command.cases()
    file = write_extract(tmp_path / "some.csv", GOOD)
    with file.open("a", encoding="utf-8", newline="") as stream:
        stream.write(",".join(cells) + "\r\n")
    ran = command("import", file, "--json")
    assert ran.status == 3
    assert [(row["line"], row["outcome"]) for row in ran.document["rows"]] == [
        (2, "created"),
        (3, "rejected"),
    ]
    assert str(len(cells)) in " ".join(ran.document["rows"][1]["reasons"])
    assert_unharmed(command, before | {"P-0500": command.cases()["P-0500"]})


def test_one_council_id_with_two_people(command: Commands, tmp_path: Path) -> None:
    before = command.cases()
    somebody_else = OTHER | {
        "Council ID": "000500",
        "First Name": "Gwen",
        "Last Name": "Elsewhere",
        "Date of Birth": "09/09/1950",
    }
    ran = command("import", write_extract(tmp_path / "two.csv", GOOD, somebody_else), "--json")
    assert ran.status == 3
    assert [row["outcome"] for row in ran.document["rows"]] == ["held", "held"]
    assert all("different people" in " ".join(row["reasons"]) for row in ran.document["rows"])
    assert_unharmed(command, before)


def test_undecided_without_a_revisit_date(command: Commands) -> None:
    before = command.cases()
    assert_refused(command("choose", "000417", "undecided"), "R2", "revisit date")
    assert_unharmed(command, before)


def test_a_revisit_date_that_is_over(command: Commands) -> None:
    assert_refused(command("choose", "000417", "undecided", "--revisit", "2021-03-01"), "revisit date")


def test_a_choice_for_somebody_who_has_died(command: Commands) -> None:
    assert_refused(command("choose", "000420", "new-provider"), "died on 2 February 2021")


def test_a_letter_for_somebody_who_has_died(command: Commands, tmp_path: Path) -> None:
    before = command.cases()
    pdf = tmp_path / "letter.pdf"
    ran = command("letters", "transfer-notice", "--case", "000420", "--out", pdf, "--json")
    assert ran.status == 3
    assert ran.document["made"] == 0
    assert ran.document["batch"] is None
    assert [person["council_id"] for person in ran.document["excluded"]] == ["000420"]
    assert "died" in " ".join(ran.document["excluded"][0]["reasons"])
    assert not pdf.exists()
    assert_unharmed(command, before)


def test_a_template_that_is_not_there(command: Commands, tmp_path: Path) -> None:
    pdf = tmp_path / "letter.pdf"
    ran = command("letters", "love-letter", "--patch", "2", "--out", pdf)
    assert_refused(ran, "love-letter", "transfer-notice")
    assert not pdf.exists()


def test_an_envelope_that_is_not_there(command: Commands, tmp_path: Path) -> None:
    ran = command(
        "letters", "transfer-notice", "--patch", "2", "--envelope", "c9", "--out", tmp_path / "a.pdf"
    )
    assert_refused(ran, "c9", "dl", "c5")


@pytest.mark.parametrize("place", ["gone/letters.pdf", "file/letters.pdf", ".", "/", f"{'x' * 300}.pdf"])
def test_an_output_folder_that_cannot_be_written(command: Commands, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    before = command.cases()
    ran = command("letters", "transfer-notice", "--patch", "2", "--out", tmp_path / place)
    assert_refused(ran)
    assert_unharmed(command, before)
    assert re.search(r"folder|written", ran.err)


@pytest.mark.parametrize("place", ["gone/rejects.csv", "file/rejects.csv", "."])
def test_a_file_of_rejects_that_cannot_be_written(command: Commands, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    before = command.cases()
    file = write_extract(tmp_path / "some.csv", GOOD, OTHER | {"Provider": "Nobody's Care Ltd"})
    assert_refused(command("import", file, "--rejects", tmp_path / place))
    assert_unharmed(command, before)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("choose", "999999", "new-provider"), "999999"),
        (("contact", "P-none", "--channel", "phone", "--outcome", "spoke"), "P-none"),
        (("assign", "--to", "Nobody Atall", "--patch", "2"), "Nobody Atall"),
        (("assign", "--to", "Asha Demo", "--patch", "14"), "14"),
        (("assign", "--to", "Asha Demo", "--case", "417"), "417"),
        (("cases", "--officer", "Nobody Atall"), "Nobody Atall"),
        (("cases", "--patch", "north"), "ld-north, mh-north"),
        (("posted", "B-9999", "--on", "2021-03-08"), "B-9999"),
        (("choose", "000417", "new-provider", "--on", "2021-03-09"), "9 March 2021"),
        (("choose", "000419", "new-provider"), "R6"),
        (("officers", "add", " "), "name"),
    ],
)
def test_a_name_or_a_day_that_cannot_be(command: Commands, arguments: tuple[str, ...], word: str) -> None:
    before = command.cases()
    assert_refused(command(*arguments), word)
    assert_unharmed(command, before)
