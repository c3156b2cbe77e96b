"""The program's commands, and the one place where a fault becomes a sentence and an exit status."""

import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version as installed_version
from pathlib import Path

import click

from homecare_desktop.command_line import (
    case_commands,
    import_commands,
    letter_commands,
    people_commands,
    store_commands,
    task_commands,
    wording_commands,
)
from homecare_desktop.command_line.explained import Explained
from homecare_desktop.command_line.settings import ISO_DATE, PROGRAM, Exit, Settings
from homecare_desktop.domain.errors import HomecareError, RefusedError


@click.group(
    cls=Explained,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=(
        "CASE and ID are a council ID or a package ID. A patch is named by its code, such as 2 or ld-north. "
        "The passphrase comes from HOMECARE_PASSPHRASE, or is asked for. "
        "Exit status: 0 done; 1 refused or failed, with one sentence on stderr; 2 wrong usage; "
        "3 done, but some rows were held or rejected, or some people were left out."
    ),
)
@click.option("--store", type=click.Path(path_type=Path), metavar="FOLDER", help="The store's folder.")
@click.option("--today", type=ISO_DATE, help="Work as if today were this day.")
@click.pass_context
def program(context: click.Context, store: Path | None, today: date | None) -> None:
    """Home care transfers: caseloads, choices and letters for named officers.

    Without a command, the window opens.
    """
    context.obj = Settings(store, today)
    if context.invoked_subcommand is None:
        from homecare_desktop.desktop.application import run  # noqa: PLC0415 - no command loads Qt

        context.exit(run(context.obj.folder, context.obj.clock))


@program.command()
def version() -> None:
    """Print the version."""
    click.echo(f"{PROGRAM} {installed_version(PROGRAM)}")


for command in (
    store_commands.demo,
    store_commands.init,
    store_commands.officers,
    import_commands.import_file,
    import_commands.providers,
    case_commands.assign,
    case_commands.cases,
    case_commands.choose,
    case_commands.contact,
    people_commands.representative,
    people_commands.offer,
    people_commands.answer,
    people_commands.appointment,
    letter_commands.letters,
    letter_commands.posted,
    task_commands.tasks,
    wording_commands.wordings,
    wording_commands.council,
    store_commands.list_programmes,
    store_commands.check,
):
    program.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit status. Every fault ends as a sentence on stderr."""
    try:
        status = program.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return Exit.USAGE
    except (click.Abort, KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the last door
        click.echo(_sentence(error), err=True)
        return Exit.FAILED
    return status if isinstance(status, int) else Exit.DONE


def _sentence(error: BaseException) -> str:
    """Return what the officer is told; no traceback, and nothing personal, gets out."""
    match error:
        case RefusedError():
            return f"{error.rule}: {error.sentence}"
        case HomecareError():
            return str(error)
        case click.Abort() | KeyboardInterrupt():
            return "Stopped. Nothing was changed."
    return (
        f"Something went wrong that the program did not expect ({type(error).__name__}). "
        "What was being done was not kept; the store is as it was before."
    )


def main() -> None:
    """Run the command that the arguments name."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run(sys.argv[1:]))
