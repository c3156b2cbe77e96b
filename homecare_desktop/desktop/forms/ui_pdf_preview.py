"""Generated from ui/pdf_preview.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)


class Ui_PdfPreview:
    def setupUi(self, PdfPreview: QWidget) -> None:
        if not PdfPreview.objectName():
            PdfPreview.setObjectName("PdfPreview")
        PdfPreview.resize(640, 560)
        self.outer = QVBoxLayout(PdfPreview)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName("tools")
        self.pageLabel = QLabel(PdfPreview)
        self.pageLabel.setObjectName("pageLabel")

        self.tools.addWidget(self.pageLabel)

        self.pageBox = QSpinBox(PdfPreview)
        self.pageBox.setObjectName("pageBox")
        self.pageBox.setMinimum(1)
        self.pageBox.setMaximum(1)

        self.tools.addWidget(self.pageBox)

        self.ofLabel = QLabel(PdfPreview)
        self.ofLabel.setObjectName("ofLabel")

        self.tools.addWidget(self.ofLabel)

        self.toolSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.toolSpace)

        self.smallerButton = QPushButton(PdfPreview)
        self.smallerButton.setObjectName("smallerButton")
        self.smallerButton.setAutoDefault(False)

        self.tools.addWidget(self.smallerButton)

        self.largerButton = QPushButton(PdfPreview)
        self.largerButton.setObjectName("largerButton")
        self.largerButton.setAutoDefault(False)

        self.tools.addWidget(self.largerButton)

        self.widthButton = QPushButton(PdfPreview)
        self.widthButton.setObjectName("widthButton")
        self.widthButton.setAutoDefault(False)

        self.tools.addWidget(self.widthButton)

        self.outer.addLayout(self.tools)

        self.viewPlace = QVBoxLayout()
        self.viewPlace.setObjectName("viewPlace")

        self.outer.addLayout(self.viewPlace)

        self.pageLabel.setBuddy(self.pageBox)
        QWidget.setTabOrder(self.pageBox, self.smallerButton)
        QWidget.setTabOrder(self.smallerButton, self.largerButton)
        QWidget.setTabOrder(self.largerButton, self.widthButton)

        self.retranslateUi(PdfPreview)

        QMetaObject.connectSlotsByName(PdfPreview)

    # setupUi

    def retranslateUi(self, PdfPreview: QWidget) -> None:
        self.pageLabel.setText(QCoreApplication.translate("PdfPreview", "Pa&ge", None))
        self.smallerButton.setText(QCoreApplication.translate("PdfPreview", "Smaller", None))
        self.smallerButton.setShortcut(QCoreApplication.translate("PdfPreview", "Ctrl+-", None))
        self.largerButton.setText(QCoreApplication.translate("PdfPreview", "Larger", None))
        self.largerButton.setShortcut(QCoreApplication.translate("PdfPreview", "Ctrl++", None))
        self.widthButton.setText(QCoreApplication.translate("PdfPreview", "Fit the width", None))
        self.widthButton.setShortcut(QCoreApplication.translate("PdfPreview", "Ctrl+0", None))
        pass

    # retranslateUi
