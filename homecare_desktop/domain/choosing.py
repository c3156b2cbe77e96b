"""What a recorded choice must say before it counts: R2 (nobody is forced) and R17 (capacity)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, HomecareError, RefusedError
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, Outcome, ToldBy


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A choice as the officer enters it."""

    choice: Choice
    said_on: date
    decided_by: DecidedBy = DecidedBy.PERSON
    told_by: ToldBy = ToldBy.PHONE
    revisit_on: date | None = None
    plan: DirectPaymentPlan | None = None
    note: str = ""
    lacks_capacity: bool | None = None
    """A capacity assessment for this decision, made with the choice; ``None`` when there is none."""


@dataclass(frozen=True, slots=True)
class ChoiceFacts:
    """What is on record about the case before the choice."""

    outcome: Outcome | None
    died_on: date | None
    new_provider: str | None
    lacks_capacity: bool | None


def choice_faults(entry: ChoiceEntry, facts: ChoiceFacts, today: date) -> tuple[HomecareError, ...]:
    """Return every reason why ``entry`` cannot be recorded, each with its sentence; none means it can."""
    return (*_of_the_case(entry, facts), *_of_the_days(entry, today), *_of_the_decision(entry, facts))


def _of_the_case(entry: ChoiceEntry, facts: ChoiceFacts) -> Iterator[HomecareError]:
    if facts.died_on:
        yield RefusedError(
            "R20", f"This person died on {written_date(facts.died_on)}; no choice can be recorded."
        )
    elif facts.outcome is Outcome.NO_TRANSFER_NEEDED:
        yield RefusedError("R6", "No transfer is needed for this package, so there is no choice to record.")
    elif facts.outcome:
        yield RefusedError(
            "R1", f"The case is closed ({facts.outcome.label.lower()}), so no choice can be recorded."
        )
    if entry.choice is Choice.NEW_PROVIDER and not facts.new_provider and not facts.outcome:
        yield RefusedError(
            "R2", "The programme names no new provider for this person yet, so they cannot choose one."
        )


def _of_the_days(entry: ChoiceEntry, today: date) -> Iterator[HomecareError]:
    if entry.said_on > today:
        yield BadInputError(f"The choice is dated {written_date(entry.said_on)}, which is still to come.")
    if entry.choice is not Choice.UNDECIDED:
        if entry.revisit_on:
            yield BadInputError("A revisit date belongs to an undecided person only. Leave it empty.")
    elif entry.revisit_on is None:
        yield RefusedError("R2", "An undecided person needs a revisit date: the day on which you talk again.")
    elif entry.revisit_on <= entry.said_on:
        yield BadInputError("The revisit date must be after the day on which they said it.")


def _of_the_decision(entry: ChoiceEntry, facts: ChoiceFacts) -> Iterator[HomecareError]:
    lacks = facts.lacks_capacity if entry.lacks_capacity is None else entry.lacks_capacity
    if lacks and not entry.decided_by.in_place_of_person and entry.choice is not Choice.UNDECIDED:
        yield RefusedError(
            "R17",
            "This person was assessed as lacking capacity for this decision. A welfare attorney, a deputy or"
            " a recorded best-interests decision has to make it; being next of kin is not enough.",
        )
    if lacks is False and entry.decided_by.in_place_of_person:
        yield RefusedError(
            "R17", "This person has capacity for this decision, so nobody else can make it in their place."
        )
    if entry.plan and entry.choice is not Choice.DIRECT_PAYMENT:
        yield BadInputError(
            "What to do with a direct payment belongs to the choice of a direct payment only."
        )
