"""Recording what a person chose (R1, R2, R17)."""

from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.choosing import ChoiceEntry, ChoiceFacts, choice_faults
from homecare_desktop.domain.errors import HomecareError
from homecare_desktop.storage import case_file
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tables import CapacityAssessment, ChoiceMade


def check_choice(work: Work, case_id: UUID, entry: ChoiceEntry) -> tuple[HomecareError, ...]:
    """Return every reason why ``entry`` cannot be recorded, without recording anything."""
    with work.reading() as reading:
        return choice_faults(entry, _facts(reading, case_id), work.today)


def record_choice(work: Work, case_id: UUID, entry: ChoiceEntry) -> None:
    """Append a choice; the earlier ones stay. Raises RefusedError with its rule, or BadInputError."""
    with work.writing() as writing:
        faults = choice_faults(entry, _facts(writing, case_id), work.today)
        if faults:
            raise faults[0]
        add_choice(writing, work, case_id, entry)


def add_choice(writing: Writing, work: Work, case_id: UUID, entry: ChoiceEntry) -> None:
    """Add the records of a checked ``entry`` within a transaction that is already open."""
    recorded = {**work.stamp(), "case_id": case_id}
    if entry.lacks_capacity is not None:
        writing.add(
            CapacityAssessment(
                **recorded,
                assessed_on=entry.said_on,
                lacks_capacity=entry.lacks_capacity,
                note=entry.note.strip(),
            )
        )
    writing.add(
        ChoiceMade(
            **recorded,
            choice=entry.choice,
            said_on=entry.said_on,
            decided_by=entry.decided_by,
            told_by=entry.told_by,
            revisit_on=entry.revisit_on,
            plan=entry.plan,
            note=entry.note.strip(),
        )
    )


def known_capacity(work: Work, case_id: UUID) -> bool | None:
    """Return what the newest assessment says: whether they lack capacity for this decision (R17)."""
    with work.reading() as reading:
        return _facts(reading, case_id).lacks_capacity


def _facts(reading: Reading, case_id: UUID) -> ChoiceFacts:
    detail = case_file.case_detail(reading, case_id)
    return ChoiceFacts(
        outcome=detail.row.outcome,
        died_on=detail.row.died_on,
        new_provider=detail.row.new_provider,
        lacks_capacity=detail.lacks_capacity,
    )
