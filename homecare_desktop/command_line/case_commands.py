"""Assigning cases, listing them, recording a choice and a contact."""

from datetime import date

import click

from homecare_desktop.casework.assigning import assign as give
from homecare_desktop.casework.assigning import assign_patch
from homecare_desktop.casework.caseload import case_named, cases_named, export_cases, patch_named
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.contacts import ContactEntry, log_contact
from homecare_desktop.casework.officers import officer_named
from homecare_desktop.casework.work import Work
from homecare_desktop.command_line.case_output import WRITERS
from homecare_desktop.command_line.settings import ISO_DATE, Settings
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import (
    Channel,
    Choice,
    ContactOutcome,
    DecidedBy,
    DirectPaymentPlan,
    ToldBy,
    Word,
)

NO_CHOICE = "none"


def words(kind: type[Word]) -> click.Choice[str]:
    """Return the codes of ``kind`` as what an option or argument may be."""
    return click.Choice([word.value for word in kind])


@click.command()
@click.option("--to", "to", required=True, metavar="OFFICER", help="The named officer.")
@click.option("--patch", metavar="CODE", help="Every case of the patch.")
@click.option(
    "--case", "cases", multiple=True, metavar="ID", help="A council ID or package ID; may be repeated."
)
@click.pass_obj
def assign(settings: Settings, to: str, patch: str | None, cases: tuple[str, ...]) -> None:
    """Give cases to a named officer: some, or all of a patch."""
    if bool(patch) == bool(cases):
        raise click.UsageError("Name either --patch or one or more --case.")
    with settings.work() as work:
        officer = officer_named(work, to)
        if patch:
            moved = assign_patch(work, officer.officer_id, patch_named(work, patch).code)
        else:
            keys = [key for reference in cases for key in cases_named(work, reference)]
            moved = give(work, officer.officer_id, keys)
    click.echo(f"{moved} {'case' if moved == 1 else 'cases'} assigned to {officer.name}.")


@click.command()
@click.option("--officer", metavar="NAME", help="Only this officer's.")
@click.option("--patch", metavar="CODE", help="Only this patch's.")
@click.option(
    "--choice",
    type=click.Choice([*(word.value for word in Choice), NO_CHOICE]),
    help="Only with this choice.",
)
@click.option("--format", "form", type=click.Choice([*WRITERS]), default="table", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.pass_obj
def cases(
    settings: Settings, officer: str | None, patch: str | None, choice: str | None, form: str, as_json: bool
) -> None:
    """List cases by name."""
    with settings.work() as work:
        rows = export_cases(work, _wanted(work, officer, patch, choice))
    click.echo(WRITERS["json" if as_json else form](rows), nl=False)


def _wanted(work: Work, officer: str | None, patch: str | None, choice: str | None) -> CaseFilter:
    return CaseFilter(
        officer_id=officer_named(work, officer).officer_id if officer else None,
        patch=patch_named(work, patch).code if patch else None,
        choice=Choice(choice) if choice and choice != NO_CHOICE else None,
        no_choice=choice == NO_CHOICE,
    )


@click.command()
@click.argument("case")
@click.argument("choice", type=words(Choice))
@click.option("--on", "on", type=ISO_DATE, help="The day on which they said it; today by default.")
@click.option(
    "--by",
    "by",
    type=words(DecidedBy),
    default=DecidedBy.PERSON.value,
    show_default=True,
    help="Who decided.",
)
@click.option(
    "--told-by", type=words(ToldBy), default=ToldBy.PHONE.value, show_default=True, help="How they told us."
)
@click.option("--revisit", type=ISO_DATE, help="When to talk again; an undecided person needs it (R2).")
@click.option("--plan", type=words(DirectPaymentPlan), help="What they want to do with a direct payment.")
@click.option(
    "--capacity", type=click.Choice(["has", "lacks"]), help="A capacity assessment for this decision (R17)."
)
@click.option("--note", metavar="TEXT", default="", help="Anything to remember.")
@click.pass_obj
def choose(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    settings: Settings,
    case: str,
    choice: str,
    on: date | None,
    by: str,
    told_by: str,
    revisit: date | None,
    plan: str | None,
    capacity: str | None,
    note: str,
) -> None:
    """Record what a person chose. Earlier choices stay on record."""
    with settings.work() as work:
        entry = ChoiceEntry(
            choice=Choice(choice),
            said_on=on or work.today,
            decided_by=DecidedBy(by),
            told_by=ToldBy(told_by),
            revisit_on=revisit,
            plan=DirectPaymentPlan(plan) if plan else None,
            note=note,
            lacks_capacity=None if capacity is None else capacity == "lacks",
        )
        record_choice(work, case_named(work, case), entry)
    click.echo(f"Recorded for {case}: {Choice(choice).label}.")


@click.command()
@click.argument("case")
@click.option("--channel", type=words(Channel), required=True, help="How.")
@click.option("--outcome", type=words(ContactOutcome), required=True, help="What came of it.")
@click.option("--on", "on", type=ISO_DATE, help="The day; today by default.")
@click.option("--note", metavar="TEXT", default="", help="Anything to remember.")
@click.pass_obj
def contact(settings: Settings, case: str, channel: str, outcome: str, on: date | None, note: str) -> None:
    """Log a call, a visit, a letter or an email."""
    with settings.work() as work:
        entry = ContactEntry(Channel(channel), ContactOutcome(outcome), on or work.today, note)
        log_contact(work, case_named(work, case), entry)
    click.echo(f"Logged for {case}.")
