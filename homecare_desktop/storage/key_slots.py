"""Key slots: one random data key, wrapped once for each officer and once for the recovery code."""

import json
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.folding import fold
from homecare_desktop.storage.faults import NoSuchSlotError, WrongPassphraseError

VERSION = 1
KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16
"""The data key and AES-GCM's tag."""
LEAST_PASSPHRASE = 8
_RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no letter that reads like a digit, and no U."""
_RECOVERY_LENGTH = 25
"""125 bits: nobody guesses it."""
_RECOVERY_GROUP = 5
_AS_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class KeyEffort:
    """What one guess at a passphrase costs: Argon2id's passes, memory and lanes.

    The defaults are RFC 9106's second choice, about a tenth of a second.
    """

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4

    @property
    def in_bounds(self) -> bool:
        """Whether it protects the key, and a key file from a stranger cannot stall the computer with it."""
        return (
            LEAST_EFFORT.passes <= self.passes <= MOST_EFFORT.passes
            and LEAST_EFFORT.memory_kib <= self.memory_kib <= MOST_EFFORT.memory_kib
            and LEAST_EFFORT.lanes <= self.lanes <= MOST_EFFORT.lanes
        )


USUAL_EFFORT = KeyEffort()
LEAST_EFFORT = KeyEffort(passes=1, memory_kib=47_104, lanes=1)
"""OWASP's floor for Argon2id."""
MOST_EFFORT = KeyEffort(passes=10, memory_kib=262_144, lanes=8)


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped for one officer, or for the recovery code when there is no officer."""

    officer_id: UUID | None
    name: str
    effort: KeyEffort
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All that the key file holds; none of it is secret by itself."""

    store_id: UUID
    demonstration: bool
    slots: tuple[Slot, ...]

    @property
    def officers(self) -> tuple[Slot, ...]:
        """The officers' slots, by name."""
        mine = (slot for slot in self.slots if slot.officer_id)
        return tuple(sorted(mine, key=lambda slot: fold(slot.name)))


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The data key, and whose slot gave it."""

    key: bytes
    officer_id: UUID
    used_recovery_code: bool


def new_ring(
    officer_id: UUID, name: str, passphrase: str, effort: KeyEffort, *, demonstration: bool
) -> tuple[KeyRing, bytes, str]:
    """Make a data key; return it in a ring, bare, and with the recovery code that is to be printed.

    Raises BadInputError when the passphrase is too short.
    """
    key = secrets.token_bytes(KEY_BYTES)
    code = _new_recovery_code()
    ring = KeyRing(uuid4(), demonstration, ())
    recovery = _wrap(ring, key, None, "", _typed_code(code) or "", effort)
    ring = replace(ring, slots=(recovery,))
    return with_officer(ring, key, officer_id, name, passphrase, effort), key, code


def with_officer(
    ring: KeyRing, key: bytes, officer_id: UUID, name: str, passphrase: str, effort: KeyEffort = USUAL_EFFORT
) -> KeyRing:
    """Let an officer in with ``passphrase``, in place of any that they had.

    Raises BadInputError when the passphrase is too short.
    """
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise BadInputError(
            f"A passphrase needs at least {LEAST_PASSPHRASE} characters. "
            f"Three or four words are easy to remember."
        )
    others = tuple(slot for slot in ring.slots if slot.officer_id != officer_id)
    return replace(ring, slots=(*others, _wrap(ring, key, officer_id, name, _typed(passphrase), effort)))


def without_officer(ring: KeyRing, officer_id: UUID) -> KeyRing:
    """Shut an officer out. Raises BadInputError for the last one: nobody could sign in any more."""
    left = tuple(slot for slot in ring.slots if slot.officer_id != officer_id)
    if not any(slot.officer_id for slot in left):
        raise BadInputError("The last officer with a passphrase cannot be shut out.")
    return replace(ring, slots=left)


def unlock(ring: KeyRing, secret: str, officer: str | None = None) -> Unlocked:
    """Return the data key for a passphrase, of ``officer`` or of anybody, or for the recovery code.

    With the recovery code the first officer, or ``officer``, is signed in. Raises NoSuchSlotError
    for an officer without a slot, WrongPassphraseError when nothing opens.
    """
    mine = _named(ring, officer)
    for slot, typed in _attempts(ring, mine, secret):
        key = _unwrap(ring, slot, typed)
        if key:
            return Unlocked(key, slot.officer_id or _first_officer(mine), slot.officer_id is None)
    raise WrongPassphraseError


def opens(ring: KeyRing, officer_id: UUID, secret: str) -> bool:
    """Whether ``secret`` is this officer's own passphrase or the recovery code; nobody else's will do."""
    mine = tuple(slot for slot in ring.slots if slot.officer_id == officer_id)
    return any(_unwrap(ring, slot, typed) for slot, typed in _attempts(ring, mine, secret))


def _named(ring: KeyRing, officer: str | None) -> tuple[Slot, ...]:
    if officer is None:
        return ring.officers
    mine = tuple(slot for slot in ring.officers if fold(slot.name) == fold(officer))
    if not mine:
        raise NoSuchSlotError(officer)
    return mine


def _first_officer(slots: tuple[Slot, ...]) -> UUID:
    return next(slot.officer_id for slot in slots if slot.officer_id)


def _attempts(ring: KeyRing, mine: tuple[Slot, ...], secret: str) -> Iterator[tuple[Slot, str]]:
    code = _typed_code(secret)
    if code:
        yield from ((slot, code) for slot in ring.slots if slot.officer_id is None)
    yield from ((slot, _typed(secret)) for slot in mine)


def _typed(passphrase: str) -> str:
    # Keyboards differ in how they send an accented letter.
    return unicodedata.normalize("NFC", passphrase)


def _typed_code(secret: str) -> str | None:
    """Return the recovery code in ``secret`` without its hyphens, or ``None`` when it cannot be one."""
    letters = "".join(part for part in secret.upper() if part.isalnum()).translate(_AS_MEANT)
    is_code = len(letters) == _RECOVERY_LENGTH and all(letter in _RECOVERY_ALPHABET for letter in letters)
    return letters if is_code else None


def _new_recovery_code() -> str:
    letters = "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(_RECOVERY_LENGTH))
    return "-".join(letters[i : i + _RECOVERY_GROUP] for i in range(0, len(letters), _RECOVERY_GROUP))


def _wrapping_key(typed: str, salt: bytes, effort: KeyEffort) -> AESGCM:
    if not effort.in_bounds:
        raise ValueError(effort)
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=effort.passes,
        lanes=effort.lanes,
        memory_cost=effort.memory_kib,
    )
    # Half of a surrogate pair, which a window can hand over, has no UTF-8.
    return AESGCM(kdf.derive(typed.encode("utf-8", "surrogatepass")))


def _bound_to(ring: KeyRing, slot: Slot) -> bytes:
    """Return what a slot's seal covers, so that no part of the key file can be exchanged."""
    effort = [slot.effort.passes, slot.effort.memory_kib, slot.effort.lanes]
    parts = [VERSION, str(ring.store_id), ring.demonstration, str(slot.officer_id), slot.name, effort]
    return json.dumps(parts).encode()


def _wrap(
    ring: KeyRing, key: bytes, officer_id: UUID | None, name: str, typed: str, effort: KeyEffort
) -> Slot:
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    empty = Slot(officer_id, name, effort, salt, nonce, b"")
    wrapped = _wrapping_key(typed, salt, effort).encrypt(nonce, key, _bound_to(ring, empty))
    return replace(empty, wrapped=wrapped)


def _unwrap(ring: KeyRing, slot: Slot, typed: str) -> bytes | None:
    try:
        return _wrapping_key(typed, slot.salt, slot.effort).decrypt(
            slot.nonce, slot.wrapped, _bound_to(ring, slot)
        )
    except InvalidTag:
        return None
