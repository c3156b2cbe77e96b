"""The order in which the Tab key comes by."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(*widgets: QWidget) -> None:
    """Have the Tab key come by ``widgets`` in this order."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)
