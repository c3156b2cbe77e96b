from dataclasses import astuple
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from homecare_desktop.domain.case_rows import CaseFilter, FollowUp, SortBy
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.words import Choice
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.listing import case_keys, case_rows, caseload_counts
from homecare_desktop.storage.lookups import cases_named
from homecare_desktop.storage.store import Store
from homecare_desktop.storage.tables import (
    CaseOutcome,
    ChoiceMade,
    Document,
    Letter,
    LetterBatch,
    Officer,
    Posting,
    Provider,
)
from tests.support.stores import NOW, TODAY, add_case, nhs_number

PEOPLE: dict[str, dict[str, object]] = {
    "brown": {"first_name": "Delroy", "last_name": "Brown", "patch": "2"},
    "lukasik": {"first_name": "Jan", "last_name": "Łukasik", "patch": "13", "current_provider": "zeta Care"},
    "doyle": {"first_name": "Máire", "last_name": "Doyle", "patch": "10", "preferred_name": "Molly"},
    "oneill": {"first_name": "Patrick", "last_name": "O'Neill", "patch": None, "new_provider": None},
    "nguyen": {"first_name": "Anh", "last_name": "Nguyễn", "patch": "2", "postcode": "NW10 9ZZ"},
    "anna": {"first_name": "Anna", "last_name": "Brown", "patch": "1", "nhs_number": None},
}
OFFICER = uuid4()


@pytest.fixture
def keys(store: Store) -> dict[str, UUID]:
    """Six made-up cases, by name: their choices and letters differ."""
    with store.writing(None, NOW) as writing:
        writing.add(Officer(id=OFFICER, name="Ben Demo"))
        found = {
            name: add_case(writing, number, officer_id=OFFICER if number % 2 else None, **fields)
            for number, (name, fields) in enumerate(PEOPLE.items())
        }
        writing.scalars(select(Provider).where(Provider.name == "zeta Care")).one().aliases = ["Omega Homes"]
        for name, choice, revisit in (
            ("brown", Choice.UNDECIDED, TODAY),
            ("lukasik", Choice.UNDECIDED, TODAY - timedelta(1)),
            ("doyle", Choice.UNDECIDED, TODAY + timedelta(1)),
            ("oneill", Choice.NEW_PROVIDER, None),
            ("anna", Choice.UNDECIDED, TODAY - timedelta(9)),
        ):
            writing.add(
                ChoiceMade(
                    case_id=found[name],
                    choice=choice,
                    said_on=date(2021, 4, 1),
                    decided_by="person",
                    told_by="phone",
                    revisit_on=revisit,
                    recorded_at=NOW,
                )
            )
        writing.add(
            CaseOutcome(case_id=found["anna"], outcome="exception", happened_on=TODAY, recorded_at=NOW)
        )
        document = Document(id=new_key(), sha256="", content=b"", recorded_at=NOW)
        batch = LetterBatch(
            id=new_key(),
            number=1,
            template="transfer-notice",
            template_version="1",
            envelope="dl",
            made_on=TODAY,
            pages=2,
            document_id=document.id,
            recorded_at=NOW,
        )
        writing.add_all([document, batch])
        for number, name in enumerate(("brown", "doyle", "nguyen")):
            letter = Letter(
                id=new_key(),
                case_id=found[name],
                batch_id=batch.id,
                reference=f"L-{number:06}",
                officer_id=OFFICER,
                first_page=1,
                pages=2,
                recorded_at=NOW,
            )
            writing.add(letter)
            if name != "nguyen":
                posted = TODAY + timedelta(number)
                writing.add(Posting(letter_id=letter.id, posted_on=posted, recorded_at=NOW))
    return found


def listed(
    store: Store,
    keys: dict[str, UUID],
    wanted: CaseFilter | None = None,
    sort: SortBy = SortBy.NAME,
    *,
    descending: bool = False,
) -> list[str]:
    names = {key: name for name, key in keys.items()}
    with store.reading() as reading:
        found = case_keys(reading, wanted or CaseFilter(), today=TODAY, sort=sort, descending=descending)
    return [names[key] for key in found]


BY_NAME = ["anna", "brown", "doyle", "lukasik", "nguyen", "oneill"]


