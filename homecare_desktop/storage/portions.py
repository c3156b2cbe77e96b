"""Many keys, a portion at a time: a statement takes only so many parameters."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def portions(items: Iterable[Item], size: int = 900) -> Iterator[list[Item]]:
    """Yield ``items`` in order, in lists of ``size`` and a last shorter one."""
    left = iter(items)
    while portion := list(islice(left, size)):
        yield portion
