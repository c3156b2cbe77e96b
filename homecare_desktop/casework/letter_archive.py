"""The archive: letters found, opened, printed again, posted, and those that came back (R20, R21)."""

from datetime import date
from uuid import UUID

from homecare_desktop.casework.archive_rows import (
    ArchivedLetter,
    BatchPart,
    BatchRow,
    Copy,
    Fingerprint,
    ForPaper,
    archived,
)
from homecare_desktop.casework.letter_rows import LARGE_PRINT
from homecare_desktop.casework.letter_stopping import (
    named_reasons,
    nothing_left,
    pages_for_paper,
    stopped_letters,
)
from homecare_desktop.casework.tasks import TaskRow, open_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, RefusedError
from homecare_desktop.domain.letter_names import (
    batch_name,
    batch_number,
    is_letter_name,
    letter_reference,
    unknown_batch,
    unknown_letter,
)
from homecare_desktop.domain.words import ReturnReason, TaskKind
from homecare_desktop.letters import envelopes, templates
from homecare_desktop.letters.page_range import all_as_copy, page_range
from homecare_desktop.storage import documents, letter_archive, letter_register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.letter_archive import KeptLetter
from homecare_desktop.storage.letter_register import BatchFacts
from homecare_desktop.storage.store import Reading
from homecare_desktop.storage.tasks import NewTask

__all__ = [
    "ArchivedLetter",
    "BatchPart",
    "BatchRow",
    "Copy",
    "Fingerprint",
    "ForPaper",
    "batch_parts",
    "batch_pdf",
    "batches",
    "copy_pdf",
    "find_letter",
    "fingerprint",
    "letter_pdf",
    "mark_posted",
    "mark_returned",
    "print_pages",
    "search_letters",
]

_SPOILT = "The kept copy of {} is damaged: it is no longer what was made. Restore the store from a backup."


def batches(work: Work) -> list[BatchRow]:
    """Return every batch that was made, newest first."""
    names = dict(templates.template_names())
    with work.reading() as reading:
        return [
            BatchRow(
                batch=batch_name(facts.number),
                template_name=names.get(facts.template, facts.template),
                made_on=facts.made_on,
                letters=facts.letters,
                posted=facts.posted,
                returned=facts.returned,
                made_again=facts.made_again,
                accessible=facts.accessible,
            )
            for facts in letter_register.batch_facts(reading)
        ]


def search_letters(
    work: Work, text: str = "", *, batch: str | None = None, kind: str | None = None, limit: int = 500
) -> list[ArchivedLetter]:
    """Return letters, newest batch first, in which every word of ``text`` is found.

    A word is any part of a name, council ID, reference or batch; accents and capitals do not matter.
    Raises UnknownNameError for a batch or kind that does not exist.
    """
    code = templates.load_template(kind).code if kind else None
    with work.reading() as reading:
        number = batch_called(reading, batch).number if batch else None
        found = letter_archive.find_letters(reading, text, batch=number, kind=code, limit=limit)
    names = dict(templates.template_names())
    return [archived(letter, names) for letter in found]


def find_letter(work: Work, reference: str) -> ArchivedLetter:
    """Return the letter called ``reference``, typed or scanned; raises UnknownNameError."""
    with work.reading() as reading:
        return archived(_letter(reading, reference), dict(templates.template_names()))


