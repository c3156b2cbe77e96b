"""What the lines of Today say."""

from collections.abc import Sequence
from datetime import date

from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.domain.dates import short_date
from homecare_desktop.domain.waiting import Action, Urgency, WaitingLine

ACTIONS = {
    Action.RECORD_CHOICE: ("choice", "Record choice…"),
    Action.LOG_CONTACT: ("contact", "Log a contact…"),
    Action.LETTER: ("letter", "Letter…"),
    Action.MARK_POSTED: ("posted", "Mark as posted…"),
    Action.OPEN_CASE: ("case", "Open case"),
}
"""For each action its name in the signal, and the words on its button."""


def due_words(line: WaitingLine, today: date) -> str:
    """Return ``"2 days overdue"``, ``"Today"`` or ``"By 12 May"``."""
    days = (today - line.due_on).days
    if days > 0:
        return "1 day overdue" if days == 1 else f"{days:,} days overdue"
    return "Today" if days == 0 else f"By {short_date(line.due_on, today)}"


def action_words(line: WaitingLine) -> str:
    """Return what the line's button says."""
    return ACTIONS[line.action][1]


def today_columns(today: date) -> Sequence[Column[WaitingLine]]:
    """Return the columns: what, who, why now, by when, and what to do about it."""

    def due_look(line: WaitingLine) -> Look:
        return Look.DANGER if line.urgency is Urgency.OVERDUE else Look.PLAIN

    return (
        Column("What", lambda line: line.what, 0.6, 15, lambda _line: Look.STRONG),
        Column("Who", lambda line: line.who, 0.9, 14),
        Column("Council ID", lambda line: line.council_id, 0.2, 10, lambda _line: Look.MUTED),
        Column("Why now", lambda line: _sentence(line.why), 2.4, 32, lambda _line: Look.MUTED),
        Column("Due", lambda line: due_words(line, today), 0.2, 15, due_look),
        Column("Do it", action_words, 0.0, 16, lambda _line: Look.BUTTON),
    )


def count_words(lines: Sequence[WaitingLine], today: date) -> str:
    """Return how much waits, the most urgent first; every kind that there is."""
    overdue = sum(line.due_on < today for line in lines)
    due = sum(line.due_on == today for line in lines)
    parts = ((overdue, "overdue"), (due, "today"), (len(lines) - overdue - due, "soon"))
    return " · ".join(f"{number:,} {words}" for number, words in parts if number)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
