from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Engine, event

from homecare_desktop.domain.extract.headings import Heading
from homecare_desktop.domain.extract.people import ReadLine
from homecare_desktop.domain.extract.placing import Placer
from homecare_desktop.domain.extract.plan import plan_extract
from homecare_desktop.domain.extract.row import RowFacts, read_row
from homecare_desktop.storage.extract_match import known_of
from homecare_desktop.storage.extract_write import write_plan
from homecare_desktop.storage.store import Store
from tests.support.extracts import extract_row
from tests.support.profiles import brent
from tests.support.stores import NOW, TODAY

NAMES = {provider.name: provider.aliases for provider in brent().providers}


def facts(number: int = 1, **cells: str) -> RowFacts:
    read = read_row({Heading(name): text for name, text in extract_row(number, **cells).items()}, TODAY)
    assert isinstance(read, RowFacts)
    return read


def write(store: Store, *rows: RowFacts) -> None:
    with store.writing(None, NOW) as writing:
        lines = [ReadLine(number, row) for number, row in enumerate(rows, 2)]
        write_plan(
            writing, plan_extract(lines, known_of(writing, rows), Placer(brent(), NAMES, TODAY), TODAY)
        )


@contextmanager
def statements() -> Iterator[list[str]]:
    asked: list[str] = []

    def note(*args: Any) -> None:  # noqa: ANN401 - whatever the engine hands over
        asked.append(args[2])

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def test_what_was_written_is_known_again(store: Store) -> None:
    write(store, facts(Provider="Active Care", Date_of_Death="01/04/2021"))
    with store.reading() as reading:
        known = known_of(reading, [facts(Council_ID="c00001")])
    person, package = known.people["c00001"], known.packages["p00001"]
    assert person.council_id == "C00001"
    assert person.facts["died_on"] == date(2021, 4, 1)
    assert package.facts["provider"] == "Active Care & Support Ltd"
    assert package.facts["minutes_per_week"] == 630
    assert [outcome.end_reason for outcome in package.outcomes] == ["died"]
    assert not package.worked_on


def test_a_package_is_known_by_its_own_id_and_by_its_person(store: Store) -> None:
    write(store, facts(), facts(Package_ID="P2"), facts(3))
    with store.reading() as reading:
        assert set(known_of(reading, [facts(Package_ID="other")]).packages) == {"p00001", "p2"}
        assert set(known_of(reading, [facts(9, Package_ID="p00003")]).packages) == {"p00003"}


def test_the_holder_of_an_nhs_number_is_known_whoever_asks(store: Store) -> None:
    write(store, facts())
    number = extract_row()["NHS Number"]
    with store.reading() as reading:
        assert known_of(reading, [facts(2, NHS_Number=number)]).number_holders == {number: "C00001"}


def test_a_look_up_asks_no_question_for_each_row(store: Store) -> None:
    many = [facts(number) for number in range(1, 301)]
    write(store, *many)
    with store.reading() as reading, statements() as for_few:
        known_of(reading, many[:10])
    with store.reading() as reading, statements() as for_many:
        assert len(known_of(reading, many).people) == 300
    assert len(for_many) == len(for_few)
