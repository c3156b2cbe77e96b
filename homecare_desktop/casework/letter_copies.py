"""Copies of letters that leave the window, on paper or as a file: each is asked about (R20) and logged."""

from dataclasses import replace
from uuid import UUID

from homecare_desktop.casework.archive_rows import Copy, ForPaper
from homecare_desktop.casework.letter_stopping import (
    named_reasons,
    nothing_left,
    pages_for_paper,
    stopped_letters,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.domain.letter_names import batch_number, is_letter_name, letter_reference
from homecare_desktop.storage import letter_archive, letter_register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.letter_archive import KeptLetter
from homecare_desktop.storage.store import Reading, Writing

__all__ = ["Copy", "ForPaper", "for_paper", "log_copy"]


def for_paper(work: Work, name: str, pdf: bytes) -> ForPaper:
    """Return what may be printed of the batch or letter ``name``, whose pages are ``pdf``.

    Whether somebody may be written to is asked once more at the moment of printing (R20). A letter
    that was posted is only a copy by now: it stays in, and is marked so. Raises RefusedError when
    nothing is left.
    """
    with work.reading() as reading:
        letters = _letters(reading, name)
        stopped = dict(stopped_letters(work, reading, letters))
    taken_out = named_reasons(letters, stopped)
    staying = [letter for letter in letters if letter.letter_id not in stopped]
    if not staying:
        raise nothing_left(taken_out)
    return ForPaper(pages_for_paper(pdf, staying, len(letters)), len(staying), taken_out)


def log_copy(work: Work, copy: Copy, name: str) -> None:
    """Log that the batch (``B-0001``) or the letter (``L-000231``) called ``name`` was copied.

    Raises UnknownNameError when there is neither.
    """
    with work.writing() as writing:
        log_act(writing, copy, *_named(writing, name))


def _letters(reading: Reading, name: str) -> list[KeptLetter]:
    """Return the letters of the pages that are called ``name``; a letter by itself begins on page 1."""
    if not is_letter_name(name):
        return letter_archive.letters_of(reading, batch_number(name))
    letter = letter_archive.letter_called(reading, letter_reference(name))
    return [replace(letter, first_page=1)] if letter else []


def _named(writing: Writing, name: str) -> tuple[str, UUID]:
    if is_letter_name(name):
        if letter := letter_archive.letter_called(writing, letter_reference(name)):
            return "letter", letter.letter_id
    elif batches := letter_register.batch_facts(writing, batch_number(name)):
        return "letter_batch", batches[0].batch_id
    raise UnknownNameError(f"There is no batch and no letter {name}.")