class TestSorting:
    @pytest.mark.parametrize(
        ("sort", "ascending", "descending"),
        [
            (SortBy.NAME, BY_NAME, BY_NAME[::-1]),
            (
                SortBy.COUNCIL_ID,
                ["brown", "lukasik", "doyle", "oneill", "nguyen", "anna"],
                ["anna", "nguyen", "oneill", "doyle", "lukasik", "brown"],
            ),
            (
                SortBy.PATCH,
                ["anna", "brown", "nguyen", "doyle", "lukasik", "oneill"],
                ["lukasik", "doyle", "brown", "nguyen", "anna", "oneill"],
            ),
            (
                SortBy.CURRENT_PROVIDER,
                ["anna", "brown", "doyle", "nguyen", "oneill", "lukasik"],
                ["lukasik", "anna", "brown", "doyle", "nguyen", "oneill"],
            ),
            (
                SortBy.NEW_PROVIDER,
                ["anna", "brown", "doyle", "lukasik", "nguyen", "oneill"],
                ["anna", "brown", "doyle", "lukasik", "nguyen", "oneill"],
            ),
            (
                SortBy.CHOICE,
                ["oneill", "anna", "brown", "doyle", "lukasik", "nguyen"],
                ["anna", "brown", "doyle", "lukasik", "oneill", "nguyen"],
            ),
            (
                SortBy.FOLLOW_UP,
                ["lukasik", "brown", "doyle", "anna", "nguyen", "oneill"],
                ["doyle", "brown", "lukasik", "anna", "nguyen", "oneill"],
            ),
            (
                SortBy.LETTER,
                ["brown", "doyle", "nguyen", "anna", "lukasik", "oneill"],
                ["doyle", "brown", "nguyen", "anna", "lukasik", "oneill"],
            ),
        ],
    )
    def test_by_a_column_either_way_what_has_no_value_last(
        self,
        store: Store,
        keys: dict[str, UUID],
        sort: SortBy,
        ascending: list[str],
        descending: list[str],
    ) -> None:
        assert listed(store, keys, sort=sort) == ascending
        assert listed(store, keys, sort=sort, descending=True) == descending

    def test_rows_come_in_the_order_of_their_keys(self, store: Store, keys: dict[str, UUID]) -> None:
        wanted = [keys["oneill"], keys["anna"], uuid4(), keys["brown"], keys["anna"]]
        with store.reading() as reading:
            rows = case_rows(reading, wanted)
        assert [row.case_id for row in rows] == [wanted[0], wanted[1], wanted[3], wanted[4]]

    def test_more_rows_than_a_statement_has_room_for(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            for number in range(1, 1_001):
                add_case(writing, number)
        with store.reading() as reading:
            found = case_keys(reading, CaseFilter(), today=TODAY)
            assert [row.case_id for row in case_rows(reading, found)] == found
        assert len(found) == 1_000


class TestSearching:
    @pytest.mark.parametrize(
        ("search", "found"),
        [
            ("", BY_NAME),
            ("   ", BY_NAME),
            ("brown", ["anna", "brown"]),
            ("BROWN delr", ["brown"]),
            ("delroy brown", ["brown"]),
            ("row", ["anna", "brown"]),
            ("lukasik", ["lukasik"]),
            ("ŁUKASIK", ["lukasik"]),
            ("maire", ["doyle"]),
            ("molly", ["doyle"]),
            ("nguyen", ["nguyen"]),
            ("Nguyễn", ["nguyen"]),
            ("o'neill", ["oneill"]),
            ("B-1004", ["nguyen"]),
            ("p-1003", ["oneill"]),
            ("NW10 9ZZ", ["nguyen"]),
            ("nw109zz", ["nguyen"]),
            ("NW10 9", ["nguyen"]),
            ("zeta", ["lukasik"]),
            ("omega homes", ["lukasik"]),
            (nhs_number(2), ["lukasik"]),
            (f"{nhs_number(2)[:3]} {nhs_number(2)[3:6]} {nhs_number(2)[6:]}", ["lukasik"]),
            (f"{nhs_number(2)[:3]}-{nhs_number(2)[3:6]}-{nhs_number(2)[6:]}", ["lukasik"]),
            (f"{nhs_number(2)[:3]} {nhs_number(2)[3:6]} {nhs_number(2)[6:]} jan", ["lukasik"]),
            ("brown nguyen", []),
            ("%", []),
            ("_", []),
            ("\\", []),
            ("/", []),
            ("'", ["oneill"]),
            ("\x00", BY_NAME),
            ("\ud83d", BY_NAME),
            ("brown" * 100, []),
            ("q " * 100_000, []),
        ],
    )
    def test_every_word_is_found_somewhere(
        self, store: Store, keys: dict[str, UUID], search: str, found: list[str]
    ) -> None:
        assert listed(store, keys, CaseFilter(search=search)) == found

    @pytest.mark.parametrize("typed", ["2021-0417", "2021 0417", "20210417", "1-04", "24 7 care", "24/7"])
    def test_gaps_in_numbers_do_not_matter(self, store: Store, typed: str) -> None:
        with store.writing(None, NOW) as writing:
            add_case(writing, 1, council_id="2021-0417", current_provider="24/7 Care 24 7 Ltd")
        with store.reading() as reading:
            assert len(case_keys(reading, CaseFilter(search=typed), today=TODAY)) == 1

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(search=st.text(max_size=30))
    def test_any_text_can_be_typed(self, store: Store, search: str) -> None:
        with store.reading() as reading:
            assert case_keys(reading, CaseFilter(search=search), today=TODAY) == []

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_any_part_of_a_name_finds_it(
        self, store: Store, keys: dict[str, UUID], data: st.DataObject
    ) -> None:
        name = data.draw(st.sampled_from([name for name in PEOPLE if PEOPLE[name]["patch"]]))
        whole = fold(str(PEOPLE[name][data.draw(st.sampled_from(["first_name", "last_name"]))]))
        start = data.draw(st.integers(0, len(whole) - 1))
        part = whole[start : data.draw(st.integers(start + 1, len(whole)))]
        assert name in listed(store, keys, CaseFilter(search=part.upper()))


FILTERS = [
    (CaseFilter(no_choice=True), ["nguyen"]),
    (CaseFilter(choice=Choice.UNDECIDED), ["anna", "brown", "doyle", "lukasik"]),
    (CaseFilter(choice=Choice.NEW_PROVIDER), ["oneill"]),
    (CaseFilter(choice=Choice.DIRECT_PAYMENT), []),
    (CaseFilter(follow_up=FollowUp.DUE), ["brown", "lukasik"]),
    (CaseFilter(follow_up=FollowUp.OVERDUE), ["lukasik"]),
]


class TestFiltering:
    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            *FILTERS,
            (CaseFilter(patch="2"), ["brown", "nguyen"]),
            (CaseFilter(patch="ld-north"), []),
            (CaseFilter(officer_id=OFFICER), ["anna", "lukasik", "oneill"]),
            (CaseFilter(officer_id=uuid4()), []),
            (CaseFilter(officer_id=OFFICER, search="brown"), ["anna"]),
            (CaseFilter(patch="2", choice=Choice.UNDECIDED, search="delroy"), ["brown"]),
        ],
    )
    def test_what_is_wanted_is_listed(
        self, store: Store, keys: dict[str, UUID], wanted: CaseFilter, found: list[str]
    ) -> None:
        assert listed(store, keys, wanted) == found

    def test_an_undecided_person_without_a_day_is_due(self, store: Store, keys: dict[str, UUID]) -> None:
        with store.writing(None, NOW) as writing:
            said = {"said_on": TODAY, "decided_by": "person", "told_by": "slip", "recorded_at": NOW}
            writing.add(ChoiceMade(**said, case_id=keys["nguyen"], choice=Choice.UNDECIDED))
        assert "nguyen" in listed(store, keys, CaseFilter(follow_up=FollowUp.DUE))

    @pytest.mark.parametrize(
        "wanted",
        [CaseFilter(), CaseFilter(officer_id=OFFICER), CaseFilter(patch="2"), CaseFilter(search="o")],
    )
    def test_a_count_is_the_length_of_its_list(
        self, store: Store, keys: dict[str, UUID], wanted: CaseFilter
    ) -> None:
        with store.reading() as reading:
            counts = caseload_counts(reading, wanted, today=TODAY)
        base = {"officer_id": wanted.officer_id, "patch": wanted.patch, "search": wanted.search}
        chips = [
            CaseFilter(**base, choice=chip.choice, no_choice=chip.no_choice, follow_up=chip.follow_up)  # type: ignore[arg-type] # three kinds of field
            for chip, _ in FILTERS
        ]
        assert astuple(counts) == tuple(len(listed(store, keys, chip)) for chip in (wanted, *chips))

    def test_counts_do_not_depend_on_the_chip_that_is_chosen(
        self, store: Store, keys: dict[str, UUID]
    ) -> None:
        assert len(keys) == 6
        with store.reading() as reading:
            chosen = CaseFilter(choice=Choice.UNDECIDED, follow_up=FollowUp.OVERDUE)
            assert caseload_counts(reading, chosen, today=TODAY) == caseload_counts(
                reading, CaseFilter(), today=TODAY
            )

    def test_an_empty_store_counts_nothing(self, store: Store) -> None:
        with store.reading() as reading:
            assert set(astuple(caseload_counts(reading, CaseFilter(), today=TODAY))) == {0}


class TestNaming:
    @pytest.mark.parametrize(
        ("reference", "found"),
        [
            ("B-1000", ["brown"]),
            ("  b-1000 ", ["brown"]),
            ("P-1001", ["lukasik"]),
            ("B-100", []),
            ("1000", []),
            ("", []),
        ],
    )
    def test_a_case_is_named_by_its_numbers(
        self, store: Store, keys: dict[str, UUID], reference: str, found: list[str]
    ) -> None:
        names = {key: name for name, key in keys.items()}
        with store.reading() as reading:
            assert [names[key] for key in cases_named(reading, reference)] == found

    def test_a_council_id_goes_before_a_package_id(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            mine = add_case(writing, 1, council_id="0417", package_id="A")
            add_case(writing, 2, council_id="0418", package_id="0417")
            add_case(writing, 3, council_id="417", package_id="C")
        with store.reading() as reading:
            assert cases_named(reading, "0417") == [mine]
