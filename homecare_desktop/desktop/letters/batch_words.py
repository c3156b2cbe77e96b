"""What the batch dialog says: how many letters, who gets one, who does not and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.letter_archive import BatchRow
from homecare_desktop.casework.letter_batches import BatchPlan, MadeBatch
from homecare_desktop.casework.letter_emails import SavedEmails
from homecare_desktop.casework.letter_rows import LeftOut
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.documents.copies import NOT_ENCRYPTED
from homecare_desktop.desktop.entry.person import full_name
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.domain.letter_row import Addressee
from homecare_desktop.domain.words import Voice

A_TASK = "a task will be made for it"
"""What becomes of a letter that the program cannot make."""
_OTHER_FORMAT = ("needs another format", "needs a translation")


@dataclass(frozen=True, slots=True)
class Getting:
    """Somebody who gets a letter."""

    addressee: Addressee
    place: int
    """In the order of the letters, from 1."""
    name: str
    """Who it goes to, and for whom where that is not the same."""
    council_id: str
    new_provider: str


GETTING_COLUMNS: Sequence[Column[Getting]] = (
    Column("No.", lambda line: f"{line.place:,}", 0.1, 4, lambda _line: Look.MUTED),
    Column("To", lambda line: line.name, 1.8, 18),
    Column("Council ID", lambda line: line.council_id, 0.1, 10, lambda _line: Look.MUTED),
    Column("New provider", lambda line: line.new_provider, 1.0, 11),
)
LEFT_OUT_COLUMNS: Sequence[Column[LeftOut]] = (
    Column("Name", lambda line: line.name, 0.7, 13),
    Column("Council ID", lambda line: line.council_id, 0.2, 9, lambda _line: Look.MUTED),
    Column("Why not", lambda line: why_words(line.reasons), 1.4, 18),
)


def getting_lines(work: Work, plan: BatchPlan) -> list[Getting]:
    """Return who gets a letter of ``plan``, in the order of the letters."""
    rows = {row.case_id: row for row in case_rows(work, plan.case_ids)}
    lines = []
    for place, (addressee, name) in enumerate(zip(plan.addressees, plan.names, strict=True), 1):
        about = [rows[key] for key in addressee.case_ids if key in rows]
        if addressee.voice is Voice.PROVIDER or not about:
            lines.append(Getting(addressee, place, f"{name}, about {people_words(len(about))}", "", ""))
            continue
        said = f"{name}, for {full_name(about[0])}" if addressee.voice is Voice.REPRESENTATIVE else name
        lines.append(Getting(addressee, place, said, about[0].council_id, about[0].new_provider or ""))
    return lines


def reasons_words(reasons: Sequence[str]) -> str:
    """Return the reasons as one sentence."""
    text = "; ".join(reasons)
    return f"{text[:1].upper()}{text[1:]}"


def why_words(reasons: Sequence[str]) -> str:
    """Return the reasons as one sentence, and say so where the letter becomes a task."""
    return reasons_words((*reasons, A_TASK) if becomes_task(reasons) else reasons)


def becomes_task(reasons: Sequence[str]) -> bool:
    """Whether another format or language is all that stops the letter: somebody else makes it then."""
    return bool(reasons) and all(reason.startswith(_OTHER_FORMAT) for reason in reasons)


def letters_words(number: int) -> str:
    """Return ``"1 letter"`` or ``"212 letters"``."""
    return "1 letter" if number == 1 else f"{number:,} letters"


def people_words(number: int) -> str:
    """Return ``"1 person"`` or ``"12 people"``."""
    return "1 person" if number == 1 else f"{number:,} people"


def plan_words(plan: BatchPlan) -> str:
    """Return ``"212 letters, 3 in large print, 14 left out"``."""
    if not plan.addressees:
        return (
            f"Nobody gets this letter, {len(plan.left_out):,} left out"
            if plan.left_out
            else "Nobody is chosen"
        )
    to_others = sum(addressee.voice is Voice.REPRESENTATIVE for addressee in plan.addressees)
    parts = (
        letters_words(len(plan.addressees)),
        f"{plan.large_print:,} in large print" if plan.large_print else "",
        f"{to_others:,} to representatives" if to_others else "",
        f"{len(plan.left_out):,} left out" if plan.left_out else "nobody left out",
    )
    return ", ".join(part for part in parts if part)


def preview_words(plan: BatchPlan, shown: int) -> str:
    """Say how much of ``plan`` is previewed, and that nothing is recorded (R21)."""
    count = len(plan.addressees)
    part = f"the first {shown:,} of {letters_words(count)}" if shown < count else letters_words(count)
    return f"Preview of {part}. Nothing is recorded yet."


def made_words(made: MadeBatch) -> str:
    """Say what was made, that it is not posted (R21), and what else came of it."""
    are = "is" if len(made.letters) == 1 else "are"
    tasks = f"{len(made.tasks):,} tasks are" if len(made.tasks) > 1 else "1 task is"
    parts = (
        f"{made.batch}: {letters_words(len(made.letters))} on {made.pages:,} pages {are} made and kept.",
        "Made is not posted: mark them when they are in the post.",
        f"{tasks} made, for letters in another format or language." if made.tasks else "",
        f"{letters_words(made.made_again)} made before and not posted: do not post, these take the place."
        if made.made_again
        else "",
    )
    return " ".join(part for part in parts if part)


def marked_words(row: BatchRow) -> str:
    """Say how much of a batch is marked as posted by now."""
    if row.posted == row.letters:
        return f"{row.batch} is marked as posted."
    return f"{row.batch}: {row.posted:,} of {letters_words(row.letters)} are marked as posted."


def emails_words(saved: SavedEmails, folder: str) -> str:
    """Say what was saved to be emailed, and that it is not encrypted."""
    told = "" if not saved.taken_out else f" Left out: {' '.join(saved.taken_out)}"
    each = "each as a file of its own" if saved.saved > 1 else "as a file"
    return f"{letters_words(saved.saved)} in the folder {folder}, {each}. {NOT_ENCRYPTED}{told}"


def newly_left_out_words(plan: BatchPlan, made: MadeBatch) -> str:
    """Name those who were left out at the last moment, when it was asked again (R20)."""
    late = made.left_out[len(plan.left_out) :]
    told = " ".join(f"{line.name} ({line.council_id}): {'; '.join(line.reasons)}." for line in late)
    return f"Left out when it was asked again before printing: {told}" if late else ""
