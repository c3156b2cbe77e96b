"""Sheets beside the letters: address labels for a batch, and test sheets to hold against an envelope."""

import io
from dataclasses import dataclass
from uuid import UUID

from homecare_desktop.casework.letter_archive import batch_called
from homecare_desktop.casework.letter_copies import Copy
from homecare_desktop.casework.letter_rows import drafts
from homecare_desktop.casework.letter_stopping import named_reasons, stopped_letters
from homecare_desktop.casework.letter_wording import template_for
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError, UnknownNameError
from homecare_desktop.letters.envelopes import envelope_names, load_envelope
from homecare_desktop.letters.label_sheets import label_sheet_names, load_label_sheet
from homecare_desktop.storage import letter_archive
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.letter_archive import KeptLetter
from homecare_desktop.storage.store import Writing

Whom = tuple[UUID | None, UUID | None, UUID | None]
"""Case, representative and provider of a letter."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Address labels for the letters of a batch."""

    pdf: bytes
    printed: int
    sheets: int
    left_out: tuple[str, ...]
    """Each as ``"L-000231 (died on 3 May 2021)"``."""


def sheet_names() -> list[tuple[str, str]]:
    """Return code and name of every envelope and every sheet of labels."""
    return [*envelope_names(), *label_sheet_names()]


def sheet_to_test(name: str) -> bytes:
    """Return a PDF that shows what the envelope or the sheet of labels ``name`` shows, to hold against it.

    Raises UnknownNameError, which lists what there is.
    """
    from homecare_desktop.letters.test_sheet import (  # noqa: PLC0415 - seldom printed
        render_label_test_sheet,
        render_test_sheet,
    )

    out = io.BytesIO()
    if name.strip().casefold() in dict(label_sheet_names()):
        render_label_test_sheet(load_label_sheet(name), out)
    elif name.strip().casefold() in dict(envelope_names()):
        render_test_sheet(load_envelope(name), out)
    else:
        known = ", ".join(code for code, _ in sheet_names())
        raise UnknownNameError(f"There is no envelope or sheet of labels “{name}”. There is: {known}.")
    return out.getvalue()


def batch_labels(work: Work, batch: str, sheet: str, start: int = 1) -> Labels:
    """Return a label for each letter of ``batch`` that is still to be posted, in its order.

    Whether each letter may be sent is asked again (R20). ``start`` is the first label of the sheet that
    is free. Raises UnknownNameError, BadInputError for a label that the sheet does not have, and
    RefusedError when no letter waits to be posted.
    """
    from homecare_desktop.letters.labels import render_labels  # noqa: PLC0415 - seldom printed

    labels = load_label_sheet(sheet)
    with work.writing() as writing:
        facts = batch_called(writing, batch)
        letters = [
            letter for letter in letter_archive.letters_of(writing, facts.number) if letter.posted_on is None
        ]
        stopped = dict(stopped_letters(work, writing, letters))
        going = [letter for letter in letters if letter.letter_id not in stopped]
        if not going:
            raise RefusedError("R20", f"No letter of {batch} waits to be posted, so no label was made.")
        addresses = _addresses(work, writing, facts.template, going)
        out = io.BytesIO()
        made = render_labels([addresses.get(_whom(letter), ()) for letter in going], labels, out, start)
        log_act(writing, Copy.PRINTED, "letter_batch", facts.batch_id, {"labels": made.printed})
    unfit = (f"{going[place].reference} ({why})" for place, why in made.left_out)
    return Labels(out.getvalue(), made.printed, made.sheets, (*named_reasons(letters, stopped), *unfit))


def _addresses(
    work: Work, writing: Writing, template: str, letters: list[KeptLetter]
) -> dict[Whom, tuple[str, ...]]:
    """Return the address of each addressee of ``letters`` as it is on record now."""
    mentioned = letter_archive.mentioned_cases(
        writing, [letter.letter_id for letter in letters if letter.provider_id]
    )
    about = [key for letter in letters if (key := letter.case_id)]
    about += [key for keys in mentioned.values() for key in keys]
    found = drafts(work, writing, list(dict.fromkeys(about)), template_for(writing, template))
    return {
        (
            None if draft.addressee.provider_id else draft.facts.case_id,
            draft.addressee.representative_id,
            draft.addressee.provider_id,
        ): draft.address
        for draft in found
    }


def _whom(letter: KeptLetter) -> Whom:
    return letter.case_id, letter.representative_id, letter.provider_id
