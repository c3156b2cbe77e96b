"""CSV read with the standard library, every row's length checked; a bad row never takes its neighbours."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.exchange.formula_cells import as_it_was
from homecare_desktop.exchange.text_files import SIZE_LIMIT, TextFile, read_text

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
LINES_IN_A_ROW = 200
"""A quoted cell may hold line ends; beyond this many, its closing quotation mark is missing."""


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a file was read, so that the officer can see whether it was taken rightly."""

    encoding: str
    delimiter: str
    """``comma``, ``semicolon`` or ``tab``."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row: text only, as many cells as there are headings unless it has a fault."""

    line: int
    """The physical line on which it starts; the first line of the file is 1."""
    cells: tuple[str, ...]
    """As in the file; one cell with the whole line when it cannot be told apart into cells."""
    fault: str | None = None
    """Why the cells cannot be trusted."""


@dataclass(frozen=True, slots=True)
class TextTable:
    """A file's headings and rows."""

    headings: tuple[str, ...]
    rows: tuple[TextRow, ...]
    read_as: ReadAs
    content: bytes
    """The file's bytes, for a fingerprint."""


def read_csv(file: Path, *, size_limit: int = SIZE_LIMIT) -> TextTable:
    """Read a delimited text file: headings in the first line that is not blank, then rows.

    Blank lines are left out. A row that is too long, too short or wrongly quoted is kept with its
    fault. Raises BadInputError when the file is missing, empty, too large or no text.
    """
    source = read_text(file, size_limit=size_limit)
    lines = io.StringIO(source.text.rstrip("\x1a"), newline="").readlines()
    named, first = _named_delimiter(lines)
    delimiter = named or _likely_delimiter(lines[first:])
    rows = _rows(lines, first, delimiter)
    heading_row = next(rows, None)
    if heading_row is None:
        raise BadInputError(f"{file.name} is empty. Nothing was changed.")
    headings = _headings(heading_row, file.name)
    return _table(source, headings, rows, delimiter)


def _table(source: TextFile, headings: tuple[str, ...], rows: Iterator[TextRow], delimiter: str) -> TextTable:
    fitted = tuple(_fitted(row, len(headings)) for row in rows)
    return TextTable(headings, fitted, ReadAs(source.encoding, DELIMITERS[delimiter]), source.content)


def _named_delimiter(lines: list[str]) -> tuple[str | None, int]:
    """Excel reads a first line ``sep=;`` as the choice of the delimiter, and so does this."""
    first = lines[0].strip("\ufeff\r\n").lower() if lines else ""
    if first.startswith("sep=") and first[4:] in DELIMITERS:
        return first[4:], 1
    return None, 0


def _likely_delimiter(lines: list[str]) -> str:
    filled = [line for line in lines if line.strip()]
    heading_line = next((line for line in filled if line.strip(" \t,;\r\n")), "".join(filled[:1]))
    return max(DELIMITERS, key=lambda mark: len(next(csv.reader([heading_line], delimiter=mark), [])))


class _Lines:
    """The file's lines with a place in them, so that a row that ran away can be read again."""

    def __init__(self, lines: list[str], position: int) -> None:
        self.lines = lines
        self.position = position
        self.stop = position

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.position >= min(self.stop, len(self.lines)):
            raise StopIteration
        self.position += 1
        return self.lines[self.position - 1]


def _rows(lines: list[str], first: int, delimiter: str) -> Iterator[TextRow]:
    feed = _Lines(lines, first)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    width = 0
    while feed.position < len(lines):
        start = feed.position
        feed.stop = start + LINES_IN_A_ROW
        try:
            cells = next(reader)
        except csv.Error:
            cells = None
        if cells is None or _ran_away(cells, width, lines[start + 1 : feed.position], delimiter):
            # A quotation mark too many or too few: give up this line alone, read on behind it.
            feed.position = start + 1
            yield TextRow(start + 1, (lines[start].rstrip("\r\n"),), _QUOTES)
        elif any(cell.strip() for cell in cells):
            width = width or _filled(cells)
            yield TextRow(start + 1, tuple(map(as_it_was, cells)))


def _ran_away(cells: list[str], width: int, swallowed: list[str], delimiter: str) -> bool:
    """Whether a row of the wrong length has swallowed lines that are rows themselves."""
    if not swallowed or not width or width in {len(cells), _filled(cells)}:
        return False
    try:
        return any(len(alone) == width for alone in csv.reader(swallowed, delimiter=delimiter))
    except csv.Error:
        return True


_QUOTES = (
    "the quotation marks on this line are not in pairs, so its cells cannot be told apart. "
    'Inside a quoted cell a quotation mark is written twice ("").'
)


def _filled(cells: list[str] | tuple[str, ...]) -> int:
    """How many cells there are without the blank ones at the end."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return count


def _headings(row: TextRow, name: str) -> tuple[str, ...]:
    if row.fault:
        raise BadInputError(f"The headings of {name} cannot be read: {row.fault}")
    cells = row.cells[: _filled(row.cells)]
    return tuple(" ".join(cell.replace("\ufeff", "").split()) for cell in cells)


def _fitted(row: TextRow, width: int) -> TextRow:
    """Check the row's length; blank cells beyond the last heading are nothing."""
    found = len(row.cells)
    if row.fault or found == width:
        return row
    if found > width:
        if _filled(row.cells) <= width:
            return TextRow(row.line, row.cells[:width])
        return TextRow(
            row.line, row.cells, f"the row is too long: it has {found} cells, and {width} headings"
        )
    return TextRow(row.line, row.cells, f"the row is too short: it has {found} cells, and {width} headings")
