"""Generated from ui/returned_section.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_ReturnedSection:
    def setupUi(self, ReturnedSection: QWidget) -> None:
        if not ReturnedSection.objectName():
            ReturnedSection.setObjectName("ReturnedSection")
        ReturnedSection.resize(1060, 560)
        self.outer = QVBoxLayout(ReturnedSection)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.meaningLabel = QLabel(ReturnedSection)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setWordWrap(True)
        self.meaningLabel.setProperty("role", "muted")

        self.outer.addWidget(self.meaningLabel)

        self.entry = QWidget(ReturnedSection)
        self.entry.setObjectName("entry")
        self.referencePair = QWidget(self.entry)
        self.referencePair.setObjectName("referencePair")
        self.referenceLayout = QVBoxLayout(self.referencePair)
        self.referenceLayout.setSpacing(2)
        self.referenceLayout.setObjectName("referenceLayout")
        self.referenceLayout.setContentsMargins(0, 0, 0, 0)
        self.referenceLabel = QLabel(self.referencePair)
        self.referenceLabel.setObjectName("referenceLabel")

        self.referenceLayout.addWidget(self.referenceLabel)

        self.referenceEdit = QLineEdit(self.referencePair)
        self.referenceEdit.setObjectName("referenceEdit")
        self.referenceEdit.setMinimumSize(QSize(160, 0))

        self.referenceLayout.addWidget(self.referenceEdit)

        self.reasonPair = QWidget(self.entry)
        self.reasonPair.setObjectName("reasonPair")
        self.reasonLayout = QVBoxLayout(self.reasonPair)
        self.reasonLayout.setSpacing(2)
        self.reasonLayout.setObjectName("reasonLayout")
        self.reasonLayout.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(self.reasonPair)
        self.reasonLabel.setObjectName("reasonLabel")

        self.reasonLayout.addWidget(self.reasonLabel)

        self.reasonCombo = WordCombo(self.reasonPair)
        self.reasonCombo.setObjectName("reasonCombo")

        self.reasonLayout.addWidget(self.reasonCombo)

        self.dayPair = QWidget(self.entry)
        self.dayPair.setObjectName("dayPair")
        self.dayLayout = QVBoxLayout(self.dayPair)
        self.dayLayout.setSpacing(2)
        self.dayLayout.setObjectName("dayLayout")
        self.dayLayout.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.dayPair)
        self.dayLabel.setObjectName("dayLabel")

        self.dayLayout.addWidget(self.dayLabel)

        self.dayField = DayField(self.dayPair)
        self.dayField.setObjectName("dayField")

        self.dayLayout.addWidget(self.dayField)

        self.returnButton = QPushButton(self.entry)
        self.returnButton.setObjectName("returnButton")
        self.returnButton.setProperty("role", "primary")

        self.outer.addWidget(self.entry)

        self.faultLabel = FaultLabel(ReturnedSection)
        self.faultLabel.setObjectName("faultLabel")

        self.outer.addWidget(self.faultLabel)

        self.noteLabel = QLabel(ReturnedSection)
        self.noteLabel.setObjectName("noteLabel")

        self.outer.addWidget(self.noteLabel)

        self.noteEdit = QLineEdit(ReturnedSection)
        self.noteEdit.setObjectName("noteEdit")

        self.outer.addWidget(self.noteEdit)

        self.notice = Notice(ReturnedSection)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.doneLabel = QLabel(ReturnedSection)
        self.doneLabel.setObjectName("doneLabel")
        self.doneLabel.setProperty("role", "heading")

        self.outer.addWidget(self.doneLabel)

        self.table = RecordTable(ReturnedSection)
        self.table.setObjectName("table")
        self.table.setMinimumSize(QSize(0, 120))
        self.table.setProperty("role", "framed")

        self.outer.addWidget(self.table)

        self.actions = QWidget(ReturnedSection)
        self.actions.setObjectName("actions")
        self.caseButton = QPushButton(self.actions)
        self.caseButton.setObjectName("caseButton")
        self.openButton = QPushButton(self.actions)
        self.openButton.setObjectName("openButton")

        self.outer.addWidget(self.actions)

        self.referenceLabel.setBuddy(self.referenceEdit)
        self.reasonLabel.setBuddy(self.reasonCombo)
        self.dayLabel.setBuddy(self.dayField)
        self.noteLabel.setBuddy(self.noteEdit)
        self.doneLabel.setBuddy(self.table)
        QWidget.setTabOrder(self.referenceEdit, self.reasonCombo)
        QWidget.setTabOrder(self.reasonCombo, self.dayField)
        QWidget.setTabOrder(self.dayField, self.returnButton)
        QWidget.setTabOrder(self.returnButton, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.table)
        QWidget.setTabOrder(self.table, self.caseButton)
        QWidget.setTabOrder(self.caseButton, self.openButton)

        self.retranslateUi(ReturnedSection)

        QMetaObject.connectSlotsByName(ReturnedSection)

    # setupUi

    def retranslateUi(self, ReturnedSection: QWidget) -> None:
        ReturnedSection.setWindowTitle(QCoreApplication.translate("ReturnedSection", "Came back", None))
        self.meaningLabel.setText(
            QCoreApplication.translate(
                "ReturnedSection",
                "Scan or type the reference at the foot of the letter, then press Enter. The letter is marked as returned, and a task is raised for the case.",
                None,
            )
        )
        self.referenceLabel.setText(QCoreApplication.translate("ReturnedSection", "&Reference", None))
        self.referenceEdit.setPlaceholderText(
            QCoreApplication.translate("ReturnedSection", "such as L-000231", None)
        )
        self.reasonLabel.setText(QCoreApplication.translate("ReturnedSection", "&What stands on it", None))
        self.dayLabel.setText(QCoreApplication.translate("ReturnedSection", "Came back on what &day", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("ReturnedSection", "Day on which it came back", None)
        )
        self.returnButton.setText(QCoreApplication.translate("ReturnedSection", "&Mark as returned", None))
        self.noteLabel.setText(QCoreApplication.translate("ReturnedSection", "No&te", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate(
                "ReturnedSection", "What else stands on the envelope, for this letter only", None
            )
        )
        self.doneLabel.setText(QCoreApplication.translate("ReturnedSection", "Marked &just now", None))
        self.caseButton.setText(QCoreApplication.translate("ReturnedSection", "Open &case", None))
        self.caseButton.setToolTip(QCoreApplication.translate("ReturnedSection", "Ctrl+E", None))
        self.caseButton.setShortcut(QCoreApplication.translate("ReturnedSection", "Ctrl+E", None))
        self.openButton.setText(QCoreApplication.translate("ReturnedSection", "&Open\u2026", None))
        self.openButton.setToolTip(
            QCoreApplication.translate("ReturnedSection", "Ctrl+O: the letter exactly as it was made", None)
        )
        self.openButton.setShortcut(QCoreApplication.translate("ReturnedSection", "Ctrl+O", None))

    # retranslateUi
