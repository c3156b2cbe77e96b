"""A store that cannot be opened says why, in one sentence, and is left as it is."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from homecare_desktop.casework.opening import close_work, open_work
from homecare_desktop.casework.work import Clock
from tests.end_to_end.commands import Commands
from tests.end_to_end.main_job import Installed
from tests.end_to_end.test_bad_input import assert_refused
from tests.support.stores import PASSPHRASE

DATABASE, KEYS = "homecare.db", "homecare.keys"


def content(store: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(store.iterdir()) if path.name in {DATABASE, KEYS}}


def assert_left_as_it_is(command: Commands, *words: str) -> None:
    before = content(command.store)
    assert_refused(command("cases"), *words)
    assert content(command.store) == before


def test_a_wrong_passphrase(command: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOMECARE_PASSPHRASE", "three other made up words")
    assert_left_as_it_is(command, "passphrase")


def test_no_passphrase_and_nobody_to_ask(command: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOMECARE_PASSPHRASE")
    assert_left_as_it_is(command, "HOMECARE_PASSPHRASE")


def test_no_store(tmp_path: Path) -> None:
    nowhere = Commands(tmp_path / "nowhere")
    assert_refused(nowhere("cases"), "no store", "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_file(command: Commands) -> None:
    file = command.store / DATABASE
    whole = file.read_bytes()
    file.write_bytes(whole[:5000] + bytes(200) + whole[5200:])
    assert_left_as_it_is(command, "damaged")


def test_a_file_cut_short(command: Commands) -> None:
    file = command.store / DATABASE
    file.write_bytes(file.read_bytes()[:10_000])
    assert_left_as_it_is(command, "damaged")


def test_a_foreign_file(command: Commands) -> None:
    (command.store / DATABASE).write_bytes(b"SQLite format 3\x00" + bytes(4080))
    assert_left_as_it_is(command, "not made by this program")


def test_an_empty_file(command: Commands) -> None:
    (command.store / DATABASE).write_bytes(b"")
    assert_left_as_it_is(command, "empty")


@pytest.mark.parametrize("name", [DATABASE, KEYS])
def test_a_part_that_is_gone(command: Commands, name: str) -> None:
    (command.store / name).unlink()
    assert_left_as_it_is(command, name)


def test_a_damaged_key_file(command: Commands) -> None:
    (command.store / KEYS).write_text("{", encoding="utf-8")
    assert_left_as_it_is(command, "key file")


def test_a_store_is_never_made_over_another(command: Commands) -> None:
    before = content(command.store)
    assert_refused(command("init", "--programme", "brent-2021", "--officer", "Ben Demo"), "already")
    assert content(command.store) == before


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--programme", "atlantis-2021", "--officer", "Asha Demo"), "brent-2021"),
        (("--programme", "brent-2021", "--officer", "  "), "name"),
    ],
)
def test_a_store_that_cannot_be_made(tmp_path: Path, arguments: tuple[str, ...], word: str) -> None:
    new = Commands(tmp_path / "new")
    assert_refused(new("init", *arguments), word)
    assert not (new.store / DATABASE).exists()


@pytest.mark.parametrize("passphrase", ["", "short"])
def test_a_passphrase_that_is_too_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    monkeypatch.setenv("HOMECARE_PASSPHRASE", passphrase)
    new = Commands(tmp_path / "new")
    assert_refused(new("init", "--programme", "brent-2021", "--officer", "Asha Demo"), "passphrase")
    assert not (new.store / DATABASE).exists()


def test_a_faulty_profile_is_named_with_its_line(tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text('code = "mine"\nname = \n', encoding="utf-8")
    new = Commands(tmp_path / "new")
    assert_refused(new("init", "--programme", str(profile), "--officer", "Asha Demo"), "line 2")


def test_a_second_instance(command: Commands) -> None:
    work = open_work(command.store, PASSPHRASE, Clock(lambda: datetime.now(UTC)))
    try:
        assert_refused(command("cases"), "open")
        other = Installed(Path(sys.executable), command.store.parent, {"HOMECARE_PASSPHRASE": PASSPHRASE})
        assert other.run("--store", "store", "cases", status=1) == ""
    finally:
        close_work(work)
    assert command("cases").status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a folder in which nobody may write")
def test_a_folder_in_which_nobody_may_write(command: Commands) -> None:
    proc = Commands(Path("/proc/homecare"))
    assert_refused(proc("init", "--programme", "brent-2021", "--officer", "Asha Demo"), "/proc/homecare")
    assert_refused(proc("cases"), "no store")
    letters = ("letters", "transfer-notice", "--patch", "2", "--out", "/proc/letters.pdf")
    assert_refused(command(*letters), "/proc")
    assert command.cases()["P-0417"]["stage"] == "to-write"


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("in the way", encoding="utf-8")
    blocked = Commands(tmp_path / "store")
    assert_refused(blocked("init", "--programme", "brent-2021", "--officer", "Asha Demo"), "store")
    assert_refused(blocked("cases"), "store")


def test_a_copy_opens_with_the_recovery_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = Commands(tmp_path / "new")
    made = new("init", "--programme", "brent-2021", "--officer", "Asha Demo")
    code = made.out.partition("Recovery code: ")[2].splitlines()[0]
    shutil.copytree(new.store, tmp_path / "copy")
    monkeypatch.setenv("HOMECARE_PASSPHRASE", code.lower())
    assert Commands(tmp_path / "copy")("officers", "list").out == "Asha Demo\n"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_computer_without_a_screen(command: Commands) -> None:
    nowhere = dict.fromkeys(("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"), "")
    program = Installed(Path(sys.executable), command.store.parent, nowhere)
    assert program.run("--store", "store", status=1) == ""
