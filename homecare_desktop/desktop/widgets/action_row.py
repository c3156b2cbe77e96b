"""The actions of a screen in a row that goes on in a new line where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from homecare_desktop.desktop.widgets.flow import FlowLayout


def lay_in_row(place: QWidget, gap: int = 8) -> None:
    """Lay out the controls of ``place``, which a form put there without a layout, ``gap`` pixels apart.

    Designer has no layout that flows, so its form holds the controls and this places them in their order.
    """
    row = FlowLayout(place, gap)
    controls = place.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    height = max(control.sizeHint().height() for control in controls)
    for control in controls:
        if isinstance(control, QLabel | QCheckBox):
            control.setMinimumHeight(height)  # words stand level with the fields beside them
        row.addWidget(control)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    place.setSizePolicy(policy)
