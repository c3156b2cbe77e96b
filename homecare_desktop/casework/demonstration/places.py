"""Addresses that do not exist: made-up streets with postcodes that no letter can reach.

The postcodes have a valid shape, so that everything which checks them can be tried, but their
sectors (the digit after the space) are not among those in use in their districts: HA0 has 1 to 4,
HA9 has 0 and 6 to 9, NW2 and NW6 have 1 to 7.
"""

from dataclasses import dataclass
from random import Random

from homecare_desktop.casework.demonstration.chance import one_in
from homecare_desktop.casework.demonstration.names import HOUSES, STREETS

_UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
"""The letters that the last two places of a postcode may have."""
STREETS_IN_A_PLACE = 12

_SECTORS = (
    ("HA0 0", "Wembley"),
    ("HA9 2", "Wembley"),
    ("NW2 0", "London"),
    ("NW6 0", "London"),
    ("HA0 7", "Wembley"),
)


@dataclass(frozen=True, slots=True)
class Address:
    """A made-up address, line by line."""

    lines: tuple[str, str, str]
    town: str
    postcode: str


def address_in(place: int, random: Random) -> Address:
    """Make up an address in the ``place``-th area: one of its streets, a number, sometimes a flat."""
    street = random.randrange(STREETS_IN_A_PLACE)
    name = STREETS[(place * STREETS_IN_A_PLACE + street) % len(STREETS)]
    sector, town = _SECTORS[place % len(_SECTORS)]
    first, second = divmod(place * STREETS_IN_A_PLACE + street, len(_UNIT_LETTERS))
    postcode = f"{sector}{_UNIT_LETTERS[first % len(_UNIT_LETTERS)]}{_UNIT_LETTERS[second]}"
    house = f"{random.randint(1, 180)} {name}"
    return Address(_with_flat(house, random), town, postcode)


def _with_flat(house: str, random: Random) -> tuple[str, str, str]:
    if one_in(8, random):
        return (f"Flat {random.randint(1, 60)}, {random.choice(HOUSES)}", house, "")
    if one_in(11, random):
        return (f"Flat {random.randint(1, 9)}{random.choice('AB')}", house, "")
    return (house, "", "")
