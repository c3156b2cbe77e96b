from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import EntryKind
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.domain.words import Choice, DecidedBy, LetterFormat
from homecare_desktop.storage.case_file import case_detail, transfer_state
from homecare_desktop.storage.tables import (
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
from tests.support.stores import NOW, add_case

DAY = date(2021, 4, 1)


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(
            writing,
            officer_id=work.officer.officer_id,
            address_2="Flat 2A",
            letter_format=LetterFormat.LARGE_PRINT,
            point_size=18,
            do_not_write="",
        )


def test_a_detail_has_what_is_on_record(work: Work, case_id: UUID) -> None:
    with work.reading() as reading:
        detail = case_detail(reading, case_id)
    assert detail.row.case_id == case_id
    assert detail.address_lines == ("14 Sample Road", "Flat 2A", "Wembley")
    assert (detail.letter_format, detail.point_size) == (LetterFormat.LARGE_PRINT, 18)
    assert detail.do_not_write == ""
    assert detail.lacks_capacity is None
    assert detail.package_start == date(2019, 10, 7)
    assert [(entry.kind, entry.text) for entry in detail.timeline] == [
        (EntryKind.ASSIGNMENT, "Assigned to Asha Demo")
    ]


def test_a_case_that_is_not_there(work: Work) -> None:
    with work.reading() as reading, pytest.raises(UnknownNameError, match="not in the store"):
        case_detail(reading, uuid4())


def test_the_timeline_tells_every_record_newest_first(work: Work, case_id: UUID) -> None:
    stamp = work.stamp()
    mine = {**stamp, "case_id": case_id}
    with work.writing() as writing:
        document = Document(**stamp, sha256="", content=b"%PDF")
        writing.add(document)
        writing.flush()
        batch = LetterBatch(
            **stamp,
            number=1,
            template="transfer-notice",
            template_version="1",
            envelope="dl",
            made_on=DAY,
            pages=2,
            document_id=document.id,
        )
        writing.add(batch)
        writing.flush()
        letter = Letter(
            **mine,
            batch_id=batch.id,
            reference="L-000231",
            officer_id=work.officer.officer_id,
            first_page=1,
            pages=2,
        )
        writing.add(letter)
        writing.flush()
        writing.add_all(
            [
                Posting(**stamp, letter_id=letter.id, posted_on=DAY + timedelta(1)),
                Contact(
                    **mine, channel="phone", outcome="no-reply", contacted_on=DAY + timedelta(2), note=""
                ),
                CapacityAssessment(**mine, assessed_on=DAY + timedelta(3), lacks_capacity=True, note="GP."),
                ChoiceMade(
                    **mine,
                    choice=Choice.DIRECT_PAYMENT,
                    said_on=DAY + timedelta(4),
                    told_by="visit",
                    decided_by=DecidedBy.DEPUTY,
                    plan="stay",
                    note="Court order seen.",
                ),
                ChoiceMade(
                    **mine,
                    choice=Choice.UNDECIDED,
                    said_on=DAY + timedelta(5),
                    told_by="phone",
                    decided_by=DecidedBy.PERSON,
                    revisit_on=date(2021, 5, 6),
                    note="",
                ),
                Transfer(**mine, transfer_on=DAY + timedelta(6), completed=False),
                HandoverStep(**mine, step="First visit agreed", done_on=DAY + timedelta(7)),
                Transfer(**mine, transfer_on=DAY + timedelta(8), completed=True),
            ]
        )
    with work.reading() as reading:
        timeline = case_detail(reading, case_id).timeline
    assert [(entry.kind, entry.text) for entry in timeline] == [
        (EntryKind.DUE, "Talk again about the choice"),
        (EntryKind.TRANSFER, "Care moved to the new provider"),
        (EntryKind.HANDOVER, "First visit agreed"),
        (EntryKind.TRANSFER, "Day set for the transfer"),
        (EntryKind.CHOICE, "Undecided, by phone. To talk again on 6 May 2021"),
        (
            EntryKind.CHOICE,
            (
                "Direct payment, at a visit, decided by: a welfare deputy. "
                "Stay with the current provider. Court order seen."
            ),
        ),
        (EntryKind.CAPACITY, "Lacks capacity for this decision. GP."),
        (EntryKind.CONTACT, "Phone: no reply"),
        (EntryKind.POSTING, "Transfer notice L-000231 posted"),
        (EntryKind.LETTER, "Transfer notice L-000231 made"),
        (EntryKind.ASSIGNMENT, "Assigned to Asha Demo"),
    ]
    assert timeline[0].happened_on == date(2021, 5, 6)
    assert {entry.officer for entry in timeline[1:]} == {"Asha Demo"}


def test_a_withdrawn_record_stays_visible_and_counts_no_more(work: Work, case_id: UUID) -> None:
    record = {**work.stamp(), "case_id": case_id}
    with work.writing() as writing:
        outcome = CaseOutcome(**record, outcome="ended", end_reason="care-home", happened_on=DAY)
        writing.add(outcome)
    with work.writing() as writing:
        kept = writing.get_one(CaseOutcome, outcome.id)
        kept.withdrawn_at, kept.withdrawn_because = NOW, "wrong person"
    with work.reading() as reading:
        detail = case_detail(reading, case_id)
    assert detail.row.outcome is None
    told = next(entry for entry in detail.timeline if entry.kind is EntryKind.OUTCOME)
    assert (told.text, told.withdrawn_because) == ("Ended: moved into a care home", "wrong person")


def test_a_record_that_nobody_signed_names_nobody(work: Work, case_id: UUID) -> None:
    with work.writing() as writing:
        writing.add(
            CaseOutcome(case_id=case_id, outcome="no-transfer-needed", happened_on=DAY, recorded_at=NOW)
        )
    with work.reading() as reading:
        newest = case_detail(reading, case_id).timeline[0]
    assert (newest.text, newest.officer) == ("No transfer needed", "")


def test_the_newest_assessment_counts(work: Work, case_id: UUID) -> None:
    record = {**work.stamp(), "case_id": case_id}
    with work.writing() as writing:
        writing.add(CapacityAssessment(**record, assessed_on=DAY, lacks_capacity=True))
        writing.add(CapacityAssessment(**record, assessed_on=DAY - timedelta(1), lacks_capacity=False))
    with work.reading() as reading:
        assert case_detail(reading, case_id).lacks_capacity is True


def test_the_last_plan_and_the_steps_that_are_done(work: Work, case_id: UUID) -> None:
    record = {**work.stamp(), "case_id": case_id}
    later = {**record, "recorded_at": NOW + timedelta(hours=1)}
    with work.reading() as reading:
        assert transfer_state(reading, case_id) == (None, frozenset())
    with work.writing() as writing:
        writing.add(Transfer(**record, transfer_on=date(2021, 6, 7)))
        writing.add(Transfer(**later, transfer_on=date(2021, 5, 24)))
        writing.add(HandoverStep(**record, step="First visit agreed", done_on=DAY))
        writing.add(HandoverStep(**record, step="Both providers have spoken", done_on=DAY, withdrawn_at=NOW))
    with work.reading() as reading:
        assert transfer_state(reading, case_id) == (date(2021, 5, 24), frozenset({"First visit agreed"}))
