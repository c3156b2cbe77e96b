from pathlib import Path

import pytest

from homecare_desktop.casework.checking import check_store
from homecare_desktop.casework.officers import add_officer, let_in
from homecare_desktop.casework.opening import (
    NewOfficer,
    close_work,
    init_store,
    may_unlock,
    open_work,
    programmes,
    store_exists,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, HomecareError, UnknownNameError
from tests.support.stores import CLOCK, PASSPHRASE, add_case

WORDS = "four made-up plain words"


def test_the_profile_that_ships_is_brents() -> None:
    assert "brent-2021" in [programme.code for programme in programmes()]


def test_a_store_is_made_opened_by_passphrase_and_by_recovery_code(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    made = init_store(
        folder, programme="brent-2021", officer=NewOfficer("Asha Demo"), passphrase=WORDS, clock=CLOCK
    )
    close_work(made.work)
    assert store_exists(folder)
    for secret in (WORDS, made.recovery_code):
        work = open_work(folder, secret, CLOCK)
        assert work.officer.name == "Asha Demo"
        assert not work.demonstration
        close_work(work)


def test_a_store_is_made_from_a_profile_file(tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text("code = 3\n", encoding="utf-8")
    with pytest.raises(BadInputError, match="line 1"):
        init_store(
            tmp_path / "s",
            programme=str(profile),
            officer=NewOfficer("Asha Demo"),
            passphrase=WORDS,
            clock=CLOCK,
        )
    assert not store_exists(tmp_path / "s")


def test_an_unknown_programme_lists_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="brent-2021"):
        init_store(
            tmp_path / "s",
            programme="atlantis",
            officer=NewOfficer("Asha Demo"),
            passphrase=WORDS,
            clock=CLOCK,
        )


def test_a_second_officer_signs_in_with_a_passphrase_of_their_own(store_folder: Path) -> None:
    work = open_work(store_folder, PASSPHRASE, CLOCK)
    add_officer(work, "Ben Sample")
    let_in(work, "Ben Sample", WORDS)
    close_work(work)
    work = open_work(store_folder, WORDS, CLOCK)
    assert work.officer.name == "Ben Sample"
    close_work(work)
    with pytest.raises(HomecareError):
        open_work(store_folder, "another set of words", CLOCK)


def test_the_check_finds_a_whole_store_whole_and_a_bent_list_bent(work: Work) -> None:
    with work.writing() as writing:
        add_case(writing)
    assert check_store(work) == []
    with work.writing() as writing:
        writing.connection().exec_driver_sql("UPDATE caseload SET last_name = 'Bent'")
    (fault,) = check_store(work)
    assert "lists" in fault
    assert check_store(work) == []


def test_who_is_signed_in_unlocks_with_their_own_passphrase_alone(work: Work) -> None:
    add_officer(work, "Ben Demo")
    let_in(work, "Ben Demo", WORDS)
    assert may_unlock(work, PASSPHRASE)
    assert not may_unlock(work, WORDS)
    assert not may_unlock(work, "three wrong words")
    let_in(work, "Asha Demo", "five other made-up words")
    assert may_unlock(work, "five other made-up words")
    assert not may_unlock(work, PASSPHRASE)
