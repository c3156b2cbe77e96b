"""The demonstration: a store of made-up people in a real programme, on the day of its report."""

from pathlib import Path

from homecare_desktop.casework.demonstration.making import (
    DEMONSTRATION_DAY,
    MADE,
    PASSPHRASE,
    Progress,
    make_demonstration,
)
from homecare_desktop.casework.demonstration.packages import PEOPLE
from homecare_desktop.casework.opening import close_work, demonstration_folder, open_work, store_exists
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.errors import HomecareError
from homecare_desktop.storage.store import discard_demonstration
from homecare_desktop.storage.tables import Change

__all__ = ["DEMONSTRATION_DAY", "PASSPHRASE", "PEOPLE", "make_demonstration", "open_demonstration"]


def open_demonstration(
    folder: Path | None,
    clock: Clock,
    *,
    people: int = PEOPLE,
    seed: int = 1,
    progress: Progress | None = None,
) -> Work:
    """Open the demonstration in ``folder`` (or its usual place), making it first where needed.

    One that was made from the same ``people`` and ``seed`` is opened as it was left; any other
    demonstration there is made anew. Raises storage's faults, also when a real store is there.
    """
    folder = folder or demonstration_folder()
    work = _as_it_was_left(folder, clock, {"people": people, "seed": seed}) if store_exists(folder) else None
    if work is None:
        discard_demonstration(folder)
        make_demonstration(folder, people=people, seed=seed, progress=progress)
        work = open_work(folder, PASSPHRASE, clock)
    return work


def _as_it_was_left(folder: Path, clock: Clock, made_from: dict[str, int]) -> Work | None:
    try:
        work = open_work(folder, PASSPHRASE, clock)
    except HomecareError:
        # Damaged, or not a demonstration, or in use: discarding it says which of them is a fault.
        return None
    with work.reading() as reading:
        made = reading.query(Change).filter_by(entity="store_identity", act=MADE).first()
    if work.demonstration and made is not None and made.fields == made_from:
        return work
    close_work(work)
    return None
