"""The commands of letters: a kind of letter makes them; the other words look after those that were made."""

from datetime import date

import click

from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.command_line import archive_commands
from homecare_desktop.command_line.letter_making import make
from homecare_desktop.command_line.letter_output import letters_words
from homecare_desktop.command_line.settings import ISO_DATE, Settings

_KIND = "TEMPLATE"


class KindOrCommand(click.Group):
    """A group in which a word that is no command is the kind of letters to make."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command, or the one that makes letters of the kind ``cmd_name``."""
        return super().get_command(ctx, cmd_name) or self.commands[_KIND]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Hand the kind on to the command that makes letters, as its first word."""
        name, command, rest = super().resolve_command(ctx, args)
        return (name, command, args) if command is self.commands[_KIND] else (name, command, rest)


@click.group(cls=KindOrCommand, no_args_is_help=True)
def letters() -> None:
    """Make letters of one kind, and find, open, print again and label those that were made.

    TEMPLATE is the kind, for example transfer-notice; "letters kinds" lists them all.
    """


letters.add_command(make, _KIND)
for command in archive_commands.COMMANDS:
    letters.add_command(command)


@click.command()
@click.argument("batch")
@click.option("--on", "on", type=ISO_DATE, required=True, help="The day on which they were posted.")
@click.option("--from", "first", type=int, metavar="N", help="Only from this letter of the batch on.")
@click.option("--to", "last", type=int, metavar="M", help="Only up to this letter of the batch.")
@click.pass_obj
def posted(settings: Settings, batch: str, on: date, first: int | None, last: int | None) -> None:
    """Mark the letters of a batch as posted, all of them or a range."""
    with settings.work() as work:
        number = mark_posted(work, batch, on, first=first, last=last)
    click.echo(f"{letters_words(number)} of {batch} marked as posted on {on.isoformat()}.")
