from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_keys, case_rows
from homecare_desktop.casework.letter_archive import batch_pdf, batches
from homecare_desktop.casework.letter_batches import Selection
from homecare_desktop.casework.letter_kinds import letter_kinds
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.providers import set_provider_contact
from homecare_desktop.casework.representatives import add_representative
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.details.details_dialog import DetailsDialog
from homecare_desktop.desktop.letters.batch_dialog import BatchDialog, Step
from homecare_desktop.desktop.letters.batch_settings import EMAIL
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.words import Choice, LetterFormat
from homecare_desktop.storage.store import Writing
from homecare_desktop.storage.tables import Person
from tests.support.letter_cases import GRACE
from tests.support.letter_cases import choose as choose_for
from tests.support.pdf_pages import page_texts
from tests.support.stores import NEW_PROVIDER, add_case


def large_print(writing: Writing, officer_id: UUID) -> None:
    fields = {"letter_format": LetterFormat.LARGE_PRINT, "point_size": 18}
    add_case(writing, 2, officer_id=officer_id, last_name="Brown", **fields)


@pytest.fixture
def people(work: Work) -> Selection:
    """Three who get a letter, one of them in large print, and two who do not."""
    asha = work.officer.officer_id
    with work.writing() as writing:
        add_case(writing, 1, officer_id=asha, last_name="Ahmed")
        add_case(
            writing,
            2,
            officer_id=asha,
            last_name="Brown",
            letter_format=LetterFormat.LARGE_PRINT,
            point_size=18,
        )
        add_case(writing, 3, officer_id=asha, last_name="Łukasik")
        add_case(writing, 4, officer_id=asha, last_name="Nguyễn", died_on=date(2021, 4, 1))
        add_case(writing, 5, officer_id=asha, last_name="Reid", do_not_write="asked us not to")
    return Selection(officer_id=asha)


@pytest.fixture
def dialog(qtbot: QtBot, work: Work, people: Selection) -> BatchDialog:
    """The dialog with its plan."""
    dialog = BatchDialog(work, people)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    idle(qtbot, dialog)
    return dialog


def idle(qtbot: QtBot, dialog: BatchDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)


