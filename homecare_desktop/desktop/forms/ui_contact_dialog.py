"""Generated from ui/contact_dialog.ui; do not edit."""

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
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_ContactDialog:
    def setupUi(self, ContactDialog: QDialog) -> None:
        if not ContactDialog.objectName():
            ContactDialog.setObjectName("ContactDialog")
        ContactDialog.resize(520, 520)
        self.outer = QVBoxLayout(ContactDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(ContactDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(ContactDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(ContactDialog)
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
        self.channelLabel = QLabel(self.content)
        self.channelLabel.setObjectName("channelLabel")

        self.fields.addWidget(self.channelLabel)

        self.channelCombo = WordCombo(self.content)
        self.channelCombo.setObjectName("channelCombo")

        self.fields.addWidget(self.channelCombo)

        self.channelFault = FaultLabel(self.content)
        self.channelFault.setObjectName("channelFault")

        self.fields.addWidget(self.channelFault)

        self.outcomeLabel = QLabel(self.content)
        self.outcomeLabel.setObjectName("outcomeLabel")

        self.fields.addWidget(self.outcomeLabel)

        self.outcomeCombo = WordCombo(self.content)
        self.outcomeCombo.setObjectName("outcomeCombo")

        self.fields.addWidget(self.outcomeCombo)

        self.outcomeFault = FaultLabel(self.content)
        self.outcomeFault.setObjectName("outcomeFault")

        self.fields.addWidget(self.outcomeFault)

        self.contactedOnLabel = QLabel(self.content)
        self.contactedOnLabel.setObjectName("contactedOnLabel")

        self.fields.addWidget(self.contactedOnLabel)

        self.contactedOnField = DayField(self.content)
        self.contactedOnField.setObjectName("contactedOnField")

        self.fields.addWidget(self.contactedOnField)

        self.contactedOnSaid = FaultLabel(self.content)
        self.contactedOnSaid.setObjectName("contactedOnSaid")

        self.fields.addWidget(self.contactedOnSaid)

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

        self.fields.setStretch(10, 1)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(ContactDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(ContactDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ContactDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.channelLabel.setBuddy(self.channelCombo)
        self.outcomeLabel.setBuddy(self.outcomeCombo)
        self.contactedOnLabel.setBuddy(self.contactedOnField)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.channelCombo, self.outcomeCombo)
        QWidget.setTabOrder(self.outcomeCombo, self.contactedOnField)
        QWidget.setTabOrder(self.contactedOnField, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ContactDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(ContactDialog)

    # setupUi

    def retranslateUi(self, ContactDialog: QDialog) -> None:
        ContactDialog.setWindowTitle(QCoreApplication.translate("ContactDialog", "Log a contact", None))
        self.channelLabel.setText(
            QCoreApplication.translate("ContactDialog", "&How were you in touch?", None)
        )
        self.outcomeLabel.setText(QCoreApplication.translate("ContactDialog", "What &came of it?", None))
        self.contactedOnLabel.setText(QCoreApplication.translate("ContactDialog", "On what &day?", None))
        self.contactedOnField.setAccessibleName(
            QCoreApplication.translate("ContactDialog", "Day of the contact", None)
        )
        self.noteLabel.setText(QCoreApplication.translate("ContactDialog", "No&te", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate("ContactDialog", "What was said, and what you promised", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("ContactDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ContactDialog", "&Save contact", None))

    # retranslateUi
