"""Lists out of the program, safe to open in a spreadsheet."""

from collections.abc import Iterable, Sequence

from homecare_desktop.exchange.lists_out import csv_list


def csv_text(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a CSV document; a cell that a spreadsheet would take for a formula is made harmless."""
    return csv_list(headings, rows)
