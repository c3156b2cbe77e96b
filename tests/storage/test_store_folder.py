import os
from pathlib import Path
from uuid import uuid4

import pytest

from homecare_desktop.storage.faults import (
    HalfMadeStoreError,
    SharedFolderError,
    StoreInUseError,
    StoreMissingError,
    StorePartMissingError,
    UnusableFolderError,
)
from homecare_desktop.storage.store_folder import (
    DATABASE,
    KEYS,
    UNFINISHED,
    Found,
    begin_setting_up,
    default_folder,
    demonstration_folder,
    end_setting_up,
    look_into,
    make_folder,
    require_local,
    require_store,
    take_lock,
)

needs_posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other such places")


def test_the_demonstration_lies_apart() -> None:
    assert default_folder().is_absolute()
    assert demonstration_folder() != default_folder()
    require_local(default_folder())


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/asha/OneDrive/homecare", "OneDrive"),
        ("/home/asha/OneDrive - Brent Council/homecare", "OneDrive"),
        ("/home/asha/Dropbox (Personal)/x", "Dropbox"),
        ("/home/asha/dropbox", "Dropbox"),
        ("/home/asha/Google Drive/x", "Google Drive"),
        ("/home/asha/My Drive/x", "Google Drive"),
        ("/Users/asha/Library/Mobile Documents/x", "iCloud"),
        ("/Users/asha/iCloudDrive/x", "iCloud"),
        ("/Users/asha/Library/CloudStorage/Any/x", "a cloud service"),
        ("//server/share/homecare", "a network drive"),
        (r"\\server\share\homecare", "a network drive"),
        (r"\\?\UNC\server\share\homecare", "a network drive"),
    ],
)
def test_a_folder_that_others_write_to_is_refused(folder: str, service: str) -> None:
    with pytest.raises(SharedFolderError, match=service):
        require_local(Path(folder))


@pytest.mark.parametrize("folder", ["/home/asha/homecare", "/home/asha/My Driver", "/srv/one drive x"])
def test_an_ordinary_folder_is_taken(folder: str) -> None:
    require_local(Path(folder))


def test_the_folder_that_onedrive_names_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Council"))
    require_local(tmp_path / "mine")
    with pytest.raises(SharedFolderError, match="OneDrive"):
        require_local(tmp_path / "Council" / "homecare")


@needs_posix
def test_a_link_into_a_cloud_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "innocent").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(SharedFolderError, match="Dropbox"):
        require_local(tmp_path / "innocent" / "homecare")


@needs_posix
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(UnusableFolderError):
        make_folder(tmp_path / "a" / "homecare")


@needs_posix
@pytest.mark.parametrize("place", ["/proc/homecare", "/dev/null/homecare"])
def test_a_folder_that_cannot_be_made(place: str) -> None:
    with pytest.raises(UnusableFolderError, match="Choose another folder"):
        make_folder(Path(place))


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), Found.NOTHING),
        (("notes.txt",), Found.NOTHING),
        ((DATABASE, KEYS), Found.STORE),
        ((DATABASE,), Found.NO_KEYS),
        ((KEYS,), Found.NO_DATABASE),
        ((UNFINISHED,), Found.HALF_MADE),
        ((UNFINISHED, DATABASE), Found.HALF_MADE),
        ((UNFINISHED, KEYS), Found.HALF_MADE),
        ((UNFINISHED, DATABASE, KEYS), Found.STORE),
    ],
)
def test_what_lies_in_a_folder_is_told_apart(tmp_path: Path, names: tuple[str, ...], found: Found) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert look_into(tmp_path) is found


def test_no_folder_is_no_store(tmp_path: Path) -> None:
    assert look_into(tmp_path / "nowhere") is Found.NOTHING
    with pytest.raises(StoreMissingError):
        require_store(tmp_path / "nowhere")


@pytest.mark.parametrize(("there", "missing"), [(DATABASE, KEYS), (KEYS, DATABASE)])
def test_a_part_that_is_missing_is_named(tmp_path: Path, there: str, missing: str) -> None:
    (tmp_path / there).touch()
    with pytest.raises(StorePartMissingError, match=missing):
        require_store(tmp_path)


def test_setting_up_clears_away_what_an_attempt_left(tmp_path: Path) -> None:
    for name in (UNFINISHED, DATABASE, f"{DATABASE}-wal", "notes.txt"):
        (tmp_path / name).touch()
    with pytest.raises(HalfMadeStoreError, match="Set it up again"):
        require_store(tmp_path)
    begin_setting_up(tmp_path, uuid4())
    assert {path.name for path in tmp_path.iterdir()} == {UNFINISHED, "notes.txt"}
    end_setting_up(tmp_path)
    assert look_into(tmp_path) is Found.NOTHING


def test_one_holds_the_lock(tmp_path: Path) -> None:
    lock = take_lock(tmp_path)
    with pytest.raises(StoreInUseError, match="already open"):
        take_lock(tmp_path)
    lock.release()
    take_lock(tmp_path).release()
