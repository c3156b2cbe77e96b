"""Dates as people write and read them; ``strftime("%-d")`` fails on Windows."""

import re
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def written_date(day: date) -> str:
    """Return ``"6 April 2021"``, as GOV.UK style writes it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date, today: date | None = None) -> str:
    """Return ``"6 Apr"``, with the year when it is not the year of ``today``."""
    text = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return text if today and day.year == today.year else f"{text} {day.year}"


def weekday_date(day: date) -> str:
    """Return ``"Tuesday 6 April 2021"``."""
    return f"{WEEKDAYS[day.weekday()]} {written_date(day)}"


def age_on(born: date, day: date) -> int:
    """Return whole years from ``born`` to ``day``."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NAMED = re.compile(r"(\d{1,2})[ /-]([A-Za-z]{3,9})[ /-](\d{4})")
_MIDNIGHT = re.compile(r"[T ]00:00(:00)?$")


def read_date(text: str) -> date:
    """Read a day-first date with a four-digit year, an ISO date, or one with the English month's name.

    Raises ValueError for a day that does not exist and for a two-digit year, which could mean
    either century. Month names do not follow the machine's locale, as ``strptime`` would.
    """
    plain = _MIDNIGHT.sub("", text.strip())
    if found := _DAY_FIRST.fullmatch(plain):
        day, _, month, year = found.groups()
    elif found := _ISO.fullmatch(plain):
        year, month, day = found.groups()
    elif found := _NAMED.fullmatch(plain):
        day, name, year = found.groups()
        month = str(_month_named(name))
    else:
        raise ValueError("no day that exists, written with a four-digit year")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise ValueError("no day that exists, written with a four-digit year") from None


def _month_named(name: str) -> int:
    """Return the month's number for its name or the first three letters of it; 0 for no month."""
    months = enumerate(MONTHS, 1)
    wanted = name.casefold()
    return next((number for number, month in months if wanted in {month.casefold(), month[:3].casefold()}), 0)


_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


def read_time(text: str) -> str:
    """Return a time of day such as ``"9:30"`` as ``"09:30"``. Raises ValueError for what is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError("no time of day, written as 10:30")
    return f"{int(found[1]):02}:{found[2]}"


def written_time(at: str) -> str:
    """Return ``"10:30"`` as ``"10:30am"`` and ``"14:00"`` as ``"2pm"``; other words stay as they are."""
    found = _TIME.fullmatch(at.strip())
    if found is None:
        return at.strip()
    hour, minute = int(found[1]), found[2]
    if minute == "00" and hour in {0, 12}:
        return "midday" if hour else "midnight"
    minutes = "" if minute == "00" else f":{minute}"
    return f"{hour % 12 or 12}{minutes}{'am' if hour < 12 else 'pm'}"  # noqa: PLR2004 - the clock's hours


def written_duration(minutes: int) -> str:
    """Return 630 minutes as ``"10 hours 30 minutes"``."""
    hours, rest = divmod(minutes, 60)
    parts = [_count(hours, "hour")] if hours else []
    if rest or not hours:
        parts.append(_count(rest, "minute"))
    return " ".join(parts)


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"
