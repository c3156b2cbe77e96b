"""The council's own wordings of its letters, and how letters look."""

from pathlib import Path

import click

from homecare_desktop.casework.council_look import (
    CouncilEntry,
    council_entry,
    council_of,
    logo_from,
    look_of,
    save_council,
)
from homecare_desktop.casework.letter_wording import (
    PART_NAMES,
    PARTS,
    Parts,
    current_parts,
    parts_of_file,
    save_wording,
    versions,
    withdraw_wording,
    wording_faults,
    wording_hints,
    wording_kinds,
)
from homecare_desktop.casework.wording_preview import check_wording
from homecare_desktop.casework.work import Work
from homecare_desktop.command_line.settings import Exit, Settings, finish, print_json
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.words import Voice

VOICES = click.Choice([str(voice) for voice in Voice])
LARGEST_FILE = 200_000


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def wordings(context: click.Context, as_json: bool) -> None:
    """List the kinds of letter, and whose words each has."""
    if context.invoked_subcommand is not None:
        return
    settings: Settings = context.obj
    with settings.work() as work:
        kinds = wording_kinds(work)
    if as_json:
        print_json(
            [
                {
                    "code": kind.code,
                    "name": kind.name,
                    "voices": [str(voice) for voice in kind.voices],
                    "version": kind.council.version if kind.council else None,
                    "officer": kind.council.officer if kind.council else None,
                    "saved_at": kind.council.saved_at.isoformat() if kind.council else None,
                }
                for kind in kinds
            ]
        )
    else:
        for kind in kinds:
            click.echo(f"{kind.code}  {kind.name}: {kind.whose}")


@wordings.command()
@click.argument("kind")
@click.option("--voice", type=VOICES, help="Only what it says to them.")
@click.pass_obj
def show(settings: Settings, kind: str, voice: str | None) -> None:
    """Print the words of a letter as they are now, and the council's versions of it."""
    with settings.work() as work:
        parts, kept = current_parts(work, kind), versions(work, kind)
    for spoken_to, said in parts.items():
        if voice in {None, str(spoken_to)}:
            click.echo(f"== {spoken_to.label} ==")
            for part in PARTS:
                if words := said.part(part).strip():
                    click.echo(f"-- {PART_NAMES[part]} --\n{words}\n")
    for version in kept:
        state = "now" if version.current else "before"
        if version.withdrawn_because is not None:
            state = f"taken back: {version.withdrawn_because}"
        click.echo(f"{version.version}  {version.words} ({state})")


@wordings.command()
@click.argument("kind")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--voice", type=VOICES, default="person", show_default=True, help="Whom a plain text speaks to."
)
@click.pass_obj
def save(settings: Settings, kind: str, file: Path, voice: str) -> None:
    """Keep the words in FILE as the council's new version: a TOML document, or the plain letter."""
    with settings.work() as work:
        parts = parts_of_file(work, kind, _text_of(file), Voice(voice))
        version = save_wording(work, kind, parts)
        _say_hints(parts)
    click.echo(f"Saved as version {version}. Letters that were made before keep their words.")


@wordings.command()
@click.argument("kind")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--voice", type=VOICES, default="person", show_default=True, help="Whom a plain text speaks to."
)
@click.pass_obj
def check(settings: Settings, kind: str, file: Path | None, voice: str) -> None:
    """Look the words of a letter over, now or as FILE has them: faults, hints, and empty fields."""
    with settings.work() as work:
        parts = parts_of_file(work, kind, _text_of(file), Voice(voice)) if file else current_parts(work, kind)
        faults = wording_faults(kind, parts)
        found = None if faults else check_wording(work, kind, parts)
    for fault in faults:
        click.echo(fault.sentence, err=True)
    _say_hints(parts)
    if found is None:
        finish(Exit.FAILED)
        return
    click.echo("\n".join(found.sentences))
    if found.held:
        finish(Exit.LEFT_SOME_OUT)


@wordings.command()
@click.argument("kind")
@click.option("--why", required=True, metavar="TEXT", help="The reason; it stays on record.")
@click.pass_obj
def back(settings: Settings, kind: str, why: str) -> None:
    """Go back to the version before the newest one."""
    with settings.work() as work:
        now = withdraw_wording(work, kind, why)
    click.echo(f"The letter has {now} again.")


@click.command()
@click.option("--address", metavar="TEXT", help="The return address, parts parted by commas, postcode last.")
@click.option("--phone", metavar="P", help="The council's number.")
@click.option("--email", metavar="E", help="The council's email.")
@click.option("--website", metavar="W", help="The council's website.")
@click.option(
    "--other-formats", metavar="TEXT", help="One sentence: how to ask for another format or language."
)
@click.option("--colour", metavar="#RRGGBB", help="The colour of letters.")
@click.option("--logo", type=click.Path(path_type=Path), metavar="FILE", help="A PNG or SVG file.")
@click.option("--no-logo", is_flag=True, help="Take the logo off.")
@click.option("--reply-envelope", metavar="NAME", help="The envelope in which replies come back, such as dl.")
@click.option("--as-programme", is_flag=True, help="Start from what the programme says.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def council(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    settings: Settings,
    address: str | None,
    phone: str | None,
    email: str | None,
    website: str | None,
    other_formats: str | None,
    colour: str | None,
    logo: Path | None,
    no_logo: bool,
    reply_envelope: str | None,
    as_programme: bool,
    as_json: bool,
) -> None:
    """Show how letters look and where replies go, or change it; what is not named stays."""
    if logo and no_logo:
        raise click.UsageError("Name either --logo or --no-logo.")
    said = {
        "address": None if address is None else tuple(part.strip() for part in address.split(",")),
        "phone": phone,
        "email": email,
        "website": website,
        "other_formats": other_formats,
        "colour": colour,
        "reply_envelope": reply_envelope,
    }
    wanted = {name: value for name, value in said.items() if value is not None}
    with settings.work() as work:
        before = CouncilEntry() if as_programme else council_entry(work)
        if wanted or logo or no_logo or as_programme:
            kept_logo = logo_from(logo) if logo else None if no_logo else before.logo
            save_council(work, CouncilEntry(**{**_values(before), **wanted, "logo": kept_logo}))  # type: ignore[arg-type]
        document = _council_document(work, council_entry(work))
    if as_json:
        print_json(document)
    else:
        for name, value in document.items():
            shown = ", ".join(value) if isinstance(value, list) else "none" if value in {"", False} else value
            click.echo(f"{name.replace('_', ' ').capitalize()}: {'yes' if shown is True else shown}")


def _values(entry: CouncilEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in CouncilEntry.__dataclass_fields__}


def _council_document(work: Work, entry: CouncilEntry) -> dict[str, object]:
    sender, look = council_of(work, entry), look_of(entry)
    return {
        "council": sender.name,
        "team": sender.team,
        "address": list(sender.address),
        "phone": sender.phone,
        "email": sender.email,
        "website": sender.website,
        "other_formats": sender.other_formats,
        "colour": look.colour,
        "logo": look.logo is not None,
        "reply_envelope": look.reply_envelope,
    }


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise BadInputError(f"“{file.name}” is far too large for a letter.")
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"“{file.name}” cannot be read as UTF-8 text.") from error


def _say_hints(parts: Parts) -> None:
    for voice, said in parts.items():
        for hint in wording_hints(said):
            place = f"{voice.label}, {PART_NAMES[hint.part]}, line {hint.line}"
            click.echo(f"{place}: {hint.sentence}", err=True)
