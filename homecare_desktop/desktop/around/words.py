"""How the window says who somebody is to a person, and whether letters go to them."""

from homecare_desktop.casework.representatives import RepresentativeRow
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import Authority, WriteTo


def relation_words(row: RepresentativeRow) -> str:
    """Return what they are to the person, as it was said; nothing is guessed."""
    return row.entry.relation or "not said"


def authority_words(row: RepresentativeRow) -> str:
    """Return on what authority they act, and since when (R17)."""
    entry = row.entry
    if entry.authority is Authority.NONE:
        return entry.authority.label
    since = f" since {written_date(entry.authority_on)}" if entry.authority_on else ", no date on record"
    return f"{entry.authority.label}{since}"


def letters_words(row: RepresentativeRow) -> str:
    """Say whether letters go to them."""
    if row.ended_on:
        return f"No: does not act since {written_date(row.ended_on)}"
    return row.entry.write_to.label


def gets_letters(row: RepresentativeRow) -> bool:
    """Whether letters about the person go to them now."""
    return row.ended_on is None and row.entry.write_to is not WriteTo.NEVER


def summary_words(row: RepresentativeRow) -> str:
    """Return ``"daughter · No authority to decide · To the representative instead"``."""
    return " · ".join((relation_words(row), authority_words(row), letters_words(row)))
