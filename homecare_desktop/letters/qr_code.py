"""The QR code of a reply slip: a letter's reference and nothing else, so that it tells nobody anything.

Always version 1 (21 modules), level Q (a quarter of it may be spoilt) and the same mask. The squares are
then a linear function of the text's bits: every pair of characters flips its own set of squares, whatever
the others are. So each pair is worked out once, and the codes of a batch are put together from few pairs.
"""

import functools
import re
from typing import Final

MODULES: Final = 21
"""Squares on each side, without the quiet zone of 4 around the code."""
_MASK: Final = 3
_REFERENCE: Final = re.compile(r"L-\d{6,13}")
_ROW_BYTES: Final = 3
_PADDING_BITS: Final = 8 * _ROW_BYTES - MODULES


def qr_rows(reference: str) -> bytes | None:
    """Return the squares of the code, three bytes a row, a set bit for a dark square.

    ``None`` for what is no letter's reference, such as "Preview": nothing that is only looked at can be
    scanned as a letter.
    """
    if not _REFERENCE.fullmatch(reference):
        return None
    squares = _noughts(len(reference))
    for place in range(0, len(reference), 2):
        squares ^= _flipped(len(reference), place, reference[place : place + 2])
    return squares.to_bytes(_ROW_BYTES * MODULES, "big")


@functools.lru_cache(4096)
def _flipped(length: int, place: int, pair: str) -> int:
    """Return the squares that ``pair`` at ``place`` flips in the code of as many noughts."""
    text = "0" * place + pair
    return _made(text.ljust(length, "0")) ^ _noughts(length)


@functools.lru_cache(16)
def _noughts(length: int) -> int:
    return _made("0" * length)


def _made(text: str) -> int:
    """Return the code of ``text`` as one number."""
    import segno  # noqa: PLC0415 - only slips need it

    code = segno.make(
        text, version=1, error="q", mode="alphanumeric", mask=_MASK, micro=False, boost_error=False
    )
    squares = 0
    for row in code.matrix:
        for square in row:
            squares = squares << 1 | square
        squares <<= _PADDING_BITS
    return squares
