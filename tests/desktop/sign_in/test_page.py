import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.opening import close_work, open_work
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.sign_in.page import SignInPage
from homecare_desktop.storage.store_folder import DATABASE, KEYS
from tests.support.stores import CLOCK, PASSPHRASE


def open_page(qtbot: QtBot, folder: Path) -> SignInPage:
    page = SignInPage(folder, CLOCK)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_passphrase_and_return_open_the_store(qtbot: QtBot, store_folder: Path) -> None:
    page = open_page(qtbot, store_folder)
    assert page.form.officerName.text() == "Asha Demo"
    assert not page.form.officerCombo.isVisible()
    qtbot.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(page.signed_in) as signed_in:
        qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
        assert not page.form.pages.isEnabled()
        assert page.form.busyLabel.text() == "Opening the store…"
    work = signed_in.args[0] if signed_in.args else None
    assert isinstance(work, Work)
    assert work.officer.name == "Asha Demo"
    assert page.form.passphrase.edit.text() == ""
    close_work(work)


def test_a_wrong_passphrase_is_said_beside_the_field_and_can_be_typed_again(
    qtbot: QtBot, store_folder: Path
) -> None:
    page = open_page(qtbot, store_folder)
    qtbot.keyClicks(page.form.passphrase.edit, "three wrong words")
    qtbot.mouseClick(page.form.signInButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.form.passphrase.fault.text()))
    assert "does not open this store" in page.form.passphrase.fault.text()
    assert page.form.passphrase.fault.isVisible()
    assert page.form.officerName.text() == "Asha Demo"
    assert page.form.passphrase.edit.selectedText() == page.form.passphrase.edit.text() == "three wrong words"
    qtbot.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    assert not page.form.passphrase.fault.isVisible()
    with qtbot.waitSignal(page.signed_in) as signed_in:
        qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    assert signed_in.args
    close_work(signed_in.args[0])


def test_an_empty_passphrase_is_asked_for(qtbot: QtBot, store_folder: Path) -> None:
    page = open_page(qtbot, store_folder)
    qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    assert page.form.passphrase.fault.text() == "Type your passphrase."
    assert page.form.pages.isEnabled()


def test_the_passphrase_is_hidden_until_it_is_asked_for(qtbot: QtBot, store_folder: Path) -> None:
    page = open_page(qtbot, store_folder)
    edit, button = page.form.passphrase.edit, page.form.passphrase.show_button
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Password


def test_a_missing_store_is_explained_and_found_once_it_is_there(
    qtbot: QtBot, tmp_path: Path, store_template: Path
) -> None:
    folder = tmp_path / "later"
    page = open_page(qtbot, folder)
    assert page.form.pages.currentWidget() is page.form.missingPage
    assert "homecare-desktop init" in page.form.missingLabel.text()
    assert "made up" in page.form.missingLabel.text()
    assert str(folder) in page.form.folderLabel.text()
    assert page.form.demonstrationButton.isVisible()
    shutil.copytree(store_template, folder)
    qtbot.mouseClick(page.form.againButton, Qt.MouseButton.LeftButton)
    assert page.form.pages.currentWidget() is page.form.knownPage
    assert page.form.officerName.text() == "Asha Demo"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [(KEYS, b"{", "key file is damaged"), (KEYS, None, "is missing")],
)
def test_a_damaged_key_file_is_explained(
    qtbot: QtBot, store_folder: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is None:
        (store_folder / name).unlink()
    else:
        (store_folder / name).write_bytes(content)
    page = open_page(qtbot, store_folder)
    assert page.form.pages.currentWidget() is page.form.missingPage
    assert said in page.form.missingLabel.text()


def test_a_damaged_data_file_is_explained_when_it_is_opened(qtbot: QtBot, store_folder: Path) -> None:
    (store_folder / DATABASE).write_bytes(b"not what it was" * 1000)
    page = open_page(qtbot, store_folder)
    qtbot.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.form.passphrase.fault.text()))
    assert "Nothing was changed" in page.form.passphrase.fault.text()


def test_a_second_window_is_told_that_the_store_is_open(qtbot: QtBot, store_folder: Path) -> None:
    first = open_work(store_folder, PASSPHRASE, CLOCK)
    page = open_page(qtbot, store_folder)
    qtbot.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    qtbot.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.form.passphrase.fault.text()))
    assert "already open" in page.form.passphrase.fault.text()
    close_work(first)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the folder of user data cannot be another")
def test_the_demonstration_is_made_and_opened_where_there_is_no_store(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    page = open_page(qtbot, tmp_path / "nothing")
    with qtbot.waitSignal(page.signed_in, timeout=120_000) as signed_in:
        qtbot.mouseClick(page.form.demonstrationButton, Qt.MouseButton.LeftButton)
        assert page.form.makingLabel.text() == "Making the demonstration…"
    work = signed_in.args[0] if signed_in.args else None
    assert isinstance(work, Work)
    assert work.demonstration
    assert work.store.folder.is_relative_to(tmp_path)
    close_work(work)
