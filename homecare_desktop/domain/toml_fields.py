"""A table of a TOML document, whose keys are taken one at a time; every fault names its line."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from homecare_desktop.domain.programme_faults import FaultList
from homecare_desktop.domain.toml_lines import Lines, Path

_WORDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "text"),
    (int, "a whole number"),
    (float, "a decimal number"),
    (datetime, "a date with a time"),
    (date, "a date"),
    (time, "a time"),
    (list, "a list"),
    (dict, "a table"),
)
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_POUNDS = re.compile(r"([0-9]{1,6})\.([0-9]{2})")
W = TypeVar("W", bound=StrEnum)


def _kind(value: object) -> str:
    return next((words for kind, words in _WORDS if isinstance(value, kind)), "something else")


class Fields:
    """The keys of one table; a faulty one is noted and its default taken, so that all faults are found."""

    def __init__(
        self, table: Mapping[str, object], path: Path, what: str, lines: Lines, faults: FaultList
    ) -> None:
        """Read ``table`` at ``path``, which the sentences call ``what`` ("a patch")."""
        self._table = table
        self._path = path
        self._what = what
        self._lines = lines
        self._faults = faults
        self._known: list[str] = []

    def line(self, *keys: str | int) -> int:
        """Return the line of the key at ``keys``, or of the nearest table around it."""
        return self._lines.of((*self._path, *keys))

    def fault(self, sentence: str, *keys: str | int) -> None:
        """Note that something is wrong at ``keys``."""
        self._faults.add(self.line(*keys), sentence)

    def has(self, key: str) -> bool:
        """Whether the table has ``key``."""
        return key in self._table

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; without a ``default`` it must be there and not be empty."""
        value = self._take(key, required=default is None)
        if value is None:
            return default or ""
        if not isinstance(value, str):
            self._wrong_kind(key, "text", value)
            return default or ""
        if default is None and not value.strip():
            self.fault(f'"{key}" of {self._what} is empty', key)
        return value.strip()

    def text_or_none(self, key: str) -> str | None:
        """Take a text that may be left out."""
        self._pass(key)
        return self.text(key) if self.has(key) else None

    def code(self, key: str) -> str:
        """Take a code: small letters, digits and single hyphens."""
        value = self.text(key)
        if value and not _CODE.fullmatch(value):
            self.fault(f'the code "{value}" may have only small letters, digits and hyphens', key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts; none when it is left out."""
        value = self._take(key, required=False)
        if value is None:
            return ()
        if not isinstance(value, list):
            self._wrong_kind(key, "a list of texts", value)
            return ()
        return tuple(self._items(key, value))

    def _items(self, key: str, values: list[object]) -> Iterator[str]:
        for position, value in enumerate(values):
            if isinstance(value, str) and value.strip():
                yield value.strip()
            else:
                kind = "empty" if isinstance(value, str) else _kind(value)
                self.fault(f'"{key}" of {self._what} holds texts, but this one is {kind}', key, position)

    def day(self, key: str) -> date:
        """Take a date; ``date.min`` stands in for a faulty or missing one."""
        return self._as_day(self._take(key, required=True), key) or date.min

    def day_or_none(self, key: str) -> date | None:
        """Take a date that may be left out."""
        return self._as_day(self._take(key, required=False), key)

    def days(self, key: str) -> tuple[date, ...]:
        """Take a list of dates; none when it is left out."""
        values = self._take(key, required=False)
        if values is not None and not isinstance(values, list):
            self._wrong_kind(key, "a list of dates", values)
        items = values if isinstance(values, list) else []
        days = [self._as_day(value, key, position) for position, value in enumerate(items)]
        return tuple(day for day in days if day is not None)

    def _as_day(self, value: object, *keys: str | int) -> date | None:
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        kind = _kind(value)
        self.fault(f'"{keys[0]}" of {self._what} must be a date, bare as 2021-04-06, but it is {kind}', *keys)
        return None

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """Take a whole number from ``least`` to ``most``."""
        value = self._take(key, required=default is None)
        stand_in = least if default is None else default
        if value is None:
            return stand_in
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong_kind(key, "a whole number", value)
            return stand_in
        if not least <= value <= most:
            self.fault(f'"{key}" of {self._what} must be from {least} to {most}, but it is {value}', key)
            return stand_in
        return value

    def whole_or_none(self, key: str, least: int, most: int) -> int | None:
        """Take a whole number that may be left out."""
        self._pass(key)
        return self.whole(key, least, most) if self.has(key) else None

    def flag(self, key: str) -> bool:
        """Take true or false; false when it is left out."""
        value = self._take(key, required=False)
        if value is not None and not isinstance(value, bool):
            self._wrong_kind(key, "true or false", value)
        return value is True

    def word(self, key: str, words: type[W]) -> W:
        """Take one of ``words`` by its code."""
        value = self.text(key)
        if value in set(words):
            return words(value)
        if value:
            codes = ", ".join(word.value for word in words)
            self.fault(f'"{key}" of {self._what} is "{value}", which is none of {codes}', key)
        return next(iter(words))

    def pence(self) -> int:
        """Take ``pence_per_hour`` (1950) or ``pounds_per_hour`` ("19.50"), one of them, exactly (R18)."""
        if self.has("pounds_per_hour") and self.has("pence_per_hour"):
            self.fault(
                f"{self._what} says both pence_per_hour and pounds_per_hour; keep one", "pounds_per_hour"
            )
        if not self.has("pounds_per_hour"):
            return self.whole("pence_per_hour", 1, 99_999_999)
        self._pass("pence_per_hour")
        value = self._take("pounds_per_hour", required=True)
        match = _POUNDS.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            self.fault(
                '"pounds_per_hour" must be text in pounds and pence such as "19.50"', "pounds_per_hour"
            )
            return 1
        return int(match[1]) * 100 + int(match[2])

    def table(self, key: str, what: str, *, required: bool = True) -> "Fields":
        """Take a table inside this one; an empty one stands in for a faulty or missing one."""
        value = self._take(key, required=required)
        if isinstance(value, dict):
            return Fields(value, (*self._path, key), what, self._lines, self._faults)
        if value is not None:
            self._wrong_kind(key, "a table", value)
        # One fault is enough for a table that is not there.
        return Fields({}, (*self._path, key), what, self._lines, FaultList())

    def tables(self, key: str, what: str) -> list["Fields"]:
        """Take a list of tables (``[[key]]``)."""
        value = self._take(key, required=False)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.fault(f'"{key}" must be written as tables under [[{key}]]', key)
            return []
        return [
            Fields(item, (*self._path, key, position), what, self._lines, self._faults)
            for position, item in enumerate(value)
        ]

    def names(self) -> list[str]:
        """Return every key, for a table whose keys are names."""
        self._known = list(self._table)
        return self._known

    def finish(self) -> None:
        """Note every key that nobody took."""
        for key in self._table:
            if key in self._known:
                continue
            near = get_close_matches(key, self._known, n=1)
            hint = f'did you mean "{near[0]}"?' if near else f"the keys are {', '.join(self._known)}"
            self.fault(f'"{key}" is not a key of {self._what}; {hint}', key)

    def _take(self, key: str, *, required: bool) -> object:
        self._pass(key)
        value = self._table.get(key)
        if value is None and required:
            self.fault(f'{self._what} has no "{key}"')
        return value

    def _pass(self, key: str) -> None:
        if key not in self._known:
            self._known.append(key)

    def _wrong_kind(self, key: str, wanted: str, value: object) -> None:
        self.fault(f'"{key}" of {self._what} must be {wanted}, but it is {_kind(value)}', key)
