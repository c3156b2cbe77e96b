"""Windows that are no larger than the screen on which they open."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget


def fit_to_screen(window: QWidget) -> None:
    """Make ``window`` small enough for its screen, with the bar that has its title."""
    room = window.screen().availableGeometry().size()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    window.resize(window.size().boundedTo(QSize(room.width(), room.height() - title)))
