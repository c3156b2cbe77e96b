"""Whom letters can be for: a patch, an officer's caseload, everyone in a stage, or chosen cases."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from homecare_desktop.casework.caseload import patch_choices
from homecare_desktop.casework.letter_batches import Selection
from homecare_desktop.casework.officers import list_officers
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.words import Stage
from homecare_desktop.storage import listing


@dataclass(frozen=True, slots=True)
class People:
    """Some people to write to, by what they have in common."""

    label: str
    selection: Selection
    stage: Stage | None = None
    """Everyone in this stage, as it is when the letters are planned."""


def people_choices(work: Work) -> list[People]:
    """Return whom letters can be for: the officer's own caseload first, then patches, officers, stages."""
    return [*_own(work), *_patches(work), *_officers(work), *_stages()]


def chosen_cases(case_ids: tuple[UUID, ...]) -> People:
    """Return the people of these cases."""
    label = "1 chosen case" if len(case_ids) == 1 else f"{len(case_ids):,} chosen cases"
    return People(label, Selection(case_ids=case_ids))


def selected(work: Work, people: People) -> Selection:
    """Return the selection that ``people`` are now; a stage is read again each time."""
    if people.stage is None:
        return people.selection
    with work.reading() as reading:
        keys = listing.case_keys(reading, CaseFilter(), today=work.today)
        rows = listing.case_rows(reading, keys)
    return Selection(case_ids=tuple(row.case_id for row in rows if row.stage is people.stage))


def _own(work: Work) -> Iterator[People]:
    yield People("My caseload", Selection(officer_id=work.officer.officer_id))


def _patches(work: Work) -> Iterator[People]:
    for code, label in patch_choices(work):
        yield People(f"Patch {label}", Selection(patch=code))


def _officers(work: Work) -> Iterator[People]:
    for officer in list_officers(work):
        if officer.officer_id != work.officer.officer_id:
            yield People(f"Caseload of {officer.name}", Selection(officer_id=officer.officer_id))


def _stages() -> Iterator[People]:
    for stage in Stage:
        yield People(f"Everyone: {stage.label.lower()}", Selection(), stage)
