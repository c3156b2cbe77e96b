"""NHS numbers: ten digits, the last of which checks the others; shown 3 3 4 (domain.md section 6)."""

import re

from stdnum.gb import nhs

DIGITS = 10
_GROUPING = re.compile(r"[\s\-\u2010-\u2015]")


def read_nhs_number(text: str) -> str:
    """Return the ten digits of an NHS number that is written with or without spaces.

    Raises ValueError with the reason: not ten digits, a wrong check digit, or digits lost to a
    spreadsheet (``9.99123E+09``).
    """
    plain = _GROUPING.sub("", text).removesuffix(".0")
    if re.fullmatch(r"\d+([.,]\d+)?e\+?\d+", plain, re.IGNORECASE):
        raise ValueError(f"“{text}” is what a spreadsheet made of the number, and its last digits are lost")
    if not (plain.isascii() and plain.isdigit()):
        raise ValueError(f"“{text}” is not a number of {DIGITS} digits")
    if len(plain) != DIGITS:
        raise ValueError(f"“{text}” does not have {DIGITS} digits but {len(plain)}")
    if not plain.strip("0"):
        raise ValueError(f"“{text}” stands for an unknown number (leave the cell blank)")
    if not nhs.is_valid(plain):
        raise ValueError(f"“{text}” is not a valid NHS number (its check digit is wrong)")
    return plain


def spaced_nhs_number(digits: str) -> str:
    """Return ``"999 000 0018"``."""
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"
