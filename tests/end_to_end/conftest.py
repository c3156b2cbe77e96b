"""A store that the program's own commands have filled."""

import shutil
from pathlib import Path

import pytest

from tests.end_to_end.commands import Commands
from tests.end_to_end.extract_file import EVERYBODY, write_extract
from tests.support.stores import PASSPHRASE


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOMECARE_PASSPHRASE", PASSPHRASE)


@pytest.fixture(scope="session")
def filled_store(store_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Asha Demo's store with an extract taken in and patch 2 assigned to her."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copytree(store_template, folder / "store")
    command = Commands(folder / "store")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HOMECARE_PASSPHRASE", PASSPHRASE)
        taken = command("import", write_extract(folder / "extract.csv", *EVERYBODY))
        assert taken.status == 3, taken.err
        assert command("assign", "--to", "Asha Demo", "--patch", "2").status == 0
    return command.store


@pytest.fixture
def command(filled_store: Path, tmp_path: Path) -> Commands:
    """The program over a copy of the filled store."""
    shutil.copytree(filled_store, tmp_path / "store")
    return Commands(tmp_path / "store")
