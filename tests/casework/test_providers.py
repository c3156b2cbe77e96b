from pathlib import Path

import pytest

from homecare_desktop.casework.importing import import_extract
from homecare_desktop.casework.providers import add_alias, add_provider, list_providers
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from tests.support.extracts import extract_row, save_extract


def test_the_programmes_providers_are_listed_with_their_aliases(work: Work) -> None:
    names = dict(list_providers(work))
    assert "JC Michael Group" in names["J.C. Michael Group Ltd"]
    assert list(names) == sorted(names, key=str.casefold)


def test_an_added_provider_answers_the_question(work: Work, tmp_path: Path) -> None:
    file = save_extract(tmp_path, extract_row(Provider="Kindred Care"))
    assert import_extract(work, file).held == 1
    assert add_provider(work, "  Kindred   Care ") == "Kindred Care"
    assert import_extract(work, file).created == 1
    assert ("Kindred Care", ()) in list_providers(work)


def test_an_alias_answers_the_question_and_the_full_name_is_kept(work: Work, tmp_path: Path) -> None:
    file = save_extract(tmp_path, extract_row(Provider="Mi Home Care London"))
    assert import_extract(work, file).held == 1
    assert add_alias(work, "mihomecare", "Mi Home Care London") == "MiHomecare"
    assert import_extract(work, file).created == 1
    assert "Mi Home Care London" in dict(list_providers(work))["MiHomecare"]


def test_a_second_alias_leaves_the_first(work: Work) -> None:
    add_provider(work, "Kindred Care")
    add_alias(work, "Kindred Care", "Kindred North")
    add_alias(work, "Kindred North", "Kindred South")
    assert dict(list_providers(work))["Kindred Care"] == ("Kindred North", "Kindred South")


@pytest.mark.parametrize("name", ["MiHomecare", "MIHOMECARE", "J.C Michael"])
def test_a_name_that_somebody_goes_by_is_refused(name: str, work: Work) -> None:
    with pytest.raises(BadInputError, match="known already"):
        add_provider(work, name)
    with pytest.raises(BadInputError, match="known already"):
        add_alias(work, "Dendera Ltd", name)


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "Care\x00"])
def test_what_is_no_name_is_refused(name: str, work: Work) -> None:
    with pytest.raises(BadInputError):
        add_provider(work, name)
    with pytest.raises(BadInputError):
        add_alias(work, "MiHomecare", name)


def test_an_alias_for_nobody_is_refused_with_near_names(work: Work) -> None:
    with pytest.raises(UnknownNameError, match="did it mean “Dendera Ltd”"):
        add_alias(work, "Dendara Ltd", "Dendera Homes")
