from datetime import date
from uuid import UUID

from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.known import KnownPackage, KnownPerson
from homecare_desktop.domain.extract.placing import Place, Placer, Unplaced, near_names
from homecare_desktop.domain.extract.row import RowFacts, read_row
from tests.support.extracts import extract_row, without
from tests.support.profiles import brent

TODAY = date(2021, 4, 29)
KEY = UUID(int=1)
NAMES = {provider.name: provider.aliases for provider in brent().providers} | {
    "Kindred Care Example Ltd": ("Kindred",)
}


def place(
    *missing: str, package: KnownPackage | None = None, ward: str = "", **cells: str
) -> Place | Unplaced:
    texts = without(extract_row(1, **cells), *missing)
    row = read_row({Heading(name): text for name, text in texts.items()}, TODAY)
    assert isinstance(row, RowFacts)
    person = KnownPerson(KEY, "C00001", {"ward": ward})
    return Placer(brent(), NAMES, TODAY).place(row, person if package else None, package)


def placed(*missing: str, package: KnownPackage | None = None, ward: str = "", **cells: str) -> Place:
    found = place(*missing, package=package, ward=ward, **cells)
    assert isinstance(found, Place), found
    return found


def on_record(patch: str | None, new_provider: str | None = None, line: str = "op-pd") -> KnownPackage:
    facts = {
        "service_line": line,
        "patch": patch,
        "new_provider": new_provider,
        "starts_on": date(2018, 10, 1),
    }
    return KnownPackage(KEY, KEY, "C00001", "P00001", facts)


def test_a_package_gets_line_patch_route_and_new_provider() -> None:
    assert placed(Provider="Kindred").facts == {
        "service_line": "op-pd",
        "patch": "2",
        "provider": "Kindred Care Example Ltd",
        "route": "patch",
        "new_provider": "Active Care & Support Ltd",
    }


def test_a_package_that_the_lead_holds_needs_no_transfer() -> None:
    assert placed(Provider="Active Care and Support Limited").no_transfer is not None
    assert placed(Provider="Kindred").no_transfer is None
    assert placed(Provider="Kindred", Package_Start="01/02/2021").no_transfer is not None


def test_an_unknown_provider_is_asked_about_with_near_names_and_never_guessed() -> None:
    found = place(Provider="Supreme Care Servises")
    assert isinstance(found, Unplaced)
    assert (
        "“Supreme Care Servises” is not known (did it mean “Supreme Care Services Limited”?)"
        in found.questions[0]
    )
    assert 'homecare-desktop providers add "Supreme Care Servises"' in found.questions[0]
    assert 'homecare-desktop providers alias "FULL NAME" "Supreme Care Servises"' in found.questions[0]


def test_a_files_words_never_become_a_command() -> None:
    found = place(Provider='Care"; curl example $(x)')
    assert isinstance(found, Unplaced)
    assert 'providers add "THE NAME"' in found.questions[0]


def test_everything_that_is_open_is_asked_at_once() -> None:
    found = place(Provider="", Care_Category="Telecare")
    assert isinstance(found, Unplaced)
    assert found.questions[0].startswith("the care category “Telecare” is not in the programme. It has: ")
    assert found.questions[1] == "the provider is blank"


def test_an_unknown_ward_or_patch_is_asked_about() -> None:
    assert isinstance(place(Patch="", Ward="Atlantis"), Unplaced)
    assert isinstance(place(Patch="99"), Unplaced)
    assert isinstance(place(Patch="", Ward=""), Unplaced)


def test_what_the_file_has_no_column_for_stays_as_it_is_on_record() -> None:
    assert placed("Patch", "Ward", package=on_record("13")).facts["patch"] == "13"
    assert placed("Ward", package=on_record("13"), ward="Sudbury", Patch="").facts["patch"] == "2"
    assert isinstance(place("Patch", "Ward"), Unplaced)


def test_a_patch_of_another_service_line_does_not_stay() -> None:
    moved = on_record("ld-north", line="ld")
    assert placed("Patch", "Ward", package=moved, ward="Sudbury").facts["patch"] == "2"


def test_a_new_provider_that_an_officer_settled_stays_where_the_programme_leaves_it_open() -> None:
    children = {"Care_Category": "CYP", "Patch": "", "Package_Start": "01/10/2018", "Provider": "Kindred"}
    settled = on_record(None, "Kindred Care Example Ltd", line="cyp")
    assert placed(package=settled, **children).facts["new_provider"] == "Kindred Care Example Ltd"
    assert (
        placed(package=on_record("1", "Kindred Care Example Ltd"), **children).facts["new_provider"] is None
    )


def test_a_name_that_is_near_nothing_has_no_suggestion() -> None:
    assert near_names(NAMES, "Zzyzx") == ""
