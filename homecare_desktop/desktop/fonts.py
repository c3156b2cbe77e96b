"""The screen font, which ships with the program: a bare machine has none and draws boxes."""

from PySide6.QtGui import QFont, QFontDatabase

from homecare_desktop.assets import asset

FAMILY = "Noto Sans"
LEAST_POINTS = 10.0


def screen_font() -> QFont:
    """Load the packaged Noto Sans and return it at the size that the officer's system asks for."""
    for weight in ("Regular", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFontFromData(asset(f"fonts/NotoSans-{weight}.ttf").read_bytes())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(FAMILY)
    font.setPointSizeF(max(LEAST_POINTS, system.pointSizeF()))
    return font
