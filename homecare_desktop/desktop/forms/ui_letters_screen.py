"""Generated from ui/letters_screen.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_LettersScreen:
    def setupUi(self, LettersScreen: QWidget) -> None:
        if not LettersScreen.objectName():
            LettersScreen.setObjectName("LettersScreen")
        LettersScreen.resize(1100, 720)
        LettersScreen.setProperty("role", "page")
        self.outer = QVBoxLayout(LettersScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(22, 18, 22, 18)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName("header")
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName("titles")
        self.titleLabel = QLabel(LettersScreen)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("role", "title")

        self.titles.addWidget(self.titleLabel)

        self.header.addLayout(self.titles)

        self.actions = QWidget(LettersScreen)
        self.actions.setObjectName("actions")
        self.newButton = QPushButton(self.actions)
        self.newButton.setObjectName("newButton")
        self.newButton.setProperty("role", "primary")

        self.header.addWidget(self.actions)

        self.header.setStretch(0, 1)

        self.outer.addLayout(self.header)

        self.countsLabel = QLabel(LettersScreen)
        self.countsLabel.setObjectName("countsLabel")
        self.countsLabel.setWordWrap(True)
        self.countsLabel.setProperty("role", "muted")

        self.outer.addWidget(self.countsLabel)

        self.chipsPlace = QVBoxLayout()
        self.chipsPlace.setObjectName("chipsPlace")

        self.outer.addLayout(self.chipsPlace)

        self.sections = QStackedWidget(LettersScreen)
        self.sections.setObjectName("sections")

        self.outer.addWidget(self.sections)

        self.retranslateUi(LettersScreen)

        QMetaObject.connectSlotsByName(LettersScreen)

    # setupUi

    def retranslateUi(self, LettersScreen: QWidget) -> None:
        LettersScreen.setWindowTitle(QCoreApplication.translate("LettersScreen", "Letters", None))
        self.titleLabel.setText(QCoreApplication.translate("LettersScreen", "Letters", None))
        self.newButton.setText(QCoreApplication.translate("LettersScreen", "&New letters\u2026", None))
        self.newButton.setToolTip(QCoreApplication.translate("LettersScreen", "Ctrl+N", None))
        self.newButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+N", None))

    # retranslateUi
