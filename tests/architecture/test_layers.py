"""The layers hold, and what is heavy is loaded only when it is used."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

HEAVY = ("PySide6", "pandas", "reportlab", "alembic", "openpyxl", "pikepdf")


def loaded_by(folder: Path, *arguments: str) -> set[str]:
    """Every top-level module that the program loads when it is run with ``arguments``."""
    command = [sys.executable, "-X", "importtime", "-m", "homecare_desktop", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, check=True, encoding="utf-8")
    timings = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in timings}


def test_the_layers_hold() -> None:
    program = shutil.which("lint-imports", path=sysconfig.get_path("scripts"))
    assert program is not None
    run = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, capture_output=True, check=False, encoding="utf-8"
    )
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("arguments", [("version",), ("programmes",), ("--help",), ("letters", "--help")])
def test_the_command_line_starts_light(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    loaded = loaded_by(tmp_path, *arguments)
    assert "homecare_desktop" in loaded
    assert loaded.isdisjoint(HEAVY)
