"""Sheets of labels as data, in millimetres: how large a label is and where each one lies on the sheet."""

import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from homecare_desktop.assets import asset
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.letters.envelopes import LABELS, SHEET, Area, EnvelopeFaultError


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of self-adhesive labels."""

    code: str
    name: str
    places: tuple[Area, ...]
    """The labels, row by row, as they are cut."""
    margin: float
    """What is kept free at the edges of each label."""

    def printed(self, number: int) -> Area:
        """Return the part of the label ``number``, counted from 0, in which an address lies."""
        cut, free = self.places[number], self.margin
        return Area(cut.left + free, cut.right - free, cut.top + free, cut.bottom - free)


def label_sheet_names() -> list[tuple[str, str]]:
    """Return code and name of every sheet of labels."""
    return [(sheet.code, sheet.name) for sheet in _packaged().values()]


def load_label_sheet(name: str) -> LabelSheet:
    """Return the sheet of labels called ``name``, in any case.

    Raises UnknownNameError, which lists the sheets there are.
    """
    known = _packaged()
    try:
        return known[name.strip().casefold()]
    except KeyError:
        raise UnknownNameError(f"There is no label sheet “{name}”. There is: {', '.join(known)}.") from None


def read_label_sheets(text: str) -> dict[str, LabelSheet]:
    """Read the sheets of labels by code from the TOML document of the envelopes.

    Raises EnvelopeFaultError when a measure is missing or the labels cannot lie so.
    """
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise EnvelopeFaultError(f"The list of label sheets cannot be read: {fault}.") from fault
    return {code.casefold(): _sheet(code.casefold(), entry) for code, entry in parsed.get(LABELS, {}).items()}


@functools.cache
def _packaged() -> Mapping[str, LabelSheet]:
    """Return the sheets in the package; they are read once."""
    return read_label_sheets(asset("letters/envelopes.toml").read_text(encoding="utf-8"))


def _sheet(code: str, entry: Mapping[str, Any]) -> LabelSheet:
    try:
        made = LabelSheet(code, str(entry["name"]), tuple(_places(entry)), float(entry["margin"]))
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise EnvelopeFaultError(
            f"The label sheet “{code}” lacks a measure or has one that is no number."
        ) from fault
    sheet = Area(0, SHEET[0], 0, SHEET[1])
    if not made.places or not all(sheet.holds(place) for place in made.places):
        raise EnvelopeFaultError(f"The label sheet “{code}” cannot be right: a label lies off the sheet.")
    cut = made.places[0]
    if not 0 <= 2 * made.margin < min(cut.width, cut.height):
        raise EnvelopeFaultError(f"The label sheet “{code}” cannot be right: its margin leaves no room.")
    return made


def _places(entry: Mapping[str, Any]) -> Iterator[Area]:
    width, height = float(entry["label"]["width"]), float(entry["label"]["height"])
    across, down = float(entry["step"]["across"]), float(entry["step"]["down"])
    if across < width or down < height:
        raise ValueError("labels lie on each other")
    for row in range(int(entry["rows"])):
        for column in range(int(entry["columns"])):
            left = float(entry["first"]["left"]) + column * across
            top = float(entry["first"]["top"]) + row * down
            yield Area(left, left + width, top, top + height)
