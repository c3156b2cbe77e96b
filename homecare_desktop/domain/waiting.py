"""What waits for an officer today, and how urgent it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from uuid import UUID

from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import Choice, Route, Stage

REACH_WITHIN = timedelta(days=7)
"""Days after posting by which the officer should have rung or visited."""
WRITE_AHEAD = timedelta(days=28)
"""Days before a patch starts in which its letters go out."""


class Urgency(IntEnum):
    """How a line of Today is ranked; the lowest comes first."""

    OVERDUE = 0
    TODAY = 1
    SOON = 2


class Action(IntEnum):
    """What is done about a line, from the line."""

    RECORD_CHOICE = 0
    LOG_CONTACT = 1
    LETTER = 2
    OPEN_CASE = 3
    MARK_POSTED = 4


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One person who needs the officer: what to do, why now, by when."""

    case_id: UUID
    who: str
    council_id: str
    what: str
    why: str
    due_on: date
    urgency: Urgency
    action: Action


def to_write(rows: Iterable[CaseRow], patch_starts: Mapping[str, date], today: date) -> list[UUID]:
    """Return the cases whose letter is due: by patch, and the patch starts soon or has started."""
    return [row.case_id for row in rows if _letter_is_due(row, patch_starts, today)]


def waiting_lines(
    rows: Iterable[CaseRow],
    patch_starts: Mapping[str, date],
    no_letter: Mapping[UUID, Sequence[str]],
    today: date,
) -> list[WaitingLine]:
    """Return a line for each thing that waits in ``rows``, most urgent first.

    ``no_letter`` holds the reasons against a letter (R20) for the cases of ``to_write`` that have any.
    """
    lines = [line for row in rows if row.is_open for line in _of_case(row, patch_starts, no_letter, today)]
    return sorted(lines, key=lambda line: (line.urgency, line.due_on, line.who))


def _of_case(
    row: CaseRow, patch_starts: Mapping[str, date], no_letter: Mapping[UUID, Sequence[str]], today: date
) -> Iterator[WaitingLine]:
    if row.authority_to_check:
        why = "somebody chose in their place, and no authority is on record (R17)"
        yield _line(row, "Check who may decide", why, today, today, Action.OPEN_CASE)
    if row.choice is Choice.UNDECIDED:
        yield from _revisit(row, today)
    elif row.stage is Stage.LETTER_MADE and row.letter_made_on:
        why = f"the letter was made on {written_date(row.letter_made_on)} and is not marked as posted"
        yield _line(row, "Post the letter", why, row.letter_made_on, today, Action.MARK_POSTED)
    elif row.stage is Stage.WRITTEN_TO and row.letter_posted_on:
        why = f"the letter was posted on {written_date(row.letter_posted_on)} and nobody has spoken with them"
        yield _line(row, "Ring or visit", why, row.letter_posted_on + REACH_WITHIN, today, Action.LOG_CONTACT)
    elif _letter_is_due(row, patch_starts, today) and row.patch:
        yield _to_write(row, patch_starts[row.patch], no_letter.get(row.case_id, ()), today)


def _revisit(row: CaseRow, today: date) -> Iterator[WaitingLine]:
    if row.revisit_on is None:
        yield _line(
            row, "Agree a revisit date", "undecided without one (R2)", today, today, Action.RECORD_CHOICE
        )
    elif row.revisit_on <= today:
        why = f"undecided, and you agreed to talk again on {written_date(row.revisit_on)}"
        yield _line(row, "Talk again", why, row.revisit_on, today, Action.RECORD_CHOICE)


def _letter_is_due(row: CaseRow, patch_starts: Mapping[str, date], today: date) -> bool:
    starts_on = patch_starts.get(row.patch or "")
    by_patch = row.is_open and row.stage is Stage.TO_WRITE and row.route is Route.PATCH
    return by_patch and starts_on is not None and starts_on - WRITE_AHEAD <= today


def _to_write(row: CaseRow, starts_on: date, reasons: Sequence[str], today: date) -> WaitingLine:
    if reasons:
        why = f"no letter can go to them: {'; '.join(reasons)}"
        return _line(row, "Reach them another way", why, starts_on, today, Action.OPEN_CASE)
    why = f"transfers in the patch start on {written_date(starts_on)}"
    return _line(row, "Print the letter", why, starts_on, today, Action.LETTER)


def _line(row: CaseRow, what: str, why: str, due_on: date, today: date, action: Action) -> WaitingLine:
    urgency = Urgency.OVERDUE if due_on < today else Urgency.TODAY if due_on == today else Urgency.SOON
    return WaitingLine(row.case_id, row.list_name, row.council_id, what, why, due_on, urgency, action)
