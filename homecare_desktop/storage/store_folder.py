"""Where a store lies: its folder, the files in it, and the lock that one program at a time holds."""

import os
import sys
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from uuid import UUID

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from homecare_desktop.domain.folding import fold
from homecare_desktop.storage.faults import (
    HalfMadeStoreError,
    ReadOnlyStoreError,
    SharedFolderError,
    StoreFaultError,
    StoreInUseError,
    StoreMissingError,
    StorePartMissingError,
    UnusableFolderError,
)
from homecare_desktop.storage.key_file import load_ring

DATABASE = "homecare.db"
KEYS = "homecare.keys"
LOCK = "homecare.lock"
UNFINISHED = "setting-up"
"""A mark that lies beside the files until both are there: what a crash leaves behind is known by it.
It names the store that is being made, so that another one put there meanwhile is not taken for it."""
BACKUPS = "backups"
_SIDE_FILES = ("-wal", "-shm", "-journal")

_CLOUD_FOLDERS = {
    "box": "Box",
    "box sync": "Box",
    "cloudstorage": "a cloud service",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "icloud~": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "onedrive": "OneDrive",
}
_CLOUD_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_REMOTE_DRIVE = 4
"""What Windows calls a drive letter that stands for a network folder."""


class Found(Enum):
    """What lies in a store's folder."""

    NOTHING = auto()
    HALF_MADE = auto()
    NO_DATABASE = auto()
    NO_KEYS = auto()
    STORE = auto()


def default_folder() -> Path:
    """Return the folder of the officer's own store, in this computer's local application data."""
    return user_data_path("Homecare Desktop", appauthor=False, roaming=False) / "store"


def demonstration_folder() -> Path:
    """Return the folder of the demonstration's store."""
    return default_folder().with_name("demonstration")


def database_file(folder: Path) -> Path:
    """Return the encrypted database's place."""
    return folder / DATABASE


def key_file(folder: Path) -> Path:
    """Return the key file's place."""
    return folder / KEYS


def backup_folder(folder: Path) -> Path:
    """Return where backups that nobody asked for are kept."""
    return folder / BACKUPS


def look_into(folder: Path) -> Found:
    """Say what lies in ``folder``. Raises UnusableFolderError when that cannot be seen."""
    try:
        if not folder.is_dir():
            return Found.NOTHING
        names = {path.name for path in folder.iterdir()}
    except OSError:
        raise UnusableFolderError(folder) from None
    if UNFINISHED in names and not _holds_another(folder):
        return Found.HALF_MADE
    both = (DATABASE in names, KEYS in names)
    return {
        (True, True): Found.STORE,
        (True, False): Found.NO_KEYS,
        (False, True): Found.NO_DATABASE,
        (False, False): Found.NOTHING,
    }[both]


def require_store(folder: Path) -> None:
    """Raise the StoreFaultError that says why there is no store to open in ``folder``, if there is none."""
    match look_into(folder):
        case Found.NOTHING:
            raise StoreMissingError(folder)
        case Found.HALF_MADE:
            raise HalfMadeStoreError(folder)
        case Found.NO_DATABASE:
            raise StorePartMissingError(folder, DATABASE)
        case Found.NO_KEYS:
            raise StorePartMissingError(folder, KEYS)
        case Found.STORE:
            return


def require_local(folder: Path) -> None:
    """Raise SharedFolderError for a folder on a network, or one that a cloud service copies."""
    service = next(_services(folder), None)
    if service:
        raise SharedFolderError(folder, service)


def make_folder(folder: Path) -> None:
    """Make ``folder``, for this user alone. Raises UnusableFolderError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise UnusableFolderError(folder) from None


def take_lock(folder: Path) -> FileLock:
    """Hold the store for this program. Raises StoreInUseError or ReadOnlyStoreError."""
    lock = FileLock(folder / LOCK, timeout=0, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout:
        raise StoreInUseError(folder) from None
    except OSError:
        raise ReadOnlyStoreError(folder) from None
    return lock


def begin_setting_up(folder: Path, store_id: UUID) -> None:
    """Mark ``folder`` as half made and clear away what an interrupted attempt left in it."""
    try:
        (folder / UNFINISHED).write_text(str(store_id), encoding="utf-8")
        for name in (DATABASE, *(DATABASE + side for side in _SIDE_FILES), KEYS):
            (folder / name).unlink(missing_ok=True)
    except OSError:
        raise ReadOnlyStoreError(folder) from None


def end_setting_up(folder: Path) -> None:
    """Take the mark away: the store is whole."""
    try:
        (folder / UNFINISHED).unlink()
    except OSError:
        raise ReadOnlyStoreError(folder) from None


def _holds_another(folder: Path) -> bool:
    """Whether both files lie in a half-made folder and are not those that were being made."""
    if not (database_file(folder).exists() and key_file(folder).exists()):
        return False
    try:
        making = (folder / UNFINISHED).read_text(encoding="utf-8")
        return str(load_ring(key_file(folder)).store_id) != making
    except (OSError, UnicodeDecodeError, StoreFaultError):
        return True


def _services(folder: Path) -> Iterator[str]:
    for place in {folder, folder.absolute(), _resolved(folder)}:
        if _on_network(place):
            yield "a network drive"
        yield from filter(None, (_cloud_service(part) for part in place.parts))
        for variable, service in _CLOUD_VARIABLES.items():
            root = os.environ.get(variable)
            if root and place.is_relative_to(Path(root).absolute()):
                yield service


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        raise UnusableFolderError(folder) from None


def _cloud_service(part: str) -> str | None:
    name = fold(part)
    # Such as "OneDrive - Brent Council" and "Dropbox (Personal)".
    start = name.split(" - ")[0].split(" (")[0]
    return _CLOUD_FOLDERS.get(start)


def _on_network(folder: Path) -> bool:
    text = str(folder)
    if text.startswith(("\\\\?\\UNC\\", "//")) or (text.startswith("\\\\") and text[2:3] not in {"?", "."}):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _REMOTE_DRIVE)
    return False
