"""Generated from ui/tasks_section.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_TasksSection:
    def setupUi(self, TasksSection: QWidget) -> None:
        if not TasksSection.objectName():
            TasksSection.setObjectName("TasksSection")
        TasksSection.resize(1060, 560)
        self.outer = QVBoxLayout(TasksSection)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.finding = QWidget(TasksSection)
        self.finding.setObjectName("finding")
        self.whoseLabel = QLabel(self.finding)
        self.whoseLabel.setObjectName("whoseLabel")
        self.whoseCombo = QComboBox(self.finding)
        self.whoseCombo.setObjectName("whoseCombo")
        self.doneBox = QCheckBox(self.finding)
        self.doneBox.setObjectName("doneBox")

        self.outer.addWidget(self.finding)

        self.notice = Notice(TasksSection)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(TasksSection)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.stack = QStackedWidget(TasksSection)
        self.stack.setObjectName("stack")
        self.listPage = QWidget()
        self.listPage.setObjectName("listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(12)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.listPage)
        self.table.setObjectName("table")
        self.table.setProperty("role", "framed")

        self.listLayout.addWidget(self.table)

        self.actions = QWidget(self.listPage)
        self.actions.setObjectName("actions")
        self.doneButton = QPushButton(self.actions)
        self.doneButton.setObjectName("doneButton")
        self.caseButton = QPushButton(self.actions)
        self.caseButton.setObjectName("caseButton")
        self.exportButton = QPushButton(self.actions)
        self.exportButton.setObjectName("exportButton")

        self.listLayout.addWidget(self.actions)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName("emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName("emptyLayout")
        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName("emptyLabel")
        self.emptyLabel.setProperty("role", "name")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        self.emptyLabel.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyHintLabel = QLabel(self.emptyPage)
        self.emptyHintLabel.setObjectName("emptyHintLabel")
        self.emptyHintLabel.setProperty("role", "muted")
        self.emptyHintLabel.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.emptyHintLabel.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyHintLabel)

        self.stack.addWidget(self.emptyPage)

        self.outer.addWidget(self.stack)

        self.whoseLabel.setBuddy(self.whoseCombo)
        QWidget.setTabOrder(self.whoseCombo, self.doneBox)
        QWidget.setTabOrder(self.doneBox, self.table)
        QWidget.setTabOrder(self.table, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.caseButton)
        QWidget.setTabOrder(self.caseButton, self.exportButton)

        self.retranslateUi(TasksSection)

        QMetaObject.connectSlotsByName(TasksSection)

    # setupUi

    def retranslateUi(self, TasksSection: QWidget) -> None:
        TasksSection.setWindowTitle(QCoreApplication.translate("TasksSection", "To do", None))
        self.whoseLabel.setText(QCoreApplication.translate("TasksSection", "&Whose", None))
        self.doneBox.setText(QCoreApplication.translate("TasksSection", "Show what is d&one too", None))
        self.table.setAccessibleName(QCoreApplication.translate("TasksSection", "Tasks, oldest first", None))
        self.doneButton.setText(QCoreApplication.translate("TasksSection", "&Mark as done\u2026", None))
        self.doneButton.setToolTip(QCoreApplication.translate("TasksSection", "Ctrl+M", None))
        self.doneButton.setShortcut(QCoreApplication.translate("TasksSection", "Ctrl+M", None))
        self.caseButton.setText(QCoreApplication.translate("TasksSection", "Open &case", None))
        self.caseButton.setToolTip(QCoreApplication.translate("TasksSection", "Ctrl+E", None))
        self.caseButton.setShortcut(QCoreApplication.translate("TasksSection", "Ctrl+E", None))
        self.exportButton.setText(
            QCoreApplication.translate("TasksSection", "E&xport for transcription\u2026", None)
        )
        self.exportButton.setToolTip(
            QCoreApplication.translate(
                "TasksSection",
                "Ctrl+Shift+E: everything that a transcription service needs, in one zip file",
                None,
            )
        )
        self.exportButton.setShortcut(QCoreApplication.translate("TasksSection", "Ctrl+Shift+E", None))
        self.emptyLabel.setText(QCoreApplication.translate("TasksSection", "Nothing is to do.", None))
        self.emptyHintLabel.setText(
            QCoreApplication.translate(
                "TasksSection",
                "A letter that somebody needs in Braille, audio, easy read or another language comes up here when letters are made. So does a letter that came back.",
                None,
            )
        )

    # retranslateUi
