"""The encrypted database: how a connection is keyed, hardened and shared, and how its errors read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, pool
from sqlalchemy.engine import ExceptionContext
from sqlcipher3 import dbapi2 as sqlcipher

from homecare_desktop.storage.faults import (
    DamagedStoreError,
    DiskFaultError,
    EmptyStoreError,
    ForeignStoreError,
    ReadOnlyStoreError,
    StoreBusyError,
    StoreFaultError,
    StoreMissingError,
    UnusableBuildError,
    UnusableFolderError,
)

APPLICATION_ID = 0x48435452
"""``HCTR``: marks the files that this program made."""
OLDEST_SQLITE = (3, 51, 3)
"""Older ones lose commits when a write-ahead log is reset at the wrong moment."""
KEY_BYTES = 32
CACHE_KIB = 128 * 1024
"""A page read from the cache is not decrypted again; memory is taken only as the store needs it."""
PLAIN_SQLITE = b"SQLite format 3\x00"

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "recursive_triggers=ON",
    "busy_timeout=5000",
    f"cache_size=-{CACHE_KIB}",
)
# sqlcipher3 cannot switch SQLite's defensive mode on, so the authoriser denies what it would.
_DENIED_PRAGMAS = {
    "cipher_default_kdf_iter",
    "ignore_check_constraints",
    "key",
    "mmap_size",
    "rekey",
    "trusted_schema",
    "writable_schema",
}
_DENIED_ACTIONS = {sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH}


def connect(database: Path, key: bytes, *, create: bool = False) -> Any:  # noqa: ANN401 - sqlcipher3 has no types
    """Open ``database`` with the raw 32-byte ``key`` and return the hardened connection.

    Raises a StoreFaultError that says what is wrong with the file.
    """
    _check_build()
    _check_file(database, create=create)
    try:
        connection = sqlcipher.connect(
            f"{database.absolute().as_uri()}?mode={'rwc' if create else 'rw'}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=5.0,
            cached_statements=256,
        )
    except sqlcipher.Error as error:
        raise fault_of(error, database) or DamagedStoreError from None
    try:
        _unlock(connection, key)
        _harden(connection, create=create)
    except sqlcipher.Error as error:
        connection.close()
        raise fault_of(error, database) or DamagedStoreError from None
    except StoreFaultError:
        connection.close()
        raise
    return connection


def open_engine(database: Path, key: bytes, *, create: bool = False) -> Engine:
    """Return an engine on ``database``; its errors are StoreFaultErrors, its parameters stay hidden."""
    engine = create_engine(
        # The pysqlcipher dialect would send an empty key before the connection is ours.
        "sqlite://",
        module=sqlcipher,
        creator=_creator(database, key, create=create),
        poolclass=pool.QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _error_handler(database))
    return engine


def for_writing(engine: Engine) -> Engine:
    """Return ``engine`` with transactions that take the write lock when they begin."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def fault_of(error: BaseException, database: Path) -> StoreFaultError | None:
    """Return what an error of the database means to the officer; ``None`` for the program's own mistakes."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlcipher.SQLITE_CANTOPEN:
        return _cannot_open(database)
    if code == sqlcipher.SQLITE_READONLY:
        return ReadOnlyStoreError(database.parent)
    kind = _FAULTS.get(code)
    return kind() if kind else None


_FAULTS: dict[int, Callable[[], StoreFaultError]] = {
    sqlcipher.SQLITE_BUSY: StoreBusyError,
    sqlcipher.SQLITE_LOCKED: StoreBusyError,
    sqlcipher.SQLITE_PROTOCOL: StoreBusyError,
    sqlcipher.SQLITE_CORRUPT: DamagedStoreError,
    sqlcipher.SQLITE_NOTADB: DamagedStoreError,
    sqlcipher.SQLITE_FORMAT: DamagedStoreError,
    sqlcipher.SQLITE_FULL: DiskFaultError,
    sqlcipher.SQLITE_IOERR: DiskFaultError,
}


def _cannot_open(database: Path) -> StoreFaultError:
    try:
        return (
            ReadOnlyStoreError(database.parent) if database.exists() else StoreMissingError(database.parent)
        )
    except OSError:
        return UnusableFolderError(database.parent)


def _check_build() -> None:
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise UnusableBuildError(f"its SQLite {sqlcipher.sqlite_version} can lose what was saved")


def _check_file(database: Path, *, create: bool) -> None:
    if create:
        return
    try:
        with database.open("rb") as file:
            start = file.read(len(PLAIN_SQLITE))
    except FileNotFoundError:
        raise StoreMissingError(database.parent) from None
    except OSError:
        raise UnusableFolderError(database.parent) from None
    if not start:
        raise EmptyStoreError
    if start == PLAIN_SQLITE:
        raise ForeignStoreError


def _unlock(connection: Any, key: bytes) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key has {len(key)} bytes, not {KEY_BYTES}")
    # SQLCipher writes what it finds wrong to standard error unless it is told not to.
    connection.execute("PRAGMA cipher_log_level=NONE")
    # Through the C API, so that the key is never part of an SQL text.
    connection.set_key(f"x'{key.hex()}'")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise UnusableBuildError("its database library does not encrypt")


def _harden(connection: Any, *, create: bool) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    if create and mark == 0:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    elif mark != APPLICATION_ID:
        raise ForeignStoreError
    connection.enable_load_extension(False)
    connection.set_authorizer(_authorise)


def _authorise(action: int, first: str | None, second: str | None, *_: object) -> int:
    if action in _DENIED_ACTIONS:
        return int(sqlcipher.SQLITE_DENY)
    if action == sqlcipher.SQLITE_PRAGMA and second is not None and (first or "").lower() in _DENIED_PRAGMAS:
        return int(sqlcipher.SQLITE_DENY)
    return int(sqlcipher.SQLITE_OK)


def _creator(database: Path, key: bytes, *, create: bool) -> Callable[[], Any]:
    return lambda: connect(database, key, create=create)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('sqlite_begin', 'DEFERRED')}")


def _error_handler(database: Path) -> Callable[[ExceptionContext], None]:
    def handle(context: ExceptionContext) -> None:
        fault = fault_of(context.original_exception, database)
        if fault:
            raise fault from None

    return handle
