"""Generated from ui/representatives_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_RepresentativesDialog:
    def setupUi(self, RepresentativesDialog: QDialog) -> None:
        if not RepresentativesDialog.objectName():
            RepresentativesDialog.setObjectName("RepresentativesDialog")
        RepresentativesDialog.resize(760, 460)
        self.outer = QVBoxLayout(RepresentativesDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(RepresentativesDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(RepresentativesDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.tableLabel = QLabel(RepresentativesDialog)
        self.tableLabel.setObjectName("tableLabel")
        self.tableLabel.setProperty("role", "heading")

        self.outer.addWidget(self.tableLabel)

        self.table = RecordTable(RepresentativesDialog)
        self.table.setObjectName("table")
        self.table.setMinimumSize(QSize(0, 96))
        self.table.setProperty("role", "framed")

        self.outer.addWidget(self.table)

        self.hintLabel = QLabel(RepresentativesDialog)
        self.hintLabel.setObjectName("hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty("role", "muted")

        self.outer.addWidget(self.hintLabel)

        self.acts = QWidget(RepresentativesDialog)
        self.acts.setObjectName("acts")
        self.addButton = QPushButton(self.acts)
        self.addButton.setObjectName("addButton")
        self.addButton.setAutoDefault(False)
        self.changeButton = QPushButton(self.acts)
        self.changeButton.setObjectName("changeButton")
        self.changeButton.setAutoDefault(False)
        self.endButton = QPushButton(self.acts)
        self.endButton.setObjectName("endButton")
        self.endButton.setAutoDefault(False)

        self.outer.addWidget(self.acts)

        self.notice = Notice(RepresentativesDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.closeButton = QPushButton(RepresentativesDialog)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)

        self.outer.addLayout(self.buttons)

        self.tableLabel.setBuddy(self.table)
        QWidget.setTabOrder(self.table, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.endButton)
        QWidget.setTabOrder(self.endButton, self.closeButton)

        self.retranslateUi(RepresentativesDialog)

        QMetaObject.connectSlotsByName(RepresentativesDialog)

    # setupUi

    def retranslateUi(self, RepresentativesDialog: QDialog) -> None:
        RepresentativesDialog.setWindowTitle(
            QCoreApplication.translate("RepresentativesDialog", "People around them", None)
        )
        self.tableLabel.setText(
            QCoreApplication.translate("RepresentativesDialog", "&People around them", None)
        )
        self.addButton.setText(QCoreApplication.translate("RepresentativesDialog", "&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("RepresentativesDialog", "&Change\u2026", None))
        self.changeButton.setToolTip(
            QCoreApplication.translate("RepresentativesDialog", "Enter on the line", None)
        )
        self.endButton.setText(
            QCoreApplication.translate("RepresentativesDialog", "Does not act any &more\u2026", None)
        )
        self.closeButton.setText(QCoreApplication.translate("RepresentativesDialog", "Close", None))

    # retranslateUi
