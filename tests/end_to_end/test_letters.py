"""A year of letters over the commands: every kind, to whom it may go, posted, come back, printed again."""

import re
import zipfile
from pathlib import Path

import pikepdf
import pytest

from tests.end_to_end.commands import Commands
from tests.end_to_end.extract_file import ORDINARY, write_extract
from tests.support.pdf_pages import in_one_line, page_texts

KINDS = (
    "transfer-notice", "already-with-lead", "annual-review-notice", "reminder", "undecided",
    "new-provider-confirmation", "direct-payment-confirmation", "provider-accepted", "provider-declined",
    "officer-change", "appointment", "provider-list",
)  # fmt: skip
LATER = "2021-05-10"
BRAILLE = ORDINARY | {
    "Council ID": "000700",
    "NHS Number": "999 123 4071",
    "First Name": "Ama",
    "Last Name": "Mensah",
    "Letter Format": "Braille",
    "Package ID": "P-0700",
}
LEARNING = ORDINARY | {
    "Council ID": "000701",
    "NHS Number": "999 123 4098",
    "First Name": "Ravi",
    "Last Name": "Example",
    "Patch": "ld-north",
    "Care Category": "LD",
    "Social Worker": "Carys Specimen",
    "Annual Review Due": "01/09/2021",
    "Package ID": "P-0701",
}


@pytest.fixture
def posted(command: Commands, tmp_path: Path) -> Commands:
    """The store on 10 May, after patch 2's transfer notices were posted on 8 March."""
    assert (
        command("letters", "transfer-notice", "--patch", "2", "--out", tmp_path / "notices.pdf").status == 3
    )
    assert command("posted", "B-0001", "--on", "2021-03-08").status == 0
    return command.on(LATER)


def said(file: Path) -> str:
    """Return the text of a PDF, as it would read if no line had ended."""
    return in_one_line(" ".join(page_texts(file.read_bytes())))


def letter(command: Commands, kind: str, case: str, file: Path) -> str:
    """Make one letter of ``kind``, post it, and return its text."""
    made = command("letters", kind, "--case", case, "--out", file, "--json")
    assert made.status == 0, (made.out, made.err)
    assert command("posted", made.document["batch"], "--on", command.today).status == 0
    return said(file)


def refused(command: Commands, kind: str, case: str) -> str:
    """Return why the person of ``case`` may not get a letter of ``kind``."""
    ran = command("letters", kind, "--case", case, "--dry-run", "--json")
    assert (ran.status, ran.document["would_make"]) == (3, 0), ran.out
    return "; ".join(ran.document["excluded"][0]["reasons"])


def test_every_kind_is_listed_with_who_may_get_it(command: Commands) -> None:
    listed = command("letters", "kinds").out
    for kind in KINDS:
        assert kind in listed


def test_each_letter_waits_for_what_it_speaks_of(command: Commands) -> None:
    for kind in KINDS[1:-1]:
        assert refused(command, kind, "000417"), kind


def test_somebody_who_takes_time_and_then_moves(posted: Commands, tmp_path: Path) -> None:
    assert "000417" not in letter(posted, "reminder", "000417", tmp_path / "reminder.pdf")
    assert posted("choose", "000417", "undecided", "--revisit", "2021-06-07").status == 0
    assert "7 June 2021" in letter(posted, "undecided", "000417", tmp_path / "undecided.pdf")
    assert posted("choose", "000417", "new-provider").status == 0
    assert posted("offer", "000417", "--to", "Active Care", "--on", LATER).status == 0
    assert posted("answer", "000417", "declined", "--on", LATER).status == 1
    assert posted("answer", "000417", "accepted", "--on", LATER).status == 0
    assert "Active Care & Support Ltd" in letter(posted, "provider-accepted", "000417", tmp_path / "yes.pdf")
    visit = posted("appointment", "000417", "visit", "--on", "2021-05-17", "--at", "10:30")
    assert visit.status == 0, visit.err
    assert "17 May 2021" in letter(posted, "appointment", "000417", tmp_path / "visit.pdf")


