"""One row of an extract: its text becomes facts, or reasons why it cannot be taken."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias, TypeVar

from homecare_desktop.domain.address import is_postcode
from homecare_desktop.domain.dates import age_on
from homecare_desktop.domain.extract.cells import (
    LEAST_LARGE_PRINT,
    Hours,
    read_carers,
    read_day,
    read_do_not_write,
    read_hours,
    read_letter_format,
    read_phone,
    read_point_size,
    read_postcode,
    read_reference,
    read_yes_no,
)
from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.nhs_number import read_nhs_number
from homecare_desktop.domain.words import LetterFormat

Fact: TypeAlias = str | int | bool | date | None
"""What the store keeps of one cell; ``None`` for a blank one."""
Facts: TypeAlias = Mapping[str, Fact]
"""By the store's field names; a column that the file has not is not there."""

_T = TypeVar("_T")

OLDEST = 110
"""Years; an older date of birth stands for an unknown one (domain.md section 6)."""
LONGEST = 200
"""Characters in a cell that is no note."""
LONGEST_NOTE = 10_000
_LOST = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff\u00ad]")

PERSON_FIELDS: dict[Heading, tuple[str, Callable[[str], Fact]]] = {
    Heading.NHS_NUMBER: ("nhs_number", read_nhs_number),
    Heading.TITLE: ("title", str),
    Heading.FIRST_NAME: ("first_name", str),
    Heading.LAST_NAME: ("last_name", str),
    Heading.PREFERRED_NAME: ("preferred_name", str),
    Heading.DATE_OF_BIRTH: ("born_on", read_day),
    Heading.DATE_OF_DEATH: ("died_on", read_day),
    Heading.ADDRESS_1: ("address_1", str),
    Heading.ADDRESS_2: ("address_2", str),
    Heading.ADDRESS_3: ("address_3", str),
    Heading.TOWN: ("town", str),
    Heading.POSTCODE: ("postcode", read_postcode),
    Heading.PHONE: ("phone", read_phone),
    Heading.EMAIL: ("email", str),
    Heading.WARD: ("ward", str),
    Heading.LANGUAGE: ("language", str),
    Heading.INTERPRETER: ("interpreter_needed", read_yes_no),
    Heading.LETTER_FORMAT: ("letter_format", read_letter_format),
    Heading.POINT_SIZE: ("point_size", read_point_size),
    Heading.DO_NOT_WRITE: ("do_not_write", read_do_not_write),
    Heading.NOTES: ("notes", str),
}
PACKAGE_FIELDS: dict[Heading, tuple[str, Callable[[str], Fact]]] = {
    Heading.CARERS: ("carers_per_visit", read_carers),
    Heading.PACKAGE_START: ("starts_on", read_day),
    Heading.PACKAGE_END: ("ends_on", read_day),
    Heading.ANNUAL_REVIEW: ("annual_review_on", read_day),
    Heading.SOCIAL_WORKER: ("social_worker", str),
}
_SEVERAL_LINES = frozenset(
    {Heading.NOTES, Heading.DO_NOT_WRITE, Heading.ADDRESS_1, Heading.ADDRESS_2, Heading.ADDRESS_3}
)
_LONG = frozenset({Heading.NOTES, Heading.DO_NOT_WRITE})


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What one row says about a person and a package, before the programme is asked."""

    council_id: str
    package_id: str
    person: Facts
    package: Facts
    care_category: str
    provider: str
    patch: str | None
    """``None`` when the file has no such column."""
    ward: str | None
    notes: tuple[str, ...] = field(default=(), compare=False)
    """What was rounded or looks odd, and was taken all the same."""


@dataclass(frozen=True, slots=True)
class RowFaults:
    """Why a row cannot be taken, all reasons at once."""

    reasons: tuple[str, ...]


def read_row(cells: Mapping[Heading, str], today: date) -> RowFacts | RowFaults:
    """Read a row's cells, as the columns of the file give them, on the day ``today``."""
    return _Reading(cells).row(today)


def unwritten_death(person: Facts) -> tuple[str, ...]:
    """Return what to say of a row that is not taken although it tells of a death (R20)."""
    return (
        ("its Date of Death was not written either: nobody should write to them",)
        if person.get("died_on")
        else ()
    )


def tidied(text: str, *, several_lines: bool = False) -> str:
    """Return ``text`` with single spaces and composed letters; never another spelling or case."""
    composed = text if text.isascii() else _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    if not several_lines:
        return " ".join(composed.split())
    lines = (" ".join(line.split()) for line in composed.splitlines())
    return "\n".join(line for line in lines if line)