def batch_parts(work: Work, batch: str) -> list[BatchPart]:
    """Return the parts of ``batch`` for the print room: by envelope, sheets and large print.

    Letters that were made again since are in none. Raises UnknownNameError.
    """
    names = dict(envelopes.envelope_names())
    with work.reading() as reading:
        letters = letter_archive.letters_of(reading, batch_called(reading, batch).number)
    parts: dict[tuple[str, bool, int], list[int]] = {}
    for letter in letters:
        if letter.withdrawn_because is None:
            large = (letter.point_size or 0) >= LARGE_PRINT
            parts.setdefault((letter.envelope, large, -(-letter.pages // 2)), []).append(letter.position)
    return [
        BatchPart(
            envelope=envelope,
            envelope_name=names.get(envelope, envelope),
            sheets=sheets,
            large_print=large,
            letters=len(places),
            first=places[0],
            last=places[-1],
            positions=tuple(places),
        )
        for (envelope, large, sheets), places in sorted(parts.items())
    ]


def batch_pdf(work: Work, batch: str) -> bytes:
    """Return the exact bytes of ``batch`` as they were made, and log that they were opened.

    Raises UnknownNameError, and BadInputError when the kept bytes are damaged.
    """
    with work.writing() as writing:
        facts = batch_called(writing, batch)
        pdf = _content(writing, facts.document_id, f"batch {batch_name(facts.number)}")
        log_act(writing, "view", "letter_batch", facts.batch_id)
    return pdf


def letter_pdf(work: Work, reference: str) -> bytes:
    """Return the pages of one letter, as they were made, and log that it was opened.

    Raises UnknownNameError, and BadInputError when the kept bytes are damaged.
    """
    with work.writing() as writing:
        letter = _letter(writing, reference)
        pdf = _pages_of(writing, letter)
        log_act(writing, "view", "letter", letter.letter_id)
    return pdf


def copy_pdf(work: Work, name: str, copy: Copy = Copy.SAVED) -> bytes:
    """Return the batch or letter ``name`` with "Copy" on every page, and log that it was copied.

    Raises UnknownNameError, and BadInputError when the kept bytes are damaged.
    """
    with work.writing() as writing:
        if is_letter_name(name):
            letter = _letter(writing, name)
            pdf = _pages_of(writing, letter)
            log_act(writing, copy, "letter", letter.letter_id)
        else:
            facts = batch_called(writing, name)
            pdf = _content(writing, facts.document_id, f"batch {batch_name(facts.number)}")
            log_act(writing, copy, "letter_batch", facts.batch_id)
    return all_as_copy(pdf)


def fingerprint(work: Work, name: str) -> Fingerprint:
    """Return the SHA-256 of the batch or letter ``name``, and whether its bytes are still what was made.

    A letter that has no file of its own is proved by its batch's. Raises UnknownNameError.
    """
    with work.reading() as reading:
        if is_letter_name(name):
            letter = _letter(reading, name)
            document = letter.document_id or letter.batch_document_id
        else:
            document = batch_called(reading, name).document_id
        return Fingerprint(*documents.fingerprint(reading, document))


def print_pages(
    work: Work,
    batch: str,
    *,
    first: int | None = None,
    last: int | None = None,
    part: BatchPart | None = None,
    copy: Copy = Copy.PRINTED,
) -> ForPaper:
    """Return the pages of letters ``first`` to ``last`` of ``batch``, or of one ``part`` of it, for paper.

    No letter is made. Whether each may be sent is asked once more (R20), and those that may not are
    taken out and named; those that were posted are only copies by now, and marked so on each page.
    Raises UnknownNameError, BadInputError for a range that is not in the batch, RefusedError (R20)
    when nothing is left.
    """
    with work.writing() as writing:
        facts = batch_called(writing, batch)
        letters = letter_archive.letters_of(writing, facts.number)
        chosen = _chosen(letters, facts, first, last, part)
        stopped = dict(stopped_letters(work, writing, chosen))
        staying = [letter for letter in chosen if letter.letter_id not in stopped]
        taken_out = named_reasons(chosen, stopped)
        if not staying:
            raise nothing_left(taken_out)
        whole = _content(writing, facts.document_id, f"batch {batch_name(facts.number)}")
        places = {"first": chosen[0].position, "last": chosen[-1].position, "letters": len(staying)}
        log_act(writing, copy, "letter_batch", facts.batch_id, places)
    return ForPaper(pages_for_paper(whole, staying, len(letters)), len(staying), taken_out)


def mark_posted(
    work: Work, batch: str, on: date, *, first: int | None = None, last: int | None = None
) -> int:
    """Record that letters ``first`` to ``last`` of ``batch``, or all, went out on a day; return how many.

    Letters that were made again since stay as they are. Raises UnknownNameError for a batch that does
    not exist, BadInputError for a range that is not in it and for a day before it was made or still
    to come, and RefusedError (R21) when they were posted already.
    """
    with work.writing() as writing:
        facts = batch_called(writing, batch)
        name = batch_name(facts.number)
        if on > work.today:
            raise BadInputError(f"{written_date(on)} is still to come; {name} cannot have been posted then.")
        if on < facts.made_on:
            raise BadInputError(
                f"{name} was made on {written_date(facts.made_on)}; it cannot have been posted before."
            )
        letters = letter_archive.letters_of(writing, facts.number)
        chosen = _chosen(letters, facts, first, last, None)
        standing = [letter for letter in chosen if letter.withdrawn_because is None]
        if not standing:
            raise RefusedError("R21", f"{_those(name, chosen, letters)} {_made_again(chosen)}")
        waiting = [letter.letter_id for letter in standing if letter.posted_on is None]
        if not waiting:
            raise RefusedError(
                "R21", f"{_those(name, chosen, letters)} marked as posted already. Nothing was changed."
            )
        letter_register.enter_postings(writing, waiting, on, work.stamp())
    return len(waiting)


def mark_returned(work: Work, reference: str, on: date, reason: ReturnReason, note: str = "") -> TaskRow:
    """Record that a letter came back on day ``on``, and open a task for it: both or neither.

    The ``reference`` may be typed or scanned. Raises UnknownNameError, BadInputError for a day that
    cannot be, and RefusedError (R21) for a letter that was not posted, or came back before.
    """
    with work.writing() as writing:
        letter = _letter(writing, reference)
        _check_return(letter, on, work.today)
        letter_register.enter_return(writing, letter.letter_id, on, reason, note.strip(), work.stamp())
        about = (
            letter.case_id or letter_archive.mentioned_cases(writing, [letter.letter_id])[letter.letter_id][0]
        )
        task = NewTask(
            case_id=about,
            kind=TaskKind.RETURNED,
            what=reason.label,
            letter_kind=letter.template,
            letter_id=letter.letter_id,
            representative_id=letter.representative_id,
        )
        (row,) = open_tasks(work, writing, [task])
    return row


def _chosen(
    letters: list[KeptLetter], facts: BatchFacts, first: int | None, last: int | None, part: BatchPart | None
) -> list[KeptLetter]:
    """Return the letters in the range or the part. Raises BadInputError when there are no such places."""
    if part is not None:
        wanted = set(part.positions)
        return [letter for letter in letters if letter.position in wanted]
    start, end = first or 1, last or len(letters)
    if first == 0 or last == 0 or not 1 <= start <= end <= len(letters):
        raise BadInputError(
            f"{batch_name(facts.number)} has the letters 1 to {len(letters)}; "
            f"{start} to {end} is no part of it. Nothing was done."
        )
    return letters[start - 1 : end]


def _check_return(letter: KeptLetter, on: date, today: date) -> None:
    name = letter.reference
    if letter.posted_on is None:
        raise RefusedError("R21", f"{name} is not marked as posted, so it cannot have come back.")
    if letter.returned_on is not None:
        raise RefusedError(
            "R21", f"{name} is marked as returned on {written_date(letter.returned_on)} already."
        )
    if on > today:
        raise BadInputError(f"{written_date(on)} is still to come; {name} cannot have come back then.")
    if on < letter.posted_on:
        raise BadInputError(
            f"{name} was posted on {written_date(letter.posted_on)}; it cannot have come back before."
        )


def batch_called(reading: Reading, batch: str) -> BatchFacts:
    """Return what the register says of ``batch``. Raises UnknownNameError."""
    found = letter_register.batch_facts(reading, batch_number(batch))
    if not found:
        raise unknown_batch(batch)
    return found[0]


def _letter(reading: Reading, reference: str) -> KeptLetter:
    letter = letter_archive.letter_called(reading, letter_reference(reference))
    if letter is None:
        raise unknown_letter(reference)
    return letter


def _pages_of(reading: Reading, letter: KeptLetter) -> bytes:
    """Return the pages of one letter: its own file, or cut out of the batch's."""
    name = f"letter {letter.reference}"
    if letter.document_id is not None:
        return _content(reading, letter.document_id, name)
    whole = _content(reading, letter.batch_document_id, name)
    return page_range(whole, letter.first_page, letter.pages)


def _content(reading: Reading, document_id: UUID, name: str) -> bytes:
    try:
        return documents.content(reading, document_id)
    except ValueError:
        raise BadInputError(_SPOILT.format(name)) from None


def _those(name: str, chosen: list[KeptLetter], letters: list[KeptLetter]) -> str:
    if len(chosen) == len(letters):
        return f"{name} is"
    return f"Letters {chosen[0].position} to {chosen[-1].position} of {name} are"


def _made_again(chosen: list[KeptLetter]) -> str:
    return f"not to be posted: {chosen[0].reference} was {chosen[0].withdrawn_because}. Nothing was changed."
