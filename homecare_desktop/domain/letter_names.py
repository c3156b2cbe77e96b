"""What letters, batches and tasks are called, and reading those names as people type or scan them."""

import re
from typing import Final

from homecare_desktop.domain.errors import UnknownNameError

_BATCH: Final = re.compile(r"b[\s-]*0*(\d{1,9})", re.IGNORECASE)
_LETTER: Final = re.compile(r"(?:l[\s-]*)?0*(\d{1,9})", re.IGNORECASE)
_TASK: Final = re.compile(r"(?:t[\s-]*)?0*(\d{1,9})", re.IGNORECASE)
_SHOWN: Final = 40
"""Characters of what was typed that a sentence repeats."""


def batch_name(number: int) -> str:
    """Return ``"B-0001"``."""
    return f"B-{number:04d}"


def letter_name(number: int) -> str:
    """Return ``"L-000231"``."""
    return f"L-{number:06d}"


def task_name(number: int) -> str:
    """Return ``"T-0012"``."""
    return f"T-{number:04d}"


def is_letter_name(name: str) -> bool:
    """Whether ``name`` is meant as a letter's reference, not as a batch."""
    return name.strip()[:1].casefold() == "l"


def batch_number(name: str) -> int:
    """Read ``"B-0001"``, ``"b 1"``; raises UnknownNameError."""
    found = _BATCH.fullmatch(name.strip())
    if found is None:
        raise unknown_batch(name)
    return int(found[1])


def letter_reference(name: str) -> str:
    """Read a reference as it was typed or scanned, such as ``"l 231"``; raises UnknownNameError."""
    found = _LETTER.fullmatch(name.strip())
    if found is None:
        raise unknown_letter(name)
    return letter_name(int(found[1]))


def task_number(name: str) -> int:
    """Read ``"T-0012"``, ``"t12"``, ``"12"``; raises UnknownNameError."""
    found = _TASK.fullmatch(name.strip())
    if found is None:
        raise unknown_task(name)
    return int(found[1])


def unknown_batch(name: str) -> UnknownNameError:
    """Return what is said when no batch is called ``name``."""
    return UnknownNameError(f"There is no batch “{_shown(name)}”. A batch is called something like B-0001.")


def unknown_letter(name: str) -> UnknownNameError:
    """Return what is said when no letter is called ``name``."""
    return UnknownNameError(f"There is no letter {_shown(name)}. A reference looks like L-000231.")


def unknown_task(name: str) -> UnknownNameError:
    """Return what is said when no task is called ``name``."""
    return UnknownNameError(f"There is no task “{_shown(name)}”. A task is called something like T-0012.")


def _shown(name: str) -> str:
    """Return ``name`` on one line and not too long: a scanner sends anything."""
    line = " ".join(name.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
