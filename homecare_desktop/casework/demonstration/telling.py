"""Telling a story: the contacts, choices, transfers and outcomes that it left on record."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from homecare_desktop.casework.demonstration.chance import one_in
from homecare_desktop.casework.demonstration.packages import MadeCase
from homecare_desktop.casework.demonstration.records import Calendar, Diary
from homecare_desktop.casework.demonstration.sayings import (
    AUTHORITIES,
    CHOICE_NOTES,
    CONTACT_NOTES,
    DECLINED,
    EXCEPTIONS,
    UNDECIDED_NOTES,
)
from homecare_desktop.casework.demonstration.stories import Story
from homecare_desktop.domain.words import (
    Channel,
    Choice,
    ContactOutcome,
    DecidedBy,
    DirectPaymentPlan,
    EndReason,
    Outcome,
    ToldBy,
)
from homecare_desktop.storage.tables import (
    CapacityAssessment,
    CaseOutcome,
    ChoiceMade,
    Contact,
    HandoverStep,
    Transfer,
)

_TRIES = 3
_LATEST_TRANSFER = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells one story after another into a diary."""

    diary: Diary
    calendar: Calendar
    today: date
    handover_steps: tuple[str, ...]
    first_transfer: date

    @property
    def _random(self) -> Random:
        return self.diary.random

    def tell(self, story: Story, made: MadeCase, officer: UUID, posted_on: date) -> None:
        """Add the records of ``story`` for a person to whom a letter was posted on ``posted_on``."""
        told = _Told(self, made, officer)
        if story is Story.NOT_RUNG:
            return
        if story is Story.CAME_BACK:
            on = told.contact(
                posted_on, 6, Channel.LETTER, ContactOutcome.OTHER, "The letter came back: gone away."
            )
            told.contact(on, 2, Channel.PHONE, ContactOutcome.NO_REPLY)
            return
        if story is Story.NOT_REACHED:
            told.not_reached(posted_on)
            return
        _ENDINGS[story](told, told.reach(posted_on))

    def tell_of_an_end(self, story: Story, made: MadeCase, officer: UUID, after: date) -> None:
        """Add the record of an end that came before any letter."""
        _ENDINGS[story](_Told(self, made, officer), after)


