"""What a search looks in and looks for: folded words, and numbers without the gaps that people type."""

import re
from collections.abc import Iterable

from homecare_desktop.domain.folding import fold

LONGEST_SEARCH = 200
"""Characters of a search that count: nobody types more, and a paste must not stall the list."""
_NUMBER_GAPS = re.compile(r"(?<=\d)[\s-]+(?=\d)")


def search_text(names: Iterable[str], postcode: str) -> str:
    """Return the text in which a case is found by any part of ``names``, or by its ``postcode``."""
    folded = [fold(name) for name in names if name]
    postcode = fold(postcode)
    return " ".join(
        dict.fromkeys([*folded, *map(_without_gaps, folded), postcode, postcode.replace(" ", "")])
    )


def search_words(typed: str) -> list[str]:
    """Return the words that must all be found; a number typed in groups is one of them."""
    readable = typed[:LONGEST_SEARCH].encode("utf-8", "ignore").decode().replace("\x00", " ")
    return _without_gaps(fold(readable)).split()


def _without_gaps(folded: str) -> str:
    return _NUMBER_GAPS.sub("", folded)
