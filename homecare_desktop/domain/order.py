"""The order of a timetable (R7): what breaks it, and starts on days when nobody works."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from homecare_desktop.domain.dates import WEEKDAYS, written_date
from homecare_desktop.domain.programme import Patch, Programme

_FRIDAY = 4


class BreachKind(StrEnum):
    """What a planned start runs into."""

    ORDER = "order"
    BANK_HOLIDAY = "bank-holiday"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class OrderBreach:
    """A warning about the start of one patch; the order stays a human decision."""

    patch: str
    kind: BreachKind
    sentence: str


def planned_starts(programme: Programme) -> dict[str, date]:
    """Return the start of each patch that the profile gives one."""
    return {patch.code: patch.starts_on for patch in programme.patches if patch.starts_on}


def order_breaches(programme: Programme, starts: Mapping[str, date]) -> tuple[OrderBreach, ...]:
    """Return the warnings about ``starts`` (patch code to day), by patch in the order of the profile.

    R7: within a service line every lead provider has a patch implemented before work starts on
    any provider's second. Patches whose lead is not published, or that have no start, are left out.
    """
    planned = [(patch, starts[patch.code]) for patch in programme.patches if patch.code in starts]
    second = dict(_second_starts(programme, planned))
    found = []
    for patch, start in planned:
        if patch.code in second:
            found.append(OrderBreach(patch.code, BreachKind.ORDER, second[patch.code]))
        found.extend(_idle_days(programme, patch, start))
    return tuple(found)


def _second_starts(programme: Programme, planned: list[tuple[Patch, date]]) -> Iterator[tuple[str, str]]:
    for line in programme.service_lines:
        of_line = [(patch, start) for patch, start in planned if patch.service_line == line.code]
        by_provider = _by_provider(programme, of_line)
        waiting = _without_start(programme, line.code, by_provider)
        firsts = {provider: rows[0][0] for provider, rows in by_provider.items()}
        for provider, rows in by_provider.items():
            for start, patch in rows[1:]:
                late = [*waiting, *(name for name, first in firsts.items() if first >= start)]
                if late:
                    yield patch.code, _sentence(provider, patch, start, late)


def _by_provider(
    programme: Programme, planned: list[tuple[Patch, date]]
) -> dict[str, list[tuple[date, Patch]]]:
    rows: dict[str, list[tuple[date, Patch]]] = {}
    for patch, start in planned:
        for provider in programme.leads(patch.code, start):
            rows.setdefault(provider, []).append((start, patch))
    return {
        name: sorted(found, key=lambda row: (row[0], row[1].position or 0)) for name, found in rows.items()
    }


def _without_start(programme: Programme, service_line: str, by_provider: Mapping[str, object]) -> list[str]:
    appointed = (row.provider for row in programme.appointments if row.service_line == service_line)
    return [name for name in dict.fromkeys(appointed) if name and name not in by_provider]


def _sentence(provider: str, patch: Patch, start: date, late: list[str]) -> str:
    names = ", ".join(late)
    return (
        f"{patch.label} is not the first patch of {provider} and starts on {written_date(start)}, "
        f"when no patch has been implemented by {names}"
    )


def _idle_days(programme: Programme, patch: Patch, start: date) -> Iterator[OrderBreach]:
    day = written_date(start)
    if start in programme.rules.bank_holidays:
        yield OrderBreach(
            patch.code, BreachKind.BANK_HOLIDAY, f"{patch.label} starts on {day}, a bank holiday"
        )
    if start.weekday() > _FRIDAY:
        weekday = WEEKDAYS[start.weekday()]
        yield OrderBreach(patch.code, BreachKind.WEEKEND, f"{patch.label} starts on {day}, a {weekday}")
