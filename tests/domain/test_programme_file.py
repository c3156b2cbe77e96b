from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.programme_faults import MOST_TOLD, Fault, ProgrammeFaultError
from homecare_desktop.domain.programme_file import read_programme
from homecare_desktop.domain.words import Route
from tests.support.profiles import (
    NESTED_AREAS,
    RATES_BY_ZONE,
    SMALL,
    TWO_LEADS_A_ZONE,
    brent_text,
    line_of,
    small,
)


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(ProgrammeFaultError) as caught:
        read_programme(text, "x.toml")
    return caught.value.faults


def only_fault(text: str) -> Fault:
    faults = faults_of(text)
    assert len(faults) == 1, faults
    return faults[0]


def test_a_sound_profile_is_read() -> None:
    programme = read_programme(SMALL)
    assert programme.code == "small-2030"
    assert programme.finish_by == date(2030, 9, 30)
    assert programme.service_lines[0].route is Route.PATCH
    assert [place.name for place in programme.wards] == ["Upper Hill", "Lower Hill", "Dale"]
    assert programme.rates[0].pence_per_hour == 2150
    assert programme.rates[0].kind == "all"
    assert programme.rules.lead_share_of == "hours"
    assert programme.council.address == ()


def test_a_profile_saved_by_windows_is_the_same() -> None:
    assert read_programme("\ufeff" + SMALL.replace("\n", "\r\n")) == read_programme(SMALL)


# Each row: what is replaced in the small profile, by what, a piece of the line that is named
# (in the new text), and words that the sentence must hold.
FAULTS = [
    ('code = "small-2030"', 'code = "Small 2030"', 'code = "Small', "small letters"),
    ('code = "small-2030"', "code = 2030", "code = 2030", "must be text, but it is a whole number"),
    ('name = "Small 2030"', 'nme = "Small 2030"', "nme =", 'did you mean "name"?'),
    ("go_live = 2030-01-07", 'go_live = "2030-01-07"', "go_live", "must be a date"),
    ("go_live = 2030-01-07", "go_live = 2030-01-07T09:00:00", "go_live", "a date with a time"),
    ("transfers_from = 2030-02-04", "transfers_from = 2029-12-31", "transfers_from", "before go_live"),
    ("finish_by = 2030-09-30", "finish_by = 2030-02-01", "finish_by", "before transfers_from"),
    ('name = "Small Council"', 'name = ""', 'name = ""', "is empty"),
    ('name = "Small Council"', 'name = "S"\nphone = 7', "phone", "must be text"),
    ('route = "patch"', 'route = "wave"', '"wave"', "none of patch, annual-review"),
    ('route = "patch"', 'route = "patch"\nage_from = -1', "age_from", "from 0 to 120"),
    ('aliases = ["OP"]', 'aliases = "OP"', 'aliases = "OP"', "a list of texts"),
    ('aliases = ["OP"]', 'aliases = [\n"OP",\n3]', "3]", "this one is a whole number"),
    ('    "Lower Hill",', '    "Dale",', 'wards = ["Dale"]', 'already in the patch "1" of line 16'),
    ('wards = ["Dale"]', 'wards = ["Dale"]\nwithin = "9"', "within", 'no patch "9"'),
    ('wards = ["Dale"]', 'wards = ["Dale"]\nwithin = "2"', "within", "within itself"),
    ('name = "Dale"', 'name = "Dale"\naliases = ["HILL"]', '[[patches]]\ncode = "2"', "already means"),
    ("position = 2", "position = 1", "position = 1\nstarts_on = 2030-03-04", "already taken on line 24"),
    ("position = 2", "position = true", "position = true", "a whole number, but it is true or false"),
    ("starts_on = 2030-03-04", "starts_on = 2030-01-08", "2030-01-08", "before the transfers do"),
    ("starts_on = 2030-03-04", "starts_on = 2030-10-01", "2030-10-01", "after the day by which all"),
    ("starts_on = 2030-02-04", "starts_on = 2030-04-01", "2030-03-04", "but starts before it"),
    ('aliases = ["Able"]', 'aliases = ["Benign care limited"]', '[[providers]]\nname = "B', "already means"),
    ('aliases = ["Able"]', 'new_to_area = "no"', "new_to_area", "true or false"),
    ('provider = "Able Care Ltd"', 'provider = "Abel Care Ltd"', "Abel", "no provider"),
    ("pence_per_hour = 2150", "pence_per_hour = 21.50", "21.50", "but it is a decimal number"),
    ("pence_per_hour = 2150", "pence_per_hour = 0", "pence_per_hour", "must be from 1"),
    ("pence_per_hour = 2150", 'pounds_per_hour = "21.5"', "pounds_per_hour", "pounds and pence"),
    ("pence_per_hour = 2150", 'pence_per_hour = 1\npounds_per_hour = "0.01"', "pounds_per_hour", "keep one"),
    ("pence_per_hour = 2150", 'pence_per_hour = 1\nkind = "bonus"', "kind", "no kind of rate"),
    ("pence_per_hour = 2150", 'pence_per_hour = 1\npatches = ["1", "7"]', "patches = [", 'no patch "7"'),
    ("lead_share_percent = 75", "lead_share_percent = 101", "101", "from 0 to 100"),
    ("lead_share_percent = 75", 'lead_share_percent = 75\nlead_share_of = "cases"', '"cases"', "not hours"),
    ("lead_share_percent = 75", 'lead_share_percent = 75\nminimum_cqc_rating = "Fine"', "Fine", "none of"),
    ('["Care plan sent"]', '["Care plan sent", "Care plan sent"]', "handover_steps", "twice"),
    ("[2030-01-01]", '[2030-01-01, "2030-01-02"]', "bank_holidays", "but it is text"),
    ("[2030-01-01]", "[2030-01-01]\n[colour]", "[colour]", '"colour" is not a key of the profile'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "at", "words"), FAULTS, ids=[row[1][:40] for row in FAULTS])
