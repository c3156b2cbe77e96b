"""A small caseload with every kind of row, for the window's tests."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import OfficerRow, Work
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Choice, DecidedBy, DirectPaymentPlan, LetterFormat, ToldBy
from tests.support.stores import add_case


@dataclass(frozen=True)
class Caseload:
    """The keys of made-up cases by family name, and an officer beside Asha."""

    keys: dict[str, UUID]
    femi: OfficerRow


def add_caseload(work: Work) -> Caseload:
    """Give Asha six cases, Femi one, and leave one with nobody."""
    femi = add_officer(work, "Femi Example", job_title="Named officer", phone="020 7946 0002")
    asha = work.officer.officer_id
    with work.writing() as writing:
        keys = {
            "Ahmed": add_case(writing, 1, officer_id=asha, last_name="Ahmed", first_name="Farida"),
            "Brown": add_case(
                writing,
                2,
                officer_id=asha,
                last_name="Brown",
                letter_format=LetterFormat.LARGE_PRINT,
                point_size=18,
                current_provider="Homelink Care Example Ltd",
            ),
            "Doyle": add_case(writing, 3, officer_id=asha, last_name="Doyle", first_name="Máire"),
            "Łukasik": add_case(
                writing,
                4,
                officer_id=asha,
                last_name="Łukasik",
                first_name="Jan",
                patch="13",
                ward="Kilburn",
                new_provider="Healthvision UK Ltd",
            ),
            "Nguyễn": add_case(writing, 5, officer_id=asha, last_name="Nguyễn", first_name="Thị Hồng"),
            "Reid": add_case(writing, 6, officer_id=asha, last_name="Reid", first_name="Winston"),
            "Sato": add_case(writing, 7, officer_id=femi.officer_id, last_name="Sato", first_name="Yuki"),
            "Zielińska": add_case(writing, 8, last_name="Zielińska", first_name="Ewa", patch="13"),
        }
    _record(work, keys["Brown"], Choice.UNDECIDED, revisit_on=date(2021, 4, 29))
    _record(work, keys["Doyle"], Choice.DIRECT_PAYMENT, plan=DirectPaymentPlan.STAY)
    _record(work, keys["Nguyễn"], Choice.NEW_PROVIDER)
    _record(work, keys["Reid"], Choice.UNDECIDED, revisit_on=date(2021, 5, 12))
    return Caseload(keys, femi)


def _record(
    work: Work,
    case_id: UUID,
    choice: Choice,
    revisit_on: date | None = None,
    plan: DirectPaymentPlan | None = None,
) -> None:
    entry = ChoiceEntry(
        choice=choice,
        said_on=date(2021, 4, 28),
        decided_by=DecidedBy.PERSON,
        told_by=ToldBy.PHONE,
        revisit_on=revisit_on,
        plan=plan,
    )
    record_choice(work, case_id, entry)
