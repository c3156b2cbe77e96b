from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.letter_details import letter_details
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.details.details_dialog import NOT_PRINTED, DetailsDialog
from homecare_desktop.domain.words import LetterFormat
from tests.support.stores import add_case


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(writing, officer_id=work.officer.officer_id, point_size=15)


@pytest.fixture
def dialog(qtbot: QtBot, work: Work, case_id: UUID) -> DetailsDialog:
    dialog = DetailsDialog(work, case_rows(work, [case_id])[0])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_an_address_is_typed_and_seen_as_on_the_envelope(
    qtbot: QtBot, work: Work, case_id: UUID, dialog: DetailsDialog
) -> None:
    form = dialog.form
    assert form.addressSaid.text() == "On the envelope: Mr Delroy Brown, 14 Sample Road, Wembley, HA0 0AA"
    form.address1Edit.selectAll()
    QTest.keyClicks(form.address1Edit, "3 Made-up Way")
    form.postcodeEdit.selectAll()
    QTest.keyClicks(form.postcodeEdit, "ha9 9zz")
    assert form.addressSaid.text() == "On the envelope: Mr Delroy Brown, 3 Made-up Way, Wembley, HA9 9ZZ"
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(form.postcodeEdit, Qt.Key.Key_Return)
    after = letter_details(work, case_id)
    assert (after.address_1, after.postcode) == ("3 Made-up Way", "HA9 9ZZ")


def test_a_postcode_that_is_none_stays_typed_and_is_told(
    work: Work, case_id: UUID, dialog: DetailsDialog
) -> None:
    dialog.form.postcodeEdit.setText("HA9")
    dialog.save()
    assert dialog.form.addressSaid.text() == "This is no usable address: the postcode is missing or wrong."
    assert dialog.form.postcodeEdit.text() == "HA9"
    assert letter_details(work, case_id).postcode == "HA0 0AA"


def test_large_print_begins_at_18_point_and_braille_has_no_size(
    qtbot: QtBot, work: Work, case_id: UUID, dialog: DetailsDialog
) -> None:
    form = dialog.form
    assert form.sizeCombo.currentText() == "15 point"  # as on record, though nobody offers it
    form.formatCombo.setCurrentText("Braille")
    assert not form.sizeCombo.isEnabled()
    assert form.formatSaid.text() == NOT_PRINTED
    form.formatCombo.setCurrentText("Large print")
    assert form.sizeCombo.currentText() == "18 point"
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    after = letter_details(work, case_id)
    assert (after.letter_format, after.point_size) == (LetterFormat.LARGE_PRINT, 18)


def test_do_not_write_has_a_reason(qtbot: QtBot, work: Work, case_id: UUID, dialog: DetailsDialog) -> None:
    form = dialog.form
    assert not form.reasonEdit.isVisible()
    QTest.keyClick(form.doNotWriteBox, Qt.Key.Key_Space)
    assert form.reasonEdit.isVisible()
    dialog.save()
    assert form.reasonSaid.text() == "Say why nobody may write to them."
    assert form.reasonEdit.hasFocus()
    QTest.keyClicks(form.reasonEdit, "asked us to ring")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert letter_details(work, case_id).do_not_write == "asked us to ring"


def test_no_title_names_the_person(dialog: DetailsDialog) -> None:
    assert dialog.windowTitle() == "Details for letters"
