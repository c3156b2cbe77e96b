"""Filthy files: every line has one outcome, the store stays whole, the same file twice changes nothing."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare_desktop.casework.importing import ImportReport, import_extract, save_rejects
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError
from tests.casework.test_importing import everything, inspected
from tests.support.extracts import HEADINGS, extract_row, extract_text
from tests.support.stores import nhs_number

VALUES = {
    "Council ID": ["C00001", "c00002", "C00009", "", "1.00E+05"],
    "Package ID": ["P1-1", "p2-1", "P9-9", ""],
    "NHS Number": ["", extract_row(1)["NHS Number"], nhs_number(50), "999 000 0019", "9.99E+09"],
    "First Name": ["Ewa", "Ali", "", "Şükran"],
    "Last Name": ["Łukasik", "Khan", "", "O'Brien"],
    "Date of Birth": ["", "14/02/1941", "01/01/1950", "31/02/1941", "01/01/1850"],
    "Date of Death": ["", "", "01/04/2021", "01/05/2021"],
    "Phone": ["", "020 7946 0001", "=1+1", "'=1"],
    "Notes": ["", "Key safe", "two\nlines", '"quoted"'],
    "Do Not Write": ["", "yes", "no", "Daughter reads the post"],
    "Ward": ["", "Sudbury", "Kilburn", "Atlantis"],
    "Patch": ["", "2", "13", "99", "MH North"],
    "Care Category": ["OP/PD", "MH", "CYP", "", "Telecare"],
    "Provider": ["MiHomecare", "Active Care", "Nobody Known", ""],
    "Hours per Week": ["10.5", "7.33", "12:30", "-1", "1,5", ""],
    "Carers per Visit": ["", "2", "9"],
    "Package Start": ["", "01/10/2018", "05/02/2021"],
    "Package End": ["", "", "01/04/2021", "01/01/2018"],
    "Letter Format": ["", "Large print", "standard", "telegram"],
    "Letter Point Size": ["", "18", "14", "8"],
}
CHANGES = st.lists(
    st.sampled_from(list(VALUES)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from(VALUES[name]))
    ),
    max_size=3,
)
"""Up to three cells of an ordinary row: most rows can be taken, so that they meet in the store."""
ROWS = st.builds(
    lambda person, package, changes: (
        extract_row(person, Package_ID=f"P{person}-{package}", Ward="") | dict(changes)
    ),
    st.integers(1, 4),
    st.integers(1, 2),
    CHANGES,
)
COLUMNS = st.sets(st.sampled_from(["NHS Number", "Phone", "Patch", "Ward", "Date of Death", "Letter Format"]))
DAMAGE = st.lists(
    st.tuples(st.integers(0, 4000), st.sampled_from([b'"', b",", b"\n", b"\x00", b"\xe9"])), max_size=3
)

CALM = settings(
    deadline=None,
    max_examples=40,
    # One store takes one file after another: each finds what the earlier ones left.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def counted(report: ImportReport) -> int:
    return report.created + report.updated + report.unchanged + report.held + report.rejected


def check(work: Work, file: Path) -> None:
    tried = import_extract(work, file, dry_run=True)
    first = import_extract(work, file)
    assert tried.rows == first.rows
    assert counted(first) == len(first.rows)
    assert len({row.line for row in first.rows}) == len(first.rows)
    assert all(row.reasons for row in first.rows if row.outcome in {"held", "rejected", "updated"})
    before = everything(work)
    again = import_extract(work, file)
    assert (again.created, again.updated) == (0, 0), [row for row in again.rows if row.reasons]
    assert again.held == first.held
    assert again.rejected == first.rejected
    assert everything(work) == before
    rejects = file.with_name("rejects.csv")
    save_rejects(first, rejects)
    assert counted(import_extract(work, rejects, dry_run=True)) == first.held + first.rejected
    assert inspected(work) == []


@CALM
@given(rows=st.lists(ROWS, min_size=1, max_size=8), missing=COLUMNS)
def test_contradicting_rows(
    rows: list[dict[str, str]], missing: set[str], work: Work, tmp_path: Path
) -> None:
    file = tmp_path / "extract.csv"
    kept = [{name: row[name] for name in HEADINGS if name not in missing} for row in rows]
    file.write_bytes(extract_text(kept).encode())
    check(work, file)


@CALM
@given(rows=st.lists(ROWS, min_size=1, max_size=4), damage=DAMAGE)
def test_damaged_files(
    rows: list[dict[str, str]], damage: list[tuple[int, bytes]], work: Work, tmp_path: Path
) -> None:
    content = extract_text(rows).encode()
    for place, letter in damage:
        content = content[: place % len(content)] + letter + content[place % len(content) :]
    file = tmp_path / "extract.csv"
    file.write_bytes(content)
    try:
        import_extract(work, file, dry_run=True)
    except BadInputError:
        return
    check(work, file)
