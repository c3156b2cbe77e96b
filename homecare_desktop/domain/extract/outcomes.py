"""Outcomes that an extract brings by itself: died, the package ended, no transfer needed (R6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.extract.known import KnownOutcome
from homecare_desktop.domain.words import EndReason, Outcome

BY_EXTRACT = "From the extract: "
"""How the note of such a record begins; only these are ever withdrawn by an import."""
NO_LONGER = "A later extract no longer says so."
OTHERWISE = "A later extract says otherwise."


@dataclass(frozen=True, slots=True)
class NewOutcome:
    """An outcome to record."""

    outcome: Outcome
    end_reason: EndReason | None
    happened_on: date
    note: str


@dataclass(frozen=True, slots=True)
class OutcomePlan:
    """Which records are added and withdrawn; nothing is ever overwritten."""

    add: NewOutcome | None = None
    withdraw: tuple[UUID, ...] = ()
    because: str = ""
    note: str | None = None
    """What the officer should know."""

    @property
    def changes(self) -> bool:
        """Whether there is anything to write."""
        return self.add is not None or bool(self.withdraw)


def wanted_outcome(
    died_on: date | None, ends_on: date | None, no_transfer: str | None, today: date
) -> NewOutcome | None:
    """Return the outcome that the facts say, the gravest first; ``no_transfer`` is the reason of R6."""
    if died_on:
        said = f"{BY_EXTRACT}died on {written_date(died_on)}"
        return NewOutcome(Outcome.ENDED, EndReason.DIED, died_on, said)
    if ends_on and ends_on < today:
        said = f"{BY_EXTRACT}the package ended on {written_date(ends_on)}"
        return NewOutcome(Outcome.ENDED, EndReason.PACKAGE_ENDED, ends_on, said)
    if no_transfer:
        return NewOutcome(Outcome.NO_TRANSFER_NEEDED, None, today, f"{BY_EXTRACT}{no_transfer}")
    return None


def settle_outcome(
    on_record: Sequence[KnownOutcome], wanted: NewOutcome | None, *, worked_on: bool
) -> OutcomePlan:
    """Return what to write so that the records say what is ``wanted``.

    An officer's own outcome stands. One that an officer withdrew is not brought back, and a case on
    which somebody has worked is not closed as "no transfer needed".
    """
    live = [row for row in on_record if row.withdrawn_because is None]
    if any(not _by_extract(row) for row in live):
        return OutcomePlan()
    stale = tuple(row.key for row in live if not _same(row, wanted))
    if wanted is None:
        return OutcomePlan(withdraw=stale, because=NO_LONGER)
    if len(stale) < len(live) or _withdrawn_by_hand(on_record, wanted):
        return OutcomePlan(withdraw=stale, because=OTHERWISE)
    if wanted.outcome is Outcome.NO_TRANSFER_NEEDED and worked_on:
        reason = wanted.note.removeprefix(BY_EXTRACT)
        return OutcomePlan(withdraw=stale, because=OTHERWISE, note=f"the case stays open, though {reason}")
    return OutcomePlan(wanted, stale, OTHERWISE)


def _by_extract(row: KnownOutcome) -> bool:
    return row.note.startswith(BY_EXTRACT)


def _same(row: KnownOutcome, wanted: NewOutcome | None) -> bool:
    return (
        wanted is not None
        and (row.outcome, row.end_reason) == (wanted.outcome, wanted.end_reason)
        # The day on which it was first seen that no transfer is needed says nothing.
        and (wanted.outcome is Outcome.NO_TRANSFER_NEEDED or row.happened_on == wanted.happened_on)
    )


def _withdrawn_by_hand(on_record: Sequence[KnownOutcome], wanted: NewOutcome) -> bool:
    return any(
        row.withdrawn_because not in {None, NO_LONGER, OTHERWISE} and _by_extract(row) and _same(row, wanted)
        for row in on_record
    )