def test_a_fault_is_named_with_its_line(old: str, new: str, at: str, words: str) -> None:
    text = small(old, new)
    faults = [fault for fault in faults_of(text) if words in fault.sentence]
    assert [fault.line for fault in faults] == [line_of(text, at)]


@pytest.mark.parametrize(
    ("key", "at"),
    [
        ('code = "small-2030"\n', 1),
        ("transfers_from = 2030-02-04\n", 1),
        ('name = "Small Council"\n', "[council]"),
        ('route = "patch"\n', "[[service_lines]]"),
        ('name = "Hill"\n', '[[patches]]\ncode = "1"'),
        ('name = "Benign Care Ltd"\n', "[[providers]]\n\n"),
        ("lead_share_percent = 75\n", "[rules]"),
    ],
)
def test_a_missing_key_is_named_with_the_line_of_its_table(key: str, at: str | int) -> None:
    text = small(key)
    line = at if isinstance(at, int) else line_of(text, at)
    name = key.split(" ", maxsplit=1)[0]
    assert any(f'has no "{name}"' in fault.sentence and fault.line == line for fault in faults_of(text))


def test_a_missing_table_is_one_fault() -> None:
    assert only_fault(small('[council]\nname = "Small Council"\n')) == Fault(
        1, 'the profile has no "council"'
    )


def test_a_table_where_a_list_of_tables_belongs_is_a_fault() -> None:
    fault = only_fault(SMALL.replace("[[rates]]", "[rates]"))
    assert fault == Fault(line_of(SMALL, "[[rates]]"), '"rates" must be written as tables under [[rates]]')


def test_codes_and_appointments_are_there_once() -> None:
    twice = faults_of(SMALL + '[[service_lines]]\ncode = "op-pd"\nname = "Again"\nroute = "patch"\n')
    assert 'the code "op-pd" is already used on line 10' in {fault.sentence for fault in twice}
    again = SMALL[SMALL.index("[[appointments]]") : SMALL.index("[[rates]]")].split("\n\n")[0]
    assert "is appointed to the same patch on line 42" in only_fault(SMALL + again).sentence
    rate = '[[rates]]\npounds_per_hour = "22.00"\nstarts_on = 2030-01-07\n'
    assert "a rate of the same kind from the same day on line 54" in only_fault(SMALL + rate).sentence


def test_a_patch_and_an_appointment_of_an_unknown_service_line_are_faults() -> None:
    patch = '[[patches]]\ncode = "9"\nname = "Nine"\nservice_line = "nine"\n'
    assert only_fault(SMALL + patch).sentence == 'there is no service line "nine"'
    row = '[[appointments]]\nservice_line = "{}"\nstarts_on = 2030-01-07\n{}'
    assert only_fault(SMALL + row.format("nine", "")).sentence == 'there is no service line "nine"'
    assert only_fault(SMALL + row.format("op-pd", 'patch = "9"')).sentence == 'there is no patch "9"'


def test_an_appointment_names_a_patch_of_its_own_service_line() -> None:
    line = '[[service_lines]]\ncode = "mh"\nname = "Mental health"\nroute = "annual-review"\n'
    row = '[[appointments]]\nservice_line = "mh"\npatch = "1"\nstarts_on = 2030-01-07\n'
    assert "not of the service line" in only_fault(SMALL + line + row).sentence


