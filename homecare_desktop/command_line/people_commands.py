"""Who is written to for a person, what a provider was offered and said, and what was agreed for a day."""

from datetime import date
from typing import Any

import click

from homecare_desktop.casework.appointments import (
    AppointmentEntry,
    AppointmentRow,
    add_appointment,
    list_appointments,
)
from homecare_desktop.casework.caseload import case_named
from homecare_desktop.casework.offers import OfferRow, answer_offer, list_offers, offer_package
from homecare_desktop.casework.representatives import (
    RepresentativeEntry,
    RepresentativeRow,
    add_representative,
    end_representative,
    list_representatives,
)
from homecare_desktop.command_line.case_commands import words
from homecare_desktop.command_line.settings import ISO_DATE, Settings, address_lines, print_json
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.words import AppointmentKind, Authority, LetterFormat, OfferAnswer, WriteTo

DEFAULT_SIZE = 14


@click.command()
@click.argument("case")
@click.option(
    "--name", metavar="NAME", default="", help="First and family name; the last word is the family's."
)
@click.option("--title", metavar="T", default="", help="Such as Ms.")
@click.option("--first", metavar="NAME", default="", help="First name, in place of --name.")
@click.option("--last", metavar="NAME", default="", help="Family name, in place of --name.")
@click.option("--relation", metavar="WORD", default="", help="What they are to the person, such as daughter.")
@click.option("--speaks-of", metavar="WORDS", default="", help="How letters call the person: “your mother”.")
@click.option(
    "--authority", type=words(Authority), default=Authority.NONE.value, help="On what they act (R17)."
)
@click.option("--authority-on", type=ISO_DATE, help="Since when, as the document says.")
@click.option(
    "--write-to", type=words(WriteTo), default=WriteTo.NEVER.value, help="Whether letters go to them."
)
@click.option("--address", multiple=True, metavar="LINE", help="A line; or all of them, with commas.")
@click.option("--postcode", metavar="P", default="", help="The postcode.")
@click.option("--phone", metavar="P", default="", help="A phone number.")
@click.option("--email", metavar="E", default="", help="An email address.")
@click.option(
    "--format", "form", type=words(LetterFormat), default=LetterFormat.STANDARD.value, help="What they read."
)
@click.option("--size", type=int, default=DEFAULT_SIZE, help="The size of print that they read, in points.")
@click.option("--language", metavar="L", default="", help="Their language.")
@click.option("--end", is_flag=True, help="They do not act for the person any more, from today.")
@click.option("--json", "as_json", is_flag=True, help="List as one JSON document.")
@click.pass_obj
def representative(settings: Settings, /, case: str, as_json: bool, end: bool, **given: Any) -> None:  # noqa: ANN401 - click hands over one argument an option
    """Add a representative to a person, end one (--end), or list them (with no options)."""
    name = " ".join(part for part in (given["first"], given["last"]) if part) or given["name"]
    with settings.work() as work:
        case_id = case_named(work, case)
        if end:
            who = _acting(list_representatives(work, case_id), name)
            end_representative(work, who.representative_id, work.today)
            click.echo(f"{who.name} does not act for {case} any more.")
        elif name:
            add_representative(work, case_id, _entry(given))
            click.echo(f"Recorded for {case}: {name}. Letters: {WriteTo(given['write_to']).label.lower()}.")
        elif _said_something(given):
            raise click.UsageError("Name the representative with --name, or with --first and --last.")
        else:
            _list_representatives(list_representatives(work, case_id), as_json=as_json)


def _said_something(given: dict[str, Any]) -> bool:
    usual = {"authority": Authority.NONE, "write_to": WriteTo.NEVER, "form": LetterFormat.STANDARD}
    return any(value and value != usual.get(name) and value != DEFAULT_SIZE for name, value in given.items())


def _entry(given: dict[str, Any]) -> RepresentativeEntry:
    *first, last = given["name"].split() or [""]
    same = ("title", "relation", "speaks_of", "authority_on", "postcode", "phone", "email", "language")
    return RepresentativeEntry(
        **{name: given[name] for name in same},
        first_name=given["first"] or ("" if given["last"] else " ".join(first)),
        last_name=given["last"] or ("" if given["first"] else last),
        authority=Authority(given["authority"]),
        write_to=WriteTo(given["write_to"]),
        address=address_lines(given["address"]) if given["address"] else (),
        letter_format=LetterFormat(given["form"]),
        point_size=given["size"],
    )


def _acting(rows: list[RepresentativeRow], name: str) -> RepresentativeRow:
    """Return the one who still acts, or the one called ``name``. Raises UnknownNameError or BadInputError."""
    acting = [row for row in rows if row.ended_on is None]
    names = ", ".join(row.name for row in acting) or "nobody"
    found = [row for row in acting if not name or fold(name) in fold(row.name)]
    if not found:
        raise UnknownNameError(f"No representative of that name acts for this person. Acting: {names}.")
    if len(found) > 1:
        raise BadInputError(f"Say which with --name. Acting for this person: {names}.")
    return found[0]


