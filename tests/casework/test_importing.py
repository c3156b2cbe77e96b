import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from homecare_desktop.casework.importing import import_extract
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.case_rows import CaseFilter, CaseRow
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.extract.plan import RowOutcome
from homecare_desktop.domain.words import EndReason, Outcome, Route
from homecare_desktop.storage.inspection import inspect_store
from homecare_desktop.storage.listing import case_keys, case_rows
from homecare_desktop.storage.tables import Case, CaseOutcome, Change, ChoiceMade, Person, Table
from tests.support.extracts import extract_row, extract_text, save_extract, without
from tests.support.stores import NOW, TODAY


def imported(work: Work, folder: Path, *rows: dict[str, str], dry_run: bool = False) -> list[tuple[str, str]]:
    report = import_extract(work, save_extract(folder, *rows), dry_run=dry_run)
    return [(row.outcome.value, "; ".join(row.reasons)) for row in report.rows]


def cases(work: Work) -> list[CaseRow]:
    with work.reading() as reading:
        return case_rows(reading, case_keys(reading, CaseFilter(), today=TODAY))


def person(work: Work, council_id: str = "C00001") -> Person:
    with work.reading() as reading:
        return reading.scalars(select(Person).where(Person.council_id == council_id)).one()


def outcomes(work: Work) -> list[CaseOutcome]:
    with work.reading() as reading:
        return list(reading.scalars(select(CaseOutcome).order_by(CaseOutcome.recorded_at, CaseOutcome.id)))


def everything(work: Work) -> dict[str, list[Any]]:
    """Every row of every table but the change log, which notes that there was an import."""
    tables = [table for table in Table.metadata.sorted_tables if table.name != Change.__tablename__]
    with work.reading() as reading:
        return {table.name: sorted(map(repr, reading.execute(select(table)))) for table in tables}


def test_person_package_and_case_are_made_whole(work: Work, tmp_path: Path) -> None:
    assert imported(work, tmp_path, extract_row(Provider="Supreme Care Services Limited")) == [
        ("created", "")
    ]
    (case,) = cases(work)
    assert (case.council_id, case.package_id, case.last_name) == ("C00001", "P00001", "Łukasik1")
    assert (case.patch, case.route, case.service_line) == ("2", Route.PATCH, "op-pd")
    assert case.current_provider == "Supreme Care Services Limited"
    assert case.new_provider == "Active Care & Support Ltd"
    assert case.minutes_per_week == 630
    assert case.outcome is None
    assert person(work).postcode == "HA0 0AA"
    assert inspected(work) == []


def inspected(work: Work) -> list[str]:
    with work.writing() as writing:
        return inspect_store(writing)


def test_the_same_file_twice_changes_nothing(work: Work, tmp_path: Path) -> None:
    rows = [
        extract_row(),
        extract_row(2, Date_of_Death="01/04/2021"),
        extract_row(3, Package_End="01/04/2021"),
        extract_row(4, Provider="Active Care"),
        extract_row(4, Package_ID="P4b", Phone=""),
        extract_row(5, Provider="Nobody Known"),
        extract_row(6, Hours_per_Week="ten"),
        extract_row(7, Letter_Point_Size="18", Do_Not_Write="yes"),
    ]
    first = import_extract(work, save_extract(tmp_path, *rows))
    assert (first.created, first.held, first.rejected) == (6, 1, 1)
    before = everything(work)
    again = import_extract(work, save_extract(tmp_path, *rows))
    assert (again.created, again.updated, again.unchanged) == (0, 0, 6)
    assert (again.held, again.rejected) == (1, 1)
    assert everything(work) == before


def test_a_dry_run_says_the_same_and_writes_nothing(work: Work, tmp_path: Path) -> None:
    rows = (extract_row(), extract_row(2, Provider="Nobody Known"), extract_row(3, NHS_Number="1"))
    before = everything(work)
    tried = imported(work, tmp_path, *rows, dry_run=True)
    assert everything(work) == before
    assert imported(work, tmp_path, *rows) == tried


