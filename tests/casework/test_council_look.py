import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from homecare_desktop.casework.council_look import (
    CouncilEntry,
    CouncilFaultsError,
    colour_hint,
    council_entry,
    council_faults,
    current_council,
    current_look,
    logo_from,
    save_council,
    usual_look,
)
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, RefusedError

ENTRY = CouncilEntry(
    colour="#1d4e79",
    address=("Civic Centre,", " Engineers Way ", "", "wembley", "ha9 0fj"),
    phone="020 7946 0999",
    email="homecare@council.example",
    website="www.council.example/homecare",
    other_formats="Ring us for large print, Braille or another language.",
    reply_envelope="c5",
)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (60, 30), "navy").save(out, "PNG")
    file = tmp_path / "logo.png"
    file.write_bytes(out.getvalue())
    return file


def test_until_it_is_changed_everything_is_as_the_programme(work: Work) -> None:
    with work.reading() as reading:
        assert current_look(reading) == usual_look()
        assert current_council(work, reading) == work.programme.council


def test_what_is_saved_counts_and_is_tidied(work: Work, logo: Path) -> None:
    save_council(work, replace(ENTRY, logo=logo_from(logo)))
    with work.reading() as reading:
        council, look = current_council(work, reading), current_look(reading)
    assert council.address == ("Civic Centre", "Engineers Way", "wembley", "HA9 0FJ")
    assert council.phone == "020 7946 0999"
    assert council.name == work.programme.council.name
    assert (look.colour, look.reply_envelope) == ("#1d4e79", "c5")
    assert (look.logo or b"").startswith(b"%PDF")
    assert council_entry(work).logo == look.logo


def test_a_field_that_is_emptied_is_empty_and_one_that_is_left_is_the_programmes(work: Work) -> None:
    save_council(work, CouncilEntry(website=""))
    with work.reading() as reading:
        council = current_council(work, reading)
    assert council.website == ""
    assert council.email == work.programme.council.email


def test_earlier_looks_stay_on_record_and_a_logo_is_kept_once(work: Work, logo: Path) -> None:
    entry = replace(ENTRY, logo=logo_from(logo))
    for colour in ("#1d4e79", "#0b6e66", "#0b6e66"):
        save_council(work, replace(entry, colour=colour))
    with work.reading() as reading:
        rows = reading.execute(text("select count(*), count(distinct logo_id) from council_look")).one()
    assert tuple(rows) == (2, 1)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("colour", "blue", "six digits"),
        ("colour", "#ffff00", "Too pale: 1.1 to 1"),
        ("address", ("Civic Centre", "Wembley"), "postcode, alone"),
        ("address", tuple("abcdefg"), "7 lines"),
        ("phone", "ring us", "digits"),
        ("email", "homecare", "looks like"),
        ("website", "our site", "looks like"),
        ("other_formats", "Ring us", "full stop"),
        ("other_formats", "Ring 漢 us.", "cannot print"),
        ("reply_envelope", "c9", "no envelope “c9”"),
    ],
)
def test_what_cannot_be_kept_is_said_field_by_field(work: Work, field: str, value: object, said: str) -> None:
    entry = replace(ENTRY, **{field: value})  # type: ignore[arg-type]
    if isinstance(value, str):
        assert said in council_faults(entry)[field]
    with pytest.raises(CouncilFaultsError, match=said):
        save_council(work, entry)
    assert council_entry(work) == CouncilEntry()


def test_an_officer_without_the_right_changes_nothing(work: Work) -> None:
    femi = replace(work, officer=add_officer(work, "Femi Demo"))
    with pytest.raises(RefusedError, match="Asha Demo may"):
        save_council(femi, ENTRY)
    assert council_entry(work) == CouncilEntry()


def test_a_file_that_is_no_logo_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="cannot be read"):
        logo_from(tmp_path / "missing.png")
    large = tmp_path / "large.png"
    large.write_bytes(b"\x89PNG" + bytes(6_000_000))
    with pytest.raises(BadInputError, match=r"“large.png” has 6.0 MB; 5 MB"):
        logo_from(large)


def test_a_damaged_logo_is_said_and_can_be_replaced(work: Work, logo: Path) -> None:
    save_council(work, replace(ENTRY, logo=logo_from(logo)))
    with work.writing() as writing:
        writing.connection().execute(text("update document set sha256 = 'x'"))
    with work.reading() as reading, pytest.raises(BadInputError, match="damaged"):
        current_look(reading)
    assert council_entry(work).logo is None
    save_council(work, ENTRY)
    with work.reading() as reading:
        assert current_look(reading).logo is None


def test_the_hint_says_how_well_a_colour_is_seen() -> None:
    assert colour_hint("#000000") == "Well seen: 21.0 to 1 on white."
    assert colour_hint("#888888").startswith("Pale: 3.5 to 1")
    assert colour_hint("#fff") == "Write a colour as # and six digits, such as #1d4e79."
