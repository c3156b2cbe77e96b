"""Which installation a store is: a copy that was moved or restored is another one.

Two stores with one site id would give one number to two changes, and could never be merged.
"""

import hashlib
import platform
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Engine, select

from homecare_desktop.storage.backup import RESTORED
from homecare_desktop.storage.faults import DamagedStoreError
from homecare_desktop.storage.sessions import Author, Reading
from homecare_desktop.storage.tables import StoreIdentity
from homecare_desktop.storage.transactions import open_writing


def place_of(folder: Path) -> str:
    """Return the hash of this computer's name and the ``folder`` of a store on it."""
    return hashlib.sha256(
        f"{platform.node()}\n{folder.resolve()}".encode("utf-8", "surrogatepass")
    ).hexdigest()


def settle(engine: Engine, folder: Path, now: datetime) -> UUID:
    """Return the store's site id; a copy that finds itself elsewhere, or restored, takes a new one.

    Raises DamagedStoreError for a store that does not say what it is.
    """
    with Reading(engine) as reading:
        identity: StoreIdentity | None = reading.scalar(select(StoreIdentity))
        restored = reading.connection().exec_driver_sql("PRAGMA user_version").scalar() == RESTORED
    if identity is None:
        raise DamagedStoreError
    if identity.place == place_of(folder) and not restored:
        return identity.site_id
    return _take_new_site(engine, folder, now)


def _take_new_site(engine: Engine, folder: Path, now: datetime) -> UUID:
    site_id = uuid4()
    with open_writing(engine, Author(site_id, None, now)) as writing:
        identity = writing.scalars(select(StoreIdentity)).one()
        identity.site_id, identity.place = site_id, place_of(folder)
        writing.connection().exec_driver_sql("PRAGMA user_version=0")
        writing.commit()
    return site_id
