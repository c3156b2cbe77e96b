import hashlib
import json
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Row, delete, event, insert, select, text, update

from homecare_desktop.domain.words import Choice
from homecare_desktop.storage.change_log import START, OverwrittenRecordError, digest, log_act, verify_log
from homecare_desktop.storage.inspection import inspect_store
from homecare_desktop.storage.lookups import store_facts
from homecare_desktop.storage.replay import rows_unlike_the_log
from homecare_desktop.storage.sessions import UnloggedWriteError
from homecare_desktop.storage.store import Store
from homecare_desktop.storage.tables import CaseloadEntry, Change, ChoiceMade, Document, Person, Provider
from tests.support.stores import NOW, TODAY, add_case

ASHA = UUID(int=1)
Forge = Callable[..., None]


def changes(store: Store, entity: str | None = None) -> Sequence[Row[Any]]:
    """Return what this installation wrote; the one that made the template of the store is another."""
    log = Change.__table__
    with store.reading() as reading:
        query = select(log).where(log.c.site_id == store_facts(reading).site_id).order_by(log.c.sequence)
        return reading.execute(query if entity is None else query.where(log.c.entity == entity)).all()


def breaks(store: Store) -> list[str]:
    with store.reading() as reading:
        return verify_log(reading)


@pytest.fixture
def case_id(store: Store) -> UUID:
    with store.writing(ASHA, NOW) as writing:
        return add_case(writing)


@pytest.fixture
def forge(store: Store) -> Forge:
    """Run SQL on the log as somebody would who has the key and means harm."""

    def run(*statements: str) -> None:
        with store.writing(None, NOW) as writing:
            connection = writing.connection()
            for act in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS change_refuses_{act}"))
            for statement in statements:
                connection.execute(text(statement))

    return run


