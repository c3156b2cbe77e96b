import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.folding import fold, fold_name


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Łukasik", "lukasik"),
        ("Şükran", "sukran"),
        ("Nguyễn", "nguyen"),
        ("Ştefănescu", "stefanescu"),
        ("Siân Ŵyn", "sian  WYN"),
        ("Đỗ", "do"),
        ("Straße", "strasse"),
        ("Işık", "isik"),
    ],
)
def test_a_name_is_found_without_its_accents(name: str, typed: str) -> None:
    assert fold(name) == fold(typed)


@pytest.mark.parametrize(
    "name", ["J.C. Michael Group", "J.C Michael Group", "JC Michael group", " jc  michael Group "]
)
def test_one_provider_under_its_spellings_folds_to_one(name: str) -> None:
    assert fold_name(name) == "jcmichaelgroup"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
