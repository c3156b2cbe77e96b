"""Generated from ui/parts_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_PartsDialog:
    def setupUi(self, PartsDialog: QDialog) -> None:
        if not PartsDialog.objectName():
            PartsDialog.setObjectName("PartsDialog")
        PartsDialog.resize(640, 520)
        self.outer = QVBoxLayout(PartsDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.batchLabel = QLabel(PartsDialog)
        self.batchLabel.setObjectName("batchLabel")
        self.batchLabel.setWordWrap(True)
        self.batchLabel.setProperty("role", "name")

        self.outer.addWidget(self.batchLabel)

        self.partsLabel = QLabel(PartsDialog)
        self.partsLabel.setObjectName("partsLabel")
        self.partsLabel.setProperty("role", "heading")

        self.outer.addWidget(self.partsLabel)

        self.partsTable = RecordTable(PartsDialog)
        self.partsTable.setObjectName("partsTable")
        self.partsTable.setMinimumSize(QSize(0, 120))
        self.partsTable.setProperty("role", "framed")

        self.outer.addWidget(self.partsTable)

        self.partActs = QWidget(PartsDialog)
        self.partActs.setObjectName("partActs")
        self.partButton = QPushButton(self.partActs)
        self.partButton.setObjectName("partButton")
        self.partButton.setAutoDefault(False)

        self.outer.addWidget(self.partActs)

        self.rangeHeading = QLabel(PartsDialog)
        self.rangeHeading.setObjectName("rangeHeading")
        self.rangeHeading.setProperty("role", "heading")

        self.outer.addWidget(self.rangeHeading)

        self.rangeMeaning = QLabel(PartsDialog)
        self.rangeMeaning.setObjectName("rangeMeaning")
        self.rangeMeaning.setWordWrap(True)
        self.rangeMeaning.setProperty("role", "muted")

        self.outer.addWidget(self.rangeMeaning)

        self.range = QWidget(PartsDialog)
        self.range.setObjectName("range")
        self.fromLabel = QLabel(self.range)
        self.fromLabel.setObjectName("fromLabel")
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
        self.rangeButton = QPushButton(self.range)
        self.rangeButton.setObjectName("rangeButton")
        self.rangeButton.setAutoDefault(False)

        self.outer.addWidget(self.range)

        self.rangeLabel = QLabel(PartsDialog)
        self.rangeLabel.setObjectName("rangeLabel")
        self.rangeLabel.setWordWrap(True)
        self.rangeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rangeLabel.setProperty("role", "muted")

        self.outer.addWidget(self.rangeLabel)

        self.notice = Notice(PartsDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(PartsDialog)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.closeButton = QPushButton(PartsDialog)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)

        self.outer.addLayout(self.buttons)

        self.partsLabel.setBuddy(self.partsTable)
        self.fromLabel.setBuddy(self.firstBox)
        self.toLabel.setBuddy(self.lastBox)
        QWidget.setTabOrder(self.partsTable, self.partButton)
        QWidget.setTabOrder(self.partButton, self.firstBox)
        QWidget.setTabOrder(self.firstBox, self.lastBox)
        QWidget.setTabOrder(self.lastBox, self.rangeButton)
        QWidget.setTabOrder(self.rangeButton, self.closeButton)

        self.retranslateUi(PartsDialog)

        QMetaObject.connectSlotsByName(PartsDialog)

    # setupUi

    def retranslateUi(self, PartsDialog: QDialog) -> None:
        PartsDialog.setWindowTitle(QCoreApplication.translate("PartsDialog", "Print part of a batch", None))
        self.partsLabel.setText(QCoreApplication.translate("PartsDialog", "&By envelope and sheets", None))
        self.partButton.setText(QCoreApplication.translate("PartsDialog", "&Print this part\u2026", None))
        self.partButton.setToolTip(QCoreApplication.translate("PartsDialog", "Enter on the line", None))
        self.rangeHeading.setText(
            QCoreApplication.translate("PartsDialog", "From one letter to another", None)
        )
        self.rangeMeaning.setText(
            QCoreApplication.translate(
                "PartsDialog",
                "For when the printer jammed. No new letters are made: these are the same pages again.",
                None,
            )
        )
        self.fromLabel.setText(QCoreApplication.translate("PartsDialog", "From letter &number", None))
        self.firstBox.setAccessibleName(
            QCoreApplication.translate("PartsDialog", "First letter to print", None)
        )
        self.toLabel.setText(QCoreApplication.translate("PartsDialog", "&to", None))
        self.lastBox.setAccessibleName(
            QCoreApplication.translate("PartsDialog", "Last letter to print", None)
        )
        self.rangeButton.setText(QCoreApplication.translate("PartsDialog", "Print t&hese\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PartsDialog", "Close", None))

    # retranslateUi
