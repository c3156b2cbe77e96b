"""Generated from ui/posted_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
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
        PostedDialog.resize(480, 340)
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

        self.allRadio = QRadioButton(PostedDialog)
        self.allRadio.setObjectName("allRadio")
        self.allRadio.setChecked(True)

        self.outer.addWidget(self.allRadio)

        self.range = QWidget(PostedDialog)
        self.range.setObjectName("range")
        self.someRadio = QRadioButton(self.range)
        self.someRadio.setObjectName("someRadio")
        self.firstBox = QSpinBox(self.range)
        self.firstBox.setObjectName("firstBox")
        self.firstBox.setMinimum(1)
        self.firstBox.setMaximum(1)
        self.firstBox.setMinimumSize(QSize(64, 0))
        self.firstBox.setProperty("role", "number")
        self.toLabel = QLabel(self.range)
        self.toLabel.setObjectName("toLabel")
        self.lastBox = QSpinBox(self.range)
        self.lastBox.setObjectName("lastBox")
        self.lastBox.setMinimum(1)
        self.lastBox.setMaximum(1)
        self.lastBox.setMinimumSize(QSize(64, 0))
        self.lastBox.setProperty("role", "number")

        self.outer.addWidget(self.range)

        self.rangeSaid = FaultLabel(PostedDialog)
        self.rangeSaid.setObjectName("rangeSaid")

        self.outer.addWidget(self.rangeSaid)

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
        self.toLabel.setBuddy(self.lastBox)
        QWidget.setTabOrder(self.postedOnField, self.allRadio)
        QWidget.setTabOrder(self.allRadio, self.someRadio)
        QWidget.setTabOrder(self.someRadio, self.firstBox)
        QWidget.setTabOrder(self.firstBox, self.lastBox)
        QWidget.setTabOrder(self.lastBox, self.saveButton)
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
        self.allRadio.setText(
            QCoreApplication.translate("PostedDialog", "&All that are not posted yet", None)
        )
        self.someRadio.setText(QCoreApplication.translate("PostedDialog", "&Only from letter number", None))
        self.firstBox.setAccessibleName(
            QCoreApplication.translate("PostedDialog", "First letter that was posted", None)
        )
        self.toLabel.setText(QCoreApplication.translate("PostedDialog", "&to", None))
        self.lastBox.setAccessibleName(
            QCoreApplication.translate("PostedDialog", "Last letter that was posted", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("PostedDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PostedDialog", "&Mark as posted", None))

    # retranslateUi
