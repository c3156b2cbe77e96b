"""Cells that a spreadsheet would run as a formula: harmless on the way out, the same when read back."""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_MADE_HARMLESS = re.compile(r"''*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def made_harmless(cell: str) -> str:
    """Return ``cell`` so that a spreadsheet shows it as text: an apostrophe goes before ``= + - @``."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def as_it_was(cell: str) -> str:
    """Take back what ``made_harmless`` did; every other cell stays as it is."""
    return cell[1:] if _MADE_HARMLESS.match(cell) else cell
