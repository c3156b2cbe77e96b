"""What the commands share: the store's folder, the clock, the passphrase, and who is meant."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum
from pathlib import Path

import click

from homecare_desktop.casework.demonstration import PASSPHRASE as DEMONSTRATION
from homecare_desktop.casework.opening import (
    close_work,
    default_folder,
    is_demonstration,
    open_work,
    store_exists,
)
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError

PROGRAM = "homecare-desktop"
PASSPHRASE = "HOMECARE_PASSPHRASE"  # noqa: S105 - the variable's name, not its value
NEW_PASSPHRASE = "HOMECARE_NEW_PASSPHRASE"  # noqa: S105 - the variable's name, not its value


class Exit(IntEnum):
    """The exit status, as ``--help`` explains it."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    LEFT_SOME_OUT = 3


class IsoDate(click.ParamType[date]):
    """A date as ``2021-04-06``."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read ``value``, or fail as wrong usage."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"“{value}” is no date that exists, written as 2021-04-06.", param, ctx)


ISO_DATE = IsoDate()


def ask_passphrase(question: str, *, variable: str = PASSPHRASE, twice: bool = False) -> str:
    """Return the passphrase from the environment, or ask for it at the terminal.

    Raises BadInputError where there is nobody to ask.
    """
    given = os.environ.get(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise BadInputError(f"The store asks for a passphrase. Set {variable}, or run this in a terminal.")
    answer: str = click.prompt(question, hide_input=True, confirmation_prompt=twice, err=True)
    return answer


@dataclass(frozen=True, slots=True)
class Settings:
    """What was said before the command's name."""

    store: Path | None
    today: date | None

    @property
    def folder(self) -> Path:
        """The store's folder: the one that was named, or the default one."""
        return self.store or default_folder()

    @property
    def clock(self) -> Clock:
        """The clock, held still where ``--today`` was given."""
        return Clock(lambda: datetime.now(UTC), self.today)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open the store for the length of one command."""
        if not store_exists(self.folder):
            raise UnknownNameError(
                f"There is no store in “{self.folder}”. "
                f"Make one with: {PROGRAM} init --programme NAME --officer NAME"
            )
        work = open_work(self.folder, self._passphrase(), self.clock)
        try:
            yield work
        finally:
            close_work(work)

    def _passphrase(self) -> str:
        """Return the passphrase; nobody is asked for that of a demonstration, which is no secret."""
        if is_demonstration(self.folder):
            return DEMONSTRATION
        return ask_passphrase("Passphrase")


def address_lines(given: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of an address that was given as lines, or as one line with commas."""
    parts = given[0].split(",") if len(given) == 1 else given
    return tuple(part.strip() for part in parts if part.strip())


def print_json(document: object) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str))


def finish(status: Exit) -> None:
    """End the command with ``status``."""
    click.get_current_context().exit(status)
