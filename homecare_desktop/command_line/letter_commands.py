"""Making letters and marking them as posted: two separate acts (R21)."""

from datetime import date
from pathlib import Path

import click

from homecare_desktop.casework.caseload import cases_named, patch_named
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    BatchPlan,
    MadeBatch,
    Selection,
    make_batch,
    plan_batch,
)
from homecare_desktop.casework.letter_rows import LeftOut
from homecare_desktop.casework.officers import officer_named
from homecare_desktop.casework.saving import check_can_save, save_bytes
from homecare_desktop.casework.work import Work
from homecare_desktop.command_line.settings import ISO_DATE, Exit, Settings, finish, print_json
from homecare_desktop.domain.errors import BadInputError


@click.command()
@click.argument("template")
@click.option("--patch", metavar="CODE", help="Everyone in the patch.")
@click.option("--officer", metavar="NAME", help="Everyone in this officer's caseload.")
@click.option(
    "--case", "cases", multiple=True, metavar="ID", help="A council ID or package ID; may be repeated."
)
@click.option(
    "--out",
    metavar="FILE.pdf",
    type=click.Path(path_type=Path),
    help="The PDF to write; not needed with --dry-run.",
)
@click.option(
    "--envelope", metavar="dl|c5", default="dl", show_default=True, help="The window envelope: dl or c5."
)
@click.option("--again", is_flag=True, help="Also for people to whom this letter was posted before.")
@click.option("--dry-run", is_flag=True, help="Say who would get one and who not; record nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def letters(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    settings: Settings,
    template: str,
    patch: str | None,
    officer: str | None,
    cases: tuple[str, ...],
    out: Path | None,
    envelope: str,
    again: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Make letters of one kind into one PDF, in list order. TEMPLATE is, for example, transfer-notice."""
    if sum(map(bool, (patch, officer, cases))) != 1:
        raise click.UsageError("Name one of --patch, --officer or --case.")
    if out is None and not dry_run:
        raise click.UsageError("Name the PDF with --out, or try it with --dry-run.")
    with settings.work() as work:
        plan = plan_batch(
            work,
            _selection(work, patch, officer, cases),
            template,
            BatchOptions(envelope=envelope, again=again),
        )
        made = None if dry_run or out is None else _make(work, plan, out)
    left_out = plan.left_out if made is None else made.left_out
    if as_json:
        print_json(_document(plan, made, left_out))
    else:
        _say(plan, made, left_out, out)
    if left_out:
        finish(Exit.LEFT_SOME_OUT)


def _selection(work: Work, patch: str | None, officer: str | None, cases: tuple[str, ...]) -> Selection:
    return Selection(
        patch=patch_named(work, patch).code if patch else None,
        officer_id=officer_named(work, officer).officer_id if officer else None,
        case_ids=tuple(key for reference in cases for key in cases_named(work, reference)),
    )


def _make(work: Work, plan: BatchPlan, out: Path) -> MadeBatch | None:
    if not plan.case_ids:
        return None
    check_can_save(out)
    made = make_batch(work, plan)
    try:
        save_bytes(out, made.pdf)
    except BadInputError as error:  # the disk is full, say
        kept = (
            f"The letters are on record as batch {made.batch}; the window's Letters screen saves them again."
        )
        raise BadInputError(f"{error} {kept}") from error
    return made


def _document(plan: BatchPlan, made: MadeBatch | None, left_out: tuple[LeftOut, ...]) -> dict[str, object]:
    return {
        "batch": made.batch if made else None,
        "made": len(made.letters) if made else 0,
        "would_make": len(plan.case_ids),
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
    }


def _say(plan: BatchPlan, made: MadeBatch | None, left_out: tuple[LeftOut, ...], out: Path | None) -> None:
    if made:
        click.echo(f"Made {_letters(len(made.letters))} ({made.pages} pages) as batch {made.batch} in {out}.")
        click.echo(f"Posted them? Then: posted {made.batch} --on DATE")
    elif plan.case_ids:
        click.echo(f"{_letters(len(plan.case_ids))} would be made. Nothing was recorded.")
    else:
        click.echo("Nobody in this selection may get this letter, so none was made.")
    if left_out:
        click.echo(f"Left out: {len(left_out)}")
    for person in left_out:
        click.echo(f"  {person.council_id}: {'; '.join(person.reasons)}")


def _letters(number: int) -> str:
    return f"{number} letter" if number == 1 else f"{number} letters"


@click.command()
@click.argument("batch")
@click.option("--on", "on", type=ISO_DATE, required=True, help="The day on which they were posted.")
@click.pass_obj
def posted(settings: Settings, batch: str, on: date) -> None:
    """Mark the letters of a batch as posted."""
    with settings.work() as work:
        number = mark_posted(work, batch, on)
    click.echo(f"{_letters(number)} of {batch} marked as posted on {on.isoformat()}.")
