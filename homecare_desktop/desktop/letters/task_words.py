"""What the lines of the tasks say."""

from collections.abc import Iterable, Sequence

from homecare_desktop.casework.tasks import TaskRow
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import TaskKind

FOR_SERVICE = frozenset({TaskKind.OTHER_FORMAT, TaskKind.TRANSLATION})
"""What a transcription service does; a letter that came back is the officer's own work."""


def what_words(task: TaskRow) -> str:
    """Return ``"Have the letter made in another format: Braille"``."""
    return f"{task.kind.label}: {task.what}" if task.what else task.kind.label


def letter_words(task: TaskRow) -> str:
    """Return which letter it is about."""
    return " ".join(part for part in (task.kind_name, task.reference) if part)


def state_words(task: TaskRow) -> str:
    """Say since when it waits, or when it was done."""
    return f"Done {written_date(task.done_on)}" if task.done_on else written_date(task.opened_on)


def letters_for_service(tasks: Iterable[TaskRow]) -> list[TaskRow]:
    """Return the tasks that are not done and that a transcription service does."""
    return [task for task in tasks if task.kind in FOR_SERVICE and task.done_on is None]


def tasks_words(number: int) -> str:
    """Return ``"1 task"`` or ``"12 tasks"``."""
    return "1 task" if number == 1 else f"{number:,} tasks"


COLUMNS: Sequence[Column[TaskRow]] = (
    Column("Task", lambda task: task.name, 0.1, 8, lambda _task: Look.STRONG),
    Column("What", what_words, 1.8, 22),
    Column("Who", lambda task: task.who, 1.0, 14),
    Column("Council ID", lambda task: task.council_id, 0.1, 10, lambda _task: Look.MUTED),
    Column("Letter", letter_words, 0.9, 14),
    Column("Since", state_words, 0.4, 15),
)
