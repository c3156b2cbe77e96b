"""The commands of letters and tasks, over a real store."""

from pathlib import Path

import pytest

from homecare_desktop.casework.opening import open_work
from homecare_desktop.command_line.settings import PASSPHRASE as VARIABLE
from tests.end_to_end.commands import Commands
from tests.support.pdf_pages import page_texts
from tests.support.stores import CLOCK, PASSPHRASE, TODAY, add_case

PEOPLE: tuple[dict[str, object], ...] = (
    {"last_name": "Walsh", "postcode": "HA10 0AA"},
    {"last_name": "Adeyemi", "postcode": "HA2 0AA"},
    {"last_name": "Şükran", "postcode": "HA0 0AB"},
    {"last_name": "Braille", "letter_format": "braille"},
)
MAKE = ("letters", "transfer-notice", "--patch", "2")


@pytest.fixture
def command(store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    work = open_work(store_folder, PASSPHRASE, CLOCK)
    with work.writing() as writing:
        for number, fields in enumerate(PEOPLE, 1):
            add_case(writing, number, officer_id=work.officer.officer_id, **fields)
    work.store.close()
    return Commands(store_folder, TODAY.isoformat())


@pytest.fixture
def made(command: Commands, tmp_path: Path) -> Commands:
    assert command(*MAKE, "--out", tmp_path / "made.pdf").status == 3
    return command


def test_letters_are_made_in_the_order_that_is_asked_for(command: Commands, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    ran = command(*MAKE, "--order", "post", "--date", "2021-05-04", "--size", "20", "--json", "--out", out)
    assert ran.status == 3
    assert [letter["council_id"] for letter in ran.document["letters"]] == ["B-1003", "B-1002", "B-1001"]
    assert ran.document["tasks"] == ["T-0001"]
    assert "4 May 2021" in page_texts(out.read_bytes())[0].replace("\xa0", " ")
    plain = command(*MAKE, "--dry-run", "--json")
    assert plain.document["would_make"] == 3
    assert plain.document["tasks"] == []


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--size", "11"), "12 to 28 points"),
        (("--size", "29"), "12 to 28 points"),
        (("--date", "2021-05-28"), "28 May 2021"),
        (("--date", "2021-04-21"), "21 April 2021"),
    ],
)
def test_print_and_dates_that_a_letter_cannot_have(
    command: Commands, tmp_path: Path, options: tuple[str, ...], word: str
) -> None:
    ran = command(*MAKE, *options, "--out", tmp_path / "a.pdf")
    assert (ran.status, ran.out) == (1, "")
    assert word in ran.err
    assert "No letters were made yet." in command("letters", "list").out


def test_what_was_made_is_listed_and_found(made: Commands) -> None:
    assert "B-0001  2021-04-29  Transfer notice: 3 letters, 0 posted" in made("letters", "list").out
    assert made("letters", "list", "--json").document["batches"][0]["letters"] == 3
    found = made("letters", "list", "--search", "sukran", "--json").document["letters"]
    assert [letter["council_id"] for letter in found] == ["B-1003"]
    assert "No letter is found." in made("letters", "list", "--search", "nobody").out
    shown = made("letters", "show", "b 1")
    assert shown.out.count("made, not posted") == 3
    assert "unchanged since it was made" in shown.out


def test_exact_pages_and_a_marked_copy_are_saved(made: Commands, tmp_path: Path) -> None:
    exact, copy = tmp_path / "exact.pdf", tmp_path / "copy.pdf"
    assert made("letters", "show", "L-000002", "--out", exact).status == 0
    assert made("letters", "show", "B-0001", "--out", copy, "--copy").status == 0
    assert "Copy" not in "".join(page_texts(exact.read_bytes()))
    assert all("Copy" in text for text in page_texts(copy.read_bytes()))
    assert made("letters", "show", "B-0001", "--copy").status == 2


def test_a_range_is_printed_again_and_posted(made: Commands, tmp_path: Path) -> None:
    out = tmp_path / "again.pdf"
    ran = made("letters", "reprint", "B-0001", "--from", "2", "--to", "3", "--out", out)
    assert (ran.status, ran.err) == (0, "")
    assert len(page_texts(out.read_bytes())) == len(page_texts((tmp_path / "made.pdf").read_bytes())) * 2 / 3
    assert (
        "2 letters of B-0001"
        in made("posted", "B-0001", "--on", "2021-04-29", "--from", "2", "--to", "3").out
    )
    assert "1 letter of B-0001" in made("posted", "B-0001", "--on", "2021-04-29").out


def test_parts_are_numbered_for_the_print_room(made: Commands, tmp_path: Path) -> None:
    assert "1  DL envelope with a window" in made("letters", "parts", "B-0001").out
    assert made("letters", "parts", "B-0001", "--json").document["parts"][0]["positions"] == [1, 2, 3]
    assert made("letters", "reprint", "B-0001", "--part", "1", "--out", tmp_path / "p.pdf").status == 0
    ran = made("letters", "reprint", "B-0001", "--part", "2", "--out", tmp_path / "q.pdf")
    assert ran.status == 1
    assert "there is no part 2" in ran.err


