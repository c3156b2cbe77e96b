"""How the window says the facts of a case: the panel and the case page use the same words."""

from datetime import date

from homecare_desktop.domain.case_rows import CaseDetail, CaseRow
from homecare_desktop.domain.dates import age_on, written_date
from homecare_desktop.domain.nhs_number import spaced_nhs_number
from homecare_desktop.domain.words import LetterFormat

_SMALL = ("no", "one", "two", "three", "four", "five", "six")
_ENGLISH = frozenset({"", "english"})


def born_words(row: CaseRow, today: date, *, between: str = " · ") -> str:
    """Return ``"Born 4 May 1938 (82) · NHS 999 048 1237"``, or that they have died."""
    return between.join([_life_words(row, today), _nhs_words(row)])


def address_words(detail: CaseDetail) -> str:
    """Return the address in one line, never re-cased."""
    return (
        ", ".join([*detail.address_lines, detail.row.postcode])
        if detail.address_lines
        else detail.row.postcode
    )


def needs_words(detail: CaseDetail) -> str:
    """Return what to know before writing or ringing; empty when there is nothing special."""
    return " · ".join(part for part in _needs(detail) if part)


def hours_words(minutes: int) -> str:
    """Return ``"14 hours"`` or ``"14 hours 30 minutes"``: exact, never a rounded fraction (R18)."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour"), (rest, "minute")]
    said = [f"{count:,} {unit}{'' if count == 1 else 's'}" for count, unit in parts if count]
    return " ".join(said) or "0 hours"


def package_words(row: CaseRow) -> str:
    """Return ``"14 hours a week, two carers · Homelink Care → Active Care"``."""
    count = row.carers_per_visit
    number = _SMALL[count] if 0 <= count < len(_SMALL) else str(count)
    carers = f", {number} carers" if count > 1 else ""
    return f"{hours_words(row.minutes_per_week)} a week{carers} · {provider_words(row)}"


def provider_words(row: CaseRow) -> str:
    """Return the provider now and the new one, where they differ."""
    if row.new_provider in {None, row.current_provider}:
        return row.current_provider
    return f"{row.current_provider} → {row.new_provider}"


def _life_words(row: CaseRow, today: date) -> str:
    if row.died_on:
        return f"Died {written_date(row.died_on)}"
    if row.born_on is None:
        return "Date of birth not on record"
    return f"Born {written_date(row.born_on)} ({age_on(row.born_on, today)})"


def _nhs_words(row: CaseRow) -> str:
    return f"NHS {spaced_nhs_number(row.nhs_number)}" if row.nhs_number else "No NHS number on record"


def _needs(detail: CaseDetail) -> tuple[str, ...]:
    return (
        "Restricted record" if detail.restricted else "",
        _do_not_write_words(detail.do_not_write),
        _format_words(detail.letter_format, detail.point_size),
        _language_words(detail.language, needs_interpreter=detail.interpreter_needed),
        "Lacks capacity for this decision" if detail.lacks_capacity else "",
        "Authority to decide not checked" if detail.row.authority_to_check else "",
    )


def _do_not_write_words(reason: str | None) -> str:
    if reason is None:
        return ""
    return f"Do not write: {reason}" if reason else "Do not write"


def _format_words(letter_format: LetterFormat, point_size: int) -> str:
    if letter_format is LetterFormat.STANDARD:
        return ""
    size = f", {point_size} point" if letter_format is LetterFormat.LARGE_PRINT else ""
    return f"{letter_format.label}{size}"


def _language_words(language: str, *, needs_interpreter: bool) -> str:
    if needs_interpreter:
        return f"Interpreter needed: {language}" if language else "Interpreter needed"
    return "" if language.strip().casefold() in _ENGLISH else f"Speaks {language}"
