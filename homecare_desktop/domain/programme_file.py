"""A council profile: TOML text in, a checked programme out, or every fault with its line."""

import re
import tomllib

from homecare_desktop.domain.programme import (
    Appointment,
    Council,
    Patch,
    Place,
    Programme,
    Provider,
    Rate,
    RuleSettings,
    ServiceLine,
)
from homecare_desktop.domain.programme_checks import Entry, Parts, check
from homecare_desktop.domain.programme_faults import Fault, FaultList, ProgrammeFaultError
from homecare_desktop.domain.toml_fields import Fields
from homecare_desktop.domain.toml_lines import Lines
from homecare_desktop.domain.words import Route

MOST_PACKAGES = 1_000_000
"""More than any patch holds; a longer number is a slip of the keyboard."""

OLDEST_AGE = 120
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_programme(text: str, source: str = "given") -> Programme:
    """Read the profile ``text``, which came from ``source`` (a name for the error's sentence).

    Raises ProgrammeFaultError with every fault that was found, each with its line.
    """
    try:
        return _read(text.removeprefix("\ufeff"), source)
    except RecursionError:
        raise ProgrammeFaultError(source, (Fault(1, "lists or tables are nested too deeply"),)) from None


def _read(text: str, source: str) -> Programme:
    faults = FaultList()
    try:
        table = tomllib.loads(text)
    except ValueError as error:
        # Also a number with thousands of digits, which is no TOMLDecodeError.
        raise ProgrammeFaultError(source, (_syntax_fault(str(error), text),)) from None
    root = Fields(table, (), "the profile", Lines(text), faults)
    parts = _parts(root)
    root.finish()
    check(parts)
    faults.raise_any(source)
    return _programme(parts)


def _syntax_fault(message: str, text: str) -> Fault:
    match = _TOML_PLACE.search(message)
    said = (message[: match.start()] if match else message).rstrip(".")
    line = int(match[1]) if match and match[1] else text.count("\n") + 1
    column = f" (column {match[2]})" if match and match[2] else ""
    return Fault(line, f"this is not valid TOML: {said[:1].lower()}{said[1:]}{column}")


def _parts(root: Fields) -> Parts:
    return Parts(
        root=root,
        code=root.code("code"),
        name=root.text("name"),
        go_live=root.day("go_live"),
        transfers_from=root.day("transfers_from"),
        finish_by=root.day_or_none("finish_by"),
        council=_council(root.table("council", "[council]")),
        wards=_places(root.table("wards", "[wards]", required=False)),
        localities=_places(root.table("localities", "[localities]", required=False)),
        service_lines=[_service_line(row) for row in root.tables("service_lines", "a service line")],
        patches=[_patch(row) for row in root.tables("patches", "a patch")],
        providers=[_provider(row) for row in root.tables("providers", "a provider")],
        appointments=[_appointment(row) for row in root.tables("appointments", "an appointment")],
        rates=[_rate(row) for row in root.tables("rates", "a rate")],
        rules=_rules(root.table("rules", "[rules]")),
    )


def _programme(parts: Parts) -> Programme:
    patches = tuple(entry.value for entry in parts.patches)
    wards = tuple(entry.value for entry in parts.wards)
    return Programme(
        code=parts.code,
        name=parts.name,
        council=parts.council,
        go_live=parts.go_live,
        transfers_from=parts.transfers_from,
        finish_by=parts.finish_by,
        service_lines=tuple(entry.value for entry in parts.service_lines),
        patches=patches,
        providers=tuple(entry.value for entry in parts.providers),
        appointments=tuple(entry.value for entry in parts.appointments),
        rates=tuple(entry.value for entry in parts.rates),
        rules=parts.rules.value,
        wards=wards or tuple(Place(ward) for ward in dict.fromkeys(w for p in patches for w in p.wards)),
        localities=tuple(entry.value for entry in parts.localities),
    )


def _council(row: Fields) -> Council:
    council = Council(
        name=row.text("name"),
        team=row.text("team", ""),
        address=row.texts("address"),
        phone=row.text("phone", ""),
        email=row.text("email", ""),
        website=row.text("website", ""),
        other_formats=row.text("other_formats", ""),
    )
    row.finish()
    return council


def _places(row: Fields) -> list[Entry[Place]]:
    return [Entry(Place(name, row.texts(name)), row, name) for name in row.names()]


def _service_line(row: Fields) -> Entry[ServiceLine]:
    line = ServiceLine(
        code=row.code("code"),
        name=row.text("name"),
        aliases=row.texts("aliases"),
        route=row.word("route", Route),
        age_from=row.whole("age_from", 0, OLDEST_AGE, default=0),
    )
    row.finish()
    return Entry(line, row)


def _patch(row: Fields) -> Entry[Patch]:
    patch = Patch(
        code=row.code("code"),
        name=row.text("name"),
        service_line=row.text("service_line"),
        wards=row.texts("wards"),
        aliases=row.texts("aliases"),
        locality=row.text_or_none("locality"),
        within=row.text_or_none("within"),
        position=row.whole_or_none("position", 1, 1000),
        starts_on=row.day_or_none("starts_on"),
        held_by_lead=row.whole_or_none("held_by_lead", 0, MOST_PACKAGES),
    )
    row.finish()
    return Entry(patch, row)


def _provider(row: Fields) -> Entry[Provider]:
    provider = Provider(
        name=row.text("name"), aliases=row.texts("aliases"), new_to_area=row.flag("new_to_area")
    )
    row.finish()
    return Entry(provider, row)


def _appointment(row: Fields) -> Entry[Appointment]:
    appointment = Appointment(
        patch=row.text_or_none("patch"),
        service_line=row.text("service_line"),
        provider=row.text_or_none("provider"),
        starts_on=row.day("starts_on"),
    )
    row.finish()
    return Entry(appointment, row)


def _rate(row: Fields) -> Entry[Rate]:
    rate = Rate(
        pence_per_hour=row.pence(),
        starts_on=row.day("starts_on"),
        kind=row.text("kind", "all"),
        patches=row.texts("patches"),
    )
    row.finish()
    return Entry(rate, row)


def _rules(row: Fields) -> Entry[RuleSettings]:
    rules = RuleSettings(
        lead_share_percent=row.whole("lead_share_percent", 0, 100),
        lead_share_of=row.text("lead_share_of", "hours"),
        handover_steps=row.texts("handover_steps"),
        bank_holidays=row.days("bank_holidays"),
        minimum_cqc_rating=row.text_or_none("minimum_cqc_rating"),
    )
    row.finish()
    return Entry(rules, row)
