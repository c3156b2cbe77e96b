"""The projection: one row of ``caseload`` for each case, made from the records by one function.

Of the records that were not withdrawn the newest counts: by the day it tells of, then by when it
was recorded. Lists read the projection alone, and it can be made anew at any time.
"""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, event, insert

from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.stage import StageFacts, stage_of
from homecare_desktop.domain.words import Choice, DecidedBy, EndReason, Outcome
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.projection_reads import Facts, base_rows, facts_of
from homecare_desktop.storage.search_text import search_text
from homecare_desktop.storage.sessions import Writing
from homecare_desktop.storage.tables import CaseloadEntry
from homecare_desktop.storage.touched_cases import cases_touched

_COLUMNS_AS_THEY_ARE = (
    "case_id",
    "person_id",
    "council_id",
    "package_id",
    "nhs_number",
    "title",
    "first_name",
    "last_name",
    "preferred_name",
    "born_on",
    "died_on",
    "postcode",
    "service_line",
    "route",
    "patch",
    "current_provider",
    "new_provider",
    "minutes_per_week",
    "carers_per_visit",
)
_DIGITS = re.compile(r"\d+")


def keep_caseload(writing: Writing) -> None:
    """Make the projection of every case that ``writing`` touches anew before it commits."""
    event.listen(writing, "before_commit", _keep_in_step)


def refresh_caseload(session: Writing, case_ids: Iterable[UUID] | None) -> None:
    """Make the projection of ``case_ids``, or of all cases, anew. Nothing else writes ``caseload``."""
    session.flush()
    if case_ids is None:
        session.connection().execute(delete(CaseloadEntry))
        _insert(session, None)
        return
    for portion in portions(case_ids):
        session.connection().execute(delete(CaseloadEntry).where(CaseloadEntry.case_id.in_(portion)))
        _insert(session, portion)


def _keep_in_step(session: Writing) -> None:
    session.flush()
    touched = cases_touched(session)
    session.touched.keys.clear()
    refresh_caseload(session, sorted(touched))


def _insert(session: Writing, case_ids: list[UUID] | None) -> None:
    facts = facts_of(session, case_ids)
    rows = [_entry(base, facts) for base in base_rows(session, case_ids)]
    if rows:
        session.connection().execute(insert(CaseloadEntry), rows)


def _entry(base: Row[Any], facts: Facts) -> dict[str, Any]:
    entry = {name: getattr(base, name) for name in _COLUMNS_AS_THEY_ARE}
    entry |= _ending(base, facts)
    entry |= _choice(base.case_id, facts, is_open=entry["outcome"] is None)
    entry |= _letter(base.case_id, facts)
    entry |= _officer(base.case_id, facts)
    entry["last_contact_on"] = facts.spoke_on.get(base.case_id)
    entry["stage"] = stage_of(_stage_facts(base.case_id, entry, facts))
    entry["name_order"] = "\x1f".join(fold(part) for part in (base.last_name, base.first_name))
    entry["patch_order"] = _DIGITS.sub(lambda digits: digits.group().zfill(6), base.patch or "")
    entry["search_text"] = _search_text(base)
    return entry


def _ending(base: Row[Any], facts: Facts) -> dict[str, Any]:
    """Return outcome and reason; a death ends what had not ended before, whatever was recorded."""
    recorded = facts.outcomes.get(base.case_id)
    outcome, reason = (recorded.outcome, recorded.end_reason) if recorded else (None, None)
    if base.died_on:
        outcome, reason = outcome or Outcome.ENDED, EndReason.DIED
    elif base.moved_away and outcome is None:
        outcome, reason = Outcome.ENDED, EndReason.MOVED_AWAY
    return {"outcome": outcome, "end_reason": reason}


def _choice(case_id: UUID, facts: Facts, *, is_open: bool) -> dict[str, Any]:
    current = facts.choices.get(case_id)
    if current is None:
        return {"choice": None, "revisit_on": None, "authority_to_check": False}
    waits = is_open and current.choice == Choice.UNDECIDED
    in_place = DecidedBy(current.decided_by).in_place_of_person
    return {
        "choice": current.choice,
        "revisit_on": current.revisit_on if waits else None,
        "authority_to_check": in_place and not current.note.strip(),
    }


def _letter(case_id: UUID, facts: Facts) -> dict[str, Any]:
    newest = facts.letters.get(case_id)
    return {
        "letter_reference": newest.reference if newest else None,
        "letter_made_on": newest.made_on if newest else None,
        "letter_posted_on": facts.posted_on.get(case_id),
    }


def _officer(case_id: UUID, facts: Facts) -> dict[str, Any]:
    newest = facts.assignments.get(case_id)
    return {"officer_id": newest.officer_id if newest else None, "officer": newest.name if newest else None}


def _stage_facts(case_id: UUID, entry: dict[str, Any], facts: Facts) -> StageFacts:
    return StageFacts(
        letter_made=entry["letter_reference"] is not None,
        letter_posted=entry["letter_posted_on"] is not None,
        spoke=entry["last_contact_on"] is not None,
        choice=Choice(entry["choice"]) if entry["choice"] else None,
        transfer_set=case_id in facts.transfers,
        handover_begun=case_id in facts.handovers,
        completed=case_id in facts.completed,
        outcome=Outcome(entry["outcome"]) if entry["outcome"] else None,
    )


def _search_text(base: Row[Any]) -> str:
    names = (base.first_name, base.last_name, base.preferred_name, base.council_id, base.package_id)
    now = (base.current_provider, *base.current_aliases)
    new = (base.new_provider, *base.new_aliases) if base.new_provider else ()
    return search_text((*names, base.nhs_number, *now, *new), base.postcode)
