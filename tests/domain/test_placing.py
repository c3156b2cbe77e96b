from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.placing import (
    Placed,
    find_patch,
    find_provider,
    new_provider,
    no_transfer_needed,
)
from homecare_desktop.domain.programme import Programme
from homecare_desktop.domain.programme_file import read_programme
from tests.support.profiles import NESTED_AREAS, TWO_LEADS_A_ZONE, brent

DAY = date(2021, 4, 29)


def place(line: str, patch: str = "", ward: str = "", programme: Programme | None = None) -> Placed:
    programme = programme or brent()
    service_line = programme.service_line(line)
    assert service_line
    return find_patch(programme, service_line, patch, ward)


def code_of(placed: Placed) -> str | None:
    assert placed.question is None, placed.question
    return placed.patch.code if placed.patch else None


@pytest.mark.parametrize(
    "text",
    [
        *("2", "02", " 2 ", "2.0", "Patch 2", "patch2", "PATCH 02", "Zone 2", "Sudbury", "sudbury"),
        *(
            "2 Sudbury",
            "Patch 2 - Sudbury",
            "2: Sudbury",
            "2 - Patch Sudbury",
            "2 (Sudbury)",
            "Patch Sudbury",
        ),
    ],
)
def test_a_patch_goes_by_its_code_and_its_name(text: str) -> None:
    assert code_of(place("op-pd", text)) == "2"


@pytest.mark.parametrize(
    ("line", "text", "code"),
    [
        ("op-pd", "Queens Park and Kilburn", "13"),
        ("op-pd", "13 Queen's Park & Kilburn", "13"),
        ("op-pd", "Welsh Harp & Frynt", "8"),
        ("op-pd", "Tokynghon", "3"),
        ("ld", "ld-north", "ld-north"),
        ("ld", "North", "ld-north"),
        ("ld", "LD North", "ld-north"),
        ("mh", "North Zone", "mh-north"),
        ("mh", "Zone South", "mh-south"),
        ("cyp", "CYP-1", "cyp-1"),
    ],
)
def test_a_patch_goes_by_its_aliases_within_its_service_line(line: str, text: str, code: str) -> None:
    assert code_of(place(line, text)) == code


@pytest.mark.parametrize(
    "text", ["14", "0", "1/3", "1 3", "1.3", "2 Barnhill", "Atlantis", "?", "2a", "22", "-"]
)
def test_an_unknown_patch_is_a_question(text: str) -> None:
    placed = place("op-pd", text, "Sudbury")
    assert placed.patch is None
    assert placed.question == f'the programme has no patch "{text}" for Older People / Physical Disability'


def test_a_patch_of_another_service_line_and_a_locality_are_questions() -> None:
    assert "is of Learning Disabilities" in (place("op-pd", "ld-north").question or "")
    assert "is of Older People" in (place("cyp", "2").question or "")
    assert "is a locality" in (place("op-pd", "Hareness").question or "")


@given(st.text(max_size=12))
def test_whatever_stands_in_the_patch_column_is_placed_or_asked_about(text: str) -> None:
    placed = place("op-pd", text)
    assert (placed.patch is None) != (placed.question is None)


@pytest.mark.parametrize(
    ("ward", "code"),
    [
        *(
            ("Sudbury", "2"),
            ("TOKYNGHON", "3"),
            ("Frynt", "8"),
            ("Queen's Park", "13"),
            ("Brondesbury", "12"),
        ),
        *(("Brondesbury Park", "12"), ("Willessden Green", "11"), ("Queens Park & Kilburn", "13")),
    ],
)
def test_a_ward_tells_the_patch_however_it_is_spelt(ward: str, code: str) -> None:
    assert code_of(place("op-pd", "", ward)) == code


@pytest.mark.parametrize("line", ["op-pd", "ld", "mh", "cyp"])
def test_an_unknown_ward_is_a_question_for_everybody(line: str) -> None:
    assert place(line, "", "Narnia").question == 'the programme has no ward "Narnia"'


def test_patch_and_ward_that_agree_are_taken_and_that_disagree_are_a_question() -> None:
    assert code_of(place("op-pd", "13", "Kilburn")) == "13"
    assert place("op-pd", "2", "Kilburn").question == (
        'the ward "Kilburn" is in the patch 13 Queens Park & Kilburn, '
        "but the patch column says 2 Sudbury: which is right?"
    )


def test_older_people_with_neither_patch_nor_ward_are_asked_about() -> None:
    placed = place("op-pd", " ", "")
    assert placed.patch is None
    assert placed.question is not None
    assert "no patch or ward is given" in placed.question


