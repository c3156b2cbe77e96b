"""Generated from ui/assign_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_AssignDialog:
    def setupUi(self, AssignDialog: QDialog) -> None:
        if not AssignDialog.objectName():
            AssignDialog.setObjectName("AssignDialog")
        AssignDialog.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(AssignDialog)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(20, 18, 20, 16)
        self.whatLabel = QLabel(AssignDialog)
        self.whatLabel.setObjectName("whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)

        self.column.addWidget(self.whatLabel)

        self.officerLabel = QLabel(AssignDialog)
        self.officerLabel.setObjectName("officerLabel")
        self.officerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.officerLabel)

        self.officerCombo = QComboBox(AssignDialog)
        self.officerCombo.setObjectName("officerCombo")

        self.column.addWidget(self.officerCombo)

        self.contactLabel = QLabel(AssignDialog)
        self.contactLabel.setObjectName("contactLabel")
        self.contactLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.contactLabel.setWordWrap(True)

        self.column.addWidget(self.contactLabel)

        self.extentBox = QWidget(AssignDialog)
        self.extentBox.setObjectName("extentBox")
        self.extentColumn = QVBoxLayout(self.extentBox)
        self.extentColumn.setSpacing(4)
        self.extentColumn.setObjectName("extentColumn")
        self.extentColumn.setContentsMargins(0, 0, 0, 0)
        self.selectedRadio = QRadioButton(self.extentBox)
        self.selectedRadio.setObjectName("selectedRadio")
        self.selectedRadio.setChecked(True)

        self.extentColumn.addWidget(self.selectedRadio)

        self.patchRadio = QRadioButton(self.extentBox)
        self.patchRadio.setObjectName("patchRadio")

        self.extentColumn.addWidget(self.patchRadio)

        self.column.addWidget(self.extentBox)

        self.noticePlace = QVBoxLayout()
        self.noticePlace.setSpacing(8)
        self.noticePlace.setObjectName("noticePlace")
        self.noticePlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.noticePlace)

        self.rest = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttonBox = QDialogButtonBox(AssignDialog)
        self.buttonBox.setObjectName("buttonBox")
        self.buttonBox.setStandardButtons(
            QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Ok
        )

        self.column.addWidget(self.buttonBox)

        self.officerLabel.setBuddy(self.officerCombo)
        QWidget.setTabOrder(self.officerCombo, self.selectedRadio)
        QWidget.setTabOrder(self.selectedRadio, self.patchRadio)
        QWidget.setTabOrder(self.patchRadio, self.buttonBox)

        self.retranslateUi(AssignDialog)

        QMetaObject.connectSlotsByName(AssignDialog)

    # setupUi

    def retranslateUi(self, AssignDialog: QDialog) -> None:
        AssignDialog.setWindowTitle(QCoreApplication.translate("AssignDialog", "Assign cases", None))
        self.whatLabel.setText("")
        self.officerLabel.setText(QCoreApplication.translate("AssignDialog", "&Named officer", None))
        self.officerLabel.setProperty("role", QCoreApplication.translate("AssignDialog", "heading", None))
        self.contactLabel.setText("")
        self.contactLabel.setProperty("role", QCoreApplication.translate("AssignDialog", "muted", None))

    # retranslateUi
