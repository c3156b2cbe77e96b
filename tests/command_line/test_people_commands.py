"""Representatives, offers, answers, appointments and a provider's address, by the program's own commands."""

import shutil
from pathlib import Path

import pytest

from homecare_desktop.casework.opening import open_work
from tests.end_to_end.commands import Commands
from tests.support.stores import CLOCK, NEW_PROVIDER, PASSPHRASE, add_case

CASE = "B-1001"


@pytest.fixture
def command(store_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """The program over a store with Mr Delroy Brown in it, on 29 April 2021."""
    monkeypatch.setenv("HOMECARE_PASSPHRASE", PASSPHRASE)
    shutil.copytree(store_template, tmp_path / "store")
    work = open_work(tmp_path / "store", PASSPHRASE, CLOCK)
    with work.writing() as writing:
        add_case(writing, officer_id=work.officer.officer_id)
    work.store.close()
    return Commands(tmp_path / "store", "2021-04-29")


def test_a_representative_is_added_listed_and_ended(command: Commands) -> None:
    assert command("representative", CASE).out == "No representative is on record.\n"
    added = command(
        *("representative", CASE, "--name", "Grace Osei", "--title", "Ms", "--relation", "daughter"),
        *("--speaks-of", "your father", "--authority", "attorney", "--authority-on", "2020-02-01"),
        *("--write-to", "instead", "--address", "2 Sample Way, Harrow", "--postcode", "ha00aa"),
        *("--format", "large-print", "--size", "20"),
    )
    assert (added.status, added.err) == (0, "")
    (row,) = command("representative", CASE, "--json").document
    assert row["name"] == "Ms Grace Osei"
    assert row["address"] == ["2 Sample Way", "Harrow"]
    assert (row["postcode"], row["speaks_of"], row["size"]) == ("HA0 0AA", "your father", 20)
    assert (row["authority"], row["authority_on"]) == ("attorney", "2020-02-01")
    assert "Ms Grace Osei (daughter, to the representative instead, " in command("representative", CASE).out
    assert command("representative", CASE, "--end").status == 0
    (row,) = command("representative", CASE, "--json").document
    assert row["ended_on"] == "2021-04-29"
    assert "nobody" in command("representative", CASE, "--end").err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--relation", "son"), 2, "--name"),
        (("--name", "Jo", "--size", "40"), 1, "12 to 28"),
        (("--name", "Jo", "--authority-on", "2020-01-01"), 1, "needs the authority"),
        (("--name", "Jo", "--authority", "deputy", "--authority-on", "2022-01-01"), 1, "still to come"),
        (("--name", "Jo", "--address", "a, b, c, d, e"), 1, "up to 4 lines"),
        (("--name", "  "), 1, "needs a name"),
    ],
)
def test_what_is_no_representative_is_refused(
    command: Commands, arguments: tuple[str, ...], status: int, words: str
) -> None:
    ran = command("representative", CASE, *arguments)
    assert ran.status == status
    assert words in ran.err
    assert command("representative", CASE, "--json").document == []


def test_offers_wait_for_the_choice_and_refusals_for_a_reason(command: Commands) -> None:
    assert "R2: Nothing about them goes to a provider" in command("offer", CASE, "--to", NEW_PROVIDER).err
    assert command("choose", CASE, "new-provider").status == 0
    assert "R10: No offer waits" in command("answer", CASE, "accepted").err
    assert "no provider “Nobody”" in command("offer", CASE, "--to", "Nobody").err
    assert "still to come" in command("offer", CASE, "--to", NEW_PROVIDER, "--on", "2021-05-01").err
    made = command("offer", CASE, "--to", "active care and support ltd", "--on", "2021-04-28")
    assert made.out == f"Recorded for {CASE}: offered to {NEW_PROVIDER}.\n"
    assert "has not answered" in command("offer", CASE, "--to", "MiHomecare").err
    assert "R10: When a provider declines, its reason" in command("answer", CASE, "declined").err
    assert "before the offer" in command("answer", CASE, "accepted", "--on", "2021-04-01").err
    assert command("answer", CASE, "declined", "--why", "nobody free at 8am").status == 0
    assert command("offer", CASE, "--to", "MiHomecare").status == 0
    first, second = command("offer", CASE, "--json").document
    assert (first["answer"], first["reason"]) == ("declined", "nobody free at 8am")
    assert (second["provider"], second["answer"]) == ("MiHomecare", None)
    assert "not answered yet" in command("offer", CASE).out


def test_appointments_are_for_days_to_come(command: Commands) -> None:
    assert command("appointment", CASE).out == "Nothing is agreed.\n"
    assert command("appointment", CASE, "visit").status == 2
    assert "is past" in command("appointment", CASE, "visit", "--on", "2021-04-28").err
    assert (
        "no time of day" in command("appointment", CASE, "visit", "--on", "2021-05-04", "--at", "25:00").err
    )
    agreed = command("appointment", CASE, "visit", "--on", "2021-05-04", "--at", "9.30", "--who", "Tom Okoro")
    assert agreed.out == f"Recorded for {CASE}: a visit by the officer on 2021-05-04.\n"
    (row,) = command("appointment", CASE, "--json").document
    assert row == {"kind": "visit", "on": "2021-05-04", "at": "09:30", "place": "", "who": "Tom Okoro"}
    assert "2021-05-04  09:30  A visit by the officer  Tom Okoro" in command("appointment", CASE).out


def test_a_providers_contact_is_kept_part_by_part(command: Commands) -> None:
    wrong = command("providers", "contact", NEW_PROVIDER, "--address", "1 Sample Square, Wembley")
    assert "the postcode is missing" in wrong.err
    right = ("--address", "1 Sample Square, Wembley, ha00aa", "--phone", "020 7946 0555")
    assert command("providers", "contact", NEW_PROVIDER, *right).status == 0
    ran = command("providers", "contact", NEW_PROVIDER, "--email", "care@provider.example")
    said = f"{NEW_PROVIDER}: 1 Sample Square, Wembley, HA0 0AA; 020 7946 0555; care@provider.example\n"
    assert ran.out == said
