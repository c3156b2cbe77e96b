"""Envelopes as data, in millimetres: their size, window and folds, and what of a sheet shows through."""

import dataclasses
import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from homecare_desktop.assets import asset
from homecare_desktop.domain.errors import BadInputError, UnknownNameError

SHEET = (210.0, 297.0)
"""A4, width and height in millimetres."""
LABELS: Final = "labels"
"""The table of the sheets of labels, which stands in the same file (``label_sheets``)."""


class EnvelopeFaultError(BadInputError):
    """The description of an envelope cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the sheet, in millimetres from its top left corner."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right, in millimetres."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom, in millimetres."""
        return self.bottom - self.top

    def holds(self, other: "Area") -> bool:
        """Whether ``other`` lies within this area."""
        return (
            self.left <= other.left < other.right <= self.right
            and self.top <= other.top < other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """A window envelope, and where on a folded A4 sheet its window can lie."""

    code: str
    name: str
    size: tuple[float, float]
    visible: Area
    """What the window always shows, however the sheet slides: the address lies in it."""
    show_through: Area
    """What the window can show: nothing but the address lies in it."""
    body_from: float
    """Where the text starts."""
    folds: tuple[float, ...]
    most_sheets: int
    """How many sheets it holds."""
    larger: "Envelope | None" = None
    """What a letter with more sheets goes into."""


def envelope_names() -> list[tuple[str, str]]:
    """Return code and name of every envelope."""
    return [(envelope.code, envelope.name) for envelope in _packaged().values()]


def load_envelope(name: str) -> Envelope:
    """Return the envelope called ``name``, in any case.

    Raises UnknownNameError, which lists the envelopes there are.
    """
    known = _packaged()
    try:
        return known[name.strip().casefold()]
    except KeyError:
        listed = ", ".join(known)
        raise UnknownNameError(f"There is no envelope “{name}”. There is: {listed}.") from None


def read_envelopes(text: str) -> dict[str, Envelope]:
    """Read envelopes by code from a TOML document.

    Raises EnvelopeFaultError when a measure is missing or the areas cannot be right.
    """
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise EnvelopeFaultError(f"The list of envelopes cannot be read: {fault}.") from fault
    entries = {code.casefold(): entry for code, entry in parsed.items() if code != LABELS}
    made = {code: _envelope(code, entry) for code, entry in entries.items()}
    return {code: _with_larger(envelope, entries, made) for code, envelope in made.items()}


@functools.cache
def _packaged() -> Mapping[str, Envelope]:
    """Return the envelopes in the package; they are read once."""
    return read_envelopes(asset("letters/envelopes.toml").read_text(encoding="utf-8"))


def _envelope(code: str, entry: Mapping[str, Any]) -> Envelope:
    try:
        made = Envelope(
            code=code,
            name=str(entry["name"]),
            size=(float(entry["size"]["width"]), float(entry["size"]["height"])),
            visible=_area(entry["visible"]),
            show_through=_area(entry["show_through"]),
            body_from=float(entry["body_from"]),
            folds=tuple(float(fold) for fold in entry["folds"]),
            most_sheets=int(entry["most_sheets"]),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise EnvelopeFaultError(
            f"The envelope “{code}” lacks a measure or has one that is no number."
        ) from fault
    sheet = Area(0, SHEET[0], 0, SHEET[1])
    if not sheet.holds(made.show_through) or not made.show_through.holds(made.visible):
        raise EnvelopeFaultError(
            f"The envelope “{code}” cannot be right: what its window shows must lie within "
            "what can show through, and both on the sheet."
        )
    if not made.show_through.bottom <= made.body_from < SHEET[1] / 2:
        raise EnvelopeFaultError(
            f"The envelope “{code}” cannot be right: the text would start in its window."
        )
    if not all(0 < fold < SHEET[1] for fold in made.folds):
        raise EnvelopeFaultError(f"The envelope “{code}” cannot be right: a fold lies off the sheet.")
    if made.most_sheets < 1:
        raise EnvelopeFaultError(f"The envelope “{code}” cannot be right: it holds no sheet.")
    return made


def _with_larger(
    envelope: Envelope, entries: Mapping[str, Mapping[str, Any]], made: Mapping[str, Envelope]
) -> Envelope:
    """Return ``envelope`` with the larger one that its entry names, and the one after that."""
    named = entries[envelope.code].get("larger")
    if named is None:
        return envelope
    larger = made.get(str(named).casefold())
    if larger is None:
        raise EnvelopeFaultError(
            f"The envelope “{envelope.code}” names “{named}” as the larger one, which does not exist."
        )
    if larger.most_sheets <= envelope.most_sheets:
        raise EnvelopeFaultError(
            f"The envelope “{envelope.code}” cannot be right: “{larger.code}” holds no more sheets than it."
        )
    return dataclasses.replace(envelope, larger=_with_larger(larger, entries, made))


def _area(entry: Mapping[str, Any]) -> Area:
    return Area(*(float(entry[edge]) for edge in ("left", "right", "top", "bottom")))
