"""What an import did, line by line: for people, for scripts, and as a file of what was not taken."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from homecare_desktop.casework.saving import save_bytes
from homecare_desktop.domain.extract.headings import REASON_HEADING, is_reason_heading
from homecare_desktop.domain.extract.plan import RowOutcome
from homecare_desktop.exchange.read_csv import DELIMITERS, ReadAs
from homecare_desktop.exchange.tables_out import csv_bytes

NAMED = 12
"""So many columns are named in a sentence."""
_NOT_TAKEN = frozenset({RowOutcome.HELD, RowOutcome.REJECTED})


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of one line of the file, and why."""

    line: int
    """The physical line on which the row starts; the headings are on line 1."""
    outcome: RowOutcome
    reasons: tuple[str, ...]
    council_id: str = ""
    package_id: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file: each of its rows is in exactly one of five outcomes."""

    created: int
    updated: int
    unchanged: int
    held: int
    rejected: int
    rows: tuple[RowResult, ...]
    unknown_columns: tuple[str, ...]
    read_as: ReadAs
    dry_run: bool
    headings: tuple[str, ...] = field(default=(), repr=False)
    not_taken: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """The cells of the held and rejected rows, as they were, in the order of ``rows``."""

    @classmethod
    def of(
        cls,
        results: list[tuple[RowResult, tuple[str, ...]]],
        *,
        headings: tuple[str, ...],
        unknown_columns: tuple[str, ...],
        read_as: ReadAs,
        dry_run: bool,
    ) -> "ImportReport":
        """Count the results, each given with its row's cells."""
        counts = Counter(result.outcome for result, _ in results)
        return cls(
            **{outcome.value: counts[outcome] for outcome in RowOutcome},
            rows=tuple(result for result, _ in results),
            unknown_columns=unknown_columns,
            read_as=read_as,
            dry_run=dry_run,
            headings=headings,
            not_taken=tuple(cells for result, cells in results if result.outcome in _NOT_TAKEN),
        )


def report_document(report: ImportReport) -> dict[str, Any]:
    """Return the report as the command line prints it with ``--json``."""
    return {
        **_counts(report),
        "dry_run": report.dry_run,
        "read_as": asdict(report.read_as),
        "unknown_columns": list(report.unknown_columns),
        "rows": [
            {**asdict(row), "outcome": row.outcome.value, "reasons": list(row.reasons)} for row in report.rows
        ],
    }


def report_sentences(report: ImportReport) -> list[str]:
    """Return the report as lines to read: the counts, what was left aside, and each row not taken."""
    return list(_sentences(report))


def save_rejects(report: ImportReport, file: Path) -> None:
    """Save the rows not taken as they were, the reason before each; the file can be imported again.

    Raises BadInputError when nothing can be written there.
    """
    keep = [place for place, heading in enumerate(report.headings) if not is_reason_heading(heading)]
    results = (row for row in report.rows if row.outcome in _NOT_TAKEN)
    rows = [
        [_reason(result), *_kept(cells, keep, len(report.headings))]
        for result, cells in zip(results, report.not_taken, strict=True)
    ]
    headings = [REASON_HEADING, *(report.headings[place] for place in keep)]
    marks = {word: mark for mark, word in DELIMITERS.items()}
    save_bytes(file, csv_bytes(headings, rows, marks[report.read_as.delimiter]))


def _kept(cells: tuple[str, ...], keep: list[int], width: int) -> list[str]:
    """Leave out the reason of an earlier import; a row of the wrong length stays so."""
    if len(cells) == 1:
        return list(cells)
    return [*(cells[place] for place in keep if place < len(cells)), *cells[width:]]


def _reason(result: RowResult) -> str:
    return f"{result.outcome.value.capitalize()}: {'; '.join(result.reasons)}"


def _counts(report: ImportReport) -> dict[str, int]:
    return {outcome.value: getattr(report, outcome.value) for outcome in RowOutcome}


def _sentences(report: ImportReport) -> Iterator[str]:
    if report.dry_run:
        yield "Dry run: nothing was written."
    yield f"Read as {report.read_as.encoding}, cells divided by {report.read_as.delimiter}."
    if report.unknown_columns:
        names = ", ".join(report.unknown_columns[:NAMED])
        more = len(report.unknown_columns) - NAMED
        yield f"Columns that were not read: {names}{f' and {more} more' if more > 0 else ''}."
    yield ", ".join(f"{count} {word}" for word, count in _counts(report).items()) + "."
    for row in report.rows:
        if row.outcome in _NOT_TAKEN:
            yield _ended(f"Line {row.line} {row.outcome.value}: {'; '.join(row.reasons)}")
    taken = Counter(reason for row in report.rows if row.outcome not in _NOT_TAKEN for reason in row.reasons)
    for reason, count in taken.most_common(NAMED):
        yield _ended(f"{count} row{'s' * (count != 1)} taken: {reason}")


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(("?", ".")) else f"{sentence}."