def test_one_bad_row_never_stops_the_rest(work: Work, tmp_path: Path) -> None:
    good = extract_text([extract_row(), extract_row(2), extract_row(3)]).splitlines(keepends=True)
    file = tmp_path / "extract.csv"
    file.write_bytes("".join([good[0], good[1], "too,short\r\n", good[2], f"x,{good[3]}", good[3]]).encode())
    report = import_extract(work, file)
    assert [(row.line, row.outcome.value) for row in report.rows] == [
        (2, "created"),
        (3, "rejected"),
        (4, "created"),
        (5, "rejected"),
        (6, "created"),
    ]
    assert len(cases(work)) == 3


def test_an_update_changes_what_differs_and_nothing_else(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row())
    changed = extract_row(Last_Name="Łukasik-Brown", Hours_per_Week="12:30", Phone="")
    assert imported(work, tmp_path, changed) == [("updated", "changed: Last Name, Phone, Hours per Week")]
    assert (person(work).last_name, person(work).phone) == ("Łukasik-Brown", "")
    assert cases(work)[0].minutes_per_week == 750


def test_columns_that_the_file_has_not_are_left_alone(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row())
    few = without(extract_row(Hours_per_Week="12"), "Phone", "Patch", "Ward", "Postcode", "NHS Number")
    assert imported(work, tmp_path, few) == [("updated", "changed: Hours per Week")]
    assert person(work).phone == "020 7946 0123"
    assert cases(work)[0].patch == "2"


def test_a_moved_package_gets_the_lead_of_its_new_patch(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(Provider="Dendera Ltd"))
    assert imported(work, tmp_path, extract_row(Provider="Dendera Ltd", Patch="13")) == [
        ("updated", "changed: Patch, New Provider")
    ]
    assert cases(work)[0].new_provider == "Healthvision UK Ltd"


def test_a_package_with_the_lead_needs_no_transfer(work: Work, tmp_path: Path) -> None:
    ((outcome, reasons),) = imported(work, tmp_path, extract_row(Provider="Active Care & Support Ltd"))
    assert outcome == "created"
    assert reasons.startswith("no transfer needed: Active Care & Support Ltd already holds")
    assert cases(work)[0].outcome is Outcome.NO_TRANSFER_NEEDED


def test_no_transfer_needed_is_taken_back_when_its_ground_is_gone(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(Provider="Active Care & Support Ltd"))
    ((outcome, reasons),) = imported(work, tmp_path, extract_row())
    assert outcome == "updated"
    assert "the case is open again" in reasons
    assert cases(work)[0].outcome is None
    (record,) = outcomes(work)
    assert record.withdrawn_because == "A later extract no longer says so."


def test_a_case_with_a_choice_is_not_closed_as_needless(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row())
    with work.writing() as writing:
        writing.add(
            ChoiceMade(
                recorded_at=NOW,
                recorded_by=work.officer.officer_id,
                case_id=writing.scalars(select(Case.id)).one(),
                choice="new-provider",
                said_on=TODAY,
                decided_by="person",
                told_by="phone",
            )
        )
    ((outcome, reasons),) = imported(work, tmp_path, extract_row(Provider="Active Care"))
    assert outcome == "updated"
    assert "the case stays open, though Active Care & Support Ltd already holds" in reasons
    assert cases(work)[0].outcome is None


def test_somebody_who_has_died_is_taken_and_the_case_ends(work: Work, tmp_path: Path) -> None:
    ((outcome, reasons),) = imported(work, tmp_path, extract_row(Date_of_Death="01/04/2021"))
    assert (outcome, reasons) == ("created", "ended: died on 1 April 2021")
    (case,) = cases(work)
    assert (case.outcome, case.end_reason, case.died_on) == (Outcome.ENDED, EndReason.DIED, date(2021, 4, 1))


def test_a_death_ends_packages_that_the_file_does_not_bring(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(), extract_row(Package_ID="P2"))
    imported(work, tmp_path, extract_row(Date_of_Death="01/04/2021"))
    assert {case.end_reason for case in cases(work)} == {EndReason.DIED}
    imported(work, tmp_path, extract_row())
    assert {case.outcome for case in cases(work)} == {None}
    assert len(outcomes(work)) == 2


def test_a_corrected_death_date_is_a_new_record(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(Date_of_Death="01/04/2021"))
    imported(work, tmp_path, extract_row(Date_of_Death="02/04/2021"))
    first, second = outcomes(work)
    assert first.withdrawn_because == "A later extract says otherwise."
    assert (second.happened_on, second.withdrawn_because) == (date(2021, 4, 2), None)


