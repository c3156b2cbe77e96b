"""Tasks: what cannot be printed and what came back, listed and marked as done."""

from datetime import date
from pathlib import Path
from typing import Final

import click

from homecare_desktop.casework.officers import officer_named
from homecare_desktop.casework.tasks import TaskRow, export_tasks, finish_task, list_tasks
from homecare_desktop.command_line.settings import Settings, print_json
from homecare_desktop.domain.letter_names import task_name, task_number
from homecare_desktop.domain.words import TaskKind

_NOT_ENCRYPTED: Final = "It holds personal data and is not encrypted: send it through a secure channel only."


@click.group(invoke_without_command=True)
@click.option("--officer", metavar="NAME", help="Only those of this officer's cases.")
@click.option("--done", is_flag=True, help="Those that are done, in place of the open ones.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def tasks(context: click.Context, officer: str | None, done: bool, as_json: bool) -> None:
    """List what the program cannot do: letters in another format or language, and letters that came back."""
    if context.invoked_subcommand is not None:
        return
    settings: Settings = context.obj
    with settings.work() as work:
        officer_id = officer_named(work, officer).officer_id if officer else None
        rows = list_tasks(work, officer_id=officer_id, done=done)
    if as_json:
        print_json({"tasks": [_document(row) for row in rows]})
        return
    for row in rows:
        click.echo(_words(row))
    if not rows:
        click.echo("No task is done yet." if done else "There is nothing to do.")


@tasks.command("done")
@click.argument("task", metavar="TASK")
@click.option("--note", default="", help="What came of it.")
@click.pass_obj
def finish(settings: Settings, task: str, note: str) -> None:
    """Mark a task, such as T-0012, as done."""
    number = task_number(task)
    with settings.work() as work:
        finish_task(work, number, note)
    click.echo(f"{task_name(number)} is done.")


@tasks.command()
@click.argument("names", metavar="TASK", nargs=-1)
@click.option(
    "--out", metavar="FILE.zip", type=click.Path(path_type=Path), required=True, help="The zip to write."
)
@click.pass_obj
def export(settings: Settings, names: tuple[str, ...], out: Path) -> None:
    """Save what a transcription service needs, for these tasks or all that are open, as one zip."""
    with settings.work() as work:
        numbers = [task_number(name) for name in names] or [
            row.number for row in list_tasks(work) if row.kind is not TaskKind.RETURNED
        ]
        number = export_tasks(work, numbers, out)
    click.echo(f"{number} task{'s' if number != 1 else ''} saved in {out}. {_NOT_ENCRYPTED}")


def _document(row: TaskRow) -> dict[str, object]:
    return {
        "task": row.name,
        "kind": str(row.kind),
        "what": row.what,
        "who": row.who,
        "council_id": row.council_id,
        "officer": row.officer,
        "opened_on": row.opened_on,
        "done_on": row.done_on,
        "letter_kind": row.kind_name,
        "reference": row.reference,
    }


def _words(row: TaskRow) -> str:
    letter = " ".join(part for part in (row.kind_name, row.reference) if part)
    day: date = row.done_on or row.opened_on
    state = "done on" if row.done_on else "since"
    officer = f", {row.officer}" if row.officer else ""
    what = f"{row.name}  {row.what} for {row.who} ({row.council_id})"
    return f"{what}: {letter}, {state} {day.isoformat()}{officer}"
