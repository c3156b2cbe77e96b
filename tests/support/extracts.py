"""Extracts for tests: made-up people as a council's system would export them."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from homecare_desktop.domain.extract.headings import Heading
from tests.support.stores import nhs_number

HEADINGS = tuple(str(heading) for heading in Heading)


def extract_row(number: int = 1, **cells: str) -> dict[str, str]:
    """A complete, ordinary row; ``cells`` replace its own, ``Last_Name="Brown"`` for ``Last Name``."""
    row = {
        "Council ID": f"C{number:05}",
        "NHS Number": nhs_number(5000 + number * 3),
        "Title": "Mrs",
        "First Name": "Ewa",
        "Last Name": f"Łukasik{number}",
        "Preferred Name": "",
        "Date of Birth": "14/02/1941",
        "Date of Death": "",
        "Address Line 1": f"Flat {number}",
        "Address Line 2": "3 Sample Road",
        "Address Line 3": "",
        "Town": "Wembley",
        "Postcode": "ha0 0aa",
        "Phone": "020 7946 0123",
        "Email": "",
        "Ward": "",
        "Patch": "2",
        "Care Category": "Older People",
        "Provider": "MiHomecare",
        "Package ID": f"P{number:05}",
        "Hours per Week": "10.5",
        "Carers per Visit": "1",
        "Package Start": "01/10/2018",
        "Package End": "",
        "Annual Review Due": "01/09/2021",
        "Social Worker": "",
        "Language": "English",
        "Interpreter Needed": "No",
        "Letter Format": "",
        "Letter Point Size": "",
        "Do Not Write": "",
        "Notes": "",
    }
    return row | {name.replace("_", " "): text for name, text in cells.items()}


def without(row: Mapping[str, str], *headings: str) -> dict[str, str]:
    """The row without some columns."""
    return {heading: text for heading, text in row.items() if heading not in headings}


def extract_text(rows: Iterable[Mapping[str, str]], delimiter: str = ",") -> str:
    """The rows as CSV; all have the headings of the first."""
    given = list(rows)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(given[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(given)
    return out.getvalue()


def save_extract(folder: Path, *rows: Mapping[str, str], name: str = "extract.csv") -> Path:
    """Save the rows as a UTF-8 file in ``folder``."""
    file = folder / name
    file.write_bytes(extract_text(rows).encode())
    return file
