"""What was arranged around the stories: representatives, offers and their answers, appointments."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from homecare_desktop.casework.demonstration.chance import one_in
from homecare_desktop.casework.demonstration.keys import KeyMaker
from homecare_desktop.casework.demonstration.names import COMMUNITIES
from homecare_desktop.casework.demonstration.packages import MadeCase
from homecare_desktop.casework.demonstration.people import ADULT
from homecare_desktop.casework.demonstration.places import address_in
from homecare_desktop.casework.demonstration.records import Calendar, Diary
from homecare_desktop.casework.demonstration.sayings import DECLINED
from homecare_desktop.domain.dates import age_on
from homecare_desktop.domain.words import (
    AppointmentKind,
    Authority,
    Choice,
    OfferAnswer,
    Outcome,
    WriteTo,
)
from homecare_desktop.storage.tables import (
    Appointment,
    CaseOutcome,
    ChoiceMade,
    Contact,
    Offer,
    OfferAnswered,
    Person,
    Representative,
    Transfer,
)

ONE_REPRESENTED_IN = 18
"""One adult in so many has somebody who is written to; each child has."""
RELATIONS = (("daughter", "Ms"), ("son", "Mr"), ("niece", "Mrs"), ("grandson", "Mr"), ("friend", "Ms"))
HOURS = ("08:30", "09:00", "10:30", "11:15", "14:00", "15:30")
PLACES = ("", "", "Civic Centre, Engineers Way")
PLACES_TO_LIVE = 20
ONE_RENAMED_IN = 3
"""One relative in so many has a family name of their own."""


def representatives_of(
    made: Sequence[MadeCase], random: Random, keys: KeyMaker, today: date
) -> Iterator[Representative]:
    """Yield the representatives of made-up people; how a letter speaks of the person is data."""
    for row in _relatives(made, random, today):
        row.id = keys.next()
        yield row


def _relatives(made: Sequence[MadeCase], random: Random, today: date) -> Iterator[Representative]:
    for row in made:
        person = row.person
        child = person.born_on is not None and age_on(person.born_on, today) < ADULT
        if child:
            yield _relative(row, random, ("parent", random.choice(("Mrs", "Mr"))), WriteTo.INSTEAD)
        elif (person.do_not_write or "").startswith("asked us to ring her daughter"):
            yield _relative(row, random, ("daughter", "Ms"), WriteTo.INSTEAD)
        elif one_in(ONE_REPRESENTED_IN, random):
            write_to = random.choice((WriteTo.INSTEAD, WriteTo.AS_WELL, WriteTo.AS_WELL))
            yield _relative(row, random, random.choice(RELATIONS), write_to)


def _relative(row: MadeCase, random: Random, relation: tuple[str, str], write_to: WriteTo) -> Representative:
    person, (word, title) = row.person, relation
    community = random.choice(COMMUNITIES)
    names = community.women if title != "Mr" else community.men
    address = address_in(random.randrange(PLACES_TO_LIVE), random)
    renamed = word == "friend" or one_in(ONE_RENAMED_IN, random)
    return Representative(
        person_id=person.id,
        title=title,
        first_name=random.choice(names),
        last_name=random.choice(community.families) if renamed else person.last_name,
        relation=word,
        speaks_of=_speaks_of(person, word),
        authority=random.choice((Authority.NONE, Authority.NONE, Authority.NONE, Authority.ATTORNEY)),
        write_to=write_to,
        address_1=address.lines[0],
        address_2=address.lines[1],
        town=address.town,
        postcode=address.postcode,
        phone=f"020 7946 0{random.randrange(200, 1000)}",
    )


def _speaks_of(person: Person, relation: str) -> str:
    """Return how a letter calls the person, where the title says what they are to the reader."""
    woman = {"Mrs": True, "Ms": True, "Miss": True, "Mr": False}.get(person.title)
    if woman is None:
        return ""
    words = {
        "daughter": ("your mother", "your father"),
        "son": ("your mother", "your father"),
        "niece": ("your aunt", "your uncle"),
        "grandson": ("your grandmother", "your grandfather"),
        "parent": ("your daughter", "your son"),
    }
    return words[relation][0 if woman else 1] if relation in words else ""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the records of one case say in the end."""

    choice: ChoiceMade | None
    planned: Transfer | None
    completed: bool
    outcome: str | None
    spoke: bool