@dataclass(frozen=True, slots=True)
class _Told:
    """One person's story while it is told."""

    by: Teller
    made: MadeCase
    officer: UUID

    def add(self, kind: type[object], on: date, **facts: object) -> None:
        self.by.diary.add(kind, self.officer, on, case_id=self.made.case.id, **facts)

    def later(self, day: date, most: int, least: int = 1) -> date:
        """Return a working day ``least`` to ``most`` days after ``day``, in the past."""
        return self.by.calendar.past(day + timedelta(days=self.chance.randint(least, most)))

    @property
    def chance(self) -> Random:
        return self.by.diary.random

    def contact(
        self, after: date, days: int, channel: Channel, outcome: ContactOutcome, note: str = ""
    ) -> date:
        on = self.later(after, days)
        self.add(Contact, on, channel=channel, outcome=outcome, contacted_on=on, note=note)
        return on

    def not_reached(self, after: date) -> date:
        for _ in range(self.chance.randint(1, _TRIES)):
            outcome = self.chance.choice(
                (ContactOutcome.NO_REPLY, ContactOutcome.NO_REPLY, ContactOutcome.MESSAGE)
            )
            after = self.contact(after, 7, Channel.PHONE, outcome)
        return after

    def reach(self, posted_on: date) -> date:
        after = self.not_reached(posted_on) if one_in(3, self.chance) else posted_on + timedelta(days=2)
        channel = self.chance.choice(
            (Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.VISIT, Channel.EMAIL)
        )
        note = self.chance.choice(CONTACT_NOTES) if one_in(2, self.chance) else ""
        return self.contact(after, 8, channel, ContactOutcome.SPOKE, note)

    def choose(self, choice: Choice, on: date, note: str = "", **facts: object) -> None:
        decided_by = DecidedBy.PERSON
        if choice is not Choice.UNDECIDED:
            decided_by = self.chance.choice((DecidedBy.PERSON,) * 14 + tuple(DecidedBy))
        if decided_by.in_place_of_person:
            note = "" if one_in(5, self.chance) else AUTHORITIES[decided_by]
            self.add(CapacityAssessment, on, assessed_on=on, lacks_capacity=True, note=note)
        self.add(
            ChoiceMade,
            on,
            choice=choice,
            said_on=on,
            decided_by=decided_by,
            told_by=self.chance.choice((ToldBy.PHONE, ToldBy.PHONE, *ToldBy)),
            note=note,
            **facts,
        )

    def undecided(self, after: date, revisit_on: date) -> None:
        on = self.later(after, 6, 0)
        revisit_on = max(revisit_on, on + timedelta(days=1))
        self.choose(Choice.UNDECIDED, on, self.chance.choice(UNDECIDED_NOTES), revisit_on=revisit_on)

    def new_provider(self, after: date, most: int = 12) -> date:
        if one_in(5, self.chance):
            # People change their minds; the earlier record stays.
            self.undecided(after, after + timedelta(days=10))
            after = self.later(after, 14, 8)
        on = self.later(after, most, 0)
        self.choose(
            Choice.NEW_PROVIDER, on, self.chance.choice(CHOICE_NOTES) if one_in(4, self.chance) else ""
        )
        return on

    def direct_payment(self, after: date) -> date:
        on = self.later(after, 12, 0)
        self.choose(Choice.DIRECT_PAYMENT, on, plan=self.chance.choice(tuple(DirectPaymentPlan)))
        return on

    def plan(self, chosen_on: date, transfer_on: date) -> None:
        on = self.later(chosen_on, 3, 0)
        self.add(Transfer, on, transfer_on=max(transfer_on, on), completed=False)

    def hand_over(self, chosen_on: date, until: date, steps: int) -> None:
        first = max(chosen_on, until - timedelta(days=9))
        for position, step in enumerate(self.by.handover_steps[:steps]):
            on = min(self.by.calendar.past(first + timedelta(days=position)), max(until, first))
            self.add(HandoverStep, on, step=step, done_on=on)

    def end(self, outcome: Outcome, on: date, reason: EndReason | None = None, note: str = "") -> None:
        self.add(CaseOutcome, on, outcome=outcome, end_reason=reason, happened_on=on, note=note)

    # What each story comes to, from the day on which the officer spoke with the person.

    def moved(self, spoke_on: date) -> None:
        chosen_on = self.new_provider(spoke_on, 4)
        earliest = max(chosen_on + timedelta(days=3), self.by.first_transfer)
        transfer_on = self.later(earliest, 14, 0)
        self.plan(chosen_on, transfer_on)
        self.hand_over(chosen_on, transfer_on, len(self.by.handover_steps))
        self.add(Transfer, transfer_on, transfer_on=transfer_on, completed=True)
        self.end(Outcome.MOVED_TO_LEAD, transfer_on)

    def in_handover(self, spoke_on: date) -> None:
        chosen_on = self.new_provider(spoke_on)
        self.plan(chosen_on, self._coming())
        steps = self.chance.randint(1, len(self.by.handover_steps) - 1)
        self.hand_over(chosen_on, self.by.calendar.last, steps)

    def planned(self, spoke_on: date) -> None:
        self.plan(self.new_provider(spoke_on), self._coming())

    def chosen(self, spoke_on: date) -> None:
        self.new_provider(spoke_on, 20)

    def lead_declined(self, spoke_on: date) -> None:
        chosen_on = self.new_provider(spoke_on, 4)
        self.end(Outcome.MOVED_TO_FRAMEWORK, self.later(chosen_on, 20, 8), note=self.chance.choice(DECLINED))

    def on_direct_payment(self, spoke_on: date) -> None:
        self.end(Outcome.DIRECT_PAYMENT, self.later(self.direct_payment(spoke_on), 25, 12))

    def wants_direct_payment(self, spoke_on: date) -> None:
        self.direct_payment(spoke_on)

    def still_undecided(self, spoke_on: date) -> None:
        days = self.chance.choice((4, 7, 12, 14, 21, 28, 42, 60))
        self.undecided(spoke_on, self.by.calendar.working_day(self.by.today + timedelta(days=days)))

    def undecided_today(self, spoke_on: date) -> None:
        self.undecided(spoke_on, self.by.today)

    def undecided_overdue(self, spoke_on: date) -> None:
        agreed = self.by.today - timedelta(days=self.chance.randint(1, 6))
        self.choose(Choice.UNDECIDED, spoke_on, revisit_on=max(agreed, spoke_on + timedelta(days=1)))

    def exception(self, spoke_on: date) -> None:
        self.undecided(spoke_on, self.by.today)
        self.end(Outcome.EXCEPTION, self.later(spoke_on, 20, 8), note=self.chance.choice(EXCEPTIONS))

    def spoke(self, spoke_on: date) -> None:
        if one_in(3, self.chance):
            self.contact(spoke_on, 9, Channel.PHONE, ContactOutcome.MESSAGE)
        if one_in(6, self.chance):
            seen_at = self.by.diary.moment(self.by.calendar.past(spoke_on + timedelta(days=1)))
            self.choose(
                Choice.NEW_PROVIDER,
                spoke_on,
                withdrawn_at=seen_at,
                withdrawn_because="Recorded on the wrong case.",
            )

    def died(self, spoke_on: date) -> None:
        on = self.later(spoke_on, 15, 3)
        self.by.diary.changes[self.made.person.id] = {"died_on": on - timedelta(days=1)}
        self.end(Outcome.ENDED, on, EndReason.DIED, "The family rang.")

    def moved_away(self, spoke_on: date) -> None:
        self.by.diary.changes[self.made.person.id] = {"moved_away": True}
        self.end(Outcome.ENDED, self.later(spoke_on, 15, 3), EndReason.MOVED_AWAY)

    def care_home(self, spoke_on: date) -> None:
        self.end(Outcome.ENDED, self.later(spoke_on, 15, 3), EndReason.CARE_HOME)

    def package_ended(self, after: date) -> None:
        self.end(Outcome.ENDED, self.later(after, 40, 3), EndReason.PACKAGE_ENDED)

    def not_eligible(self, after: date) -> None:
        self.end(Outcome.ENDED, self.later(after, 40, 3), EndReason.NOT_ELIGIBLE)

    def _coming(self) -> date:
        days = self.chance.randint(5, _LATEST_TRANSFER.days)
        return self.by.calendar.working_day(self.by.today + timedelta(days=days))


_ENDINGS = {
    Story.MOVED: _Told.moved,
    Story.IN_HANDOVER: _Told.in_handover,
    Story.PLANNED: _Told.planned,
    Story.CHOSEN: _Told.chosen,
    Story.LEAD_DECLINED: _Told.lead_declined,
    Story.ON_DIRECT_PAYMENT: _Told.on_direct_payment,
    Story.WANTS_DIRECT_PAYMENT: _Told.wants_direct_payment,
    Story.UNDECIDED: _Told.still_undecided,
    Story.UNDECIDED_TODAY: _Told.undecided_today,
    Story.UNDECIDED_OVERDUE: _Told.undecided_overdue,
    Story.EXCEPTION: _Told.exception,
    Story.SPOKE: _Told.spoke,
    Story.DIED: _Told.died,
    Story.MOVED_AWAY: _Told.moved_away,
    Story.CARE_HOME: _Told.care_home,
    Story.PACKAGE_ENDED: _Told.package_ended,
    Story.NOT_ELIGIBLE: _Told.not_eligible,
}
