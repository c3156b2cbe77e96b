from collections import Counter
from datetime import date

from homecare_desktop.domain.placing import find_provider, find_service_line
from homecare_desktop.domain.words import Route
from tests.support.profiles import brent

DAY = date(2021, 4, 29)

TIMETABLE = {
    "1": ("MiHomecare", 8, 4, date(2021, 6, 7)),
    "2": ("Active Care & Support Ltd", 18, 1, date(2021, 4, 6)),
    "3": ("J.C. Michael Group Ltd", 12, 3, date(2021, 5, 24)),
    "4": ("J.C. Michael Group Ltd", 14, 10, date(2021, 8, 2)),
    "5": ("Eleanor Nursing and Social Care Ltd", 12, 13, date(2021, 9, 6)),
    "6": ("MiHomecare", 17, 11, date(2021, 8, 16)),
    "7": ("Active Care & Support Ltd", 11, 8, date(2021, 7, 19)),
    "8": ("Dendera Ltd", 12, 7, date(2021, 7, 12)),
    "9": ("Eleanor Nursing and Social Care Ltd", 6, 6, date(2021, 7, 5)),
    "10": ("Supreme Care Services Limited", 3, 5, date(2021, 6, 21)),
    "11": ("Supreme Care Services Limited", 15, 12, date(2021, 9, 6)),
    "12": ("Healthvision UK Ltd", 15, 9, date(2021, 7, 26)),
    "13": ("Healthvision UK Ltd", 24, 2, date(2021, 5, 3)),
}


def test_the_thirteen_patches_are_as_published() -> None:
    programme = brent()
    patches = programme.patches_of("op-pd")
    assert {patch.code for patch in patches} == set(TIMETABLE)
    for patch in patches:
        lead, held, position, start = TIMETABLE[patch.code]
        assert programme.leads(patch.code, DAY) == (lead,)
        assert (patch.held_by_lead, patch.position, patch.starts_on) == (held, position, start)
    assert sum(patch.held_by_lead or 0 for patch in patches) == 167
    assert Counter(patch.locality for patch in patches) == {
        "Harness": 5,
        "Willesden and Kingsbury": 6,
        "Kilburn": 2,
    }


def test_every_ward_is_in_one_patch() -> None:
    programme = brent()
    held = [ward for patch in programme.patches for ward in patch.wards]
    assert len(held) == 21
    assert sorted(held) == sorted(place.name for place in programme.wards)


def test_fourteen_providers_are_appointed_three_of_them_unpublished() -> None:
    programme = brent()
    named = {row.provider for row in programme.appointments if row.provider}
    unnamed = [row for row in programme.appointments if row.provider is None]
    assert len(named) + len(unnamed) == 14
    assert named == {provider.name for provider in programme.providers}
    assert all(row.service_line == "cyp" and row.patch is None for row in unnamed)
    assert {row.starts_on for row in programme.appointments} == {programme.go_live}
    assert [provider.name for provider in programme.providers if provider.new_to_area] == [
        "Eleanor Nursing and Social Care Ltd",
        "Dendera Ltd",
    ]


def test_zones_and_routes() -> None:
    programme = brent()
    zones = ("ld-north", "ld-south", "mh-north", "mh-south")
    assert [programme.leads(code, DAY) for code in zones] == [
        ("Unique Personnel (UK) Ltd",),
        ("Allfor Care Services Ltd",),
        ("Onecare-UK Ltd",),
        ("Bluebird Care Brent",),
    ]
    assert programme.leads("cyp-1", DAY) == ()
    assert {line.code: line.route for line in programme.service_lines} == {
        "op-pd": Route.PATCH,
        "ld": Route.ANNUAL_REVIEW,
        "mh": Route.ANNUAL_REVIEW,
        "cyp": Route.PATCH,
    }


def test_dates_rates_and_rules() -> None:
    programme = brent()
    assert (programme.go_live, programme.transfers_from, programme.finish_by) == (
        date(2021, 2, 1),
        date(2021, 4, 6),
        date(2021, 10, 15),
    )
    assert [(rate.starts_on, rate.pence_per_hour) for rate in programme.rates] == [
        (date(2021, 2, 1), 1900),
        (date(2021, 4, 1), 1950),
    ]
    assert (programme.rules.lead_share_percent, programme.rules.lead_share_of) == (80, "hours")
    assert date(2021, 5, 3) in programme.rules.bank_holidays
    assert len(programme.rules.handover_steps) == 7


def test_no_persons_phone_or_email_is_in_the_profile() -> None:
    assert (brent().council.phone, brent().council.email, brent().council.address) == ("", "", ())


def test_every_name_of_a_provider_in_the_report_is_known() -> None:
    names = {provider.name: provider.aliases for provider in brent().providers}
    said = {
        "MiHomecare": ["MiHomecare", "Mi Homecare"],
        "Active Care & Support Ltd": ["Active Care", "Active Care and Support Limited"],
        "J.C. Michael Group Ltd": ["J.C. Michael Group Ltd", "J.C Michael Group Ltd", "JC Michael Group"],
        "Eleanor Nursing and Social Care Ltd": [
            "Eleanor Nursing and Social Care Limited",
            "Eleanor Nursing & Social Care Ltd",
            "Eleanor Nursing and Social Care",
        ],
        "Dendera Ltd": ["Dendera Care", "dendera ltd."],
        "Supreme Care Services Limited": ["Supreme Care Services", "Supreme Care Services Ltd"],
        "Healthvision UK Ltd": ["Healthvision", "Health Vision", "HEALTHVISION UK LTD"],
        "Unique Personnel (UK) Ltd": ["Unique Personnel UK Ltd", "Unique Personnel"],
        "Allfor Care Services Ltd": ["Allfor Care", "All for Care Services Ltd"],
        "Onecare-UK Ltd": ["Onecare UK Ltd", "Onecare"],
        "Bluebird Care Brent": ["Bluebird Care", "Bluebird Care (Brent)"],
    }
    for name, spellings in said.items():
        assert {find_provider(names, spelling) for spelling in spellings} == {name}


def test_care_categories_of_extracts_are_known() -> None:
    said = {
        "op-pd": [
            *("OP/PD", "OP", "PD", "Older People", "Older Person", "Older Adults", "Physical Disability"),
            *("older people / physical disability", "Physical support - Personal care support", "op-pd"),
        ],
        "ld": ["LD", "Learning Disability", "Learning Disabilities", "Learning disability support"],
        "mh": ["MH", "mental health", "Mental health support"],
        "cyp": ["CYP", "Children", "Children & Young People", "Children’s Services"],
    }
    for code, categories in said.items():
        for category in categories:
            line = find_service_line(brent(), category)
            assert line is not None, category
            assert line.code == code


def test_other_care_categories_are_asked_about() -> None:
    for category in ("", "Unknown", "Social support: Substance misuse support", "Carer"):
        assert find_service_line(brent(), category) is None
