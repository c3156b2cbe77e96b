"""The whole main job with an installed program, each step in a process of its own and from an empty folder.

``python -m tests.end_to_end.main_job PYTHON`` does it with the program that is installed beside PYTHON.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2

from tests.end_to_end.extract_file import EVERYBODY, UNKNOWN_PROVIDER, write_extract

PASSPHRASE = "three made up words"
OPEN_WINDOW = Path(__file__).with_name("open_window.py")


@dataclass(frozen=True)
class Installed:
    """The program that is installed beside ``python``, run in ``folder``."""

    python: Path
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, status: int = 0) -> str:
        """Run one command, expect its exit ``status``, and return what it printed."""
        program = self.python.with_name(f"homecare-desktop{self.python.suffix}")
        return self._run([str(program), *arguments], status)

    def run_script(self, script: Path, *arguments: str) -> str:
        """Run a script with the installed package."""
        return self._run([str(self.python), str(script), *arguments], 0)

    def document(self, *arguments: str, status: int = 0) -> Any:  # noqa: ANN401 - JSON is what it is
        """Run one command that prints a JSON document, and return it."""
        return json.loads(self.run(*arguments, status=status))

    def _run(self, command: list[str], status: int) -> str:
        environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment | self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == status, (
            f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout


def do_the_main_job(python: Path, folder: Path) -> None:
    """Do every step of the main job in the empty ``folder``; raise AssertionError where one falls short."""
    environment = {"HOMECARE_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}
    program = Installed(python, folder, environment)
    _look_around(program)
    _begin(program)
    _take_the_extract_in(program)
    _write_to_people(program)
    _hear_from_them(program)
    _look_it_over(program)
    _demonstrate(program)


def _look_around(program: Installed) -> None:
    assert program.run("version").startswith("homecare-desktop ")
    assert "brent-2021" in program.run("programmes")
    assert "letters" in program.run("--help")


def _at(program: Installed, *arguments: str, status: int = 0) -> str:
    return program.run("--store", "store", "--today", "2021-03-08", *arguments, status=status)


def _document(program: Installed, *arguments: str, status: int = 0) -> Any:  # noqa: ANN401 - JSON
    return json.loads(_at(program, *arguments, status=status))


def _begin(program: Installed) -> None:
    named = ("--officer", "Asha Demo", "--job-title", "Transfer officer", "--phone", "020 7946 0001")
    assert "Recovery code:" in _at(program, "init", "--programme", "brent-2021", *named)
    _at(program, "officers", "add", "Ben Demo", "--email", "ben@council.example")
    assert "Ben Demo" in _at(program, "officers", "list")


def _take_the_extract_in(program: Installed) -> None:
    write_extract(program.folder / "extract.csv", *EVERYBODY)
    tried = _document(program, "import", "extract.csv", "--dry-run", "--json", status=3)
    assert (tried["created"], tried["held"]) == (4, 1)
    assert _document(program, "cases", "--format", "json") == []
    taken = _document(program, "import", "extract.csv", "--rejects", "rejects.csv", "--json", status=3)
    assert taken["rows"] == tried["rows"]
    assert "Kindly Care of Nowhere" in (program.folder / "rejects.csv").read_text(encoding="utf-8-sig")
    _at(program, "providers", "add", UNKNOWN_PROVIDER["Provider"])
    assert _document(program, "import", "extract.csv", "--json")["created"] == 1
    again = _document(program, "import", "extract.csv", "--json")
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, len(EVERYBODY))


def _write_to_people(program: Installed) -> None:
    _at(program, "assign", "--to", "Asha Demo", "--patch", "2")
    cases = _document(program, "cases", "--officer", "Asha Demo", "--format", "json")
    assert {case["council_id"] for case in cases} >= {"000417", "000418", "000421"}
    wanted = ("letters", "transfer-notice", "--patch", "2", "--json")
    planned = _document(program, *wanted, "--dry-run", status=3)
    made = _document(program, *wanted, "--out", "letters.pdf", status=3)
    assert planned["excluded"] == made["excluded"]
    assert {person["council_id"] for person in made["excluded"]} == {"000419", "000420"}
    _read_back(program.folder / "letters.pdf", made)
    _at(program, "posted", made["batch"], "--on", "2021-03-08")


def _read_back(pdf: Path, made: Mapping[str, Any]) -> None:
    names = {"000417": "Paweł Łukasik", "000418": "Şükran Öztürk", "000421": "Olu Nowhere"}
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    assert len(texts) == made["pages"]
    assert {letter["council_id"] for letter in made["letters"]} == set(names)
    for letter in made["letters"]:
        first = letter["first_page"] - 1
        own = "\n".join(texts[first : first + letter["pages"]])
        assert names[letter["council_id"]] in texts[first]
        others = {name for person, name in names.items() if person != letter["council_id"]}
        assert not any(name in own for name in others)


def _hear_from_them(program: Installed) -> None:
    _at(program, "contact", "000417", "--channel", "phone", "--outcome", "spoke", "--note", "Rang back")
    _at(program, "choose", "000417", "undecided", status=1)
    _at(program, "choose", "000417", "undecided", "--revisit", "2021-04-12")
    _at(program, "choose", "P-0418", "new-provider", "--told-by", "slip")
    cases = {case["council_id"]: case for case in _document(program, "cases", "--format", "json")}
    assert (cases["000417"]["choice"], cases["000417"]["revisit_on"]) == ("undecided", "2021-04-12")
    assert (cases["000418"]["choice"], cases["000418"]["stage"]) == ("new-provider", "chosen")
    assert cases["000419"]["outcome"] == "no-transfer-needed"
    assert cases["000421"]["choice"] is None


def _look_it_over(program: Installed) -> None:
    _at(program, "check")
    opened = program.run_script(OPEN_WINDOW, "store", "2021-03-08", PASSPHRASE)
    assert opened.startswith("The window opened")


def _demonstrate(program: Installed) -> None:
    program.run("--store", "demo", "demo", "--people", "30", "--no-window")
    assert program.run("--store", "demo", "demo", "--people", "30", "--no-window")


def main() -> None:
    """Do the main job with the program that is installed beside the Python that was named."""
    with tempfile.TemporaryDirectory() as folder:
        do_the_main_job(Path(sys.argv[1]).absolute(), Path(folder))
    sys.stdout.write("The whole main job was done, and its letters were read back.\n")


if __name__ == "__main__":
    main()
