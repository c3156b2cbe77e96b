from datetime import date
from typing import Any

import pytest

from homecare_desktop.desktop.case_words import (
    address_words,
    born_words,
    hours_words,
    needs_words,
    package_words,
)
from homecare_desktop.domain.case_rows import CaseDetail
from homecare_desktop.domain.words import LetterFormat
from tests.support.rows import case_row

TODAY = date(2021, 4, 29)


def detail(**fields: Any) -> CaseDetail:  # noqa: ANN401 - any field of the case
    plain: dict[str, Any] = {
        "row": case_row(),
        "address_lines": ("14 Sample Road", "Wembley"),
        "phone": "",
        "email": "",
        "ward": "Sudbury",
        "language": "English",
        "interpreter_needed": False,
        "letter_format": LetterFormat.STANDARD,
        "point_size": 14,
        "do_not_write": None,
        "restricted": False,
        "notes": "",
        "package_start": None,
        "package_end": None,
        "annual_review_on": None,
        "social_worker": "",
        "lacks_capacity": None,
        "timeline": (),
    }
    return CaseDetail(**(plain | fields))


def test_who_it_is() -> None:
    assert born_words(case_row(), TODAY) == "Born 4 May 1938 (82) · NHS 999 048 1237"
    unknown = case_row(born_on=None, nhs_number=None)
    assert born_words(unknown, TODAY) == "Date of birth not on record · No NHS number on record"
    assert born_words(case_row(died_on=date(2021, 3, 3)), TODAY).startswith("Died 3 March 2021 · ")


def test_where_they_live() -> None:
    assert address_words(detail()) == "14 Sample Road, Wembley, HA0 0AA"
    assert address_words(detail(address_lines=())) == "HA0 0AA"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ""),
        ({"letter_format": LetterFormat.LARGE_PRINT, "point_size": 20}, "Large print, 20 point"),
        ({"letter_format": LetterFormat.BRAILLE}, "Braille"),
        ({"language": "Tamil", "interpreter_needed": True}, "Interpreter needed: Tamil"),
        ({"language": "Tamil"}, "Speaks Tamil"),
        ({"do_not_write": ""}, "Do not write"),
        (
            {"restricted": True, "do_not_write": "court order", "lacks_capacity": True},
            "Restricted record · Do not write: court order · Lacks capacity for this decision",
        ),
        ({"row": case_row(authority_to_check=True)}, "Authority to decide not checked"),
    ],
)
def test_what_to_know_before_writing_or_ringing(fields: dict[str, Any], words: str) -> None:
    assert needs_words(detail(**fields)) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (840, "14 hours"),
        (60, "1 hour"),
        (870, "14 hours 30 minutes"),
        (1, "1 minute"),
        (0, "0 hours"),
        (60_060, "1,001 hours"),
    ],
)
def test_hours_are_exact(minutes: int, words: str) -> None:
    assert hours_words(minutes) == words


def test_the_package() -> None:
    row = case_row()
    assert package_words(row) == "14 hours a week, two carers · Homelink Care → Active Care & Support Ltd"
    alone = case_row(carers_per_visit=1, new_provider=None)
    assert package_words(alone) == "14 hours a week · Homelink Care"
    stays = case_row(new_provider="Homelink Care", carers_per_visit=9)
    assert package_words(stays) == "14 hours a week, 9 carers · Homelink Care"
