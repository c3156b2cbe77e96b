from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.row import RowFacts, RowFaults, read_row
from tests.support.extracts import extract_row

TODAY = date(2021, 4, 29)


def read(**cells: str) -> RowFacts | RowFaults:
    return read_row({Heading(name): text for name, text in extract_row(1, **cells).items()}, TODAY)


def facts(**cells: str) -> RowFacts:
    row = read(**cells)
    assert isinstance(row, RowFacts), row
    return row


def reasons(**cells: str) -> str:
    row = read(**cells)
    assert isinstance(row, RowFaults), row
    return "; ".join(row.reasons)


def test_an_ordinary_row() -> None:
    row = facts(NHS_Number="999 000 0018", Notes="Key safe\r\n\r\n at  the door")
    assert (row.council_id, row.package_id, row.provider, row.patch) == (
        "C00001",
        "P00001",
        "MiHomecare",
        "2",
    )
    assert row.person["nhs_number"] == "9990000018"
    assert row.person["born_on"] == date(1941, 2, 14)
    assert row.person["postcode"] == "HA0 0AA"
    assert row.person["notes"] == "Key safe\nat the door"
    assert row.person["interpreter_needed"] is False
    assert row.person["died_on"] is None
    assert row.package == {
        "minutes_per_week": 630,
        "carers_per_visit": 1,
        "starts_on": date(2018, 10, 1),
        "ends_on": None,
        "annual_review_on": date(2021, 9, 1),
        "social_worker": None,
    }


def test_names_and_addresses_are_never_re_cased() -> None:
    row = facts(
        First_Name="  ewa-MARIA ", Last_Name="McDonald  O'Brien", Address_Line_1="flat 2A,  St JOHN'S"
    )
    assert row.person["first_name"] == "ewa-MARIA"
    assert row.person["last_name"] == "McDonald O'Brien"
    assert row.person["address_1"] == "flat 2A, St JOHN'S"


def test_letters_are_composed_so_that_every_font_has_them() -> None:
    assert facts(Last_Name="Nguye\u0302\u0303n").person["last_name"] == "Nguy\u1ec5n"


def test_columns_that_the_file_has_not_are_not_there() -> None:
    few = ("Council ID", "Last Name", "Care Category", "Provider", "Package ID", "Hours per Week")
    row = read_row({Heading(name): extract_row()[name] for name in few}, TODAY)
    assert isinstance(row, RowFacts)
    assert set(row.person) == {"last_name"}
    assert set(row.package) == {"minutes_per_week"}
    assert (row.patch, row.ward) == (None, None)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Council_ID": " "}, "Council ID is missing"),
        ({"Package_ID": ""}, "Package ID is missing"),
        ({"First_Name": "", "Last_Name": ""}, "the name is missing"),
        ({"Hours_per_Week": ""}, "Hours per Week is missing"),
        ({"Hours_per_Week": "-3"}, "Hours per Week: “-3” is negative"),
        ({"NHS_Number": "9990000019"}, "NHS Number: “9990000019” is not a valid NHS number"),
        ({"NHS_Number": "9.99E+09"}, "spreadsheet"),
        ({"Date_of_Birth": "31/02/1941"}, "Date of Birth: “31/02/1941” is a date that does not exist"),
        ({"Date_of_Birth": "30/04/2021"}, "Date of Birth: lies in the future"),
        ({"Date_of_Birth": "01/01/1901"}, "more than 110 years"),
        ({"Date_of_Death": "30/04/2021"}, "Date of Death: lies in the future"),
        ({"Date_of_Birth": "02/03/2001", "Date_of_Death": "01/03/2001"}, "later than the Date of Death"),
        (
            {"Package_Start": "02/03/2020", "Package_End": "01/03/2020"},
            "Package End: is before the Package Start",
        ),
        ({"Carers_per_Visit": "5"}, "Carers per Visit"),
        ({"Letter_Format": "telegram"}, "Letter Format: “telegram” is not one of"),
        ({"Letter_Point_Size": "8"}, "Letter Point Size"),
        ({"Letter_Format": "Large print", "Letter_Point_Size": "14"}, "is not large print"),
        ({"Interpreter_Needed": "perhaps"}, "Interpreter Needed"),
        ({"Last_Name": "Łuka\x00sik"}, "Last Name: has characters that cannot be read"),
        ({"Last_Name": "Caf\ufffd"}, "Last Name: has characters that cannot be read"),
        ({"Last_Name": "x" * 201}, "Last Name: is longer than 200 characters"),
        ({"Phone": "4.42079E+11"}, "Phone: “4.42079E+11” is what a spreadsheet"),
    ],
)
def test_what_cannot_be_taken(cells: dict[str, str], reason: str) -> None:
    assert reason in reasons(**cells)


def test_all_reasons_are_given_at_once() -> None:
    text = reasons(NHS_Number="1", Hours_per_Week="ten", Date_of_Birth="31/02/1941")
    assert text.count(";") == 2


def test_a_death_that_cannot_be_written_is_not_passed_over() -> None:
    text = reasons(Hours_per_Week="0", Date_of_Death="28/04/2021")
    assert text.endswith("its Date of Death was not written either: nobody should write to them")


def test_a_lost_letter_in_a_name_is_taken_with_a_note() -> None:
    assert "lost a letter" in facts(Last_Name="?ukasik").notes[0]


def test_a_man_of_110_is_taken_and_so_is_one_who_died_at_that_age() -> None:
    assert facts(Date_of_Birth="30/04/1910").person["born_on"] == date(1910, 4, 30)
    assert facts(Date_of_Birth="01/01/1905", Date_of_Death="01/06/2015").person["died_on"] == date(2015, 6, 1)


def test_a_death_is_taken() -> None:
    assert facts(Date_of_Death="28/04/2021").person["died_on"] == date(2021, 4, 28)


def test_what_looks_odd_is_taken_with_a_note() -> None:
    row = facts(Postcode="not known", Hours_per_Week="7.33")
    assert row.person["postcode"] == "not known"
    assert len(row.notes) == 2


@given(st.dictionaries(st.sampled_from(list(Heading)), st.text(max_size=40)))
def test_any_text_becomes_facts_or_reasons(cells: dict[Heading, str]) -> None:
    row = read_row(cells, TODAY)
    assert isinstance(row, RowFacts) or row.reasons
