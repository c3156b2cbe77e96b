from datetime import timedelta

import pytest
from sqlalchemy import select

from homecare_desktop.casework.assigning import assign, assign_patch
from homecare_desktop.casework.caseload import (
    case_keys,
    case_named,
    case_rows,
    cases_named,
    counts,
    patch_named,
)
from homecare_desktop.casework.cases import open_case
from homecare_desktop.casework.contacts import ContactEntry, log_contact
from homecare_desktop.casework.officers import add_officer, change_officer, list_officers, officer_named
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.words import Channel, ContactOutcome, Stage
from homecare_desktop.storage.tables import Case, Package, Person
from tests.support.stores import TODAY, add_case


def test_only_speaking_with_somebody_counts_as_reaching_them(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing)
    log_contact(work, case_id, ContactEntry(Channel.PHONE, ContactOutcome.NO_REPLY, TODAY))
    assert open_case(work, case_id).detail.row.last_contact_on is None
    log_contact(
        work, case_id, ContactEntry(Channel.VISIT, ContactOutcome.SPOKE, TODAY, "Met her daughter too")
    )
    detail = open_case(work, case_id).detail
    assert detail.row.last_contact_on == TODAY
    assert detail.row.stage is Stage.IN_CONVERSATION
    assert any("Met her daughter too" in line.text for line in detail.timeline)


def test_a_contact_that_is_still_to_come_is_refused(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing)
    tomorrow = ContactEntry(Channel.PHONE, ContactOutcome.SPOKE, TODAY + timedelta(days=1))
    with pytest.raises(BadInputError, match="30 April 2021"):
        log_contact(work, case_id, tomorrow)


def test_a_patch_is_assigned_whole_and_a_case_alone(work: Work) -> None:
    with work.writing() as writing:
        here = [add_case(writing, number) for number in (1, 2, 3)]
        add_case(writing, 4, patch="13")
    ben = add_officer(work, "Ben Sample", phone="020 7946 0002")
    assert assign_patch(work, work.officer.officer_id, "2") == 3
    assert assign_patch(work, work.officer.officer_id, "2") == 0
    assert assign(work, ben.officer_id, [here[0], here[0]]) == 1
    mine = case_keys(work, CaseFilter(officer_id=work.officer.officer_id))
    assert set(mine) == set(here[1:])
    assert [row.officer for row in case_rows(work, [here[0]])] == ["Ben Sample"]
    assert counts(work, CaseFilter(officer_id=ben.officer_id)).total == 1


def test_cases_and_patches_are_named_as_people_name_them(work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing)
    assert case_named(work, " b-1001 ") == case_id == case_named(work, "P-1001")
    with pytest.raises(UnknownNameError, match="B-9"):
        cases_named(work, "B-9")
    assert patch_named(work, "sudbury").code == "2"
    assert patch_named(work, "13").code == "13"
    with pytest.raises(UnknownNameError, match="ld-north, mh-north"):
        patch_named(work, "North")
    with pytest.raises(UnknownNameError, match="no patch"):
        patch_named(work, "Atlantis")


def test_one_council_id_with_two_packages_asks_which(work: Work) -> None:
    with work.writing() as writing:
        add_case(writing, 1)
        other = writing.get_one(Case, add_case(writing, 2))
        person = writing.scalars(select(Person).where(Person.council_id == "B-1001")).one()
        writing.get_one(Package, other.package_key).person_id = person.id
    assert len(cases_named(work, "B-1001")) == 2
    with pytest.raises(UnknownNameError, match="P-1001, P-1002"):
        case_named(work, "B-1001")


def test_an_officer_is_added_once_and_changed(work: Work) -> None:
    add_officer(work, "  Siân   Ŵyn ")
    with pytest.raises(BadInputError, match="already"):
        add_officer(work, "sian wyn")
    with pytest.raises(BadInputError, match="name"):
        add_officer(work, "   ")
    changed = change_officer(work, "Siân Ŵyn", phone="020 7946 0003")
    assert changed.phone == "020 7946 0003"
    assert officer_named(work, "SIAN WYN") == changed
    assert [officer.name for officer in list_officers(work)] == ["Asha Demo", "Siân Ŵyn"]
    with pytest.raises(UnknownNameError, match="Asha Demo"):
        officer_named(work, "Nobody")
