"""Letters that are emailed: one file for each, named by its reference, never by a person (R20, R21)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from homecare_desktop.casework.letter_archive import Copy, letter_pdf, search_letters
from homecare_desktop.casework.letter_copies import for_paper, log_copy
from homecare_desktop.casework.saving import check_can_save, save_bytes
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError

MOST = 100_000
"""Letters of one batch: more than any has."""


@dataclass(frozen=True, slots=True)
class SavedEmails:
    """What was saved to be emailed."""

    saved: int
    taken_out: tuple[str, ...]
    """Why letters were not saved, a sentence each: they may not be sent any more (R20)."""


def save_for_email(
    work: Work,
    batch: str,
    folder: Path,
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SavedEmails:
    """Save each letter of ``batch`` as a file of its own in ``folder``, to be sent with an email.

    Whether each may be sent is asked once more (R20), and each is logged as exported. When
    ``cancelled`` says so it ends early; what was saved is said. Raises UnknownNameError for a batch
    that does not exist, and BadInputError when nothing can be written in ``folder``.
    """
    letters = sorted(search_letters(work, batch=batch, limit=MOST), key=lambda letter: letter.position)
    check_can_save(folder / f"{batch}.pdf")
    saved, taken_out = 0, []
    for done, letter in enumerate(letters, 1):
        if cancelled():
            break
        name = letter.reference
        try:
            pages = for_paper(work, name, letter_pdf(work, name)).pdf
        except RefusedError as refusal:
            taken_out.append(str(refusal))
            continue
        save_bytes(folder / f"{name}.pdf", pages)
        log_copy(work, Copy.SAVED, name)
        saved += 1
        progress(done, len(letters))
    return SavedEmails(saved, tuple(taken_out))
