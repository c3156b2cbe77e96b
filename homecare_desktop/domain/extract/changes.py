"""What an extract changes in the store's facts: blanks filled in, letter size settled, differences named."""

from collections.abc import Iterable

from homecare_desktop.domain.extract.cells import LEAST_LARGE_PRINT
from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.row import PACKAGE_FIELDS, PERSON_FIELDS, Fact, Facts
from homecare_desktop.domain.words import LetterFormat

STANDARD_SIZE, LARGE_SIZE = 14, 18
"""Points (domain.md section 5)."""
_BLANK: Facts = {
    "nhs_number": None,
    "born_on": None,
    "died_on": None,
    "do_not_write": None,
    "starts_on": None,
    "ends_on": None,
    "annual_review_on": None,
    "interpreter_needed": False,
    "carers_per_visit": 1,
}
"""What a blank cell means where it is not empty text."""
_SPOKEN = {
    **{name: str(heading) for heading, (name, _) in (PERSON_FIELDS | PACKAGE_FIELDS).items()},
    "minutes_per_week": str(Heading.HOURS),
    "service_line": str(Heading.CARE_CATEGORY),
    "patch": str(Heading.PATCH),
    "provider": str(Heading.PROVIDER),
    "route": "Route",
    "new_provider": "New Provider",
}


def filled(said: Facts) -> dict[str, Fact]:
    """Return what the cells say, blank ones as the store keeps them."""
    return {name: _BLANK.get(name, "") if value is None else value for name, value in said.items()}


def settled_letter(said: Facts, stored: Facts) -> dict[str, Fact]:
    """Return the letter format and point size that ``said`` and ``stored`` come to.

    Large print without a size is 18 point; a size from 16 without a format is large print; what
    the file has no column for stays, unless it would be too small for large print.
    """
    if "letter_format" not in said and "point_size" not in said:
        return {}
    size_said = said.get("point_size")
    size = size_said if isinstance(size_said, int) else None
    kept = stored.get("letter_format") if "letter_format" not in said else None
    form = said.get("letter_format") or kept or LetterFormat.STANDARD
    unsaid = not said.get("letter_format") and form == LetterFormat.STANDARD
    if unsaid and size is not None and size >= LEAST_LARGE_PRINT:
        form = LetterFormat.LARGE_PRINT
    large = form == LetterFormat.LARGE_PRINT
    if size is None:
        size_kept = stored.get("point_size") if "point_size" not in said else None
        size = size_kept if isinstance(size_kept, int) else STANDARD_SIZE
    if large and size < LEAST_LARGE_PRINT:
        size = LARGE_SIZE
    return {"letter_format": form, "point_size": size}


def differing(wanted: Facts, stored: Facts | None) -> dict[str, Fact]:
    """Return the facts that are not stored so; all of them when nothing is stored."""
    if stored is None:
        return dict(wanted)
    return {name: value for name, value in wanted.items() if stored[name] != value}


def named(changes: Iterable[str]) -> list[str]:
    """Name the changed fields by their headings, never their values: ``["changed: Phone, Town"]``."""
    names = list(dict.fromkeys(_SPOKEN[name] for name in changes))
    return [f"changed: {', '.join(names)}"] if names else []
