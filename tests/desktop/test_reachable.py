"""Every control of the screens and dialogs of the work has a name, and is reached with the Tab key."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import batch_pdf, batches
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.letter_wording import current_parts, save_wording, wording_kinds
from homecare_desktop.casework.offers import offer_package
from homecare_desktop.casework.representatives import (
    RepresentativeRow,
    add_representative,
    list_representatives,
)
from homecare_desktop.casework.tasks import list_tasks
from homecare_desktop.casework.wording_preview import fields_to_insert
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.around.appointment_dialog import AppointmentDialog
from homecare_desktop.desktop.around.offer_dialog import OfferDialog
from homecare_desktop.desktop.around.representative_dialog import RepresentativeDialog
from homecare_desktop.desktop.around.representatives_dialog import (
    EndRepresentativeDialog,
    RepresentativesDialog,
)
from homecare_desktop.desktop.case.case_dialog import CaseDialog
from homecare_desktop.desktop.case.case_page import CasePageView
from homecare_desktop.desktop.case.transfer_dialogs import (
    CompleteTransferDialog,
    HandoverDialog,
    PlanTransferDialog,
)
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog
from homecare_desktop.desktop.contact.contact_dialog import ContactDialog
from homecare_desktop.desktop.details.details_dialog import DetailsDialog
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog
from homecare_desktop.desktop.letters.letters_screen import ARCHIVE, BATCHES, RETURNED, TASKS, LettersScreen
from homecare_desktop.desktop.letters.parts_dialog import PartsDialog
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from homecare_desktop.desktop.letters.task_done_dialog import TaskDoneDialog
from homecare_desktop.desktop.settings.field_dialog import FieldDialog
from homecare_desktop.desktop.settings.settings_screen import SettingsScreen
from homecare_desktop.desktop.settings.versions_dialog import VersionsDialog
from homecare_desktop.desktop.today.today_screen import TodayScreen
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Authority, Choice, LetterFormat
from tests.support.caseload import Caseload
from tests.support.letter_cases import GRACE
from tests.support.stores import NEW_PROVIDER, TODAY, add_case

Make = Callable[[Work, CaseRow], QWidget]


def case_page(work: Work, row: CaseRow) -> QWidget:
    page = CasePageView(work, Changes())
    page.show_case(row.case_id)
    return page


def letters(work: Work, section: str) -> QWidget:
    """Return the Letters screen at one section."""
    screen = LettersScreen(work, Changes())
    screen.show_section(section)
    return screen


def attorney(work: Work, row: CaseRow) -> RepresentativeRow:
    """Return somebody who decides for the person."""
    entry = replace(GRACE, authority=Authority.ATTORNEY, authority_on=TODAY)
    add_representative(work, row.case_id, entry)
    return list_representatives(work, row.case_id)[0]


def represented(work: Work, row: CaseRow) -> QWidget:
    attorney(work, row)
    return RepresentativesDialog(work, row)


def answer(work: Work, row: CaseRow) -> QWidget:
    """Return the dialog for the answer to an offer."""
    record_choice(work, row.case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY))
    offer_package(work, row.case_id, NEW_PROVIDER, TODAY)
    return OfferDialog(work, row)


def document(work: Work, _row: CaseRow) -> QWidget:
    return DocumentDialog(work, "B-0001", batch_pdf(work, "B-0001"))


def settings(page: str) -> Make:
    def make(work: Work, _row: CaseRow) -> QWidget:
        screen = SettingsScreen(work, Changes())
        screen.show_page(page)
        return screen

    return make


def wording_versions(work: Work, _row: CaseRow) -> QWidget:
    kind = wording_kinds(work)[0]
    save_wording(work, kind.code, current_parts(work, kind.code))
    return VersionsDialog(work, kind, may=True)


PLACES: dict[str, Make] = {
    "today": lambda work, _row: TodayScreen(work, Changes()),
    "letters": lambda work, _row: letters(work, BATCHES),
    "every letter": lambda work, _row: letters(work, ARCHIVE),
    "letters that came back": lambda work, _row: letters(work, RETURNED),
    "tasks": lambda work, _row: letters(work, TASKS),
    "case": case_page,
    "choice": ChoiceDialog,
    "choice of a direct payment": lambda work, row: ChoiceDialog(work, row, Choice.DIRECT_PAYMENT),
    "choice undecided": lambda work, row: ChoiceDialog(work, row, Choice.UNDECIDED),
    "contact": ContactDialog,
    "transfer date": PlanTransferDialog,
    "handover": HandoverDialog,
    "transfer done": CompleteTransferDialog,
    "posted": lambda work, _row: PostedDialog(work, batches(work)[0]),
    "new letters": lambda work, _row: BatchDialog(work, Selection(officer_id=work.officer.officer_id)),
    "kept letters": document,
    "settings, wordings": settings("wordings"),
    "settings, council": settings("council"),
    "field": lambda _work, _row: FieldDialog(fields_to_insert(), "Insert a field"),
    "versions of a wording": wording_versions,
    "part of a batch": lambda work, _row: PartsDialog(work, batches(work)[0]),
    "task done": lambda work, _row: TaskDoneDialog(work, list_tasks(work)[0]),
    "details for letters": DetailsDialog,
    "people around them": represented,
    "somebody around them": RepresentativeDialog,
    "somebody with authority": lambda work, row: RepresentativeDialog(work, row, attorney(work, row)),
    "does not act any more": lambda work, row: EndRepresentativeDialog(work, attorney(work, row)),
    "appointment": AppointmentDialog,
    "offer": OfferDialog,
    "answer of a provider": answer,
    "case over a batch": lambda work, row: CaseDialog(work, Changes(), row.case_id),
}


@pytest.fixture(params=PLACES, ids=str)
def place(qtbot: QtBot, work: Work, caseload: Caseload, request: pytest.FixtureRequest) -> QWidget:
    """A screen or dialog, shown, with a batch of letters in the store."""
    key = caseload.keys["Brown"]
    with work.writing() as writing:
        braille = add_case(writing, 9, officer_id=work.officer.officer_id, letter_format=LetterFormat.BRAILLE)
    make_batch(work, plan_batch(work, Selection(case_ids=(key, braille)), "transfer-notice"))
    made = PLACES[request.param](work, case_rows(work, [key])[0])
    qtbot.addWidget(made)
    if isinstance(made, BatchDialog):
        qtbot.waitUntil(lambda: not made.is_busy)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
    return made


def controls(place: QWidget) -> list[QWidget]:
    """Return what takes the focus; the insides of a control that Qt made are its own."""
    return [
        widget
        for widget in place.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and not widget.objectName().startswith("qt_")
    ]


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def test_every_control_has_a_name(place: QWidget) -> None:
    found = controls(place)
    assert found
    unnamed = [
        described(widget)
        for widget in found
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]
    assert unnamed == []


def test_every_control_is_reached_with_tab(place: QWidget) -> None:
    reached: set[QWidget] = set()
    for _ in range(4 * len(controls(place)) + 10):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    left_out = [
        described(widget) for widget in controls(place) if widget not in reached and not in_group(widget)
    ]
    assert left_out == []


def in_group(widget: QWidget) -> bool:
    """Whether it is a radio button beside another one: the arrow keys lead to it."""
    return widget.inherits("QRadioButton")


def test_tables_say_their_titles_and_no_window_title_names_a_person(place: QWidget) -> None:
    for table in place.findChildren(QTableView):
        model = table.model()
        if table.isVisible() and model is not None and not table.objectName().startswith("qt_"):
            titles = [
                model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
            ]
            assert all(titles)
    assert place.windowTitle()
    assert "Brown" not in place.windowTitle()


def test_no_two_controls_have_the_same_letter(place: QWidget) -> None:
    words = [label.text() for label in place.findChildren(QLabel) if label.isVisible() and label.buddy()]
    words += [button.text() for button in place.findChildren(QAbstractButton) if button.isVisible()]
    letters = [found[1].casefold() for text in words if (found := re.search("&([^&])", text))]
    assert sorted(letters) == sorted(set(letters)), words