def test_somebody_who_wants_a_direct_payment(posted: Commands, tmp_path: Path) -> None:
    assert posted("choose", "000418", "direct-payment").status == 0
    text = letter(posted, "direct-payment-confirmation", "000418", tmp_path / "payment.pdf")
    assert "6 months" in text
    assert "12 months" in text


def test_a_new_officer_says_so_to_whoever_was_told_a_name(posted: Commands, tmp_path: Path) -> None:
    assert posted("officers", "add", "Ben Demo", "--phone", "020 7946 0002").status == 0
    assert refused(posted, "officer-change", "000417")
    assert posted("assign", "--to", "Ben Demo", "--patch", "2").status == 0
    text = letter(posted, "officer-change", "000417", tmp_path / "change.pdf")
    assert "Ben Demo" in text
    assert "Asha Demo" in text


def test_whoever_has_the_lead_already_need_do_nothing(command: Commands, tmp_path: Path) -> None:
    assert "Active Care & Support Ltd" in letter(
        command, "already-with-lead", "000419", tmp_path / "stay.pdf"
    )


def test_the_annual_review_notice_names_the_social_worker(command: Commands, tmp_path: Path) -> None:
    assert command("import", write_extract(tmp_path / "more.csv", LEARNING)).status == 0
    assert command("assign", "--to", "Asha Demo", "--case", "000701").status == 0
    assert "annual" in refused(command, "transfer-notice", "000701")
    assert "Carys Specimen" in letter(command, "annual-review-notice", "000701", tmp_path / "review.pdf")


def test_a_daughter_is_written_to_in_her_mothers_place(command: Commands, tmp_path: Path) -> None:
    added = command(
        "representative", "000418", "--title", "Ms", "--first", "Elif", "--last", "Öztürk", "--relation",
        "daughter", "--speaks-of", "your mother", "--write-to", "instead", "--address", "3 Elsewhere Lane",
        "--address", "Harrow", "--postcode", "HA0 0AB",
    )  # fmt: skip
    assert added.status == 0, added.err
    text = letter(command, "transfer-notice", "000418", tmp_path / "daughter.pdf")
    assert "Dear Ms Öztürk" in text
    assert "your mother" in text
    assert "3 Elsewhere Lane" in text
    assert "16 Nowhere Gardens" not in text


def test_a_provider_is_told_only_of_those_who_chose_it(posted: Commands, tmp_path: Path) -> None:
    assert posted("choose", "000418", "new-provider").status == 0
    contact = ("--address", "1 Provider Way", "--address", "Wembley", "--address", "HA0 0AC")
    assert posted("providers", "contact", "Active Care", *contact).status == 0
    wanted = ("letters", "provider-list", "--patch", "2", "--out", tmp_path / "list.pdf")
    without = posted(*wanted)
    assert without.status == 1
    assert "secure" in without.err
    made = posted(*wanted, "--secure", "--json")
    assert (made.status, made.document["made"]) == (3, 1), made.err
    text = said(tmp_path / "list.pdf")
    assert "Öztürk" in text
    assert "Łukasik" not in text


def test_braille_becomes_a_task_that_is_exported_in_one_step(command: Commands, tmp_path: Path) -> None:
    assert command("import", write_extract(tmp_path / "more.csv", BRAILLE)).status == 0
    assert command("assign", "--to", "Asha Demo", "--case", "000700").status == 0
    wanted = ("letters", "transfer-notice", "--patch", "2", "--out", tmp_path / "a.pdf")
    assert command(*wanted, "--dry-run").status == 3
    assert command("tasks", "--json").document["tasks"] == []
    assert command(*wanted).status == 3
    (task,) = command("tasks", "--json").document["tasks"]
    assert (task["council_id"], task["what"]) == ("000700", "Braille")
    assert command("tasks", "export", "--out", tmp_path / "out.zip").status == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as pack:
        assert not any("Mensah" in name for name in pack.namelist())
        text = next(pack.read(name).decode() for name in pack.namelist() if name.endswith("letter.txt"))
    assert "Dear Mr Mensah" in text
    assert command("tasks", "done", task["task"]).status == 0
    assert command("tasks", "--json").document["tasks"] == []


