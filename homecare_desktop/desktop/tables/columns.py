"""What the columns of a table of records say."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

Row = TypeVar("Row")


class Look(Enum):
    """How a cell is drawn; its words say the same."""

    PLAIN = 0
    STRONG = 1
    MUTED = 2
    DANGER = 3
    BUTTON = 4
    """Words in a frame: a click does what they say."""


def _plain(_row: object) -> Look:
    return Look.PLAIN


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, the words of a row, and its part of the width."""

    title: str
    text: Callable[[Row], str]
    share: float = 1.0
    """Of the width that is left when every column has its least."""
    least: int = 8
    """Characters that it always has room for."""
    look: Callable[[Row], Look] = _plain
