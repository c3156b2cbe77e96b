"""The tables, typed."""

from homecare_desktop.storage.tables.base import Table
from homecare_desktop.storage.tables.bookkeeping import CaseloadEntry, Change, ProgrammeProfile, StoreIdentity
from homecare_desktop.storage.tables.people import Case, Officer, Package, Person, Provider
from homecare_desktop.storage.tables.records import (
    Assignment,
    CapacityAssessment,
    CaseOutcome,
    ChoiceMade,
    Contact,
    Document,
    HandoverStep,
    Letter,
    LetterBatch,
    Posting,
    Transfer,
)

__all__ = [
    "Assignment",
    "CapacityAssessment",
    "Case",
    "CaseOutcome",
    "CaseloadEntry",
    "Change",
    "ChoiceMade",
    "Contact",
    "Document",
    "HandoverStep",
    "Letter",
    "LetterBatch",
    "Officer",
    "Package",
    "Person",
    "Posting",
    "ProgrammeProfile",
    "Provider",
    "StoreIdentity",
    "Table",
    "Transfer",
]
