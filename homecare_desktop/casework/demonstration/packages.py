"""Who lives in which patch with what care: the numbers of the council's report, made-up people."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from homecare_desktop.casework.demonstration.chance import one_in, shares
from homecare_desktop.casework.demonstration.keys import KeyMaker
from homecare_desktop.casework.demonstration.names import (
    ADULT_INCUMBENTS,
    CHILDREN_INCUMBENTS,
    SOCIAL_WORKERS,
)
from homecare_desktop.casework.demonstration.people import PersonMaker
from homecare_desktop.domain.placing import new_provider, no_transfer_needed
from homecare_desktop.domain.programme import Patch, Programme
from homecare_desktop.domain.words import Route
from homecare_desktop.storage.tables import Case, Package, Person

Area = tuple[str, str | None]
"""A service line and a patch of it; ``None`` where it is not published which one."""

SIZES: dict[Area, int] = {
    ("op-pd", "1"): 110,
    ("op-pd", "2"): 120,
    ("op-pd", "3"): 105,
    ("op-pd", "4"): 130,
    ("op-pd", "5"): 95,
    ("op-pd", "6"): 125,
    ("op-pd", "7"): 95,
    ("op-pd", "8"): 105,
    ("op-pd", "9"): 110,
    ("op-pd", "10"): 75,
    ("op-pd", "11"): 105,
    ("op-pd", "12"): 100,
    ("op-pd", "13"): 125,
    ("ld", "ld-north"): 70,
    ("ld", "ld-south"): 60,
    ("ld", None): 30,
    ("mh", "mh-north"): 60,
    ("mh", "mh-south"): 55,
    ("mh", None): 25,
    ("cyp", None): 77,
}
"""1,700 adults and 77 children; how they are spread over the patches is invented."""
PEOPLE = sum(SIZES.values())
HOURS_A_WEEK = {False: (21_900, 1_700), True: (900, 77)}
"""Hours a week together and for how many people: of adults, and of children."""

USUAL_MINUTES = (210, 315, 420, 420, 525, 630, 630, 735, 840, 840, 945, 1050, 1260, 1470, 1680)
QUARTER = 15
LEAST_MINUTES = 90


@dataclass(frozen=True, slots=True)
class MadeCase:
    """A made-up person with their package and its case."""

    person: Person
    package: Package
    case: Case
    area: Area
    new_provider: str | None
    no_transfer: str | None
    """Why no transfer is needed (R6)."""


@dataclass(frozen=True, slots=True)
class PackageMaker:
    """Makes the packages of a programme, the same ones for the same ``random``."""

    programme: Programme
    providers: Mapping[str, UUID]
    random: Random
    keys: KeyMaker
    today: date
    """The day of the extract that they stand in for."""

    def make(self, people: int) -> list[MadeCase]:
        """Make up ``people`` people, spread over the programme's patches."""
        maker = PersonMaker(self.random, self.keys, self.today, people)
        numbers = iter(self.random.sample(range(200_000, 999_999), people))
        made = [
            self._case(maker, area, f"P-{next(numbers)}", with_lead=with_lead)
            for area, count in shares(people, SIZES).items()
            for with_lead in self._with_lead(area, count, people)
        ]
        for children in (False, True):
            self._fit_hours(
                [row for row in made if (row.area[0] == "cyp") is children], *HOURS_A_WEEK[children]
            )
        return made

    def _with_lead(self, area: Area, count: int, people: int) -> Iterator[bool]:
        """Say of each package of an area whether its lead holds it already, as the report counts them."""
        patch = self._patch(area)
        held = round((patch.held_by_lead or 0) * people / PEOPLE) if patch else 0
        zone = patch is not None and patch.held_by_lead is None
        for position in range(count):
            yield one_in(14, self.random) if zone else position < held

    def _patch(self, area: Area) -> Patch | None:
        return self.programme.patch(area[1]) if area[1] else None

    def _case(self, maker: PersonMaker, area: Area, number: str, *, with_lead: bool) -> MadeCase:
        line, patch = area[0], self._patch(area)
        wards = patch.wards if patch and patch.wards else tuple(ward.name for ward in self.programme.wards)
        ward = self.random.choice(wards)
        place = [known.name for known in self.programme.wards].index(ward)
        person = maker.make(line, place, ward)
        leads = self.programme.leads(patch.code, self.today) if patch else ()
        provider = self._provider(line, leads, with_lead=with_lead)
        package = self._package(person, area, number, provider, with_lead=with_lead)
        lead = new_provider(self.programme, patch, provider, self.today)
        service_line = self.programme.service_line(line)
        case = Case(
            id=self.keys.next(),
            package_key=package.id,
            route=service_line.route if service_line else Route.PATCH,
            new_provider_id=self.providers[lead] if lead else None,
        )
        reason = no_transfer_needed(self.programme, patch, provider, package.starts_on, self.today)
        return MadeCase(person, package, case, area, lead, reason)

    def _provider(self, line: str, leads: tuple[str, ...], *, with_lead: bool) -> str:
        if with_lead:
            return self.random.choice(leads)
        if line == "cyp":
            return _common_first(CHILDREN_INCUMBENTS, self.random)
        elsewhere = [
            row.name for row in self.programme.providers if row.name not in leads and not row.new_to_area
        ]
        # Leads held packages all over the borough, not only in the patch that they won.
        return (
            self.random.choice(elsewhere)
            if one_in(8, self.random)
            else _common_first(ADULT_INCUMBENTS, self.random)
        )

    def _package(self, person: Person, area: Area, number: str, provider: str, *, with_lead: bool) -> Package:
        new_here = {row.name for row in self.programme.providers if row.new_to_area}
        since_go_live = with_lead and (provider in new_here or one_in(3, self.random))
        review = self.today + timedelta(days=self.random.randrange(365))
        soon = review < self.today + timedelta(days=120)
        by_review = area[0] in {"ld", "mh"}
        return Package(
            id=self.keys.next(),
            person_id=person.id,
            package_id=number,
            service_line=area[0],
            patch=area[1],
            provider_id=self.providers[provider],
            minutes_per_week=self.random.choice(USUAL_MINUTES),
            carers_per_visit=2 if one_in(7, self.random) else 1,
            starts_on=self._start(person, since_go_live=since_go_live),
            ends_on=None,
            annual_review_on=review,
            social_worker=self.random.choice(SOCIAL_WORKERS)
            if by_review and (soon or one_in(2, self.random))
            else "",
        )

    def _start(self, person: Person, *, since_go_live: bool) -> date:
        if since_go_live:
            return self.programme.go_live + timedelta(days=self.random.randrange(26))
        born = person.born_on or self.today
        days = int(self.random.triangular(30, 365 * 9, 500))
        return max(self.programme.go_live - timedelta(days=days), born + timedelta(days=365))

    def _fit_hours(self, made: list[MadeCase], hours: int, people: int) -> None:
        """Change packages by quarters of an hour until they are together what the report says."""
        wanted = round(hours * 60 * len(made) / people / QUARTER) * QUARTER
        short = wanted - sum(row.package.minutes_per_week for row in made)
        while short and made:
            package = self.random.choice(made).package
            step = QUARTER if short > 0 else -QUARTER
            if package.minutes_per_week + step >= LEAST_MINUTES:
                package.minutes_per_week += step
                short -= step


def _common_first(names: tuple[str, ...], random: Random) -> str:
    """Return one of ``names``, the earlier ones more often: a few providers are large, most small."""
    return random.choices(names, [60 // (place + 3) + 1 for place in range(len(names))])[0]
