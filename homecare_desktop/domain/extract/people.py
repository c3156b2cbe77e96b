"""Who the rows of an extract are about: one person's rows put together, doubtful ones held."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from homecare_desktop.domain.extract.cells import LEAST_LARGE_PRINT
from homecare_desktop.domain.extract.known import Known, folded_reference
from homecare_desktop.domain.extract.row import PERSON_FIELDS, Fact, Facts, RowFacts
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.words import LetterFormat

MOST_COMPARED = 12
"""So many versions of one person are surely several people; comparing all of them tells no more."""
_HEADINGS = {name: str(heading) for heading, (name, _) in PERSON_FIELDS.items()}


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A row that could be read, with the line on which it stands."""

    line: int
    facts: RowFacts


def different_people(one: Facts, other: Facts) -> bool:
    """Whether two sets of facts under one Council ID are about different people.

    They are when both have an NHS number and these differ; when both have a birth date and these
    differ and so does the name; and when nothing but the Council ID is the same.
    """
    numbers = _given(one, other, "nhs_number")
    born = _given(one, other, "born_on")
    same_number, same_birth = _equal(numbers), _equal(born)
    first_differs, last_differs = (
        _name_differs(one, other, "first_name"),
        _name_differs(one, other, "last_name"),
    )
    return (
        same_number is False
        or (same_birth is False and (first_differs or last_differs))
        or (not same_number and first_differs and last_differs and not same_birth)
    )


def _given(one: Facts, other: Facts, name: str) -> tuple[Fact, Fact] | None:
    left, right = one.get(name), other.get(name)
    return (left, right) if left and right else None


def _equal(pair: tuple[Fact, Fact] | None) -> bool | None:
    return None if pair is None else pair[0] == pair[1]


def _name_differs(one: Facts, other: Facts, name: str) -> bool:
    pair = _given(one, other, name)
    return pair is not None and fold(str(pair[0])) != fold(str(pair[1]))


def merged(rows: Sequence[RowFacts]) -> tuple[dict[str, Fact], tuple[str, ...]]:
    """Put the rows of one person together; return the facts and the headings on which they disagree.

    A blank cell beside a filled one is no disagreement, and notes are added up.
    """
    facts: dict[str, Fact] = {}
    disagreed: dict[str, None] = {}
    for row in rows:
        for name, value in row.person.items():
            facts[name], agreed = _together(name, facts.get(name), value)
            if not agreed:
                disagreed[_HEADINGS[name]] = None
    if _too_small(facts):
        disagreed[_HEADINGS["point_size"]] = None
    return facts, tuple(disagreed)


def _together(name: str, held: Fact, value: Fact) -> tuple[Fact, bool]:
    """Return what two rows say together, and whether they agree."""
    if held is None or value is None or held == value:
        return (value if held is None else held), True
    if "" in {held, value}:
        # "Do not write" without a reason is empty text too, and gives way to the reason only.
        return held or value, True
    if name in {"notes", "do_not_write"}:
        return _with_note(str(held), str(value)), True
    return held, False


def _with_note(held: str, value: str) -> str:
    lines = held.splitlines()
    return "\n".join([*lines, *(line for line in value.splitlines() if line not in lines)])


def _too_small(facts: Facts) -> bool:
    size = facts.get("point_size")
    return (
        facts.get("letter_format") == LetterFormat.LARGE_PRINT
        and isinstance(size, int)
        and size < LEAST_LARGE_PRINT
    )


def questions_about_people(lines: Sequence[ReadLine], known: Known) -> dict[int, list[str]]:
    """Return, by line, what a person has to settle about who is meant and whose package it is."""
    questions: dict[int, list[str]] = defaultdict(list)
    for ask in (_one_id_two_people, _one_number_two_ids, _one_package_two_people, _one_package_twice):
        for line, question in ask(lines, known):
            questions[line].append(question)
    return questions


def by_person(lines: Iterable[ReadLine]) -> dict[str, list[ReadLine]]:
    """Return the lines of each person, by folded Council ID."""
    return _grouped((folded_reference(read.facts.council_id), read) for read in lines)


