"""Generated from ui/task_done_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.widgets.notice import Notice


class Ui_TaskDoneDialog:
    def setupUi(self, TaskDoneDialog: QDialog) -> None:
        if not TaskDoneDialog.objectName():
            TaskDoneDialog.setObjectName("TaskDoneDialog")
        TaskDoneDialog.resize(480, 300)
        self.outer = QVBoxLayout(TaskDoneDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whatLabel = QLabel(TaskDoneDialog)
        self.whatLabel.setObjectName("whatLabel")
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setProperty("role", "name")

        self.outer.addWidget(self.whatLabel)

        self.whoLabel = QLabel(TaskDoneDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "muted")

        self.outer.addWidget(self.whoLabel)

        self.noteLabel = QLabel(TaskDoneDialog)
        self.noteLabel.setObjectName("noteLabel")

        self.outer.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(TaskDoneDialog)
        self.noteEdit.setObjectName("noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 70))

        self.outer.addWidget(self.noteEdit)

        self.notice = Notice(TaskDoneDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(TaskDoneDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(TaskDoneDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.noteLabel.setBuddy(self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(TaskDoneDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(TaskDoneDialog)

    # setupUi

    def retranslateUi(self, TaskDoneDialog: QDialog) -> None:
        TaskDoneDialog.setWindowTitle(QCoreApplication.translate("TaskDoneDialog", "Mark as done", None))
        self.noteLabel.setText(QCoreApplication.translate("TaskDoneDialog", "&What came of it?", None))
        self.noteEdit.setPlaceholderText(
            QCoreApplication.translate("TaskDoneDialog", "Such as: sent in Braille on 3 May", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("TaskDoneDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("TaskDoneDialog", "&Mark as done", None))

    # retranslateUi
