"""Tasks for those who need a letter in another format or language, which the program cannot make (R20)."""

from collections.abc import Sequence
from typing import Final

from homecare_desktop.casework.letter_rows import LetterDraft
from homecare_desktop.domain.words import TaskKind, Voice
from homecare_desktop.domain.writing import ENGLISH
from homecare_desktop.storage.tasks import NewTask

_ANOTHER_FORM: Final = ("needs another format", "needs a translation")
_ONLY_ON_PAPER: Final = "has a character that the letter cannot print"


def form_tasks(asked: Sequence[tuple[LetterDraft, tuple[str, ...]]], letter_kind: str) -> list[NewTask]:
    """Return the tasks for those left out only because of their form; ``asked`` is each with the reasons."""
    return [
        task
        for draft, reasons in asked
        if draft.voice is not Voice.PROVIDER and _needs_another_form(reasons)
        for task in _tasks_for(draft, letter_kind)
    ]


def _needs_another_form(reasons: tuple[str, ...]) -> bool:
    """Whether nothing but its form speaks against a letter; a transcription has no missing characters."""
    kept = [reason for reason in reasons if _ONLY_ON_PAPER not in reason]
    return bool(kept) and all(reason.startswith(_ANOTHER_FORM) for reason in kept)


def _tasks_for(draft: LetterDraft, letter_kind: str) -> list[NewTask]:
    facts, addressee, reader = draft.facts, draft.addressee, draft.reader
    wanted: list[tuple[TaskKind, str]] = []
    if not reader.letter_format.printable:
        wanted.append((TaskKind.OTHER_FORMAT, reader.letter_format.label))
    if reader.interpreter_needed and reader.language.strip().casefold() not in ENGLISH:
        wanted.append((TaskKind.TRANSLATION, reader.language.strip()))
    return [
        NewTask(
            case_id=facts.case_id,
            kind=kind,
            what=what,
            letter_kind=letter_kind,
            representative_id=addressee.representative_id,
        )
        for kind, what in wanted
    ]