def test_a_package_that_ended_ends_its_case_when_the_day_has_passed(work: Work, tmp_path: Path) -> None:
    row = extract_row(Package_End="29/04/2021")
    assert imported(work, tmp_path, row) == [("created", "")]
    later = Work(
        work.store, work.officer, work.programme, Clock(lambda: NOW, date(2021, 4, 30)), demonstration=False
    )
    assert imported(later, tmp_path, row) == [("updated", "ended: the package ended on 29 April 2021")]
    assert cases(work)[0].end_reason is EndReason.PACKAGE_ENDED


def test_an_identity_already_on_record_is_held(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(), extract_row(2))
    before = everything(work)
    held = imported(
        work,
        tmp_path,
        extract_row(First_Name="Ali", Last_Name="Khan", NHS_Number="", Date_of_Birth="01/01/1950"),
        extract_row(3, NHS_Number=extract_row(2)["NHS Number"]),
        extract_row(4, Package_ID="p00002"),
    )
    assert [outcome for outcome, _ in held] == ["held", "held", "held"]
    assert "on record for a different person" in held[0][1]
    assert "NHS number is also that of Council ID C00002" in held[1][1]
    assert "this Package ID is on record for Council ID C00002" in held[2][1]
    assert everything(work) == before


def test_references_are_found_whatever_their_case(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row())
    assert imported(work, tmp_path, extract_row(Council_ID="c00001", Package_ID="p00001")) == [
        ("unchanged", "")
    ]


def test_what_differs_between_laptops_file_formats_does_not_matter(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row())
    file = tmp_path / "other.csv"
    file.write_bytes(extract_text([extract_row()], delimiter=";").encode("utf-16"))
    report = import_extract(work, file)
    assert (report.unchanged, report.read_as.encoding, report.read_as.delimiter) == (1, "utf-16", "semicolon")


@pytest.mark.parametrize("content", [b"", bytes(range(256)) * 8, b"Payroll,Amount\r\n1,2\r\n", b"%PDF-1.7"])
def test_a_file_that_is_no_extract_leaves_the_store_unharmed(
    content: bytes, work: Work, tmp_path: Path
) -> None:
    file = tmp_path / "extract.csv"
    file.write_bytes(content)
    before = everything(work)
    with pytest.raises(BadInputError):
        import_extract(work, file)
    assert everything(work) == before


def test_progress_is_told_and_may_stop_the_import(work: Work, tmp_path: Path) -> None:
    file = save_extract(tmp_path, *(extract_row(number) for number in range(1, 1102)))
    told: list[tuple[int, int]] = []
    import_extract(work, file, dry_run=True, progress=lambda done, total: told.append((done, total)))
    assert told == [(500, 1101), (1000, 1101), (1101, 1101)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError(done, total)

    with pytest.raises(InterruptedError):
        import_extract(work, file, progress=stop)
    assert cases(work) == []


def test_the_import_is_in_the_log_without_anybodys_name(work: Work, tmp_path: Path) -> None:
    import_extract(work, save_extract(tmp_path, extract_row(), name="Ewa Łukasik.csv"))
    with work.reading() as reading:
        act = reading.scalars(select(Change).where(Change.act == "import")).one()
    assert act.fields["created"] == 1
    assert len(act.fields["sha256"]) == 64
    assert "ukasik" not in json.dumps(act.fields, ensure_ascii=False)


def test_records_say_who_and_when(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(Date_of_Death="01/04/2021"))
    (record,) = outcomes(work)
    assert (record.recorded_by, record.recorded_at) == (work.officer.officer_id, NOW)


def test_the_store_is_whole_afterwards(work: Work, tmp_path: Path) -> None:
    imported(work, tmp_path, extract_row(), extract_row(2, Provider="Active Care"))
    imported(work, tmp_path, extract_row(Town="Kenton"), extract_row(2))
    assert len(cases(work)) == 2
    assert inspected(work) == []


def test_every_outcome_is_one_of_five(work: Work, tmp_path: Path) -> None:
    report = import_extract(work, save_extract(tmp_path, extract_row(), extract_row(2, Provider="")))
    assert [row.outcome for row in report.rows] == [RowOutcome.CREATED, RowOutcome.HELD]
    assert report.created + report.updated + report.unchanged + report.held + report.rejected == 2
