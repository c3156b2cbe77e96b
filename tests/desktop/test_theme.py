from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.theme import Theme, style_sheet
from homecare_desktop.desktop.tokens import packaged_tokens


def test_the_look_follows_the_systems_scheme_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication
) -> None:
    Theme(qapp)
    label = QLabel("Overdue 2d")
    label.setProperty("role", "error")
    qtbot.addWidget(label)
    label.show()
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        tokens = packaged_tokens(name)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens.page
        assert label.palette().color(QPalette.ColorRole.WindowText).name() == tokens.danger


def test_sizes_follow_the_applications_font(qapp: QApplication) -> None:
    font = qapp.font()
    font.setPointSizeF(20)
    sheet = style_sheet(packaged_tokens("light"), font)
    assert "font-size: 20.00pt" in sheet
    assert "@" not in sheet.replace("at sign", "")
