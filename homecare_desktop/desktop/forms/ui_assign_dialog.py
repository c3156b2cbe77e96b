"""Generated from ui/assign_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_AssignDialog:
    def setupUi(self, AssignDialog: QDialog) -> None:
        if not AssignDialog.objectName():
            AssignDialog.setObjectName("AssignDialog")
        AssignDialog.resize(460, 340)
        self.column = QVBoxLayout(AssignDialog)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(20, 18, 20, 16)
        self.scroll = QScrollArea(AssignDialog)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.content.setProperty("role", "clear")
        self.fields = QVBoxLayout(self.content)
        self.fields.setSpacing(8)
        self.fields.setObjectName("fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.whatLabel = QLabel(self.content)
        self.whatLabel.setObjectName("whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)

        self.fields.addWidget(self.whatLabel)

        self.officerLabel = QLabel(self.content)
        self.officerLabel.setObjectName("officerLabel")
        self.officerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.officerLabel.setProperty("role", "heading")

        self.fields.addWidget(self.officerLabel)

        self.officerCombo = QComboBox(self.content)
        self.officerCombo.setObjectName("officerCombo")

        self.fields.addWidget(self.officerCombo)

        self.contactLabel = QLabel(self.content)
        self.contactLabel.setObjectName("contactLabel")
        self.contactLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.contactLabel.setProperty("role", "muted")
        self.contactLabel.setWordWrap(True)

        self.fields.addWidget(self.contactLabel)

        self.extentBox = QWidget(self.content)
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

        self.fields.addWidget(self.extentBox)

        self.rest = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.rest)

        self.scroll.setWidget(self.content)

        self.column.addWidget(self.scroll)

        self.noticePlace = QVBoxLayout()
        self.noticePlace.setSpacing(8)
        self.noticePlace.setObjectName("noticePlace")
        self.noticePlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.noticePlace)

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
        self.contactLabel.setText("")

    # retranslateUi
