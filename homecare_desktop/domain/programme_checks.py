"""Whether the parts of a council profile agree with one another; each fault names its line."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.folding import fold_name
from homecare_desktop.domain.placing import fold_provider
from homecare_desktop.domain.programme import (
    Appointment,
    Council,
    Patch,
    Place,
    Provider,
    Rate,
    RuleSettings,
    ServiceLine,
)
from homecare_desktop.domain.toml_fields import Fields

RATE_KINDS = ("all", "patch", "spot", "direct-payment", "reablement")
SHARE_KINDS = ("hours", "packages")
CQC_RATINGS = ("Outstanding", "Good", "Requires improvement", "Inadequate")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """One thing that was read, with the table that it stands in (or the key, for a ward)."""

    value: T
    fields: Fields
    key: str | None = None

    def fault(self, sentence: str, *keys: str | int) -> None:
        """Note that something is wrong with it."""
        self.fields.fault(sentence, *((self.key,) if self.key else ()), *keys)

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.fields.line(*((self.key,) if self.key else ()))


@dataclass(frozen=True, slots=True)
class Parts:
    """A profile as it was read, before its parts are checked against one another."""

    root: Fields
    code: str
    name: str
    go_live: date
    transfers_from: date
    finish_by: date | None
    council: Council
    wards: list[Entry[Place]]
    localities: list[Entry[Place]]
    service_lines: list[Entry[ServiceLine]]
    patches: list[Entry[Patch]]
    providers: list[Entry[Provider]]
    appointments: list[Entry[Appointment]]
    rates: list[Entry[Rate]]
    rules: Entry[RuleSettings]


def check(parts: Parts) -> None:
    """Note every fault between the parts of a profile."""
    _check_dates(parts)
    _check_names(parts)
    _check_patches(parts)
    _check_wards(parts)
    _check_timetable(parts)
    _check_appointments(parts)
    _check_rates(parts)
    _check_rules(parts.rules)


def _check_dates(parts: Parts) -> None:
    if date.min in {parts.go_live, parts.transfers_from}:
        return
    if parts.transfers_from < parts.go_live:
        parts.root.fault("transfers_from is before go_live", "transfers_from")
    if parts.finish_by and parts.finish_by < parts.transfers_from:
        parts.root.fault("finish_by is before transfers_from", "finish_by")


def _check_names(parts: Parts) -> None:
    if not parts.service_lines:
        parts.root.fault("the profile has no [[service_lines]]")
    for entries in (parts.service_lines, parts.patches):
        _check_codes(entries)
    _check_aliases("service line", parts.service_lines, lambda line: (line.code, line.name, *line.aliases))
    _check_aliases("provider", parts.providers, lambda row: (row.name, *row.aliases), fold_provider)
    _check_aliases("ward", parts.wards, lambda place: (place.name, *place.aliases))
    _check_aliases("locality", parts.localities, lambda place: (place.name, *place.aliases))
    for line in parts.service_lines:
        patches = [entry for entry in parts.patches if entry.value.service_line == line.value.code]
        _check_aliases("patch", patches, lambda patch: (patch.code, patch.name, *patch.aliases))


def _check_codes(entries: Sequence[Entry[ServiceLine]] | Sequence[Entry[Patch]]) -> None:
    owner: dict[str, Entry[ServiceLine] | Entry[Patch]] = {}
    for entry in entries:
        code = entry.value.code
        if code and owner.setdefault(code, entry) is not entry:
            entry.fault(f'the code "{code}" is already used on line {owner[code].line}', "code")


def _check_aliases(
    what: str,
    entries: Iterable[Entry[T]],
    names: Callable[[T], Iterable[str]],
    fold: Callable[[str], str] = fold_name,
) -> None:
    """Note each name that, once folded, means two of ``entries`` (R19)."""
    owner: dict[str, Entry[T]] = {}
    for entry in entries:
        for name in names(entry.value):
            folded = fold(name)
            if name and not folded:
                entry.fault(f'the name "{name}" has no letter or digit')
            elif name and owner.setdefault(folded, entry) is not entry:
                entry.fault(f'the name "{name}" already means the {what} on line {owner[folded].line}')


def _check_patches(parts: Parts) -> None:
    codes = {entry.value.code for entry in parts.service_lines}
    by_code = {entry.value.code: entry.value for entry in parts.patches}
    localities = {entry.value.name for entry in parts.localities}
    for entry in parts.patches:
        patch = entry.value
        if patch.service_line and patch.service_line not in codes:
            entry.fault(f'there is no service line "{patch.service_line}"', "service_line")
        if patch.locality and localities and patch.locality not in localities:
            entry.fault(f'the locality "{patch.locality}" is not under [localities]', "locality")
        if patch.within is not None:
            _check_nesting(entry, by_code)


def _check_nesting(entry: Entry[Patch], by_code: dict[str, Patch]) -> None:
    patch = entry.value
    outer = by_code.get(patch.within or "")
    if outer is None:
        entry.fault(f'there is no patch "{patch.within}" for it to lie within', "within")
    elif outer.service_line != patch.service_line:
        entry.fault(f'it lies within the patch "{outer.code}" of another service line', "within")
    elif patch.code in list(_around(patch, by_code)):
        entry.fault(f'the patch "{patch.code}" lies within itself', "within")


def _around(patch: Patch, by_code: dict[str, Patch]) -> Iterator[str]:
    """Go outward from ``patch``, each patch once, though they be nested in a ring."""
    seen: set[str] = set()
    code = patch.within
    while code is not None and code in by_code and code not in seen:
        seen.add(code)
        yield code
        code = by_code[code].within


def _check_wards(parts: Parts) -> None:
    known = {entry.value.name for entry in parts.wards}
    by_code = {entry.value.code: entry.value for entry in parts.patches}
    holder: dict[tuple[str, str], Entry[Patch]] = {}
    for entry in parts.patches:
        patch = entry.value
        for position, ward in enumerate(patch.wards):
            if known and ward not in known:
                entry.fault(f'the ward "{ward}" is not under [wards]', "wards", position)
            first = holder.setdefault((patch.service_line, fold_name(ward)), entry)
            if first is not entry and not _nested(patch, first.value, by_code):
                entry.fault(
                    f'the ward "{ward}" is already in the patch "{first.value.code}" of line {first.line}',
                    "wards",
                    position,
                )


def _nested(one: Patch, other: Patch, by_code: dict[str, Patch]) -> bool:
    return one.code in _around(other, by_code) or other.code in _around(one, by_code)


def _check_timetable(parts: Parts) -> None:
    for line in parts.service_lines:
        rows = [entry for entry in parts.patches if entry.value.service_line == line.value.code]
        _check_order(rows)
        for entry in rows:
            _check_start(entry, parts)


def _check_order(rows: list[Entry[Patch]]) -> None:
    placed: dict[int, Entry[Patch]] = {}
    for entry in rows:
        position = entry.value.position
        if position is not None and placed.setdefault(position, entry) is not entry:
            first = placed[position].fields.line("position")
            entry.fault(f"position {position} is already taken on line {first}", "position")
    before: Entry[Patch] | None = None
    for _, entry in sorted(placed.items()):
        if entry.value.starts_on is None:
            continue
        if before and before.value.starts_on and entry.value.starts_on < before.value.starts_on:
            entry.fault(
                f'the patch "{entry.value.code}" comes after the patch "{before.value.code}" by position, '
                "but starts before it",
                "starts_on",
            )
        before = entry


def _check_start(entry: Entry[Patch], parts: Parts) -> None:
    start = entry.value.starts_on
    if start is None:
        return
    if start < parts.transfers_from:
        day = written_date(parts.transfers_from)
        entry.fault(f"it starts before the transfers do, on {day}", "starts_on")
    if parts.finish_by and start > parts.finish_by:
        day = written_date(parts.finish_by)
        entry.fault(f"it starts after the day by which all is to be finished, {day}", "starts_on")


def _check_appointments(parts: Parts) -> None:
    lines = {entry.value.code for entry in parts.service_lines}
    patches = {entry.value.code: entry.value for entry in parts.patches}
    providers = {entry.value.name for entry in parts.providers}
    seen: dict[tuple[str, str], Entry[Appointment]] = {}
    for entry in parts.appointments:
        row = entry.value
        if row.service_line and row.service_line not in lines:
            entry.fault(f'there is no service line "{row.service_line}"', "service_line")
        if row.patch and row.patch not in patches:
            entry.fault(f'there is no patch "{row.patch}"', "patch")
        elif row.patch and patches[row.patch].service_line != row.service_line:
            entry.fault(f'the patch "{row.patch}" is not of the service line "{row.service_line}"', "patch")
        if row.provider and row.provider not in providers:
            entry.fault(f'there is no provider "{row.provider}" under [[providers]]', "provider")
        if row.patch and row.provider:
            first = seen.setdefault((row.patch, row.provider), entry)
            if first is not entry:
                entry.fault(f"the same provider is appointed to the same patch on line {first.line}")


def _check_rates(parts: Parts) -> None:
    patches = {entry.value.code for entry in parts.patches}
    seen: dict[tuple[str, date, str], Entry[Rate]] = {}
    for entry in parts.rates:
        rate = entry.value
        if rate.kind not in RATE_KINDS:
            entry.fault(f'"{rate.kind}" is no kind of rate; the kinds are {", ".join(RATE_KINDS)}', "kind")
        for position, code in enumerate(rate.patches):
            if code not in patches:
                entry.fault(f'there is no patch "{code}"', "patches", position)
        for code in rate.patches or ("",):
            first = seen.setdefault((rate.kind, rate.starts_on, code), entry)
            if first is not entry:
                entry.fault(f"there is a rate of the same kind from the same day on line {first.line}")


def _check_rules(entry: Entry[RuleSettings]) -> None:
    rules = entry.value
    if rules.lead_share_of not in SHARE_KINDS:
        entry.fault(f'"lead_share_of" is "{rules.lead_share_of}", not hours or packages', "lead_share_of")
    if rules.minimum_cqc_rating is not None and rules.minimum_cqc_rating not in CQC_RATINGS:
        entry.fault(
            f'"minimum_cqc_rating" is "{rules.minimum_cqc_rating}", which is none of '
            + ", ".join(CQC_RATINGS),
            "minimum_cqc_rating",
        )
    _check_repeats(entry, "handover_steps", rules.handover_steps)
    _check_repeats(entry, "bank_holidays", rules.bank_holidays)


def _check_repeats(entry: Entry[RuleSettings], key: str, values: Sequence[str] | Sequence[date]) -> None:
    for position, value in enumerate(values):
        if value in values[:position]:
            entry.fault(f'"{key}" holds the same one twice', key, position)