class TestWhatIsLogged:
    def test_an_insert_names_what_is_not_null(self, store: Store, case_id: UUID) -> None:
        (change,) = changes(store, "person")
        assert (change.act, change.officer_id, change.replaces) == ("insert", ASHA, {})
        assert change.fields["last_name"] == "Brown"
        assert change.fields["born_on"] == "1938-05-04"
        assert change.fields["point_size"] == 14
        assert change.fields["restricted"] is False
        assert "died_on" not in change.fields
        (case,) = changes(store, "case")
        assert case.key == case_id
        assert UUID(case.fields["package_key"]) == changes(store, "package")[0].key

    def test_an_update_names_what_changed_and_what_it_replaces(self, store: Store, case_id: UUID) -> None:
        del case_id
        with store.writing(None, NOW) as writing:
            person = writing.scalars(select(Person)).one()
            person.phone, person.died_on, person.last_name = "020 7946 0009", date(2021, 4, 2), "Brown"
        with store.writing(None, NOW) as writing:
            writing.scalars(select(Person)).one().phone = ""
        first, second, third = changes(store, "person")
        origin = [[str(first.site_id), first.sequence]]
        assert second.fields == {"died_on": "2021-04-02", "phone": "020 7946 0009"}
        assert second.replaces == {"died_on": origin, "phone": origin}
        assert third.fields == {"phone": ""}
        assert third.replaces == {"phone": [[str(second.site_id), second.sequence]]}

    def test_a_value_set_to_null_is_named(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            add_case(writing, nhs_number=None, do_not_write="asked us not to")
        with store.writing(None, NOW) as writing:
            writing.scalars(select(Person)).one().do_not_write = None
        assert changes(store, "person")[-1].fields == {"do_not_write": None}

    def test_nothing_changed_is_no_change(self, store: Store, case_id: UUID) -> None:
        del case_id
        before = len(changes(store))
        with store.writing(None, NOW) as writing:
            person = writing.scalars(select(Person)).one()
            person.first_name = "x"
            person.first_name = "Delroy"
        assert len(changes(store)) == before

    def test_a_delete_is_a_change(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            provider = Provider(name="Spot Care Example Ltd")
            writing.add(provider)
        with store.writing(ASHA, NOW) as writing:
            writing.delete(writing.get_one(Provider, provider.id))
        last = changes(store)[-1]
        assert (last.act, last.entity, last.key, last.officer_id) == ("delete", "provider", provider.id, ASHA)

    def test_a_list_is_logged_whole(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            provider = Provider(name="Spot Care Example Ltd", aliases=["Spot"])
            writing.add(provider)
            writing.flush()
            provider.aliases = [*provider.aliases, "Spot Care"]
        assert [change.fields["aliases"] for change in changes(store, "provider")[-2:]] == [
            ["Spot"],
            ["Spot", "Spot Care"],
        ]

    def test_bytes_are_logged_by_their_hash(self, store: Store) -> None:
        content = b"%PDF-1.7 made up"
        with store.writing(None, NOW) as writing:
            writing.add(Document(sha256="", content=content, recorded_at=NOW))
        fields = changes(store, "document")[-1].fields
        assert fields["content"] == {"sha256": hashlib.sha256(content).hexdigest(), "length": 16}

    def test_a_moment_is_logged_in_utc(self, store: Store, case_id: UUID) -> None:
        summer = datetime(2021, 4, 29, 11, 0, tzinfo=timezone(timedelta(hours=1)))
        with store.writing(None, NOW) as writing:
            writing.add(
                ChoiceMade(
                    case_id=case_id,
                    choice=Choice.UNDECIDED,
                    said_on=TODAY,
                    decided_by="person",
                    told_by="phone",
                    recorded_at=summer,
                )
            )
        fields = changes(store, "choice")[-1].fields
        assert (fields["recorded_at"], fields["choice"]) == ("2021-04-29T10:00:00+00:00", "undecided")

    def test_an_act_that_changes_no_row(self, store: Store, case_id: UUID) -> None:
        with store.writing(ASHA, NOW) as writing:
            log_act(writing, "view", "case", case_id)
            log_act(writing, "print", "letter", case_id, {"on": TODAY, "by": ASHA})
        view, printed = changes(store)[-2:]
        assert (view.act, view.entity, view.key, view.fields) == ("view", "case", case_id, {})
        assert printed.fields == {"on": "2021-04-29", "by": str(ASHA)}
        assert breaks(store) == []

    def test_the_projection_and_the_log_are_not_logged(self, store: Store, case_id: UUID) -> None:
        del case_id
        with store.reading() as reading:
            entities = set(reading.scalars(select(Change.entity)))
        assert entities == {
            "case",
            "officer",
            "package",
            "person",
            "programme_profile",
            "provider",
            "store_identity",
        }

    def test_what_was_undone_was_never_logged(self, store: Store) -> None:
        before = len(changes(store))
        with store.writing(None, NOW) as writing:
            add_case(writing)
            writing.flush()
            with writing.begin_nested() as inner:
                add_case(writing, 2)
                writing.flush()
                inner.rollback()
            add_case(writing, 3)
        assert breaks(store) == []
        assert [change.fields["council_id"] for change in changes(store, "person")] == ["B-1001", "B-1003"]
        assert changes(store)[-1].sequence == len(changes(store)) > before

    def test_an_act_that_was_undone_was_never_logged(self, store: Store, case_id: UUID) -> None:
        before = len(changes(store))
        with store.writing(None, NOW) as writing:
            log_act(writing, "print", "case", case_id)
            writing.scalars(select(Person)).one().phone = "020 7946 0009"
            writing.flush()
            writing.rollback()
            log_act(writing, "view", "case", case_id)
        assert [change.act for change in changes(store)[before:]] == ["view"]
        assert breaks(store) == []


class TestTheChain:
    def test_numbers_follow_without_a_gap(self, store: Store, case_id: UUID) -> None:
        del case_id
        log = changes(store)
        assert [change.sequence for change in log] == list(range(1, len(log) + 1))
        with store.reading() as reading:
            assert {change.site_id for change in log} == {store_facts(reading).site_id}

    def test_each_change_holds_the_hash_of_the_one_before(self, store: Store, case_id: UUID) -> None:
        del case_id
        log = changes(store)
        assert [change.previous_hash for change in log] == [START, *(change.hash for change in log[:-1])]
        assert breaks(store) == []

    def test_the_hash_is_of_canonical_json(self) -> None:
        change = {"sequence": 7, "key": ASHA, "fields": {"b": "é", "a": None}, "hash": "left out"}
        by_hand = '{"fields":{"a":null,"b":"é"},"key":"00000000-0000-0000-0000-000000000001","sequence":7}'
        assert digest(change) == hashlib.sha256(by_hand.encode()).hexdigest()

    def test_the_clock_never_goes_back(self, store: Store, case_id: UUID) -> None:
        for moment in (NOW + timedelta(hours=1), NOW - timedelta(days=400), NOW):
            with store.writing(None, moment) as writing:
                log_act(writing, "view", "case", case_id)
        *_, future, past, present = changes(store)
        assert future.clock_ms == (NOW + timedelta(hours=1)).timestamp() * 1000
        assert [(past.clock_ms, past.clock_count), (present.clock_ms, present.clock_count)] == [
            (future.clock_ms, 1),
            (future.clock_ms, 2),
        ]
        assert breaks(store) == []

    def test_the_database_itself_refuses_to_change_the_log(self, store: Store, case_id: UUID) -> None:
        del case_id
        for statement in ("UPDATE change SET act = 'x'", "DELETE FROM change"):
            with store.writing(None, NOW) as writing:
                with pytest.raises(Exception, match="only appended"):
                    writing.connection().execute(text(statement))
                writing.rollback()
        assert breaks(store) == []

    @pytest.mark.parametrize(
        ("statements", "said"),
        [
            (["UPDATE change SET officer_id = NULL WHERE sequence = 3"], "Change 3 .* altered"),
            (["UPDATE change SET fields = '{}' WHERE sequence = 3"], "Change 3 .* altered"),
            (["UPDATE change SET clock_ms = clock_ms + 1 WHERE sequence = 3"], "Change 3 .* altered"),
            (["UPDATE change SET hash = 'x' WHERE sequence = 3"], "Change 3 .* altered"),
            (["DELETE FROM change WHERE sequence = 3"], "Change 3 is missing"),
            (["DELETE FROM change WHERE sequence BETWEEN 2 AND 4"], "Changes 2 to 4 are missing"),
            (["DELETE FROM change WHERE sequence = 1"], "Change 1 is missing"),
            (
                [
                    "UPDATE change SET sequence = -3 WHERE sequence = 3",
                    "UPDATE change SET sequence = 3 WHERE sequence = 4",
                    "UPDATE change SET sequence = 4 WHERE sequence = -3",
                ],
                "Change 3 .* altered",
            ),
        ],
    )
    def test_a_break_is_found(
        self,
        store: Store,
        case_id: UUID,
        forge: Forge,
        statements: list[str],
        said: str,
    ) -> None:
        del case_id
        with store.writing(ASHA, NOW) as writing:
            add_case(writing, 2)
        forge("UPDATE change SET officer_id = officer_id", *statements)
        assert any(re.search(said, sentence) for sentence in breaks(store))

    def test_a_change_that_was_made_up_does_not_fit(self, store: Store, case_id: UUID, forge: Forge) -> None:
        del case_id
        change = dict(changes(store)[2]._mapping)  # noqa: SLF001 - SQLAlchemy's name for a public thing
        change["fields"] = {"name": "Mallory"}
        third = f"WHERE sequence = 3 AND site_id = '{change['site_id'].hex}'"
        forge(
            f"UPDATE change SET fields = '{json.dumps(change['fields'])}' {third}",  # noqa: S608 - a forgery is
            f"UPDATE change SET hash = '{digest(change)}' {third}",  # noqa: S608 - what it is about
        )
        assert [sentence[:8] for sentence in breaks(store)] == ["Change 4"]
        assert "does not follow from the one before" in breaks(store)[0]


class TestNothingGoesPastIt:
    @pytest.mark.parametrize(
        "statement",
        [
            insert(Person).values(council_id="B-1"),
            update(Person).values(phone=""),
            delete(Person),
            insert(Person.__table__).values(council_id="B-1"),  # type: ignore[arg-type] # a table it is
            delete(ChoiceMade),
        ],
    )
    def test_a_bulk_statement_is_refused(self, store: Store, case_id: UUID, statement: Any) -> None:  # noqa: ANN401 - a statement
        del case_id
        with store.writing(None, NOW) as writing, pytest.raises(UnloggedWriteError, match="writing session"):
            writing.execute(statement)

    def test_a_reading_session_writes_nothing(self, store: Store, case_id: UUID) -> None:
        del case_id
        with store.reading() as reading:
            with pytest.raises(UnloggedWriteError):
                reading.execute(delete(CaseloadEntry))
            reading.scalars(select(Person)).one().phone = "020 7946 0009"
            with pytest.raises(UnloggedWriteError, match="writing session only"):
                reading.commit()

    def test_a_record_is_never_changed(self, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            record = Document(sha256=sha256(b"x").hexdigest(), content=b"x", recorded_at=NOW)
            writing.add(record)
        with pytest.raises(OverwrittenRecordError, match="a document is withdrawn, never changed"):
            self.change(store, record.id)
        with pytest.raises(OverwrittenRecordError, match="never deleted"):
            self.remove(store, record.id)
        with store.writing(None, NOW) as writing:
            kept = writing.get_one(Document, record.id)
            assert kept.content == b"x"
            kept.withdrawn_at, kept.withdrawn_because = NOW, "made for the wrong person"
        assert changes(store)[-1].fields == {
            "withdrawn_at": "2021-04-29T10:00:00+00:00",
            "withdrawn_because": "made for the wrong person",
        }

    def change(self, store: Store, key: UUID) -> None:
        with store.writing(None, NOW) as writing:
            writing.get_one(Document, key).content = b"y"

    def remove(self, store: Store, key: UUID) -> None:
        with store.writing(None, NOW) as writing:
            writing.delete(writing.get_one(Document, key))


def test_thousands_of_rows_are_logged_by_one_statement(store: Store) -> None:
    statements: list[str] = []
    with store.writing(None, NOW) as writing:
        engine = writing.connection().engine
        event.listen(engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
        writing.add_all(Provider(name=f"Provider {number}") for number in range(2_000))
    assert len([text for text in statements if text.startswith("INSERT INTO change")]) == 1
    assert len(statements) < 20
    assert breaks(store) == []


class TestRowsAndLog:
    def unlike(self, store: Store) -> list[str]:
        with store.reading() as reading:
            return rows_unlike_the_log(reading)

    def test_rows_are_what_the_log_says(self, store: Store, case_id: UUID) -> None:
        with store.writing(None, NOW) as writing:
            writing.add(Document(sha256=sha256(b"x").hexdigest(), content=b"x", recorded_at=NOW))
            person = writing.scalars(select(Person)).one()
            person.died_on, person.nhs_number = TODAY, None
            provider = Provider(name="Spot Care Example Ltd")
            writing.add(provider)
            log_act(writing, "view", "case", case_id, {"phone": "no field of it"})
            writing.flush()
            writing.delete(provider)
        assert self.unlike(store) == []
        with store.writing(None, NOW) as writing:
            assert inspect_store(writing) == []

    @pytest.mark.parametrize(
        ("statement", "table"),
        [
            ("UPDATE person SET phone = '020 7946 0666'", "person"),
            ("UPDATE officer SET email = 'mallory@example.org'", "officer"),
            ("DELETE FROM store_identity", "store_identity"),
            (
                "INSERT INTO provider (id, name, aliases) VALUES (hex(zeroblob(16)), 'Mallory Ltd', '[]')",
                "provider",
            ),
        ],
    )
    def test_a_row_changed_past_the_program_is_found(
        self,
        store: Store,
        case_id: UUID,
        forge: Forge,
        statement: str,
        table: str,
    ) -> None:
        del case_id
        forge(statement)
        assert self.unlike(store) == [f"1 rows of the table {table} are not what the change log says."]
        assert breaks(store) == []
