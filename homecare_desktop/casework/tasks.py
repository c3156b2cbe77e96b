"""Tasks: what an officer has to do because the program cannot, such as a letter in Braille."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from homecare_desktop.casework.saving import check_can_save, save_bytes
from homecare_desktop.casework.task_parcel import parcel
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.letter_names import task_name, unknown_task
from homecare_desktop.domain.words import TaskKind
from homecare_desktop.letters import templates
from homecare_desktop.storage import tasks as register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tasks import NewTask, TaskFacts


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as lists show it."""

    number: int
    name: str
    """Such as ``"T-0012"``."""
    kind: TaskKind
    what: str
    """Such as "Braille", "Polish", or what stood on a letter that came back."""
    who: str
    council_id: str
    case_id: UUID
    officer: str
    """Who holds the case now; empty when nobody does."""
    officer_id: UUID | None
    opened_on: date
    done_on: date | None
    kind_name: str
    """The kind of letter, such as "Transfer notice"."""
    reference: str
    """Of the letter that came back; empty for the others."""


def list_tasks(work: Work, *, officer_id: UUID | None = None, done: bool = False) -> list[TaskRow]:
    """Return the open tasks, or those that are ``done``, oldest first; of one officer's cases, or all."""
    with work.reading() as reading:
        return task_rows(reading, officer_id=officer_id, done=done)


def finish_task(work: Work, number: int, note: str = "") -> None:
    """Record that a task was done today.

    Raises UnknownNameError, and BadInputError when it was done before.
    """
    with work.writing() as writing:
        found = register.task_facts(writing, numbers=[number])
        if not found:
            raise unknown_task(task_name(number))
        (task,) = found
        if task.done_on:
            raise BadInputError(
                f"{task_name(number)} was done on {written_date(task.done_on)} already. Nothing was changed."
            )
        register.enter_done(writing, task, work.today, note.strip(), work.stamp())


def export_tasks(work: Work, numbers: Sequence[int], file: Path) -> int:
    """Save all that a transcription service needs for these tasks as one zip; return how many are in it.

    The letter of each carries the task's name in place of a reference: no letter is recorded, and
    the officer sends what comes back. The export is in the log of each case. Raises UnknownNameError,
    BadInputError for a task that is done or has no letter to transcribe and where nothing can be
    written, and RefusedError (R20) for somebody who may not be written to any more.
    """
    wanted = list(dict.fromkeys(numbers))
    if not wanted:
        raise BadInputError("No task is chosen, so there is nothing to export.")
    check_can_save(file)
    with work.writing() as writing:
        found = {task.number: task for task in register.task_facts(writing, numbers=wanted)}
        for number in wanted:
            if number not in found:
                raise unknown_task(task_name(number))
            if found[number].done_on:
                raise BadInputError(f"{task_name(number)} is done already. Nothing was exported.")
        content = parcel(work, writing, [found[number] for number in wanted])
        for number in wanted:
            log_act(writing, "export", "case", found[number].case_id, {"task": task_name(number)})
        save_bytes(file, content)
    return len(wanted)


def open_tasks(work: Work, writing: Writing, wanted: list[NewTask]) -> list[TaskRow]:
    """Open the ``wanted`` tasks, in the transaction ``writing``, but for those that are open already."""
    numbers = register.enter_tasks(writing, wanted, work.today, work.stamp())
    writing.flush()
    return task_rows(writing, numbers=numbers) if numbers else []


def task_rows(
    reading: Reading,
    *,
    officer_id: UUID | None = None,
    done: bool | None = None,
    numbers: list[int] | None = None,
) -> list[TaskRow]:
    """Return tasks by number; those called ``numbers`` whether or not they are done."""
    names = dict(templates.template_names())
    found = register.task_facts(reading, officer_id=officer_id, done=done, numbers=numbers)
    return [_row(task, names) for task in found]


def _row(task: TaskFacts, names: dict[str, str]) -> TaskRow:
    return TaskRow(
        number=task.number,
        name=task_name(task.number),
        kind=task.kind,
        what=task.what,
        who=task.who,
        council_id=task.council_id,
        case_id=task.case_id,
        officer=task.officer,
        officer_id=task.officer_id,
        opened_on=task.opened_on,
        done_on=task.done_on,
        kind_name=names.get(task.letter_kind, task.letter_kind),
        reference=task.reference,
    )
