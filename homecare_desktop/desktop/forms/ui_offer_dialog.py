"""Generated from ui/offer_dialog.ui; do not edit."""

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
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_OfferDialog:
    def setupUi(self, OfferDialog: QDialog) -> None:
        if not OfferDialog.objectName():
            OfferDialog.setObjectName("OfferDialog")
        OfferDialog.resize(520, 500)
        self.outer = QVBoxLayout(OfferDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(OfferDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(OfferDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(OfferDialog)
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
        self.stateLabel = QLabel(self.content)
        self.stateLabel.setObjectName("stateLabel")
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.stateLabel)

        self.providerLabel = QLabel(self.content)
        self.providerLabel.setObjectName("providerLabel")

        self.fields.addWidget(self.providerLabel)

        self.providerCombo = QComboBox(self.content)
        self.providerCombo.setObjectName("providerCombo")
        self.providerCombo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.providerCombo.setMinimumContentsLength(24)

        self.fields.addWidget(self.providerCombo)

        self.answerLabel = QLabel(self.content)
        self.answerLabel.setObjectName("answerLabel")

        self.fields.addWidget(self.answerLabel)

        self.answerCombo = WordCombo(self.content)
        self.answerCombo.setObjectName("answerCombo")

        self.fields.addWidget(self.answerCombo)

        self.answerFault = FaultLabel(self.content)
        self.answerFault.setObjectName("answerFault")

        self.fields.addWidget(self.answerFault)

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
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 60))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.noteEdit.sizePolicy().hasHeightForWidth())
        self.noteEdit.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.noteEdit)

        self.noteFault = FaultLabel(self.content)
        self.noteFault.setObjectName("noteFault")

        self.fields.addWidget(self.noteFault)

        self.fields.setStretch(10, 1)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(OfferDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(OfferDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(OfferDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.providerLabel.setBuddy(self.providerCombo)
        self.answerLabel.setBuddy(self.answerCombo)
        self.dayLabel.setBuddy(self.dayField)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.providerCombo, self.answerCombo)
        QWidget.setTabOrder(self.answerCombo, self.dayField)
        QWidget.setTabOrder(self.dayField, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(OfferDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(OfferDialog)

    # setupUi

    def retranslateUi(self, OfferDialog: QDialog) -> None:
        OfferDialog.setWindowTitle(QCoreApplication.translate("OfferDialog", "Offer to a provider", None))
        self.providerLabel.setText(QCoreApplication.translate("OfferDialog", "&Provider", None))
        self.answerLabel.setText(QCoreApplication.translate("OfferDialog", "What did they s&ay?", None))
        self.dayLabel.setText(QCoreApplication.translate("OfferDialog", "On what &day?", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("OfferDialog", "Day of the offer or the answer", None)
        )
        self.noteLabel.setText(QCoreApplication.translate("OfferDialog", "No&te", None))
        self.cancelButton.setText(QCoreApplication.translate("OfferDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("OfferDialog", "&Save", None))

    # retranslateUi
