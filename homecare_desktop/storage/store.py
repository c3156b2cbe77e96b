"""The open store: made once, opened with a passphrase, read and written one transaction at a time."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from filelock import BaseFileLock
from sqlalchemy import Engine

from homecare_desktop.storage.backup import back_up, back_up_before_upgrade
from homecare_desktop.storage.engine import open_engine
from homecare_desktop.storage.faults import StoreExistsError
from homecare_desktop.storage.identity import settle
from homecare_desktop.storage.key_file import load_ring, save_ring
from homecare_desktop.storage.key_slots import (
    USUAL_EFFORT,
    KeyEffort,
    KeyRing,
    new_ring,
    opens,
    unlock,
    with_officer,
    without_officer,
)
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.making import Beginning, NewOfficer, make_database
from homecare_desktop.storage.migrations import bring_up_to_date
from homecare_desktop.storage.projection import refresh_caseload
from homecare_desktop.storage.sessions import Author, Reading, Writing
from homecare_desktop.storage.store_folder import (
    Found,
    begin_setting_up,
    database_file,
    end_setting_up,
    key_file,
    look_into,
    make_folder,
    require_local,
    require_store,
    take_lock,
)
from homecare_desktop.storage.transactions import open_writing

__all__ = [
    "CreatedStore",
    "NewOfficer",
    "OpenedStore",
    "Reading",
    "Store",
    "Writing",
    "create_store",
    "discard_demonstration",
    "is_demonstration",
    "open_store",
    "sign_in_names",
    "store_exists",
]


@dataclass(slots=True)
class Held:
    """What an open store holds on to."""

    engine: Engine
    key: bytes
    ring: KeyRing
    lock: BaseFileLock
    site_id: UUID


class Store:
    """A store that this program holds open, alone."""

    def __init__(self, folder: Path, held: Held) -> None:
        self.folder = folder
        self._held = held
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._open = True

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Read the store as it is now; what others write meanwhile is not seen."""
        with Reading(self._usable_engine()) as session:
            yield session

    @contextmanager
    def writing(self, officer_id: UUID | None, now: datetime) -> Iterator[Writing]:
        """Write as one transaction: kept whole at the end of the block, or not at all.

        The change log and the caseload follow by themselves. One writer at a time: another thread
        waits for its turn.
        """
        author = Author(self._held.site_id, officer_id, now)
        with self._turn_to_write(), open_writing(self._usable_engine(), author) as session:
            yield session
            session.commit()

    def let_in(self, officer_id: UUID, name: str, passphrase: str, effort: KeyEffort = USUAL_EFFORT) -> None:
        """Let an officer open the store with ``passphrase``, in place of any that they had.

        Raises BadInputError when it is too short.
        """
        self._save(with_officer(self._held.ring, self._held.key, officer_id, name, passphrase, effort))

    def shut_out(self, officer_id: UUID) -> None:
        """Let an officer in no more. Raises BadInputError for the last one."""
        self._save(without_officer(self._held.ring, officer_id))

    def opens_for(self, officer_id: UUID, secret: str) -> bool:
        """Whether ``secret`` is this officer's passphrase or the recovery code; takes as long as opening."""
        return opens(self._held.ring, officer_id, secret)

    def backup_to(self, target: Path) -> None:
        """Write a copy, encrypted with the same key, to ``target``, and its key file beside it.

        Raises BackupFaultError.
        """
        self._usable_engine()
        back_up(self.folder, self._held.key, target)

    def close(self) -> None:
        """Let go of the files, once nobody writes any more; a store that is closed stays closed."""
        with self._turn_to_write():
            self._open = False
            self._held.engine.dispose()
            self._held.lock.release()

    def _usable_engine(self) -> Engine:
        if not self._open:
            raise RuntimeError("the store is closed")
        return self._held.engine

    def _save(self, ring: KeyRing) -> None:
        save_ring(ring, key_file(self.folder))
        self._held.ring = ring

    @contextmanager
    def _turn_to_write(self) -> Iterator[None]:
        if self._writer == threading.get_ident():
            raise RuntimeError("a transaction is open in this thread already")
        with self._turn:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = None


@dataclass(frozen=True, slots=True)
class CreatedStore:
    """A store that was just made and is open."""

    store: Store
    officer_id: UUID
    recovery_code: str
    """To be printed and kept; it is shown this once."""


