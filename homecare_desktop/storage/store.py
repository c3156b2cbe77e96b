"""The open store: made once, opened with a passphrase, read and written one transaction at a time."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from filelock import BaseFileLock
from sqlalchemy import Engine, select

from homecare_desktop.storage.backup import back_up, back_up_before_upgrade
from homecare_desktop.storage.change_log import keep_log
from homecare_desktop.storage.engine import for_writing, open_engine
from homecare_desktop.storage.faults import DamagedStoreError, StoreExistsError
from homecare_desktop.storage.key_file import load_ring, save_ring
from homecare_desktop.storage.key_slots import (
    USUAL_EFFORT,
    KeyEffort,
    KeyRing,
    new_ring,
    unlock,
    with_officer,
    without_officer,
)
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.migrations import bring_up_to_date, upgrade
from homecare_desktop.storage.projection import keep_caseload, refresh_caseload
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
from homecare_desktop.storage.tables import Officer, ProgrammeProfile, Provider, StoreIdentity

__all__ = [
    "CreatedStore",
    "NewOfficer",
    "OpenedStore",
    "Reading",
    "Store",
    "Writing",
    "create_store",
    "discard_demonstration",
    "open_store",
    "sign_in_names",
    "store_exists",
]


class Store:
    """A store that this program holds open, alone."""

    def __init__(self, folder: Path, key: bytes, ring: KeyRing, lock: BaseFileLock) -> None:
        self.folder = folder
        self._key = key
        self._ring = ring
        self._lock = lock
        self._engine = open_engine(database_file(folder), key)
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._site_id: UUID | None = None
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
        engine = self._usable_engine()
        with self._turn_to_write(), _writing(engine, Author(self._site(), officer_id, now)) as session:
            yield session
            session.commit()

    def let_in(self, officer_id: UUID, name: str, passphrase: str, effort: KeyEffort = USUAL_EFFORT) -> None:
        """Let an officer open the store with ``passphrase``, in place of any that they had.

        Raises BadInputError when it is too short.
        """
        self._save(with_officer(self._ring, self._key, officer_id, name, passphrase, effort))

    def shut_out(self, officer_id: UUID) -> None:
        """Let an officer in no more. Raises BadInputError for the last one."""
        self._save(without_officer(self._ring, officer_id))

    def backup_to(self, target: Path) -> None:
        """Write a copy, encrypted with the same key, to ``target``, and its key file beside it.

        Raises BackupFaultError.
        """
        self._usable_engine()
        back_up(self.folder, self._key, target)

    def close(self) -> None:
        """Let go of the files; a store that is closed stays closed."""
        self._open = False
        self._engine.dispose()
        self._lock.release()

    def _usable_engine(self) -> Engine:
        if not self._open:
            raise RuntimeError("the store is closed")
        return self._engine

    def _save(self, ring: KeyRing) -> None:
        save_ring(ring, key_file(self.folder))
        self._ring = ring

    def _site(self) -> UUID:
        if self._site_id is None:
            with self.reading() as reading:
                self._site_id = reading.scalar(select(StoreIdentity.site_id))
        if self._site_id is None:
            raise DamagedStoreError
        return self._site_id

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

    def _prepare(self, now: datetime) -> None:
        """Bring the store up to date, after a backup, and see that it knows itself."""
        if bring_up_to_date(self._engine, lambda: back_up_before_upgrade(self.folder, self._key, now)):
            with self.writing(None, now) as writing:
                refresh_caseload(writing, None)
        self._site()


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """The first officer of a store that is being made."""

    name: str
    job_title: str = ""
    phone: str = ""
    email: str = ""


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
        begin_setting_up(folder)
        first_rows = [
            StoreIdentity(
                site_id=uuid4(),
                made_at=now,
                demonstration=demonstration_day is not None,
                demonstration_day=demonstration_day,
            ),
            ProgrammeProfile(code=programme_code, text=programme_text, read_at=now),
            Officer(
                id=officer_id,
                name=officer.name,
                job_title=officer.job_title,
                phone=officer.phone,
                email=officer.email,
            ),
            *(Provider(name=name, aliases=list(aliases)) for name, aliases in providers),
        ]
        _make_database(database_file(folder), key, first_rows, officer_id, now)
        save_ring(ring, key_file(folder))
        end_setting_up(folder)
        return CreatedStore(Store(folder, key, ring, lock), officer_id, recovery_code)


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
        store = Store(folder, unlocked.key, ring, lock)
        try:
            store._prepare(now)  # noqa: SLF001 - the other half of this class's making
        except BaseException:
            store.close()
            raise
        return OpenedStore(store, unlocked.officer_id, unlocked.used_recovery_code)


def sign_in_names(folder: Path) -> list[str]:
    """Return the officers who have a passphrase, by name. Raises what opening would raise."""
    require_store(folder)
    return [slot.name for slot in load_ring(key_file(folder)).officers]


def store_exists(folder: Path) -> bool:
    """Whether ``folder`` holds a store, or what is left of one; half-made ones do not count."""
    return look_into(folder) not in {Found.NOTHING, Found.HALF_MADE}


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
        begin_setting_up(folder)
        end_setting_up(folder)
    lock.release()


@contextmanager
def _released_on_failure(lock: BaseFileLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise


def _writing(engine: Engine, author: Author) -> Writing:
    """Return a transaction that keeps the change log and the projection."""
    session = Writing(for_writing(engine), author)
    keep_log(session)
    keep_caseload(session)
    return session


def _require_no_store(folder: Path) -> None:
    match look_into(folder):
        case Found.STORE:
            raise StoreExistsError(folder)
        case Found.NO_DATABASE | Found.NO_KEYS:
            require_store(folder)
        case Found.NOTHING | Found.HALF_MADE:
            return


def _make_database(
    database: Path, key: bytes, rows: Sequence[object], officer_id: UUID, now: datetime
) -> None:
    engine = open_engine(database, key, create=True)
    try:
        upgrade(engine)
        site_id = next(row.site_id for row in rows if isinstance(row, StoreIdentity))
        with _writing(engine, Author(site_id, officer_id, now)) as writing:
            writing.add_all(rows)
            writing.commit()
    finally:
        engine.dispose()
