"""Agreeing a visit, a call, a meeting or a first visit, and calling one off (R4)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import read_time, written_date
from homecare_desktop.domain.errors import BadInputError, RefusedError, UnknownNameError
from homecare_desktop.domain.words import AppointmentKind, Outcome
from homecare_desktop.storage import case_file, case_records
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.tables import Appointment


@dataclass(frozen=True, slots=True)
class AppointmentEntry:
    """An appointment as the officer enters it."""

    kind: AppointmentKind
    happens_on: date
    at_time: str = ""
    """Such as "10:30"; empty when no time is agreed."""
    place: str = ""
    """Empty is the person's home."""
    who: str = ""
    """Who comes or rings; empty is the named officer, or the new provider at its first visit."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """An appointment on record."""

    appointment_id: UUID
    entry: AppointmentEntry


def list_appointments(work: Work, case_id: UUID) -> list[AppointmentRow]:
    """Return the appointments of a case by day, past ones too, and log that the record was looked at."""
    with work.writing() as writing:
        log_act(writing, "view", "case", case_id, {})
        return [
            AppointmentRow(
                row["id"],
                AppointmentEntry(
                    AppointmentKind(row["kind"]),
                    row["happens_on"],
                    row["at_time"],
                    row["place"],
                    row["who"],
                    row["note"],
                ),
            )
            for row in case_records.appointment_rows(writing, case_id)
        ]


def add_appointment(work: Work, case_id: UUID, entry: AppointmentEntry) -> None:
    """Record what was agreed for a day from today on.

    Raises BadInputError for a day that is past or a time that is none, and RefusedError where the
    case has ended (R20) or there is no new provider to meet (R2).
    """
    if entry.happens_on < work.today:
        raise BadInputError(f"{written_date(entry.happens_on)} is past. Log what happened as a contact.")
    try:
        at_time = read_time(entry.at_time) if entry.at_time.strip() else ""
    except ValueError:
        raise BadInputError(f"“{entry.at_time}” is no time of day, written as 10:30.") from None
    with work.writing() as writing:
        row = case_file.case_detail(writing, case_id).row
        if row.died_on or row.outcome is Outcome.ENDED:
            raise RefusedError("R20", "The case has ended, so nothing can be agreed on it.")
        meets = {AppointmentKind.MEETING, AppointmentKind.FIRST_VISIT}
        if entry.kind in meets and not row.new_provider:
            raise RefusedError("R2", "The programme names no new provider for this person yet.")
        writing.add(
            Appointment(
                **work.stamp(),
                case_id=case_id,
                kind=entry.kind,
                happens_on=entry.happens_on,
                at_time=at_time,
                place=" ".join(entry.place.split()),
                who=" ".join(entry.who.split()),
                note=entry.note.strip(),
            )
        )


def call_off(work: Work, appointment_id: UUID, because: str) -> None:
    """Withdraw an appointment that will not happen; it stays on record with the reason.

    Raises BadInputError without a reason, and UnknownNameError when it is not there.
    """
    if not because.strip():
        raise BadInputError("Say why it is called off.")
    with work.writing() as writing:
        row = writing.get(Appointment, appointment_id)
        if row is None or row.withdrawn_at is not None:
            raise UnknownNameError("That appointment is not on record any more.")
        row.withdrawn_at = work.clock.now()
        row.withdrawn_because = because.strip()
