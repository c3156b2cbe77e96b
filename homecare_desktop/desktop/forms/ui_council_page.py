"""Generated from ui/council_page.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_CouncilPage:
    def setupUi(self, CouncilPage: QWidget) -> None:
        if not CouncilPage.objectName():
            CouncilPage.setObjectName("CouncilPage")
        CouncilPage.resize(1100, 640)
        self.outer = QVBoxLayout(CouncilPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.whoseLabel = QLabel(CouncilPage)
        self.whoseLabel.setObjectName("whoseLabel")
        self.whoseLabel.setWordWrap(True)
        self.whoseLabel.setProperty("role", "muted")

        self.outer.addWidget(self.whoseLabel)

        self.notice = Notice(CouncilPage)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName("columns")
        self.fields = QFrame(CouncilPage)
        self.fields.setObjectName("fields")
        self.fields.setProperty("role", "card")
        self.fieldsColumn = QVBoxLayout(self.fields)
        self.fieldsColumn.setSpacing(5)
        self.fieldsColumn.setObjectName("fieldsColumn")
        self.fieldsColumn.setContentsMargins(14, 12, 14, 12)
        self.addressLabel = QLabel(self.fields)
        self.addressLabel.setObjectName("addressLabel")

        self.fieldsColumn.addWidget(self.addressLabel)

        self.addressEdit = QPlainTextEdit(self.fields)
        self.addressEdit.setObjectName("addressEdit")
        self.addressEdit.setTabChangesFocus(True)
        self.addressEdit.setMinimumSize(QSize(0, 90))
        self.addressEdit.setMaximumSize(QSize(16777215, 96))

        self.fieldsColumn.addWidget(self.addressEdit)

        self.addressSaid = FaultLabel(self.fields)
        self.addressSaid.setObjectName("addressSaid")

        self.fieldsColumn.addWidget(self.addressSaid)

        self.contactRow = QHBoxLayout()
        self.contactRow.setSpacing(12)
        self.contactRow.setObjectName("contactRow")
        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(5)
        self.phoneColumn.setObjectName("phoneColumn")
        self.phoneLabel = QLabel(self.fields)
        self.phoneLabel.setObjectName("phoneLabel")

        self.phoneColumn.addWidget(self.phoneLabel)

        self.phoneEdit = QLineEdit(self.fields)
        self.phoneEdit.setObjectName("phoneEdit")

        self.phoneColumn.addWidget(self.phoneEdit)

        self.phoneSaid = FaultLabel(self.fields)
        self.phoneSaid.setObjectName("phoneSaid")

        self.phoneColumn.addWidget(self.phoneSaid)

        self.phoneColumn.setStretch(2, 1)

        self.contactRow.addLayout(self.phoneColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(5)
        self.emailColumn.setObjectName("emailColumn")
        self.emailLabel = QLabel(self.fields)
        self.emailLabel.setObjectName("emailLabel")

        self.emailColumn.addWidget(self.emailLabel)

        self.emailEdit = QLineEdit(self.fields)
        self.emailEdit.setObjectName("emailEdit")

        self.emailColumn.addWidget(self.emailEdit)

        self.emailSaid = FaultLabel(self.fields)
        self.emailSaid.setObjectName("emailSaid")

        self.emailColumn.addWidget(self.emailSaid)

        self.emailColumn.setStretch(2, 1)

        self.contactRow.addLayout(self.emailColumn)

        self.contactRow.setStretch(0, 2)
        self.contactRow.setStretch(1, 3)

        self.fieldsColumn.addLayout(self.contactRow)

        self.websiteLabel = QLabel(self.fields)
        self.websiteLabel.setObjectName("websiteLabel")

        self.fieldsColumn.addWidget(self.websiteLabel)

        self.websiteEdit = QLineEdit(self.fields)
        self.websiteEdit.setObjectName("websiteEdit")

        self.fieldsColumn.addWidget(self.websiteEdit)

        self.websiteSaid = FaultLabel(self.fields)
        self.websiteSaid.setObjectName("websiteSaid")

        self.fieldsColumn.addWidget(self.websiteSaid)

        self.otherFormatsLabel = QLabel(self.fields)
        self.otherFormatsLabel.setObjectName("otherFormatsLabel")

        self.fieldsColumn.addWidget(self.otherFormatsLabel)

        self.otherFormatsEdit = QPlainTextEdit(self.fields)
        self.otherFormatsEdit.setObjectName("otherFormatsEdit")
        self.otherFormatsEdit.setTabChangesFocus(True)
        self.otherFormatsEdit.setMinimumSize(QSize(0, 60))
        self.otherFormatsEdit.setMaximumSize(QSize(16777215, 70))

        self.fieldsColumn.addWidget(self.otherFormatsEdit)

        self.otherFormatsSaid = FaultLabel(self.fields)
        self.otherFormatsSaid.setObjectName("otherFormatsSaid")

        self.fieldsColumn.addWidget(self.otherFormatsSaid)

        self.colourLabel = QLabel(self.fields)
        self.colourLabel.setObjectName("colourLabel")

        self.fieldsColumn.addWidget(self.colourLabel)

        self.colourRow = QHBoxLayout()
        self.colourRow.setSpacing(8)
        self.colourRow.setObjectName("colourRow")
        self.colourEdit = QLineEdit(self.fields)
        self.colourEdit.setObjectName("colourEdit")
        self.colourEdit.setMaxLength(7)
        self.colourEdit.setMaximumSize(QSize(120, 16777215))

        self.colourRow.addWidget(self.colourEdit)

        self.colourSample = QLabel(self.fields)
        self.colourSample.setObjectName("colourSample")
        self.colourSample.setMinimumSize(QSize(44, 24))

        self.colourRow.addWidget(self.colourSample)

        self.colourButton = QPushButton(self.fields)
        self.colourButton.setObjectName("colourButton")

        self.colourRow.addWidget(self.colourButton)

        self.colourSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.colourRow.addItem(self.colourSpace)

        self.fieldsColumn.addLayout(self.colourRow)

        self.colourSaid = FaultLabel(self.fields)
        self.colourSaid.setObjectName("colourSaid")

        self.fieldsColumn.addWidget(self.colourSaid)

        self.logoLabel = QLabel(self.fields)
        self.logoLabel.setObjectName("logoLabel")
        self.logoLabel.setProperty("role", "heading")

        self.fieldsColumn.addWidget(self.logoLabel)

        self.logoRow = QWidget(self.fields)
        self.logoRow.setObjectName("logoRow")
        self.logoButton = QPushButton(self.logoRow)
        self.logoButton.setObjectName("logoButton")
        self.noLogoButton = QPushButton(self.logoRow)
        self.noLogoButton.setObjectName("noLogoButton")

        self.fieldsColumn.addWidget(self.logoRow)

        self.logoSaid = FaultLabel(self.fields)
        self.logoSaid.setObjectName("logoSaid")

        self.fieldsColumn.addWidget(self.logoSaid)

        self.envelopeLabel = QLabel(self.fields)
        self.envelopeLabel.setObjectName("envelopeLabel")

        self.fieldsColumn.addWidget(self.envelopeLabel)

        self.envelopeCombo = QComboBox(self.fields)
        self.envelopeCombo.setObjectName("envelopeCombo")

        self.fieldsColumn.addWidget(self.envelopeCombo)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsColumn.addItem(self.space)

        self.columns.addWidget(self.fields)

        self.previewPlace = QWidget(CouncilPage)
        self.previewPlace.setObjectName("previewPlace")
        self.previewPlace.setMinimumSize(QSize(0, 380))
        self.previewLayout = QVBoxLayout(self.previewPlace)
        self.previewLayout.setSpacing(6)
        self.previewLayout.setObjectName("previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.columns.addWidget(self.previewPlace)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

        self.actions = QWidget(CouncilPage)
        self.actions.setObjectName("actions")
        self.saveButton = QPushButton(self.actions)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")
        self.programmeButton = QPushButton(self.actions)
        self.programmeButton.setObjectName("programmeButton")

        self.outer.addWidget(self.actions)

        self.outer.setStretch(2, 1)
        self.addressLabel.setBuddy(self.addressEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.emailLabel.setBuddy(self.emailEdit)
        self.websiteLabel.setBuddy(self.websiteEdit)
        self.otherFormatsLabel.setBuddy(self.otherFormatsEdit)
        self.colourLabel.setBuddy(self.colourEdit)
        self.envelopeLabel.setBuddy(self.envelopeCombo)

        self.retranslateUi(CouncilPage)

        QMetaObject.connectSlotsByName(CouncilPage)

    # setupUi

    def retranslateUi(self, CouncilPage: QWidget) -> None:
        self.whoseLabel.setText(
            QCoreApplication.translate(
                "CouncilPage",
                "What you change here is on every letter from now on. A field that is left as it is follows the programme.",
                None,
            )
        )
        self.addressLabel.setText(
            QCoreApplication.translate("CouncilPage", "Return &address, a line each, postcode last", None)
        )
        self.phoneLabel.setText(QCoreApplication.translate("CouncilPage", "&Phone", None))
        self.emailLabel.setText(QCoreApplication.translate("CouncilPage", "&Email", None))
        self.websiteLabel.setText(QCoreApplication.translate("CouncilPage", "&Website", None))
        self.otherFormatsLabel.setText(
            QCoreApplication.translate("CouncilPage", "How to ask for another &format or language", None)
        )
        self.colourLabel.setText(QCoreApplication.translate("CouncilPage", "&Colour", None))
        self.colourSample.setAccessibleName(QCoreApplication.translate("CouncilPage", "The colour", None))
        self.colourButton.setText(QCoreApplication.translate("CouncilPage", "Choose c&olour\u2026", None))
        self.logoLabel.setText(QCoreApplication.translate("CouncilPage", "Logo", None))
        self.logoButton.setText(QCoreApplication.translate("CouncilPage", "Choose &logo\u2026", None))
        self.noLogoButton.setText(QCoreApplication.translate("CouncilPage", "&Remove logo", None))
        self.envelopeLabel.setText(QCoreApplication.translate("CouncilPage", "Replies come &back in", None))
        self.saveButton.setText(QCoreApplication.translate("CouncilPage", "&Save", None))
        self.saveButton.setToolTip(QCoreApplication.translate("CouncilPage", "Ctrl+S", None))
        self.saveButton.setShortcut(QCoreApplication.translate("CouncilPage", "Ctrl+S", None))
        self.programmeButton.setText(QCoreApplication.translate("CouncilPage", "As the program&me", None))
        self.programmeButton.setToolTip(
            QCoreApplication.translate(
                "CouncilPage",
                "Puts everything back to what the programme says; nothing is stored before you save",
                None,
            )
        )
        pass

    # retranslateUi
