from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.widgets.date_field import DateField

TODAY = date(2021, 4, 29)


def test_a_typed_day_is_written_out_beside_the_field(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    with qtbot.waitSignals([field.changed] * 3):
        qtbot.keyClicks(field.edit, "3/5")
    assert field.day == date(2021, 5, 3)
    assert field.written.text() == "Monday 3 May 2021"
    assert field.edit.accessibleDescription() == "Monday 3 May 2021"
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "3 May 2021"


def test_what_is_no_day_is_said_in_words_and_stays_to_be_corrected(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "31/6")
    assert field.day is None
    assert field.is_faulty
    assert "no day" in field.written.text()
    assert field.edit.property("fault") == "true"
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "31/6"
    field.edit.clear()
    assert not field.is_faulty
    assert field.written.text() == ""


def test_a_field_for_what_happened_reads_days_backwards(qtbot: QtBot) -> None:
    field = DateField(TODAY, past=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "3/5")
    assert field.day == date(2020, 5, 3)


def test_a_field_that_a_form_made_is_told_the_day_later(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.edit.setText("tomorrow")
    assert field.day is None
    field.start(TODAY)
    assert field.day == date(2021, 4, 30)


def test_the_calendar_begins_at_the_day_and_hands_one_back(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    field.show()
    field.set_day(date(2021, 5, 3))
    qtbot.mouseClick(field.pick, Qt.MouseButton.LeftButton)
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    qtbot.waitUntil(calendar.isVisible)
    assert calendar.selectedDate() == QDate(2021, 5, 3)
    qtbot.keyClick(calendar.focusWidget() or calendar, Qt.Key.Key_Right)
    qtbot.keyClick(calendar.focusWidget() or calendar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not calendar.isVisible())
    assert field.day == date(2021, 5, 4)
