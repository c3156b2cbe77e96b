"""What the cells of the caseload say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from homecare_desktop.desktop.widgets.pill import choice_words
from homecare_desktop.domain.case_rows import CaseRow, SortBy
from homecare_desktop.domain.dates import short_date
from homecare_desktop.domain.words import Choice

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Facts:
    """What cells need besides the row."""

    today: date
    patches: Mapping[str, str]
    """Labels by patch code."""


def is_overdue(row: CaseRow, today: date) -> bool:
    """Whether the officer should have gone back to the person before ``today``."""
    return follow_up_on(row) is not None and follow_up_on(row) < today  # type: ignore[operator]  # asked just before


def follow_up_on(row: CaseRow) -> date | None:
    """Return when the officer goes back to the person, if they are to (R2)."""
    return row.revisit_on if row.is_open and row.choice is Choice.UNDECIDED else None


def follow_up_words(row: CaseRow, today: date) -> str:
    """Return ``"Today"``, ``"Overdue 2d"``, ``"12 Apr"`` or a dash."""
    day = follow_up_on(row)
    if day is None:
        return NOTHING
    if day < today:
        return f"Overdue {(today - day).days}d"
    return "Today" if day == today else short_date(day, today)


def letter_words(row: CaseRow, today: date) -> str:
    """Return how far the letter is: made and posted are separate events (R21)."""
    if row.letter_posted_on:
        return f"Sent {short_date(row.letter_posted_on, today)}"
    if row.letter_made_on:
        return f"Made {short_date(row.letter_made_on, today)}"
    return "To write" if row.is_open else "Not needed"


def patch_words(row: CaseRow, facts: Facts) -> str:
    """Return the patch as lists show it."""
    return facts.patches.get(row.patch, row.patch) if row.patch else NOTHING


class Column(Enum):
    """The columns, in order: title, sorting, share of the width, least characters, and the text."""

    NAME = ("Name", SortBy.NAME, 2.0, 12, lambda row, _: row.list_name)
    COUNCIL_ID = ("Council ID", SortBy.COUNCIL_ID, 0.4, 8, lambda row, _: row.council_id)
    PATCH = ("Patch", SortBy.PATCH, 1.1, 10, patch_words)
    CURRENT_PROVIDER = ("Provider now", SortBy.CURRENT_PROVIDER, 1.2, 11, lambda row, _: row.current_provider)
    NEW_PROVIDER = ("New provider", SortBy.NEW_PROVIDER, 1.2, 11, lambda row, _: row.new_provider or NOTHING)
    CHOICE = ("Choice", SortBy.CHOICE, 0.1, 17, lambda row, _: choice_words(row))
    FOLLOW_UP = ("Follow up", SortBy.FOLLOW_UP, 0.1, 9, lambda row, facts: follow_up_words(row, facts.today))
    LETTER = ("Letter", SortBy.LETTER, 0.1, 10, lambda row, facts: letter_words(row, facts.today))

    def __init__(
        self, title: str, sort: SortBy, share: float, least: int, text: Callable[[CaseRow, Facts], str]
    ) -> None:
        """Keep what the column is made of."""
        self.title = title
        self.sort = sort
        self.share = share
        self.least = least
        self.text = text


COLUMNS = tuple(Column)


def row_summary(row: CaseRow, facts: Facts) -> str:
    """Return the row as one sentence, for those who hear it."""
    said = [f"{column.title}: {column.text(row, facts)}" for column in COLUMNS[1:]]
    return ", ".join([row.list_name, *(part for part in said if not part.endswith(NOTHING))])
