import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.storage.change_log import log_act, verify_log
from homecare_desktop.storage.faults import (
    BackupFaultError,
    DamagedKeysError,
    DamagedStoreError,
    DiskFaultError,
    EmptyStoreError,
    HalfMadeStoreError,
    NewerStoreError,
    NoSuchSlotError,
    ReadOnlyStoreError,
    SharedFolderError,
    StoreExistsError,
    StoreFaultError,
    StoreInUseError,
    StoreMissingError,
    StorePartMissingError,
    UnusableFolderError,
    WrongPassphraseError,
)
from homecare_desktop.storage.key_slots import LEAST_EFFORT
from homecare_desktop.storage.listing import case_keys, case_rows
from homecare_desktop.storage.lookups import officer_rows, programme_text, store_facts
from homecare_desktop.storage.replay import rows_unlike_the_log
from homecare_desktop.storage.store import (
    CreatedStore,
    NewOfficer,
    Store,
    create_store,
    discard_demonstration,
    open_store,
    sign_in_names,
    store_exists,
)
from homecare_desktop.storage.store_folder import BACKUPS, DATABASE, KEYS, LOCK, UNFINISHED, begin_setting_up
from homecare_desktop.storage.tables import Change, Contact, Person, Provider
from tests.support.killing import run_and_kill
from tests.support.stores import NOW, PASSPHRASE, TODAY, add_case


def create(
    folder: Path, *, passphrase: str = PASSPHRASE, demonstration_day: date | None = None
) -> CreatedStore:
    return create_store(
        folder,
        programme_code="small",
        programme_text='code = "small"',
        providers=[("Able Care Ltd", ["Able", "ABLE CARE"]), ("Benign Care Ltd", [])],
        officer=NewOfficer("Asha Demo", phone="020 7946 0000"),
        passphrase=passphrase,
        now=NOW,
        demonstration_day=demonstration_day,
        effort=LEAST_EFFORT,
    )


def people(store: Store) -> int:
    with store.reading() as reading:
        return reading.scalar(select(func.count()).select_from(Person)) or 0


def assert_whole(store: Store) -> None:
    with store.reading() as reading:
        assert reading.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert reading.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert verify_log(reading) == []
        listed = case_keys(reading, CaseFilter(), today=TODAY)
        assert len(case_rows(reading, listed)) == people(store)


