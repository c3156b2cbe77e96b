import io
import json
from pathlib import Path

import pytest
from PIL import Image

from homecare_desktop.command_line.main import run
from homecare_desktop.command_line.settings import PASSPHRASE
from tests.support.stores import PASSPHRASE as SECRET

KIND = "transfer-notice"
LETTER = "Dear {salutation}\n\nHello. You must ring.\n\n{officer}\n{officer_phone}\n{officer_email}\n"


class Commands:
    """Runs commands on the test's store and keeps what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.said = self.complaints = ""

    def __call__(self, *arguments: str) -> int:
        status = run(["--store", str(self._folder), "--today", "2021-05-03", *arguments])
        self.said, self.complaints = self._capsys.readouterr()
        return status


@pytest.fixture
def command(
    store_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Commands:
    monkeypatch.setenv(PASSPHRASE, SECRET)
    return Commands(store_folder, capsys)


def test_a_wording_is_saved_shown_checked_and_taken_back(command: Commands, tmp_path: Path) -> None:
    assert command("wordings") == 0
    assert "transfer-notice  Transfer notice: the program's own wording" in command.said
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, encoding="utf-8")
    assert command("wordings", "save", KIND, str(file)) == 0
    assert "Saved as version " in command.said
    assert "The person, Letter, line 3: “must”" in command.complaints
    assert command("wordings", "show", KIND, "--voice", "person") == 0
    assert "Hello. You must ring." in command.said
    assert "by Asha Demo (now)" in command.said
    assert command("wordings", "check", KIND) == 0
    assert "Nobody on record would get this letter" in command.said
    assert command("wordings", "--json") == 0
    (kind,) = (kind for kind in json.loads(command.said) if kind["code"] == KIND)
    assert kind["officer"] == "Asha Demo"
    assert command("wordings", "back", KIND, "--why", "It presses") == 0
    assert command.said == "The letter has the program's own wording again.\n"
    assert command("wordings", "show", KIND) == 0
    assert "(taken back: It presses)" in command.said


def test_faults_are_said_line_by_line_and_nothing_is_saved(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER + "{nobody}\n[if officer]\n", encoding="utf-8")
    assert command("wordings", "check", KIND, str(file)) == 1
    assert "line 8: there is no merge field “nobody”." in command.complaints
    assert "line 9: [if officer] is never closed" in command.complaints
    assert command("wordings", "save", KIND, str(file)) == 1
    assert "2 things have to be put right" in command.complaints
    assert command("wordings", "save", KIND, str(tmp_path / "none.txt")) == 1
    assert "“none.txt” cannot be read" in command.complaints
    file.write_bytes(b"x" * 300_000)
    assert command("wordings", "save", KIND, str(file)) == 1
    assert "far too large" in command.complaints
    assert command("wordings", "back", KIND, "--why", "x") == 1
    assert "already" in command.complaints


def test_the_council_is_shown_and_changed(command: Commands, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (60, 30), "navy").save(out, "PNG")
    logo = tmp_path / "logo.png"
    logo.write_bytes(out.getvalue())
    changes = [
        "--address",
        "Civic Centre, Wembley, HA9 0FJ",
        "--phone",
        "020 7946 0999",
        "--colour",
        "#1d4e79",
    ]
    assert command("council", *changes, "--logo", str(logo), "--reply-envelope", "c5") == 0
    assert "Address: Civic Centre, Wembley, HA9 0FJ" in command.said
    assert "Logo: yes" in command.said
    assert command("council", "--no-logo", "--json") == 0
    document = json.loads(command.said)
    assert document["logo"] is False
    assert document["colour"] == "#1d4e79"
    assert document["reply_envelope"] == "c5"
    assert command("council", "--colour", "yellow") == 1
    assert "six digits" in command.complaints
    assert command("council", "--logo", str(logo), "--no-logo") == 2
    assert command("council", "--as-programme", "--json") == 0
    assert json.loads(command.said)["colour"] == "#14385c"


def test_the_right_is_given_and_taken_back(command: Commands) -> None:
    assert command("officers", "add", "Femi Demo") == 0
    assert command("officers", "may-word-letters", "Femi Demo") == 0
    assert command.said == "Femi Demo may now change the council's letters.\n"
    assert command("officers", "may-word-letters", "Asha Demo", "--no") == 0
    assert command("officers", "may-word-letters", "Asha Demo") == 1
    assert command.complaints == ("Not allowed: You may not change the council's letters. Femi Demo may.\n")
    assert command("council", "--colour", "#1d4e79") == 1
    assert "Femi Demo may" in command.complaints
