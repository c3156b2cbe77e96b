"""Generated from ui/end_representative_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_EndRepresentativeDialog:
    def setupUi(self, EndRepresentativeDialog: QDialog) -> None:
        if not EndRepresentativeDialog.objectName():
            EndRepresentativeDialog.setObjectName("EndRepresentativeDialog")
        EndRepresentativeDialog.resize(460, 280)
        self.outer = QVBoxLayout(EndRepresentativeDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(EndRepresentativeDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.meaningLabel = QLabel(EndRepresentativeDialog)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setWordWrap(True)
        self.meaningLabel.setProperty("role", "muted")

        self.outer.addWidget(self.meaningLabel)

        self.dayLabel = QLabel(EndRepresentativeDialog)
        self.dayLabel.setObjectName("dayLabel")

        self.outer.addWidget(self.dayLabel)

        self.dayField = DayField(EndRepresentativeDialog)
        self.dayField.setObjectName("dayField")

        self.outer.addWidget(self.dayField)

        self.daySaid = FaultLabel(EndRepresentativeDialog)
        self.daySaid.setObjectName("daySaid")

        self.outer.addWidget(self.daySaid)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space)

        self.notice = Notice(EndRepresentativeDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(EndRepresentativeDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(EndRepresentativeDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.dayLabel.setBuddy(self.dayField)
        QWidget.setTabOrder(self.dayField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(EndRepresentativeDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(EndRepresentativeDialog)

    # setupUi

    def retranslateUi(self, EndRepresentativeDialog: QDialog) -> None:
        EndRepresentativeDialog.setWindowTitle(
            QCoreApplication.translate("EndRepresentativeDialog", "Does not act any more", None)
        )
        self.meaningLabel.setText(
            QCoreApplication.translate(
                "EndRepresentativeDialog",
                "From this day no letter goes to them. What they did until then stays on record.",
                None,
            )
        )
        self.dayLabel.setText(QCoreApplication.translate("EndRepresentativeDialog", "Since what &day?", None))
        self.dayField.setAccessibleName(
            QCoreApplication.translate("EndRepresentativeDialog", "Day from which they do not act", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("EndRepresentativeDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("EndRepresentativeDialog", "&Save", None))

    # retranslateUi
