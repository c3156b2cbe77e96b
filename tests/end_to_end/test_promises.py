"""What scripts rely on: exit statuses, and JSON documents with stable keys."""

import csv
import io
from pathlib import Path

import pytest

from tests.end_to_end.commands import Commands
from tests.end_to_end.extract_file import EVERYBODY, ORDINARY, UNKNOWN_PROVIDER, write_extract

CASE_KEYS = {
    "council_id", "package_id", "last_name", "first_name", "nhs_number", "patch", "service_line", "route",
    "current_provider", "new_provider", "stage", "choice", "outcome", "revisit_on", "officer",
    "minutes_per_week",
}  # fmt: skip
NEW = ORDINARY | {"Council ID": "000600", "NHS Number": "999 123 4071", "Package ID": "P-0600"}


def test_an_import_that_took_everything_ends_with_0(command: Commands, tmp_path: Path) -> None:
    ran = command("import", write_extract(tmp_path / "one.csv", NEW), "--json")
    assert ran.status == 0
    assert ran.document.keys() >= {"created", "updated", "unchanged", "held", "rejected", "rows"}
    (row,) = ran.document["rows"]
    assert (row["line"], row["outcome"], row["reasons"]) == (2, "created", [])


def test_an_import_with_rows_held_ends_with_3(command: Commands, tmp_path: Path) -> None:
    ran = command("import", write_extract(tmp_path / "two.csv", NEW, UNKNOWN_PROVIDER), "--json")
    assert ran.status == 3
    assert (ran.document["created"], ran.document["held"]) == (1, 1)
    assert all(row.keys() >= {"line", "outcome", "reasons"} for row in ran.document["rows"])


def test_the_same_file_twice_changes_nothing(command: Commands, tmp_path: Path) -> None:
    before = command.cases()
    ran = command("import", write_extract(tmp_path / "same.csv", *EVERYBODY), "--json")
    assert {key: ran.document[key] for key in ("created", "updated", "unchanged", "held", "rejected")} == {
        "created": 0, "updated": 0, "unchanged": 4, "held": 1, "rejected": 0,
    }  # fmt: skip
    assert command.cases() == before


def test_a_changed_row_is_updated(command: Commands, tmp_path: Path) -> None:
    changed = ORDINARY | {"Hours per Week": "12.25"}
    ran = command("import", write_extract(tmp_path / "changed.csv", changed), "--json")
    assert (ran.status, ran.document["updated"]) == (0, 1)
    assert command.cases()["P-0417"]["minutes_per_week"] == 735


def test_a_dry_run_says_what_would_happen_and_writes_nothing(command: Commands, tmp_path: Path) -> None:
    before = command.cases()
    file = write_extract(tmp_path / "two.csv", NEW, UNKNOWN_PROVIDER)
    tried = command("import", file, "--dry-run", "--json")
    assert tried.status == 3
    assert command.cases() == before
    assert command("import", file, "--json").document["rows"] == tried.document["rows"]


def test_headings_are_matched_without_regard_to_case_spaces_and_underscores(
    command: Commands, tmp_path: Path
) -> None:
    file = write_extract(tmp_path / "one.csv", NEW)
    headings, _, rows = file.read_text(encoding="utf-8").partition("\n")
    file.write_text(f"{headings.upper().replace(' ', '_')}\n{rows}", encoding="utf-8", newline="")
    assert command("import", file).status == 0


def test_an_unknown_column_is_named(command: Commands, tmp_path: Path) -> None:
    file = write_extract(tmp_path / "one.csv", NEW)
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text(f"{lines[0]},Shoe Size\n{lines[1]},43\n", encoding="utf-8")
    ran = command("import", file)
    assert ran.status == 0
    assert "Shoe Size" in ran.out


def test_cases_are_listed_with_their_stable_keys(command: Commands) -> None:
    case = command.cases()["P-0417"]
    assert case.keys() >= CASE_KEYS
    assert {key: case[key] for key in CASE_KEYS} == {
        "council_id": "000417",
        "package_id": "P-0417",
        "last_name": "Łukasik",
        "first_name": "Paweł",
        "nhs_number": "9991234004",
        "patch": "2",
        "service_line": case["service_line"],
        "route": "patch",
        "current_provider": "MiHomecare",
        "new_provider": "Active Care & Support Ltd",
        "stage": "to-write",
        "choice": None,
        "outcome": None,
        "revisit_on": None,
        "officer": "Asha Demo",
        "minutes_per_week": 630,
    }


