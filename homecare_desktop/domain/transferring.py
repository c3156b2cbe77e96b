"""When a transfer may be planned and when it is done: R2, R3, R5 and R8."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, HomecareError, RefusedError
from homecare_desktop.domain.words import Choice, Outcome, Route


@dataclass(frozen=True, slots=True)
class TransferFacts:
    """What is on record about the case before its transfer."""

    outcome: Outcome | None
    choice: Choice | None
    letter_posted_on: date | None
    """When a letter that offers the choice was last posted: see ``CHOICE_LETTERS``."""
    route: Route
    social_worker: str
    transfer_on: date | None
    steps_done: frozenset[str]


def planning_faults(facts: TransferFacts, on: date) -> Iterator[HomecareError]:
    """Say why no transfer date can be set on day ``on``."""
    yield from _closed(facts)
    if facts.choice is not Choice.NEW_PROVIDER:
        yield RefusedError(
            "R2", "Nobody is moved without their choice. First record that they chose the new provider."
        )
    if facts.letter_posted_on is None:
        yield RefusedError(
            "R3", "A transfer date needs a posted letter first. Post it, and mark it as posted."
        )
    elif on < facts.letter_posted_on:
        posted = written_date(facts.letter_posted_on)
        yield BadInputError(f"The transfer cannot be before the letter, which was posted on {posted}.")
    if facts.route is Route.ANNUAL_REVIEW and not facts.social_worker:
        yield RefusedError("R8", "A social worker must be named before a transfer at annual review.")


def completing_faults(
    facts: TransferFacts, steps: Sequence[str], on: date, today: date
) -> Iterator[HomecareError]:
    """Say why the transfer cannot be completed on day ``on``; ``steps`` is the programme's handover."""
    yield from _closed(facts)
    if facts.transfer_on is None:
        yield RefusedError("R5", "No transfer date is set. Set the date first.")
    open_steps = [step for step in steps if step not in facts.steps_done]
    if open_steps:
        yield RefusedError("R5", f"The handover is not finished. Still open: {', '.join(open_steps)}.")
    if on > today:
        yield BadInputError(f"The transfer is dated {written_date(on)}, which is still to come.")


def _closed(facts: TransferFacts) -> Iterator[HomecareError]:
    if facts.outcome:
        yield RefusedError("R1", f"The case is closed: {facts.outcome.label.lower()}.")
