"""Generated from ui/document_dialog.ui; do not edit."""

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

from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_DocumentDialog:
    def setupUi(self, DocumentDialog: QDialog) -> None:
        if not DocumentDialog.objectName():
            DocumentDialog.setObjectName("DocumentDialog")
        DocumentDialog.resize(820, 680)
        self.outer = QVBoxLayout(DocumentDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.titleLabel = QLabel(DocumentDialog)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty("role", "name")

        self.outer.addWidget(self.titleLabel)

        self.previewPlace = QVBoxLayout()
        self.previewPlace.setObjectName("previewPlace")

        self.outer.addLayout(self.previewPlace)

        self.notice = Notice(DocumentDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(DocumentDialog)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.printButton = QPushButton(DocumentDialog)
        self.printButton.setObjectName("printButton")
        self.printButton.setAutoDefault(False)

        self.buttons.addWidget(self.printButton)

        self.saveButton = QPushButton(DocumentDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.closeButton = QPushButton(DocumentDialog)
        self.closeButton.setObjectName("closeButton")

        self.buttons.addWidget(self.closeButton)

        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DocumentDialog)

        self.closeButton.setDefault(True)

        QMetaObject.connectSlotsByName(DocumentDialog)

    # setupUi

    def retranslateUi(self, DocumentDialog: QDialog) -> None:
        DocumentDialog.setWindowTitle(
            QCoreApplication.translate("DocumentDialog", "Letters as they were made", None)
        )
        self.printButton.setText(QCoreApplication.translate("DocumentDialog", "&Print\u2026", None))
        self.printButton.setShortcut(QCoreApplication.translate("DocumentDialog", "Ctrl+P", None))
        self.saveButton.setText(QCoreApplication.translate("DocumentDialog", "&Save PDF\u2026", None))
        self.saveButton.setShortcut(QCoreApplication.translate("DocumentDialog", "Ctrl+S", None))
        self.closeButton.setText(QCoreApplication.translate("DocumentDialog", "Close", None))

    # retranslateUi
