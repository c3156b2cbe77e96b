"""Generated from ui/transfer_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_TransferDialog:
    def setupUi(self, TransferDialog: QDialog) -> None:
        if not TransferDialog.objectName():
            TransferDialog.setObjectName("TransferDialog")
        TransferDialog.resize(520, 440)
        self.outer = QVBoxLayout(TransferDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(TransferDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(TransferDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(TransferDialog)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.content.setProperty("role", "clear")
        self.fields = QVBoxLayout(self.content)
        self.fields.setSpacing(6)
        self.fields.setObjectName("fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.meaningLabel = QLabel(self.content)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setWordWrap(True)

        self.fields.addWidget(self.meaningLabel)

        self.dayLabel = QLabel(self.content)
        self.dayLabel.setObjectName("dayLabel")

        self.fields.addWidget(self.dayLabel)

        self.dayField = DayField(self.content)
        self.dayField.setObjectName("dayField")

        self.fields.addWidget(self.dayField)

        self.daySaid = FaultLabel(self.content)
        self.daySaid.setObjectName("daySaid")

        self.fields.addWidget(self.daySaid)

        self.noteLabel = QLabel(self.content)
        self.noteLabel.setObjectName("noteLabel")

        self.fields.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.content)
        self.noteEdit.setObjectName("noteEdit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.noteEdit.sizePolicy().hasHeightForWidth())
        self.noteEdit.setSizePolicy(sizePolicy)
        self.noteEdit.setMinimumSize(QSize(0, 70))
        self.noteEdit.setTabChangesFocus(True)

        self.fields.addWidget(self.noteEdit)

        self.fields.setStretch(5, 1)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(TransferDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(TransferDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(TransferDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.dayLabel.setBuddy(self.dayField)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.dayField, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(TransferDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(TransferDialog)

    # setupUi

    def retranslateUi(self, TransferDialog: QDialog) -> None:
        TransferDialog.setWindowTitle(QCoreApplication.translate("TransferDialog", "Transfer", None))
        self.dayLabel.setText(QCoreApplication.translate("TransferDialog", "On what &day?", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("TransferDialog", "Day of the transfer", None)
        )
        self.noteLabel.setText(QCoreApplication.translate("TransferDialog", "No&te", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate("TransferDialog", "What was agreed, and with whom", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("TransferDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("TransferDialog", "&Save", None))

    # retranslateUi
