"""Days as officers type them: ``3/5``, ``3 May``, ``tomorrow``, ``in 2 weeks``, ``monday``."""

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from homecare_desktop.domain.dates import MONTHS, WEEKDAYS, read_date
from homecare_desktop.domain.folding import fold

_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
_AWAY = re.compile(r"(?P<count>\d{1,3}|a|an|one) (?P<unit>day|week|month|year)s?")
_DAY_MONTH = re.compile(r"(\d{1,2})[/. -](\d{1,2}|[a-z]{3,9})(?:[/. -](\d{2}|\d{4}))?")


def read_day(text: str, today: date, *, past: bool = False) -> date:
    """Return the day that ``text`` means; day before month, always.

    Without a year it is the next such day from ``today``, or the last one where ``past`` is set.
    Raises ValueError for what is no day.
    """
    plain = fold(text)
    for day in _readings(plain, today, past=past):
        return day
    return read_date(text)


def _readings(plain: str, today: date, *, past: bool) -> Iterator[date]:
    if plain in _NEAR:
        yield today + timedelta(days=_NEAR[plain])
    yield from _weekday(plain, today, past=past)
    yield from _counted(plain, today)
    if found := _DAY_MONTH.fullmatch(plain):
        yield _day_and_month(found, today, past=past)


def _weekday(plain: str, today: date, *, past: bool) -> Iterator[date]:
    word = plain.removeprefix("next ").removeprefix("last ").removeprefix("on ")
    names = [name.casefold() for name in WEEKDAYS]
    matches = [number for number, name in enumerate(names) if len(word) > 2 and name.startswith(word)]  # noqa: PLR2004 - "mon"
    for number in matches:
        if plain.startswith("last ") or (past and not plain.startswith("next ")):
            yield today - timedelta(days=(today.weekday() - number) % 7 or 7 * plain.startswith("last "))
        else:
            yield today + timedelta(days=(number - today.weekday()) % 7 or 7 * plain.startswith("next "))


def _counted(plain: str, today: date) -> Iterator[date]:
    ago = plain.endswith(" ago")
    if not (ago or plain.startswith("in ")):
        return
    found = _AWAY.fullmatch(plain.removesuffix(" ago").removeprefix("in "))
    if found is None:
        return
    count = int(found["count"]) if found["count"].isdigit() else 1
    count = -count if ago else count
    if found["unit"] in {"day", "week"}:
        yield today + timedelta(days=count * (7 if found["unit"] == "week" else 1))
    else:
        yield _months_on(today, count * (12 if found["unit"] == "year" else 1))


def _months_on(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _day_and_month(found: re.Match[str], today: date, *, past: bool) -> date:
    number, month, year = int(found[1]), _month(found[2]), found[3]
    if year:
        return date(int(year) if len(year) == 4 else 2000 + int(year), month, number)  # noqa: PLR2004 - a whole year
    years = range(today.year, today.year - 9, -1) if past else range(today.year, today.year + 9)
    for candidate in years:  # nine years, because 29 February can be eight away
        with suppress(ValueError):
            day = date(candidate, month, number)
            if day <= today if past else day >= today:
                return day
    raise ValueError(found[0])


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for number, name in enumerate(MONTHS, 1):
        if name.casefold().startswith(text):
            return number
    raise ValueError(text)
