"""A list of cases as a table, CSV or JSON."""

import json
from collections.abc import Callable, Sequence

from homecare_desktop.casework.exporting import csv_text
from homecare_desktop.domain.case_rows import CaseRow

COLUMNS = (
    "council_id", "package_id", "last_name", "first_name", "nhs_number", "patch", "service_line",
    "route", "current_provider", "new_provider", "stage", "choice", "outcome", "revisit_on", "officer",
    "minutes_per_week",
)  # fmt: skip
"""The stable keys of the JSON document and the CSV's headings."""
TABLE_COLUMNS = ("council_id", "package_id", "name", "patch", "choice", "stage", "officer")


def as_record(row: CaseRow) -> dict[str, object]:
    """Return ``row`` with the stable keys; dates are ISO text."""
    record = {column: getattr(row, column) for column in COLUMNS}
    record["revisit_on"] = row.revisit_on.isoformat() if row.revisit_on else None
    return record


def json_document(rows: Sequence[CaseRow]) -> str:
    """Return ``rows`` as one JSON list."""
    return json.dumps([as_record(row) for row in rows], ensure_ascii=False, indent=2) + "\n"


def csv_document(rows: Sequence[CaseRow]) -> str:
    """Return ``rows`` as CSV whose cells no spreadsheet takes for formulas."""
    return csv_text(COLUMNS, (list(as_record(row).values()) for row in rows))


def table(rows: Sequence[CaseRow]) -> str:
    """Return ``rows`` as aligned columns to read."""
    lines = [TABLE_COLUMNS, *(_table_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
    return f"{text}\n{len(rows)} {'case' if len(rows) == 1 else 'cases'}\n"


def _table_cells(row: CaseRow) -> tuple[str, ...]:
    choice = row.choice.label if row.choice else ""
    return (
        row.council_id,
        row.package_id,
        row.list_name,
        row.patch or "",
        choice or (row.outcome.label if row.outcome else "No choice yet"),
        row.stage.label,
        row.officer or "",
    )


WRITERS: dict[str, Callable[[Sequence[CaseRow]], str]] = {
    "table": table,
    "csv": csv_document,
    "json": json_document,
}