@pytest.mark.parametrize("line", ["ld", "mh", "cyp"])
def test_where_wards_are_not_published_the_patch_is_left_open_with_a_note(line: str) -> None:
    placed = place(line, "", "Sudbury")
    assert code_of(placed) is None
    assert (placed.note or "").startswith("left open: ")
    assert code_of(place(line, "", "")) is None


def test_a_patch_named_for_such_a_line_is_taken_with_any_known_ward() -> None:
    assert code_of(place("ld", "South", "Sudbury")) == "ld-south"


def test_one_patch_for_the_whole_borough_needs_no_naming() -> None:
    programme = read_programme(TWO_LEADS_A_ZONE)
    assert code_of(place("specialist", "", "", programme)) == "whole"
    assert place("op-pd", "", "", programme).note is not None


def test_the_inner_one_of_nested_patches_is_meant() -> None:
    programme = read_programme(NESTED_AREAS)
    assert code_of(place("all", "North", "Canal", programme)) == "n1"
    assert code_of(place("all", "n1", "", programme)) == "n1"
    assert place("all", "South", "Canal", programme).question is not None


NAMES = {"Alpha Care Ltd": ["Alpha"], "Beta & Sons": [], "Alphaville": ["Beta Two"]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("alpha care limited", "Alpha Care Ltd"),
        ("ALPHA", "Alpha Care Ltd"),
        ("Beta and Sons", "Beta & Sons"),
        ("beta-two", "Alphaville"),
        ("Alph", None),
        ("Alpha Care", None),
        ("", None),
        ("...", None),
    ],
)
def test_a_provider_goes_by_name_and_alias_and_nothing_like_it(text: str, name: str | None) -> None:
    assert find_provider(NAMES, text) == name


def test_a_name_that_means_two_providers_is_asked_about() -> None:
    assert find_provider({"A": ["Same"], "B": ["same"]}, "SAME") is None


@given(st.sampled_from([p.name for p in brent().providers]), st.randoms())
def test_case_and_punctuation_of_a_provider_do_not_matter(name: str, chance: object) -> None:
    del chance
    names = {provider.name: provider.aliases for provider in brent().providers}
    for spelling in (
        name.upper(),
        name.lower(),
        name.replace(".", ""),
        f"  {name} ",
        name.replace("&", "and"),
    ):
        assert find_provider(names, spelling) == name


def test_the_new_provider_is_the_lead_of_the_patch() -> None:
    programme = brent()
    assert new_provider(programme, programme.patch("2"), "Kindred Care", DAY) == "Active Care & Support Ltd"
    assert new_provider(programme, programme.patch("2"), "Kindred Care", date(2020, 12, 1)) is not None
    assert new_provider(programme, programme.patch("cyp-1"), "Kindred Care", DAY) is None
    assert new_provider(programme, None, "Kindred Care", DAY) is None


def test_between_two_leads_only_the_current_one_is_taken_for_granted() -> None:
    programme = read_programme(TWO_LEADS_A_ZONE)
    assert new_provider(programme, programme.patch("east"), "Kindred Care", DAY) is None
    assert new_provider(programme, programme.patch("east"), "beta", DAY) == "Beta"
    assert new_provider(programme, programme.patch("east"), "Gamma", DAY) is None


OLD = date(2019, 5, 1)


def test_no_transfer_is_needed_where_the_lead_holds_the_package() -> None:
    programme = brent()
    said = no_transfer_needed(programme, programme.patch("3"), "J.C Michael", OLD, DAY)
    assert said == "J.C Michael already holds the contract for 3 Tokyngton"
    assert no_transfer_needed(programme, programme.patch("2"), "J.C Michael", OLD, DAY) is None
    before = date(2021, 1, 31)
    assert no_transfer_needed(programme, programme.patch("3"), "J.C Michael", OLD, before) is None


def test_no_transfer_is_needed_for_packages_since_the_contracts_began() -> None:
    programme = brent()
    patch = programme.patch("2")
    said = no_transfer_needed(programme, patch, "Kindred Care", date(2021, 2, 1), DAY)
    assert said == (
        "the package began on 1 February 2021; packages since 1 February 2021 are under the new contracts"
    )
    assert no_transfer_needed(programme, patch, "Kindred Care", date(2021, 1, 31), DAY) is None
    assert no_transfer_needed(programme, patch, "Kindred Care", None, DAY) is None
    assert no_transfer_needed(programme, None, "Kindred Care", date(2021, 3, 1), DAY) is not None
