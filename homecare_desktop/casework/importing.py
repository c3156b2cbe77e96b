"""The extract in: people, packages and cases from a council's file, in one transaction (domain.md 6)."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from homecare_desktop.casework.import_report import (
    ImportReport,
    RowResult,
    report_document,
    report_sentences,
    save_rejects,
)
from homecare_desktop.casework.providers import known_providers
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.extract.headings import Columns, Heading, match_headings
from homecare_desktop.domain.extract.people import ReadLine
from homecare_desktop.domain.extract.placing import Placer
from homecare_desktop.domain.extract.plan import ExtractPlan, RowOutcome, plan_extract
from homecare_desktop.domain.extract.row import RowFacts, RowFaults, read_row, tidied
from homecare_desktop.exchange.read_csv import TextRow, TextTable, read_csv
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.extract_match import known_of
from homecare_desktop.storage.extract_write import write_plan
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.store import Reading, Writing

__all__ = [
    "ImportReport",
    "RowResult",
    "import_extract",
    "report_document",
    "report_sentences",
    "save_rejects",
]

Progress = Callable[[int, int], None]
"""Is told how many rows of how many were read; what it raises ends the import with nothing written."""
EVERY = 500


def import_extract(
    work: Work, file: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> ImportReport:
    """Take an extract into the store, or with ``dry_run`` only say what it would do.

    All that can be taken is written in one transaction; one bad row never stops the rest, and the
    same file twice changes nothing. Raises BadInputError when the file cannot be read as an extract.
    """
    table = read_csv(file)
    columns = match_headings(table.headings)
    read = list(_read_rows(work, table, columns, progress))
    if dry_run:
        with work.reading() as reading:
            plan = _plan(work, reading, read)
        return _report(table, columns, read, plan, dry_run=True)
    with work.writing() as writing:
        plan = _plan(work, writing, read)
        write_plan(writing, plan)
        report = _report(table, columns, read, plan, dry_run=False)
        _log(writing, table, report)
    return report


def _read_rows(
    work: Work, table: TextTable, columns: Columns, progress: Progress | None
) -> Iterator[tuple[TextRow, RowFacts | RowFaults]]:
    for done, row in enumerate(table.rows, 1):
        if row.fault:
            yield row, RowFaults((row.fault,))
        else:
            yield row, read_row({name: row.cells[place] for name, place in columns.places}, work.today)
        if progress and (done % EVERY == 0 or done == len(table.rows)):
            progress(done, len(table.rows))


def _plan(work: Work, reading: Reading, read: list[tuple[TextRow, RowFacts | RowFaults]]) -> ExtractPlan:
    lines = [ReadLine(row.line, facts) for row, facts in read if isinstance(facts, RowFacts)]
    known = known_of(reading, [line.facts for line in lines])
    placer = Placer(work.programme, known_providers(reading, work.programme), work.today)
    return plan_extract(lines, known, placer, work.today)


def _report(
    table: TextTable,
    columns: Columns,
    read: list[tuple[TextRow, RowFacts | RowFaults]],
    plan: ExtractPlan,
    *,
    dry_run: bool,
) -> ImportReport:
    planned = {result.line: result for result in plan.results}
    results = []
    for row, facts in read:
        if isinstance(facts, RowFaults):
            result = RowResult(row.line, RowOutcome.REJECTED, facts.reasons, *_references(row, columns))
        else:
            line = planned[row.line]
            result = RowResult(row.line, line.outcome, line.reasons, facts.council_id, facts.package_id)
        results.append((result, row.cells))
    return ImportReport.of(
        results,
        headings=table.headings,
        unknown_columns=columns.unknown,
        read_as=table.read_as,
        dry_run=dry_run,
    )


def _references(row: TextRow, columns: Columns) -> tuple[str, str]:
    """Return Council ID and Package ID as a rejected row has them, so that it can be found."""
    places = dict(columns.places)
    wanted = (Heading.COUNCIL_ID, Heading.PACKAGE_ID)
    council_id, package_id = ("" if row.fault else tidied(row.cells[places[heading]]) for heading in wanted)
    return council_id, package_id


def _log(writing: Writing, table: TextTable, report: ImportReport) -> None:
    """Log the import as an act: the file's fingerprint and the counts, never its name."""
    counts = {outcome.value: getattr(report, outcome.value) for outcome in RowOutcome}
    fingerprint = hashlib.sha256(table.content).hexdigest()
    log_act(writing, "import", "extract", new_key(), {"sha256": fingerprint, **counts})