@dataclass(frozen=True, slots=True)
class OpenedStore:
    """A store that was opened, and who signed in."""

    store: Store
    officer_id: UUID
    used_recovery_code: bool


def create_store(  # noqa: PLR0913 - a store begins with these
    folder: Path,
    *,
    programme_code: str,
    programme_text: str,
    providers: Sequence[tuple[str, Sequence[str]]],
    officer: NewOfficer,
    passphrase: str,
    now: datetime,
    demonstration_day: date | None = None,
    effort: KeyEffort = USUAL_EFFORT,
) -> CreatedStore:
    """Make a store in ``folder`` with its first officer, the programme and its providers; leave it open.

    An attempt that was interrupted is begun anew. Raises a StoreFaultError for a folder that holds
    a store or cannot hold one, BadInputError for a passphrase that is too short.
    """
    require_local(folder)
    officer_id = new_key()
    ring, key, recovery_code = new_ring(
        officer_id, officer.name, passphrase, effort, demonstration=demonstration_day is not None
    )
    make_folder(folder)
    lock = take_lock(folder)
    with _released_on_failure(lock):
        _require_no_store(folder)
        begin_setting_up(folder, ring.store_id)
        beginning = Beginning(
            programme_code, programme_text, providers, officer_id, officer, now, demonstration_day
        )
        site_id = make_database(folder, key, beginning)
        save_ring(ring, key_file(folder))
        end_setting_up(folder)
        engine = open_engine(database_file(folder), key)
        return CreatedStore(Store(folder, Held(engine, key, ring, lock, site_id)), officer_id, recovery_code)


def open_store(folder: Path, secret: str, *, officer: str | None = None, now: datetime) -> OpenedStore:
    """Open the store in ``folder`` with a passphrase or the recovery code; bring it up to date first.

    Every officer's slot is tried unless ``officer`` names one. Raises the StoreFaultError that
    says why it does not open.
    """
    require_local(folder)
    require_store(folder)
    ring = load_ring(key_file(folder))
    unlocked = unlock(ring, secret, officer)
    lock = take_lock(folder)
    with _released_on_failure(lock):
        engine = open_engine(database_file(folder), unlocked.key)
        try:
            site_id = _prepare(engine, folder, unlocked.key, now)
        except BaseException:
            engine.dispose()
            raise
    held = Held(engine, unlocked.key, ring, lock, site_id)
    return OpenedStore(Store(folder, held), unlocked.officer_id, unlocked.used_recovery_code)


def sign_in_names(folder: Path) -> list[str]:
    """Return the officers who have a passphrase, by name. Raises what opening would raise."""
    require_store(folder)
    return [slot.name for slot in load_ring(key_file(folder)).officers]


def store_exists(folder: Path) -> bool:
    """Whether ``folder`` holds a store, or what is left of one; half-made ones do not count."""
    return look_into(folder) not in {Found.NOTHING, Found.HALF_MADE}


def is_demonstration(folder: Path) -> bool:
    """Whether the store in ``folder`` says that it is a demonstration. Raises what opening would raise."""
    require_store(folder)
    return load_ring(key_file(folder)).demonstration


def discard_demonstration(folder: Path) -> None:
    """Clear away a demonstration's store, so that it can be made anew.

    Raises StoreExistsError when the store there is a real one, StoreInUseError when it is open.
    """
    if look_into(folder) is Found.NOTHING:
        return
    lock = take_lock(folder)
    with _released_on_failure(lock):
        if look_into(folder) is not Found.HALF_MADE and not load_ring(key_file(folder)).demonstration:
            raise StoreExistsError(folder)
        begin_setting_up(folder, uuid4())
        end_setting_up(folder)
    lock.release()


@contextmanager
def _released_on_failure(lock: BaseFileLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise


def _prepare(engine: Engine, folder: Path, key: bytes, now: datetime) -> UUID:
    """Bring the store up to date, after a backup, and return its site id."""
    if bring_up_to_date(engine, lambda: back_up_before_upgrade(folder, key, now)):
        with open_writing(engine, Author(UUID(int=0), None, now)) as writing:
            refresh_caseload(writing, None)
            writing.commit()
    return settle(engine, folder, now)


def _require_no_store(folder: Path) -> None:
    match look_into(folder):
        case Found.STORE:
            raise StoreExistsError(folder)
        case Found.NO_DATABASE | Found.NO_KEYS:
            require_store(folder)
        case Found.NOTHING | Found.HALF_MADE:
            return
