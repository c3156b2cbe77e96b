from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case.case_page import CasePageView
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Choice, DecidedBy, LetterFormat, ToldBy
from tests.support.stores import TODAY, add_case

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def page(qtbot: QtBot, work: Work) -> CasePageView:
    """The page, showing nobody yet."""
    page = CasePageView(work, Changes())
    qtbot.addWidget(page)
    page.resize(1100, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


def said(page: CasePageView, name: str) -> str:
    """Return what the cards say about ``name``."""
    cards = (page.reach, page.package, page.letter)
    return next(words for card in cards for fact, words in card.facts if fact == name)


def test_the_page_says_who_and_how_to_reach_them(work: Work, page: CasePageView) -> None:
    with work.writing() as writing:
        case_id = add_case(
            writing,
            1,
            officer_id=work.officer.officer_id,
            preferred_name="Del",
            letter_format=LetterFormat.LARGE_PRINT,
            point_size=20,
            language="Gujarati",
            interpreter_needed=True,
            notes="Speaks to his daughter first.",
        )
    page.show_case(case_id)
    assert page.form.nameLabel.text() == "Del (Mr Delroy Brown)"
    assert page.form.identityLabel.text().startswith("B-1001 · Born 4 May 1938 (82) · NHS 999 ")
    assert page.form.identityLabel.text().endswith(" · 020 7946 0001")
    assert page.form.needsNotice.text == "Large print, 20 point · Interpreter needed: Gujarati"
    assert said(page, "Letters in") == "large print, 20 point"
    assert said(page, "Address") == "14 Sample Road, Wembley, HA0 0AA"
    assert said(page, "Notes") == "Speaks to his daughter first."
    assert said(page, "Care") == "14 hours a week"
    assert said(page, "Provider now") == "Kindred Care Example Ltd"
    assert said(page, "New provider") == "Active Care & Support Ltd"
    assert page.step.text() == "Print the letter and post it."
    assert page.capacity.text() == "Not assessed for this decision."
    assert page.windowTitle() == "Case"


def test_the_page_says_why_nobody_writes_to_them(qtbot: QtBot, work: Work, page: CasePageView) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id, letter_format=LetterFormat.BRAILLE)
    page.show_case(case_id)
    qtbot.waitUntil(lambda: ("No letter", "needs another format: Braille") in page.letter.facts)


def test_every_choice_stays_on_the_page(work: Work, page: CasePageView) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    record_choice(
        work,
        case_id,
        ChoiceEntry(
            Choice.UNDECIDED, date(2021, 4, 12), DecidedBy.PERSON, ToldBy.PHONE, revisit_on=date(2021, 4, 26)
        ),
    )
    page.show_case(case_id)
    assert page.choice.pill.text() == "Undecided"
    assert page.choice.revisit.text() == "Ask again on 26 April 2021. This is overdue."
    assert "Nobody has to change provider" in page.choice.nobody.text()
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY, DecidedBy.PERSON, ToldBy.VISIT))
    page.show_case(case_id)
    assert page.choice.pill.text() == "New provider"
    first, second = page.choice.history.lines()
    assert first.startswith("Today New provider, at a visit")
    assert second.startswith("12 Apr Undecided, by phone")
    table = page.form.timelineTable
    assert [table.cell(row, 0) for row in range(3)] == ["29 April 2021", "12 April 2021", "1 March 2021"]
    assert table.cell(2, 1) == "Assigned to Asha Demo"


def test_the_dialogs_open_by_their_keys_and_the_page_reads_again(
    qtbot: QtBot, work: Work, page: CasePageView
) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    page.show_case(case_id)
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    contact = opened(qtbot, page, ContactDialog)
    contact.form.channelCombo.setCurrentIndex(0)
    contact.form.outcomeCombo.setCurrentIndex(0)
    with qtbot.waitSignal(contact.accepted):
        contact.save()
    qtbot.waitUntil(lambda: page.form.timelineTable.cell(0, 1) == "Phone: spoke with them")
    page.choice.cards.cards[Choice.DIRECT_PAYMENT].click()
    assert opened(qtbot, page, ChoiceDialog).choice is Choice.DIRECT_PAYMENT


def opened(qtbot: QtBot, page: CasePageView, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(kind)))
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def test_a_posted_letter_is_opened_as_it_was_made(qtbot: QtBot, work: Work, page: CasePageView) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    page.show_case(case_id)
    assert not page.letter_button.isVisible()
    made = make_batch(work, plan_batch(work, Selection(case_ids=(case_id,)), "transfer-notice"))
    page.show_case(case_id)
    assert (said(page, "Last letter"), said(page, "Posted")) == ("L-000001", "not yet")
    mark_posted(work, made.batch, TODAY)
    page.show_case(case_id)
    assert said(page, "Posted") == "29 April 2021"
    page.letter_button.click()
    qtbot.waitUntil(lambda: page.findChild(DocumentDialog) is not None)
    document = page.findChild(DocumentDialog)
    assert isinstance(document, DocumentDialog)
    assert document.form.titleLabel.text() == "L-000001, as it was made"
    assert document.preview.page_count == made.pages
