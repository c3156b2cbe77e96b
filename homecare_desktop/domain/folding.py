"""Text folded for searching and comparing: no accents, no case, no runs of spaces."""

import unicodedata

_BY_HAND = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)


def fold(text: str) -> str:
    """Return ``text`` in lower case without marks, ``ł ø đ ß`` spelt plainly, spaces single."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    unmarked = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(unmarked.translate(_BY_HAND).split())


def fold_name(text: str) -> str:
    """Return ``text`` folded to letters and digits alone: ``"J.C Michael"`` meets ``"JC Michael"``."""
    words = fold(text.replace("&", " and ")).replace(".", "").replace("'", "").replace("’", "")
    return "".join(letter for letter in words if letter.isalnum())