class _Reading:
    """The cells of one row, with the faults and notes found while they are read."""

    def __init__(self, cells: Mapping[Heading, str]) -> None:
        self.faults: list[str] = []
        self.notes: list[str] = []
        self.cells = {heading: self._clean(heading, text) for heading, text in cells.items()}

    def row(self, today: date) -> RowFacts | RowFaults:
        council_id = self._reference(Heading.COUNCIL_ID)
        package_id = self._reference(Heading.PACKAGE_ID)
        person = self._facts(PERSON_FIELDS)
        package = self._facts(PACKAGE_FIELDS)
        package["minutes_per_week"] = self._minutes(package)
        self._check_name(person)
        self._check_life(person, today)
        self._check_package(package)
        self._check_letter(person)
        if self.faults:
            return RowFaults((*dict.fromkeys(self.faults), *unwritten_death(person)))
        return RowFacts(
            council_id=council_id,
            package_id=package_id,
            person=person,
            package=package,
            care_category=self.cells.get(Heading.CARE_CATEGORY, ""),
            provider=self.cells.get(Heading.PROVIDER, ""),
            patch=self.cells.get(Heading.PATCH),
            ward=self.cells.get(Heading.WARD),
            notes=tuple(self.notes),
        )

    def _clean(self, heading: Heading, text: str) -> str:
        if not text:
            return ""
        if _LOST.search(text):
            self.faults.append(f"{heading}: has characters that cannot be read")
        tidy = tidied(text, several_lines=heading in _SEVERAL_LINES)
        longest = LONGEST_NOTE if heading in _LONG else LONGEST
        if len(tidy) > longest:
            self.faults.append(f"{heading}: is longer than {longest} characters")
        return tidy

    def _facts(self, fields: Mapping[Heading, tuple[str, Callable[[str], Fact]]]) -> dict[str, Fact]:
        return {
            name: self._read(heading, reader)
            for heading, (name, reader) in fields.items()
            if heading in self.cells
        }

    def _read(self, heading: Heading, reader: Callable[[str], _T]) -> _T | None:
        text = self.cells.get(heading)
        if not text or len(text) > LONGEST_NOTE:
            return None
        try:
            return reader(text)
        except ValueError as fault:
            self.faults.append(f"{heading}: {fault}")
            return None

    def _reference(self, heading: Heading) -> str:
        if not self.cells.get(heading):
            self.faults.append(f"{heading} is missing")
        return self._read(heading, read_reference) or ""

    def _minutes(self, package: Facts) -> int:
        if not self.cells.get(Heading.HOURS):
            self.faults.append(f"{Heading.HOURS} is missing")
        carers = package.get("carers_per_visit")
        at_once = carers if isinstance(carers, int) else 1

        def read(text: str) -> Hours:
            return read_hours(text, at_once)

        hours = self._read(Heading.HOURS, read) or Hours(0)
        if hours.note:
            self.notes.append(hours.note)
        return hours.minutes

    def _check_name(self, person: Facts) -> None:
        names = [person.get(name) for name in ("last_name", "first_name")]
        if not any(names):
            self.faults.append("the name is missing")
        if any("?" in str(name) for name in names):
            self.notes.append("the name has a question mark: an earlier export may have lost a letter")

    def _check_life(self, person: Facts, today: date) -> None:
        born, died = person.get("born_on"), person.get("died_on")
        if isinstance(died, date) and died > today:
            self.faults.append(f"{Heading.DATE_OF_DEATH}: lies in the future")
        if not isinstance(born, date):
            return
        last = died if isinstance(died, date) else today
        if born > today:
            self.faults.append(f"{Heading.DATE_OF_BIRTH}: lies in the future")
        elif born > last:
            self.faults.append(f"{Heading.DATE_OF_BIRTH}: is later than the {Heading.DATE_OF_DEATH}")
        elif age_on(born, last) > OLDEST:
            self.faults.append(f"{Heading.DATE_OF_BIRTH}: makes the person more than {OLDEST} years old")

    def _check_package(self, package: Facts) -> None:
        start, end = package.get("starts_on"), package.get("ends_on")
        if isinstance(start, date) and isinstance(end, date) and end < start:
            self.faults.append(f"{Heading.PACKAGE_END}: is before the {Heading.PACKAGE_START}")

    def _check_letter(self, person: Facts) -> None:
        postcode, size = person.get("postcode"), person.get("point_size")
        if isinstance(postcode, str) and postcode and not is_postcode(postcode):
            self.notes.append(
                f"{Heading.POSTCODE}: does not look like a British one, so no letter can be sent"
            )
        large = person.get("letter_format") == LetterFormat.LARGE_PRINT
        if large and isinstance(size, int) and size < LEAST_LARGE_PRINT:
            self.faults.append(
                f"{Heading.POINT_SIZE}: {size} is not large print, which begins at {LEAST_LARGE_PRINT}"
            )
