"""Generated from ui/lock_page.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.widgets.passphrase_field import PassphraseField


class Ui_LockPage:
    def setupUi(self, LockPage: QWidget) -> None:
        if not LockPage.objectName():
            LockPage.setObjectName("LockPage")
        self.column = QVBoxLayout(LockPage)
        self.column.setObjectName("column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName("middle")
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(LockPage)
        self.card.setObjectName("card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(460, 16777215))
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(12)
        self.cardColumn.setObjectName("cardColumn")
        self.cardColumn.setContentsMargins(28, 24, 28, 24)
        self.titleLabel = QLabel(self.card)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.cardColumn.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(self.card)
        self.subtitleLabel.setObjectName("subtitleLabel")
        self.subtitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitleLabel.setWordWrap(True)

        self.cardColumn.addWidget(self.subtitleLabel)

        self.officerName = QLabel(self.card)
        self.officerName.setObjectName("officerName")
        self.officerName.setTextFormat(Qt.TextFormat.PlainText)
        self.officerName.setWordWrap(True)

        self.cardColumn.addWidget(self.officerName)

        self.passphrase = PassphraseField(self.card)
        self.passphrase.setObjectName("passphrase")

        self.cardColumn.addWidget(self.passphrase)

        self.recoveryLabel = QLabel(self.card)
        self.recoveryLabel.setObjectName("recoveryLabel")
        self.recoveryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.recoveryLabel.setWordWrap(True)

        self.cardColumn.addWidget(self.recoveryLabel)

        self.otherLabel = QLabel(self.card)
        self.otherLabel.setObjectName("otherLabel")
        self.otherLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.otherLabel.setWordWrap(True)

        self.cardColumn.addWidget(self.otherLabel)

        self.unlockRow = QHBoxLayout()
        self.unlockRow.setSpacing(8)
        self.unlockRow.setObjectName("unlockRow")
        self.busyLabel = QLabel(self.card)
        self.busyLabel.setObjectName("busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.unlockRow.addWidget(self.busyLabel)

        self.unlockSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unlockRow.addItem(self.unlockSpace)

        self.unlockButton = QPushButton(self.card)
        self.unlockButton.setObjectName("unlockButton")

        self.unlockRow.addWidget(self.unlockButton)

        self.cardColumn.addLayout(self.unlockRow)

        self.middle.addWidget(self.card)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)

        self.column.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        QWidget.setTabOrder(self.passphrase, self.unlockButton)

        self.retranslateUi(LockPage)

        QMetaObject.connectSlotsByName(LockPage)

    # setupUi

    def retranslateUi(self, LockPage: QWidget) -> None:
        LockPage.setProperty("role", QCoreApplication.translate("LockPage", "page", None))
        self.card.setProperty("role", QCoreApplication.translate("LockPage", "card", None))
        self.titleLabel.setText(QCoreApplication.translate("LockPage", "Locked", None))
        self.titleLabel.setProperty("role", QCoreApplication.translate("LockPage", "title", None))
        self.subtitleLabel.setText(
            QCoreApplication.translate("LockPage", "What you had begun is kept as it was.", None)
        )
        self.subtitleLabel.setProperty("role", QCoreApplication.translate("LockPage", "muted", None))
        self.officerName.setText("")
        self.officerName.setProperty("role", QCoreApplication.translate("LockPage", "heading", None))
        self.recoveryLabel.setText(
            QCoreApplication.translate(
                "LockPage",
                "Forgotten it? Type the recovery code that was printed when the store was made.",
                None,
            )
        )
        self.recoveryLabel.setProperty("role", QCoreApplication.translate("LockPage", "small", None))
        self.otherLabel.setText("")
        self.otherLabel.setProperty("role", QCoreApplication.translate("LockPage", "small", None))
        self.busyLabel.setText("")
        self.busyLabel.setProperty("role", QCoreApplication.translate("LockPage", "muted", None))
        self.unlockButton.setText(QCoreApplication.translate("LockPage", "&Unlock", None))
        self.unlockButton.setProperty("role", QCoreApplication.translate("LockPage", "primary", None))

    # retranslateUi
