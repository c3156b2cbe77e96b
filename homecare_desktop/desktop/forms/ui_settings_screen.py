"""Generated from ui/settings_screen.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget


class Ui_SettingsScreen:
    def setupUi(self, SettingsScreen: QWidget) -> None:
        if not SettingsScreen.objectName():
            SettingsScreen.setObjectName("SettingsScreen")
        SettingsScreen.resize(1150, 720)
        SettingsScreen.setProperty("role", "page")
        self.outer = QVBoxLayout(SettingsScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SettingsScreen)
        self.scroll.setObjectName("scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.page.setProperty("role", "clear")
        self.column = QVBoxLayout(self.page)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(22, 18, 22, 18)
        self.head = QWidget(self.page)
        self.head.setObjectName("head")
        self.titleLabel = QLabel(self.head)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("role", "title")

        self.column.addWidget(self.head)

        self.place = QWidget(self.page)
        self.place.setObjectName("place")
        self.pages = QVBoxLayout(self.place)
        self.pages.setSpacing(0)
        self.pages.setObjectName("pages")
        self.pages.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.place)

        self.column.setStretch(1, 1)
        self.scroll.setWidget(self.page)

        self.outer.addWidget(self.scroll)

        self.retranslateUi(SettingsScreen)

        QMetaObject.connectSlotsByName(SettingsScreen)

    # setupUi

    def retranslateUi(self, SettingsScreen: QWidget) -> None:
        SettingsScreen.setWindowTitle(QCoreApplication.translate("SettingsScreen", "Settings", None))
        self.titleLabel.setText(QCoreApplication.translate("SettingsScreen", "Settings", None))

    # retranslateUi
