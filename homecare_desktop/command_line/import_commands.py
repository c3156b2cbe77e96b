"""The extract in, and the provider names that it brings."""

from pathlib import Path

import click

from homecare_desktop.casework.importing import (
    import_extract,
    report_document,
    report_sentences,
    save_rejects,
)
from homecare_desktop.casework.providers import add_alias, add_provider, list_providers, set_provider_contact
from homecare_desktop.casework.saving import check_can_save
from homecare_desktop.command_line.settings import Exit, Settings, address_lines, finish, print_json


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen; write nothing.")
@click.option(
    "--rejects",
    metavar="OUT.csv",
    type=click.Path(path_type=Path),
    help="Save the rows not taken, with their reasons.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def import_file(settings: Settings, file: Path, dry_run: bool, rejects: Path | None, as_json: bool) -> None:
    """Take an extract (CSV) into the store: people, packages and cases."""
    with settings.work() as work:
        if rejects:
            check_can_save(rejects)
        report = import_extract(work, file, dry_run=dry_run)
    if rejects:
        save_rejects(report, rejects)
    if as_json:
        print_json(report_document(report))
    else:
        click.echo("\n".join(report_sentences(report)))
    if report.held or report.rejected:
        finish(Exit.LEFT_SOME_OUT)


@click.group()
def providers() -> None:
    """List the providers, and say what an unknown name in an extract means."""


@providers.command("list")
@click.pass_obj
def list_them(settings: Settings) -> None:
    """List every provider with its other names."""
    with settings.work() as work:
        for name, aliases in list_providers(work):
            click.echo(f"{name} (also {', '.join(aliases)})" if aliases else name)


@providers.command()
@click.argument("name")
@click.pass_obj
def add(settings: Settings, name: str) -> None:
    """Add a provider that the programme does not name."""
    with settings.work() as work:
        added = add_provider(work, name)
    click.echo(f"Added {added}.")


@providers.command()
@click.argument("name")
@click.argument("alias")
@click.pass_obj
def alias(settings: Settings, name: str, alias: str) -> None:
    """From now on, take ALIAS for the provider NAME."""
    with settings.work() as work:
        provider = add_alias(work, name, alias)
    click.echo(f"“{alias}” is now {provider}.")


@providers.command()
@click.argument("name")
@click.option("--address", multiple=True, metavar="LINE", help="A line, postcode last; or all, with commas.")
@click.option("--phone", metavar="P", help="Its phone number, for people who chose it.")
@click.option("--email", metavar="E", help="Its secure address, for lists of people.")
@click.pass_obj
def contact(
    settings: Settings, name: str, address: tuple[str, ...], phone: str | None, email: str | None
) -> None:
    """Say how the provider NAME is reached; what is left out stays as it is."""
    with settings.work() as work:
        lines = address_lines(address) if address else None
        reached = set_provider_contact(work, name, address=lines, phone=phone, email=email)
    known = [text for text in (", ".join(reached.address), reached.phone, reached.email) if text]
    click.echo(f"{reached.name}: {'; '.join(known) or 'no address, phone number or email is on record'}")
