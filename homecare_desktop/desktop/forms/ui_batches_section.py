"""Generated from ui/batches_section.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_BatchesSection:
    def setupUi(self, BatchesSection: QWidget) -> None:
        if not BatchesSection.objectName():
            BatchesSection.setObjectName("BatchesSection")
        BatchesSection.resize(1060, 560)
        self.outer = QVBoxLayout(BatchesSection)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice(BatchesSection)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(BatchesSection)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.stack = QStackedWidget(BatchesSection)
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
        self.openButton = QPushButton(self.actions)
        self.openButton.setObjectName("openButton")
        self.printButton = QPushButton(self.actions)
        self.printButton.setObjectName("printButton")
        self.partButton = QPushButton(self.actions)
        self.partButton.setObjectName("partButton")
        self.saveButton = QPushButton(self.actions)
        self.saveButton.setObjectName("saveButton")
        self.postedButton = QPushButton(self.actions)
        self.postedButton.setObjectName("postedButton")

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

        QWidget.setTabOrder(self.table, self.openButton)
        QWidget.setTabOrder(self.openButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.partButton)
        QWidget.setTabOrder(self.partButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.postedButton)

        self.retranslateUi(BatchesSection)

        QMetaObject.connectSlotsByName(BatchesSection)

    # setupUi

    def retranslateUi(self, BatchesSection: QWidget) -> None:
        BatchesSection.setWindowTitle(QCoreApplication.translate("BatchesSection", "Batches", None))
        self.table.setAccessibleName(
            QCoreApplication.translate("BatchesSection", "Batches of letters, newest first", None)
        )
        self.openButton.setText(QCoreApplication.translate("BatchesSection", "&Open\u2026", None))
        self.openButton.setToolTip(
            QCoreApplication.translate("BatchesSection", "Ctrl+O: the pages exactly as they were made", None)
        )
        self.openButton.setShortcut(QCoreApplication.translate("BatchesSection", "Ctrl+O", None))
        self.printButton.setText(QCoreApplication.translate("BatchesSection", "&Print all\u2026", None))
        self.printButton.setToolTip(QCoreApplication.translate("BatchesSection", "Ctrl+P", None))
        self.printButton.setShortcut(QCoreApplication.translate("BatchesSection", "Ctrl+P", None))
        self.partButton.setText(QCoreApplication.translate("BatchesSection", "Print pa&rt\u2026", None))
        self.partButton.setToolTip(
            QCoreApplication.translate(
                "BatchesSection", "Ctrl+Shift+P: by envelope and sheets, or from one letter to another", None
            )
        )
        self.partButton.setShortcut(QCoreApplication.translate("BatchesSection", "Ctrl+Shift+P", None))
        self.saveButton.setText(QCoreApplication.translate("BatchesSection", "&Save PDF\u2026", None))
        self.saveButton.setToolTip(QCoreApplication.translate("BatchesSection", "Ctrl+S", None))
        self.saveButton.setShortcut(QCoreApplication.translate("BatchesSection", "Ctrl+S", None))
        self.postedButton.setText(QCoreApplication.translate("BatchesSection", "&Mark as posted\u2026", None))
        self.postedButton.setToolTip(
            QCoreApplication.translate("BatchesSection", "Ctrl+M: say on which day they went out", None)
        )
        self.postedButton.setShortcut(QCoreApplication.translate("BatchesSection", "Ctrl+M", None))
        self.emptyLabel.setText(
            QCoreApplication.translate("BatchesSection", "No letters have been made yet.", None)
        )
        self.emptyHintLabel.setText(
            QCoreApplication.translate(
                "BatchesSection",
                "Choose New letters above. You see who gets one, who does not and why, before anything is made.",
                None,
            )
        )

    # retranslateUi
