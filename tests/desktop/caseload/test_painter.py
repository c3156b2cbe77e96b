"""What is painted, read off the picture."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.caseload.cells import COLUMNS, Column, Facts
from homecare_desktop.desktop.caseload.model import CaseTableModel
from homecare_desktop.desktop.caseload.table import CaseTable
from homecare_desktop.desktop.theme import Theme
from homecare_desktop.desktop.tokens import Tone, packaged_tokens
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Choice
from tests.support.rows import case_row

TODAY = date(2021, 4, 29)
ROWS = [
    case_row(choice=Choice.NEW_PROVIDER),
    case_row(choice=Choice.UNDECIDED, revisit_on=date(2021, 4, 27)),
    case_row(choice=Choice.DIRECT_PAYMENT),
    case_row(last_name="Venkatanarasimharajuvaripeta Subramaniam", first_name="Thiruchelvam"),
]
TONES = [Tone.NEW_PROVIDER, Tone.UNDECIDED, Tone.DIRECT_PAYMENT, Tone.NONE]


@dataclass(frozen=True)
class Picture:
    """The painted table, cell by cell."""

    table: CaseTable
    image: QImage

    def colours(self, row: int, column: Column) -> set[str]:
        rect = self.table.visualRect(self.table.model().index(row, COLUMNS.index(column)))
        inside = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
        return {QColor(self.image.pixel(x, y)).name() for x, y in inside}


def rows_of(keys: object) -> list[CaseRow]:
    assert keys
    return [case_row(**{**_fields(row), "case_id": UUID(int=n)}) for n, row in enumerate(ROWS, 1)]


def _fields(row: CaseRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in CaseRow.__dataclass_fields__}


def paint(qtbot: QtBot, qapp: QApplication, scheme: Qt.ColorScheme) -> Picture:
    Theme(qapp)
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    model = CaseTableModel(rows_of, Facts(TODAY, {"2": "2 Sudbury"}))
    table = CaseTable(model)
    qtbot.addWidget(table)
    table.show_keys([UUID(int=number) for number in range(1, len(ROWS) + 1)])
    table.resize(QSize(1000, 400))
    table.show()
    return Picture(table, table.viewport().grab().toImage())


@pytest.mark.parametrize(
    ("scheme", "theme"), [(Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark")]
)
def test_choices_are_pills_and_overdue_stands_out(
    qtbot: QtBot, qapp: QApplication, scheme: Qt.ColorScheme, theme: str
) -> None:
    picture = paint(qtbot, qapp, scheme)
    tokens = packaged_tokens(theme)
    grounds = {tone: tokens.pill(tone)[0].name() for tone in Tone}
    for row, tone in enumerate(TONES):
        colours = picture.colours(row, Column.CHOICE)
        assert [other for other in Tone if grounds[other] in colours] == [tone]
    assert tokens.danger in picture.colours(1, Column.FOLLOW_UP)
    assert tokens.danger not in picture.colours(0, Column.FOLLOW_UP)
    assert tokens.muted in picture.colours(0, Column.COUNCIL_ID)


def test_a_selected_row_is_marked_by_more_than_its_ground(qtbot: QtBot, qapp: QApplication) -> None:
    picture = paint(qtbot, qapp, Qt.ColorScheme.Light)
    picture.table.selectRow(2)
    picture = Picture(picture.table, picture.table.viewport().grab().toImage())
    tokens = packaged_tokens("light")
    assert {tokens.selected, tokens.accent} <= picture.colours(2, Column.NAME)
    assert not {tokens.selected, tokens.accent} & picture.colours(0, Column.NAME)


def test_all_columns_share_the_width_and_a_long_name_stays_in_its_own(
    qtbot: QtBot, qapp: QApplication
) -> None:
    table = paint(qtbot, qapp, Qt.ColorScheme.Light).table
    assert table.horizontalHeader().length() <= table.viewport().width()
    widths = [table.columnWidth(number) for number in range(len(COLUMNS))]
    table.resize(QSize(1400, 400))
    assert all(table.columnWidth(number) >= width for number, width in enumerate(widths))
    assert table.columnWidth(0) > widths[0]
    table.horizontalHeader().resizeSection(1, 200)
    table.resize(QSize(1500, 400))
    assert table.columnWidth(1) == 200
