"""Chance that is the same for the same seed, and exact shares where chance would not do."""

from collections.abc import Hashable, Mapping
from random import Random
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def one_in(many: int, random: Random) -> bool:
    """Return true once in ``many`` times."""
    return random.randrange(many) == 0


def shares(total: int, weights: Mapping[K, int]) -> dict[K, int]:
    """Divide ``total`` by ``weights`` into whole numbers that sum to it, as nearly as can be."""
    whole = sum(weights.values())
    found = {key: total * weight // whole for key, weight in weights.items()}
    by_remainder = sorted(weights, key=lambda key: -(total * weights[key] % whole))
    for key in by_remainder[: total - sum(found.values())]:
        found[key] += 1
    return found


def dealt(total: int, weights: Mapping[K, int], random: Random) -> list[K]:
    """Return ``total`` keys, each as often as its weight says, in an order of chance."""
    found = [key for key, count in shares(total, weights).items() for _ in range(count)]
    random.shuffle(found)
    return found
