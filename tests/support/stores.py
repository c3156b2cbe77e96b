"""Stores for tests: one template made once, copied for each test; and made-up people to put into them."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from homecare_desktop.assets import asset
from homecare_desktop.casework.opening import open_work
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.domain.programme_file import read_programme
from homecare_desktop.storage.key_slots import LEAST_EFFORT
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.store import NewOfficer, Store, Writing, create_store, open_store
from homecare_desktop.storage.store_folder import DATABASE, KEYS
from homecare_desktop.storage.tables import Assignment, Case, Package, Person, Provider

PASSPHRASE = "three made-up words"
NOW = datetime(2021, 4, 29, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
ASHA = NewOfficer(
    "Asha Demo", job_title="Named officer", phone="020 7946 0000", email="asha.demo@council.example"
)
CLOCK = Clock(lambda: NOW, TODAY)
CURRENT_PROVIDER = "Kindred Care Example Ltd"
NEW_PROVIDER = "Active Care & Support Ltd"


@pytest.fixture(scope="session")
def store_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed store in Brent's programme, with Asha Demo as its officer."""
    folder = tmp_path_factory.mktemp("template") / "store"
    text = asset("programmes").joinpath("brent-2021.toml").read_text(encoding="utf-8")
    programme = read_programme(text)
    created = create_store(
        folder,
        programme_code=programme.code,
        programme_text=text,
        providers=[(provider.name, provider.aliases) for provider in programme.providers],
        officer=ASHA,
        passphrase=PASSPHRASE,
        now=NOW,
        effort=LEAST_EFFORT,
    )
    created.store.close()
    return folder


@pytest.fixture
def store_folder(store_template: Path, tmp_path: Path) -> Path:
    """The folder of a closed store, this test's own."""
    folder = tmp_path / "store"
    folder.mkdir()
    for name in (DATABASE, KEYS):
        shutil.copyfile(store_template / name, folder / name)
    return folder


@pytest.fixture
def store(store_folder: Path) -> Iterator[Store]:
    """An open store, this test's own."""
    opened = open_store(store_folder, PASSPHRASE, now=NOW)
    yield opened.store
    opened.store.close()


@pytest.fixture
def work(store_folder: Path) -> Iterator[Work]:
    """An open store with Asha Demo signed in, on 29 April 2021 at 10:00."""
    opened = open_work(store_folder, PASSPHRASE, CLOCK)
    yield opened
    opened.store.close()


def nhs_number(number: int) -> str:
    """Return the ``number``-th valid NHS number of those that are never issued, from 999 000 0000 up."""
    valid = (f"999{middle:06}" for middle in range(number, 1_000_000))
    digits = (text + _check_digit(text) for text in valid)
    return next(text for text in digits if len(text) == 10)


def add_provider(writing: Writing, name: str) -> UUID:
    """Return the key of the provider called ``name``, which is added when there is none."""
    key = writing.scalar(select(Provider.id).where(Provider.name == name))
    if key is None:
        key = new_key()
        writing.add(Provider(id=key, name=name))
    return key


def add_case(writing: Writing, number: int = 1, *, officer_id: UUID | None = None, **fields: object) -> UUID:
    """Add a made-up person with package and case; return the case's key.

    ``fields`` go to the person or the package; ``current_provider``, ``new_provider`` and ``route``
    are the case's. The council ID is ``B-1000`` plus ``number``, the package ID ``P-1000`` likewise.
    """
    now = add_provider(writing, str(fields.pop("current_provider", CURRENT_PROVIDER)))
    new_name = fields.pop("new_provider", NEW_PROVIDER)
    new = add_provider(writing, str(new_name)) if new_name else None
    route = fields.pop("route", "patch")
    package_columns = Package.__table__.columns.keys()
    mine = {name: fields.pop(name) for name in list(fields) if name in package_columns}
    person = Person(**(_person(number) | fields), id=new_key())
    package = Package(**(_package(number) | mine), id=new_key(), person_id=person.id, provider_id=now)
    case = Case(id=new_key(), package_key=package.id, route=route, new_provider_id=new)
    writing.add_all([person, package, case])
    if officer_id is not None:
        writing.add(
            Assignment(
                case_id=case.id,
                officer_id=officer_id,
                assigned_on=date(2021, 3, 1),
                recorded_at=NOW,
                recorded_by=officer_id,
            )
        )
    return case.id


def _person(number: int) -> dict[str, Any]:
    return {
        "council_id": f"B-{1000 + number}",
        "nhs_number": nhs_number(number * 2),
        "title": "Mr",
        "first_name": "Delroy",
        "last_name": f"Brown {number}" if number > 1 else "Brown",
        "born_on": date(1938, 5, 4),
        "address_1": "14 Sample Road",
        "town": "Wembley",
        "postcode": "HA0 0AA",
        "phone": "020 7946 0001",
        "ward": "Sudbury",
    }


def _package(number: int) -> dict[str, Any]:
    return {
        "package_id": f"P-{1000 + number}",
        "service_line": "op-pd",
        "patch": "2",
        "minutes_per_week": 840,
        "carers_per_visit": 2,
        "starts_on": date(2019, 10, 7),
    }


def _check_digit(nine: str) -> str:
    check = 11 - sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11
    return str(0 if check == 11 else check)
