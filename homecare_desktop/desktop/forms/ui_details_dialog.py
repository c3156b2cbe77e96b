"""Generated from ui/details_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_DetailsDialog:
    def setupUi(self, DetailsDialog: QDialog) -> None:
        if not DetailsDialog.objectName():
            DetailsDialog.setObjectName("DetailsDialog")
        DetailsDialog.resize(560, 640)
        self.outer = QVBoxLayout(DetailsDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(DetailsDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(DetailsDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(DetailsDialog)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.content.setProperty("role", "clear")
        self.fields = QVBoxLayout(self.content)
        self.fields.setSpacing(6)
        self.fields.setObjectName("fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.addressLabel = QLabel(self.content)
        self.addressLabel.setObjectName("addressLabel")

        self.fields.addWidget(self.addressLabel)

        self.address1Edit = QLineEdit(self.content)
        self.address1Edit.setObjectName("address1Edit")

        self.fields.addWidget(self.address1Edit)

        self.address2Edit = QLineEdit(self.content)
        self.address2Edit.setObjectName("address2Edit")

        self.fields.addWidget(self.address2Edit)

        self.address3Edit = QLineEdit(self.content)
        self.address3Edit.setObjectName("address3Edit")

        self.fields.addWidget(self.address3Edit)

        self.placeGrid = QGridLayout()
        self.placeGrid.setSpacing(6)
        self.placeGrid.setObjectName("placeGrid")
        self.townLabel = QLabel(self.content)
        self.townLabel.setObjectName("townLabel")

        self.placeGrid.addWidget(self.townLabel, 0, 0, 1, 1)

        self.postcodeLabel = QLabel(self.content)
        self.postcodeLabel.setObjectName("postcodeLabel")

        self.placeGrid.addWidget(self.postcodeLabel, 0, 1, 1, 1)

        self.townEdit = QLineEdit(self.content)
        self.townEdit.setObjectName("townEdit")

        self.placeGrid.addWidget(self.townEdit, 1, 0, 1, 1)

        self.postcodeEdit = QLineEdit(self.content)
        self.postcodeEdit.setObjectName("postcodeEdit")

        self.placeGrid.addWidget(self.postcodeEdit, 1, 1, 1, 1)

        self.fields.addLayout(self.placeGrid)

        self.addressSaid = FaultLabel(self.content)
        self.addressSaid.setObjectName("addressSaid")

        self.fields.addWidget(self.addressSaid)

        self.reachGrid = QGridLayout()
        self.reachGrid.setSpacing(6)
        self.reachGrid.setObjectName("reachGrid")
        self.phoneLabel = QLabel(self.content)
        self.phoneLabel.setObjectName("phoneLabel")

        self.reachGrid.addWidget(self.phoneLabel, 0, 0, 1, 1)

        self.emailLabel = QLabel(self.content)
        self.emailLabel.setObjectName("emailLabel")

        self.reachGrid.addWidget(self.emailLabel, 0, 1, 1, 1)

        self.phoneEdit = QLineEdit(self.content)
        self.phoneEdit.setObjectName("phoneEdit")

        self.reachGrid.addWidget(self.phoneEdit, 1, 0, 1, 1)

        self.emailEdit = QLineEdit(self.content)
        self.emailEdit.setObjectName("emailEdit")

        self.reachGrid.addWidget(self.emailEdit, 1, 1, 1, 1)

        self.phoneSaid = FaultLabel(self.content)
        self.phoneSaid.setObjectName("phoneSaid")

        self.reachGrid.addWidget(self.phoneSaid, 2, 0, 1, 1)

        self.emailSaid = FaultLabel(self.content)
        self.emailSaid.setObjectName("emailSaid")

        self.reachGrid.addWidget(self.emailSaid, 2, 1, 1, 1)

        self.fields.addLayout(self.reachGrid)

        self.formatGrid = QGridLayout()
        self.formatGrid.setSpacing(6)
        self.formatGrid.setObjectName("formatGrid")
        self.formatLabel = QLabel(self.content)
        self.formatLabel.setObjectName("formatLabel")

        self.formatGrid.addWidget(self.formatLabel, 0, 0, 1, 1)

        self.sizeLabel = QLabel(self.content)
        self.sizeLabel.setObjectName("sizeLabel")

        self.formatGrid.addWidget(self.sizeLabel, 0, 1, 1, 1)

        self.formatCombo = WordCombo(self.content)
        self.formatCombo.setObjectName("formatCombo")

        self.formatGrid.addWidget(self.formatCombo, 1, 0, 1, 1)

        self.sizeCombo = QComboBox(self.content)
        self.sizeCombo.setObjectName("sizeCombo")

        self.formatGrid.addWidget(self.sizeCombo, 1, 1, 1, 1)

        self.fields.addLayout(self.formatGrid)

        self.formatSaid = FaultLabel(self.content)
        self.formatSaid.setObjectName("formatSaid")

        self.fields.addWidget(self.formatSaid)

        self.languageLabel = QLabel(self.content)
        self.languageLabel.setObjectName("languageLabel")

        self.fields.addWidget(self.languageLabel)

        self.languageEdit = QLineEdit(self.content)
        self.languageEdit.setObjectName("languageEdit")

        self.fields.addWidget(self.languageEdit)

        self.interpreterBox = QCheckBox(self.content)
        self.interpreterBox.setObjectName("interpreterBox")

        self.fields.addWidget(self.interpreterBox)

        self.languageSaid = FaultLabel(self.content)
        self.languageSaid.setObjectName("languageSaid")

        self.fields.addWidget(self.languageSaid)

        self.doNotWriteBox = QCheckBox(self.content)
        self.doNotWriteBox.setObjectName("doNotWriteBox")

        self.fields.addWidget(self.doNotWriteBox)

        self.reasonLabel = QLabel(self.content)
        self.reasonLabel.setObjectName("reasonLabel")

        self.fields.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(self.content)
        self.reasonEdit.setObjectName("reasonEdit")

        self.fields.addWidget(self.reasonEdit)

        self.reasonSaid = FaultLabel(self.content)
        self.reasonSaid.setObjectName("reasonSaid")

        self.fields.addWidget(self.reasonSaid)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.space)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(DetailsDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(DetailsDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DetailsDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.addressLabel.setBuddy(self.address1Edit)
        self.townLabel.setBuddy(self.townEdit)
        self.postcodeLabel.setBuddy(self.postcodeEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.emailLabel.setBuddy(self.emailEdit)
        self.formatLabel.setBuddy(self.formatCombo)
        self.sizeLabel.setBuddy(self.sizeCombo)
        self.languageLabel.setBuddy(self.languageEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
        QWidget.setTabOrder(self.address1Edit, self.address2Edit)
        QWidget.setTabOrder(self.address2Edit, self.address3Edit)
        QWidget.setTabOrder(self.address3Edit, self.townEdit)
        QWidget.setTabOrder(self.townEdit, self.postcodeEdit)
        QWidget.setTabOrder(self.postcodeEdit, self.phoneEdit)
        QWidget.setTabOrder(self.phoneEdit, self.emailEdit)
        QWidget.setTabOrder(self.emailEdit, self.formatCombo)
        QWidget.setTabOrder(self.formatCombo, self.sizeCombo)
        QWidget.setTabOrder(self.sizeCombo, self.languageEdit)
        QWidget.setTabOrder(self.languageEdit, self.interpreterBox)
        QWidget.setTabOrder(self.interpreterBox, self.doNotWriteBox)
        QWidget.setTabOrder(self.doNotWriteBox, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(DetailsDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(DetailsDialog)

    # setupUi

    def retranslateUi(self, DetailsDialog: QDialog) -> None:
        DetailsDialog.setWindowTitle(QCoreApplication.translate("DetailsDialog", "Details for letters", None))
        self.addressLabel.setText(QCoreApplication.translate("DetailsDialog", "&Address", None))
        self.address1Edit.setAccessibleName(
            QCoreApplication.translate("DetailsDialog", "Address, first line", None)
        )
        self.address2Edit.setAccessibleName(
            QCoreApplication.translate("DetailsDialog", "Address, second line", None)
        )
        self.address3Edit.setAccessibleName(
            QCoreApplication.translate("DetailsDialog", "Address, third line", None)
        )
        self.townLabel.setText(QCoreApplication.translate("DetailsDialog", "&Town", None))
        self.postcodeLabel.setText(QCoreApplication.translate("DetailsDialog", "&Postcode", None))
        self.phoneLabel.setText(QCoreApplication.translate("DetailsDialog", "P&hone", None))
        self.emailLabel.setText(QCoreApplication.translate("DetailsDialog", "&Email", None))
        self.formatLabel.setText(QCoreApplication.translate("DetailsDialog", "Letters i&n", None))
        self.sizeLabel.setText(QCoreApplication.translate("DetailsDialog", "S&ize of print", None))
        self.languageLabel.setText(QCoreApplication.translate("DetailsDialog", "&Language", None))
        self.languageEdit.setPlaceholderText(
            QCoreApplication.translate("DetailsDialog", "English, when nothing is said", None)
        )
        self.interpreterBox.setText(QCoreApplication.translate("DetailsDialog", "Inte&rpreter needed", None))
        self.doNotWriteBox.setText(QCoreApplication.translate("DetailsDialog", "Do not &write to them", None))
        self.reasonLabel.setText(QCoreApplication.translate("DetailsDialog", "Wh&y not?", None))
        self.reasonEdit.setPlaceholderText(
            QCoreApplication.translate("DetailsDialog", "Such as: asked us to ring instead", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("DetailsDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DetailsDialog", "&Save details", None))

    # retranslateUi
