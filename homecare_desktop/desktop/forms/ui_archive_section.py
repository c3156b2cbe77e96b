"""Generated from ui/archive_section.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_ArchiveSection:
    def setupUi(self, ArchiveSection: QWidget) -> None:
        if not ArchiveSection.objectName():
            ArchiveSection.setObjectName("ArchiveSection")
        ArchiveSection.resize(1060, 560)
        self.outer = QVBoxLayout(ArchiveSection)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.finding = QWidget(ArchiveSection)
        self.finding.setObjectName("finding")
        self.searchLabel = QLabel(self.finding)
        self.searchLabel.setObjectName("searchLabel")
        self.searchEdit = QLineEdit(self.finding)
        self.searchEdit.setObjectName("searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMinimumSize(QSize(260, 0))
        self.kindLabel = QLabel(self.finding)
        self.kindLabel.setObjectName("kindLabel")
        self.kindCombo = QComboBox(self.finding)
        self.kindCombo.setObjectName("kindCombo")
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kindCombo.setMinimumContentsLength(22)
        self.foundLabel = QLabel(self.finding)
        self.foundLabel.setObjectName("foundLabel")
        self.foundLabel.setProperty("role", "muted")

        self.outer.addWidget(self.finding)

        self.notice = Notice(ArchiveSection)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(ArchiveSection)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.stack = QStackedWidget(ArchiveSection)
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
        self.caseButton = QPushButton(self.actions)
        self.caseButton.setObjectName("caseButton")

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

        self.searchLabel.setBuddy(self.searchEdit)
        self.kindLabel.setBuddy(self.kindCombo)
        QWidget.setTabOrder(self.searchEdit, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.table)
        QWidget.setTabOrder(self.table, self.openButton)
        QWidget.setTabOrder(self.openButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.caseButton)

        self.retranslateUi(ArchiveSection)

        QMetaObject.connectSlotsByName(ArchiveSection)

    # setupUi

    def retranslateUi(self, ArchiveSection: QWidget) -> None:
        ArchiveSection.setWindowTitle(QCoreApplication.translate("ArchiveSection", "All letters", None))
        self.searchLabel.setText(QCoreApplication.translate("ArchiveSection", "&Find", None))
        self.searchEdit.setPlaceholderText(
            QCoreApplication.translate("ArchiveSection", "Name, council ID, reference or batch", None)
        )
        self.kindLabel.setText(QCoreApplication.translate("ArchiveSection", "&Kind", None))
        self.table.setAccessibleName(
            QCoreApplication.translate("ArchiveSection", "Letters, newest first", None)
        )
        self.openButton.setText(QCoreApplication.translate("ArchiveSection", "&Open\u2026", None))
        self.openButton.setToolTip(
            QCoreApplication.translate("ArchiveSection", "Ctrl+O: the pages exactly as they were made", None)
        )
        self.openButton.setShortcut(QCoreApplication.translate("ArchiveSection", "Ctrl+O", None))
        self.printButton.setText(QCoreApplication.translate("ArchiveSection", "&Print again\u2026", None))
        self.printButton.setToolTip(
            QCoreApplication.translate(
                "ArchiveSection", "Ctrl+P: a letter that was posted is marked as a copy", None
            )
        )
        self.printButton.setShortcut(QCoreApplication.translate("ArchiveSection", "Ctrl+P", None))
        self.caseButton.setText(QCoreApplication.translate("ArchiveSection", "Open &case", None))
        self.caseButton.setToolTip(QCoreApplication.translate("ArchiveSection", "Ctrl+E", None))
        self.caseButton.setShortcut(QCoreApplication.translate("ArchiveSection", "Ctrl+E", None))
        self.emptyLabel.setText(QCoreApplication.translate("ArchiveSection", "No letter fits.", None))
        self.emptyHintLabel.setText(
            QCoreApplication.translate(
                "ArchiveSection",
                "Type part of a name, a council ID, a reference such as L-000231 or a batch such as B-0001.",
                None,
            )
        )

    # retranslateUi
