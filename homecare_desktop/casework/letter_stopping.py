"""Letters asked about once more before they are printed: who may not be written to any more (R20)."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from homecare_desktop.casework.letter_rows import LetterDraft, drafts
from homecare_desktop.casework.letter_wording import template_for
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.letters import envelopes
from homecare_desktop.letters.page_range import some_pages
from homecare_desktop.storage import letter_archive
from homecare_desktop.storage.letter_archive import KeptLetter
from homecare_desktop.storage.store import Reading, Writing

_CHANGED = "who is written to has changed"
_LIST_CHANGED = "somebody on its list may not be told about any more"


def stopped_letters(
    work: Work, reading: Reading | Writing, letters: Iterable[KeptLetter]
) -> Iterator[tuple[UUID, tuple[str, ...]]]:
    """Yield those that may not be sent any more, with the reasons (R20); posted ones may be copied."""
    waiting: dict[tuple[str, str | None], list[KeptLetter]] = {}
    for letter in letters:
        if letter.withdrawn_because is not None:
            yield letter.letter_id, (letter.withdrawn_because,)
        elif letter.posted_on is None:
            envelope = None if letter.accessible else letter.envelope
            waiting.setdefault((letter.template, envelope), []).append(letter)
    for (template, envelope), same in waiting.items():
        yield from _stopped(work, reading, same, template, envelope)


def named_reasons(letters: Iterable[KeptLetter], stopped: dict[UUID, tuple[str, ...]]) -> tuple[str, ...]:
    """Return each stopped letter with its reasons, as ``ForPaper.taken_out`` has them."""
    return tuple(
        f"{letter.reference} ({'; '.join(stopped[letter.letter_id])})"
        for letter in letters
        if letter.letter_id in stopped
    )


def nothing_left(taken_out: tuple[str, ...]) -> RefusedError:
    """Return what is said when all that was to be printed may not be sent any more."""
    return RefusedError(
        "R20", f"Nothing was printed. These may not be sent any more: {', '.join(taken_out)}."
    )


def pages_for_paper(whole: bytes, letters: list[KeptLetter], of: int) -> bytes:
    """Return the pages of ``letters`` out of a batch of ``of`` letters; posted ones are marked as copies."""
    if len(letters) == of and not any(letter.posted_on for letter in letters):
        return whole
    pages = [page for letter in letters for page in _numbers(letter)]
    copies = {page for letter in letters if letter.posted_on for page in _numbers(letter)}
    return some_pages(whole, pages, copies)


def _stopped(
    work: Work, reading: Reading | Writing, letters: list[KeptLetter], template: str, envelope: str | None
) -> Iterator[tuple[UUID, tuple[str, ...]]]:
    window = envelopes.load_envelope(envelope) if envelope else None
    mentioned = letter_archive.mentioned_cases(
        reading, [letter.letter_id for letter in letters if letter.provider_id]
    )
    about = {
        letter.letter_id: [letter.case_id] if letter.case_id else mentioned.get(letter.letter_id, [])
        for letter in letters
    }
    for letter, draft in _drafted(work, reading, letters, about, template):
        if draft is None:
            reasons: tuple[str, ...] = (_CHANGED,)
        elif letter.provider_id and set(draft.addressee.case_ids) < set(about[letter.letter_id]):
            reasons = (_LIST_CHANGED,)
        else:
            reasons = draft.reasons_against(window, again=True)
        if reasons:
            yield letter.letter_id, reasons


def _drafted(
    work: Work,
    reading: Reading | Writing,
    letters: list[KeptLetter],
    about: dict[UUID, list[UUID]],
    template: str,
) -> Iterator[tuple[KeptLetter, LetterDraft | None]]:
    """Yield each letter with what it would be if it were made now; a list of people is asked about alone."""
    kind = template_for(reading, template)
    to_people = [key for letter in letters if letter.case_id for key in about[letter.letter_id]]
    drafted = {
        (draft.facts.case_id, draft.addressee.representative_id): draft
        for draft in drafts(work, reading, list(dict.fromkeys(to_people)), kind)
    }
    for letter in letters:
        if letter.case_id:
            yield letter, drafted.get((letter.case_id, letter.representative_id))
            continue
        lists = drafts(work, reading, about[letter.letter_id], kind)
        same = (draft for draft in lists if draft.addressee.provider_id == letter.provider_id)
        yield letter, next(same, None)


def _numbers(letter: KeptLetter) -> range:
    return range(letter.first_page, letter.first_page + letter.pages)
