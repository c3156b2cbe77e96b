"""What the cards of the case page say: pairs of a name and its words."""

from collections.abc import Iterable
from datetime import date

from homecare_desktop.casework.cases import CasePage
from homecare_desktop.desktop.case_words import address_words, hours_words
from homecare_desktop.domain.case_rows import CaseDetail, CaseRow, EntryKind, TimelineEntry
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.words import LetterFormat, Route

Fact = tuple[str, str]
NOT_ON_RECORD = "not on record"


def reach_facts(detail: CaseDetail) -> list[Fact]:
    """Say how to communicate with the person (domain.md section 7)."""
    return _said(
        ("Called", detail.row.preferred_name),
        ("Phone", detail.phone or NOT_ON_RECORD),
        ("Email", detail.email),
        ("Address", address_words(detail) or NOT_ON_RECORD),
        ("Ward", detail.ward),
        ("Letters in", _format_words(detail)),
        ("Language", detail.language),
        ("Interpreter", "needed" if detail.interpreter_needed else ""),
        ("Do not write", _do_not_write(detail)),
        ("Record", "restricted" if detail.restricted else ""),
        ("Notes", detail.notes),
    )


def package_facts(page: CasePage) -> list[Fact]:
    """Say what care they have, from whom, and who takes over."""
    detail, row = page.detail, page.detail.row
    return _said(
        ("Provider now", row.current_provider),
        ("New provider", row.new_provider or "none named by the programme yet"),
        ("Care", f"{hours_words(row.minutes_per_week)} a week"),
        ("Carers a visit", str(row.carers_per_visit)),
        ("Patch", page.patch_name or "not known"),
        ("Reached", "at annual review" if row.route is Route.ANNUAL_REVIEW else "by patch"),
        ("Package", row.package_id),
        ("Started", _day(detail.package_start)),
        ("Ended", _day(detail.package_end)),
        ("Annual review", _day(detail.annual_review_on)),
        ("Social worker", detail.social_worker or _wanted_social_worker(row)),
        ("Named officer", row.officer or "nobody yet"),
    )


def letter_facts(row: CaseRow, no_letter_because: Iterable[str]) -> list[Fact]:
    """Say how far the letter is; made and posted are separate events (R21)."""
    return _said(
        ("Last letter", row.letter_reference or "none made yet"),
        ("Made", _day(row.letter_made_on)),
        ("Posted", _day(row.letter_posted_on) or ("not yet" if row.letter_made_on else "")),
        ("No letter", "; ".join(no_letter_because)),
    )


def capacity_words(detail: CaseDetail) -> str:
    """Say what is on record about capacity for this decision; never a guess (R17)."""
    if detail.row.authority_to_check:
        return "Somebody chose in their place, and nothing says on what authority. Check who may decide."
    if detail.lacks_capacity:
        return "Assessed as lacking capacity for this decision."
    if detail.lacks_capacity is False:
        return "Assessed as having capacity for this decision."
    return "Not assessed for this decision."


def choice_entries(timeline: Iterable[TimelineEntry]) -> list[TimelineEntry]:
    """Return every choice that was recorded, withdrawn ones too, newest first."""
    return [entry for entry in timeline if entry.kind is EntryKind.CHOICE]


def revisit_words(row: CaseRow, today: date) -> str:
    """Say when the officer goes back to an undecided person (R2)."""
    if row.revisit_on is None or not row.is_open:
        return ""
    late = " This is overdue." if row.revisit_on < today else ""
    return f"Ask again on {written_date(row.revisit_on)}.{late}"


def _said(*facts: Fact) -> list[Fact]:
    return [fact for fact in facts if fact[1]]


def _day(day: date | None) -> str:
    return written_date(day) if day else ""


def _do_not_write(detail: CaseDetail) -> str:
    if detail.do_not_write is None:
        return ""
    return detail.do_not_write or "no reason on record"


def _format_words(detail: CaseDetail) -> str:
    if detail.letter_format in {LetterFormat.STANDARD, LetterFormat.LARGE_PRINT}:
        return f"{detail.letter_format.label.lower()}, {detail.point_size} point"
    return detail.letter_format.label


def _wanted_social_worker(row: CaseRow) -> str:
    return "not named yet; needed before the transfer (R8)" if row.route is Route.ANNUAL_REVIEW else ""