@contextmanager
def not_the_superuser() -> Iterator[Path]:
    """Give a folder of which a process without the superuser's powers can read everything."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    was = os.geteuid()
    try:
        yield folder
    finally:
        os.seteuid(was)
        shutil.rmtree(folder)


class TestMaking:
    def test_a_store_begins_with_what_it_was_given(self, tmp_path: Path) -> None:
        created = create(tmp_path / "deep" / "store", demonstration_day=date(2021, 4, 29))
        with created.store.reading() as reading:
            facts = store_facts(reading)
            assert officer_rows(reading) == [(created.officer_id, "Asha Demo", "", "020 7946 0000", "")]
            assert programme_text(reading) == 'code = "small"'
            providers = reading.scalars(select(Provider).order_by(Provider.name)).all()
            assert [(row.name, row.aliases) for row in providers] == [
                ("Able Care Ltd", ["Able", "ABLE CARE"]),
                ("Benign Care Ltd", []),
            ]
            assert verify_log(reading) == []
            authors = set(reading.scalars(select(Change.officer_id)))
        created.store.close()
        assert (facts.demonstration, facts.demonstration_day) == (True, date(2021, 4, 29))
        assert facts.programme_code == "small"
        assert authors == {created.officer_id}

    def test_the_recovery_code_opens_it(self, tmp_path: Path) -> None:
        created = create(tmp_path)
        created.store.close()
        opened = open_store(tmp_path, created.recovery_code, now=NOW)
        opened.store.close()
        assert (opened.officer_id, opened.used_recovery_code) == (created.officer_id, True)

    def test_a_store_is_never_made_over_another(self, store_folder: Path) -> None:
        before = (store_folder / DATABASE).read_bytes()
        with pytest.raises(StoreExistsError, match="left as it is"):
            create(store_folder)
        assert (store_folder / DATABASE).read_bytes() == before

    def test_not_even_over_half_of_one(self, store_folder: Path) -> None:
        (store_folder / KEYS).unlink()
        with pytest.raises(StorePartMissingError, match=KEYS):
            create(store_folder)
        assert (store_folder / DATABASE).exists()

    def test_a_short_passphrase_leaves_no_trace(self, tmp_path: Path) -> None:
        with pytest.raises(BadInputError):
            create(tmp_path / "store", passphrase="short")
        assert not (tmp_path / "store").exists()

    def test_a_cloud_folder_leaves_no_trace(self, tmp_path: Path) -> None:
        with pytest.raises(SharedFolderError):
            create(tmp_path / "Dropbox" / "store")
        assert not (tmp_path / "Dropbox").exists()

    @pytest.mark.skipif(os.name != "posix", reason="Windows has no such place")
    def test_a_folder_that_cannot_be_made(self) -> None:
        with pytest.raises(UnusableFolderError, match="/proc/homecare"):
            create(Path("/proc/homecare"))

    def test_a_file_in_place_of_the_folder(self, tmp_path: Path) -> None:
        (tmp_path / "store").write_text("in the way", encoding="utf-8")
        with pytest.raises(UnusableFolderError):
            create(tmp_path / "store")

    @pytest.mark.parametrize(
        "moment", ["making.upgrade", "making.open_writing", "store.save_ring", "store.end_setting_up"]
    )
    def test_an_interrupted_making_is_known_and_can_be_repeated(self, tmp_path: Path, moment: str) -> None:
        script = (
            "import sys, time; from pathlib import Path; from tests.storage import test_store;"
            "from homecare_desktop.storage import making, store;"
            f"{moment} = lambda *_: (print('NOW', flush=True), time.sleep(60));"
            "test_store.create(Path(sys.argv[1]))"
        )
        run_and_kill(script, str(tmp_path))
        assert (tmp_path / UNFINISHED).exists()
        assert not store_exists(tmp_path)
        with pytest.raises(HalfMadeStoreError, match="Set it up again"):
            open_store(tmp_path, PASSPHRASE, now=NOW)
        with pytest.raises(HalfMadeStoreError):
            sign_in_names(tmp_path)
        create(tmp_path).store.close()
        assert store_exists(tmp_path)
        assert {path.name for path in tmp_path.iterdir()} == {DATABASE, KEYS, LOCK}

    def test_a_backup_put_where_a_making_was_interrupted_is_a_store(
        self, tmp_path: Path, store_folder: Path
    ) -> None:
        (tmp_path / "half").mkdir()
        begin_setting_up(tmp_path / "half", uuid4())
        for name in (DATABASE, KEYS):
            shutil.copyfile(store_folder / name, tmp_path / "half" / name)
        with pytest.raises(StoreExistsError):
            create(tmp_path / "half")
        open_store(tmp_path / "half", PASSPHRASE, now=NOW).store.close()


class TestOpening:
    def test_in_a_folder_with_an_odd_name(self, store_folder: Path) -> None:
        odd = store_folder.rename(store_folder.with_name("a#b %3F & é Ω"))
        open_store(odd, PASSPHRASE, now=NOW).store.close()
        assert {path.name for path in odd.iterdir()} == {DATABASE, KEYS, LOCK}

    def test_with_the_passphrase(self, store_folder: Path) -> None:
        opened = open_store(store_folder, PASSPHRASE, now=NOW)
        with opened.store.reading() as reading:
            (officer,) = officer_rows(reading)
        opened.store.close()
        assert (opened.officer_id, opened.used_recovery_code) == (officer[0], False)
        assert sign_in_names(store_folder) == ["Asha Demo"]

    def test_with_a_wrong_one(self, store_folder: Path) -> None:
        with pytest.raises(WrongPassphraseError):
            open_store(store_folder, "other made-up words", now=NOW)
        open_store(store_folder, PASSPHRASE, now=NOW).store.close()

    def test_as_somebody_who_has_no_passphrase(self, store_folder: Path) -> None:
        with pytest.raises(NoSuchSlotError, match="Ben Demo"):
            open_store(store_folder, PASSPHRASE, officer="Ben Demo", now=NOW)

    def test_where_there_is_none(self, tmp_path: Path) -> None:
        for nothing in (tmp_path, tmp_path / "nowhere"):
            assert not store_exists(nothing)
            with pytest.raises(StoreMissingError, match="no store"):
                open_store(nothing, PASSPHRASE, now=NOW)
            with pytest.raises(StoreMissingError):
                sign_in_names(nothing)
        assert list(tmp_path.iterdir()) == []

    def test_twice(self, store_folder: Path, store: Store) -> None:
        with pytest.raises(StoreInUseError, match="already open"):
            open_store(store_folder, PASSPHRASE, now=NOW)
        store.close()
        open_store(store_folder, PASSPHRASE, now=NOW).store.close()

    @pytest.mark.parametrize(
        ("content", "fault"),
        [
            (b"", EmptyStoreError),
            (b"\x00" * 8_192, DamagedStoreError),
            (os.urandom(70_000), DamagedStoreError),
        ],
    )
    def test_a_database_that_is_none(
        self, store_folder: Path, content: bytes, fault: type[StoreFaultError]
    ) -> None:
        (store_folder / DATABASE).write_bytes(content)
        with pytest.raises(fault):
            open_store(store_folder, PASSPHRASE, now=NOW)
        assert (store_folder / DATABASE).read_bytes() == content

    def test_a_key_file_that_is_none(self, store_folder: Path) -> None:
        (store_folder / KEYS).write_bytes(b"\x00garbage")
        for ask in (sign_in_names, lambda folder: open_store(folder, PASSPHRASE, now=NOW)):
            with pytest.raises(DamagedKeysError):
                ask(store_folder)

    def test_another_stores_key_file(self, store_folder: Path, tmp_path: Path) -> None:
        create(tmp_path / "other").store.close()
        shutil.copyfile(tmp_path / "other" / KEYS, store_folder / KEYS)
        with pytest.raises(DamagedStoreError, match="key file"):
            open_store(store_folder, PASSPHRASE, now=NOW)

    def test_a_newer_store_is_left_as_it_is(self, store_folder: Path, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            writing.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
        store.close()
        with pytest.raises(NewerStoreError, match="newer version"):
            open_store(store_folder, PASSPHRASE, now=NOW)
        assert not (store_folder / BACKUPS).exists()

    def test_a_failed_opening_lets_go_of_the_lock(self, store_folder: Path) -> None:
        whole = (store_folder / DATABASE).read_bytes()
        (store_folder / DATABASE).write_bytes(whole[:4_096])
        with pytest.raises(DamagedStoreError):
            open_store(store_folder, PASSPHRASE, now=NOW)
        (store_folder / DATABASE).write_bytes(whole)
        open_store(store_folder, PASSPHRASE, now=NOW).store.close()

    @pytest.mark.skipif(os.name != "posix", reason="Windows keeps write permission elsewhere")
    def test_a_folder_that_may_only_be_read(self) -> None:
        with not_the_superuser() as folder:
            create(folder / "store").store.close()
            for path in (folder / "store").iterdir():
                path.chmod(0o444)
            (folder / "store").chmod(0o555)
            if os.geteuid() == 0:
                os.seteuid(65534)
            with pytest.raises(ReadOnlyStoreError, match="cannot be written to"):
                open_store(folder / "store", PASSPHRASE, now=NOW)


class TestWriting:
    def test_what_was_written_is_listed(self, work: Work) -> None:
        with work.writing() as writing:
            case_id = add_case(writing, officer_id=work.officer.officer_id)
        with work.reading() as reading:
            (row,) = case_rows(reading, case_keys(reading, CaseFilter(), today=TODAY))
        assert (row.case_id, row.list_name, row.officer) == (case_id, "Brown, Delroy", "Asha Demo")

    def test_an_error_undoes_all_of_it(self, store: Store) -> None:
        def fail() -> None:
            with store.writing(None, NOW) as writing:
                add_case(writing)
                writing.flush()
                raise LookupError

        with pytest.raises(LookupError):
            fail()
        assert people(store) == 0
        assert_whole(store)

    def test_it_is_all_still_there_after_closing(self, store_folder: Path, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            add_case(writing)
        store.close()
        again = open_store(store_folder, PASSPHRASE, now=NOW).store
        assert people(again) == 1
        assert_whole(again)
        again.close()

    def test_a_reader_does_not_see_half_of_it(self, store: Store) -> None:
        with store.reading() as reading:
            assert reading.scalar(select(func.count()).select_from(Person)) == 0
            with store.writing(None, NOW) as writing:
                add_case(writing)
            assert reading.scalar(select(func.count()).select_from(Person)) == 0
        assert people(store) == 1

    def test_two_threads_write_one_after_the_other(self, store: Store) -> None:
        start = threading.Barrier(2)
        faults: list[BaseException] = []

        def write(first: int) -> None:
            try:
                start.wait()
                for number in range(first, first + 25):
                    with store.writing(None, NOW) as writing:
                        add_case(writing, number)
            except BaseException as error:  # noqa: BLE001 - shown by the test
                faults.append(error)

        threads = [threading.Thread(target=write, args=(first,)) for first in (1, 101)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert faults == []
        assert people(store) == 50
        assert_whole(store)

    def test_a_second_transaction_in_one_thread_is_the_programs_mistake(self, store: Store) -> None:
        with store.writing(None, NOW), pytest.raises(RuntimeError, match="open in this thread"):
            store.writing(None, NOW).__enter__()
        with store.writing(None, NOW) as writing:
            add_case(writing)

    def test_closing_waits_for_whoever_writes(self, store_folder: Path, store: Store) -> None:
        writes, done = threading.Event(), threading.Event()

        def write() -> None:
            with store.writing(None, NOW) as writing:
                add_case(writing)
                writing.flush()
                writes.set()
                done.wait()

        writer = threading.Thread(target=write)
        writer.start()
        writes.wait()
        closer = threading.Thread(target=store.close)
        closer.start()
        with pytest.raises(StoreInUseError):
            open_store(store_folder, PASSPHRASE, now=NOW)
        assert closer.is_alive()
        done.set()
        closer.join()
        writer.join()
        again = open_store(store_folder, PASSPHRASE, now=NOW).store
        assert people(again) == 1
        again.close()

    def test_a_closed_store_stays_closed(self, store: Store) -> None:
        store.close()
        store.close()
        with pytest.raises(RuntimeError, match="closed"), store.reading():
            pass
        with pytest.raises(RuntimeError, match="closed"), store.writing(None, NOW):
            pass

    @pytest.mark.skipif(os.name != "posix", reason="only there a process can be held short of disk")
    def test_a_disk_that_fails_loses_nothing(self, store_folder: Path, store: Store) -> None:
        import resource  # noqa: PLC0415 - POSIX only

        with store.writing(None, NOW) as writing:
            case_id = add_case(writing)
        sizes = [path.stat().st_size for path in store_folder.iterdir()]
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes) + 4_096, before[1]))
        try:
            with pytest.raises(DiskFaultError, match="not kept"):
                self.write_500_notes(store, case_id)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        with store.reading() as reading:
            assert reading.scalar(select(func.count()).select_from(Contact)) == 0
        with store.writing(None, NOW) as writing:
            writing.get_one(Person, writing.scalar(select(Person.id))).phone = "020 7946 0002"
        assert_whole(store)

    def write_500_notes(self, store: Store, case_id: UUID) -> None:
        stamp = {"case_id": case_id, "recorded_at": NOW, "contacted_on": TODAY, "note": "a long note " * 100}
        with store.writing(None, NOW) as writing:
            writing.add_all(Contact(**stamp, channel="phone", outcome="spoke") for _ in range(500))

    @pytest.mark.parametrize("rows", [0, 1, 40])
    def test_a_process_that_is_killed_leaves_a_whole_store(self, store_folder: Path, rows: int) -> None:
        script = (
            "import sys; from pathlib import Path; from tests.support.stores import *;"
            "store = open_store(Path(sys.argv[1]), PASSPHRASE, now=NOW).store\n"
            "for number in range(int(sys.argv[2])):\n"
            "    with store.writing(None, NOW) as writing: add_case(writing, number)\n"
            "with store.writing(None, NOW) as writing:\n"
            "    for number in range(1000, 1200): add_case(writing, number); writing.flush()\n"
            "    print('NOW', flush=True); sys.stdin.read()"
        )
        run_and_kill(script, str(store_folder), str(rows))
        store = open_store(store_folder, PASSPHRASE, now=NOW).store
        assert people(store) == rows
        assert_whole(store)
        store.close()


class TestOfficers:
    def test_who_is_let_in_can_open_it(self, store_folder: Path, store: Store) -> None:
        ben = UUID(int=7)
        store.let_in(ben, "Ben Demo", "other made-up words", LEAST_EFFORT)
        store.close()
        assert sign_in_names(store_folder) == ["Asha Demo", "Ben Demo"]
        opened = open_store(store_folder, "other made-up words", now=NOW)
        opened.store.shut_out(ben)
        opened.store.close()
        assert opened.officer_id == ben
        with pytest.raises(WrongPassphraseError):
            open_store(store_folder, "other made-up words", now=NOW)

    def test_a_key_file_that_cannot_be_saved_changes_nothing(self, store_folder: Path, store: Store) -> None:
        (store_folder / KEYS).unlink()
        (store_folder / KEYS).mkdir()
        with pytest.raises(DiskFaultError):
            store.let_in(UUID(int=7), "Ben Demo", "other made-up words", LEAST_EFFORT)


class TestBackup:
    def test_a_backup_is_a_store_of_its_own(self, tmp_path: Path, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            add_case(writing)
        target = tmp_path / "Dropbox" / DATABASE
        target.parent.mkdir()
        store.backup_to(target)
        with store.writing(None, NOW) as writing:
            add_case(writing, 2)
        assert {path.name for path in target.parent.iterdir()} == {DATABASE, KEYS}
        (tmp_path / "back").mkdir()
        for path in target.parent.iterdir():
            shutil.copyfile(path, tmp_path / "back" / path.name)
        restored = open_store(tmp_path / "back", PASSPHRASE, now=NOW).store
        assert people(restored) == 1
        assert_whole(restored)
        restored.close()

    def test_while_somebody_writes(self, tmp_path: Path, store: Store) -> None:
        with store.writing(None, NOW) as writing:
            add_case(writing)
            writing.flush()
            store.backup_to(tmp_path / "copy.db")
        assert people(store) == 1
        assert (tmp_path / "copy.db").exists()

    @pytest.mark.parametrize("name", [DATABASE, KEYS, "homecare.backup", "copy.keys"])
    def test_never_over_the_store_itself(self, store_folder: Path, store: Store, name: str) -> None:
        with pytest.raises(BackupFaultError):
            store.backup_to(store_folder / ".." / store_folder.name / name)
        assert_whole(store)
        store.close()
        open_store(store_folder, PASSPHRASE, now=NOW).store.close()

    def test_a_place_that_cannot_be_written(self, tmp_path: Path, store: Store) -> None:
        with pytest.raises(BackupFaultError, match="store itself is unharmed"):
            store.backup_to(tmp_path / "nowhere" / "copy.db")

    def test_what_lay_there_stays_when_it_fails(
        self, tmp_path: Path, store: Store, store_folder: Path
    ) -> None:
        target = tmp_path / "copy.db"
        target.write_bytes(b"the last good one")
        (store_folder / KEYS).unlink()
        with pytest.raises(BackupFaultError):
            store.backup_to(target)
        assert target.read_bytes() == b"the last good one"
        assert not list(tmp_path.glob("*.part"))


class TestDemonstration:
    def test_can_be_made_anew(self, tmp_path: Path) -> None:
        create(tmp_path, demonstration_day=TODAY).store.close()
        discard_demonstration(tmp_path)
        assert not store_exists(tmp_path)
        create(tmp_path, demonstration_day=TODAY).store.close()

    def test_a_real_store_is_never_discarded(self, store_folder: Path) -> None:
        before = (store_folder / DATABASE).read_bytes()
        with pytest.raises(StoreExistsError):
            discard_demonstration(store_folder)
        assert (store_folder / DATABASE).read_bytes() == before
        open_store(store_folder, PASSPHRASE, now=NOW).store.close()

    def test_nor_one_that_is_open(self, tmp_path: Path) -> None:
        created = create(tmp_path, demonstration_day=TODAY)
        with pytest.raises(StoreInUseError):
            discard_demonstration(tmp_path)
        created.store.close()

    def test_nothing_is_nothing(self, tmp_path: Path) -> None:
        discard_demonstration(tmp_path / "nowhere")
        assert not (tmp_path / "nowhere").exists()


class TestSites:
    def site(self, folder: Path) -> UUID:
        opened = open_store(folder, PASSPHRASE, now=NOW).store
        with opened.reading() as reading:
            site_id = store_facts(reading).site_id
            assert verify_log(reading) == []
            assert rows_unlike_the_log(reading) == []
        opened.close()
        return site_id

    def test_a_store_stays_the_installation_that_it_is(self, store_folder: Path) -> None:
        assert self.site(store_folder) == self.site(store_folder)

    def test_a_copy_elsewhere_is_another_one(self, store_folder: Path, tmp_path: Path) -> None:
        original = self.site(store_folder)
        shutil.copytree(store_folder, tmp_path / "copy")
        assert self.site(tmp_path / "copy") != original
        assert self.site(store_folder) == original

    def test_a_restored_backup_is_another_one_though_it_lies_where_it_lay(
        self, store_folder: Path, store: Store
    ) -> None:
        store.backup_to(store_folder / "kept.db")
        store.close()
        original = self.site(store_folder)
        (store_folder / "kept.db").replace(store_folder / DATABASE)
        restored = self.site(store_folder)
        assert restored != original
        assert self.site(store_folder) == restored

    def test_its_clock_goes_on_from_what_it_has_seen(self, store_folder: Path, store: Store) -> None:
        with store.writing(None, NOW + timedelta(days=9)) as writing:
            log_act(writing, "view", "person", UUID(int=1))
        store.close()
        moved = store_folder.rename(store_folder.with_name("moved"))
        assert self.site(moved)
        opened = open_store(moved, PASSPHRASE, now=NOW).store
        with opened.reading() as reading:
            latest = reading.scalars(select(Change).order_by(Change.clock_ms, Change.clock_count)).all()[-1]
        opened.close()
        assert (latest.entity, latest.act, latest.sequence) == ("store_identity", "update", 1)


def contents(folder: Path) -> list[bytes]:
    """Return every file's bytes; Windows lets nobody read the two that hold locks, and no data."""
    locked = () if os.name == "posix" else ("-shm", ".lock")
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(locked)]
    return [path.read_bytes() for path in files]


def test_nothing_that_was_written_can_be_read_in_any_file(store_folder: Path, store: Store) -> None:
    with store.writing(None, NOW) as writing:
        for number in range(200):
            add_case(writing, number, first_name="Xanthippe", last_name="Quillfeather", notes="has a dog")
        writing.flush()
        store.backup_to(store_folder / "copy.db")
        in_the_middle = contents(store_folder)
    store.backup_to(store_folder / "copy.db")
    in_use = contents(store_folder)
    store.close()
    closed = contents(store_folder)
    assert len(in_use) > len(closed)
    for content in (*in_the_middle, *in_use, *closed):
        for word in (b"Quillfeather", b"quillfeather", b"Xanthippe", b"has a dog", b"9990"):
            assert word not in content
