import pytest

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.extract.headings import REASON_HEADING, Heading, match_headings

ALL = [str(heading) for heading in Heading]


def test_case_spaces_underscores_and_punctuation_do_not_matter() -> None:
    spelt = [
        "COUNCIL_ID",
        "last name",
        "CareCategory",
        "provider:",
        "Package-Id",
        " hours  per week ",
        "n.h.s. number",
    ]
    columns = match_headings(spelt)
    assert [heading for heading, _ in columns.places] == [
        Heading.COUNCIL_ID,
        Heading.LAST_NAME,
        Heading.CARE_CATEGORY,
        Heading.PROVIDER,
        Heading.PACKAGE_ID,
        Heading.HOURS,
        Heading.NHS_NUMBER,
    ]
    assert columns.unknown == ()


def test_unknown_columns_are_named_in_the_files_own_spelling() -> None:
    columns = match_headings([*ALL, "GP Practice", "", "Shoe Size"])
    assert columns.unknown == ("GP Practice", f"column {len(ALL) + 2}, which has no heading", "Shoe Size")
    assert len(columns.places) == len(ALL)


def test_the_reason_of_an_earlier_import_is_no_unknown_column() -> None:
    assert match_headings([REASON_HEADING, *ALL]).unknown == ()


@pytest.mark.parametrize(
    "missing", ["Council ID", "Care Category", "Provider", "Package ID", "Hours per Week"]
)
def test_what_is_missing_is_named(missing: str) -> None:
    with pytest.raises(BadInputError, match=f"Missing: {missing}\\."):
        match_headings([heading for heading in ALL if heading != missing])


def test_one_name_is_enough_and_none_is_not() -> None:
    one = [heading for heading in ALL if heading != "Last Name"]
    assert match_headings(one).unknown == ()
    with pytest.raises(BadInputError, match="Missing: Last Name"):
        match_headings([heading for heading in one if heading != "First Name"])


def test_another_kind_of_file_is_told_what_its_first_line_has() -> None:
    with pytest.raises(BadInputError, match="Its first line has: Payroll, Amount"):
        match_headings(["Payroll", "Amount"])


def test_the_same_heading_twice_is_refused_and_unknown_ones_are_not() -> None:
    with pytest.raises(BadInputError, match="twice: Phone"):
        match_headings([*ALL, "phone"])
    assert match_headings([*ALL, "Other", "Other"]).unknown == ("Other", "Other")
