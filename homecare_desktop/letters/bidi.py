"""The order of a line for the eye: Unicode's bidirectional algorithm (UAX #9) for lines of an English letter.

``python-bidi`` returns the reordered text and not the levels of its characters, from which the runs to
shape and the order of differently weighted runs come; so the rules are here, and that library checks
them in the tests. Text is clean: it has no embeddings and overrides, and isolates are not nested.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from homecare_desktop.letters.scripts import ISOLATE, ISOLATE_END

_BRACKETS: Final = "()[]{}⁅⁆⁽⁾₍₎〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝"  # noqa: RUF001 - none of them is a mistake
_CLOSING: Final = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_PAIRS: Final = _BRACKETS + "<>«»‹›≤≥"  # noqa: RUF001 - none of them is a mistake
MIRRORED: Final = str.maketrans(
    _PAIRS, "".join(_PAIRS[place + 1] + _PAIRS[place] for place in range(0, len(_PAIRS), 2))
)
"""What stands in right-to-left text is turned round."""
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
_STRONG: Final = frozenset({"L", "R"})
_AS_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def levels(text: str) -> list[int]:
    """Return the embedding level of each character of a line; what has an odd one runs right to left."""
    outside: list[int] = []
    inside: list[tuple[int, str]] = []
    kinds = [unicodedata.bidirectional(character) for character in text]
    position = 0
    for start, stop in _isolates(text):
        outside.extend(range(position, start + 1))
        kinds[start] = "ON"  # an isolated part counts as one neutral character
        part = text[start:stop].strip(ISOLATE + ISOLATE_END)
        inside.append((text.index(part, start), part))
        position = stop
    outside.extend(range(position, len(text)))
    found = [0] * len(text)
    around = "".join(text[place] for place in outside)
    for place, level in zip(outside, _resolved(around, [kinds[place] for place in outside], 0), strict=True):
        found[place] = level
    for start, part in inside:
        base = 1 if _first_strong(part) in {"R", "AL"} else 2
        own = [unicodedata.bidirectional(character) for character in part]
        found[start : start + len(part)] = _resolved(part, own, base)
    for place in range(len(text.rstrip(f" {ISOLATE_END}")), len(text)):
        found[place] = 0
    return found


def visual_order(levels_of_parts: Sequence[int]) -> list[int]:
    """Return the numbers of the parts of a line in the order in which they stand from left to right."""
    order = list(range(len(levels_of_parts)))
    for level in range(max(levels_of_parts, default=0), 0, -1):
        start = None
        for place in range(len(order) + 1):
            inside = place < len(order) and levels_of_parts[order[place]] >= level
            if inside and start is None:
                start = place
            elif not inside and start is not None:
                order[start:place] = order[start:place][::-1]
                start = None
    return order


def _isolates(text: str) -> list[tuple[int, int]]:
    """Return where isolated parts start and stop; one that a line end has cut goes from or to there."""
    found = []
    start = None if text.find(ISOLATE_END) < 0 else 0
    if start == 0 and 0 <= text.find(ISOLATE) < text.find(ISOLATE_END):
        start = None
    for place, character in enumerate(text):
        if character == ISOLATE:
            start = place
        elif character == ISOLATE_END and start is not None:
            found.append((start, place + 1))
            start = None
    if start is not None:
        found.append((start, len(text)))
    return found


def _first_strong(text: str) -> str:
    kinds = map(unicodedata.bidirectional, text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")


def _resolved(text: str, types: list[str], base: int) -> list[int]:
    """Return the levels of ``text``, which stands in a part of level ``base``."""
    # Joiners and the like (X9) go with the character before them.
    seen = [place for place, kind in enumerate(types) if kind != "BN"]
    kinds = [types[place] for place in seen]
    own = "R" if base % 2 else "L"
    _resolve_weak(kinds, own)
    _resolve_brackets([text[place] for place in seen], kinds, own)
    _resolve_neutral(kinds, own)
    found = [base] * len(types)
    for place, kind in zip(seen, kinds, strict=True):
        found[place] = base + _raised(kind, base)
    for place, kind in enumerate(types):
        if kind == "BN" and place:
            found[place] = found[place - 1]
    return found


def _raised(kind: str, base: int) -> int:
    """Return by how much a resolved character is above ``base`` (I1, I2)."""
    if base % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_weak(kinds: list[str], own: str) -> None:
    """Settle marks, numbers and what stands beside numbers (W1 to W7), in place."""
    before = strong = own
    for place, kind in enumerate(kinds):
        before = kinds[place] = before if kind == "NSM" else kind
        if before in {"L", "R", "AL"}:
            strong = before
        elif before == "EN" and strong == "AL":
            kinds[place] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _resolve_beside_numbers(kinds)
    strong = own
    for place, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _resolve_beside_numbers(kinds: list[str]) -> None:
    """Make what parts or ends a number a part of it, or neutral (W4 to W6), in place."""
    for place in range(1, len(kinds) - 1):
        left, kind, right = kinds[place - 1 : place + 2]
        if left == right and ((kind in {"ES", "CS"} and left == "EN") or (kind == "CS" and left == "AN")):
            kinds[place] = left
    for place, stop in _stretches(kinds, {"ET"}):
        number = "EN" in {*kinds[max(0, place - 1) : place], *kinds[stop : stop + 1]}
        kinds[place:stop] = ["EN" if number else "ON"] * (stop - place)
    kinds[:] = ["ON" if kind in {"ES", "CS"} else kind for kind in kinds]


def _resolve_brackets(text: Sequence[str], kinds: list[str], own: str) -> None:
    """Give both brackets of a pair one direction (N0), in place."""
    for start, stop in sorted(_bracket_pairs(text, kinds)):
        inside = {_AS_STRONG.get(kind) for kind in kinds[start + 1 : stop]} - {None}
        if not inside:
            continue
        if own not in inside:
            before = (_AS_STRONG[kind] for kind in reversed(kinds[:start]) if kind in _AS_STRONG)
            kinds[start] = kinds[stop] = next(before, own)
        else:
            kinds[start] = kinds[stop] = own


def _bracket_pairs(text: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        if character in _CLOSING:
            opened.append((_CLOSING[character], place))
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == character:
                pairs.append((opened[depth][1], place))
                del opened[depth:]
                break
    return pairs


def _resolve_neutral(kinds: list[str], own: str) -> None:
    """Give what has no direction that of its neighbours where they agree, else that of the part (N1, N2)."""
    for place, stop in _stretches(kinds, _NEUTRAL):
        left = _AS_STRONG[kinds[place - 1]] if place else own
        right = _AS_STRONG[kinds[stop]] if stop < len(kinds) else own
        kinds[place:stop] = [left if left == right else own] * (stop - place)


def _stretches(kinds: Sequence[str], wanted: frozenset[str] | set[str]) -> list[tuple[int, int]]:
    """Return where unbroken stretches of the ``wanted`` kinds start and stop."""
    found: list[tuple[int, int]] = []
    for place, kind in enumerate(kinds):
        if kind not in wanted:
            continue
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
