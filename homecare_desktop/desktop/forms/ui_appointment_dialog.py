"""Generated from ui/appointment_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
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


class Ui_AppointmentDialog:
    def setupUi(self, AppointmentDialog: QDialog) -> None:
        if not AppointmentDialog.objectName():
            AppointmentDialog.setObjectName("AppointmentDialog")
        AppointmentDialog.resize(520, 520)
        self.outer = QVBoxLayout(AppointmentDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(AppointmentDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(AppointmentDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(AppointmentDialog)
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
        self.kindLabel = QLabel(self.content)
        self.kindLabel.setObjectName("kindLabel")

        self.fields.addWidget(self.kindLabel)

        self.kindCombo = WordCombo(self.content)
        self.kindCombo.setObjectName("kindCombo")

        self.fields.addWidget(self.kindCombo)

        self.kindFault = FaultLabel(self.content)
        self.kindFault.setObjectName("kindFault")

        self.fields.addWidget(self.kindFault)

        self.dayLabel = QLabel(self.content)
        self.dayLabel.setObjectName("dayLabel")

        self.fields.addWidget(self.dayLabel)

        self.dayField = DayField(self.content)
        self.dayField.setObjectName("dayField")

        self.fields.addWidget(self.dayField)

        self.daySaid = FaultLabel(self.content)
        self.daySaid.setObjectName("daySaid")

        self.fields.addWidget(self.daySaid)

        self.timeGrid = QGridLayout()
        self.timeGrid.setSpacing(6)
        self.timeGrid.setObjectName("timeGrid")
        self.timeLabel = QLabel(self.content)
        self.timeLabel.setObjectName("timeLabel")

        self.timeGrid.addWidget(self.timeLabel, 0, 0, 1, 1)

        self.placeLabel = QLabel(self.content)
        self.placeLabel.setObjectName("placeLabel")

        self.timeGrid.addWidget(self.placeLabel, 0, 1, 1, 1)

        self.timeEdit = QLineEdit(self.content)
        self.timeEdit.setObjectName("timeEdit")

        self.timeGrid.addWidget(self.timeEdit, 1, 0, 1, 1)

        self.placeEdit = QLineEdit(self.content)
        self.placeEdit.setObjectName("placeEdit")

        self.timeGrid.addWidget(self.placeEdit, 1, 1, 1, 1)

        self.fields.addLayout(self.timeGrid)

        self.comesLabel = QLabel(self.content)
        self.comesLabel.setObjectName("comesLabel")

        self.fields.addWidget(self.comesLabel)

        self.comesEdit = QLineEdit(self.content)
        self.comesEdit.setObjectName("comesEdit")

        self.fields.addWidget(self.comesEdit)

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

        self.fields.setStretch(10, 1)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(AppointmentDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(AppointmentDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AppointmentDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.kindLabel.setBuddy(self.kindCombo)
        self.dayLabel.setBuddy(self.dayField)
        self.timeLabel.setBuddy(self.timeEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.comesLabel.setBuddy(self.comesEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.kindCombo, self.dayField)
        QWidget.setTabOrder(self.dayField, self.timeEdit)
        QWidget.setTabOrder(self.timeEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.comesEdit)
        QWidget.setTabOrder(self.comesEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(AppointmentDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(AppointmentDialog)

    # setupUi

    def retranslateUi(self, AppointmentDialog: QDialog) -> None:
        AppointmentDialog.setWindowTitle(QCoreApplication.translate("AppointmentDialog", "Appointment", None))
        self.kindLabel.setText(QCoreApplication.translate("AppointmentDialog", "&What is agreed?", None))
        self.dayLabel.setText(QCoreApplication.translate("AppointmentDialog", "On what &day?", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("AppointmentDialog", "Day of the appointment", None)
        )
        self.timeLabel.setText(QCoreApplication.translate("AppointmentDialog", "&At what time?", None))
        self.placeLabel.setText(QCoreApplication.translate("AppointmentDialog", "W&here?", None))
        self.timeEdit.setPlaceholderText(
            QCoreApplication.translate("AppointmentDialog", "Such as 10:30; empty when none is agreed", None)
        )
        self.placeEdit.setPlaceholderText(
            QCoreApplication.translate("AppointmentDialog", "Empty is the person's home", None)
        )
        self.comesLabel.setText(QCoreApplication.translate("AppointmentDialog", "Wh&o comes or rings?", None))
        self.noteLabel.setText(QCoreApplication.translate("AppointmentDialog", "No&te", None))
        self.cancelButton.setText(QCoreApplication.translate("AppointmentDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AppointmentDialog", "&Save appointment", None))

    # retranslateUi
