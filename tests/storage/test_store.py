from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.storage.listing import case_keys, case_rows
from tests.support.stores import NOW, TODAY, add_case


def test_what_was_written_is_listed(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, officer_id=work.officer.officer_id)
    with work.reading() as reading:
        (row,) = case_rows(reading, case_keys(reading, CaseFilter(), today=TODAY))
    assert (row.case_id, row.list_name, row.officer) == (case_id, "Brown, Delroy", "Asha Demo")
    assert NOW.date() == TODAY
