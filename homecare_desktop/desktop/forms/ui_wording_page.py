"""Generated from ui/wording_page.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.settings.wording_edit import WordingEdit
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_WordingPage:
    def setupUi(self, WordingPage: QWidget) -> None:
        if not WordingPage.objectName():
            WordingPage.setObjectName("WordingPage")
        WordingPage.resize(1100, 640)
        self.outer = QVBoxLayout(WordingPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.choices = QWidget(WordingPage)
        self.choices.setObjectName("choices")
        self.kindLabel = QLabel(self.choices)
        self.kindLabel.setObjectName("kindLabel")
        self.kindCombo = QComboBox(self.choices)
        self.kindCombo.setObjectName("kindCombo")
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kindCombo.setMinimumContentsLength(26)

        self.outer.addWidget(self.choices)

        self.whoseLabel = QLabel(WordingPage)
        self.whoseLabel.setObjectName("whoseLabel")
        self.whoseLabel.setWordWrap(True)
        self.whoseLabel.setProperty("role", "muted")

        self.outer.addWidget(self.whoseLabel)

        self.notice = Notice(WordingPage)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(WordingPage)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName("columns")
        self.editCard = QFrame(WordingPage)
        self.editCard.setObjectName("editCard")
        self.editCard.setProperty("role", "card")
        self.editing = QVBoxLayout(self.editCard)
        self.editing.setSpacing(8)
        self.editing.setObjectName("editing")
        self.editing.setContentsMargins(14, 12, 14, 12)
        self.partPlace = QWidget(self.editCard)
        self.partPlace.setObjectName("partPlace")

        self.editing.addWidget(self.partPlace)

        self.subjectRow = QHBoxLayout()
        self.subjectRow.setSpacing(8)
        self.subjectRow.setObjectName("subjectRow")
        self.subjectLabel = QLabel(self.editCard)
        self.subjectLabel.setObjectName("subjectLabel")

        self.subjectRow.addWidget(self.subjectLabel)

        self.subjectEdit = QLineEdit(self.editCard)
        self.subjectEdit.setObjectName("subjectEdit")
        self.subjectEdit.setMaxLength(400)

        self.subjectRow.addWidget(self.subjectEdit)

        self.subjectRow.setStretch(1, 1)

        self.editing.addLayout(self.subjectRow)

        self.marks = QWidget(self.editCard)
        self.marks.setObjectName("marks")
        self.headingButton = QPushButton(self.marks)
        self.headingButton.setObjectName("headingButton")
        self.listButton = QPushButton(self.marks)
        self.listButton.setObjectName("listButton")
        self.boldButton = QPushButton(self.marks)
        self.boldButton.setObjectName("boldButton")
        self.ifButton = QPushButton(self.marks)
        self.ifButton.setObjectName("ifButton")
        self.fieldButton = QPushButton(self.marks)
        self.fieldButton.setObjectName("fieldButton")

        self.editing.addWidget(self.marks)

        self.textEdit = WordingEdit(self.editCard)
        self.textEdit.setObjectName("textEdit")
        self.textEdit.setMinimumSize(QSize(0, 150))
        self.textEdit.setTabChangesFocus(True)

        self.editing.addWidget(self.textEdit)

        self.easeLabel = QLabel(self.editCard)
        self.easeLabel.setObjectName("easeLabel")
        self.easeLabel.setWordWrap(True)
        self.easeLabel.setProperty("role", "small")

        self.editing.addWidget(self.easeLabel)

        self.remarksLabel = QLabel(self.editCard)
        self.remarksLabel.setObjectName("remarksLabel")
        self.remarksLabel.setProperty("role", "heading")

        self.editing.addWidget(self.remarksLabel)

        self.remarksList = QListWidget(self.editCard)
        self.remarksList.setObjectName("remarksList")
        self.remarksList.setMinimumSize(QSize(0, 72))
        self.remarksList.setMaximumSize(QSize(16777215, 100))
        self.remarksList.setWordWrap(True)

        self.editing.addWidget(self.remarksList)

        self.editing.setStretch(3, 3)
        self.editing.setStretch(6, 1)

        self.columns.addWidget(self.editCard)

        self.previewPlace = QWidget(WordingPage)
        self.previewPlace.setObjectName("previewPlace")
        self.previewPlace.setMinimumSize(QSize(0, 360))
        self.previewLayout = QVBoxLayout(self.previewPlace)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName("previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.columns.addWidget(self.previewPlace)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 4)

        self.outer.addLayout(self.columns)

        self.actions = QWidget(WordingPage)
        self.actions.setObjectName("actions")
        self.saveButton = QPushButton(self.actions)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")
        self.checkButton = QPushButton(self.actions)
        self.checkButton.setObjectName("checkButton")
        self.versionsButton = QPushButton(self.actions)
        self.versionsButton.setObjectName("versionsButton")
        self.discardButton = QPushButton(self.actions)
        self.discardButton.setObjectName("discardButton")

        self.outer.addWidget(self.actions)

        self.outer.setStretch(4, 1)
        self.kindLabel.setBuddy(self.kindCombo)
        self.subjectLabel.setBuddy(self.subjectEdit)
        self.remarksLabel.setBuddy(self.remarksList)

        self.retranslateUi(WordingPage)

        QMetaObject.connectSlotsByName(WordingPage)

    # setupUi

    def retranslateUi(self, WordingPage: QWidget) -> None:
        self.kindLabel.setText(QCoreApplication.translate("WordingPage", "&Letter", None))
        self.subjectLabel.setText(QCoreApplication.translate("WordingPage", "&Subject", None))
        self.headingButton.setText(QCoreApplication.translate("WordingPage", "&Heading", None))
        self.headingButton.setToolTip(
            QCoreApplication.translate("WordingPage", "Ctrl+Shift+H: a line that starts with #", None)
        )
        self.headingButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+H", None))
        self.listButton.setText(QCoreApplication.translate("WordingPage", "Lis&t", None))
        self.listButton.setToolTip(
            QCoreApplication.translate("WordingPage", "Ctrl+Shift+L: lines that start with -", None)
        )
        self.listButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+L", None))
        self.boldButton.setText(QCoreApplication.translate("WordingPage", "Bol&d", None))
        self.boldButton.setToolTip(
            QCoreApplication.translate("WordingPage", "Ctrl+B: words between ** and **", None)
        )
        self.boldButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+B", None))
        self.ifButton.setText(QCoreApplication.translate("WordingPage", "&Yes/no paragraph\u2026", None))
        self.ifButton.setToolTip(
            QCoreApplication.translate(
                "WordingPage", "Ctrl+Shift+I: a paragraph that only some people get", None
            )
        )
        self.ifButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+I", None))
        self.fieldButton.setText(QCoreApplication.translate("WordingPage", "&Insert field\u2026", None))
        self.fieldButton.setToolTip(
            QCoreApplication.translate(
                "WordingPage", "Ctrl+I: a word that is different for each person", None
            )
        )
        self.fieldButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+I", None))
        self.textEdit.setAccessibleName(QCoreApplication.translate("WordingPage", "Text of the letter", None))
        self.remarksLabel.setText(QCoreApplication.translate("WordingPage", "&Faults and hints", None))
        self.remarksList.setAccessibleName(
            QCoreApplication.translate("WordingPage", "Faults and hints; Enter goes to the line", None)
        )
        self.saveButton.setText(QCoreApplication.translate("WordingPage", "Save as &new version", None))
        self.saveButton.setToolTip(
            QCoreApplication.translate(
                "WordingPage", "Ctrl+S: letters that are made from now on have these words", None
            )
        )
        self.saveButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+S", None))
        self.checkButton.setText(QCoreApplication.translate("WordingPage", "Chec&k on everybody", None))
        self.checkButton.setToolTip(
            QCoreApplication.translate("WordingPage", "Ctrl+Shift+K: says for whom a field is empty", None)
        )
        self.checkButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+K", None))
        self.versionsButton.setText(QCoreApplication.translate("WordingPage", "&Versions\u2026", None))
        self.versionsButton.setToolTip(QCoreApplication.translate("WordingPage", "Ctrl+Shift+V", None))
        self.versionsButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+V", None))
        self.discardButton.setText(QCoreApplication.translate("WordingPage", "Ba&ck to what is saved", None))
        self.discardButton.setToolTip(
            QCoreApplication.translate("WordingPage", "Ctrl+Shift+R: Ctrl+Z brings back what you typed", None)
        )
        self.discardButton.setShortcut(QCoreApplication.translate("WordingPage", "Ctrl+Shift+R", None))
        pass

    # retranslateUi
