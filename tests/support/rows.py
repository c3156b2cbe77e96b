"""Rows of a caseload, made by hand for what needs no store."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Route, Stage

DELROY = CaseRow(
    case_id=UUID(int=1),
    person_id=UUID(int=2),
    council_id="B-100938",
    package_id="P-100938",
    nhs_number="9990481237",
    title="Mr",
    first_name="Delroy",
    last_name="Brown",
    preferred_name="",
    born_on=date(1938, 5, 4),
    died_on=None,
    postcode="HA0 0AA",
    service_line="op-pd",
    route=Route.PATCH,
    patch="2",
    current_provider="Homelink Care",
    new_provider="Active Care & Support Ltd",
    minutes_per_week=840,
    carers_per_visit=2,
    stage=Stage.WRITTEN_TO,
    choice=None,
    outcome=None,
    end_reason=None,
    revisit_on=None,
    officer_id=UUID(int=3),
    officer="Asha Demo",
    letter_reference=None,
    letter_made_on=None,
    letter_posted_on=None,
    last_contact_on=None,
    authority_to_check=False,
)


def case_row(**fields: Any) -> CaseRow:  # noqa: ANN401 - any field of the row
    """Return Delroy Brown's row with other ``fields``."""
    return replace(DELROY, **fields)
