"""Addresses as Royal Mail lays them out and GOV.UK Notify checks them (domain.md section 5)."""

import re
from collections.abc import Iterable, Iterator

MOST_LINES = 7
LEAST_LINES = 3
_INWARD = 3
"""Characters of a postcode after its space."""
_POSTCODE = re.compile(
    r"(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) [0-9][A-Z]{2})"
)
_NO_ABODE = re.compile(r"\bno fixed (abode|address)\b|^nfa$", re.IGNORECASE)


def tidy_postcode(text: str) -> str:
    """Return ``text`` in upper case with one space before its last three characters."""
    letters = "".join(text.split()).upper()
    return f"{letters[:-_INWARD]} {letters[-_INWARD:]}" if len(letters) > _INWARD else letters


def is_postcode(text: str) -> bool:
    """Whether ``text``, once tidied, has the shape of a British postcode."""
    return _POSTCODE.fullmatch(tidy_postcode(text)) is not None


def address_block(name: str, lines: Iterable[str], postcode: str) -> tuple[str, ...]:
    """Return name, each part on a line of its own, postcode last; nothing is ever re-cased."""
    parts = (part.strip().rstrip(",").strip() for line in lines for part in line.splitlines())
    body = [part for part in parts if part]
    return tuple(part for part in (name.strip(), *body, tidy_postcode(postcode)) if part)


def address_faults(block: tuple[str, ...]) -> Iterator[str]:
    """Say, in the officer's words, why a letter to ``block`` would not arrive."""
    if any(_NO_ABODE.search(line) for line in block):
        yield "no usable address: no fixed abode"
        return
    if not block or not is_postcode(block[-1]):
        yield "no usable address: the postcode is missing or wrong"
    elif len(block) < LEAST_LINES:
        yield "no usable address: there is no street"
    if len(block) > MOST_LINES:
        yield f"no usable address: it has {len(block)} lines, and {MOST_LINES} fit"


def post_order(postcode: str) -> str:
    """Return ``postcode`` as post is sorted: HA2 before HA10."""
    outward, _, inward = postcode.strip().upper().partition(" ")
    area = outward[: next((place for place, sign in enumerate(outward) if sign.isdigit()), len(outward))]
    district = outward[len(area) :]
    number = next((place for place, sign in enumerate(district) if not sign.isdigit()), len(district))
    return f"{area:<3}{district[:number]:>3}{district[number:]:<2}{inward}"
