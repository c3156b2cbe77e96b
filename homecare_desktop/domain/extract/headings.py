"""The headings of an extract, found without regard to case, spaces, underscores and punctuation."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from homecare_desktop.domain.errors import BadInputError

REASON_HEADING = "Reason not taken"
"""The column beside the rows that an import did not take; it is no news when such a file comes back."""


class Heading(StrEnum):
    """A column that the program knows, as it is named to people."""

    COUNCIL_ID = "Council ID"
    NHS_NUMBER = "NHS Number"
    TITLE = "Title"
    FIRST_NAME = "First Name"
    LAST_NAME = "Last Name"
    PREFERRED_NAME = "Preferred Name"
    DATE_OF_BIRTH = "Date of Birth"
    DATE_OF_DEATH = "Date of Death"
    ADDRESS_1 = "Address Line 1"
    ADDRESS_2 = "Address Line 2"
    ADDRESS_3 = "Address Line 3"
    TOWN = "Town"
    POSTCODE = "Postcode"
    PHONE = "Phone"
    EMAIL = "Email"
    WARD = "Ward"
    PATCH = "Patch"
    CARE_CATEGORY = "Care Category"
    PROVIDER = "Provider"
    PACKAGE_ID = "Package ID"
    HOURS = "Hours per Week"
    CARERS = "Carers per Visit"
    PACKAGE_START = "Package Start"
    PACKAGE_END = "Package End"
    ANNUAL_REVIEW = "Annual Review Due"
    SOCIAL_WORKER = "Social Worker"
    LANGUAGE = "Language"
    INTERPRETER = "Interpreter Needed"
    LETTER_FORMAT = "Letter Format"
    POINT_SIZE = "Letter Point Size"
    DO_NOT_WRITE = "Do Not Write"
    NOTES = "Notes"


REQUIRED = (
    Heading.COUNCIL_ID,
    Heading.CARE_CATEGORY,
    Heading.PROVIDER,
    Heading.PACKAGE_ID,
    Heading.HOURS,
)
"""And one of the names."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each known heading stands in a file, and what else the file has."""

    places: tuple[tuple[Heading, int], ...]
    unknown: tuple[str, ...]
    """Columns that are not read, in the file's spelling; one without a heading is called by its place."""

    def has(self, heading: Heading) -> bool:
        """Whether the file has this column."""
        return any(found is heading for found, _ in self.places)


def match_headings(headings: Sequence[str]) -> Columns:
    """Find the known headings among those of a file.

    Raises BadInputError, naming them, when required ones are missing or one stands there twice.
    """
    places: dict[Heading, int] = {}
    unknown: list[str] = []
    twice: list[Heading] = []
    for place, text in enumerate(headings):
        heading = _BY_FOLDED.get(_folded(text))
        if heading is None:
            unknown.append(text or f"column {place + 1}, which has no heading")
        elif heading in places:
            twice.append(heading)
        else:
            places[heading] = place
    _refuse(_missing(places), twice, headings)
    return Columns(tuple(places.items()), tuple(text for text in unknown if not is_reason_heading(text)))


def is_reason_heading(text: str) -> bool:
    """Whether this is the column that an import puts beside the rows it did not take."""
    return _folded(text) == _folded(REASON_HEADING)


def _missing(places: dict[Heading, int]) -> list[str]:
    missing = [str(heading) for heading in REQUIRED if heading not in places]
    if not places.keys() & {Heading.LAST_NAME, Heading.FIRST_NAME}:
        missing.append(str(Heading.LAST_NAME))
    return missing


def _refuse(missing: list[str], twice: list[Heading], headings: Sequence[str]) -> None:
    if missing:
        found = ", ".join(text[:40] for text in headings[:12] if text.isprintable()) or "none"
        raise BadInputError(
            f"The file has not the right headings. Missing: {', '.join(missing)}. "
            f"Its first line has: {found}{' and more' if len(headings) > 12 else ''}. Nothing was changed."  # noqa: PLR2004 - as many as fit a sentence
        )
    if twice:
        names = ", ".join(dict.fromkeys(twice))
        raise BadInputError(
            f"The file has these headings twice: {names}. Keep the right column and import it again. "
            "Nothing was changed."
        )


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


_BY_FOLDED = {_folded(heading): heading for heading in Heading}
