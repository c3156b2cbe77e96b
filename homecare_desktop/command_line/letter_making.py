"""Making letters of one kind, into one PDF or a folder of them."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from homecare_desktop.casework.caseload import cases_named, patch_named
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    BatchPlan,
    MadeBatch,
    Selection,
    make_batch,
    open_form_tasks,
    plan_batch,
)
from homecare_desktop.casework.letter_kinds import SECURE_ONLY, letter_kind
from homecare_desktop.casework.officers import officer_named
from homecare_desktop.casework.saving import check_can_save, save_bytes
from homecare_desktop.casework.work import Work
from homecare_desktop.command_line.letter_output import made_document, say_made
from homecare_desktop.command_line.settings import ISO_DATE, Exit, Settings, finish, print_json
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.words import LetterOrder


@dataclass(frozen=True, slots=True)
class Target:
    """Where letters are written: one file, or a folder with a file a letter."""

    path: Path
    folder: bool

    def check(self) -> None:
        """Make the folder where there is none. Raises BadInputError when nothing can be written there."""
        if self.folder:
            try:
                self.path.mkdir(exist_ok=True)
            except OSError as error:
                raise BadInputError(f"There is no folder “{self.path}”, and none can be made.") from error
        check_can_save(self.path / "letter.pdf" if self.folder else self.path)

    def save(self, made: MadeBatch) -> None:
        """Write the letters; files are named by reference, which says nothing of the person."""
        if not self.folder:
            save_bytes(self.path, made.pdf)
            return
        for letter in made.letters:
            if letter.pdf is not None:
                save_bytes(self.path / f"{letter.reference}.pdf", letter.pdf)


@click.command(no_args_is_help=True)
@click.argument("template", metavar="")
@click.option("--patch", metavar="CODE", help="Everyone in the patch.")
@click.option("--officer", metavar="NAME", help="Everyone in this officer's caseload.")
@click.option(
    "--case", "cases", multiple=True, metavar="ID", help="A council ID or package ID; may be repeated."
)
@click.option(
    "--out",
    metavar="FILE.pdf",
    help="The PDF to write; not needed with --dry-run. With --tagged also a folder: a file a letter.",
)
@click.option(
    "--envelope", metavar="NAME", default="dl", show_default=True, help="The window envelope: dl, c5 or c4."
)
@click.option("--again", is_flag=True, help="Also for people to whom this letter was posted before.")
@click.option(
    "--order",
    type=click.Choice([str(order) for order in LetterOrder]),
    default=str(LetterOrder.LIST),
    show_default=True,
    help="How the letters are sorted: post is by postcode, size by the size of print.",
)
@click.option("--size", type=int, metavar="POINTS", help="The size of print for everybody, 12 to 28.")
@click.option("--date", "dated", type=ISO_DATE, help="The date on the letters; without it, today.")
@click.option(
    "--tagged", is_flag=True, help="Accessible PDF, to be emailed, in place of pages for envelopes."
)
@click.option("--secure", is_flag=True, help="A letter that lists people goes through a secure channel.")
@click.option("--dry-run", is_flag=True, help="Say who would get one and who not; record nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def make(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    settings: Settings,
    template: str,
    patch: str | None,
    officer: str | None,
    cases: tuple[str, ...],
    out: str | None,
    envelope: str,
    again: bool,
    order: str,
    size: int | None,
    dated: date | None,
    tagged: bool,
    secure: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Make letters of one kind, for example transfer-notice, into one PDF."""
    if sum(map(bool, (patch, officer, cases))) != 1:
        raise click.UsageError("Name one of --patch, --officer or --case.")
    if not out and not dry_run:
        raise click.UsageError("Name the PDF with --out, or try it with --dry-run.")
    options = BatchOptions(
        envelope=envelope,
        again=again,
        order=LetterOrder(order),
        size=size,
        dated=dated,
        accessible=tagged,
    )
    with settings.work() as work:
        plan = plan_batch(work, _selection(work, patch, officer, cases), template, options)
        made: MadeBatch | None = None
        tasks: tuple[str, ...] = ()
        if not dry_run:
            _check_secure(template, secure=secure)
            made, tasks = _make(work, plan, _target(out or "", tagged=tagged))
    left_out = plan.left_out if made is None else made.left_out
    if as_json:
        print_json(made_document(plan, made, left_out, tasks))
    else:
        say_made(plan, made, left_out, tasks, out or "")
    if left_out:
        finish(Exit.LEFT_SOME_OUT)


def _selection(work: Work, patch: str | None, officer: str | None, cases: tuple[str, ...]) -> Selection:
    return Selection(
        patch=patch_named(work, patch).code if patch else None,
        officer_id=officer_named(work, officer).officer_id if officer else None,
        case_ids=tuple(key for reference in cases for key in cases_named(work, reference)),
    )


def _check_secure(template: str, *, secure: bool) -> None:
    if letter_kind(template).to_provider and not secure:
        raise BadInputError(f"{SECURE_ONLY} To make it, add --secure.")


def _target(out: str, *, tagged: bool) -> Target:
    """Return where to write; only letters that are emailed have a file each."""
    separators = tuple(separator for separator in (os.sep, os.altsep, "/") if separator)
    path = Path(out)
    return Target(path, folder=tagged and (out.endswith(separators) or path.is_dir()))


def _make(work: Work, plan: BatchPlan, target: Target) -> tuple[MadeBatch | None, tuple[str, ...]]:
    """Make and save the letters of ``plan``; return them and the names of the tasks that were opened."""
    if not plan.addressees:
        return None, tuple(task.name for task in open_form_tasks(work, plan))
    target.check()
    made = make_batch(work, plan)
    try:
        target.save(made)
    except BadInputError as error:  # the disk is full, say
        kept = (
            f"The letters are on record as batch {made.batch}; the window's Letters screen saves them again."
        )
        raise BadInputError(f"{error} {kept}") from error
    return made, tuple(task.name for task in made.tasks)
