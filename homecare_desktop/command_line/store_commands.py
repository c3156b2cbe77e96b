"""Making a store, its officers, the demonstration, and looking the store over."""

import click

from homecare_desktop.casework.checking import check_store
from homecare_desktop.casework.demonstration import open_demonstration
from homecare_desktop.casework.officer_rights import set_may_word_letters
from homecare_desktop.casework.officers import add_officer, change_officer, let_in, list_officers
from homecare_desktop.casework.opening import (
    NewOfficer,
    close_work,
    init_store,
    programmes,
)
from homecare_desktop.command_line.settings import (
    NEW_PASSPHRASE,
    Exit,
    Settings,
    ask_passphrase,
    finish,
)
from homecare_desktop.domain.order import order_breaches, planned_starts


@click.command()
@click.option(
    "--programme",
    required=True,
    metavar="NAME|FILE",
    help="A profile's name (see: programmes) or a profile file.",
)
@click.option("--officer", required=True, metavar="NAME", help="The first named officer, who signs in.")
@click.option("--job-title", metavar="T", default="", help="As letters print it.")
@click.option("--phone", metavar="P", default="", help="The officer's direct number: letters carry it (R3).")
@click.option("--email", metavar="E", default="", help="The officer's email: letters carry it (R3).")
@click.pass_obj
def init(settings: Settings, programme: str, officer: str, job_title: str, phone: str, email: str) -> None:
    """Make an encrypted store with its first officer, and print its recovery code."""
    passphrase = ask_passphrase("Choose a passphrase", twice=True)
    first = NewOfficer(" ".join(officer.split()), job_title.strip(), phone.strip(), email.strip())
    made = init_store(
        settings.folder, programme=programme, officer=first, passphrase=passphrase, clock=settings.clock
    )
    close_work(made.work)
    click.echo(f"Made a store for {made.work.programme.name} in {settings.folder}")
    click.echo(f"Recovery code: {made.recovery_code}")
    click.echo(
        "Print the code and lock it away. It opens the store if the passphrase is lost; nothing else does."
    )
    if not (first.phone or first.email):
        click.echo(
            f"No letter can be made for {first.name} yet: it has to say how to reach them. "
            f'Give a number with: officers change "{first.name}" --phone …',
            err=True,
        )


@click.group()
def officers() -> None:
    """List, add and change the named officers."""


@officers.command("list")
@click.pass_obj
def list_them(settings: Settings) -> None:
    """List the named officers."""
    with settings.work() as work:
        for officer in list_officers(work):
            facts = (officer.name, officer.job_title, officer.phone, officer.email)
            click.echo(" · ".join(fact for fact in facts if fact))


@officers.command()
@click.argument("name")
@click.option("--job-title", metavar="T", default="", help="As letters print it.")
@click.option("--phone", metavar="P", default="", help="Direct number.")
@click.option("--email", metavar="E", default="", help="Email.")
@click.pass_obj
def add(settings: Settings, name: str, job_title: str, phone: str, email: str) -> None:
    """Add a named officer."""
    with settings.work() as work:
        officer = add_officer(work, name, job_title=job_title, phone=phone, email=email)
    click.echo(f"Added {officer.name}.")


@officers.command()
@click.argument("name")
@click.option("--job-title", metavar="T", help="As letters print it.")
@click.option("--phone", metavar="P", help="Direct number.")
@click.option("--email", metavar="E", help="Email.")
@click.pass_obj
def change(
    settings: Settings, name: str, job_title: str | None, phone: str | None, email: str | None
) -> None:
    """Change an officer's job title, number or email; what is not named stays."""
    with settings.work() as work:
        officer = change_officer(work, name, job_title=job_title, phone=phone, email=email)
    click.echo(f"Changed {officer.name}.")


@officers.command("let-in")
@click.argument("name")
@click.pass_obj
def give_passphrase(settings: Settings, name: str) -> None:
    """Let an officer sign in with a passphrase of their own (HOMECARE_NEW_PASSPHRASE, or asked for)."""
    with settings.work() as work:
        chosen = ask_passphrase("Their new passphrase", variable=NEW_PASSPHRASE, twice=True)
        officer = let_in(work, name, chosen)
    click.echo(f"{officer.name} can sign in now.")


@officers.command("may-word-letters")
@click.argument("name")
@click.option("--no", "taken_back", is_flag=True, help="Take the right back.")
@click.pass_obj
def give_right(settings: Settings, name: str, taken_back: bool) -> None:
    """Give an officer the right to change the council's letters and their look."""
    with settings.work() as work:
        officer = set_may_word_letters(work, name, allowed=not taken_back)
    click.echo(f"{officer.name} {'may no longer' if taken_back else 'may now'} change the council's letters.")


@click.command("programmes")
def list_programmes() -> None:
    """List the council profiles that ship with the program, with warnings about their timetables (R7)."""
    for programme in programmes():
        click.echo(f"{programme.code}  {programme.name} ({programme.council.name})")
        for breach in order_breaches(programme, planned_starts(programme)):
            click.echo(f"  {breach.sentence}")


@click.command()
@click.pass_obj
def check(settings: Settings) -> None:
    """Look the store over: the file, the change log's chain, the rows that belong together, the lists."""
    with settings.work() as work:
        faults = check_store(work)
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        finish(Exit.FAILED)
    click.echo("The store is whole.")


@click.command()
@click.option(
    "--people",
    type=click.IntRange(1, 100_000),
    metavar="N",
    default=1777,
    show_default=True,
    help="How many.",
)
@click.option(
    "--seed", type=int, metavar="N", default=1, show_default=True, help="The same seed makes the same people."
)
@click.option("--no-window", is_flag=True, help="Make the store and stop.")
@click.pass_obj
def demo(settings: Settings, people: int, seed: int, no_window: bool) -> None:
    """Open a demonstration with made-up people in Brent's programme."""
    work = open_demonstration(settings.store, settings.clock, people=people, seed=seed)
    click.echo(f"A demonstration with made-up people, in {work.store.folder}")
    click.echo("Other commands open it with --store and that folder; they ask for no passphrase.")
    if no_window:
        close_work(work)
        return
    from homecare_desktop.desktop.application import run_signed_in  # noqa: PLC0415 - no command but this opens Qt

    finish_with = run_signed_in(work)
    click.get_current_context().exit(finish_with)