def by_package(lines: Iterable[ReadLine]) -> dict[str, list[ReadLine]]:
    """Return the lines of each package, by folded Package ID."""
    return _grouped((folded_reference(read.facts.package_id), read) for read in lines)


def repeated_packages(lines: Iterable[ReadLine]) -> dict[int, int]:
    """Return the lines whose package stands on an earlier line already, and that line."""
    return {read.line: rows[0].line for rows in by_package(lines).values() for read in rows[1:]}


def _grouped(pairs: Iterable[tuple[str, ReadLine]]) -> dict[str, list[ReadLine]]:
    groups: dict[str, list[ReadLine]] = defaultdict(list)
    for key, read in pairs:
        groups[key].append(read)
    return groups


def _one_id_two_people(lines: Sequence[ReadLine], known: Known) -> Iterator[tuple[int, str]]:
    for key, rows in by_person(lines).items():
        facts, disagreed = merged([read.facts for read in rows])
        on_record = known.people.get(key)
        if _several_people(rows):
            question = f"this Council ID stands for different people (lines {_listed(rows)}): which is right?"
        elif disagreed:
            question = f"lines {_listed(rows)} say different things about this person: {', '.join(disagreed)}"
        elif on_record and different_people(on_record.facts, facts):
            question = "this Council ID is on record for a different person: who is meant?"
        else:
            continue
        yield from ((read.line, question) for read in rows)


def _several_people(rows: Sequence[ReadLine]) -> bool:
    versions: list[Facts] = []
    for read in rows:
        if read.facts.person not in versions:
            versions.append(read.facts.person)
        if len(versions) > MOST_COMPARED:
            return True
    return any(different_people(one, other) for one, other in combinations(versions, 2))


def _one_number_two_ids(lines: Sequence[ReadLine], known: Known) -> Iterator[tuple[int, str]]:
    people = by_person(lines)
    holders = _grouped((str(read.facts.person["nhs_number"]), read) for read in lines if _number(read))
    for number, rows in holders.items():
        ids = {folded_reference(read.facts.council_id): read.facts.council_id for read in rows}
        if (on_record := known.number_holders.get(number)) is not None:
            ids.setdefault(folded_reference(on_record), on_record)
        if len(ids) == 1:
            continue
        for key in ids:
            others = ", ".join(sorted(name for other, name in ids.items() if other != key)[:5])
            question = f"the NHS number is also that of Council ID {others}: are they one person?"
            yield from ((read.line, question) for read in people.get(key, ()))


def _number(read: ReadLine) -> bool:
    return bool(read.facts.person.get("nhs_number"))


def _one_package_two_people(lines: Sequence[ReadLine], known: Known) -> Iterator[tuple[int, str]]:
    for key, rows in by_package(lines).items():
        ids = {folded_reference(read.facts.council_id) for read in rows}
        if len(ids) > 1:
            question = (
                f"this Package ID stands under several Council IDs (lines {_listed(rows)}): whose is it?"
            )
            yield from ((read.line, question) for read in rows)
        elif (package := known.packages.get(key)) and folded_reference(package.council_id) not in ids:
            question = f"this Package ID is on record for Council ID {package.council_id}: whose is it?"
            yield from ((read.line, question) for read in rows)


def _one_package_twice(lines: Sequence[ReadLine], known: Known) -> Iterator[tuple[int, str]]:
    del known
    for rows in by_package(lines).values():
        if any(_of_package(read.facts) != _of_package(rows[0].facts) for read in rows):
            question = f"lines {_listed(rows)} say different things about this package: which is right?"
            yield from ((read.line, question) for read in rows)


def _of_package(facts: RowFacts) -> tuple[Mapping[str, Fact], str, str, str | None, str | None]:
    return facts.package, facts.care_category, facts.provider, facts.patch, facts.ward


def _listed(rows: Sequence[ReadLine]) -> str:
    numbers = [str(read.line) for read in rows]
    if len(numbers) > MOST_COMPARED:
        return f"{', '.join(numbers[:MOST_COMPARED])} and more"
    return " and ".join(filter(None, [", ".join(numbers[:-1]), numbers[-1]]))
