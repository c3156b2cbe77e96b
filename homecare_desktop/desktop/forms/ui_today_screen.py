"""Generated from ui/today_screen.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable


class Ui_TodayScreen:
    def setupUi(self, TodayScreen: QWidget) -> None:
        if not TodayScreen.objectName():
            TodayScreen.setObjectName("TodayScreen")
        TodayScreen.resize(1100, 720)
        TodayScreen.setProperty("role", "page")
        self.outer = QVBoxLayout(TodayScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(22, 18, 22, 18)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName("header")
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName("titles")
        self.titleLabel = QLabel(TodayScreen)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("role", "title")

        self.titles.addWidget(self.titleLabel)

        self.header.addLayout(self.titles)

        self.actions = QWidget(TodayScreen)
        self.actions.setObjectName("actions")
        self.whoseLabel = QLabel(self.actions)
        self.whoseLabel.setObjectName("whoseLabel")
        self.whoseCombo = QComboBox(self.actions)
        self.whoseCombo.addItem("")
        self.whoseCombo.addItem("")
        self.whoseCombo.setObjectName("whoseCombo")
        self.openButton = QPushButton(self.actions)
        self.openButton.setObjectName("openButton")
        self.actButton = QPushButton(self.actions)
        self.actButton.setObjectName("actButton")
        self.actButton.setProperty("role", "primary")

        self.header.addWidget(self.actions)

        self.header.setStretch(0, 1)

        self.outer.addLayout(self.header)

        self.countsLabel = QLabel(TodayScreen)
        self.countsLabel.setObjectName("countsLabel")
        self.countsLabel.setWordWrap(True)
        self.countsLabel.setProperty("role", "muted")

        self.outer.addWidget(self.countsLabel)

        self.stack = QStackedWidget(TodayScreen)
        self.stack.setObjectName("stack")
        self.listPage = QWidget()
        self.listPage.setObjectName("listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.listPage)
        self.table.setObjectName("table")
        self.table.setProperty("role", "framed")

        self.listLayout.addWidget(self.table)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName("emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName("emptyLayout")
        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName("emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty("role", "name")

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyHintLabel = QLabel(self.emptyPage)
        self.emptyHintLabel.setObjectName("emptyHintLabel")
        self.emptyHintLabel.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.emptyHintLabel.setWordWrap(True)
        self.emptyHintLabel.setProperty("role", "muted")

        self.emptyLayout.addWidget(self.emptyHintLabel)

        self.stack.addWidget(self.emptyPage)

        self.outer.addWidget(self.stack)

        self.whoseLabel.setBuddy(self.whoseCombo)
        QWidget.setTabOrder(self.table, self.actButton)
        QWidget.setTabOrder(self.actButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.whoseCombo)

        self.retranslateUi(TodayScreen)

        QMetaObject.connectSlotsByName(TodayScreen)

    # setupUi

    def retranslateUi(self, TodayScreen: QWidget) -> None:
        TodayScreen.setWindowTitle(QCoreApplication.translate("TodayScreen", "Today", None))
        self.titleLabel.setText(QCoreApplication.translate("TodayScreen", "Today", None))
        self.whoseLabel.setText(QCoreApplication.translate("TodayScreen", "Sho&w", None))
        self.whoseCombo.setItemText(0, QCoreApplication.translate("TodayScreen", "My caseload", None))
        self.whoseCombo.setItemText(1, QCoreApplication.translate("TodayScreen", "Everyone's", None))

        self.openButton.setText(QCoreApplication.translate("TodayScreen", "&Open case", None))
        self.openButton.setToolTip(QCoreApplication.translate("TodayScreen", "Ctrl+O", None))
        self.openButton.setShortcut(QCoreApplication.translate("TodayScreen", "Ctrl+O", None))
        self.actButton.setText(QCoreApplication.translate("TodayScreen", "Record choice\u2026", None))
        self.actButton.setToolTip(QCoreApplication.translate("TodayScreen", "Enter, on the line", None))
        self.table.setAccessibleName(
            QCoreApplication.translate("TodayScreen", "What needs you, most urgent first", None)
        )

    # retranslateUi