def arrange(
    told: Diary, made: Sequence[MadeCase], holder: Mapping[UUID, UUID], random: Random, calendar: Calendar
) -> None:
    """Add the offers and appointments that go with what ``told`` tells, on the days of its records."""
    known = _known(told.rows)
    for row in made:
        facts, officer = known.get(row.case.id), holder.get(row.case.id)
        if facts is None or officer is None or row.case.new_provider_id is None:
            continue
        _offer(told, row, officer, facts, random, calendar)
        if facts.outcome is None:
            _agree(told, row, officer, facts, random, calendar)


def _known(rows: Sequence[Any]) -> dict[UUID, _Known]:
    by_case: dict[UUID, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (row.recorded_at, row.id)):
        if row.withdrawn_at is None and isinstance(row, (ChoiceMade, Transfer, CaseOutcome, Contact)):
            by_case.setdefault(row.case_id, []).append(row)
    return {case_id: _summed_up(found) for case_id, found in by_case.items()}


def _summed_up(rows: list[Any]) -> _Known:
    choices = [row for row in rows if isinstance(row, ChoiceMade)]
    plans = [row for row in rows if isinstance(row, Transfer) and not row.completed]
    outcomes = [row.outcome for row in rows if isinstance(row, CaseOutcome)]
    return _Known(
        choice=max(choices, key=lambda row: row.said_on, default=None),
        planned=plans[-1] if plans else None,
        completed=any(isinstance(row, Transfer) and row.completed for row in rows),
        outcome=outcomes[-1] if outcomes else None,
        spoke=any(isinstance(row, Contact) for row in rows),
    )


def _offer(
    told: Diary, row: MadeCase, officer: UUID, facts: _Known, random: Random, calendar: Calendar
) -> None:
    if facts.choice is None or facts.choice.choice != Choice.NEW_PROVIDER:
        return
    answer: OfferAnswer | None = OfferAnswer.ACCEPTED
    if facts.outcome == Outcome.MOVED_TO_FRAMEWORK:
        answer = OfferAnswer.DECLINED
    elif facts.planned is None:
        answer = random.choice((OfferAnswer.ACCEPTED, OfferAnswer.ACCEPTED, OfferAnswer.DECLINED, None))
    offered_on = facts.choice.said_on
    offer = {"case_id": row.case.id, "provider_id": row.case.new_provider_id, "offered_on": offered_on}
    told.add(Offer, officer, offered_on, **offer, note="")
    if answer is None:
        return
    answered_on = calendar.past(offered_on + timedelta(days=1))
    reason = random.choice(DECLINED) if answer is OfferAnswer.DECLINED else ""
    made = {"case_id": row.case.id, "offer_id": told.rows[-1].id, "answered_on": answered_on}
    told.add(OfferAnswered, officer, answered_on, **made, answer=answer, reason=reason)


def _agree(
    told: Diary, row: MadeCase, officer: UUID, facts: _Known, random: Random, calendar: Calendar
) -> None:
    agreed = _appointment(facts, random, calendar)
    if agreed is None:
        return
    kind, on = agreed
    at_home = kind is AppointmentKind.CALL or kind is AppointmentKind.FIRST_VISIT
    told.add(
        Appointment,
        officer,
        calendar.last,
        case_id=row.case.id,
        kind=kind,
        happens_on=on,
        at_time=random.choice(HOURS),
        place="" if at_home else random.choice(PLACES),
        who="",
        note="",
    )


def _appointment(facts: _Known, random: Random, calendar: Calendar) -> tuple[AppointmentKind, date] | None:
    soon = calendar.working_day(calendar.last + timedelta(days=random.randint(2, 12)))
    if facts.planned is not None:
        coming = facts.planned.transfer_on > calendar.last and not facts.completed
        return (AppointmentKind.FIRST_VISIT, facts.planned.transfer_on) if coming else None
    if facts.choice is None:
        kind = random.choice((AppointmentKind.VISIT, AppointmentKind.MEETING))
        return (kind, soon) if facts.spoke else None
    revisit_on = facts.choice.revisit_on
    if revisit_on and revisit_on > calendar.last and one_in(2, random):
        return AppointmentKind.CALL, revisit_on
    return None