def test_a_letter_that_came_back_stops_the_next_one(posted: Commands) -> None:
    listed = posted("letters", "list", "--search", "000417", "--json").document["letters"]
    (first,) = [row for row in listed if row["council_id"] == "000417"]
    back = posted("letters", "returned", first["reference"].lower(), "--reason", "gone-away")
    assert back.status == 0, back.err
    assert posted("letters", "returned", first["reference"]).status == 1
    assert "came back" in refused(posted, "reminder", "000417")
    (task,) = posted("tasks", "--json").document["tasks"]
    assert posted("tasks", "done", task["task"], "--note", "Moved to Flat 3").status == 0
    assert posted("letters", "reminder", "--case", "000417", "--dry-run").status == 0


def test_a_jammed_printer_costs_no_new_letters(posted: Commands, tmp_path: Path) -> None:
    again = posted("letters", "reprint", "B-0001", "--from", "2", "--to", "2", "--out", tmp_path / "two.pdf")
    assert again.status == 0, again.err
    text = said(tmp_path / "two.pdf")
    assert "Copy" in text
    assert len(re.findall("Dear ", text)) == 1
    assert len(posted("letters", "list", "--search", "", "--json").document["letters"]) == 2
    assert posted(
        "letters", "reprint", "B-0001", "--from", "3", "--to", "1", "--out", tmp_path / "x.pdf"
    ).status


def test_the_exact_bytes_are_kept(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "made.pdf"
    command("letters", "transfer-notice", "--patch", "2", "--out", file)
    assert command("letters", "show", "B-0001", "--out", tmp_path / "kept.pdf").status == 0
    assert (tmp_path / "kept.pdf").read_bytes() == file.read_bytes()
    assert command("check").status == 0


def test_letters_to_be_emailed_are_tagged_and_a_file_each(command: Commands, tmp_path: Path) -> None:
    folder = tmp_path / "emails"
    folder.mkdir()
    made = command("letters", "transfer-notice", "--patch", "2", "--tagged", "--out", folder, "--json")
    assert made.status == 3, made.err
    assert {file.name for file in folder.iterdir()} == {
        f"{row['reference']}.pdf" for row in made.document["letters"]
    }
    for file in folder.iterdir():
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert "/StructTreeRoot" in pdf.Root


@pytest.mark.parametrize("order", ["post", "surname", "officer", "size", "list"])
def test_letters_come_in_the_order_that_was_asked_for(command: Commands, tmp_path: Path, order: str) -> None:
    made = command(
        "letters", "transfer-notice", "--patch", "2", "--order", order, "--size", "18", "--out",
        tmp_path / "ordered.pdf", "--json",
    )  # fmt: skip
    assert [row["first_page"] for row in made.document["letters"]] == sorted(
        row["first_page"] for row in made.document["letters"]
    )
    assert made.document["made"] == 2


def test_test_sheets_are_printed_for_each_envelope(command: Commands, tmp_path: Path) -> None:
    for envelope in ("dl", "c5", "c4"):
        file = tmp_path / f"{envelope}.pdf"
        assert command("letters", "test-sheet", "--envelope", envelope, "--out", file).status == 0
        assert "100 mm" in said(file)
    assert command("letters", "test-sheet", "--envelope", "c9", "--out", tmp_path / "x.pdf").status == 1


def test_labels_are_for_letters_that_are_still_to_be_posted(command: Commands, tmp_path: Path) -> None:
    command("letters", "transfer-notice", "--patch", "2", "--out", tmp_path / "made.pdf")
    file = tmp_path / "labels.pdf"
    assert command("letters", "labels", "B-0001", "--sheet", "l7163", "--out", file).status == 0
    assert "16 Nowhere Gardens" in said(file)
    assert command("letters", "labels", "B-0001", "--start", "99", "--out", file).status == 1
    assert command("posted", "B-0001", "--on", "2021-03-08").status == 0
    assert command("letters", "labels", "B-0001", "--out", file).status == 1
