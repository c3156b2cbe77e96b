"""Lists out of the program, column by column as they are shown."""

from collections.abc import Iterable, Sequence

from homecare_desktop.exchange.formula_cells import made_harmless


def csv_list(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a CSV document with plain line ends; what is ``None`` is an empty cell.

    A cell that a spreadsheet would take for a formula is made harmless.
    """
    from pandas import DataFrame  # noqa: PLC0415 - a second of loading, for whoever makes a list

    cells = [["" if value is None else made_harmless(str(value)) for value in row] for row in rows]
    document: str = DataFrame(cells, columns=list(headings)).to_csv(index=False, lineterminator="\n")
    return document
