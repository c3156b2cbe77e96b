"""What the store already has of the people and packages in an extract, as frozen rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from homecare_desktop.domain.extract.row import Fact, Facts


def folded_reference(text: str) -> str:
    """Return a council's reference so that ``p123`` meets ``P123``."""
    return text.casefold()


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person on record."""

    key: UUID
    council_id: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class KnownOutcome:
    """An outcome on record, withdrawn or not."""

    key: UUID
    outcome: str
    end_reason: str | None
    happened_on: date
    note: str
    withdrawn_because: str | None


@dataclass(frozen=True, slots=True)
class KnownPackage:
    """A package on record, with its case."""

    key: UUID
    case_key: UUID
    council_id: str
    package_id: str
    facts: Facts
    """With ``service_line``, ``patch`` (code), ``provider`` (full name), ``route``, ``new_provider``."""
    outcomes: tuple[KnownOutcome, ...] = ()
    worked_on: bool = False
    """Whether a letter, choice or transfer is on record: then nothing closes the case by itself."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is on record; references are folded."""

    people: Mapping[str, KnownPerson] = field(default_factory=dict)
    packages: Mapping[str, KnownPackage] = field(default_factory=dict)
    """All packages of these people, and those that the extract names."""
    number_holders: Mapping[str, str] = field(default_factory=dict)
    """The Council ID that each NHS number is on record for."""
