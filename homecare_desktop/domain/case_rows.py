"""The frozen rows that lists, the case page and the command line are handed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from homecare_desktop.domain.words import (
    Choice,
    EndReason,
    LetterFormat,
    Outcome,
    Route,
    Stage,
)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as a list shows it: a row of the projection, never an ORM object."""

    case_id: UUID
    person_id: UUID
    council_id: str
    package_id: str
    nhs_number: str | None
    title: str
    first_name: str
    last_name: str
    preferred_name: str
    born_on: date | None
    died_on: date | None
    postcode: str
    service_line: str
    route: Route
    patch: str | None
    current_provider: str
    new_provider: str | None
    minutes_per_week: int
    carers_per_visit: int
    stage: Stage
    choice: Choice | None
    outcome: Outcome | None
    end_reason: EndReason | None
    revisit_on: date | None
    officer_id: UUID | None
    officer: str | None
    letter_reference: str | None
    """Of the newest letter that offers the choice (R3); the next two are its days."""
    letter_made_on: date | None
    letter_posted_on: date | None
    last_contact_on: date | None
    """The last day on which anybody spoke with the person."""
    authority_to_check: bool
    """The choice was made in the person's place and nothing says on what authority (R17)."""

    @property
    def list_name(self) -> str:
        """``"Brown, Delroy"``: family name first, as a list sorts."""
        return ", ".join(part for part in (self.last_name, self.first_name) if part)

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do."""
        return self.outcome is None


class EntryKind(StrEnum):
    """What an entry of a case's timeline records."""

    CHOICE = "choice"
    CONTACT = "contact"
    LETTER = "letter"
    POSTING = "posting"
    RETURNED = "returned"
    ASSIGNMENT = "assignment"
    TRANSFER = "transfer"
    HANDOVER = "handover"
    OUTCOME = "outcome"
    CAPACITY = "capacity"
    OFFER = "offer"
    APPOINTMENT = "appointment"
    TASK = "task"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of what happened, newest first on screen."""

    happened_on: date
    kind: EntryKind
    text: str
    officer: str
    recorded_at: datetime | None
    withdrawn_because: str | None = None


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """Everything that the case page shows about one case."""

    row: CaseRow
    address_lines: tuple[str, ...]
    """Lines before the postcode, as on record."""
    phone: str
    email: str
    ward: str
    language: str
    interpreter_needed: bool
    letter_format: LetterFormat
    point_size: int
    do_not_write: str | None
    """Why nobody may write to them, or ``None``."""
    restricted: bool
    notes: str
    package_start: date | None
    package_end: date | None
    annual_review_on: date | None
    social_worker: str
    lacks_capacity: bool | None
    """The newest capacity assessment for this decision; ``None`` when nobody assessed it (R17)."""
    timeline: tuple[TimelineEntry, ...]


class FollowUp(StrEnum):
    """The follow-up filter: undecided cases by their revisit date."""

    DUE = "due"
    """Today or overdue."""
    OVERDUE = "overdue"


class SortBy(StrEnum):
    """Columns by which a caseload is sorted."""

    NAME = "name"
    COUNCIL_ID = "council-id"
    PATCH = "patch"
    CURRENT_PROVIDER = "current-provider"
    NEW_PROVIDER = "new-provider"
    CHOICE = "choice"
    FOLLOW_UP = "follow-up"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list holds; ``None`` and ``""`` leave a thing open."""

    officer_id: UUID | None = None
    patch: str | None = None
    choice: Choice | None = None
    no_choice: bool = False
    """Only open cases on which nobody has said anything yet."""
    follow_up: FollowUp | None = None
    search: str = ""
    """Any part of a name, council ID, NHS number, postcode or provider; accents do not matter."""


@dataclass(frozen=True, slots=True)
class CaseloadCounts:
    """How many cases a caseload holds, all of them and by what the filter chips show."""

    total: int
    no_choice: int
    undecided: int
    new_provider: int
    direct_payment: int
    follow_up_due: int
    follow_up_overdue: int