def test_a_letter_that_came_back_is_a_task_until_it_is_done(made: Commands) -> None:
    made("posted", "B-0001", "--on", "2021-04-29")
    ran = made("letters", "returned", "l 2\n", "--reason", "gone-away")
    assert "L-000002 is marked as returned. Task T-0002 was opened for B-100" in ran.out
    listed = made("tasks", "--json").document["tasks"]
    assert [(task["task"], task["kind"]) for task in listed] == [
        ("T-0001", "other-format"),
        ("T-0002", "returned"),
    ]
    assert "T-0002 is done." in made("tasks", "done", "t2", "--note", "moved to her son").out
    assert "T-0002" not in made("tasks", "--officer", "asha demo").out
    assert "T-0002" in made("tasks", "--done").out
    again = made("tasks", "done", "T-0002")
    assert again.status == 1
    assert "was done on 29 April 2021 already" in again.err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("letters", "show", "B-0077"), "B-0077"),
        (("letters", "show", "L-000077"), "L-000077"),
        (("letters", "show", "love"), "love"),
        (("letters", "parts", "B-0077"), "B-0077"),
        (("letters", "reprint", "B-0001", "--from", "3", "--to", "2", "--out", "x.pdf"), "1 to 3"),
        (("letters", "reprint", "B-0001", "--from", "9", "--out", "x.pdf"), "1 to 3"),
        (("letters", "reprint", "B-0001", "--out", "gone/x.pdf"), "gone"),
        (("letters", "returned", "L-000001"), "not marked as posted"),
        (("letters", "returned", "x" * 3000), "no letter"),
        (("posted", "B-0001", "--on", "2021-04-29", "--from", "7"), "1 to 3"),
        (("tasks", "done", "T-0099"), "T-0099"),
        (("tasks", "done", "soon"), "soon"),
        (("tasks", "--officer", "Nobody Atall"), "Nobody Atall"),
        (("letters", "love-letter", "--patch", "2", "--dry-run"), "love-letter"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    made: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = made(*arguments)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "did not expect" not in ran.err
    assert word in ran.err
    assert not (tmp_path / "x.pdf").exists()


def test_when_everybody_needs_another_form_the_tasks_are_opened_all_the_same(
    command: Commands, tmp_path: Path
) -> None:
    ran = command("letters", "transfer-notice", "--case", "B-1004", "--out", tmp_path / "a.pdf", "--json")
    assert (ran.status, ran.document["batch"], ran.document["tasks"]) == (3, None, ["T-0001"])
    assert not (tmp_path / "a.pdf").exists()
    again = command("letters", "transfer-notice", "--case", "B-1004", "--out", tmp_path / "a.pdf", "--json")
    assert again.document["tasks"] == []
    assert "Braille for Mr Delroy Braille (B-1004): Transfer notice" in command("tasks").out


def test_the_kinds_are_listed(command: Commands) -> None:
    assert "transfer-notice: " in command("letters", "kinds").out
    codes = [kind["code"] for kind in command("letters", "kinds", "--json").document["kinds"]]
    assert "transfer-notice" in codes


def test_emails_are_saved_as_one_file_or_as_a_file_a_letter(command: Commands, tmp_path: Path) -> None:
    folder = tmp_path / "emails"
    ran = command(*MAKE, "--tagged", "--out", f"{folder}/")
    assert (ran.status, ran.err) == (3, "")
    assert sorted(file.name for file in folder.iterdir()) == [f"L-00000{number}.pdf" for number in (1, 2, 3)]
    assert command(*MAKE, "--tagged", "--out", tmp_path / "one.pdf").status == 3
    text = "".join(page_texts((tmp_path / "one.pdf").read_bytes()))
    assert all(f"L-00000{number}" in text for number in (4, 5, 6))
    assert "to be emailed" in command("letters", "list").out


def test_a_letter_that_lists_people_is_made_on_purpose_only(command: Commands, tmp_path: Path) -> None:
    wanted = ("letters", "provider-list", "--patch", "2", "--out", tmp_path / "list.pdf")
    ran = command(*wanted)
    assert (ran.status, ran.out) == (1, "")
    assert "Send it through a secure channel only." in ran.err
    assert command(*wanted, "--secure").err == ""
    assert "provider-list: " in command("letters", "kinds").out


def test_open_tasks_are_exported_as_one_zip(made: Commands, tmp_path: Path) -> None:
    out = tmp_path / "service.zip"
    assert f"1 task saved in {out}." in made("tasks", "export", "--out", out).out
    assert out.read_bytes()[:2] == b"PK"
    assert made("tasks", "export", "T-0001", "--out", tmp_path / "b.zip").status == 0
    assert "T-0044" in made("tasks", "export", "T-0044", "--out", tmp_path / "c.zip").err
