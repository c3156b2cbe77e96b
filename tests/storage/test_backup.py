from contextlib import closing
from datetime import timedelta
from pathlib import Path

from homecare_desktop.storage.backup import KEPT, back_up_before_upgrade
from homecare_desktop.storage.engine import connect
from homecare_desktop.storage.key_file import load_ring
from homecare_desktop.storage.key_slots import unlock
from homecare_desktop.storage.store_folder import BACKUPS, key_file
from tests.support.stores import NOW, PASSPHRASE


def test_the_last_few_copies_before_an_upgrade_are_kept(store_folder: Path) -> None:
    key = unlock(load_ring(key_file(store_folder)), PASSPHRASE).key
    copies = [back_up_before_upgrade(store_folder, key, NOW + timedelta(days=day)) for day in range(KEPT + 2)]
    assert copies[0].name == "before-upgrade-20210429-100000.db"
    kept = copies[-KEPT:]
    assert {path.name for path in (store_folder / BACKUPS).iterdir()} == {
        name for copy in kept for name in (copy.name, f"{copy.stem}.keys")
    }
    with closing(connect(kept[-1], key)) as connection:
        assert connection.execute("SELECT name FROM officer").fetchall() == [("Asha Demo",)]
    assert unlock(load_ring(kept[-1].with_suffix(".keys")), PASSPHRASE).key == key
