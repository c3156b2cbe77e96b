"""Dates as people write and read them; ``strftime("%-d")`` fails on Windows."""

from datetime import date, datetime

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


_WRITTEN = ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d/%b/%Y")


def read_date(text: str) -> date:
    """Read a day-first date with a four-digit year, or an ISO date.

    Raises ValueError for a day that does not exist and for a two-digit year, which could mean
    either century.
    """
    plain = text.strip().removesuffix(" 00:00:00").removesuffix("T00:00:00").removesuffix(" 00:00")
    for pattern in _WRITTEN:
        try:
            return datetime.strptime(plain, pattern).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    raise ValueError("no day that exists, written with a four-digit year")
