"""Generated from ui/choice_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
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
from homecare_desktop.desktop.entry.option_card import OptionCard
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_ChoiceDialog:
    def setupUi(self, ChoiceDialog: QDialog) -> None:
        if not ChoiceDialog.objectName():
            ChoiceDialog.setObjectName("ChoiceDialog")
        ChoiceDialog.resize(860, 640)
        self.outer = QVBoxLayout(ChoiceDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(ChoiceDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(ChoiceDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(ChoiceDialog)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.content.setProperty("role", "clear")
        self.columns = QHBoxLayout(self.content)
        self.columns.setSpacing(24)
        self.columns.setObjectName("columns")
        self.columns.setContentsMargins(0, 0, 8, 0)
        self.choiceColumn = QVBoxLayout()
        self.choiceColumn.setSpacing(8)
        self.choiceColumn.setObjectName("choiceColumn")
        self.choiceLabel = QLabel(self.content)
        self.choiceLabel.setObjectName("choiceLabel")
        self.choiceLabel.setProperty("role", "heading")

        self.choiceColumn.addWidget(self.choiceLabel)

        self.newProviderCard = OptionCard(self.content)
        self.newProviderCard.setObjectName("newProviderCard")

        self.choiceColumn.addWidget(self.newProviderCard)

        self.directPaymentCard = OptionCard(self.content)
        self.directPaymentCard.setObjectName("directPaymentCard")

        self.choiceColumn.addWidget(self.directPaymentCard)

        self.undecidedCard = OptionCard(self.content)
        self.undecidedCard.setObjectName("undecidedCard")

        self.choiceColumn.addWidget(self.undecidedCard)

        self.choiceFault = FaultLabel(self.content)
        self.choiceFault.setObjectName("choiceFault")

        self.choiceColumn.addWidget(self.choiceFault)

        self.nobodyLabel = QLabel(self.content)
        self.nobodyLabel.setObjectName("nobodyLabel")
        self.nobodyLabel.setWordWrap(True)
        self.nobodyLabel.setProperty("role", "muted")

        self.choiceColumn.addWidget(self.nobodyLabel)

        self.planRow = QWidget(self.content)
        self.planRow.setObjectName("planRow")
        self.planLayout = QVBoxLayout(self.planRow)
        self.planLayout.setSpacing(4)
        self.planLayout.setObjectName("planLayout")
        self.planLayout.setContentsMargins(0, 8, 0, 0)
        self.planLabel = QLabel(self.planRow)
        self.planLabel.setObjectName("planLabel")
        self.planLabel.setWordWrap(True)

        self.planLayout.addWidget(self.planLabel)

        self.planCombo = WordCombo(self.planRow)
        self.planCombo.setObjectName("planCombo")

        self.planLayout.addWidget(self.planCombo)

        self.planFault = FaultLabel(self.planRow)
        self.planFault.setObjectName("planFault")

        self.planLayout.addWidget(self.planFault)

        self.choiceColumn.addWidget(self.planRow)

        self.revisitRow = QWidget(self.content)
        self.revisitRow.setObjectName("revisitRow")
        self.revisitLayout = QVBoxLayout(self.revisitRow)
        self.revisitLayout.setSpacing(4)
        self.revisitLayout.setObjectName("revisitLayout")
        self.revisitLayout.setContentsMargins(0, 8, 0, 0)
        self.revisitLabel = QLabel(self.revisitRow)
        self.revisitLabel.setObjectName("revisitLabel")
        self.revisitLabel.setWordWrap(True)

        self.revisitLayout.addWidget(self.revisitLabel)

        self.revisitField = DayField(self.revisitRow)
        self.revisitField.setObjectName("revisitField")

        self.revisitLayout.addWidget(self.revisitField)

        self.revisitSaid = FaultLabel(self.revisitRow)
        self.revisitSaid.setObjectName("revisitSaid")

        self.revisitLayout.addWidget(self.revisitSaid)

        self.revisitWeeks = QHBoxLayout()
        self.revisitWeeks.setObjectName("revisitWeeks")
        self.weekButton = QPushButton(self.revisitRow)
        self.weekButton.setObjectName("weekButton")
        self.weekButton.setAutoDefault(False)

        self.revisitWeeks.addWidget(self.weekButton)

        self.fortnightButton = QPushButton(self.revisitRow)
        self.fortnightButton.setObjectName("fortnightButton")
        self.fortnightButton.setAutoDefault(False)

        self.revisitWeeks.addWidget(self.fortnightButton)

        self.monthButton = QPushButton(self.revisitRow)
        self.monthButton.setObjectName("monthButton")
        self.monthButton.setAutoDefault(False)

        self.revisitWeeks.addWidget(self.monthButton)

        self.revisitSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.revisitWeeks.addItem(self.revisitSpace)

        self.revisitLayout.addLayout(self.revisitWeeks)

        self.choiceColumn.addWidget(self.revisitRow)

        self.choiceSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choiceColumn.addItem(self.choiceSpace)

        self.columns.addLayout(self.choiceColumn)

        self.detailColumn = QVBoxLayout()
        self.detailColumn.setSpacing(6)
        self.detailColumn.setObjectName("detailColumn")
        self.saidOnLabel = QLabel(self.content)
        self.saidOnLabel.setObjectName("saidOnLabel")

        self.detailColumn.addWidget(self.saidOnLabel)

        self.saidOnField = DayField(self.content)
        self.saidOnField.setObjectName("saidOnField")

        self.detailColumn.addWidget(self.saidOnField)

        self.saidOnSaid = FaultLabel(self.content)
        self.saidOnSaid.setObjectName("saidOnSaid")

        self.detailColumn.addWidget(self.saidOnSaid)

        self.decidedByLabel = QLabel(self.content)
        self.decidedByLabel.setObjectName("decidedByLabel")

        self.detailColumn.addWidget(self.decidedByLabel)

        self.decidedByCombo = WordCombo(self.content)
        self.decidedByCombo.setObjectName("decidedByCombo")

        self.detailColumn.addWidget(self.decidedByCombo)

        self.decidedByFault = FaultLabel(self.content)
        self.decidedByFault.setObjectName("decidedByFault")

        self.detailColumn.addWidget(self.decidedByFault)

        self.capacityBox = QCheckBox(self.content)
        self.capacityBox.setObjectName("capacityBox")

        self.detailColumn.addWidget(self.capacityBox)

        self.capacityLabel = QLabel(self.content)
        self.capacityLabel.setObjectName("capacityLabel")
        self.capacityLabel.setWordWrap(True)
        self.capacityLabel.setProperty("role", "small")

        self.detailColumn.addWidget(self.capacityLabel)

        self.toldByLabel = QLabel(self.content)
        self.toldByLabel.setObjectName("toldByLabel")

        self.detailColumn.addWidget(self.toldByLabel)

        self.toldByCombo = WordCombo(self.content)
        self.toldByCombo.setObjectName("toldByCombo")

        self.detailColumn.addWidget(self.toldByCombo)

        self.toldByFault = FaultLabel(self.content)
        self.toldByFault.setObjectName("toldByFault")

        self.detailColumn.addWidget(self.toldByFault)

        self.noteLabel = QLabel(self.content)
        self.noteLabel.setObjectName("noteLabel")

        self.detailColumn.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.content)
        self.noteEdit.setObjectName("noteEdit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.noteEdit.sizePolicy().hasHeightForWidth())
        self.noteEdit.setSizePolicy(sizePolicy)
        self.noteEdit.setMinimumSize(QSize(0, 70))
        self.noteEdit.setTabChangesFocus(True)

        self.detailColumn.addWidget(self.noteEdit)

        self.noteSaid = FaultLabel(self.content)
        self.noteSaid.setObjectName("noteSaid")

        self.detailColumn.addWidget(self.noteSaid)

        self.detailColumn.setStretch(12, 1)

        self.columns.addLayout(self.detailColumn)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 6)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(ChoiceDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(ChoiceDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ChoiceDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.planLabel.setBuddy(self.planCombo)
        self.revisitLabel.setBuddy(self.revisitField)
        self.saidOnLabel.setBuddy(self.saidOnField)
        self.decidedByLabel.setBuddy(self.decidedByCombo)
        self.toldByLabel.setBuddy(self.toldByCombo)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.newProviderCard, self.directPaymentCard)
        QWidget.setTabOrder(self.directPaymentCard, self.undecidedCard)
        QWidget.setTabOrder(self.undecidedCard, self.planCombo)
        QWidget.setTabOrder(self.planCombo, self.revisitField)
        QWidget.setTabOrder(self.revisitField, self.weekButton)
        QWidget.setTabOrder(self.weekButton, self.fortnightButton)
        QWidget.setTabOrder(self.fortnightButton, self.monthButton)
        QWidget.setTabOrder(self.monthButton, self.saidOnField)
        QWidget.setTabOrder(self.saidOnField, self.decidedByCombo)
        QWidget.setTabOrder(self.decidedByCombo, self.capacityBox)
        QWidget.setTabOrder(self.capacityBox, self.toldByCombo)
        QWidget.setTabOrder(self.toldByCombo, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ChoiceDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(ChoiceDialog)

    # setupUi

    def retranslateUi(self, ChoiceDialog: QDialog) -> None:
        ChoiceDialog.setWindowTitle(QCoreApplication.translate("ChoiceDialog", "Record a choice", None))
        self.choiceLabel.setText(QCoreApplication.translate("ChoiceDialog", "What did they say?", None))
        self.nobodyLabel.setText(
            QCoreApplication.translate(
                "ChoiceDialog",
                "Nobody has to change provider. Care goes on as it is until a choice is made.",
                None,
            )
        )
        self.planLabel.setText(
            QCoreApplication.translate("ChoiceDialog", "What do they want to do &with it?", None)
        )
        self.revisitLabel.setText(
            QCoreApplication.translate("ChoiceDialog", "On what day will you &ask again?", None)
        )
        self.revisitField.setAccessibleName(
            QCoreApplication.translate("ChoiceDialog", "Day on which you ask again", None)
        )
        self.weekButton.setText(QCoreApplication.translate("ChoiceDialog", "In &1 week", None))
        self.fortnightButton.setText(QCoreApplication.translate("ChoiceDialog", "In &2 weeks", None))
        self.monthButton.setText(QCoreApplication.translate("ChoiceDialog", "In &4 weeks", None))
        self.saidOnLabel.setText(
            QCoreApplication.translate("ChoiceDialog", "On what &day did they say so?", None)
        )
        self.saidOnField.setAccessibleName(
            QCoreApplication.translate("ChoiceDialog", "Day on which they said so", None)
        )
        self.decidedByLabel.setText(QCoreApplication.translate("ChoiceDialog", "Wh&o decided?", None))
        self.capacityBox.setText(
            QCoreApplication.translate(
                "ChoiceDialog", "Assessed as &lacking capacity for this decision", None
            )
        )
        self.toldByLabel.setText(QCoreApplication.translate("ChoiceDialog", "&How did they tell us?", None))
        self.noteLabel.setText(QCoreApplication.translate("ChoiceDialog", "No&tes", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate("ChoiceDialog", "What they said, and what you promised", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("ChoiceDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ChoiceDialog", "&Save choice", None))

    # retranslateUi
