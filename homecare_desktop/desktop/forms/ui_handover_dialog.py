"""Generated from ui/handover_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
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


class Ui_HandoverDialog:
    def setupUi(self, HandoverDialog: QDialog) -> None:
        if not HandoverDialog.objectName():
            HandoverDialog.setObjectName("HandoverDialog")
        HandoverDialog.resize(520, 520)
        self.outer = QVBoxLayout(HandoverDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(HandoverDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(HandoverDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(HandoverDialog)
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
        self.doneLabel = QLabel(self.content)
        self.doneLabel.setObjectName("doneLabel")
        self.doneLabel.setWordWrap(True)

        self.fields.addWidget(self.doneLabel)

        self.stepLabel = QLabel(self.content)
        self.stepLabel.setObjectName("stepLabel")

        self.fields.addWidget(self.stepLabel)

        self.stepCombo = QComboBox(self.content)
        self.stepCombo.setObjectName("stepCombo")

        self.fields.addWidget(self.stepCombo)

        self.stepFault = FaultLabel(self.content)
        self.stepFault.setObjectName("stepFault")

        self.fields.addWidget(self.stepFault)

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

        self.fields.setStretch(8, 1)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(HandoverDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(HandoverDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(HandoverDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.stepLabel.setBuddy(self.stepCombo)
        self.dayLabel.setBuddy(self.dayField)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.stepCombo, self.dayField)
        QWidget.setTabOrder(self.dayField, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(HandoverDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(HandoverDialog)

    # setupUi

    def retranslateUi(self, HandoverDialog: QDialog) -> None:
        HandoverDialog.setWindowTitle(QCoreApplication.translate("HandoverDialog", "Handover", None))
        self.stepLabel.setText(QCoreApplication.translate("HandoverDialog", "&What has been done?", None))
        self.stepCombo.setPlaceholderText(QCoreApplication.translate("HandoverDialog", "Choose\u2026", None))
        self.dayLabel.setText(QCoreApplication.translate("HandoverDialog", "On what &day?", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("HandoverDialog", "Day on which it was done", None)
        )
        self.noteLabel.setText(QCoreApplication.translate("HandoverDialog", "No&te", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate("HandoverDialog", "Who did it, and what was agreed", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("HandoverDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("HandoverDialog", "&Save step", None))

    # retranslateUi
