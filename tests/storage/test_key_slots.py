from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.storage.faults import NoSuchSlotError, WrongPassphraseError
from homecare_desktop.storage.key_slots import (
    LEAST_EFFORT,
    LEAST_PASSPHRASE,
    USUAL_EFFORT,
    KeyEffort,
    KeyRing,
    new_ring,
    opens,
    unlock,
    with_officer,
    without_officer,
)

ASHA, BEN = uuid4(), uuid4()
PASSPHRASE = "three made-up words"
CASES = settings(max_examples=8)


def make(passphrase: str = PASSPHRASE) -> tuple[KeyRing, bytes, str]:
    return new_ring(ASHA, "Asha Demo", passphrase, LEAST_EFFORT, demonstration=False)


@CASES
@given(
    passphrase=st.text(min_size=LEAST_PASSPHRASE).filter(lambda text: len(text.strip()) >= LEAST_PASSPHRASE)
)
def test_what_was_set_opens_and_gives_the_key(passphrase: str) -> None:
    ring, key, _ = make(passphrase)
    unlocked = unlock(ring, passphrase)
    assert (unlocked.key, unlocked.officer_id, unlocked.used_recovery_code) == (key, ASHA, False)


@CASES
@given(guess=st.text(max_size=40).filter(lambda text: text != PASSPHRASE))
def test_nothing_else_opens(guess: str) -> None:
    ring, _, _ = make()
    with pytest.raises(WrongPassphraseError, match="does not open"):
        unlock(ring, guess)


def test_every_store_has_a_key_of_its_own() -> None:
    first, second = make(), make()
    assert len(first[1]) == 32
    assert first[1] != second[1]
    assert first[2] != second[2]


def test_an_accent_opens_however_the_keyboard_sends_it() -> None:
    ring, key, _ = make("caf\u00e9 caf\u00e9 caf\u00e9")
    assert unlock(ring, "cafe\u0301 cafe\u0301 cafe\u0301").key == key


def test_half_of_a_letter_is_wrong_and_no_crash() -> None:
    ring, _, _ = make()
    with pytest.raises(WrongPassphraseError):
        unlock(ring, "\ud83d" * 10)


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code,
        lambda code: code.lower(),
        lambda code: code.replace("-", ""),
        lambda code: f"  {code.replace('-', ' ')}\n",
        lambda code: code.replace("0", "O").replace("1", "l"),
    ],
)
def test_the_recovery_code_is_typed_as_people_type(typed: object) -> None:
    assert callable(typed)
    ring, key, code = make()
    unlocked = unlock(ring, typed(code))
    assert (unlocked.key, unlocked.officer_id, unlocked.used_recovery_code) == (key, ASHA, True)


def test_the_recovery_code_signs_in_the_officer_who_is_named() -> None:
    ring, key, code = make()
    ring = with_officer(ring, key, BEN, "Ben Demo", PASSPHRASE, LEAST_EFFORT)
    assert unlock(ring, code, "ben demo").officer_id == BEN


def test_one_wrong_letter_in_the_recovery_code_opens_nothing() -> None:
    ring, _, code = make()
    wrong = ("3" if code[0] != "3" else "4") + code[1:]
    with pytest.raises(WrongPassphraseError):
        unlock(ring, wrong)


def test_the_code_is_easily_read_aloud() -> None:
    _, _, code = make()
    groups = code.split("-")
    assert [len(group) for group in groups] == [5, 5, 5, 5, 5]
    assert not set(code) & set("ILOU")


def test_each_officer_has_a_passphrase() -> None:
    ring, key, _ = make()
    ring = with_officer(ring, key, BEN, "Ben Demo", "other made-up words", LEAST_EFFORT)
    assert [slot.name for slot in ring.officers] == ["Asha Demo", "Ben Demo"]
    assert unlock(ring, "other made-up words").officer_id == BEN
    assert unlock(ring, PASSPHRASE).officer_id == ASHA
    with pytest.raises(WrongPassphraseError):
        unlock(ring, PASSPHRASE, "Ben Demo")


def test_an_officer_without_a_slot_is_named() -> None:
    ring, _, _ = make()
    with pytest.raises(NoSuchSlotError, match="Cyd Demo has no passphrase"):
        unlock(ring, PASSPHRASE, "Cyd Demo")


