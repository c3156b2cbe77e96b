"""Copies of letters that leave the window, on paper or as a file: each is asked about (R20) and logged."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from homecare_desktop.casework.letter_rows import drafts
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError, UnknownNameError
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.page_range import without_pages
from homecare_desktop.letters.templates import load_template
from homecare_desktop.storage import letter_register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.letter_register import WaitingLetter
from homecare_desktop.storage.store import Reading, Writing


class Copy(StrEnum):
    """How letters left the window."""

    PRINTED = "print"
    SAVED = "export"


@dataclass(frozen=True, slots=True)
class ForPaper:
    """What may be printed now, and the letters that were taken out because of what happened since."""

    pdf: bytes
    taken_out: tuple[str, ...]
    """Each as ``"L-000231 (died on 3 May 2021)"``."""


def for_paper(work: Work, name: str, pdf: bytes) -> ForPaper:
    """Return what may be printed of the batch or letter ``name``, whose pages are ``pdf``.

    Whether somebody may be written to is asked once more at the moment of printing (R20). A letter
    that was posted is only a copy by now, and stays in. Raises RefusedError when nothing is left.
    """
    with work.reading() as reading:
        letters = _letters_in(reading, name)
        stopped = list(_stopped(work, reading, _waiting(reading, name)))
    taken_out = tuple(f"{letter.reference} ({'; '.join(reasons)})" for letter, reasons in stopped)
    if stopped and len(stopped) == letters:
        raise RefusedError(
            "R20", f"Nothing was printed. These may not be sent any more: {', '.join(taken_out)}."
        )
    pages = {letter.first_page + page for letter, _ in stopped for page in range(letter.pages)}
    return ForPaper(without_pages(pdf, pages), taken_out)


def log_copy(work: Work, copy: Copy, name: str) -> None:
    """Log that the batch (``B-0001``) or the letter (``L-000231``) called ``name`` was copied.

    Raises UnknownNameError when there is neither.
    """
    with work.writing() as writing:
        entity, key = _named(writing, name)
        log_act(writing, copy, entity, key)


def _letters_in(reading: Reading, name: str) -> int:
    if name.startswith("L-"):
        return 1
    return sum(batch.letters for batch in letter_register.batch_facts(reading, int(name[2:])))


def _waiting(reading: Reading, name: str) -> list[WaitingLetter]:
    if name.startswith("L-"):
        return letter_register.waiting_letters(reading, reference=name)
    return letter_register.waiting_letters(reading, batch=int(name[2:]))


def _stopped(
    work: Work, reading: Reading, waiting: list[WaitingLetter]
) -> Iterator[tuple[WaitingLetter, tuple[str, ...]]]:
    if not waiting:
        return
    template, envelope = load_template(waiting[0].template), load_envelope(waiting[0].envelope)
    case_ids = [letter.case_id for letter in waiting if letter.case_id]
    by_case = {draft.facts.case_id: draft for draft in drafts(work, reading, case_ids, template)}
    for letter in waiting:
        if letter.case_id is None:
            continue
        reasons = by_case[letter.case_id].reasons_against(envelope, again=True)
        if reasons:
            yield letter, reasons


def _named(writing: Writing, name: str) -> tuple[str, UUID]:
    if name.startswith("L-") and (letter := letter_register.letter_place(writing, name)):
        return "letter", letter.letter_id
    if name.startswith("B-") and (batch := letter_register.batch_document(writing, int(name[2:]))):
        return "letter_batch", batch[0]
    raise UnknownNameError(f"There is no batch and no letter {name}.")
