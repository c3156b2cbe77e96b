"""Generated from ui/posted_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject
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


class Ui_PostedDialog:
    def setupUi(self, PostedDialog: QDialog) -> None:
        if not PostedDialog.objectName():
            PostedDialog.setObjectName("PostedDialog")
        PostedDialog.resize(460, 300)
        self.outer = QVBoxLayout(PostedDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.batchLabel = QLabel(PostedDialog)
        self.batchLabel.setObjectName("batchLabel")
        self.batchLabel.setWordWrap(True)
        self.batchLabel.setProperty("role", "name")

        self.outer.addWidget(self.batchLabel)

        self.meaningLabel = QLabel(PostedDialog)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setWordWrap(True)
        self.meaningLabel.setProperty("role", "muted")

        self.outer.addWidget(self.meaningLabel)

        self.postedOnLabel = QLabel(PostedDialog)
        self.postedOnLabel.setObjectName("postedOnLabel")

        self.outer.addWidget(self.postedOnLabel)

        self.postedOnField = DayField(PostedDialog)
        self.postedOnField.setObjectName("postedOnField")

        self.outer.addWidget(self.postedOnField)

        self.postedOnSaid = FaultLabel(PostedDialog)
        self.postedOnSaid.setObjectName("postedOnSaid")

        self.outer.addWidget(self.postedOnSaid)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space)

        self.notice = Notice(PostedDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(PostedDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PostedDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.postedOnLabel.setBuddy(self.postedOnField)
        QWidget.setTabOrder(self.postedOnField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(PostedDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(PostedDialog)

    # setupUi

    def retranslateUi(self, PostedDialog: QDialog) -> None:
        PostedDialog.setWindowTitle(QCoreApplication.translate("PostedDialog", "Mark as posted", None))
        self.meaningLabel.setText(
            QCoreApplication.translate(
                "PostedDialog",
                "Do this when the letters are in the post, not before. From then on a transfer date can be set, and the letter counts as sent.",
                None,
            )
        )
        self.postedOnLabel.setText(
            QCoreApplication.translate("PostedDialog", "On what &day were they posted?", None)
        )
        self.postedOnField.setAccessibleName(
            QCoreApplication.translate("PostedDialog", "Day of posting", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("PostedDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PostedDialog", "&Mark as posted", None))

    # retranslateUi
