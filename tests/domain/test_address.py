import pytest

from homecare_desktop.domain.address import (
    address_block,
    address_faults,
    is_postcode,
    post_order,
    tidy_postcode,
)


@pytest.mark.parametrize("typed", ["ha00aa", "HA0 0AA", " ha0  0aa ", "HA 00 AA"])
def test_a_postcode_has_one_space_before_its_last_three_characters(typed: str) -> None:
    assert tidy_postcode(typed) == "HA0 0AA"
    assert is_postcode(typed)


@pytest.mark.parametrize("typed", ["", "HA", "HA0", "12345", "HA0 0A", "QQ1 1QQQ", "no postcode"])
def test_what_is_no_postcode_is_told(typed: str) -> None:
    assert not is_postcode(typed)


def test_a_block_is_name_lines_and_postcode_and_never_re_cased() -> None:
    block = address_block("Mrs Mary McDonald", ["Flat 2A,", "", " 3 St John's Road ,"], "ha00aa")
    assert block == ("Mrs Mary McDonald", "Flat 2A", "3 St John's Road", "HA0 0AA")
    assert not list(address_faults(block))


@pytest.mark.parametrize(
    ("lines", "postcode", "word"),
    [
        (["1 Sample Road"], "", "postcode"),
        ([], "HA0 0AA", "street"),
        (["a", "b", "c", "d", "e", "f"], "HA0 0AA", "lines"),
        (["No fixed abode"], "HA0 0AA", "no fixed abode"),
    ],
)
def test_an_address_that_cannot_be_posted_to_says_why(lines: list[str], postcode: str, word: str) -> None:
    faults = list(address_faults(address_block("Ann Demo", lines, postcode)))
    assert len(faults) == 1
    assert word in faults[0]


def test_post_is_sorted_by_district_as_a_number() -> None:
    codes = ["HA10 0AA", "HA2 9ZZ", "E1W 2AB", "HA2 0AA", "", "E1 6AN", "EC1A 1BB"]
    assert sorted(codes, key=post_order) == [
        "",
        "E1 6AN",
        "E1W 2AB",
        "EC1A 1BB",
        "HA2 0AA",
        "HA2 9ZZ",
        "HA10 0AA",
    ]
