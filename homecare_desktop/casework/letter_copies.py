"""Copies of letters that leave the window, on paper or as a file: each is logged (domain.md section 8)."""

from enum import StrEnum
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.storage import letter_register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.store import Writing


class Copy(StrEnum):
    """How letters left the window."""

    PRINTED = "print"
    SAVED = "export"


def log_copy(work: Work, copy: Copy, name: str) -> None:
    """Log that the batch (``B-0001``) or the letter (``L-000231``) called ``name`` was copied.

    Raises UnknownNameError when there is neither.
    """
    with work.writing() as writing:
        entity, key = _named(writing, name)
        log_act(writing, copy, entity, key)


def _named(writing: Writing, name: str) -> tuple[str, UUID]:
    if name.startswith("L-") and (letter := letter_register.letter_place(writing, name)):
        return "letter", letter.letter_id
    if name.startswith("B-") and (batch := letter_register.batch_document(writing, int(name[2:]))):
        return "letter_batch", batch[0]
    raise UnknownNameError(f"There is no batch and no letter {name}.")
