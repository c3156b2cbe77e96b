import json
from pathlib import Path

import pytest

from homecare_desktop.command_line.main import run
from homecare_desktop.command_line.settings import PASSPHRASE


def test_commands_open_a_demonstration_without_its_passphrase(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ["--store", str(tmp_path / "demo")]
    monkeypatch.delenv(PASSPHRASE, raising=False)
    assert run([*store, "demo", "--people", "40", "--no-window"]) == 0
    assert "made-up people" in capsys.readouterr().out
    assert run([*store, "cases", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 40
    monkeypatch.setenv(PASSPHRASE, "something else entirely")
    assert run([*store, "check"]) == 0
