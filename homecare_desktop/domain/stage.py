"""How far the work on a case has come, and what follows from it: stage and next step."""

from dataclasses import dataclass
from datetime import date

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import Choice, Outcome, Stage


@dataclass(frozen=True, slots=True)
class StageFacts:
    """What the records of a case say, withdrawn ones left out."""

    letter_made: bool
    letter_posted: bool
    spoke: bool
    choice: Choice | None
    transfer_set: bool
    handover_begun: bool
    completed: bool
    outcome: Outcome | None


def stage_of(facts: StageFacts) -> Stage:
    """Return the stage; each later fact outweighs the earlier ones, and an outcome closes the case."""
    furthest_first = (
        (facts.completed or facts.outcome is not None, Stage.COMPLETE),
        (facts.handover_begun, Stage.HANDOVER),
        (facts.transfer_set, Stage.TRANSFER_PLANNED),
        (facts.choice in {Choice.NEW_PROVIDER, Choice.DIRECT_PAYMENT}, Stage.CHOSEN),
        (facts.spoke or facts.choice is Choice.UNDECIDED, Stage.IN_CONVERSATION),
        (facts.letter_posted, Stage.WRITTEN_TO),
        (facts.letter_made, Stage.LETTER_MADE),
    )
    return next((stage for reached, stage in furthest_first if reached), Stage.TO_WRITE)


def next_step(stage: Stage, choice: Choice | None, revisit_on: date | None, today: date) -> str:
    """Return the one thing to do next, as the officer would say it; a choice is never presumed (R2)."""
    if choice is Choice.UNDECIDED and stage is Stage.IN_CONVERSATION:
        return _revisit(revisit_on, today)
    return _NEXT[stage] if stage is not Stage.CHOSEN else _AFTER_CHOICE[choice or Choice.UNDECIDED]


def _revisit(revisit_on: date | None, today: date) -> str:
    if revisit_on is None:
        return "Agree a day to talk again, and record it."
    if revisit_on < today:
        return f"Talk again: this was due on {written_date(revisit_on)}."
    if revisit_on == today:
        return "Talk again today."
    return f"Talk again on {written_date(revisit_on)}."


_NEXT = {
    Stage.TO_WRITE: "Print the letter and post it.",
    Stage.LETTER_MADE: "Post the letter, and mark it as posted.",
    Stage.WRITTEN_TO: "Ring or visit, and talk about the choice.",
    Stage.IN_CONVERSATION: "Record what they choose. They may take their time.",
    Stage.TRANSFER_PLANNED: "Arrange the handover.",
    Stage.HANDOVER: "Finish the handover before the transfer.",
    Stage.COMPLETE: "Nothing to do.",
}
_AFTER_CHOICE = {
    Choice.NEW_PROVIDER: "Agree a transfer date with the new provider.",
    Choice.DIRECT_PAYMENT: "Ask for the direct payment to be set up.",
    Choice.UNDECIDED: "Record what they choose. They may take their time.",
}
