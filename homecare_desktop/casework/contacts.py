"""Logging a call, a visit, a letter or an email (R4)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.words import Channel, ContactOutcome
from homecare_desktop.storage.tables import Contact


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact as the officer enters it."""

    channel: Channel
    outcome: ContactOutcome
    contacted_on: date
    note: str = ""


def log_contact(work: Work, case_id: UUID, entry: ContactEntry) -> None:
    """Append a contact to the case; raises BadInputError for a day that is still to come."""
    if entry.contacted_on > work.today:
        raise BadInputError(
            f"The contact is dated {written_date(entry.contacted_on)}, which is still to come."
        )
    with work.writing() as writing:
        writing.add(
            Contact(
                **work.stamp(),
                case_id=case_id,
                channel=entry.channel,
                outcome=entry.outcome,
                contacted_on=entry.contacted_on,
                note=entry.note.strip(),
            )
        )
