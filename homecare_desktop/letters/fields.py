"""The merge fields and conditions that a template may name, and what each of them means."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Field:
    """A merge field: its meaning, for the officer who edits a template."""

    meaning: str
    personal: bool = False
    """It differs from person to person, so text with it is set anew for every letter."""
    one_fact: bool = False
    """No line breaks inside it: a date, a phone number, a reference."""


FIELDS: Final[Mapping[str, Field]] = MappingProxyType(
    {
        "salutation": Field("How the letter greets the person: “Mrs Brown” or “Delroy Brown”", personal=True),
        "full_name": Field("The person's title and name, as on the envelope", personal=True),
        "reference": Field("The reference of this letter", personal=True, one_fact=True),
        "letter_date": Field("The date of the letter", one_fact=True),
        "current_provider": Field("The provider who gives the care now"),
        "new_provider": Field("The lead provider of the person's area"),
        "area_start": Field("When transfers in the area are planned to start", one_fact=True),
        "social_worker": Field("The social worker who supports an annual review", personal=True),
        "officer": Field("The named officer"),
        "officer_job": Field("The named officer's job title"),
        "officer_phone": Field("The named officer's direct phone number", one_fact=True),
        "officer_email": Field("The named officer's email address", one_fact=True),
        "council": Field("The council's name"),
        "team": Field("The team that sends the letter"),
        "council_phone": Field("The council's phone number", one_fact=True),
        "council_email": Field("The council's email address", one_fact=True),
        "council_website": Field("The council's website", one_fact=True),
        "return_address": Field("The council's return address, on one line"),
        "other_formats": Field("How to ask for another format or language, as a sentence"),
    }
)

CONDITIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "by_patch": "The person's care changes when the timetable reaches their area",
        "at_annual_review": "The person's care changes at their next annual review",
    }
)
"""Besides these, every field is a condition: true when it is not empty for the person."""
