"""A program that is killed in the middle of its work leaves a whole store behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from stdnum.gb import nhs

from tests.end_to_end.commands import TODAY, Commands
from tests.end_to_end.extract_file import ORDINARY, write_extract

MANY = 400


def many_people() -> list[dict[str, str]]:
    numbers = (f"99912{serial:04}{digit}" for serial in range(MANY * 2) for digit in range(10))
    valid = [number for number in numbers if nhs.is_valid(number)]
    return [
        ORDINARY | {"Council ID": f"1{at:05}", "NHS Number": valid[at], "Package ID": f"M-{at:04}"}
        for at in range(MANY)
    ]


def kill_after(seconds: float, command: Commands, *arguments: str) -> bool:
    """Run one command in a process of its own; return whether it had to be killed."""
    program = [sys.executable, "-m", "homecare_desktop", "--store", str(command.store), "--today", TODAY]
    with subprocess.Popen(
        [*program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
    ) as process:
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            return True
    return False


@pytest.mark.parametrize("seconds", [0.6, 1.2, 1.8])
def test_an_import_that_is_killed_is_kept_whole_or_not_at_all(
    command: Commands, tmp_path: Path, seconds: float
) -> None:
    before = len(command.cases())
    file = write_extract(tmp_path / "many.csv", *many_people())
    kill_after(seconds, command, "import", str(file))
    assert command("check").status == 0
    assert len(command.cases()) in {before, before + MANY}
    again = command("import", file, "--json").document
    assert again["created"] + again["unchanged"] == MANY
    assert len(command.cases()) == before + MANY


@pytest.mark.parametrize("seconds", [0.8, 1.6])
def test_letters_that_are_killed_are_on_record_or_were_never_made(
    command: Commands, tmp_path: Path, seconds: float
) -> None:
    assert command("import", write_extract(tmp_path / "many.csv", *many_people())).status == 0
    assert command("assign", "--to", "Asha Demo", "--patch", "2").status == 0
    pdf = tmp_path / "letters.pdf"
    kill_after(seconds, command, "letters", "transfer-notice", "--patch", "2", "--out", str(pdf))
    assert command("check").status == 0
    made = [case for case in command.cases().values() if case["stage"] == "letter-made"]
    assert len(made) in {0, MANY + 2}
    assert not pdf.exists() or len(made) == MANY + 2
    assert [path.name for path in tmp_path.glob("*.pdf")] in ([], ["letters.pdf"])
