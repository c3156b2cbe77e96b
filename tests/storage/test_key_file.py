import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.storage.faults import (
    DamagedKeysError,
    DiskFaultError,
    NewerStoreError,
    StoreFaultError,
    StorePartMissingError,
)
from homecare_desktop.storage.key_file import load_ring, read_ring, save_ring, write_ring
from homecare_desktop.storage.key_slots import LEAST_EFFORT, KeyRing, new_ring, unlock

PASSPHRASE = "three made-up words"


@cache
def ring() -> KeyRing:
    return new_ring(uuid4(), "Łukasz Demo", PASSPHRASE, LEAST_EFFORT, demonstration=True)[0]


def document() -> Any:  # noqa: ANN401 - JSON
    return json.loads(write_ring(ring()))


def test_a_ring_is_read_as_it_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "x.keys"
    save_ring(ring(), file)
    assert load_ring(file) == ring()
    assert unlock(load_ring(file), PASSPHRASE).key
    assert [path.name for path in tmp_path.iterdir()] == ["x.keys"]


def test_saving_replaces_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "x.keys"
    file.write_bytes(b"old and much longer" * 1_000)
    save_ring(ring(), file)
    assert load_ring(file) == ring()


def test_what_cannot_be_saved_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "x.keys"
    file.mkdir()
    with pytest.raises(DiskFaultError):
        save_ring(ring(), file)
    assert [path.name for path in tmp_path.iterdir()] == ["x.keys"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorePartMissingError, match=r"x\.keys is missing"):
        load_ring(tmp_path / "x.keys")


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(DamagedKeysError, match="cannot be read"):
        load_ring(tmp_path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x00\xff\xfe", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (b"{}", "no key file"),
        (b"[]", "no key file"),
        (b'"text"', "no key file"),
        (b'{"version": true}', "no key file"),
        (b'{"version": "1"}', "no key file"),
        (b'{"version": 1}', "missing or wrong"),
        (b" " * 200_001, "too long"),
    ],
)
def test_garbage_is_said_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(DamagedKeysError, match=words):
        read_ring(content)


def test_a_later_format_asks_for_an_update() -> None:
    with pytest.raises(NewerStoreError, match="newer version"):
        read_ring(json.dumps(document() | {"version": 2}).encode())


def in_slot(**parts: object) -> Callable[[Any], Any]:
    return lambda whole: whole | {"slots": [slot | parts for slot in whole["slots"]]}


def in_effort(**parts: object) -> Callable[[Any], Any]:
    return lambda whole: (
        whole | {"slots": [slot | {"argon2id": slot["argon2id"] | parts} for slot in whole["slots"]]}
    )


@pytest.mark.parametrize(
    "change",
    [
        in_effort(memory_kib=2**40),
        in_effort(memory_kib=-1),
        in_effort(passes=10**12),
        in_effort(passes=1.5),
        in_effort(lanes=True),
        in_effort(lanes="4"),
        in_slot(argon2id=None),
        in_slot(salt="AAAA"),
        in_slot(salt=7),
        in_slot(nonce="!!!!"),
        in_slot(key=""),
        in_slot(officer="nobody"),
        in_slot(officer=5),
        in_slot(officer=None),
        in_slot(name=None),
        lambda whole: whole | {"slots": []},
        lambda whole: whole | {"slots": whole["slots"] * 150},
        lambda whole: whole | {"slots": None},
        lambda whole: whole | {"slots": [7]},
        lambda whole: whole | {"store": 3},
        lambda whole: whole | {"demonstration": 1},
    ],
)
def test_a_hostile_key_file_is_refused_before_anything_is_spent(change: Callable[[Any], Any]) -> None:
    with pytest.raises(DamagedKeysError):
        read_ring(json.dumps(change(document())).encode())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(value=json_values, place=st.sampled_from(["version", "store", "demonstration", "slots"]))
def test_whatever_stands_in_a_part_no_other_error_escapes(value: object, place: str) -> None:
    content = json.dumps(document() | {place: value}).encode()
    with suppress(StoreFaultError):
        assert read_ring(content).slots


@given(value=json_values, place=st.sampled_from(["officer", "name", "argon2id", "salt", "nonce", "key"]))
def test_whatever_stands_in_a_slot_no_other_error_escapes(value: object, place: str) -> None:
    content = json.dumps(in_slot(**{place: value})(document())).encode()
    with suppress(StoreFaultError):
        assert read_ring(content).slots


@given(at=st.integers(0, 2_000), garbage=st.binary(min_size=1, max_size=8))
def test_damaged_bytes_never_crash(at: int, garbage: bytes) -> None:
    content = bytearray(write_ring(ring()))
    at %= len(content)
    content[at : at + len(garbage)] = garbage
    with suppress(StoreFaultError):
        assert read_ring(bytes(content)).slots
