"""Letters that were made: listed, opened, printed again, handed to a print room, and those that came back."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

import click

from homecare_desktop.casework import letter_archive
from homecare_desktop.casework.letter_archive import Copy
from homecare_desktop.casework.letter_kinds import KindRow, letter_kinds
from homecare_desktop.casework.letter_sheets import batch_labels, sheet_to_test
from homecare_desktop.casework.saving import check_can_save, save_bytes
from homecare_desktop.casework.work import Work
from homecare_desktop.command_line.letter_output import (
    batch_document,
    batch_words,
    letter_document,
    letter_words,
    letters_words,
    part_document,
    part_words,
)
from homecare_desktop.command_line.settings import ISO_DATE, Exit, Settings, finish, print_json
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.letter_names import is_letter_name
from homecare_desktop.domain.words import ReturnReason

_OUT: Final = click.option(
    "--out", metavar="FILE.pdf", type=click.Path(path_type=Path), required=True, help="The PDF to write."
)
_EVERY: Final = 1_000_000
_JSON: Final = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


@click.command("list")
@click.option("--search", metavar="TEXT", help="Letters with any part of a name, council ID or reference.")
@_JSON
@click.pass_obj
def list_made(settings: Settings, search: str | None, as_json: bool) -> None:
    """List the batches of letters, or the letters that --search finds."""
    with settings.work() as work:
        if search is not None:
            _print_letters(letter_archive.search_letters(work, search), as_json=as_json)
            return
        rows = letter_archive.batches(work)
    if as_json:
        print_json({"batches": [batch_document(row) for row in rows]})
    else:
        _print_lines(map(batch_words, rows), "No letters were made yet.")


@click.command()
@click.argument("name", metavar="BATCH|REFERENCE")
@click.option(
    "--out", metavar="FILE.pdf", type=click.Path(path_type=Path), help="Save its pages as this PDF."
)
@click.option("--copy", "as_copy", is_flag=True, help="Save them with “Copy” on every page.")
@_JSON
@click.pass_obj
def show(settings: Settings, name: str, out: Path | None, as_copy: bool, as_json: bool) -> None:
    """Say what became of a batch or a letter; save the exact pages, or a copy that is marked as one."""
    if as_copy and out is None:
        raise click.UsageError("Name the PDF for the copy with --out.")
    with settings.work() as work:
        proof = letter_archive.fingerprint(work, name)
        found = _letters_called(work, name)
        if out is not None:
            check_can_save(out)
            save_bytes(out, _pages(work, name, as_copy=as_copy))
    if as_json:
        fingerprint = {"sha256": proof.sha256, "unchanged": proof.unchanged}
        print_json({"letters": [letter_document(letter) for letter in found], "fingerprint": fingerprint})
    else:
        _print_lines(map(letter_words, found), "")
        state = "unchanged since it was made" if proof.unchanged else "NOT what was made: restore a backup"
        click.echo(f"Fingerprint {proof.sha256}: {state}.")
        if out is not None:
            click.echo(f"Saved as {out}. The file is not encrypted.")


@click.command()
@click.argument("batch")
@click.option("--from", "first", type=int, metavar="N", help="From this letter of the batch on.")
@click.option("--to", "last", type=int, metavar="M", help="Up to this letter of the batch.")
@click.option("--part", type=int, metavar="P", help="One part of the batch, as “letters parts” numbers them.")
@_OUT
@click.pass_obj
def reprint(
    settings: Settings, batch: str, first: int | None, last: int | None, part: int | None, out: Path
) -> None:
    """Save letters N to M of a batch for printing again; no letter is made."""
    if part is not None and (first is not None or last is not None):
        raise click.UsageError("Name a range with --from and --to, or a --part.")
    with settings.work() as work:
        check_can_save(out)
        chosen = None if part is None else _part(work, batch, part)
        paper = letter_archive.print_pages(work, batch, first=first, last=last, part=chosen, copy=Copy.SAVED)
        save_bytes(out, paper.pdf)
    click.echo(f"Saved {letters_words(paper.letters)} of {batch} as {out}. The file is not encrypted.")
    if paper.taken_out:
        click.echo(f"Taken out, because they may not be sent any more: {', '.join(paper.taken_out)}")
        finish(Exit.LEFT_SOME_OUT)


@click.command()
@click.argument("batch")
@_JSON
@click.pass_obj
def parts(settings: Settings, batch: str, as_json: bool) -> None:
    """List the parts of a batch for the print room: by envelope, number of sheets and large print."""
    with settings.work() as work:
        found = letter_archive.batch_parts(work, batch)
    if as_json:
        print_json({"parts": [part_document(part) for part in found]})
    else:
        _print_lines(
            (part_words(number, part) for number, part in enumerate(found, 1)),
            "No letter of this batch is to be posted.",
        )


@click.command()
@click.argument("reference")
@click.option("--on", "on", type=ISO_DATE, help="The day on which it came back; without it, today.")
@click.option(
    "--reason",
    type=click.Choice([str(reason) for reason in ReturnReason]),
    default=str(ReturnReason.UNSAID),
    show_default=True,
    help="What stood on it.",
)
@click.option("--note", default="", help="Anything else that is worth knowing.")
@click.pass_obj
def returned(settings: Settings, reference: str, on: date | None, reason: str, note: str) -> None:
    """Mark a letter as returned, which opens a task. REFERENCE may be typed or scanned."""
    with settings.work() as work:
        task = letter_archive.mark_returned(work, reference, on or work.today, ReturnReason(reason), note)
    click.echo(f"{task.reference} is marked as returned. Task {task.name} was opened for {task.council_id}.")


@click.command()
@_JSON
def kinds(as_json: bool) -> None:
    """List the kinds of letters: what each is for, and who may get it."""
    found = letter_kinds()
    if as_json:
        print_json({"kinds": [_kind_document(kind) for kind in found]})
        return
    for kind in found:
        click.echo(f"{kind.code}: {kind.name}. {kind.purpose}")
        click.echo(f"    {kind.who} {kind.to_whom}".rstrip())


@click.command()
@click.argument("batch")
@click.option("--sheet", metavar="NAME", default="l7163", show_default=True, help="The sheet of labels.")
@click.option("--start", type=int, default=1, show_default=True, help="The first label that is free.")
@_OUT
@click.pass_obj
def labels(settings: Settings, batch: str, sheet: str, start: int, out: Path) -> None:
    """Save address labels for the letters of a batch that are still to be posted."""
    with settings.work() as work:
        check_can_save(out)
        made = batch_labels(work, batch, sheet, start)
        save_bytes(out, made.pdf)
    sheets = "1 sheet" if made.sheets == 1 else f"{made.sheets} sheets"
    click.echo(f"Saved {made.printed} labels on {sheets} as {out}. The file is not encrypted.")
    if made.left_out:
        click.echo(f"Left out: {', '.join(made.left_out)}")
        finish(Exit.LEFT_SOME_OUT)


@click.command("test-sheet")
@click.option(
    "--envelope", metavar="NAME", required=True, help="An envelope or a sheet of labels, such as dl or l7163."
)
@_OUT
def print_test_sheet(envelope: str, out: Path) -> None:
    """Save a sheet that shows where the window or the labels are, with a rule of 100 mm."""
    check_can_save(out)
    save_bytes(out, sheet_to_test(envelope))
    click.echo(f"Saved as {out}. Print it at 100 %, fold it, and hold it against your own stock.")


COMMANDS: Final[tuple[click.Command, ...]] = (
    list_made,
    show,
    reprint,
    parts,
    returned,
    labels,
    print_test_sheet,
    kinds,
)


def _letters_called(work: Work, name: str) -> list[letter_archive.ArchivedLetter]:
    if is_letter_name(name):
        return [letter_archive.find_letter(work, name)]
    return letter_archive.search_letters(work, batch=name, limit=_EVERY)


def _pages(work: Work, name: str, *, as_copy: bool) -> bytes:
    if as_copy:
        return letter_archive.copy_pdf(work, name)
    return (
        letter_archive.letter_pdf(work, name)
        if is_letter_name(name)
        else letter_archive.batch_pdf(work, name)
    )


def _part(work: Work, batch: str, number: int) -> letter_archive.BatchPart:
    found = letter_archive.batch_parts(work, batch)
    if not 1 <= number <= len(found):
        raise BadInputError(f"{batch} has {len(found)} parts; there is no part {number}.")
    return found[number - 1]


def _kind_document(kind: KindRow) -> dict[str, object]:
    return {
        "code": kind.code,
        "name": kind.name,
        "purpose": kind.purpose,
        "who": kind.who,
        "voices": [str(voice) for voice in kind.voices],
    }


def _print_letters(found: list[letter_archive.ArchivedLetter], *, as_json: bool) -> None:
    if as_json:
        print_json({"letters": [letter_document(letter) for letter in found]})
    else:
        _print_lines(map(letter_words, found), "No letter is found.")


def _print_lines(lines: Iterable[str], nothing: str) -> None:
    empty = True
    for line in lines:
        click.echo(line)
        empty = False
    if empty and nothing:
        click.echo(nothing)
