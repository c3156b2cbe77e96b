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
        "salutation": Field("How the letter greets its reader: “Mrs Brown” or “Delroy Brown”", personal=True),
        "full_name": Field("Title and name of the person who gets the care", personal=True),
        "person": Field(
            "How the letter speaks of that person: “you”, “your mother” or “Mrs Brown”", personal=True
        ),
        "persons": Field(
            "The same before what is theirs: “your”, “your mother’s” or “Mrs Brown’s”", personal=True
        ),
        "Person": Field("Like “person”, at the start of a sentence: “Your mother”", personal=True),
        "Persons": Field("Like “persons”, at the start of a sentence: “Your mother’s”", personal=True),
        "representative": Field("Title and name of the representative who is written to", personal=True),
        "relation": Field("What the representative is to the person, such as “daughter”", personal=True),
        "reference": Field("The reference of this letter", personal=True, one_fact=True),
        "letter_date": Field("The date of the letter", one_fact=True),
        "current_provider": Field("The provider who gives the care now"),
        "new_provider": Field("The lead provider of the person's area"),
        "new_provider_phone": Field("The new provider's phone number", one_fact=True),
        "new_provider_email": Field("The new provider's email address", one_fact=True),
        "offered_provider": Field("The provider to whom the care was last offered"),
        "area_start": Field("When transfers in the area are planned to start", one_fact=True),
        "annual_review": Field("When the next annual review is due", personal=True, one_fact=True),
        "social_worker": Field("The social worker who supports an annual review", personal=True),
        "choice_letter_date": Field("When the letter that offers the choice was posted", one_fact=True),
        "revisit_date": Field("The day agreed to talk again", personal=True, one_fact=True),
        "transfer_date": Field("The day set for the move to the new provider", one_fact=True),
        "first_visit": Field("The day of the new provider's first visit", personal=True, one_fact=True),
        "first_visit_time": Field("The time of the new provider's first visit", personal=True, one_fact=True),
        "appointment_day": Field("The day of the next appointment", personal=True, one_fact=True),
        "appointment_time": Field("The time of the next appointment", personal=True, one_fact=True),
        "appointment_place": Field("Where the next appointment is; empty is at home", personal=True),
        "appointment_who": Field("Who comes or rings; empty is the named officer", personal=True),
        "officer": Field("The named officer"),
        "officer_job": Field("The named officer's job title"),
        "officer_phone": Field("The named officer's direct phone number", one_fact=True),
        "officer_email": Field("The named officer's email address", one_fact=True),
        "former_officer": Field("The officer whom the last letter named, where it was another"),
        "people": Field(
            "How many people a letter to a provider lists: “1 person” or “12 people”",
            personal=True,
            one_fact=True,
        ),
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
        "direct_payment_runs": "The direct payment has been set up",
        "appointment_visit": "The next appointment is a visit by the officer",
        "appointment_call": "The next appointment is a phone call",
        "appointment_meeting": "The next appointment is a meeting with the new provider",
        "appointment_first_visit": "The next appointment is the new provider's first visit",
    }
)
"""Besides these, every field is a condition: true when it is not empty for the person."""

TABLE_COLUMNS: Final = ("Name", "Address", "Phone", "Hours a week", "Carers", "Move on")
"""What the table of a letter to a provider tells of each person; a template may name them otherwise."""