def test_a_new_passphrase_takes_the_place_of_the_old() -> None:
    ring, key, code = make()
    ring = with_officer(ring, key, ASHA, "Asha Demo", "quite other words", LEAST_EFFORT)
    assert unlock(ring, "quite other words").key == key
    assert unlock(ring, code).key == key
    with pytest.raises(WrongPassphraseError):
        unlock(ring, PASSPHRASE)


def test_who_is_shut_out_stays_out() -> None:
    ring, key, _ = make()
    ring = without_officer(with_officer(ring, key, BEN, "Ben Demo", "other words", LEAST_EFFORT), ASHA)
    with pytest.raises(WrongPassphraseError):
        unlock(ring, PASSPHRASE)


def test_the_last_officer_stays() -> None:
    ring, _, _ = make()
    with pytest.raises(BadInputError, match="last officer"):
        without_officer(ring, ASHA)


@pytest.mark.parametrize("passphrase", ["", "short", " " * 20, " seven 7 "[:8]])
def test_a_short_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(BadInputError, match="at least 8 characters"):
        make(passphrase)


@pytest.mark.parametrize(
    "change",
    [
        lambda ring: replace(ring, store_id=uuid4()),
        lambda ring: replace(ring, demonstration=True),
        lambda ring: replace(ring, slots=tuple(replace(slot, officer_id=BEN) for slot in ring.slots)),
        lambda ring: replace(ring, slots=tuple(replace(slot, name="Mallory") for slot in ring.slots)),
        lambda ring: replace(ring, slots=tuple(replace(slot, salt=bytes(16)) for slot in ring.slots)),
        lambda ring: replace(
            ring, slots=tuple(replace(slot, effort=replace(slot.effort, passes=2)) for slot in ring.slots)
        ),
        lambda ring: replace(
            ring, slots=tuple(replace(slot, wrapped=slot.wrapped[::-1]) for slot in ring.slots)
        ),
    ],
    ids=["store", "demonstration", "officer", "name", "salt", "effort", "key"],
)
def test_no_part_of_a_key_file_can_be_exchanged(change: object) -> None:
    assert callable(change)
    ring, _, _ = make()
    changed: KeyRing = change(ring)
    with pytest.raises(WrongPassphraseError):
        unlock(changed, PASSPHRASE)


@pytest.mark.parametrize(
    ("effort", "allowed"),
    [
        (USUAL_EFFORT, True),
        (LEAST_EFFORT, True),
        (KeyEffort(passes=0), False),
        (KeyEffort(memory_kib=8), False),
        (KeyEffort(memory_kib=2**31), False),
        (KeyEffort(passes=10**9), False),
        (KeyEffort(lanes=0), False),
        (KeyEffort(lanes=255), False),
    ],
)
def test_effort_has_a_floor_and_a_ceiling(effort: KeyEffort, allowed: bool) -> None:  # noqa: FBT001 - a parameter
    assert effort.in_bounds is allowed


def test_an_effort_out_of_bounds_is_never_spent() -> None:
    with pytest.raises(ValueError, match="memory_kib=8"):
        new_ring(UUID(int=1), "Asha Demo", PASSPHRASE, KeyEffort(memory_kib=8), demonstration=False)


def test_only_the_officers_own_passphrase_or_the_recovery_code_unlocks() -> None:
    ring, key, code = make()
    ring = with_officer(ring, key, BEN, "Ben Demo", "four other made-up words", LEAST_EFFORT)
    assert opens(ring, ASHA, PASSPHRASE)
    assert opens(ring, ASHA, code.lower())
    assert opens(ring, BEN, "four other made-up words")
    assert not opens(ring, ASHA, "four other made-up words")
    assert not opens(ring, ASHA, "")


def test_who_was_shut_out_meanwhile_unlocks_with_the_recovery_code_alone() -> None:
    ring, key, code = make()
    ring = with_officer(ring, key, BEN, "Ben Demo", "four other made-up words", LEAST_EFFORT)
    ring = without_officer(ring, ASHA)
    assert not opens(ring, ASHA, PASSPHRASE)
    assert opens(ring, ASHA, code)
