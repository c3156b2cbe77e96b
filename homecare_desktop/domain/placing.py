"""From the words of an extract to the programme; an unknown name is asked about, never guessed (R19)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.folding import fold, fold_name
from homecare_desktop.domain.programme import Patch, Place, Programme, ServiceLine

_NUMBERED = re.compile(r"(?:patch|zone|area)?[\s.:#-]*0*([0-9]+)(?:\.0+)?(?![0-9.])[\s.:,()/-]*(.*)")
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])[^0-9a-z]+(?=[0-9])")
_PREFIX = re.compile(r"(?:patch|zone|area)\b[\s.:#-]*(.+)")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a package lies: a patch, or nothing with either a question or a note."""

    patch: Patch | None
    question: str | None = None
    """What somebody has to settle before the row can be taken."""
    note: str | None = None
    """What is left open, and why that is no fault."""


@lru_cache(maxsize=4096)
def fold_provider(text: str) -> str:
    """Return a provider's name folded for comparing; ``Limited`` and ``Ltd`` are one word in law."""
    folded = fold_name(text)
    return folded.removesuffix("limited") + "ltd" if folded.endswith("limited") else folded


def find_provider(names: Mapping[str, Sequence[str]], text: str) -> str | None:
    """Return the full name among ``names`` that ``text`` means, by name or alias.

    ``names`` holds the aliases of each full name. ``None`` when no provider goes by ``text``, and
    when several do.
    """
    wanted = fold_provider(text)
    if not wanted:
        return None
    found = [name for name, aliases in names.items() if wanted in map(fold_provider, (name, *aliases))]
    return found[0] if len(found) == 1 else None


def find_service_line(programme: Programme, care_category: str) -> ServiceLine | None:
    """Return the service line that goes by ``care_category``: its code, its name or an alias."""
    wanted = fold_name(care_category)
    if not wanted:
        return None
    for line in programme.service_lines:
        if wanted in map(fold_name, (line.code, line.name, *line.aliases)):
            return line
    return None


def find_patch(programme: Programme, service_line: ServiceLine, patch_text: str, ward: str) -> Placed:
    """Return the patch that an extract's patch and ward columns mean for a service line.

    The patch column may hold a code, a name, an alias, or code and name together. Where the two
    columns disagree, or name something that the programme does not know, the answer is a question.
    """
    named = _named_patch(programme, service_line, patch_text)
    if named.question:
        return named
    by_ward = _patch_of_ward(programme, service_line, ward)
    if by_ward.question:
        return by_ward
    if named.patch and by_ward.patch and not _one_within_other(programme, named.patch, by_ward.patch):
        return Placed(
            None,
            f'the ward "{ward.strip()}" is in the patch {by_ward.patch.label}, '
            f"but the patch column says {named.patch.label}: which is right?",
        )
    found = _inner(programme, named.patch, by_ward.patch)
    return Placed(found) if found else _left_open(programme, service_line)


def new_provider(programme: Programme, patch: Patch | None, current_provider: str, on: date) -> str | None:
    """Return the lead provider that a package in ``patch`` moves to.

    It is the one appointed on day ``on``, or when the transfers begin if that is later. Where
    several are appointed it is the current provider if that is one of them, else ``None``: the
    choice between leads is a person's. ``None`` also while nobody is published.
    """
    if patch is None:
        return None
    leads = programme.leads(patch.code, max(on, programme.transfers_from))
    if len(leads) == 1:
        return leads[0]
    current = fold_provider(_full_name(programme, current_provider))
    return next((lead for lead in leads if fold_provider(lead) == current), None)


def no_transfer_needed(
    programme: Programme, patch: Patch | None, current_provider: str, package_start: date | None, on: date
) -> str | None:
    """Return why a package needs no transfer on day ``on``, or ``None`` when it needs one (R6)."""
    current = fold_provider(_full_name(programme, current_provider))
    if patch and current in map(fold_provider, programme.leads(patch.code, on)):
        return f"{current_provider.strip()} already holds the contract for {patch.label}"
    if package_start and package_start >= programme.go_live:
        return (
            f"the package began on {written_date(package_start)}; packages since "
            f"{written_date(programme.go_live)} are under the new contracts"
        )
    return None


