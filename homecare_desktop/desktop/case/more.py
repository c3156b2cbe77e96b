"""What the case page reads after it is shown: why there is no letter, and the people around the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from homecare_desktop.casework.representatives import RepresentativeRow, list_representatives
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.around.words import summary_words
from homecare_desktop.desktop.case.no_letter import why_no_letter
from homecare_desktop.domain.case_rows import CaseRow


@dataclass(frozen=True, slots=True)
class MoreOfCase:
    """The rest of one case."""

    case_id: UUID
    no_letter: tuple[str, ...]
    """Why the choice letter cannot be made; empty when it can."""
    people: tuple[RepresentativeRow, ...]
    """Who speaks for the person now."""


def read_more(work: Work, row: CaseRow) -> MoreOfCase:
    """Read the rest about the case of ``row``."""
    people = list_representatives(work, row.case_id)
    return MoreOfCase(
        row.case_id,
        why_no_letter(work, row.case_id, row.route),
        tuple(person for person in people if person.ended_on is None),
    )


def people_facts(people: Sequence[RepresentativeRow]) -> list[tuple[str, str]]:
    """Say who speaks for the person, on what authority, and whether letters go to them."""
    if not people:
        return [("Nobody", "is on record: letters go to the person")]
    return [(person.name, summary_words(person)) for person in people]
