"""A made-up extract, as a council's performance team would send it."""

import csv
from pathlib import Path

HEADINGS = (
    "Council ID", "NHS Number", "Title", "First Name", "Last Name", "Preferred Name", "Date of Birth",
    "Date of Death", "Address Line 1", "Address Line 2", "Address Line 3", "Town", "Postcode", "Phone",
    "Email", "Ward", "Patch", "Care Category", "Provider", "Package ID", "Hours per Week",
    "Carers per Visit", "Package Start", "Package End", "Annual Review Due", "Social Worker", "Language",
    "Interpreter Needed", "Letter Format", "Letter Point Size", "Do Not Write", "Notes",
)  # fmt: skip

ORDINARY = {
    "Council ID": "000417",
    "NHS Number": "999 123 4004",
    "Title": "Mr",
    "First Name": "Paweł",
    "Last Name": "Łukasik",
    "Date of Birth": "03/04/1938",
    "Address Line 1": "Flat 2A",
    "Address Line 2": "14 Nowhere Gardens",
    "Town": "Wembley",
    "Postcode": "HA0 0AA",
    "Phone": "020 7946 0123",
    "Ward": "Sudbury",
    "Patch": "2",
    "Care Category": "OP/PD",
    "Provider": "Mi Homecare",
    "Package ID": "P-0417",
    "Hours per Week": "10.5",
    "Carers per Visit": "1",
    "Package Start": "01/06/2019",
}
"""Lives in patch 2, whose lead is another provider: gets the letter."""

SECOND = ORDINARY | {
    "Council ID": "000418",
    "NHS Number": "999 123 4012",
    "Title": "Mrs",
    "First Name": "Şükran",
    "Last Name": "Öztürk",
    "Address Line 1": "16 Nowhere Gardens",
    "Address Line 2": "",
    "Package ID": "P-0418",
}
"""Lives in the same street, with the same provider: gets the letter."""

WITH_THE_LEAD = ORDINARY | {
    "Council ID": "000419",
    "NHS Number": "999 123 4020",
    "First Name": "Siân",
    "Last Name": "ap Rhys",
    "Provider": "Active Care",
    "Package ID": "P-0419",
}
"""Has the lead of patch 2 already: no transfer is needed (R6)."""

DIED = ORDINARY | {
    "Council ID": "000420",
    "NHS Number": "999 123 4039",
    "First Name": "Ada",
    "Last Name": "Nobody",
    "Date of Death": "02/02/2021",
    "Package ID": "P-0420",
}
"""Has died: must never be written to (R20)."""

UNKNOWN_PROVIDER = ORDINARY | {
    "Council ID": "000421",
    "NHS Number": "999 123 4047",
    "First Name": "Olu",
    "Last Name": "Nowhere",
    "Provider": "Kindly Care of Nowhere",
    "Package ID": "P-0421",
}
"""Has a provider that the programme does not name: held until somebody says who that is (R19)."""

EVERYBODY = (ORDINARY, SECOND, WITH_THE_LEAD, DIED, UNKNOWN_PROVIDER)


def write_extract(file: Path, *people: dict[str, str]) -> Path:
    """Write ``people`` as a CSV with every heading of the format."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, HEADINGS, restval="")
        writer.writeheader()
        writer.writerows(people)
    return file
