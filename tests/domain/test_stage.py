from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.stage import StageFacts, next_step, stage_of
from homecare_desktop.domain.words import Choice, Outcome, Stage

NOTHING = {
    "letter_made": False, "letter_posted": False, "spoke": False, "choice": None,
    "transfer_set": False, "handover_begun": False, "completed": False, "outcome": None,
}  # fmt: skip
TODAY = date(2021, 4, 29)


def after(**facts: object) -> Stage:
    return stage_of(StageFacts(**{**NOTHING, **facts}))  # type: ignore[arg-type] # facts by name


def test_the_stage_follows_the_records() -> None:
    assert after() is Stage.TO_WRITE
    assert after(letter_made=True) is Stage.LETTER_MADE
    assert after(letter_made=True, letter_posted=True) is Stage.WRITTEN_TO
    assert after(letter_posted=True, spoke=True) is Stage.IN_CONVERSATION
    assert after(letter_posted=True, choice=Choice.UNDECIDED) is Stage.IN_CONVERSATION
    assert after(choice=Choice.DIRECT_PAYMENT) is Stage.CHOSEN
    assert after(choice=Choice.NEW_PROVIDER, transfer_set=True) is Stage.TRANSFER_PLANNED
    assert after(choice=Choice.NEW_PROVIDER, transfer_set=True, handover_begun=True) is Stage.HANDOVER
    assert after(outcome=Outcome.NO_TRANSFER_NEEDED) is Stage.COMPLETE


def test_an_undecided_person_is_never_moved_on_by_silence() -> None:
    assert next_step(Stage.IN_CONVERSATION, Choice.UNDECIDED, date(2021, 4, 20), TODAY).startswith(
        "Talk again"
    )
    assert "20 April 2021" in next_step(Stage.IN_CONVERSATION, Choice.UNDECIDED, date(2021, 4, 20), TODAY)
    assert next_step(Stage.IN_CONVERSATION, Choice.UNDECIDED, TODAY, TODAY) == "Talk again today."


@given(st.sampled_from(Stage), st.sampled_from([None, *Choice]), st.none() | st.dates())
def test_every_case_has_a_next_step(stage: Stage, choice: Choice | None, revisit_on: date | None) -> None:
    assert next_step(stage, choice, revisit_on, TODAY).endswith(".")