def press_default(qtbot: QtBot, dialog: BatchDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    idle(qtbot, dialog)


def test_who_gets_one_and_who_does_not_is_said_before_anything_is_made(
    work: Work, dialog: BatchDialog
) -> None:
    assert dialog.form.titleLabel.text() == Step.CHOOSE.value
    assert dialog.form.sumLabel.text() == "3 letters, 1 in large print, 2 left out"
    gets, left_out = dialog.form.getsTable, dialog.form.leftOutTable
    names = [gets.cell(row, 1) for row in range(3)]
    assert names == ["Mr Delroy Ahmed", "Mr Delroy Brown", "Mr Delroy Łukasik"]
    assert [gets.cell(row, 2) for row in range(3)] == ["B-1001", "B-1002", "B-1003"]
    assert [(left_out.cell(row, 1), left_out.cell(row, 2)) for row in range(2)] == [
        ("B-1004", "Died on 1 April 2021"),
        ("B-1005", "Do not write: asked us not to"),
    ]
    assert batches(work) == []


def test_a_preview_records_nothing(qtbot: QtBot, work: Work, dialog: BatchDialog) -> None:
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    assert dialog.form.sumLabel.text() == "Preview of 3 letters. Nothing is recorded yet."
    assert dialog.preview.page_count >= 6
    assert dialog.preview.isVisible()
    assert dialog.preview.pdf is not None
    assert "Mr Delroy Ahmed" in dialog.preview.pdf.text(0)
    assert "Preview" in dialog.preview.pdf.text(0)
    assert batches(work) == []
    dialog.form.backButton.click()
    assert dialog.form.choosePage.isVisible()


def test_letters_are_made_by_keys_alone_and_posted_on_a_day(
    qtbot: QtBot, work: Work, dialog: BatchDialog
) -> None:
    dialog.form.nextButton.setFocus()
    press_default(qtbot, dialog)
    press_default(qtbot, dialog)
    made = dialog.made
    assert made is not None
    assert dialog.form.sumLabel.text() == (
        f"B-0001: 3 letters on {made.pages} pages are made and kept."
        " Made is not posted: mark them when they are in the post."
    )
    assert [row.posted for row in batches(work)] == [0]
    assert batch_pdf(work, "B-0001") == made.pdf
    texts = page_texts(made.pdf)
    for letter, name in zip(made.letters, ("Ahmed", "Brown", "Łukasik"), strict=True):
        assert f"Mr Delroy {name}" in texts[letter.first_page - 1]
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    posted = shown(qtbot, dialog, PostedDialog)
    with qtbot.waitSignal(posted.accepted):
        QTest.keyClick(posted.form.postedOnField.edit, Qt.Key.Key_Return)
    assert [row.posted for row in batches(work)] == [3]
    assert not dialog.form.postedButton.isEnabled()
    assert dialog.form.notice.text == "B-0001 is marked as posted."
    rows = case_rows(work, [letter.case_id for letter in made.letters])
    assert {row.letter_posted_on for row in rows} == {date(2021, 4, 29)}
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.closeButton.click()


def shown(qtbot: QtBot, dialog: QWidget, kind: type[PostedDialog]) -> PostedDialog:
    qtbot.waitUntil(lambda: dialog.findChild(kind) is not None)
    found = dialog.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_who_died_since_the_preview_is_left_out_and_named(
    qtbot: QtBot, work: Work, dialog: BatchDialog
) -> None:
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    with work.writing() as writing:
        writing.query(Person).filter_by(council_id="B-1001").one().died_on = date(2021, 4, 28)
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    assert dialog.made is not None
    assert [letter.council_id for letter in dialog.made.letters] == ["B-1002", "B-1003"]
    assert dialog.form.notice.text == (
        "Left out when it was asked again before printing: Mr Delroy Ahmed (B-1001): died on 28 April 2021."
    )


def test_making_that_is_stopped_makes_nothing(qtbot: QtBot, work: Work, dialog: BatchDialog) -> None:
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    dialog.make()
    dialog.form.progress.stop.click()
    idle(qtbot, dialog)
    assert dialog.made is None
    assert dialog.form.notice.text == "The letters were stopped. None was made, and nothing was recorded."
    assert batches(work) == []
    assert dialog.form.nextButton.isEnabled()


def test_another_letter_to_the_same_people_has_to_be_wanted(
    qtbot: QtBot, work: Work, dialog: BatchDialog
) -> None:
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    dialog.make()
    idle(qtbot, dialog)
    dialog.form.postedButton.click()
    posted = shown(qtbot, dialog, PostedDialog)
    with qtbot.waitSignal(posted.accepted):
        posted.save()
    again = BatchDialog(work, Selection(officer_id=work.officer.officer_id))
    qtbot.addWidget(again)
    idle(qtbot, again)
    assert again.form.sumLabel.text() == "Nobody gets this letter, 5 left out"
    assert not again.form.nextButton.isEnabled()
    again.form.againBox.setChecked(True)
    idle(qtbot, again)
    assert again.form.sumLabel.text() == "3 letters, 1 in large print, 2 left out"


def test_the_envelope_is_part_of_the_plan(qtbot: QtBot, dialog: BatchDialog) -> None:
    combo = dialog.form.envelopeCombo
    assert combo.currentData() == "dl"
    combo.setCurrentIndex(combo.findData("c5"))
    idle(qtbot, dialog)
    dialog.form.nextButton.click()
    idle(qtbot, dialog)
    assert "C5" in combo.currentText()
    assert dialog.preview.page_count >= 6


def test_closing_before_anything_was_made_changes_nothing(
    qtbot: QtBot, work: Work, dialog: BatchDialog
) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert batches(work) == []


def test_no_title_and_no_file_name_names_a_person(dialog: BatchDialog) -> None:
    assert dialog.windowTitle() == "Letters"


def test_closing_while_the_plan_is_made_waits_for_its_end(
    qtbot: QtBot, work: Work, people: Selection
) -> None:
    dialog = BatchDialog(work, people)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.is_busy
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()
    assert not dialog.is_busy


def cells(table: RecordTable) -> list[str]:
    return [table.cell(row, 1) for row in range(len(table.rows))]


def choose(qtbot: QtBot, dialog: BatchDialog, combo: QComboBox, words: str) -> None:
    combo.setCurrentText(words)
    assert combo.currentText() == words
    idle(qtbot, dialog)


def test_a_kind_says_what_it_is_for_and_who_may_get_it(qtbot: QtBot, dialog: BatchDialog) -> None:
    form = dialog.form
    for row in range(form.templateCombo.count()):
        form.templateCombo.setCurrentIndex(row)
        kind = dialog.settings.kind
        assert form.purposeLabel.text() == f"{kind.purpose} {kind.who} {kind.to_whom}"
    idle(qtbot, dialog)
    assert form.templateCombo.count() == len(letter_kinds()) >= 12


def test_people_are_chosen_by_caseload_patch_officer_and_stage(
    qtbot: QtBot, work: Work, people: Selection
) -> None:
    femi = add_officer(work, "Femi Example", phone="020 7946 0002")
    with work.writing() as writing:
        add_case(writing, 7, officer_id=femi.officer_id, last_name="Sato", patch="13")
    again = BatchDialog(work, people)
    qtbot.addWidget(again)
    again.show()
    idle(qtbot, again)
    combo, sums = again.form.whoCombo, again.form.sumLabel
    assert combo.currentText() == "My caseload"
    choose(qtbot, again, combo, "Caseload of Femi Example")
    assert cells(again.form.getsTable) == ["Mr Delroy Sato"]
    choose(qtbot, again, combo, "Patch 13 Queens Park & Kilburn")
    assert sums.text() == "1 letter, nobody left out"
    choose(qtbot, again, combo, "Everyone: to write to")
    assert sums.text() == "4 letters, 1 in large print, 1 left out"
    choose(qtbot, again, combo, "Everyone: in conversation")
    assert sums.text() == "Nobody is chosen"
    assert not again.form.nextButton.isEnabled()


def test_the_cases_it_was_opened_with_stay_the_first_choice(
    qtbot: QtBot, work: Work, people: Selection
) -> None:
    assert people.officer_id
    keys = case_keys(work, CaseFilter(search="Ahmed"))
    dialog = BatchDialog(work, Selection(case_ids=tuple(keys)))
    qtbot.addWidget(dialog)
    idle(qtbot, dialog)
    assert dialog.form.whoCombo.currentText() == "1 chosen case"
    assert dialog.form.whoCombo.itemText(1) == "My caseload"
    assert dialog.form.sumLabel.text() == "1 letter, nobody left out"


def test_size_order_and_date_are_those_of_the_letters(qtbot: QtBot, dialog: BatchDialog) -> None:
    form = dialog.form
    choose(qtbot, dialog, form.orderCombo, "By size of print")
    assert cells(form.getsTable)[-1] == "Mr Delroy Brown"
    choose(qtbot, dialog, form.sizeCombo, "20 point for everyone")
    assert form.sumLabel.text() == "3 letters, 3 in large print, 2 left out"
    form.dateField.edit.setText("4 May 2021")
    form.nextButton.click()
    idle(qtbot, dialog)
    assert dialog.preview.pdf is not None
    assert "4 May 2021" in dialog.preview.pdf.text(0)


def test_a_date_that_no_letter_has_is_told_and_stops(dialog: BatchDialog) -> None:
    form = dialog.form
    for typed, said in (
        ("1/3/2021", "This is more than 7 days ago."),
        ("1/9/2021", "This is more than 28 days ahead."),
        ("soon", "This is no day. Write it day first, as 3/5/2021."),
    ):
        form.dateField.edit.setText(typed)
        assert form.dateSaid.text() == said
        assert not form.nextButton.isEnabled()
    form.dateField.edit.setText("3/5")
    assert form.dateSaid.text() == "This is a bank holiday."
    assert form.nextButton.isEnabled()


def test_what_stops_a_letter_is_mended_there_and_then(qtbot: QtBot, dialog: BatchDialog) -> None:
    form = dialog.form
    choose(qtbot, dialog, form.sizeCombo, "16 point for everyone")
    form.leftOutTable.selectRow(cells_of_ids(form.leftOutTable).index("B-1005"))
    QTest.keyClick(form.leftOutTable, Qt.Key.Key_Return)
    details = details_shown(qtbot, dialog)
    details.form.doNotWriteBox.setChecked(False)
    with qtbot.waitSignals([details.accepted, dialog.wrote]):
        details.save()
    idle(qtbot, dialog)
    assert form.sumLabel.text() == "4 letters, 4 in large print, 1 left out"
    assert "Mr Delroy Reid" in cells(form.getsTable)
    assert form.sizeCombo.currentText() == "16 point for everyone"  # what was chosen is kept


def test_a_letter_in_another_format_says_that_it_becomes_a_task(
    qtbot: QtBot, work: Work, people: Selection
) -> None:
    with work.writing() as writing:
        add_case(
            writing,
            6,
            officer_id=work.officer.officer_id,
            last_name="Mensah",
            letter_format=LetterFormat.BRAILLE,
        )
    dialog = BatchDialog(work, people)
    qtbot.addWidget(dialog)
    idle(qtbot, dialog)
    table = dialog.form.leftOutTable
    row = cells_of_ids(table).index("B-1006")
    assert table.cell(row, 2) == "Needs another format: Braille; a task will be made for it"
    dialog.show_preview()
    idle(qtbot, dialog)
    dialog.make()
    idle(qtbot, dialog)
    assert "1 task is made, for letters in another format or language." in dialog.form.sumLabel.text()


def test_the_page_of_a_case_is_asked_for_by_its_line(qtbot: QtBot, dialog: BatchDialog) -> None:
    dialog.form.leftOutTable.selectRow(0)
    with qtbot.waitSignal(dialog.case_wanted) as asked:
        QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [dialog.form.leftOutTable.rows[0].case_id]


def cells_of_ids(table: RecordTable) -> list[str]:
    return [row.council_id for row in table.rows]


def details_shown(qtbot: QtBot, dialog: BatchDialog) -> DetailsDialog:
    qtbot.waitUntil(lambda: dialog.findChild(DetailsDialog) is not None)
    found = dialog.findChild(DetailsDialog)
    assert isinstance(found, DetailsDialog)
    return found


def opened_for(qtbot: QtBot, work: Work, kind: str, case_id: UUID) -> BatchDialog:
    dialog = BatchDialog(work, Selection(case_ids=(case_id,)))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.form.templateCombo.setCurrentIndex(dialog.form.templateCombo.findData(kind))
    idle(qtbot, dialog)
    return dialog


def test_a_letter_to_a_representative_says_to_whom_and_for_whom(qtbot: QtBot, work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    add_representative(work, case_id, GRACE)
    dialog = opened_for(qtbot, work, "transfer-notice", case_id)
    assert cells(dialog.form.getsTable) == ["Ms Grace Osei, for Mr Delroy Brown"]
    assert dialog.form.sumLabel.text() == "1 letter, 1 to representatives, nobody left out"


def test_a_letter_to_a_provider_is_made_once_the_way_is_said_to_be_secure(qtbot: QtBot, work: Work) -> None:
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    choose_for(work, case_id, Choice.NEW_PROVIDER)
    set_provider_contact(work, NEW_PROVIDER, address=("1 Sample Square", "Wembley", "HA0 0AA"))
    dialog = opened_for(qtbot, work, "provider-list", case_id)
    form = dialog.form
    assert cells(form.getsTable) == [f"{NEW_PROVIDER}, about 1 person"]
    assert form.secureBox.isVisible()
    form.nextButton.click()
    idle(qtbot, dialog)
    assert not form.nextButton.isEnabled()
    dialog.make()
    assert not dialog.is_busy
    QTest.keyClick(form.secureBox, Qt.Key.Key_Space)
    assert form.nextButton.isEnabled()
    dialog.make()
    idle(qtbot, dialog)
    assert dialog.made is not None
    assert not form.secureBox.isVisible()


def test_letters_to_be_emailed_are_saved_each_as_its_own_file(
    qtbot: QtBot, work: Work, tmp_path: Path, people: Selection
) -> None:
    dialog = BatchDialog(work, people)
    qtbot.addWidget(dialog)
    dialog.show()
    idle(qtbot, dialog)
    choose(qtbot, dialog, dialog.form.howCombo, EMAIL)
    assert not dialog.form.envelopeCombo.isVisible()
    dialog.show_preview()
    idle(qtbot, dialog)
    dialog.make()
    idle(qtbot, dialog)
    folder = tmp_path / "emails"
    folder.mkdir()
    dialog.acts.save_emails(folder)
    qtbot.waitUntil(lambda: dialog.form.notice.text.startswith("3 letters in the folder"), timeout=20_000)
    assert sorted(file.name for file in folder.iterdir()) == [
        "L-000001.pdf",
        "L-000002.pdf",
        "L-000003.pdf",
    ]
    assert "Mr Delroy Brown" in page_texts((folder / "L-000002.pdf").read_bytes())[0]