def test_cases_come_as_csv_and_as_a_table(command: Commands) -> None:
    rows = list(csv.DictReader(io.StringIO(command("cases", "--format", "csv").out)))
    assert {row["council_id"] for row in rows} >= {"000417", "000418"}
    assert set(rows[0]) == CASE_KEYS
    assert "Łukasik" in command("cases").out


def test_cases_are_found_by_choice(command: Commands) -> None:
    assert command("choose", "000417", "undecided", "--revisit", "2021-04-12").status == 0
    assert set(command.cases("--choice", "undecided")) == {"P-0417"}
    assert command.cases("--choice", "direct-payment") == {}


def test_letters_come_as_one_document(command: Commands, tmp_path: Path) -> None:
    ran = command("letters", "transfer-notice", "--patch", "2", "--out", tmp_path / "a.pdf", "--json")
    assert ran.status == 3
    assert ran.document.keys() >= {"batch", "made", "left_out", "pages", "letters", "excluded"}
    assert ran.document["made"] == len(ran.document["letters"]) == 2
    assert ran.document["left_out"] == len(ran.document["excluded"]) == 2
    for letter in ran.document["letters"]:
        assert letter.keys() >= {"council_id", "reference", "first_page", "pages"}
    assert all(person.keys() >= {"council_id", "reasons"} for person in ran.document["excluded"])


def test_letters_for_everybody_who_was_asked_for_end_with_0(command: Commands, tmp_path: Path) -> None:
    ran = command("letters", "transfer-notice", "--case", "000417", "--out", tmp_path / "a.pdf")
    assert ran.status == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_a_dry_run_of_letters_records_nothing(command: Commands) -> None:
    before = command.cases()
    ran = command("letters", "transfer-notice", "--patch", "2", "--dry-run", "--json")
    assert ran.status == 3
    assert (ran.document["batch"], ran.document["made"], ran.document["left_out"]) == (None, 0, 2)
    assert command.cases() == before


def test_made_and_posted_are_two_acts(command: Commands, tmp_path: Path) -> None:
    ran = command("letters", "transfer-notice", "--case", "000417", "--out", tmp_path / "a.pdf", "--json")
    assert command.cases()["P-0417"]["stage"] == "letter-made"
    assert command("posted", ran.document["batch"], "--on", "2021-03-08").status == 0
    assert command.cases()["P-0417"]["stage"] == "written-to"
    twice = command("posted", ran.document["batch"], "--on", "2021-03-08")
    assert twice.status == 1
    assert "posted" in twice.err


def test_letters_cannot_be_posted_before_they_were_made(command: Commands, tmp_path: Path) -> None:
    ran = command("letters", "transfer-notice", "--case", "000417", "--out", tmp_path / "a.pdf", "--json")
    for day in ("2021-03-07", "2021-03-09"):
        assert command("posted", ran.document["batch"], "--on", day).status == 1
    assert command.cases()["P-0417"]["stage"] == "letter-made"


def test_an_earlier_choice_stays_on_record(command: Commands) -> None:
    command("choose", "000417", "undecided", "--revisit", "2021-04-12")
    later = command.on("2021-04-12")
    assert later("choose", "000417", "direct-payment", "--by", "person", "--told-by", "visit").status == 0
    assert command.cases()["P-0417"]["choice"] == "direct-payment"
    assert command.cases()["P-0417"]["revisit_on"] is None
    assert later("check").status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("no-such-command",),
        ("import",),
        ("choose", "000417", "maybe"),
        ("choose", "000417", "undecided", "--revisit", "2021-02-30"),
        ("contact", "000417", "--channel", "pigeon", "--outcome", "spoke"),
        ("assign", "--to", "Asha Demo"),
        ("assign", "--to", "Asha Demo", "--patch", "2", "--case", "000417"),
        ("letters", "transfer-notice", "--out", "a.pdf"),
        ("letters", "transfer-notice", "--patch", "2"),
        ("posted", "B-0001"),
        ("demo", "--people", "none"),
        ("--no-such-option",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(command: Commands, arguments: tuple[str, ...]) -> None:
    ran = command(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    assert "Error: " in ran.err


def test_help_explains_every_command(command: Commands) -> None:
    whole = command("--help").out
    for name in ("demo", "init", "officers", "import", "assign", "cases", "choose", "contact", "letters"):
        assert name in whole
        assert command(name, "--help").status == 0
    for name in ("posted", "programmes", "check", "version", "HOMECARE_PASSPHRASE", "Exit status"):
        assert name in whole
