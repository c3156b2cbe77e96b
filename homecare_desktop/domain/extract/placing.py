"""Where a row of an extract belongs in the programme: provider, service line, patch, new provider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache, partial

from homecare_desktop.domain.extract.known import KnownPackage, KnownPerson
from homecare_desktop.domain.extract.row import Fact, RowFacts
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.placing import (
    Placed,
    find_patch,
    find_provider,
    find_service_line,
    new_provider,
    no_transfer_needed,
)
from homecare_desktop.domain.programme import Programme, ServiceLine

SUGGESTED = 2
"""Near names that a question lists; none is ever taken by itself (R19)."""
NEAR = 0.72


@dataclass(frozen=True, slots=True)
class Place:
    """Where a package belongs, as the store keeps it."""

    facts: Mapping[str, Fact]
    """``service_line``, ``patch``, ``provider``, ``route`` and ``new_provider``."""
    no_transfer: str | None
    """Why no transfer is needed (R6)."""
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unplaced:
    """What a person has to settle first."""

    questions: tuple[str, ...]


class Placer:
    """Places one row after another; the same words are looked up once in a file."""

    def __init__(self, programme: Programme, providers: Mapping[str, Sequence[str]], today: date) -> None:
        """Take ``providers`` as full names with their aliases."""
        self._programme = programme
        self._providers = providers
        self._find_provider = cache(partial(find_provider, providers))
        self._find_line = cache(partial(find_service_line, programme))
        self._find_patch = cache(partial(find_patch, programme))
        self._new_provider = cache(partial(new_provider, programme, on=today))
        self._no_transfer = cache(partial(no_transfer_needed, programme, on=today))

    def place(
        self, row: RowFacts, person: KnownPerson | None, package: KnownPackage | None
    ) -> Place | Unplaced:
        """Place ``row``; what is on record stands in for columns that the file has not."""
        provider = self._find_provider(row.provider)
        line = self._find_line(row.care_category)
        questions = []
        if line is None:
            questions.append(self._ask_category(row.care_category))
        if provider is None:
            questions.append(self._ask_provider(row.provider))
        if line is None or provider is None:
            return Unplaced(tuple(questions))
        placed = self._patch(line, row, person, package)
        if placed.question:
            return Unplaced((placed.question,))
        return self._settled(row, line, provider, placed, package)

    def _settled(
        self, row: RowFacts, line: ServiceLine, provider: str, placed: Placed, package: KnownPackage | None
    ) -> Place:
        start = row.package["starts_on"] if "starts_on" in row.package else _stored(package, "starts_on")
        began = start if isinstance(start, date) else None
        patch = placed.patch.code if placed.patch else None
        lead = self._new_provider(placed.patch, provider)
        if lead is None and package and package.facts["patch"] == patch:
            # Where the programme leaves it open, what an officer settled stands.
            stored = package.facts["new_provider"]
            lead = stored if isinstance(stored, str) else None
        facts: dict[str, Fact] = {
            "service_line": line.code,
            "patch": patch,
            "provider": provider,
            "route": line.route,
            "new_provider": lead,
        }
        reason = self._no_transfer(placed.patch, provider, began)
        return Place(facts, reason, (f"patch {placed.note}",) if placed.note else ())

    def _patch(
        self, line: ServiceLine, row: RowFacts, person: KnownPerson | None, package: KnownPackage | None
    ) -> Placed:
        code = _stored(package, "patch")
        if row.patch is None and row.ward is None and _stored(package, "service_line") == line.code:
            return Placed(self._programme.patch(str(code)) if code else None)
        ward = row.ward if row.ward is not None else str(person.facts["ward"]) if person else ""
        return self._find_patch(line, row.patch or "", ward)

    def _ask_category(self, text: str) -> str:
        known = ", ".join(line.name for line in self._programme.service_lines)
        said = f"the care category “{text}” is not in the programme" if text else "the care category is blank"
        return f"{said}. It has: {known}"

    def _ask_provider(self, text: str) -> str:
        if not text:
            return "the provider is blank"
        return (
            f"the provider “{text}” is not known{near_names(self._providers, text)}. "
            f"If it is one of its own: homecare-desktop providers add {_argument(text)}. If it is another "
            f'name of one that is known: homecare-desktop providers alias "FULL NAME" {_argument(text)}. '
            "Then import the file again"
        )


def near_names(names: Mapping[str, Sequence[str]], text: str) -> str:
    """Return ``" (did it mean …?)"`` with the full names that are spelt nearly so, or nothing."""
    full = {fold(spelt): name for name, aliases in names.items() for spelt in (name, *aliases)}
    near = get_close_matches(fold(text), full, n=SUGGESTED + 1, cutoff=NEAR)
    found = list(dict.fromkeys(full[spelt] for spelt in near))[:SUGGESTED]
    return f" (did it mean {' or '.join(f'“{name}”' for name in found)}?)" if found else ""


def _argument(name: str) -> str:
    """Return ``name`` for a command line; a file's words are never put into one that could run them."""
    plain = all(letter.isalnum() or letter in " .,'&()/-" for letter in name)
    return f'"{name}"' if plain else '"THE NAME"'


def _stored(package: KnownPackage | None, name: str) -> Fact:
    return package.facts[name] if package else None
