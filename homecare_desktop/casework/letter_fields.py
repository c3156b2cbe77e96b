"""What the merge fields and conditions of a letter become, from what is on record about its case."""

from collections.abc import Iterator
from datetime import date

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import weekday_date, written_date, written_duration, written_time
from homecare_desktop.domain.naming import full_name, possessive, salutation
from homecare_desktop.domain.programme import Council
from homecare_desktop.domain.words import AppointmentKind, Outcome, Route, Voice
from homecare_desktop.letters.glyphs import clean
from homecare_desktop.storage.letter_facts import LetterFacts
from homecare_desktop.storage.letter_records import RepresentativeFacts

UNNUMBERED = "Preview"
"""What stands where the reference will."""
_OTHER_FORMATS = "If you would like this letter in another language or format, please ask me."
_APPOINTMENTS = {
    AppointmentKind.VISIT: "appointment_visit",
    AppointmentKind.CALL: "appointment_call",
    AppointmentKind.MEETING: "appointment_meeting",
    AppointmentKind.FIRST_VISIT: "appointment_first_visit",
}


def letter_fields(
    work: Work,
    facts: LetterFacts,
    on: date,
    representative: RepresentativeFacts | None = None,
    *,
    people: int = 0,
) -> dict[str, str]:
    """Return every merge field of a letter dated ``on``, to the person or to ``representative``.

    ``people`` is how many a letter to a provider lists.
    """
    fields = {
        **_council_fields(work.programme.council),
        **_reader_fields(facts, representative),
        **_care_fields(work, facts, on),
        **_agreed_fields(facts, on),
        **_officer_fields(facts, representative),
        "reference": UNNUMBERED,
        "letter_date": written_date(on),
        "people": f"{people} {'person' if people == 1 else 'people'}" if people else "",
    }
    return {name: clean(text) for name, text in fields.items()}


def letter_conditions(facts: LetterFacts) -> frozenset[str]:
    """Return the conditions that hold for a letter about one case."""
    return frozenset(_conditions(facts))


def list_row(facts: LetterFacts) -> tuple[str, ...]:
    """Return one person's row in the table of a letter to a provider, column by column."""
    lines = [line.strip().rstrip(",") for text in facts.address_lines for line in text.splitlines()]
    cells = (
        full_name(facts.title, facts.first_name, facts.last_name),
        on_one_line((*(line for line in lines if line), facts.postcode)),
        facts.phone,
        written_duration(facts.minutes_per_week),
        str(facts.carers_per_visit),
        written_date(facts.transfer_on) if facts.transfer_on else "",
    )
    return tuple(map(clean, cells))


def reply_to(council: Council) -> tuple[str, ...]:
    """Return where a reply slip goes, or nothing while the council's address is not on record."""
    lines = (council.name, council.team, *council.address) if council.address else ()
    return tuple(line for line in map(clean, lines) if line)


def on_one_line(address: tuple[str, ...]) -> str:
    """Return ``"Civic Centre, Engineers Way, Wembley HA9 0XX"``."""
    return " ".join((", ".join(address[:-1]), *address[-1:])).strip()


def _conditions(facts: LetterFacts) -> Iterator[str]:
    yield "at_annual_review" if facts.route is Route.ANNUAL_REVIEW else "by_patch"
    if facts.outcome is Outcome.DIRECT_PAYMENT:
        yield "direct_payment_runs"
    if facts.appointments:
        yield _APPOINTMENTS[facts.appointments[0].kind]


def _council_fields(council: Council) -> dict[str, str]:
    return {
        "council": council.name,
        "team": council.team,
        "council_phone": council.phone,
        "council_email": council.email,
        "council_website": council.website,
        "return_address": on_one_line(council.address),
        "other_formats": council.other_formats or _OTHER_FORMATS,
    }


def _reader_fields(facts: LetterFacts, representative: RepresentativeFacts | None) -> dict[str, str]:
    """Return how the letter greets its reader and speaks of the person; a relation is never guessed."""
    name = full_name(facts.title, facts.first_name, facts.last_name)
    greeting = salutation(facts.title, facts.first_name, facts.last_name)
    person, relation, to = "you", "", ""
    if representative:
        person = representative.speaks_of.strip() or greeting
        relation = representative.relation.strip()
        of_them = (representative.title, representative.first_name, representative.last_name)
        to, greeting = full_name(*of_them), salutation(*of_them)
    persons = possessive(person)
    return {
        "salutation": greeting,
        "full_name": name,
        "person": person,
        "persons": persons,
        "Person": person[:1].upper() + person[1:],
        "Persons": persons[:1].upper() + persons[1:],
        "representative": to,
        "relation": relation,
    }


def _care_fields(work: Work, facts: LetterFacts, on: date) -> dict[str, str]:
    new = facts.new_provider_facts
    return {
        "current_provider": facts.current_provider,
        "new_provider": facts.new_provider or "",
        "new_provider_phone": new.phone if new else "",
        "new_provider_email": new.email if new else "",
        "offered_provider": facts.offer.provider if facts.offer else "",
        "area_start": _area_start(work, facts.patch, on),
        "annual_review": _to_come(facts.annual_review_on, on),
        "social_worker": facts.social_worker,
    }


def _agreed_fields(facts: LetterFacts, on: date) -> dict[str, str]:
    """Return the days that were agreed with the person, as far as they are still to come."""
    coming = facts.appointments[0] if facts.appointments else None
    first = next((one for one in facts.appointments if one.kind is AppointmentKind.FIRST_VISIT), None)
    return {
        "choice_letter_date": written_date(facts.choice_letter_on) if facts.choice_letter_on else "",
        "revisit_date": _to_come(facts.revisit_on, on),
        "transfer_date": _to_come(facts.transfer_on, on),
        "first_visit": weekday_date(first.happens_on) if first else "",
        "first_visit_time": written_time(first.at_time) if first else "",
        "appointment_day": weekday_date(coming.happens_on) if coming else "",
        "appointment_time": written_time(coming.at_time) if coming else "",
        "appointment_place": coming.place if coming else "",
        "appointment_who": coming.who if coming else "",
    }


def _officer_fields(facts: LetterFacts, representative: RepresentativeFacts | None) -> dict[str, str]:
    return {
        "officer": facts.officer or "",
        "officer_job": facts.officer_job,
        "officer_phone": facts.officer_phone,
        "officer_email": facts.officer_email,
        "former_officer": former_officer(facts, representative) or "",
    }


def former_officer(facts: LetterFacts, representative: RepresentativeFacts | None) -> str | None:
    """Return the officer whom the last letter to this reader named, where that is not the present one."""
    last = facts.posted.get(representative.representative_id if representative else None)
    return last.officer if last and last.officer_id != facts.officer_id else None


def _to_come(day: date | None, on: date) -> str:
    return written_date(day) if day and day >= on else ""


def _area_start(work: Work, patch_code: str | None, on: date) -> str:
    """Return when transfers in the patch are planned to start, unless that day is past."""
    patch = work.programme.patch(patch_code) if patch_code else None
    return written_date(patch.starts_on) if patch and patch.starts_on and patch.starts_on > on else ""


def voice_of(representative: RepresentativeFacts | None) -> Voice:
    """Return to whom a letter about one case speaks."""
    return Voice.REPRESENTATIVE if representative else Voice.PERSON
