"""What the batch dialog says: how many letters, who gets one, who does not and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.letter_batches import BatchPlan, MadeBatch
from homecare_desktop.casework.letter_rows import LeftOut
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.tables.columns import Column, Look


@dataclass(frozen=True, slots=True)
class Getting:
    """Somebody who gets a letter."""

    case_id: UUID
    place: int
    """In the order of the letters, from 1."""
    name: str
    council_id: str
    new_provider: str


GETTING_COLUMNS: Sequence[Column[Getting]] = (
    Column("No.", lambda line: f"{line.place:,}", 0.1, 5, lambda _line: Look.MUTED),
    Column("Name", lambda line: line.name, 1.4, 18),
    Column("Council ID", lambda line: line.council_id, 0.1, 9, lambda _line: Look.MUTED),
    Column("New provider", lambda line: line.new_provider, 1.0, 11),
)
LEFT_OUT_COLUMNS: Sequence[Column[LeftOut]] = (
    Column("Name", lambda line: line.name, 0.7, 13),
    Column("Council ID", lambda line: line.council_id, 0.2, 9, lambda _line: Look.MUTED),
    Column("Why not", lambda line: reasons_words(line.reasons), 1.4, 18),
)


def getting_lines(work: Work, plan: BatchPlan) -> list[Getting]:
    """Return who gets a letter of ``plan``, in list order."""
    rows = case_rows(work, plan.case_ids)
    numbered = enumerate(zip(rows, plan.names, strict=True), 1)
    return [
        Getting(row.case_id, place, name, row.council_id, row.new_provider or "")
        for place, (row, name) in numbered
    ]


def reasons_words(reasons: Sequence[str]) -> str:
    """Return the reasons as one sentence."""
    text = "; ".join(reasons)
    return f"{text[:1].upper()}{text[1:]}"


def letters_words(number: int) -> str:
    """Return ``"1 letter"`` or ``"212 letters"``."""
    return "1 letter" if number == 1 else f"{number:,} letters"


def plan_words(plan: BatchPlan) -> str:
    """Return ``"212 letters, 3 in large print, 14 left out"``."""
    if not plan.case_ids:
        return (
            f"Nobody gets this letter, {len(plan.left_out):,} left out"
            if plan.left_out
            else "Nobody is chosen"
        )
    large = f", {plan.large_print:,} in large print" if plan.large_print else ""
    left_out = f", {len(plan.left_out):,} left out" if plan.left_out else ", nobody left out"
    return f"{letters_words(len(plan.case_ids))}{large}{left_out}"


def preview_words(plan: BatchPlan, shown: int) -> str:
    """Say how much of ``plan`` is previewed, and that nothing is recorded (R21)."""
    count = len(plan.case_ids)
    part = f"the first {shown:,} of {letters_words(count)}" if shown < count else letters_words(count)
    return f"Preview of {part}. Nothing is recorded yet."


def made_words(made: MadeBatch) -> str:
    """Say what was made, and that it is not posted (R21)."""
    are = "is" if len(made.letters) == 1 else "are"
    return (
        f"{made.batch}: {letters_words(len(made.letters))} on {made.pages:,} pages {are} made and kept."
        " Made is not posted: mark them when they are in the post."
    )


def newly_left_out_words(plan: BatchPlan, made: MadeBatch) -> str:
    """Name those who were left out at the last moment, when it was asked again (R20)."""
    late = made.left_out[len(plan.left_out) :]
    told = " ".join(f"{line.name} ({line.council_id}): {'; '.join(line.reasons)}." for line in late)
    return f"Left out when it was asked again before printing: {told}" if late else ""
