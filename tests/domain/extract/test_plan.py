from datetime import date
from uuid import UUID

from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.known import Known, KnownPackage, KnownPerson, folded_reference
from homecare_desktop.domain.extract.people import ReadLine
from homecare_desktop.domain.extract.placing import Placer
from homecare_desktop.domain.extract.plan import ExtractPlan, RowOutcome, plan_extract
from homecare_desktop.domain.extract.row import RowFacts, read_row
from homecare_desktop.domain.words import EndReason
from tests.support.extracts import extract_row, without
from tests.support.profiles import brent

TODAY = date(2021, 4, 29)
NAMES = {provider.name: provider.aliases for provider in brent().providers}


def plan(*rows: dict[str, str], known: Known | None = None) -> ExtractPlan:
    lines = []
    for number, texts in enumerate(rows, 2):
        facts = read_row({Heading(name): text for name, text in texts.items()}, TODAY)
        assert isinstance(facts, RowFacts), facts
        lines.append(ReadLine(number, facts))
    return plan_extract(lines, known or Known(), Placer(brent(), NAMES, TODAY), TODAY)


def stored(made: ExtractPlan) -> Known:
    """What is on record once a plan that creates was written."""
    people, packages = {}, {}
    for number, person in enumerate(made.people):
        people[folded_reference(person.council_id)] = KnownPerson(
            UUID(int=number), person.council_id, person.changes
        )
    for number, package in enumerate(made.packages, 1000):
        packages[folded_reference(package.package_id)] = KnownPackage(
            UUID(int=number), UUID(int=number), package.council_id, package.package_id, package.changes
        )
    return Known(people, packages)


def outcomes(made: ExtractPlan) -> list[tuple[int, str]]:
    return [(result.line, result.outcome.value) for result in made.results]


def test_one_person_with_two_packages_is_created_once() -> None:
    made = plan(extract_row(), extract_row(Package_ID="P2", Provider="Supreme Care"))
    assert outcomes(made) == [(2, "created"), (3, "created")]
    assert [person.council_id for person in made.people] == ["C00001"]
    assert [(row.package_id, row.key, row.person_key) for row in made.packages] == [
        ("P00001", None, None),
        ("P2", None, None),
    ]


def test_the_same_again_changes_nothing() -> None:
    known = stored(plan(extract_row(), extract_row(2)))
    again = plan(extract_row(), extract_row(2), known=known)
    assert (again.people, again.packages) == ([], [])
    assert [(result.outcome, result.reasons) for result in again.results] == [(RowOutcome.UNCHANGED, ())] * 2


def test_a_change_names_the_field_and_not_the_value() -> None:
    again = plan(extract_row(Phone="020 7946 0999", Hours_per_Week="12"), known=stored(plan(extract_row())))
    assert again.results[0].reasons == ("changed: Phone, Hours per Week",)
    assert again.people[0].changes == {"phone": "020 7946 0999"}
    assert again.packages[0].changes == {"minutes_per_week": 720}


def test_a_blank_cell_clears_and_a_missing_column_does_not() -> None:
    known = stored(plan(extract_row(Notes="Key safe")))
    assert plan(without(extract_row(), "Notes", "Phone"), known=known).people == []
    assert plan(extract_row(Notes=""), known=known).people[0].changes == {"notes": ""}


def test_a_changed_person_is_told_on_one_line_only() -> None:
    rows = [extract_row(), extract_row(Package_ID="P2")]
    changed = [row | {"Town": "Kenton"} for row in rows]
    assert outcomes(plan(*changed, known=stored(plan(*rows)))) == [(2, "updated"), (3, "unchanged")]


def test_a_package_that_stands_twice_is_taken_once() -> None:
    made = plan(extract_row(), extract_row())
    assert outcomes(made) == [(2, "created"), (3, "unchanged")]
    assert made.results[1].reasons == ("the same package as on line 2",)
    assert len(made.packages) == 1


def test_held_lines_write_nothing_and_do_not_stop_the_rest() -> None:
    made = plan(extract_row(Provider="Nobody Known"), extract_row(2))
    assert outcomes(made) == [(2, "held"), (3, "created")]
    assert [person.council_id for person in made.people] == ["C00002"]


def test_a_held_line_says_that_its_death_was_not_written() -> None:
    made = plan(extract_row(Provider="Nobody Known", Date_of_Death="01/04/2021"))
    assert made.results[0].reasons[-1].startswith("its Date of Death was not written either")


def test_a_death_is_taken_and_ends_every_package_of_the_person() -> None:
    known = stored(plan(extract_row(), extract_row(Package_ID="P2")))
    made = plan(extract_row(Date_of_Death="01/04/2021"), known=known)
    assert outcomes(made) == [(2, "updated")]
    assert {package.package_id for package in made.packages} == {"P00001", "P2"}
    assert all(
        package.outcome.add and package.outcome.add.end_reason is EndReason.DIED for package in made.packages
    )
    assert any(
        reason.startswith("package P2: ended: died on 1 April 2021") for reason in made.results[0].reasons
    )
