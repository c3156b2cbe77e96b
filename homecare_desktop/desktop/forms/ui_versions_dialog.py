"""Generated from ui/versions_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_VersionsDialog:
    def setupUi(self, VersionsDialog: QDialog) -> None:
        if not VersionsDialog.objectName():
            VersionsDialog.setObjectName("VersionsDialog")
        VersionsDialog.resize(680, 540)
        self.outer = QVBoxLayout(VersionsDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.titleLabel = QLabel(VersionsDialog)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty("role", "name")

        self.outer.addWidget(self.titleLabel)

        self.meaningLabel = QLabel(VersionsDialog)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setWordWrap(True)
        self.meaningLabel.setProperty("role", "muted")

        self.outer.addWidget(self.meaningLabel)

        self.table = RecordTable(VersionsDialog)
        self.table.setObjectName("table")
        self.table.setProperty("role", "framed")
        self.table.setMinimumSize(QSize(0, 120))

        self.outer.addWidget(self.table)

        self.differsLabel = QLabel(VersionsDialog)
        self.differsLabel.setObjectName("differsLabel")

        self.outer.addWidget(self.differsLabel)

        self.differsEdit = QPlainTextEdit(VersionsDialog)
        self.differsEdit.setObjectName("differsEdit")
        self.differsEdit.setReadOnly(True)
        self.differsEdit.setTabChangesFocus(True)
        self.differsEdit.setMinimumSize(QSize(0, 90))

        self.outer.addWidget(self.differsEdit)

        self.whyLabel = QLabel(VersionsDialog)
        self.whyLabel.setObjectName("whyLabel")

        self.outer.addWidget(self.whyLabel)

        self.whyEdit = QLineEdit(VersionsDialog)
        self.whyEdit.setObjectName("whyEdit")
        self.whyEdit.setMaxLength(200)

        self.outer.addWidget(self.whyEdit)

        self.notice = Notice(VersionsDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QWidget(VersionsDialog)
        self.buttons.setObjectName("buttons")
        self.backButton = QPushButton(self.buttons)
        self.backButton.setObjectName("backButton")
        self.backButton.setAutoDefault(False)
        self.openButton = QPushButton(self.buttons)
        self.openButton.setObjectName("openButton")
        self.openButton.setAutoDefault(False)
        self.closeButton = QPushButton(self.buttons)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setAutoDefault(False)

        self.outer.addWidget(self.buttons)

        self.outer.setStretch(2, 2)
        self.outer.setStretch(4, 1)
        self.differsLabel.setBuddy(self.differsEdit)
        self.whyLabel.setBuddy(self.whyEdit)

        self.retranslateUi(VersionsDialog)

        QMetaObject.connectSlotsByName(VersionsDialog)

    # setupUi

    def retranslateUi(self, VersionsDialog: QDialog) -> None:
        VersionsDialog.setWindowTitle(
            QCoreApplication.translate("VersionsDialog", "Versions of a letter", None)
        )
        self.meaningLabel.setText(
            QCoreApplication.translate(
                "VersionsDialog",
                "Letters that were made keep the words of their day. Nothing is ever deleted.",
                None,
            )
        )
        self.table.setAccessibleName(
            QCoreApplication.translate("VersionsDialog", "Versions, newest first", None)
        )
        self.differsLabel.setText(
            QCoreApplication.translate("VersionsDialog", "&What differs from the words now", None)
        )
        self.whyLabel.setText(
            QCoreApplication.translate("VersionsDialog", "W&hy the newest version is taken back", None)
        )
        self.backButton.setText(QCoreApplication.translate("VersionsDialog", "&Take the newest back", None))
        self.openButton.setText(QCoreApplication.translate("VersionsDialog", "&Put into the editor", None))
        self.closeButton.setText(QCoreApplication.translate("VersionsDialog", "Close", None))

    # retranslateUi
