"""Who speaks for a person, and who is written to in their place or as well (R17, domain.md section 7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import tidy_postcode
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.naming import full_name
from homecare_desktop.domain.words import Authority, LetterFormat, WriteTo
from homecare_desktop.storage import case_records
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.tables import Representative

ADDRESS_LINES: Final = 4
"""Lines before the postcode that are kept."""
SMALLEST, LARGEST = 12, 28
"""Points of print (domain.md section 5)."""
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class RepresentativeEntry:
    """A representative as the officer enters one; nothing follows from the relation (R17)."""

    title: str = ""
    first_name: str = ""
    last_name: str = ""
    relation: str = ""
    """Such as "daughter"."""
    speaks_of: str = ""
    """How a letter to them calls the person, such as "your mother"; empty is by name."""
    authority: Authority = Authority.NONE
    authority_on: date | None = None
    """Since when, as the document says."""
    write_to: WriteTo = WriteTo.NEVER
    address: tuple[str, ...] = ()
    """Up to four lines; the postcode is apart."""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    letter_format: LetterFormat = LetterFormat.STANDARD
    point_size: int = 14
    language: str = ""
    interpreter_needed: bool = False


@dataclass(frozen=True, slots=True)
class RepresentativeRow:
    """A representative on record."""

    representative_id: UUID
    entry: RepresentativeEntry
    ended_on: date | None

    @property
    def name(self) -> str:
        """Title and name, as on an envelope."""
        return full_name(self.entry.title, self.entry.first_name, self.entry.last_name)


def list_representatives(work: Work, case_id: UUID) -> list[RepresentativeRow]:
    """Return everybody who speaks or spoke for the person, and log that the record was looked at."""
    with work.writing() as writing:
        log_act(writing, "view", "case", case_id, {})
        return [
            RepresentativeRow(row["id"], _entry(row), row["ended_on"])
            for row in case_records.representative_rows(writing, case_id)
        ]


def add_representative(work: Work, case_id: UUID, entry: RepresentativeEntry) -> UUID:
    """Add a representative of the person whose case it is; return their key.

    Raises BadInputError for what cannot be taken, and UnknownNameError for a case that is not there.
    """
    columns = _columns(entry, work.today)
    with work.writing() as writing:
        person_id = case_records.person_of(writing, case_id)
        if person_id is None:
            raise UnknownNameError("That case is not in the store any more.")
        row = Representative(person_id=person_id, **columns)
        writing.add(row)
        writing.flush()
        return row.id


def change_representative(work: Work, representative_id: UUID, entry: RepresentativeEntry) -> None:
    """Change what is on record about a representative; raises as ``add_representative`` does."""
    columns = _columns(entry, work.today)
    with work.writing() as writing:
        row = writing.get(Representative, representative_id)
        if row is None:
            raise UnknownNameError("That representative is not in the store any more.")
        for name, value in columns.items():
            setattr(row, name, value)


def end_representative(work: Work, representative_id: UUID, on: date) -> None:
    """Record that somebody does not act for the person any more, from day ``on``.

    Raises UnknownNameError, or BadInputError when the day is still to come or they have ended already.
    """
    if on > work.today:
        raise BadInputError(f"{written_date(on)} is still to come. End it on that day.")
    with work.writing() as writing:
        row = writing.get(Representative, representative_id)
        if row is None:
            raise UnknownNameError("That representative is not in the store any more.")
        if row.ended_on is not None:
            raise BadInputError(f"They have not acted for the person since {written_date(row.ended_on)}.")
        row.ended_on = on


def _entry(row: Mapping[str, Any]) -> RepresentativeEntry:
    lines = (row["address_1"], row["address_2"], row["address_3"], row["town"])
    same = ("title", "first_name", "last_name", "relation", "speaks_of", "authority_on", "postcode")
    more = ("phone", "email", "point_size", "language", "interpreter_needed")
    return RepresentativeEntry(
        **{name: row[name] for name in (*same, *more)},
        authority=Authority(row["authority"]),
        write_to=WriteTo(row["write_to"]),
        letter_format=LetterFormat(row["letter_format"]),
        address=tuple(line for line in lines if line),
    )


def _columns(entry: RepresentativeEntry, today: date) -> dict[str, object]:
    """Return the columns for a checked ``entry``. Raises BadInputError."""
    _check(entry, today)
    lines = [line.strip().rstrip(",") for line in entry.address]
    lines = [line for line in lines if line]
    if len(lines) > ADDRESS_LINES:
        raise BadInputError(f"An address has up to {ADDRESS_LINES} lines before its postcode.")
    lines += [""] * (ADDRESS_LINES - len(lines))
    texts = ("title", "first_name", "last_name", "relation", "speaks_of", "phone", "email", "language")
    return {
        **{name: " ".join(getattr(entry, name).split()) for name in texts},
        **dict(zip(("address_1", "address_2", "address_3", "town"), lines, strict=True)),
        "postcode": tidy_postcode(entry.postcode) if entry.postcode.strip() else "",
        "authority": entry.authority,
        "authority_on": entry.authority_on,
        "write_to": entry.write_to,
        "letter_format": entry.letter_format,
        "point_size": entry.point_size,
        "interpreter_needed": entry.interpreter_needed,
    }


def _check(entry: RepresentativeEntry, today: date) -> None:
    if not full_name("", entry.first_name, entry.last_name):
        raise BadInputError("A representative needs a name: it stands on the envelope.")
    if any(len(part) > _LONGEST for part in (entry.first_name, entry.last_name, entry.speaks_of)):
        raise BadInputError(f"A name has up to {_LONGEST} letters.")
    if not SMALLEST <= entry.point_size <= LARGEST:
        raise BadInputError(f"The size of print is {SMALLEST} to {LARGEST} points.")
    if entry.authority_on and entry.authority is Authority.NONE:
        raise BadInputError("A date of authority needs the authority that it is the date of.")
    if entry.authority_on and entry.authority_on > today:
        raise BadInputError(f"The authority is dated {written_date(entry.authority_on)}, still to come.")
