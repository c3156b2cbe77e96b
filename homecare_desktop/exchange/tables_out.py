"""Tables out as CSV: they open rightly in a spreadsheet, run no formula there, and read back the same."""

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import chain

from homecare_desktop.exchange.formula_cells import made_harmless


def csv_table(headings: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Return a CSV document with Windows line ends; cells that would be formulas are made harmless."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for row in chain([headings], rows):
        writer.writerow([made_harmless(cell) for cell in row])
    return out.getvalue()


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ",") -> bytes:
    """Return the same in UTF-8, with the mark by which Excel knows it."""
    return csv_table(headings, rows, delimiter).encode("utf-8-sig", "replace")
