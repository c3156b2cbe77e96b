"""Text folded for searching and comparing: no accents, no case, no runs of spaces."""

import unicodedata

_BY_HAND = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)

_ROUNDS = 3
"""Unicode's caseless matching by compatibility (section 3.13, D146) folds and decomposes in turn."""


def fold(text: str) -> str:
    """Return ``text`` in lower case without marks, ``ł ø đ ß`` spelt plainly, spaces single."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = text
    for _ in range(_ROUNDS):
        plain = unicodedata.normalize("NFKD", plain).casefold()
    unmarked = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(unmarked.translate(_BY_HAND).split())


def fold_name(text: str) -> str:
    """Return ``text`` folded to letters and digits alone: ``"J.C Michael"`` meets ``"JC Michael"``."""
    words = fold(text.replace("&", " and ")).replace(".", "").replace("'", "").replace("’", "")
    return "".join(letter for letter in words if letter.isalnum())
