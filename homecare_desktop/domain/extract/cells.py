"""One cell of an extract: what it means, or a ValueError with the reason as the officer reads it."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from homecare_desktop.domain.address import is_postcode, tidy_postcode
from homecare_desktop.domain.dates import read_date
from homecare_desktop.domain.words import LetterFormat

HOURS_IN_A_WEEK = 168
MINUTES_IN_AN_HOUR = 60
MOST_CARERS = 4
LEAST_POINT_SIZE, MOST_POINT_SIZE = 12, 28
LEAST_LARGE_PRINT = 16
"""Points (domain.md section 5)."""
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100

_YES = frozenset({"y", "yes", "true", "t", "1", "x", "needed", "required"})
_NO = frozenset({"n", "no", "false", "f", "0", "none", "not needed", "not required", "n/a", "na", "-"})
_FORMATS = {
    "standard": LetterFormat.STANDARD,
    "standardprint": LetterFormat.STANDARD,
    "normal": LetterFormat.STANDARD,
    "print": LetterFormat.STANDARD,
    "letter": LetterFormat.STANDARD,
    "none": LetterFormat.STANDARD,
    "largeprint": LetterFormat.LARGE_PRINT,
    "large": LetterFormat.LARGE_PRINT,
    "largetype": LetterFormat.LARGE_PRINT,
    "bigprint": LetterFormat.LARGE_PRINT,
    "braille": LetterFormat.BRAILLE,
    "brail": LetterFormat.BRAILLE,
    "braile": LetterFormat.BRAILLE,
    "audio": LetterFormat.AUDIO,
    "audiocd": LetterFormat.AUDIO,
    "audiotape": LetterFormat.AUDIO,
    "cd": LetterFormat.AUDIO,
    "easyread": LetterFormat.EASY_READ,
    "easyreading": LetterFormat.EASY_READ,
}
_TWO_DIGIT_YEAR = re.compile(r"\d{1,2}[/.\- ](\d{1,2}|[A-Za-z]{3,9})[/.\- ]\d{2}")
_DAY_MONTH_YEAR = re.compile(r"\d{1,2}([/.\- ])(\d{1,2}|[A-Za-z]{3,9})\1\d{4}|\d{4}-\d{1,2}-\d{1,2}")
_SPREADSHEET = re.compile(r"\d\.\d+E\+\d+", re.IGNORECASE)
_CLOCK_HOURS = re.compile(r"(\d{1,3}) ?[:hH] ?(\d{1,2})?(?: ?m(?:in)?s?)?")
_UNIT = re.compile(r"\s*(h|hr|hrs|hours?)\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week as whole minutes (R18)."""

    minutes: int
    note: str | None = None
    """What was rounded."""


def read_reference(text: str) -> str:
    """Return a council's reference for a person or a package; one that lost its digits is no reference."""
    if _SPREADSHEET.fullmatch(text):
        raise ValueError(f"“{text}” is what a spreadsheet made of the number, and its last digits are lost")
    return text


def read_day(text: str) -> date:
    """Return a date that is written day first, or as ISO has it."""
    try:
        day = read_date(text)
    except ValueError:
        raise ValueError(_why_no_date(text)) from None
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise ValueError(f"“{text}” is not a likely date: the year is {day.year}")
    return day


def _why_no_date(text: str) -> str:
    if _TWO_DIGIT_YEAR.fullmatch(text):
        return f"“{text}” leaves the century open (write the year with four digits)"
    if _DAY_MONTH_YEAR.fullmatch(text):
        return f"“{text}” is a date that does not exist (dates are read day first)"
    if text.isdecimal():
        return f"“{text}” is a number and not a date (write it as 31/12/2020)"
    return f"“{text}” is not a date (write it as 31/12/2020)"


def read_hours(text: str, carers: int) -> Hours:
    """Return hours a week, given as ``10.5``, ``10:30`` or ``10h30``, for that many carers at once."""
    hours = _clock_hours(text) or _decimal_hours(text)
    if hours.minutes <= 0:
        raise ValueError(f"“{text}” is not more than nothing")
    most = HOURS_IN_A_WEEK * carers
    if hours.minutes > most * MINUTES_IN_AN_HOUR:
        raise ValueError(
            f"“{text}” is more than a week has: {most} hours for {carers} carer{'s' * (carers > 1)}"
        )
    return hours


def _clock_hours(text: str) -> Hours | None:
    found = _CLOCK_HOURS.fullmatch(text)
    if not found or not text.isascii():
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    if minutes >= MINUTES_IN_AN_HOUR:
        raise ValueError(f"“{text}” has {minutes} minutes in an hour")
    return Hours(hours * MINUTES_IN_AN_HOUR + minutes)


def _decimal_hours(text: str) -> Hours:
    plain = _UNIT.sub("", text)
    if "," in plain:
        raise ValueError(f"“{text}” has a comma (write hours with a point, such as 1.5)")
    if re.fullmatch(r"[-\u2212](\d+\.?\d*|\.\d+)", plain):
        raise ValueError(f"“{text}” is negative")
    if not plain.isascii() or not re.fullmatch(r"\+?(\d{1,9}\.?\d{0,30}|\.\d{1,30})", plain):
        raise ValueError(f"“{text}” is not a number of hours (write 10.5 or 10:30)")
    exact = Decimal(plain) * MINUTES_IN_AN_HOUR
    minutes = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    if minutes in {exact, 0}:
        return Hours(minutes)
    spoken = f"{minutes // MINUTES_IN_AN_HOUR} h {minutes % MINUTES_IN_AN_HOUR:02} min"
    return Hours(minutes, f"{text} hours are kept as {spoken}, to the nearest minute")


def read_carers(text: str) -> int:
    """Return how many carers come to one visit, 1 to 4."""
    return _whole_number(text, 1, MOST_CARERS)


def read_point_size(text: str) -> int:
    """Return the size of type in points, 12 to 28."""
    plain = re.sub(r"\s*(pt|points?)\.?$", "", text, flags=re.IGNORECASE)
    return _whole_number(plain, LEAST_POINT_SIZE, MOST_POINT_SIZE)


def _whole_number(text: str, least: int, most: int) -> int:
    plain = re.sub(r"\.0+$", "", text)
    if not re.fullmatch(r"[0-9]{1,4}", plain) or not least <= int(plain) <= most:
        raise ValueError(f"“{text}” is not a whole number from {least} to {most}")
    return int(plain)


def read_yes_no(text: str) -> bool:
    """Return whether the cell says yes, in one of the ways in which systems write it."""
    plain = text.casefold()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise ValueError(f"“{text}” is neither yes nor no")


def read_do_not_write(text: str) -> str | None:
    """Return why nobody may write to the person: empty text without a reason, ``None`` when they may."""
    try:
        return "" if read_yes_no(text) else None
    except ValueError:
        return text


def read_letter_format(text: str) -> LetterFormat:
    """Return the form of letter that the person can read."""
    folded = "".join(letter for letter in text.casefold() if letter.isalpha())
    if folded not in _FORMATS:
        known = ", ".join(word.label for word in LetterFormat)
        raise ValueError(f"“{text}” is not one of: {known}")
    return _FORMATS[folded]


def read_phone(text: str) -> str:
    """Return the phone number as it is; one that lost its digits is no number."""
    return read_reference(text)


def read_postcode(text: str) -> str:
    """Return the postcode as Royal Mail writes it; what is none stays as it is."""
    return tidy_postcode(text) if is_postcode(text) else text