def test_patches_that_lie_within_one_another_in_a_ring_are_faults() -> None:
    text = NESTED_AREAS.replace('code = "north"', 'code = "north"\nwithin = "n1"')
    assert {fault.line for fault in faults_of(text)} == {
        line_of(text, 'within = "n1"'),
        line_of(text, 'within = "north"'),
    }


def test_a_ward_may_be_in_a_patch_and_in_the_patch_around_it() -> None:
    text = NESTED_AREAS.replace('name = "North"\n', 'name = "North"\nwards = ["Canal"]\n')
    assert read_programme(text).patches[0].wards == ("Canal",)


def test_with_a_list_of_wards_a_patch_may_hold_no_other() -> None:
    text = small(
        "[council]", '[wards]\n"Upper Hill" = []\n"Lower Hill" = ["Low Hill"]\nDale = ["low hill"]\n[council]'
    )
    assert only_fault(text) == Fault(
        line_of(text, "Dale = ["), 'the name "low hill" already means the ward on line 9'
    )
    unlisted = small("[council]", '[wards]\n"Upper Hill" = []\nDale = []\n[council]')
    assert only_fault(unlisted) == Fault(
        line_of(unlisted, '"Lower Hill"'), 'the ward "Lower Hill" is not under [wards]'
    )


def test_a_locality_is_one_of_the_list() -> None:
    text = small('name = "Dale"\n', 'name = "Dale"\nlocality = "Valley"\n') + "[localities]\nVale = []\n"
    assert only_fault(text) == Fault(
        line_of(text, "locality ="), 'the locality "Valley" is not under [localities]'
    )


def test_two_names_that_fold_alike_are_one_name() -> None:
    text = small('aliases = ["OP"]', 'aliases = ["OP", "..."]')
    assert only_fault(text).sentence == 'the name "..." has no letter or digit'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("code = \n", 1),
        ('code = "a"\ncode = "b"\n', 2),
        ('code = "a"\n\n[rules', 3),
        ("go_live = 2021-02-30\n", 1),
        ('name = "no end\n', 1),
        ("\n\nthis is a letter, not a profile\n", 3),
        ("\x00\x01", 1),
        ("a = " + "9" * 5000, 1),
        ("a = " + "[" * 3000 + "]" * 3000, 1),
    ],
)
def test_what_is_no_toml_is_one_fault_with_a_line(text: str, line: int) -> None:
    assert only_fault(text).line == line


def test_all_faults_are_kept_and_the_first_are_told() -> None:
    with pytest.raises(BadInputError) as caught:
        read_programme(brent_text().replace("starts_on = 2021", "starts = 2021"), "brent.toml")
    sentence = str(caught.value)
    assert isinstance(caught.value, ProgrammeFaultError)
    assert sentence.startswith("The profile brent.toml cannot be used, and nothing was changed. line ")
    assert len(caught.value.faults) > MOST_TOLD
    assert f"and {len(caught.value.faults) - MOST_TOLD} more" in sentence
    assert sentence.count("; line ") == MOST_TOLD - 1
    assert list(caught.value.faults) == sorted(caught.value.faults)


@pytest.mark.parametrize("text", [TWO_LEADS_A_ZONE, NESTED_AREAS, RATES_BY_ZONE])
def test_other_councils_shapes_are_profiles_too(text: str) -> None:
    assert read_programme(text).patches


def test_several_leads_and_leads_of_the_patch_around() -> None:
    day = date(2025, 1, 1)
    assert read_programme(TWO_LEADS_A_ZONE).leads("east", day) == ("Alpha", "Beta")
    assert read_programme(NESTED_AREAS).leads("s1", day) == ("Beta", "Gamma")
    assert read_programme(NESTED_AREAS).leads("n1", day) == ("Alpha",)
    assert read_programme(NESTED_AREAS).leads("n1", date(2024, 10, 31)) == ()
    assert read_programme(RATES_BY_ZONE).leads("d1", day) == ()


@given(st.integers(0, 999_999), st.integers(0, 99))
def test_money_in_pounds_is_exact_pence(pounds: int, pence: int) -> None:
    if pounds or pence:
        text = small("pence_per_hour = 2150", f'pounds_per_hour = "{pounds}.{pence:02}"')
        assert read_programme(text).rates[0].pence_per_hour == pounds * 100 + pence


@given(st.data())
def test_a_damaged_profile_is_read_or_refused_and_never_worse(data: st.DataObject) -> None:
    text = brent_text() if data.draw(st.booleans()) else SMALL
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    damaged = text[:start] + data.draw(st.text(max_size=6)) + text[end:]
    faults: tuple[Fault, ...] | None = None
    try:
        read_programme(damaged)
    except ProgrammeFaultError as error:
        faults = error.faults
    assert faults is None or faults
    assert all(1 <= fault.line <= damaged.count("\n") + 1 for fault in faults or ())
