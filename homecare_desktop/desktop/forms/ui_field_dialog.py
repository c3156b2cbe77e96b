"""Generated from ui/field_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)

from homecare_desktop.desktop.tables.record_table import RecordTable


class Ui_FieldDialog:
    def setupUi(self, FieldDialog: QDialog) -> None:
        if not FieldDialog.objectName():
            FieldDialog.setObjectName("FieldDialog")
        FieldDialog.resize(620, 460)
        self.outer = QVBoxLayout(FieldDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.titleLabel = QLabel(FieldDialog)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty("role", "name")

        self.outer.addWidget(self.titleLabel)

        self.searchLabel = QLabel(FieldDialog)
        self.searchLabel.setObjectName("searchLabel")

        self.outer.addWidget(self.searchLabel)

        self.searchEdit = QLineEdit(FieldDialog)
        self.searchEdit.setObjectName("searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.outer.addWidget(self.searchEdit)

        self.table = RecordTable(FieldDialog)
        self.table.setObjectName("table")
        self.table.setProperty("role", "framed")

        self.outer.addWidget(self.table)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(FieldDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.insertButton = QPushButton(FieldDialog)
        self.insertButton.setObjectName("insertButton")
        self.insertButton.setProperty("role", "primary")

        self.buttons.addWidget(self.insertButton)

        self.outer.addLayout(self.buttons)

        self.searchLabel.setBuddy(self.searchEdit)

        self.retranslateUi(FieldDialog)

        self.insertButton.setDefault(True)

        QMetaObject.connectSlotsByName(FieldDialog)

    # setupUi

    def retranslateUi(self, FieldDialog: QDialog) -> None:
        FieldDialog.setWindowTitle(QCoreApplication.translate("FieldDialog", "Insert a field", None))
        self.searchLabel.setText(QCoreApplication.translate("FieldDialog", "&Find", None))
        self.searchEdit.setPlaceholderText(
            QCoreApplication.translate("FieldDialog", "A word of its name or meaning", None)
        )
        self.table.setAccessibleName(
            QCoreApplication.translate("FieldDialog", "Fields and what they become", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("FieldDialog", "Cancel", None))
        self.insertButton.setText(QCoreApplication.translate("FieldDialog", "&Insert", None))

    # retranslateUi
