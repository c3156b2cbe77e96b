"""A writing session with all that goes with it: the change log and the projection."""

from sqlalchemy import Engine

from homecare_desktop.storage.change_log import keep_log
from homecare_desktop.storage.engine import for_writing
from homecare_desktop.storage.projection import keep_caseload
from homecare_desktop.storage.sessions import Author, Writing


def open_writing(engine: Engine, author: Author) -> Writing:
    """Return a transaction that keeps the change log and the projection by itself."""
    session = Writing(for_writing(engine), author)
    keep_log(session)
    keep_caseload(session)
    return session