def _list_representatives(rows: list[RepresentativeRow], *, as_json: bool) -> None:
    if as_json:
        print_json([_representative_document(row) for row in rows])
        return
    for row in rows:
        entry = row.entry
        told = [entry.relation, WriteTo(entry.write_to).label.lower(), entry.authority.label.lower()]
        ended = f", until {row.ended_on.isoformat()}" if row.ended_on else ""
        click.echo(f"{row.name} ({', '.join(part for part in told if part)}{ended})")
    if not rows:
        click.echo("No representative is on record.")


def _representative_document(row: RepresentativeRow) -> dict[str, object]:
    entry = row.entry
    return {
        "name": row.name,
        "title": entry.title,
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "relation": entry.relation,
        "speaks_of": entry.speaks_of,
        "authority": entry.authority,
        "authority_on": entry.authority_on,
        "write_to": entry.write_to,
        "address": list(entry.address),
        "postcode": entry.postcode,
        "phone": entry.phone,
        "email": entry.email,
        "format": entry.letter_format,
        "size": entry.point_size,
        "language": entry.language,
        "ended_on": row.ended_on,
    }


@click.command()
@click.argument("case")
@click.option("--to", "to", metavar="PROVIDER", help="The provider.")
@click.option("--on", "on", type=ISO_DATE, help="The day; today by default.")
@click.option("--note", metavar="TEXT", default="", help="Anything to remember.")
@click.option("--json", "as_json", is_flag=True, help="List as one JSON document.")
@click.pass_obj
def offer(settings: Settings, case: str, to: str | None, on: date | None, note: str, as_json: bool) -> None:
    """Record that a package was offered to a provider; without --to, list its offers."""
    with settings.work() as work:
        case_id = case_named(work, case)
        if to is None:
            _list_offers(list_offers(work, case_id), as_json=as_json)
            return
        name = offer_package(work, case_id, to, on or work.today, note)
    click.echo(f"Recorded for {case}: offered to {name}.")


def _list_offers(rows: list[OfferRow], *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    "provider": row.provider,
                    "offered_on": row.offered_on,
                    "answer": row.answer,
                    "answered_on": row.answered_on,
                    "reason": row.reason,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        said = row.answer.label.lower() if row.answer else "not answered yet"
        why = f" ({row.reason})" if row.reason else ""
        click.echo(f"{row.offered_on.isoformat()}  {row.provider}: {said}{why}")
    if not rows:
        click.echo("The package was not offered to anybody yet.")


@click.command()
@click.argument("case")
@click.argument("answer", type=words(OfferAnswer))
@click.option("--on", "on", type=ISO_DATE, help="The day; today by default.")
@click.option("--why", metavar="TEXT", default="", help="Why it was declined (R10).")
@click.pass_obj
def answer(settings: Settings, case: str, answer: str, on: date | None, why: str) -> None:
    """Record what the provider said to the offer."""
    with settings.work() as work:
        name = answer_offer(work, case_named(work, case), OfferAnswer(answer), on or work.today, why)
    click.echo(f"Recorded for {case}: {name} has {OfferAnswer(answer).label.lower()}.")


@click.command()
@click.argument("case")
@click.argument("kind", type=words(AppointmentKind), required=False)
@click.option("--on", "on", type=ISO_DATE, help="The day.")
@click.option("--at", "at", metavar="HH:MM", default="", help="The time, when one is agreed.")
@click.option("--place", metavar="WORDS", default="", help="Where; at the person's home by default.")
@click.option("--who", metavar="NAME", default="", help="Who comes or rings; the named officer by default.")
@click.option("--note", metavar="TEXT", default="", help="Anything to remember.")
@click.option("--json", "as_json", is_flag=True, help="List as one JSON document.")
@click.pass_obj
def appointment(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    settings: Settings,
    case: str,
    kind: str | None,
    on: date | None,
    at: str,
    place: str,
    who: str,
    note: str,
    as_json: bool,
) -> None:
    """Record what was agreed for a day; without KIND, list what was agreed."""
    if kind and on is None:
        raise click.UsageError("Say the day with --on.")
    with settings.work() as work:
        case_id = case_named(work, case)
        if kind is None or on is None:
            _list_appointments(list_appointments(work, case_id), as_json=as_json)
            return
        agreed = AppointmentEntry(AppointmentKind(kind), on, at, place, who, note)
        add_appointment(work, case_id, agreed)
    click.echo(f"Recorded for {case}: {agreed.kind.label.lower()} on {on.isoformat()}.")


def _list_appointments(rows: list[AppointmentRow], *, as_json: bool) -> None:
    entries = [row.entry for row in rows]
    if as_json:
        print_json(
            [
                {
                    "kind": entry.kind,
                    "on": entry.happens_on,
                    "at": entry.at_time,
                    "place": entry.place,
                    "who": entry.who,
                }
                for entry in entries
            ]
        )
        return
    for entry in entries:
        told = [entry.happens_on.isoformat(), entry.at_time, entry.kind.label, entry.place, entry.who]
        click.echo("  ".join(part for part in told if part))
    if not entries:
        click.echo("Nothing is agreed.")
