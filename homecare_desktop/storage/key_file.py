"""The key file on disk: read with suspicion, replaced whole or not at all."""

import base64
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from homecare_desktop.storage.faults import (
    DamagedKeysError,
    DiskFaultError,
    NewerStoreError,
    ReadOnlyStoreError,
    StorePartMissingError,
)
from homecare_desktop.storage.key_slots import (
    NONCE_BYTES,
    SALT_BYTES,
    VERSION,
    WRAPPED_BYTES,
    KeyEffort,
    KeyRing,
    Slot,
)

MOST_BYTES = 200_000
MOST_SLOTS = 200
_TRIES = 20
_PAUSE = 0.05
"""Seconds; a virus scanner on Windows lets go of a new file within a few of these."""


def load_ring(file: Path) -> KeyRing:
    """Read the key file. Raises a StoreFaultError that says what is wrong with it."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise StorePartMissingError(file.parent, file.name) from None
    except OSError as error:
        raise DamagedKeysError("it cannot be read") from error
    return read_ring(content)


def read_ring(content: bytes) -> KeyRing:
    """Read a key file's ``content``. Raises DamagedKeysError, or NewerStoreError for a later format."""
    if not content:
        raise DamagedKeysError("it is empty")
    if len(content) > MOST_BYTES:
        raise DamagedKeysError("it is far too long")
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise DamagedKeysError("it cannot be read") from None
    version = document.get("version") if isinstance(document, dict) else None
    if type(version) is int and version > VERSION:
        raise NewerStoreError
    if type(version) is not int or version != VERSION:
        raise DamagedKeysError("it is no key file")
    try:
        return _ring(document)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise DamagedKeysError("a part of it is missing or wrong") from None


def write_ring(ring: KeyRing) -> bytes:
    """Return the key file's content for ``ring``."""
    document = {
        "version": VERSION,
        "store": str(ring.store_id),
        "demonstration": ring.demonstration,
        "slots": [_slot_document(slot) for slot in ring.slots],
    }
    return json.dumps(document, indent=1, ensure_ascii=False).encode()


def save_ring(ring: KeyRing, file: Path) -> None:
    """Put ``ring`` in place of what ``file`` holds; a crash leaves the one or the other, whole.

    Raises ReadOnlyStoreError or DiskFaultError, and leaves the old file as it was.
    """
    content = write_ring(ring)
    draft = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        _write_through(draft, content)
        if draft.read_bytes() != content:
            raise DiskFaultError
        _replace(draft, file)
        _flush_folder(file.parent)
    except PermissionError:
        raise ReadOnlyStoreError(file.parent) from None
    except OSError:
        raise DiskFaultError from None
    finally:
        _discard(draft)


def _ring(document: Mapping[str, Any]) -> KeyRing:
    slots = tuple(_slot(item) for item in document["slots"])
    if type(document["demonstration"]) is not bool or len(slots) > MOST_SLOTS:
        raise ValueError
    if not any(slot.officer_id for slot in slots):
        raise ValueError
    return KeyRing(UUID(document["store"]), document["demonstration"], slots)


def _slot(item: Mapping[str, Any]) -> Slot:
    officer, name = item["officer"], item["name"]
    effort = KeyEffort(*(_whole(item["argon2id"][part]) for part in ("passes", "memory_kib", "lanes")))
    if type(name) is not str or not effort.in_bounds:
        raise ValueError
    return Slot(
        None if officer is None else UUID(officer),
        name,
        effort,
        _bytes(item["salt"], SALT_BYTES),
        _bytes(item["nonce"], NONCE_BYTES),
        _bytes(item["key"], WRAPPED_BYTES),
    )


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError(value)
    return value


def _bytes(text: str, length: int) -> bytes:
    value = base64.b64decode(text, validate=True)
    if len(value) != length:
        raise ValueError(length)
    return value


def _slot_document(slot: Slot) -> dict[str, Any]:
    return {
        "officer": str(slot.officer_id) if slot.officer_id else None,
        "name": slot.name,
        "argon2id": {
            "passes": slot.effort.passes,
            "memory_kib": slot.effort.memory_kib,
            "lanes": slot.effort.lanes,
        },
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "key": base64.b64encode(slot.wrapped).decode(),
    }


def _write_through(draft: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(draft, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace(draft: Path, file: Path) -> None:
    for tries_left in reversed(range(_TRIES)):
        try:
            draft.replace(file)
        except PermissionError:
            if not tries_left or os.name != "nt":
                raise
            time.sleep(_PAUSE)
        else:
            return


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows does so by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _discard(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return
