"""An extract's plan written to the store, within the caller's transaction and under the change log."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from homecare_desktop.domain.extract.known import folded_reference
from homecare_desktop.domain.extract.plan import ExtractPlan, PackagePlan, PersonPlan
from homecare_desktop.domain.extract.row import Facts
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.provider_names import provider_keys
from homecare_desktop.storage.sessions import Writing
from homecare_desktop.storage.tables import Case, CaseOutcome, Package, Person

_OF_THE_CASE = frozenset({"route", "new_provider"})
_Row = TypeVar("_Row", Person, Package, Case, CaseOutcome)


def write_plan(writing: Writing, plan: ExtractPlan) -> None:
    """Write all of ``plan``; its records are by the officer who opened the transaction, at that time."""
    # Rows name one another by key alone, so each table is flushed before the one that needs it.
    providers = _providers(writing, plan.packages)
    people = _write_people(writing, plan.people)
    writing.flush()
    packages = _write_packages(writing, plan.packages, people, providers)
    writing.flush()
    cases = _write_cases(writing, plan.packages, packages, providers)
    writing.flush()
    _withdraw_outcomes(writing, plan.packages)
    _add_outcomes(writing, zip(cases, plan.packages, strict=True))
    writing.flush()


def _providers(writing: Writing, plans: Iterable[PackagePlan]) -> dict[str, UUID]:
    names = (plan.changes.get(field) for plan in plans for field in ("provider", "new_provider"))
    return provider_keys(writing, [name for name in names if isinstance(name, str)])


def _write_people(writing: Writing, plans: Sequence[PersonPlan]) -> dict[str, UUID]:
    """Return the keys of the people who were created, by folded Council ID."""
    on_record = _rows(writing, Person, (plan.key for plan in plans))
    created = {}
    for plan in plans:
        if plan.key is None:
            key = created[folded_reference(plan.council_id)] = new_key()
            writing.add(Person(id=key, council_id=plan.council_id, **plan.changes))
        else:
            _change(on_record[plan.key], plan.changes)
    return created


def _write_packages(
    writing: Writing,
    plans: Sequence[PackagePlan],
    people: Mapping[str, UUID],
    providers: Mapping[str, UUID],
) -> list[UUID]:
    on_record = _rows(writing, Package, (plan.key for plan in plans))
    keys = []
    for plan in plans:
        facts: dict[str, Any] = {
            name: value for name, value in plan.changes.items() if name not in _OF_THE_CASE
        }
        if "provider" in facts:
            facts["provider_id"] = providers[facts.pop("provider")]
        if plan.key is None:
            person = plan.person_key or people[folded_reference(plan.council_id)]
            row = Package(id=new_key(), person_id=person, package_id=plan.package_id, **facts)
            writing.add(row)
        else:
            row = on_record[plan.key]
            _change(row, facts)
        keys.append(row.id)
    return keys


def _write_cases(
    writing: Writing,
    plans: Sequence[PackagePlan],
    packages: Sequence[UUID],
    providers: Mapping[str, UUID],
) -> list[UUID]:
    on_record = _rows(writing, Case, (plan.case_key for plan in plans))
    keys = []
    for plan, package in zip(plans, packages, strict=True):
        facts: dict[str, Any] = {name: plan.changes[name] for name in _OF_THE_CASE & plan.changes.keys()}
        if "new_provider" in facts:
            name = facts.pop("new_provider")
            facts["new_provider_id"] = providers[str(name)] if name else None
        if plan.case_key is None:
            row = Case(id=new_key(), package_key=package, **facts)
            writing.add(row)
        else:
            row = on_record[plan.case_key]
            _change(row, facts)
        keys.append(row.id)
    return keys


def _withdraw_outcomes(writing: Writing, plans: Iterable[PackagePlan]) -> None:
    reasons = {key: plan.outcome.because for plan in plans for key in plan.outcome.withdraw}
    for key, row in _rows(writing, CaseOutcome, reasons).items():
        row.withdrawn_at = writing.author.now
        row.withdrawn_because = reasons[key]


def _add_outcomes(writing: Writing, plans: Iterable[tuple[UUID, PackagePlan]]) -> None:
    writing.add_all(
        CaseOutcome(
            recorded_at=writing.author.now,
            recorded_by=writing.author.officer_id,
            case_id=case_id,
            outcome=new.outcome,
            end_reason=new.end_reason,
            happened_on=new.happened_on,
            note=new.note,
        )
        for case_id, plan in plans
        if (new := plan.outcome.add)
    )


def _rows(writing: Writing, table: type[_Row], keys: Iterable[UUID | None]) -> dict[UUID, _Row]:
    found: dict[UUID, _Row] = {}
    for portion in portions(key for key in keys if key):
        found.update((row.id, row) for row in writing.scalars(select(table).where(table.id.in_(portion))))
    return found


def _change(row: object, facts: Facts | Mapping[str, Any]) -> None:
    for name, value in facts.items():
        setattr(row, name, value)
