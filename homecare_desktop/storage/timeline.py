"""What happened on a case, told line by line."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, inspect, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from homecare_desktop.domain.case_rows import EntryKind, TimelineEntry
from homecare_desktop.domain.dates import written_date, written_time
from homecare_desktop.domain.words import (
    AppointmentKind,
    Channel,
    Choice,
    ContactOutcome,
    DecidedBy,
    DirectPaymentPlan,
    EndReason,
    OfferAnswer,
    Outcome,
    ReturnReason,
    TaskKind,
    ToldBy,
)
from homecare_desktop.storage.sessions import Reading
from homecare_desktop.storage.tables import (
    Appointment,
    Assignment,
    CapacityAssessment,
    CaseOutcome,
    ChoiceMade,
    Contact,
    HandoverStep,
    Letter,
    LetterBatch,
    LetterMention,
    LetterReturned,
    Offer,
    OfferAnswered,
    Officer,
    Posting,
    Provider,
    Task,
    TaskDone,
    Transfer,
)
from homecare_desktop.storage.tables.records import OnCase

_Recorder = aliased(Officer)


def case_timeline(reading: Reading, case_id: UUID, revisit_on: date | None) -> tuple[TimelineEntry, ...]:
    """Return every record of the case, withdrawn ones too, newest first; above them what is still due."""
    told = [
        (row.told_day, row.recorded_at, row.id, _entry(row, kind, text))
        for kind, query, text in _records(case_id)
        for row in reading.connection().execute(query)
    ]
    entries = [entry for *_, entry in sorted(told, key=lambda line: line[:3], reverse=True)]
    if revisit_on:
        entries.insert(0, TimelineEntry(revisit_on, EntryKind.DUE, "Talk again about the choice", "", None))
    return tuple(entries)


def _entry(row: Row[Any], kind: EntryKind, text: Callable[[Row[Any]], str]) -> TimelineEntry:
    return TimelineEntry(
        happened_on=row.told_day,
        kind=kind,
        text=text(row),
        officer=row.recorder or "",
        recorded_at=row.recorded_at,
        withdrawn_because=row.withdrawn_because if row.withdrawn_at else None,
    )


def _records(case_id: UUID) -> Iterator[tuple[EntryKind, Select[Any], Callable[[Row[Any]], str]]]:
    yield EntryKind.CHOICE, _on(case_id, ChoiceMade, ChoiceMade.said_on), _choice
    yield EntryKind.CONTACT, _on(case_id, Contact, Contact.contacted_on), _contact
    yield EntryKind.CAPACITY, _on(case_id, CapacityAssessment, CapacityAssessment.assessed_on), _capacity
    yield EntryKind.TRANSFER, _on(case_id, Transfer, Transfer.transfer_on), _transfer
    yield EntryKind.HANDOVER, _on(case_id, HandoverStep, HandoverStep.done_on), _handover
    yield EntryKind.OUTCOME, _on(case_id, CaseOutcome, CaseOutcome.happened_on), _outcome
    yield EntryKind.ASSIGNMENT, _assignments(case_id), lambda row: f"Assigned to {row.given_to}"
    yield EntryKind.LETTER, _letters(case_id), lambda row: f"{_letter_name(row)} made"
    yield EntryKind.OFFER, _offers(case_id), lambda row: _sentences(f"Offered to {row.offered_to}", row.note)
    yield EntryKind.OFFER, _answers(case_id), _answer
    yield EntryKind.APPOINTMENT, _on(case_id, Appointment, Appointment.happens_on), _appointment
    yield EntryKind.TASK, _on(case_id, Task, Task.opened_on), _task
    yield EntryKind.TASK, _tasks_done(case_id), _task_done
    yield EntryKind.RETURNED, _returned(case_id), _came_back
    yield EntryKind.LETTER, _mentions(case_id), lambda row: f"{_letter_name(row)} made for {row.made_for}"
    yield EntryKind.POSTING, _postings(case_id), lambda row: f"{_letter_name(row)} posted"


def _told_of(
    table: type[OnCase | Letter | Posting | LetterReturned], day: InstrumentedAttribute[date]
) -> Select[Any]:
    return select(
        *inspect(table).columns,
        day.label("told_day"),
        _Recorder.name.label("recorder"),
    ).outerjoin(_Recorder, _Recorder.id == table.recorded_by)


def _on(case_id: UUID, table: type[OnCase | Letter], day: InstrumentedAttribute[date]) -> Select[Any]:
    return _told_of(table, day).where(table.case_id == case_id)


def _assignments(case_id: UUID) -> Select[Any]:
    query = _on(case_id, Assignment, Assignment.assigned_on)
    given_to = Officer.name.label("given_to")
    return query.join(Officer, Officer.id == Assignment.officer_id).add_columns(given_to)


def _letters(case_id: UUID) -> Select[Any]:
    query = _on(case_id, Letter, LetterBatch.made_on)
    return query.join(LetterBatch, LetterBatch.id == Letter.batch_id).add_columns(LetterBatch.template)


def _postings(case_id: UUID) -> Select[Any]:
    return (
        _told_of(Posting, Posting.posted_on)
        .join(Letter, Letter.id == Posting.letter_id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(Letter.case_id == case_id)
        .add_columns(Letter.reference, LetterBatch.template)
    )


def _offers(case_id: UUID) -> Select[Any]:
    query = _on(case_id, Offer, Offer.offered_on).join(Provider, Provider.id == Offer.provider_id)
    return query.add_columns(Provider.name.label("offered_to"))


def _answers(case_id: UUID) -> Select[Any]:
    query = _on(case_id, OfferAnswered, OfferAnswered.answered_on)
    return (
        query.join(Offer, Offer.id == OfferAnswered.offer_id)
        .join(Provider, Provider.id == Offer.provider_id)
        .add_columns(Provider.name.label("offered_to"))
    )


def _tasks_done(case_id: UUID) -> Select[Any]:
    query = _on(case_id, TaskDone, TaskDone.done_on).join(Task, Task.id == TaskDone.task_id)
    return query.add_columns(Task.number, Task.kind)


def _returned(case_id: UUID) -> Select[Any]:
    return (
        _told_of(LetterReturned, LetterReturned.returned_on)
        .join(Letter, Letter.id == LetterReturned.letter_id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .where(Letter.case_id == case_id)
        .add_columns(Letter.reference, LetterBatch.template)
    )


def _mentions(case_id: UUID) -> Select[Any]:
    return (
        _on(case_id, LetterMention, LetterBatch.made_on)
        .join(Letter, Letter.id == LetterMention.letter_id)
        .join(LetterBatch, LetterBatch.id == Letter.batch_id)
        .join(Provider, Provider.id == Letter.provider_id)
        .add_columns(Letter.reference, LetterBatch.template, Provider.name.label("made_for"))
    )


def _answer(row: Row[Any]) -> str:
    said = f"{row.offered_to}: {_inside(OfferAnswer(row.answer).label)}"
    return _sentences(said, row.reason)


def _appointment(row: Row[Any]) -> str:
    at = f" at {written_time(row.at_time)}" if row.at_time else ""
    told = [f"{AppointmentKind(row.kind).label}{at}"]
    told += [f"{label}: {text}" for label, text in (("Where", row.place), ("Who", row.who)) if text]
    return _sentences(*told, row.note)


def _task(row: Row[Any]) -> str:
    return _sentences(f"Task T-{row.number:04}: {_inside(TaskKind(row.kind).label)}", row.what)


def _task_done(row: Row[Any]) -> str:
    return _sentences(f"Task T-{row.number:04} done: {_inside(TaskKind(row.kind).label)}", row.note)


def _came_back(row: Row[Any]) -> str:
    reason = _inside(ReturnReason(row.reason).label)
    return _sentences(f"{_letter_name(row)} came back: {reason}", row.note)


def _letter_name(row: Row[Any]) -> str:
    return f"{row.template.replace('-', ' ').capitalize()} {row.reference}"


def _choice(row: Row[Any]) -> str:
    decided_by = DecidedBy(row.decided_by)
    parts = [Choice(row.choice).label, _inside(ToldBy(row.told_by).label)]
    if decided_by is not DecidedBy.PERSON:
        parts.append(f"decided by: {_inside(decided_by.label)}")
    told = [", ".join(parts)]
    if row.plan:
        told.append(DirectPaymentPlan(row.plan).label)
    if row.revisit_on:
        told.append(f"To talk again on {written_date(row.revisit_on)}")
    return _sentences(*told, row.note)


def _contact(row: Row[Any]) -> str:
    outcome = _inside(ContactOutcome(row.outcome).label)
    return _sentences(f"{Channel(row.channel).label}: {outcome}", row.note)


def _capacity(row: Row[Any]) -> str:
    found = "Lacks capacity for this decision" if row.lacks_capacity else "Has capacity for this decision"
    return _sentences(found, row.note)


def _transfer(row: Row[Any]) -> str:
    return _sentences(
        "Care moved to the new provider" if row.completed else "Day set for the transfer", row.note
    )


def _handover(row: Row[Any]) -> str:
    return _sentences(row.step, row.note)


def _outcome(row: Row[Any]) -> str:
    label = Outcome(row.outcome).label
    reason = f"{label}: {EndReason(row.end_reason).label}" if row.end_reason else label
    return _sentences(reason, row.note)


def _inside(label: str) -> str:
    """Return ``label`` as it stands inside a sentence."""
    return label[:1].lower() + label[1:]


def _sentences(*parts: str) -> str:
    """Join what was recorded with full stops between; the officer's own note, last, stays as it is."""
    *first, last = [part.strip() for part in parts if part.strip()]
    return ". ".join([*(part.rstrip(".") for part in first), last])
