"""Making the demonstration's store: people, letters and records, each in its turn as days went by."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from homecare_desktop.casework import letter_archive, letter_batches
from homecare_desktop.casework.demonstration.arrangements import arrange, representatives_of
from homecare_desktop.casework.demonstration.chance import dealt
from homecare_desktop.casework.demonstration.keys import KeyMaker
from homecare_desktop.casework.demonstration.names import (
    ADULT_INCUMBENTS,
    CHILDREN_INCUMBENTS,
    OFFICERS,
)
from homecare_desktop.casework.demonstration.packages import PEOPLE, Area, MadeCase, PackageMaker
from homecare_desktop.casework.demonstration.records import Calendar, Diary
from homecare_desktop.casework.demonstration.stories import (
    ABOUT_TO_START,
    AT_REVIEW,
    BEFORE_ANY_LETTER,
    UNDER_WAY,
    Story,
)
from homecare_desktop.casework.demonstration.telling import Teller
from homecare_desktop.casework.opening import NewOfficer, close_work, init_store
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.extract.outcomes import BY_EXTRACT
from homecare_desktop.domain.words import Outcome
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.key_slots import LEAST_EFFORT
from homecare_desktop.storage.lookups import store_facts
from homecare_desktop.storage.tables import Assignment, CaseOutcome, Officer, Person, Provider

PASSPHRASE = "demonstration"  # noqa: S105 - everybody may know it: there is nobody real to protect
DEMONSTRATION_DAY = date(2021, 4, 29)
"""The day of the report to the scrutiny committee: patch 2 is under way, patch 13 about to start."""
PROGRAMME = "brent-2021"
MADE = "demonstration"
"""The act in the change log that says that the demonstration is complete, and from what."""

EXTRACT_DAY = date(2021, 3, 1)
ENVELOPE = "dl"
HANDED_OVER = 3
REVIEW_LETTER = "annual-review-notice"
"""The letter that offers the choice to those whose care is talked about at their annual review (R8)."""
REVIEWS_UNTIL = date(2021, 5, 31)
ONE_ENDS_IN = 130
"""One case in so many ends before its letter."""

OFFICERS_OF: Mapping[Area, tuple[int, ...]] = {
    ("op-pd", "2"): (0, 1),
    ("op-pd", "13"): (0, 1),
    ("op-pd", "3"): (0, 1),
    ("op-pd", "1"): (2,),
    ("op-pd", "10"): (2,),
    ("op-pd", "9"): (3,),
    ("op-pd", "8"): (3,),
    ("op-pd", "7"): (4,),
    ("op-pd", "12"): (4,),
    ("ld", "ld-north"): (5,),
    ("ld", "ld-south"): (5,),
    ("ld", None): (5,),
    ("mh", "mh-north"): (6,),
    ("mh", "mh-south"): (6,),
    ("mh", None): (6,),
    ("cyp", None): (6,),
}
"""Who holds what, by their place among the officers; patches that start from August are not given out yet."""

Progress = Callable[[int, int], None]


def make_demonstration(
    folder: Path, *, people: int = PEOPLE, seed: int = 1, progress: Progress | None = None
) -> None:
    """Make an encrypted store of made-up people in ``folder``; the same ``seed`` makes the same people.

    ``progress`` is told how many steps of how many are done. Raises storage's faults.
    """
    clock = _clock(EXTRACT_DAY, time(8))
    made = init_store(
        folder,
        programme=PROGRAMME,
        officer=_officer(0),
        passphrase=PASSPHRASE,
        clock=clock,
        demonstration_day=DEMONSTRATION_DAY,
        # Everybody knows the passphrase: making it slow to try would only make the start slow.
        effort=LEAST_EFFORT,
    )
    try:
        _Making(made.work, Random(seed)).run(people, seed, progress or (lambda _done, _steps: None))  # noqa: S311 - chance that can be had again is the point
    finally:
        close_work(made.work)


def _officer(place: int) -> NewOfficer:
    name = OFFICERS[place]
    return NewOfficer(
        name=name,
        job_title="Named officer",
        # Numbers that Ofcom keeps free for drama, at a domain that nobody can own.
        phone=f"020 7946 01{place + 1:02}",
        email=f"{name.lower().replace(' ', '.')}@council.example",
    )


def _clock(day: date, hour: time) -> Clock:
    moment = datetime.combine(day, hour, UTC)
    return Clock(lambda: moment, day)


class _Making:
    """One demonstration while it is made."""

    def __init__(self, work: Work, random: Random) -> None:
        self._work = work
        self._random = random
        self._keys = KeyMaker(random, datetime.combine(EXTRACT_DAY, time(8), UTC))
        self._diary = Diary(random, self._keys)
        # What was arranged has chance and keys of its own, so that the people stay as they are without it.
        self._other = Random(random.getrandbits(32))  # noqa: S311 - chance that can be had again is the point
        self._other_keys = KeyMaker(self._other, datetime.combine(EXTRACT_DAY, time(8), UTC))
        self._officers = [work.officer.officer_id]
        self._holder: dict[UUID, UUID] = {}

    def run(self, people: int, seed: int, progress: Progress) -> None:
        steps: tuple[Callable[[], None], ...] = (
            self._add_officers_and_providers,
            lambda: self._add_people(people),
            self._write_letters,
            self._tell_stories,
            self._write_later_letters,
            lambda: self._finish(people, seed),
        )
        for done, step in enumerate(steps):
            progress(done, len(steps))
            step()
        progress(len(steps), len(steps))

    def _on(self, day: date, hour: time = time(10)) -> Work:
        return replace(self._work, clock=_clock(day, hour))

    def _add_officers_and_providers(self) -> None:
        with self._on(EXTRACT_DAY, time(8, 30)).writing() as writing:
            for place in range(1, len(OFFICERS)):
                row = Officer(id=self._keys.next(), **asdict(_officer(place)))
                self._officers.append(row.id)
                writing.add(row)
            for name in (*ADULT_INCUMBENTS, *CHILDREN_INCUMBENTS):
                writing.add(Provider(id=self._keys.next(), name=name, aliases=[]))
            appointed = {row.provider for row in self._work.programme.appointments if row.provider}
            leads = writing.query(Provider).filter(Provider.name.in_(appointed)).order_by(Provider.name)
            for place, lead in enumerate(leads, 1):
                lead.address = [f"{place} Provider Parade", "Wembley", "HA0 7ZZ"]
                lead.phone = f"020 7946 0{place + 300}"
                lead.email = f"care{place}@provider.example"

    def _add_people(self, people: int) -> None:
        with self._work.reading() as reading:
            providers = {row.name: row.id for row in reading.query(Provider)}
        maker = PackageMaker(self._work.programme, providers, self._random, self._keys, EXTRACT_DAY)
        self._made = maker.make(people)
        with self._on(EXTRACT_DAY).writing() as writing:
            for row in self._made:
                writing.add_all((row.person, row.package, row.case))
            writing.add_all(representatives_of(self._made, self._other, self._other_keys, EXTRACT_DAY))
            for row in self._made:
                self._assign(row)
                self._close_if_with_lead(row)
            writing.add_all(self._diary.in_order())
        self._diary.rows.clear()

    def _assign(self, row: MadeCase) -> None:
        holders = OFFICERS_OF.get(row.area, ())
        if not holders:
            return
        officer = self._officers[self._random.choice(holders)]
        self._holder[row.case.id] = officer
        facts = {"case_id": row.case.id, "officer_id": officer, "assigned_on": EXTRACT_DAY}
        self._diary.add(Assignment, self._officers[0], EXTRACT_DAY, **facts)

    def _close_if_with_lead(self, row: MadeCase) -> None:
        if row.no_transfer:
            self._diary.add(
                CaseOutcome,
                self._officers[0],
                EXTRACT_DAY,
                case_id=row.case.id,
                outcome=Outcome.NO_TRANSFER_NEEDED,
                happened_on=EXTRACT_DAY,
                note=f"{BY_EXTRACT}{row.no_transfer}",
            )

    def _write_letters(self) -> None:
        reviews = [row.case.id for row in self._made if self._is_near_review(row)]
        bens = [row.case.id for row in self._open_in("3") if self._holder[row.case.id] == self._officers[1]]
        self._written: dict[UUID, tuple[date, Mapping[Story, int]]] = {}
        self._write(self._ids("2"), date(2021, 3, 5), date(2021, 3, 8), UNDER_WAY)
        self._write(reviews, date(2021, 3, 12), date(2021, 3, 15), AT_REVIEW, REVIEW_LETTER)
        self._write(self._ids("13"), date(2021, 4, 1), date(2021, 4, 6), ABOUT_TO_START)
        self._write(bens, date(2021, 4, 28), None, {})

    def _is_near_review(self, row: MadeCase) -> bool:
        review = row.package.annual_review_on
        by_review = row.area[0] in {"ld", "mh"} and row.package.social_worker
        return bool(by_review and review and review <= REVIEWS_UNTIL and not row.no_transfer)

    def _open_in(self, patch: str) -> Iterable[MadeCase]:
        return (row for row in self._made if row.area[1] == patch and not row.no_transfer)

    def _ids(self, patch: str) -> list[UUID]:
        return [row.case.id for row in self._open_in(patch)]

    def _write(
        self,
        case_ids: list[UUID],
        made_on: date,
        posted_on: date | None,
        stories: Mapping[Story, int],
        kind: str = letter_batches.CHOICE_LETTER,
    ) -> None:
        """Make a batch of real letters, by the rules that hold for every batch (R20, R21)."""
        work = self._on(made_on)
        plan = letter_batches.plan_batch(
            work,
            letter_batches.Selection(case_ids=tuple(case_ids)),
            kind,
            letter_batches.BatchOptions(envelope=ENVELOPE),
        )
        if not plan.case_ids:
            return
        batch = letter_batches.make_batch(work, plan)
        if posted_on:
            letter_archive.mark_posted(self._on(posted_on), batch.batch, posted_on)
            self._written |= {letter.case_id: (posted_on, stories) for letter in batch.letters}

    def _tell_stories(self) -> None:
        last = DEMONSTRATION_DAY - timedelta(days=1)
        rules = self._work.programme.rules
        calendar = Calendar(frozenset(rules.bank_holidays), last)
        teller = Teller(
            self._diary,
            calendar,
            DEMONSTRATION_DAY,
            rules.handover_steps,
            self._work.programme.transfers_from,
        )
        self._tell_of_those_written_to(teller)
        self._tell_of_ends(teller)
        self._give_to_ben(date(2021, 4, 27))
        arranged = Diary(self._other, self._other_keys, list(self._diary.rows))
        arrange(arranged, self._made, self._holder, self._other, calendar)
        self._diary.rows = arranged.rows
        with self._on(last, time(18)).writing() as writing:
            for person_id, facts in self._diary.changes.items():
                person = writing.get_one(Person, person_id)
                for name, value in facts.items():
                    setattr(person, name, value)
            writing.add_all(self._diary.in_order())

    def _give_to_ben(self, on: date) -> None:
        """Give a few of the cases that Asha has written to over to Ben, who has told nobody yet."""
        asha, ben = self._officers[:2]
        hers = [key for key in self._ids("13") if self._holder[key] == asha and key in self._written]
        for case_id in hers[:HANDED_OVER]:
            self._holder[case_id] = ben
            self._diary.add(Assignment, asha, on, case_id=case_id, officer_id=ben, assigned_on=on)

    def _write_later_letters(self) -> None:
        """Write to some of those of whom more is known by now: in patch 2, and to nobody twice."""
        yesterday = DEMONSTRATION_DAY - timedelta(days=1)
        no_change = [row.case.id for row in self._made if row.area[1] == "13" and row.no_transfer]
        self._write(no_change, yesterday, yesterday, {}, "already-with-lead")
        self._write(self._ids("2"), yesterday, yesterday, {}, "undecided")
        self._write(self._ids("2"), yesterday, yesterday, {}, "new-provider-confirmation")

    def _tell_of_those_written_to(self, teller: Teller) -> None:
        by_case = {row.case.id: row for row in self._made}
        waves: dict[date, list[UUID]] = {}
        for case_id, (posted_on, _) in self._written.items():
            waves.setdefault(posted_on, []).append(case_id)
        for posted_on, case_ids in waves.items():
            weights = self._written[case_ids[0]][1]
            for case_id, story in zip(case_ids, dealt(len(case_ids), weights, self._random), strict=True):
                teller.tell(story, by_case[case_id], self._holder[case_id], posted_on)

    def _tell_of_ends(self, teller: Teller) -> None:
        waiting = [row for row in self._made if row.case.id not in self._written and not row.no_transfer]
        few = self._random.sample(waiting, len(waiting) // ONE_ENDS_IN)
        for row, story in zip(few, dealt(len(few), BEFORE_ANY_LETTER, self._random), strict=True):
            officer = self._holder.get(row.case.id, self._officers[0])
            teller.tell_of_an_end(
                story, row, officer, EXTRACT_DAY + timedelta(days=self._random.randrange(50))
            )

    def _finish(self, people: int, seed: int) -> None:
        with self._on(DEMONSTRATION_DAY, time(7)).writing() as writing:
            log_act(
                writing,
                MADE,
                "store_identity",
                store_facts(writing).site_id,
                {"people": people, "seed": seed},
            )
