"""What letters to a person depend on: address, format, language, do-not-write; read, and put right."""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any, Final
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import address_block, address_faults, tidy_postcode
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.naming import full_name
from homecare_desktop.domain.words import LetterFormat
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tables import Case, Package, Person

SIZES: Final = (12, 14, 16, 18, 20, 22, 24, 28)
"""Points of print that a person can ask for (domain.md section 5)."""
LARGE_PRINT: Final = 16
"""Points from which print is large."""
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LEAST_DIGITS: Final = 6
"""Of a phone number; what else stands beside them is the officer's remark."""
_NO_ABODE: Final = "no usable address: no fixed abode"
"""No fault of what was typed: it is how they live."""


@dataclass(frozen=True, slots=True)
class LetterDetails:
    """What is on record about writing to a person, as an officer edits it."""

    address_1: str = ""
    address_2: str = ""
    address_3: str = ""
    town: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    letter_format: LetterFormat = LetterFormat.STANDARD
    point_size: int = 14
    """12 to 28."""
    language: str = ""
    interpreter_needed: bool = False
    do_not_write: str | None = None
    """Why nobody may write to them, or ``None`` when they may be written to."""

    def block(self, name: str) -> tuple[str, ...]:
        """Return the address as it stands on the envelope of ``name``."""
        return address_block(name, (self.address_1, self.address_2, self.address_3, self.town), self.postcode)


def letter_details(work: Work, case_id: UUID) -> LetterDetails:
    """Return what is on record about writing to the person of a case, and log that it was looked at.

    Raises UnknownNameError when there is no such case.
    """
    with work.writing() as writing:
        person = _person(writing, case_id)
        log_act(writing, "view", "person", person.id)
        return _details(person)


def change_letter_details(work: Work, case_id: UUID, details: LetterDetails) -> None:
    """Put ``details`` on record; what was changed, from what, and by whom is in the change log.

    Raises BadInputError when something that is new in ``details`` cannot be right, and
    UnknownNameError when there is no such case. What stood there before is not asked about: it came
    from the council's extract, and nobody has to put right all of it to change a phone number.
    """
    wanted = tidied(details)
    with work.writing() as writing:
        person = _person(writing, case_id)
        before = _details(person)
        name = full_name(person.title, person.first_name, person.last_name)
        for fault in (check(wanted, before, name) for check in CHECKS):
            if fault:
                raise BadInputError(fault)
        for field, value in asdict(wanted).items():
            setattr(person, field, value)


def tidied(details: LetterDetails) -> LetterDetails:
    """Return ``details`` without stray spaces and with its postcode as Royal Mail writes it."""
    words: dict[str, Any] = {
        name: " ".join(value.split()) for name, value in asdict(details).items() if type(value) is str
    }
    return replace(details, **(words | {"postcode": tidy_postcode(details.postcode)}))


def address_fault(new: LetterDetails, before: LetterDetails, name: str) -> str:
    """Say why no letter would arrive at a new address, or nothing; no address at all is taken."""
    block = new.block("")
    if block == before.block("") or not block:
        return ""
    fault = next((fault for fault in address_faults(new.block(name)) if fault != _NO_ABODE), "")
    return f"This is {fault}." if fault else ""


def phone_fault(new: LetterDetails, before: LetterDetails, _name: str = "") -> str:
    """Say why a new phone number cannot be right, or nothing."""
    digits = sum(character.isdigit() for character in new.phone)
    wrong = new.phone and new.phone != before.phone and digits < _LEAST_DIGITS
    return f"“{new.phone}” is no phone number." if wrong else ""


def email_fault(new: LetterDetails, before: LetterDetails, _name: str = "") -> str:
    """Say why a new email address cannot be right, or nothing."""
    wrong = new.email and new.email != before.email and not _EMAIL.fullmatch(new.email)
    return f"“{new.email}” is no email address." if wrong else ""


def size_fault(new: LetterDetails, _before: LetterDetails, _name: str = "") -> str:
    """Say why a size of print cannot be, or nothing (domain.md section 5)."""
    if not SIZES[0] <= new.point_size <= SIZES[-1]:
        return f"Print is {SIZES[0]} to {SIZES[-1]} point, not {new.point_size}."
    if new.letter_format is LetterFormat.LARGE_PRINT and new.point_size < LARGE_PRINT:
        return f"Large print is {LARGE_PRINT} point or more."
    return ""


def language_fault(new: LetterDetails, before: LetterDetails, _name: str = "") -> str:
    """Ask for the language of an interpreter who is newly needed."""
    asked = new.interpreter_needed and not new.language
    same = (new.interpreter_needed, new.language) == (before.interpreter_needed, before.language)
    return "Say which language the interpreter speaks." if asked and not same else ""


def reason_fault(new: LetterDetails, before: LetterDetails, _name: str = "") -> str:
    """Ask why nobody may write to them, when that is new."""
    asked = new.do_not_write is not None and not new.do_not_write
    return "Say why nobody may write to them." if asked and new.do_not_write != before.do_not_write else ""


Check = Callable[[LetterDetails, LetterDetails, str], str]
CHECKS: Final[tuple[Check, ...]] = (
    address_fault,
    phone_fault,
    email_fault,
    size_fault,
    language_fault,
    reason_fault,
)
"""Each says what is wrong with new details, given those before and the person's name, or nothing."""


def _person(reading: Reading | Writing, case_id: UUID) -> Person:
    case = reading.get(Case, case_id)
    package = reading.get(Package, case.package_key) if case else None
    person = reading.get(Person, package.person_id) if package else None
    if person is None:
        raise UnknownNameError("That case is not in the store any more.")
    return person


def _details(person: Person) -> LetterDetails:
    words = {name: getattr(person, name) for name in LetterDetails.__slots__}
    return LetterDetails(**(words | {"letter_format": LetterFormat(person.letter_format)}))
