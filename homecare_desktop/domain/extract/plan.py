"""What an import would do with each line of an extract, worked out before anything is written."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from homecare_desktop.domain.extract.changes import differing, filled, named, settled_letter
from homecare_desktop.domain.extract.known import Known, KnownPackage, folded_reference
from homecare_desktop.domain.extract.outcomes import (
    BY_EXTRACT,
    OTHERWISE,
    OutcomePlan,
    settle_outcome,
    wanted_outcome,
)
from homecare_desktop.domain.extract.people import (
    ReadLine,
    by_person,
    merged,
    questions_about_people,
    repeated_packages,
)
from homecare_desktop.domain.extract.placing import Place, Placer, Unplaced
from homecare_desktop.domain.extract.row import Fact, Facts, unwritten_death
from homecare_desktop.domain.words import Outcome


class RowOutcome(StrEnum):
    """What becomes of a line; each line of a file has exactly one."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    HELD = "held"
    """A person has to decide; nothing was written for it."""
    REJECTED = "rejected"
    """It cannot be taken as it is."""


@dataclass(frozen=True, slots=True)
class LineResult:
    """What becomes of one line, and why."""

    line: int
    outcome: RowOutcome
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """A person to create (no key) or to change."""

    key: UUID | None
    council_id: str
    changes: Facts
    """Only what differs from the store."""


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A package with its case to create (no keys) or to change."""

    key: UUID | None
    person_key: UUID | None
    """``None`` when the same plan creates the person."""
    case_key: UUID | None
    council_id: str
    package_id: str
    changes: Facts
    """Only what differs; with ``provider``, ``route`` and ``new_provider``."""
    outcome: OutcomePlan


@dataclass(slots=True)
class ExtractPlan:
    """Everything that an import writes, and what it says of each line."""

    people: list[PersonPlan] = field(default_factory=list)
    packages: list[PackagePlan] = field(default_factory=list)
    results: list[LineResult] = field(default_factory=list)


def plan_extract(lines: Sequence[ReadLine], known: Known, placer: Placer, today: date) -> ExtractPlan:
    """Work out what the readable ``lines`` of a file do to what is ``known``; writes nothing."""
    return _Planning(lines, known, placer, today).plan()


class _Planning:
    """One file's plan while it is made."""

    def __init__(self, lines: Sequence[ReadLine], known: Known, placer: Placer, today: date) -> None:
        self._known = known
        self._placer = placer
        self._today = today
        self._lines = lines
        self._plan = ExtractPlan()
        self._places: dict[int, Place] = {}
        self._repeats = repeated_packages(lines)
        self._packages_of: dict[str, list[KnownPackage]] = defaultdict(list)
        for package in known.packages.values():
            self._packages_of[folded_reference(package.council_id)].append(package)

    def plan(self) -> ExtractPlan:
        held = self._held()
        results = {
            read.line: LineResult(
                read.line, RowOutcome.HELD, (*held[read.line], *unwritten_death(read.facts.person))
            )
            for read in self._lines
            if read.line in held
        }
        free = [read for read in self._lines if read.line not in held]
        for key, rows in by_person(free).items():
            results.update((result.line, result) for result in self._person(key, rows))
        self._plan.results = [results[read.line] for read in self._lines]
        return self._plan

    def _held(self) -> dict[int, list[str]]:
        """Ask about people, then place each line; what is doubtful is held."""
        held: dict[int, list[str]] = defaultdict(list, questions_about_people(self._lines, self._known))
        for read in self._lines:
            person = self._known.people.get(folded_reference(read.facts.council_id))
            package = self._known.packages.get(folded_reference(read.facts.package_id))
            place = self._placer.place(read.facts, person, package)
            if isinstance(place, Unplaced):
                held[read.line].extend(place.questions)
            else:
                self._places[read.line] = place
        return held

    def _person(self, key: str, rows: Sequence[ReadLine]) -> Iterator[LineResult]:
        known = self._known.people.get(key)
        said, _ = merged([read.facts for read in rows])
        stored = known.facts if known else {}
        wanted = {**filled(said), **settled_letter(said, stored)}
        changes = differing(wanted, known.facts if known else None)
        council_id = known.council_id if known else rows[0].facts.council_id
        if changes or known is None:
            self._plan.people.append(PersonPlan(known.key if known else None, council_id, changes))
        died_on = _day(wanted.get("died_on", stored.get("died_on")))
        changed = list(changes) if known else []
        also = list(self._other_packages(key, rows, died_on)) if "died_on" in changed else []
        for read in rows:
            if (first := self._repeats.get(read.line)) is not None:
                yield LineResult(read.line, RowOutcome.UNCHANGED, (f"the same package as on line {first}",))
            else:
                yield self._package(read, council_id, died_on, changed, also)
                changed, also = [], []

    def _package(
        self,
        read: ReadLine,
        council_id: str,
        died_on: date | None,
        of_person: Sequence[str],
        also: Sequence[str],
    ) -> LineResult:
        """Plan one package; ``of_person`` and ``also`` are what its line tells of the person besides."""
        package = self._known.packages.get(folded_reference(read.facts.package_id))
        place = self._places[read.line]
        stored = package.facts if package else {}
        wanted = {**filled(read.facts.package), **place.facts}
        changes = differing(wanted, package.facts if package else None)
        ends_on = _day(wanted.get("ends_on", stored.get("ends_on")))
        outcome = settle_outcome(
            package.outcomes if package else (),
            wanted_outcome(died_on, ends_on, place.no_transfer, self._today),
            worked_on=package is not None and package.worked_on,
        )
        self._write(package, council_id, read.facts.package_id, changes, outcome)
        notes = [*read.facts.notes, *place.notes, *filter(None, [outcome.note])]
        changed = [*named([*of_person, *(changes if package else ())]), *also, *_said(outcome)]
        if package is None:
            return LineResult(read.line, RowOutcome.CREATED, (*changed, *notes))
        if not changed:
            return LineResult(read.line, RowOutcome.UNCHANGED, ())
        return LineResult(read.line, RowOutcome.UPDATED, (*changed, *notes))

    def _write(
        self,
        package: KnownPackage | None,
        council_id: str,
        package_id: str,
        changes: Facts,
        outcome: OutcomePlan,
    ) -> None:
        if package and not (changes or outcome.changes):
            return
        person = self._known.people.get(folded_reference(council_id))
        self._plan.packages.append(
            PackagePlan(
                key=package.key if package else None,
                person_key=person.key if person else None,
                case_key=package.case_key if package else None,
                council_id=council_id,
                package_id=package_id,
                changes=changes,
                outcome=outcome,
            )
        )

    def _other_packages(self, key: str, rows: Sequence[ReadLine], died_on: date | None) -> Iterator[str]:
        """Settle the person's packages that this file does not bring: a death ends all of them."""
        here = {folded_reference(read.facts.package_id) for read in rows}
        for package in self._packages_of[key]:
            if folded_reference(package.package_id) in here:
                continue
            wanted = wanted_outcome(
                died_on, _day(package.facts["ends_on"]), _said_before(package), self._today
            )
            outcome = settle_outcome(package.outcomes, wanted, worked_on=package.worked_on)
            if outcome.changes:
                self._write(package, package.council_id, package.package_id, {}, outcome)
                yield from (f"package {package.package_id}: {text}" for text in _said(outcome))


def _day(fact: Fact) -> date | None:
    return fact if isinstance(fact, date) else None


def _said(outcome: OutcomePlan) -> list[str]:
    """Return what is said of an outcome that is written."""
    if outcome.add:
        return [f"{outcome.add.outcome.label.lower()}: {outcome.add.note.removeprefix(BY_EXTRACT)}"]
    return (
        ["the case is open again: " + outcome.because[0].lower() + outcome.because[1:-1]]
        if outcome.withdraw
        else []
    )


def _said_before(package: KnownPackage) -> str | None:
    """Return why an earlier extract said that no transfer is needed, unless it was taken back since."""
    reasons = (
        row.note.removeprefix(BY_EXTRACT)
        for row in package.outcomes
        if row.outcome == Outcome.NO_TRANSFER_NEEDED and row.withdrawn_because in {None, OTHERWISE}
    )
    return next(reasons, None)