def _full_name(programme: Programme, provider: str) -> str:
    return find_provider({row.name: row.aliases for row in programme.providers}, provider) or provider


def _named_patch(programme: Programme, service_line: ServiceLine, text: str) -> Placed:
    if not text.strip():
        return Placed(None)
    for patch in programme.patches_of(service_line.code):
        if _names(text, patch):
            return Placed(patch)
    for locality in programme.localities:
        if _is_place(locality, text):
            return Placed(None, f'"{text.strip()}" is a locality with several patches: which one is it?')
    for patch in programme.patches:
        if _names(text, patch):
            other = programme.service_line(patch.service_line)
            name = other.name if other else patch.service_line
            return Placed(
                None,
                f'the patch "{text.strip()}" is of {name}, but the care category is {service_line.name}',
            )
    return Placed(None, f'the programme has no patch "{text.strip()}" for {service_line.name}')


def _names(text: str, patch: Patch) -> bool:
    """Whether ``text`` means ``patch``: ``2``, ``02``, ``Patch 2``, ``Sudbury``, ``2 - Sudbury``."""
    plain = fold(text)
    names = set(map(_fold_apart, (patch.code, patch.name, *patch.aliases)))
    numbered = _NUMBERED.fullmatch(plain)
    if numbered and numbered[1] == patch.code and not numbered[2]:
        return True
    rest = numbered[2] if numbered and numbered[1] == patch.code else plain
    prefixed = _PREFIX.fullmatch(rest)
    return _fold_apart(rest) in names or bool(prefixed and _fold_apart(prefixed[1]) in names)


def _fold_apart(text: str) -> str:
    """Fold a patch's name, but never run numbers together: ``1/3`` is not the patch 13."""
    return fold_name(_BETWEEN_DIGITS.sub(" to ", fold(text)))


def _patch_of_ward(programme: Programme, service_line: ServiceLine, ward: str) -> Placed:
    wanted = _fold_ward(ward)
    if not wanted or not programme.wards:
        return Placed(None)
    place = next((place for place in programme.wards if _is_place(place, ward)), None)
    patches = [patch for patch in programme.patches if patch.wards]
    if place is None:
        # Published tables write a patch's name where its wards belong: "Queens Park & Kilburn".
        named = [patch for patch in patches if wanted in map(fold_name, (patch.name, *patch.aliases))]
        if not named:
            return Placed(None, f'the programme has no ward "{ward.strip()}"')
        return Placed(next((patch for patch in named if patch.service_line == service_line.code), None))
    holding = [patch for patch in patches if fold_name(place.name) in map(fold_name, patch.wards)]
    if not holding:
        return Placed(None, f'the ward "{ward.strip()}" is in no patch of the programme')
    ours = [patch for patch in holding if patch.service_line == service_line.code]
    if not ours and any(patch.wards for patch in programme.patches_of(service_line.code)):
        return Placed(None, f'the ward "{ward.strip()}" is in no patch of {service_line.name}')
    return Placed(_innermost(programme, ours))


def _fold_ward(text: str) -> str:
    """Fold a ward's name, which some extracts write as ``Sudbury Ward``."""
    return fold_name(fold(text).removesuffix(" ward"))


def _is_place(place: Place, text: str) -> bool:
    wanted = _fold_ward(text)
    return bool(wanted) and wanted in map(fold_name, (place.name, *place.aliases))


def _left_open(programme: Programme, service_line: ServiceLine) -> Placed:
    patches = programme.patches_of(service_line.code)
    if len(patches) == 1:
        return Placed(patches[0])
    if any(patch.wards for patch in patches):
        return Placed(None, f"no patch or ward is given, and {service_line.name} is arranged by patch")
    return Placed(
        None,
        note=f"left open: it is not published which wards lie in the patches of {service_line.name}",
    )


def _inner(programme: Programme, one: Patch | None, other: Patch | None) -> Patch | None:
    return _innermost(programme, [patch for patch in (one, other) if patch])


def _innermost(programme: Programme, patches: Iterable[Patch]) -> Patch | None:
    """Return the one of nested ``patches`` that the others lie around."""
    return max(patches, key=lambda patch: len(programme.around(patch)), default=None)


def _one_within_other(programme: Programme, one: Patch, other: Patch) -> bool:
    return one == other or one.code in programme.around(other) or other.code in programme.around(one)
