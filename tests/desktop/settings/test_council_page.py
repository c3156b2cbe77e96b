"""Who sends the letters and how they look: entered, seen on a page, saved; a bad logo is told beside it."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.council_look import CouncilEntry, council_entry, save_council
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.settings.council_page import HAS_LOGO, NO_LOGO, CouncilPage


def shown(qtbot: QtBot, work: Work) -> CouncilPage:
    page = CouncilPage(work, Changes())
    qtbot.addWidget(page)
    page.resize(1130, 680)
    with qtbot.waitActive(page):
        page.show()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: CouncilPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def page_words(page: CouncilPage) -> str:
    assert page.preview.pdf
    return " ".join(page.preview.pdf.text(0).split())


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (60, 30), "navy").save(out, "PNG")
    file = tmp_path / "logo.png"
    file.write_bytes(out.getvalue())
    return file


def test_what_is_entered_is_seen_and_saved(qtbot: QtBot, work: Work, logo: Path) -> None:
    page = shown(qtbot, work)
    form = page.form
    assert not form.saveButton.isEnabled()
    form.addressEdit.setPlainText("Civic Centre\nWembley\nHA9 0FJ")
    form.colourEdit.setText("#1D4E79")
    form.envelopeCombo.setCurrentIndex(form.envelopeCombo.findData("c5"))
    page.choose_logo(logo)
    settle(qtbot, page)
    assert form.logoSaid.text() == HAS_LOGO
    assert "HA9 0FJ" in page_words(page)
    page.save()
    qtbot.waitUntil(lambda: form.notice.text.startswith("Saved."))
    entry = council_entry(work)
    assert entry.address == ("Civic Centre", "Wembley", "HA9 0FJ")
    assert (entry.colour, entry.reply_envelope) == ("#1d4e79", "c5")
    assert (entry.logo or b"").startswith(b"%PDF")
    assert entry.phone is None
    form.noLogoButton.click()
    assert form.logoSaid.text() == NO_LOGO
    form.programmeButton.click()
    assert page.entry == CouncilEntry()
    settle(qtbot, page)


def test_what_is_wrong_is_said_beside_its_field(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work)
    page.form.colourEdit.setText("#ffff00")
    assert page.form.colourSaid.text().startswith("Too pale")
    page.form.colourEdit.setText("#888888")
    assert page.form.colourSaid.text().startswith("Pale")
    page.form.emailEdit.setText("homecare")
    assert "looks like" in page.form.emailSaid.text()
    page.save()
    assert "Nothing is saved yet" in page.form.notice.text
    assert page.form.emailEdit.hasFocus()
    assert council_entry(work) == CouncilEntry()
    settle(qtbot, page)


def test_a_file_that_is_no_logo_is_refused_and_the_one_before_stays(
    qtbot: QtBot, work: Work, logo: Path, tmp_path: Path
) -> None:
    page = shown(qtbot, work)
    page.choose_logo(logo)
    settle(qtbot, page)
    text = tmp_path / "text.png"
    text.write_text("Dear Sir", encoding="utf-8")
    page.choose_logo(text)
    settle(qtbot, page)
    assert "no picture" in page.form.logoSaid.text()
    assert page.entry.logo is not None


def test_what_is_typed_stays_when_a_colleague_saves(qtbot: QtBot, work: Work) -> None:
    changes = Changes()
    page = CouncilPage(work, changes)
    qtbot.addWidget(page)
    page.form.phoneEdit.setText("020 7946 0999")
    save_council(work, CouncilEntry(email="homecare@council.example"))
    changes.changed.emit()
    assert page.form.phoneEdit.text() == "020 7946 0999"


def test_an_officer_without_the_right_reads(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, replace(work, officer=add_officer(work, "Femi Other")))
    assert page.form.notice.text == "You can read the letters here. Asha Demo may change them."
    assert page.form.phoneEdit.isReadOnly()
    for button in (page.form.saveButton, page.form.logoButton, page.form.programmeButton):
        assert not button.isEnabled()
