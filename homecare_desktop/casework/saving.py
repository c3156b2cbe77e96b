"""Writing a file that the officer asked for: whole, or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from homecare_desktop.domain.errors import BadInputError


def check_can_save(file: Path) -> None:
    """Raise BadInputError when no file can be written there; nothing is left behind."""
    trial = _beside(file)
    try:
        trial.touch(exist_ok=False)
        trial.unlink()
        obstacle = _obstacle(file)
    except OSError as error:
        raise BadInputError(_sentence(file)) from error
    if obstacle:
        raise BadInputError(f"“{file}” is {obstacle}. Name a file.")


def save_bytes(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file`` by way of a file beside it, so that nobody sees half of it."""
    part = _beside(file)
    try:
        with part.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        with suppress(OSError):  # the folder itself may be what is wrong
            part.unlink(missing_ok=True)
        raise BadInputError(_sentence(file)) from error


def _obstacle(file: Path) -> str | None:
    if file.is_dir():
        return "a folder"
    return "a device" if file.exists() and not file.is_file() else None


def _beside(file: Path) -> Path:
    return file.parent / f".{uuid4().hex}.part"  # with_name knows no name for "/" and "."


def _sentence(file: Path) -> str:
    return f"Nothing can be written in “{file.parent}”. Choose a folder that you can write to."
