"""Generated from ui/sign_in_page.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.widgets.passphrase_field import PassphraseField


class Ui_SignInPage:
    def setupUi(self, SignInPage: QWidget) -> None:
        if not SignInPage.objectName():
            SignInPage.setObjectName("SignInPage")
        SignInPage.setProperty("role", "page")
        self.outer = QVBoxLayout(SignInPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SignInPage)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.content.setProperty("role", "clear")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName("middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(self.content)
        self.card.setObjectName("card")
        self.card.setProperty("role", "card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(460, 16777215))
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(12)
        self.cardColumn.setObjectName("cardColumn")
        self.cardColumn.setContentsMargins(28, 24, 28, 24)
        self.titleLabel = QLabel(self.card)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty("role", "title")

        self.cardColumn.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(self.card)
        self.subtitleLabel.setObjectName("subtitleLabel")
        self.subtitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitleLabel.setProperty("role", "muted")
        self.subtitleLabel.setWordWrap(True)

        self.cardColumn.addWidget(self.subtitleLabel)

        self.pages = QStackedWidget(self.card)
        self.pages.setObjectName("pages")
        self.knownPage = QWidget()
        self.knownPage.setObjectName("knownPage")
        self.knownColumn = QVBoxLayout(self.knownPage)
        self.knownColumn.setSpacing(8)
        self.knownColumn.setObjectName("knownColumn")
        self.knownColumn.setContentsMargins(0, 0, 0, 0)
        self.officerLabel = QLabel(self.knownPage)
        self.officerLabel.setObjectName("officerLabel")
        self.officerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.knownColumn.addWidget(self.officerLabel)

        self.officerCombo = QComboBox(self.knownPage)
        self.officerCombo.setObjectName("officerCombo")

        self.knownColumn.addWidget(self.officerCombo)

        self.officerName = QLabel(self.knownPage)
        self.officerName.setObjectName("officerName")
        self.officerName.setTextFormat(Qt.TextFormat.PlainText)
        self.officerName.setProperty("role", "heading")

        self.knownColumn.addWidget(self.officerName)

        self.passphrase = PassphraseField(self.knownPage)
        self.passphrase.setObjectName("passphrase")

        self.knownColumn.addWidget(self.passphrase)

        self.recoveryLabel = QLabel(self.knownPage)
        self.recoveryLabel.setObjectName("recoveryLabel")
        self.recoveryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.recoveryLabel.setProperty("role", "small")
        self.recoveryLabel.setWordWrap(True)

        self.knownColumn.addWidget(self.recoveryLabel)

        self.signInRow = QHBoxLayout()
        self.signInRow.setSpacing(8)
        self.signInRow.setObjectName("signInRow")
        self.signInRow.setContentsMargins(0, 0, 0, 0)
        self.busyLabel = QLabel(self.knownPage)
        self.busyLabel.setObjectName("busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setProperty("role", "muted")

        self.signInRow.addWidget(self.busyLabel)

        self.signInSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signInRow.addItem(self.signInSpace)

        self.signInButton = QPushButton(self.knownPage)
        self.signInButton.setObjectName("signInButton")
        self.signInButton.setProperty("role", "primary")

        self.signInRow.addWidget(self.signInButton)

        self.knownColumn.addLayout(self.signInRow)

        self.pages.addWidget(self.knownPage)
        self.missingPage = QWidget()
        self.missingPage.setObjectName("missingPage")
        self.missingColumn = QVBoxLayout(self.missingPage)
        self.missingColumn.setSpacing(10)
        self.missingColumn.setObjectName("missingColumn")
        self.missingColumn.setContentsMargins(0, 0, 0, 0)
        self.missingLabel = QLabel(self.missingPage)
        self.missingLabel.setObjectName("missingLabel")
        self.missingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.missingLabel.setWordWrap(True)

        self.missingColumn.addWidget(self.missingLabel)

        self.folderLabel = QLabel(self.missingPage)
        self.folderLabel.setObjectName("folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setProperty("role", "small")
        self.folderLabel.setWordWrap(True)
        self.folderLabel.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

        self.missingColumn.addWidget(self.folderLabel)

        self.missingRow = QHBoxLayout()
        self.missingRow.setSpacing(8)
        self.missingRow.setObjectName("missingRow")
        self.missingRow.setContentsMargins(0, 0, 0, 0)
        self.makingLabel = QLabel(self.missingPage)
        self.makingLabel.setObjectName("makingLabel")
        self.makingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.makingLabel.setProperty("role", "muted")

        self.missingRow.addWidget(self.makingLabel)

        self.missingSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.missingRow.addItem(self.missingSpace)

        self.againButton = QPushButton(self.missingPage)
        self.againButton.setObjectName("againButton")

        self.missingRow.addWidget(self.againButton)

        self.demonstrationButton = QPushButton(self.missingPage)
        self.demonstrationButton.setObjectName("demonstrationButton")
        self.demonstrationButton.setProperty("role", "primary")

        self.missingRow.addWidget(self.demonstrationButton)

        self.missingColumn.addLayout(self.missingRow)

        self.missingRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.missingColumn.addItem(self.missingRest)

        self.pages.addWidget(self.missingPage)

        self.cardColumn.addWidget(self.pages)

        self.middle.addWidget(self.card)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)

        self.column.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.officerLabel.setBuddy(self.officerCombo)
        QWidget.setTabOrder(self.officerCombo, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.signInButton)
        QWidget.setTabOrder(self.signInButton, self.demonstrationButton)
        QWidget.setTabOrder(self.demonstrationButton, self.againButton)

        self.retranslateUi(SignInPage)

        self.pages.setCurrentIndex(0)
        self.signInButton.setDefault(True)

        QMetaObject.connectSlotsByName(SignInPage)

    # setupUi

    def retranslateUi(self, SignInPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("SignInPage", "Homecare transfers", None))
        self.subtitleLabel.setText("")
        self.officerLabel.setText(QCoreApplication.translate("SignInPage", "&Officer", None))
        self.officerName.setText("")
        self.recoveryLabel.setText(
            QCoreApplication.translate(
                "SignInPage",
                "Forgotten it? Type the recovery code that was printed when the store was made.",
                None,
            )
        )
        self.busyLabel.setText("")
        self.signInButton.setText(QCoreApplication.translate("SignInPage", "&Sign in", None))
        self.missingLabel.setText("")
        self.folderLabel.setText("")
        self.makingLabel.setText("")
        self.againButton.setText(QCoreApplication.translate("SignInPage", "&Look again", None))
        self.demonstrationButton.setText(
            QCoreApplication.translate("SignInPage", "Open the &demonstration", None)
        )
        pass

    # retranslateUi
