"""Generated from ui/navigation.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_Navigation:
    def setupUi(self, Navigation: QFrame) -> None:
        if not Navigation.objectName():
            Navigation.setObjectName("Navigation")
        Navigation.setMinimumSize(QSize(176, 0))
        Navigation.setMaximumSize(QSize(176, 16777215))
        self.column = QVBoxLayout(Navigation)
        self.column.setSpacing(4)
        self.column.setObjectName("column")
        self.column.setContentsMargins(12, 18, 12, 16)
        self.titleLabel = QLabel(Navigation)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.column.addWidget(self.titleLabel)

        self.programmeLabel = QLabel(Navigation)
        self.programmeLabel.setObjectName("programmeLabel")
        self.programmeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.programmeLabel.setWordWrap(True)

        self.column.addWidget(self.programmeLabel)

        self.gap = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap)

        self.places = QVBoxLayout()
        self.places.setSpacing(4)
        self.places.setObjectName("places")
        self.places.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.places)

        self.rest = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.signedInLabel = QLabel(Navigation)
        self.signedInLabel.setObjectName("signedInLabel")
        self.signedInLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.signedInLabel)

        self.officerLabel = QLabel(Navigation)
        self.officerLabel.setObjectName("officerLabel")
        self.officerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.officerLabel.setWordWrap(True)

        self.column.addWidget(self.officerLabel)

        self.lockButton = QPushButton(Navigation)
        self.lockButton.setObjectName("lockButton")

        self.column.addWidget(self.lockButton)

        self.retranslateUi(Navigation)

        QMetaObject.connectSlotsByName(Navigation)

    # setupUi

    def retranslateUi(self, Navigation: QFrame) -> None:
        Navigation.setProperty("role", QCoreApplication.translate("Navigation", "sidebar", None))
        self.titleLabel.setText(QCoreApplication.translate("Navigation", "Homecare transfers", None))
        self.titleLabel.setProperty("role", QCoreApplication.translate("Navigation", "heading", None))
        self.programmeLabel.setText("")
        self.signedInLabel.setText(QCoreApplication.translate("Navigation", "Signed in as", None))
        self.officerLabel.setText("")
        self.lockButton.setText(QCoreApplication.translate("Navigation", "Lock", None))
        self.lockButton.setToolTip(
            QCoreApplication.translate(
                "Navigation", "Hide everything until your passphrase is typed (Ctrl+L)", None
            )
        )
        self.lockButton.setProperty("role", QCoreApplication.translate("Navigation", "navigation", None))

    # retranslateUi
