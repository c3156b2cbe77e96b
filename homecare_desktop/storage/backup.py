"""Backups: a copy of the running store with its key file, whole and encrypted with the same key."""

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlcipher3 import dbapi2 as sqlcipher

from homecare_desktop.storage.engine import connect
from homecare_desktop.storage.faults import BackupFaultError, StoreFaultError
from homecare_desktop.storage.store_folder import backup_folder, database_file, key_file, make_folder

KEPT = 5
"""Backups that nobody asked for: the newest of them stay."""
RESTORED = 1
"""The copy's ``user_version``: a store that is opened with it was put back from a backup."""


def back_up(folder: Path, key: bytes, target: Path) -> None:
    """Write the store in ``folder`` to ``target`` and its key file beside it, while it may be in use.

    Raises BackupFaultError; a file that lay at ``target`` is then as it was.
    """
    keys = target.with_suffix(key_file(folder).suffix)
    live = {database_file(folder).resolve(), key_file(folder).resolve()}
    if keys == target or {target.resolve(), keys.resolve()} & live:
        raise BackupFaultError(target)
    # Made here and copied whole: a database cannot be written on the network drives where backups may go.
    local = backup_folder(folder) / f"{uuid4()}.part"
    draft = target.with_name(f"{target.name}.part")
    try:
        make_folder(local.parent)
        _copy(database_file(folder), local, key)
        shutil.copyfile(local, draft)
        shutil.copyfile(key_file(folder), keys)
        draft.replace(target)
    except (OSError, StoreFaultError, sqlcipher.Error) as error:
        raise BackupFaultError(target) from error
    finally:
        _discard(local)
        _discard(draft)


def back_up_before_upgrade(folder: Path, key: bytes, now: datetime) -> Path:
    """Keep a copy inside the store's own folder, and the newest few of those before it."""
    backups = backup_folder(folder)
    target = backups / f"before-upgrade-{now:%Y%m%d-%H%M%S}{database_file(folder).suffix}"
    back_up(folder, key, target)
    _keep_newest(backups, database_file(folder).suffix)
    return target


def _copy(database: Path, local: Path, key: bytes) -> None:
    with closing(connect(database, key)) as source, closing(connect(local, key, create=True)) as copy:
        source.backup(copy)
        # One file, without a write-ahead log beside it.
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        copy.execute(f"PRAGMA user_version={RESTORED}")
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlcipher.DatabaseError


def _keep_newest(backups: Path, suffix: str) -> None:
    for old in sorted(backups.glob(f"before-upgrade-*{suffix}"))[:-KEPT]:
        for file in (old, old.with_suffix(".keys")):
            _discard(file)


def _discard(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
