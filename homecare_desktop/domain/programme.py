"""A council's programme: its dates, service lines, patches, providers, leads, rates and rules."""

from dataclasses import dataclass
from datetime import date

from homecare_desktop.domain.words import Route


@dataclass(frozen=True, slots=True)
class Council:
    """Who sends the letters."""

    name: str
    team: str
    address: tuple[str, ...]
    """The return address, postcode last; empty when the profile leaves it open."""
    phone: str
    email: str
    website: str
    other_formats: str
    """How to ask for another format or language, one sentence for the letter."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A care category that is contracted together, such as ``op-pd``."""

    code: str
    name: str
    aliases: tuple[str, ...]
    route: Route
    age_from: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A ward or a locality under its name and the other spellings that it is met under (R19)."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Patch:
    """An area with lead providers for one service line."""

    code: str
    name: str
    service_line: str
    wards: tuple[str, ...]
    """Empty when it is not published which wards lie in it."""
    aliases: tuple[str, ...]
    locality: str | None = None
    within: str | None = None
    """The code of the patch that this one is nested in."""
    position: int | None = None
    """Its place in the order of the timetable, from 1."""
    starts_on: date | None = None
    """The indicative start of its transfers."""
    held_by_lead: int | None = None
    """Packages with the lead already, as published."""

    @property
    def label(self) -> str:
        """``"2 Sudbury"`` where the code is a number that people say, else the name alone."""
        return f"{self.code} {self.name}" if self.code.isdigit() else self.name


@dataclass(frozen=True, slots=True)
class Provider:
    """A care provider under its full name and the other names that it goes by (R19)."""

    name: str
    aliases: tuple[str, ...]
    new_to_area: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """A lead provider's appointment to a patch from a date."""

    patch: str | None
    """``None`` while it is not published which patch of the service line it is for."""
    service_line: str
    provider: str | None
    """``None`` while it is not published who it is."""
    starts_on: date


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs from a date, on one or every route and patch (R11)."""

    pence_per_hour: int
    starts_on: date
    kind: str = "all"
    """``all``, ``patch``, ``spot``, ``direct-payment`` or ``reablement``."""
    patches: tuple[str, ...] = ()
    """The patches it holds for; empty is all of them."""


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What councils set differently."""

    lead_share_percent: int
    lead_share_of: str
    """``hours`` or ``packages``: what the contract counts; the headline is hours (R9)."""
    handover_steps: tuple[str, ...]
    bank_holidays: tuple[date, ...]
    minimum_cqc_rating: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """One council's re-tender, as its profile says."""

    code: str
    name: str
    council: Council
    go_live: date
    """New packages since this day go to the lead and are no transfers (R6)."""
    transfers_from: date
    finish_by: date | None
    service_lines: tuple[ServiceLine, ...]
    patches: tuple[Patch, ...]
    providers: tuple[Provider, ...]
    appointments: tuple[Appointment, ...]
    rates: tuple[Rate, ...]
    rules: RuleSettings
    wards: tuple[Place, ...] = ()
    """Every ward of the area, whether or not a patch holds it."""
    localities: tuple[Place, ...] = ()

    def patch(self, code: str) -> Patch | None:
        """Return the patch with ``code``, or ``None``."""
        return next((patch for patch in self.patches if patch.code == code), None)

    def service_line(self, code: str) -> ServiceLine | None:
        """Return the service line with ``code``, or ``None``."""
        return next((line for line in self.service_lines if line.code == code), None)

    def patches_of(self, service_line: str) -> tuple[Patch, ...]:
        """Return the patches of a service line, in the order of the profile."""
        return tuple(patch for patch in self.patches if patch.service_line == service_line)

    def leads(self, patch: str, on: date) -> tuple[str, ...]:
        """Return the names of the lead providers of ``patch`` on day ``on``; unpublished ones are left out.

        A patch that has no appointment of its own has the leads of the patch that it lies within.
        """
        found = self.patch(patch)
        for code in (patch, *(self.around(found) if found else ())):
            rows = [row for row in self.appointments if row.patch == code]
            if rows:
                return tuple(row.provider for row in rows if row.provider and row.starts_on <= on)
        return ()

    def around(self, patch: Patch) -> tuple[str, ...]:
        """Return the codes of the patches that ``patch`` lies within, from the nearest outward."""
        codes: list[str] = []
        outer = self.patch(patch.within) if patch.within else None
        while outer is not None and outer.code not in codes:
            codes.append(outer.code)
            outer = self.patch(outer.within) if outer.within else None
        return tuple(codes)
