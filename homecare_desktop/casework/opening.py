"""Making a store, opening it and closing it; the profiles that ship with the program."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from homecare_desktop.assets import asset
from homecare_desktop.casework.work import Clock, OfficerRow, Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.programme import Programme
from homecare_desktop.domain.programme_file import read_programme
from homecare_desktop.storage import lookups
from homecare_desktop.storage.key_slots import USUAL_EFFORT, KeyEffort
from homecare_desktop.storage.store import (
    NewOfficer,
    Store,
    create_store,
    is_demonstration,
    open_store,
    sign_in_names,
    store_exists,
)
from homecare_desktop.storage.store_folder import default_folder, demonstration_folder

__all__ = [
    "NewOfficer",
    "close_work",
    "default_folder",
    "demonstration_folder",
    "init_store",
    "is_demonstration",
    "may_unlock",
    "open_work",
    "programmes",
    "sign_in_names",
    "store_exists",
]


@dataclass(frozen=True, slots=True)
class NewStore:
    """A store that was just made, open."""

    work: Work
    recovery_code: str
    """To be printed and locked away: it opens the store when a passphrase is lost."""


def init_store(  # noqa: PLR0913 - each is one thing that a store is made from
    folder: Path,
    *,
    programme: str,
    officer: NewOfficer,
    passphrase: str,
    clock: Clock,
    demonstration_day: date | None = None,
    effort: KeyEffort = USUAL_EFFORT,
) -> NewStore:
    """Make an encrypted store with its first officer; ``programme`` is a profile's name or its file.

    Raises BadInputError for an empty passphrase or name or a faulty profile, and storage's faults.
    """
    if not passphrase.strip():
        raise BadInputError("The passphrase is empty. Three random words make a good one.")
    if not officer.name.strip():
        raise BadInputError("An officer needs a name: it is printed on the letters.")
    profile, text = _profile(programme)
    created = create_store(
        folder,
        programme_code=profile.code,
        programme_text=text,
        providers=[(provider.name, provider.aliases) for provider in profile.providers],
        officer=officer,
        passphrase=passphrase,
        now=clock.now(),
        demonstration_day=demonstration_day,
        effort=effort,
    )
    work = _closing_on_error(created.store, lambda: _work(created.store, created.officer_id, clock))
    return NewStore(work, created.recovery_code)


def open_work(folder: Path, secret: str, clock: Clock, *, officer: str | None = None) -> Work:
    """Open the store with an officer's passphrase or the recovery code; raises storage's faults."""
    opened = open_store(folder, secret, officer=officer, now=clock.now())
    return _closing_on_error(opened.store, lambda: _work(opened.store, opened.officer_id, clock))


def may_unlock(work: Work, secret: str) -> bool:
    """Whether ``secret`` is the passphrase of who is signed in, or the recovery code."""
    return work.store.opens_for(work.officer.officer_id, secret)


def close_work(work: Work) -> None:
    """Close the store and let others open it."""
    work.store.close()


def programmes() -> list[Programme]:
    """Return the council profiles that ship with the program."""
    files = sorted(asset("programmes").iterdir(), key=lambda file: file.name)
    profiles = [file for file in files if file.name.endswith(".toml")]
    return [read_programme(file.read_text(encoding="utf-8"), file.name) for file in profiles]


def _profile(name: str) -> tuple[Programme, str]:
    text = _profile_text(name)
    return read_programme(text, name), text


def _profile_text(name: str) -> str:
    packaged = asset("programmes") / f"{name}.toml"
    if Path(name).name == name and packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    file = Path(name)
    if not file.is_file():
        names = ", ".join(programme.code for programme in programmes())
        raise UnknownNameError(
            f"There is no programme “{name}”. Name a profile file, or one of these: {names}."
        )
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"The profile “{file.name}” cannot be read as UTF-8 text.") from error


def _work(store: Store, officer_id: object, clock: Clock) -> Work:
    with store.reading() as reading:
        facts = lookups.store_facts(reading)
        text = lookups.programme_text(reading)
        officers = [OfficerRow(*row) for row in lookups.officer_rows(reading)]
    return Work(
        store=store,
        officer=next(officer for officer in officers if officer.officer_id == officer_id),
        programme=read_programme(text, facts.programme_code),
        clock=Clock(clock.now, clock.day or facts.demonstration_day),
        demonstration=facts.demonstration,
    )


def _closing_on_error(store: Store, build: Callable[[], Work]) -> Work:
    try:
        return build()
    except BaseException:
        store.close()
        raise
