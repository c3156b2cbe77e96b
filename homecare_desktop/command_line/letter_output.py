"""What the commands of letters print: plans, batches, letters and parts, in words and as JSON."""

import click

from homecare_desktop.casework.letter_archive import ArchivedLetter, BatchPart, BatchRow
from homecare_desktop.casework.letter_batches import BatchPlan, MadeBatch
from homecare_desktop.casework.letter_rows import LeftOut


def letters_words(number: int) -> str:
    """Return ``"1 letter"`` or ``"3 letters"``."""
    return f"{number} letter" if number == 1 else f"{number} letters"


def made_document(
    plan: BatchPlan, made: MadeBatch | None, left_out: tuple[LeftOut, ...], tasks: tuple[str, ...]
) -> dict[str, object]:
    """Return what was made, or would be, as JSON has it."""
    return {
        "batch": made.batch if made else None,
        "made": len(made.letters) if made else 0,
        "would_make": len(plan.addressees),
        "left_out": len(left_out),
        "pages": made.pages if made else 0,
        "letters": [
            {
                "council_id": letter.council_id,
                "reference": letter.reference,
                "first_page": letter.first_page,
                "pages": letter.pages,
            }
            for letter in (made.letters if made else ())
        ],
        "excluded": [
            {"council_id": person.council_id, "reasons": list(person.reasons)} for person in left_out
        ],
        "tasks": list(tasks),
    }


def say_made(
    plan: BatchPlan, made: MadeBatch | None, left_out: tuple[LeftOut, ...], tasks: tuple[str, ...], out: str
) -> None:
    """Say what was made, or would be, and who was left out and why."""
    if made:
        number = letters_words(len(made.letters))
        click.echo(f"Made {number} ({made.pages} pages) as batch {made.batch} in {out}.")
        if made.made_again:
            click.echo(f"They take the place of {letters_words(made.made_again)} that waited to be posted.")
        click.echo(f"Posted them? Then: posted {made.batch} --on DATE")
    elif plan.addressees:
        click.echo(f"{letters_words(len(plan.addressees))} would be made. Nothing was recorded.")
    else:
        click.echo("Nobody in this selection may get this letter, so none was made.")
    if left_out:
        click.echo(f"Left out: {len(left_out)}")
    for person in left_out:
        click.echo(f"  {person.council_id}: {'; '.join(person.reasons)}")
    if tasks:
        click.echo(f"To do by another service: {', '.join(tasks)}. See: tasks")


def batch_document(row: BatchRow) -> dict[str, object]:
    """Return a batch as JSON has it."""
    return {
        "batch": row.batch,
        "kind": row.template_name,
        "made_on": row.made_on,
        "letters": row.letters,
        "posted": row.posted,
        "returned": row.returned,
        "made_again": row.made_again,
        "accessible": row.accessible,
    }


def batch_words(row: BatchRow) -> str:
    """Return a batch in one line."""
    parts = [letters_words(row.letters), f"{row.posted} posted"]
    if row.returned:
        parts.append(f"{row.returned} returned")
    if row.made_again:
        parts.append(f"{row.made_again} made again later")
    form = " (to be emailed)" if row.accessible else ""
    return f"{row.batch}  {row.made_on.isoformat()}  {row.template_name}{form}: {', '.join(parts)}"


def letter_document(letter: ArchivedLetter) -> dict[str, object]:
    """Return a letter as JSON has it."""
    return {
        "reference": letter.reference,
        "batch": letter.batch,
        "position": letter.position,
        "kind": letter.kind,
        "who": letter.who,
        "council_id": letter.council_id,
        "officer": letter.officer,
        "made_on": letter.made_on,
        "posted_on": letter.posted_on,
        "returned_on": letter.returned_on,
        "envelope": letter.envelope,
        "first_page": letter.first_page,
        "pages": letter.pages,
        "withdrawn_because": letter.withdrawn_because,
    }


def letter_words(letter: ArchivedLetter) -> str:
    """Return a letter in one line."""
    about = f" ({letter.council_id})" if letter.council_id else ""
    return (
        f"{letter.reference}  {letter.batch} no. {letter.position}  "
        f"{letter.kind_name} to {letter.who}{about}: {_state(letter)}"
    )


def part_document(part: BatchPart) -> dict[str, object]:
    """Return a part of a batch as JSON has it."""
    return {
        "envelope": part.envelope,
        "sheets": part.sheets,
        "large_print": part.large_print,
        "letters": part.letters,
        "positions": list(part.positions),
    }


def part_words(number: int, part: BatchPart) -> str:
    """Return a part of a batch in one line, such as ``"1  DL …, 2 sheets: 198 letters"``."""
    sheets = f"{part.sheets} sheet" if part.sheets == 1 else f"{part.sheets} sheets"
    large = ", large print" if part.large_print else ""
    return f"{number}  {part.envelope_name}, {sheets}{large}: {letters_words(part.letters)}"


def _state(letter: ArchivedLetter) -> str:
    if letter.withdrawn_because:
        return letter.withdrawn_because
    if letter.returned_on:
        return f"returned on {letter.returned_on.isoformat()}"
    if letter.posted_on:
        return f"posted on {letter.posted_on.isoformat()}"
    return "made, not posted"
