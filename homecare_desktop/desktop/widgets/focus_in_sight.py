"""A page that scrolls to what the keyboard goes to."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

AIR = 24
"""Pixels kept free around a control, above and below together."""


class FocusInSight(QObject):
    """Scrolls ``area`` to the control that takes the focus, also by its letter or after a fault.

    Qt does so after the Tab key alone. What is clicked stays where it is, or the click would miss it;
    of a list the row counts, which the list looks after itself.
    """

    def __init__(self, area: QScrollArea) -> None:
        """Follow the focus within ``area``."""
        super().__init__(area)
        self._area = area
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or clicked or isinstance(now, QAbstractItemView):
            return
        page = self._area.widget()
        if page and page.isAncestorOf(now):
            self._scroll_to(now, page)

    def _scroll_to(self, control: QWidget, page: QWidget) -> None:
        """Bring all of ``control`` in sight; of a text ``ensureWidgetVisible`` brings the caret alone."""
        middle = control.mapTo(page, control.rect().center())
        room = self._area.viewport().size()
        across, down = min(control.width() + AIR, room.width()), min(control.height() + AIR, room.height())
        self._area.ensureVisible(middle.x(), middle.y(), across // 2, down // 2)
