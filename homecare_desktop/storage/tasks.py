"""The tasks of the officers: what the program cannot do, opened, done and listed."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from homecare_desktop.domain.naming import full_name
from homecare_desktop.domain.words import TaskKind
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import (
    CaseloadEntry,
    Letter,
    Provider,
    Representative,
    Task,
    TaskDone,
)


@dataclass(frozen=True, slots=True)
class NewTask:
    """What is to be done, to be entered."""

    case_id: UUID
    kind: TaskKind
    what: str
    letter_kind: str | None = None
    letter_id: UUID | None = None
    representative_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """What is on record about a task."""

    task_id: UUID
    number: int
    kind: TaskKind
    what: str
    who: str
    """Whose letter it is: the person, or who is written to in their place."""
    council_id: str
    case_id: UUID
    officer: str
    officer_id: UUID | None
    opened_on: date
    done_on: date | None
    letter_kind: str
    reference: str
    representative_id: UUID | None


def enter_tasks(writing: Writing, tasks: list[NewTask], on: date, stamp: dict[str, Any]) -> list[int]:
    """Enter the ``tasks`` that nobody has open already; return the numbers of the new ones."""
    number = (writing.scalar(select(func.max(Task.number))) or 0) + 1
    open_already = {_same(task) for task in writing.scalars(select(Task).where(_is_open()))}
    entered: list[int] = []
    for task in tasks:
        if _same(task) in open_already:
            continue
        open_already.add(_same(task))
        writing.add(
            Task(
                **stamp,
                id=new_key(),
                number=number + len(entered),
                case_id=task.case_id,
                kind=str(task.kind),
                opened_on=on,
                letter_kind=task.letter_kind,
                letter_id=task.letter_id,
                representative_id=task.representative_id,
                what=task.what,
            )
        )
        entered.append(number + len(entered))
    return entered


def enter_done(writing: Writing, task: TaskFacts, on: date, note: str, stamp: dict[str, Any]) -> None:
    """Enter that ``task`` was done."""
    writing.add(TaskDone(**stamp, case_id=task.case_id, task_id=task.task_id, done_on=on, note=note))


def task_facts(
    reading: Reading,
    *,
    officer_id: UUID | None = None,
    done: bool | None = None,
    numbers: list[int] | None = None,
) -> list[TaskFacts]:
    """Return tasks by number: of one officer, open or ``done`` ones, or those with these ``numbers``."""
    query = _query()
    if officer_id is not None:
        query = query.where(CaseloadEntry.officer_id == officer_id)
    if done is not None:
        query = query.where(~_is_open() if done else _is_open())
    if numbers is not None:
        query = query.where(Task.number.in_(numbers))
    return [_facts(row) for row in reading.execute(query)]


def _query() -> Any:  # noqa: ANN401 - the type of a select is its columns
    done_on = (
        select(func.max(TaskDone.done_on))
        .where(TaskDone.task_id == Task.id, TaskDone.withdrawn_at.is_(None))
        .scalar_subquery()
    )
    return (
        select(
            Task.id,
            Task.number,
            Task.kind,
            Task.what,
            Task.case_id,
            Task.opened_on,
            Task.letter_kind,
            Task.representative_id,
            done_on.label("done_on"),
            CaseloadEntry.council_id,
            CaseloadEntry.officer,
            CaseloadEntry.officer_id,
            CaseloadEntry.title,
            CaseloadEntry.first_name,
            CaseloadEntry.last_name,
            Representative.title.label("their_title"),
            Representative.first_name.label("their_first_name"),
            Representative.last_name.label("their_last_name"),
            Provider.name.label("provider"),
            Letter.reference,
        )
        .join(CaseloadEntry, CaseloadEntry.case_id == Task.case_id)
        .outerjoin(Representative, Representative.id == Task.representative_id)
        .outerjoin(Letter, Letter.id == Task.letter_id)
        .outerjoin(Provider, Provider.id == Letter.provider_id)
        .where(Task.withdrawn_at.is_(None))
        .order_by(Task.number)
    )


def _facts(row: Any) -> TaskFacts:  # noqa: ANN401 - a row of many columns
    return TaskFacts(
        task_id=row.id,
        number=row.number,
        kind=TaskKind(row.kind),
        what=row.what,
        who=_who(row),
        council_id=row.council_id,
        case_id=row.case_id,
        officer=row.officer or "",
        officer_id=row.officer_id,
        opened_on=row.opened_on,
        done_on=row.done_on,
        letter_kind=row.letter_kind or "",
        reference=row.reference or "",
        representative_id=row.representative_id,
    )


def _who(row: Any) -> str:  # noqa: ANN401 - a row of many columns
    if row.provider:
        return str(row.provider)
    if row.representative_id:
        return full_name(row.their_title, row.their_first_name, row.their_last_name)
    return full_name(row.title, row.first_name, row.last_name)


def _is_open() -> ColumnElement[bool]:
    closed = select(TaskDone.id).where(TaskDone.task_id == Task.id, TaskDone.withdrawn_at.is_(None))
    return ~closed.exists()


def _same(task: NewTask | Task) -> tuple[object, ...]:
    """Return what makes two tasks the same: case, kind, letter and for whom."""
    return (task.case_id, str(task.kind), task.letter_kind, task.letter_id, task.representative_id)
