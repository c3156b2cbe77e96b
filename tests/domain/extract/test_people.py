from datetime import date
from uuid import UUID

import pytest

from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.known import Known, KnownPackage, KnownPerson
from homecare_desktop.domain.extract.people import (
    ReadLine,
    different_people,
    merged,
    questions_about_people,
    repeated_packages,
)
from homecare_desktop.domain.extract.row import RowFacts, read_row
from tests.support.extracts import extract_row
from tests.support.stores import nhs_number

KEY = UUID(int=1)


def row(number: int = 1, **cells: str) -> RowFacts:
    read = read_row(
        {Heading(name): text for name, text in extract_row(number, **cells).items()}, date(2021, 4, 29)
    )
    assert isinstance(read, RowFacts)
    return read


def questions(*rows: RowFacts, known: Known | None = None) -> dict[int, list[str]]:
    lines = [ReadLine(number, facts) for number, facts in enumerate(rows, 2)]
    return questions_about_people(lines, known or Known())


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        ({}, {}, False),
        ({"nhs_number": "1"}, {"nhs_number": "2"}, True),
        ({"nhs_number": "1"}, {"nhs_number": None}, False),
        ({"born_on": date(1940, 1, 1)}, {"born_on": date(1941, 1, 1)}, False),
        (
            {"born_on": date(1940, 1, 1), "last_name": "A"},
            {"born_on": date(1941, 1, 1), "last_name": "B"},
            True,
        ),
        ({"first_name": "Ewa", "last_name": "A"}, {"first_name": "Ewa", "last_name": "B"}, False),
        ({"first_name": "Ewa", "last_name": "A"}, {"first_name": "Ali", "last_name": "B"}, True),
        ({"first_name": "EWA", "last_name": "Łuk"}, {"first_name": "ewa", "last_name": "Luk"}, False),
        (
            {"first_name": "Ewa", "last_name": "A", "born_on": date(1940, 1, 1)},
            {"first_name": "Eve", "last_name": "B", "born_on": date(1940, 1, 1)},
            False,
        ),
        (
            {"first_name": "Ewa", "last_name": "A", "nhs_number": "1"},
            {"first_name": "Eve", "last_name": "B", "nhs_number": "1"},
            False,
        ),
    ],
)
def test_who_is_the_same(one: dict[str, object], other: dict[str, object], different: bool) -> None:  # noqa: FBT001
    assert different_people(one, other) is different  # type: ignore[arg-type] # facts of every kind
    assert different_people(other, one) is different  # type: ignore[arg-type] # facts of every kind


def test_rows_of_one_person_are_put_together() -> None:
    facts, disagreed = merged(
        [
            row(Phone="", Notes="Key safe", Do_Not_Write="yes"),
            row(Phone="020 7946 0001", Notes="Dog", Do_Not_Write="Daughter reads the post"),
            row(Phone="", Notes="Key safe", Do_Not_Write="no"),
        ]
    )
    assert facts["phone"] == "020 7946 0001"
    assert facts["notes"] == "Key safe\nDog"
    assert facts["do_not_write"] == "Daughter reads the post"
    assert disagreed == ()


def test_do_not_write_without_a_reason_is_never_lost() -> None:
    for cells in (("yes", "no"), ("no", "yes"), ("", "yes"), ("yes", "")):
        assert merged([row(Do_Not_Write=text) for text in cells])[0]["do_not_write"] == ""


def test_rows_that_disagree_about_a_person_are_held() -> None:
    held = questions(row(), row(Package_ID="P2", Phone="020 7946 0999", Town="Kenton"))
    assert held == {
        line: ["lines 2 and 3 say different things about this person: Town, Phone"] for line in (2, 3)
    }


def test_one_council_id_with_two_people_holds_every_row_of_it() -> None:
    held = questions(
        row(),
        row(2),
        row(Package_ID="P3"),
        row(Package_ID="P4", First_Name="Ali", NHS_Number=nhs_number(7000), Council_ID="c00001"),
    )
    assert sorted(held) == [2, 4, 5]
    assert "different people (lines 2, 4 and 5)" in held[2][0]


def test_many_versions_of_one_person_are_several_people() -> None:
    rows = [row(Package_ID=f"P{number}", Phone=f"020 7946 {number:04}") for number in range(40)]
    held = questions(*rows)
    assert len(held) == 40
    assert "and more" in held[2][0]


def test_a_different_person_on_record_holds_the_row() -> None:
    person = KnownPerson(
        KEY, "C00001", {"first_name": "Ali", "last_name": "Khan", "nhs_number": nhs_number(7000)}
    )
    assert "on record for a different person" in questions(row(), known=Known({"c00001": person}))[2][0]


def test_two_council_ids_with_one_nhs_number_hold_both() -> None:
    held = questions(row(), row(2, NHS_Number=extract_row()["NHS Number"]), row(3))
    assert sorted(held) == [2, 3]
    assert held[2] == ["the NHS number is also that of Council ID C00002: are they one person?"]


def test_an_nhs_number_on_record_for_another_holds_both() -> None:
    known = Known(number_holders={extract_row()["NHS Number"]: "C00002"})
    assert sorted(questions(row(), row(2), row(3), known=known)) == [2, 3]


def test_one_package_under_two_council_ids_holds_both() -> None:
    held = questions(row(), row(2, Package_ID="p00001"))
    assert "this Package ID stands under several Council IDs (lines 2 and 3)" in held[2][0]
    package = KnownPackage(KEY, KEY, "C9", "P00001", {})
    assert "on record for Council ID C9" in questions(row(), known=Known(packages={"p00001": package}))[2][0]


def test_one_package_twice_with_different_content_holds_both() -> None:
    held = questions(row(), row(Hours_per_Week="12"))
    assert held == {
        line: ["lines 2 and 3 say different things about this package: which is right?"] for line in (2, 3)
    }


def test_the_same_package_again_is_a_repeat() -> None:
    assert questions(row(), row()) == {}
    assert repeated_packages([ReadLine(2, row()), ReadLine(3, row(2)), ReadLine(4, row())]) == {4: 2}
