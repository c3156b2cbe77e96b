"""The timeline tells of offers, answers and appointments; words for times and lengths of time."""

from datetime import date

import pytest

from homecare_desktop.casework.appointments import AppointmentEntry, add_appointment
from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import EntryKind
from homecare_desktop.domain.dates import read_time, written_duration, written_time
from homecare_desktop.domain.errors import BadInputError, RefusedError
from homecare_desktop.domain.naming import possessive
from homecare_desktop.domain.words import AppointmentKind, Outcome
from tests.support.letter_cases import case_for, close


def test_the_timeline_tells_what_was_offered_and_agreed(work: Work) -> None:
    case_id = case_for(work, "provider-declined")
    meeting = AppointmentEntry(
        AppointmentKind.MEETING, date(2021, 5, 6), "10:30", "Civic Centre", "Tom Okoro"
    )
    add_appointment(work, case_id, meeting)
    told = {(entry.kind, entry.text) for entry in open_case(work, case_id).detail.timeline}
    assert (EntryKind.OFFER, "Offered to Active Care & Support Ltd") in told
    assert (EntryKind.OFFER, "Active Care & Support Ltd: declined. nobody free at 8am") in told
    said = "A meeting with the new provider at 10:30am. Where: Civic Centre. Who: Tom Okoro"
    assert (EntryKind.APPOINTMENT, said) in told


def test_nothing_is_agreed_on_a_case_that_has_ended(work: Work) -> None:
    case_id = case_for(work, "transfer-notice")
    close(work, case_id, Outcome.ENDED)
    with pytest.raises(RefusedError, match="has ended"):
        add_appointment(work, case_id, AppointmentEntry(AppointmentKind.VISIT, date(2021, 5, 6)))


def test_a_first_visit_needs_a_new_provider(work: Work) -> None:
    case_id = case_for(work, "transfer-notice", new_provider=None)
    with pytest.raises(RefusedError, match="names no new provider"):
        add_appointment(work, case_id, AppointmentEntry(AppointmentKind.FIRST_VISIT, date(2021, 5, 6)))
    with pytest.raises(BadInputError, match="is past"):
        add_appointment(work, case_id, AppointmentEntry(AppointmentKind.VISIT, date(2021, 4, 6)))


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("10:30", "10:30am"),
        ("14:00", "2pm"),
        ("9.05", "9:05am"),
        ("12:00", "midday"),
        ("12:15", "12:15pm"),
        ("00:00", "midnight"),
        ("after lunch", "after lunch"),
    ],
)
def test_times_are_written_as_people_say_them(at: str, said: str) -> None:
    assert written_time(at) == said


def test_a_time_is_read_or_refused() -> None:
    assert read_time(" 9:05 ") == "09:05"
    for wrong in ("24:00", "9", "9:5", "10:60"):
        with pytest.raises(ValueError, match="10:30"):
            read_time(wrong)


def test_lengths_of_time_are_written_out() -> None:
    assert [written_duration(minutes) for minutes in (630, 60, 45, 61, 0)] == [
        "10 hours 30 minutes", "1 hour", "45 minutes", "1 hour 1 minute", "0 minutes",
    ]  # fmt: skip


def test_what_is_somebodys_is_written_with_an_apostrophe() -> None:
    names = ("you", "your mother", "Mrs Brown", "Mr Williams", "your parents")
    assert [possessive(name) for name in names] == [
        "your", "your mother’s", "Mrs Brown’s", "Mr Williams’s", "your parents’",
    ]  # fmt: skip
