"""Generated from ui/representative_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
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

from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_RepresentativeDialog:
    def setupUi(self, RepresentativeDialog: QDialog) -> None:
        if not RepresentativeDialog.objectName():
            RepresentativeDialog.setObjectName("RepresentativeDialog")
        RepresentativeDialog.resize(600, 680)
        self.outer = QVBoxLayout(RepresentativeDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.whoLabel = QLabel(RepresentativeDialog)
        self.whoLabel.setObjectName("whoLabel")
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty("role", "name")

        self.outer.addWidget(self.whoLabel)

        self.packageLabel = QLabel(RepresentativeDialog)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setWordWrap(True)
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setProperty("role", "muted")

        self.outer.addWidget(self.packageLabel)

        self.scroll = QScrollArea(RepresentativeDialog)
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
        self.nameGrid = QGridLayout()
        self.nameGrid.setSpacing(6)
        self.nameGrid.setObjectName("nameGrid")
        self.titleLabel = QLabel(self.content)
        self.titleLabel.setObjectName("titleLabel")

        self.nameGrid.addWidget(self.titleLabel, 0, 0, 1, 1)

        self.firstLabel = QLabel(self.content)
        self.firstLabel.setObjectName("firstLabel")

        self.nameGrid.addWidget(self.firstLabel, 0, 1, 1, 1)

        self.lastLabel = QLabel(self.content)
        self.lastLabel.setObjectName("lastLabel")

        self.nameGrid.addWidget(self.lastLabel, 0, 2, 1, 1)

        self.titleEdit = QLineEdit(self.content)
        self.titleEdit.setObjectName("titleEdit")
        self.titleEdit.setMaximumSize(QSize(90, 16777215))

        self.nameGrid.addWidget(self.titleEdit, 1, 0, 1, 1)

        self.firstEdit = QLineEdit(self.content)
        self.firstEdit.setObjectName("firstEdit")

        self.nameGrid.addWidget(self.firstEdit, 1, 1, 1, 1)

        self.lastEdit = QLineEdit(self.content)
        self.lastEdit.setObjectName("lastEdit")

        self.nameGrid.addWidget(self.lastEdit, 1, 2, 1, 1)

        self.fields.addLayout(self.nameGrid)

        self.nameSaid = FaultLabel(self.content)
        self.nameSaid.setObjectName("nameSaid")

        self.fields.addWidget(self.nameSaid)

        self.relationGrid = QGridLayout()
        self.relationGrid.setSpacing(6)
        self.relationGrid.setObjectName("relationGrid")
        self.relationLabel = QLabel(self.content)
        self.relationLabel.setObjectName("relationLabel")

        self.relationGrid.addWidget(self.relationLabel, 0, 0, 1, 1)

        self.speaksLabel = QLabel(self.content)
        self.speaksLabel.setObjectName("speaksLabel")

        self.relationGrid.addWidget(self.speaksLabel, 0, 1, 1, 1)

        self.relationEdit = QLineEdit(self.content)
        self.relationEdit.setObjectName("relationEdit")

        self.relationGrid.addWidget(self.relationEdit, 1, 0, 1, 1)

        self.speaksEdit = QLineEdit(self.content)
        self.speaksEdit.setObjectName("speaksEdit")

        self.relationGrid.addWidget(self.speaksEdit, 1, 1, 1, 1)

        self.fields.addLayout(self.relationGrid)

        self.authorityGrid = QGridLayout()
        self.authorityGrid.setSpacing(6)
        self.authorityGrid.setObjectName("authorityGrid")
        self.authorityLabel = QLabel(self.content)
        self.authorityLabel.setObjectName("authorityLabel")

        self.authorityGrid.addWidget(self.authorityLabel, 0, 0, 1, 1)

        self.writeLabel = QLabel(self.content)
        self.writeLabel.setObjectName("writeLabel")

        self.authorityGrid.addWidget(self.writeLabel, 0, 1, 1, 1)

        self.authorityCombo = WordCombo(self.content)
        self.authorityCombo.setObjectName("authorityCombo")

        self.authorityGrid.addWidget(self.authorityCombo, 1, 0, 1, 1)

        self.writeCombo = WordCombo(self.content)
        self.writeCombo.setObjectName("writeCombo")

        self.authorityGrid.addWidget(self.writeCombo, 1, 1, 1, 1)

        self.fields.addLayout(self.authorityGrid)

        self.authorityDayLabel = QLabel(self.content)
        self.authorityDayLabel.setObjectName("authorityDayLabel")

        self.fields.addWidget(self.authorityDayLabel)

        self.authorityField = DayField(self.content)
        self.authorityField.setObjectName("authorityField")

        self.fields.addWidget(self.authorityField)

        self.authoritySaid = FaultLabel(self.content)
        self.authoritySaid.setObjectName("authoritySaid")

        self.fields.addWidget(self.authoritySaid)

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

        self.languageLabel = QLabel(self.content)
        self.languageLabel.setObjectName("languageLabel")

        self.fields.addWidget(self.languageLabel)

        self.languageEdit = QLineEdit(self.content)
        self.languageEdit.setObjectName("languageEdit")

        self.fields.addWidget(self.languageEdit)

        self.interpreterBox = QCheckBox(self.content)
        self.interpreterBox.setObjectName("interpreterBox")

        self.fields.addWidget(self.interpreterBox)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.space)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.notice = Notice(RepresentativeDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName("buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(RepresentativeDialog)
        self.cancelButton.setObjectName("cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RepresentativeDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("role", "primary")

        self.buttons.addWidget(self.saveButton)

        self.outer.addLayout(self.buttons)

        self.titleLabel.setBuddy(self.titleEdit)
        self.firstLabel.setBuddy(self.firstEdit)
        self.lastLabel.setBuddy(self.lastEdit)
        self.relationLabel.setBuddy(self.relationEdit)
        self.speaksLabel.setBuddy(self.speaksEdit)
        self.authorityLabel.setBuddy(self.authorityCombo)
        self.writeLabel.setBuddy(self.writeCombo)
        self.authorityDayLabel.setBuddy(self.authorityField)
        self.addressLabel.setBuddy(self.address1Edit)
        self.townLabel.setBuddy(self.townEdit)
        self.postcodeLabel.setBuddy(self.postcodeEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.emailLabel.setBuddy(self.emailEdit)
        self.formatLabel.setBuddy(self.formatCombo)
        self.sizeLabel.setBuddy(self.sizeCombo)
        self.languageLabel.setBuddy(self.languageEdit)
        QWidget.setTabOrder(self.titleEdit, self.firstEdit)
        QWidget.setTabOrder(self.firstEdit, self.lastEdit)
        QWidget.setTabOrder(self.lastEdit, self.relationEdit)
        QWidget.setTabOrder(self.relationEdit, self.speaksEdit)
        QWidget.setTabOrder(self.speaksEdit, self.authorityCombo)
        QWidget.setTabOrder(self.authorityCombo, self.writeCombo)
        QWidget.setTabOrder(self.writeCombo, self.authorityField)
        QWidget.setTabOrder(self.authorityField, self.address1Edit)
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
        QWidget.setTabOrder(self.interpreterBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(RepresentativeDialog)

        self.saveButton.setDefault(True)

        QMetaObject.connectSlotsByName(RepresentativeDialog)

    # setupUi

    def retranslateUi(self, RepresentativeDialog: QDialog) -> None:
        RepresentativeDialog.setWindowTitle(
            QCoreApplication.translate("RepresentativeDialog", "Somebody around them", None)
        )
        self.titleLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&Title", None))
        self.firstLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&First name", None))
        self.lastLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&Last name", None))
        self.relationLabel.setText(
            QCoreApplication.translate("RepresentativeDialog", "What they a&re to the person", None)
        )
        self.speaksLabel.setText(
            QCoreApplication.translate("RepresentativeDialog", "Letters call the person (&your\u2026)", None)
        )
        self.relationEdit.setPlaceholderText(
            QCoreApplication.translate("RepresentativeDialog", "Such as daughter, friend, advocate", None)
        )
        self.speaksEdit.setPlaceholderText(
            QCoreApplication.translate("RepresentativeDialog", "Such as your mother; empty is by name", None)
        )
        self.authorityLabel.setText(QCoreApplication.translate("RepresentativeDialog", "A&uthority", None))
        self.writeLabel.setText(QCoreApplication.translate("RepresentativeDialog", "Letters &go", None))
        self.authorityDayLabel.setText(
            QCoreApplication.translate("RepresentativeDialog", "&Since when, as its document says", None)
        )
        self.authorityField.setAccessibleName(
            QCoreApplication.translate("RepresentativeDialog", "Day of the authority", None)
        )
        self.addressLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&Address", None))
        self.address1Edit.setAccessibleName(
            QCoreApplication.translate("RepresentativeDialog", "Address, first line", None)
        )
        self.address2Edit.setAccessibleName(
            QCoreApplication.translate("RepresentativeDialog", "Address, second line", None)
        )
        self.address3Edit.setAccessibleName(
            QCoreApplication.translate("RepresentativeDialog", "Address, third line", None)
        )
        self.townLabel.setText(QCoreApplication.translate("RepresentativeDialog", "To&wn", None))
        self.postcodeLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&Postcode", None))
        self.phoneLabel.setText(QCoreApplication.translate("RepresentativeDialog", "P&hone", None))
        self.emailLabel.setText(QCoreApplication.translate("RepresentativeDialog", "&Email", None))
        self.formatLabel.setText(QCoreApplication.translate("RepresentativeDialog", "Letters i&n", None))
        self.sizeLabel.setText(QCoreApplication.translate("RepresentativeDialog", "Si&ze of print", None))
        self.languageLabel.setText(QCoreApplication.translate("RepresentativeDialog", "Language", None))
        self.languageEdit.setPlaceholderText(
            QCoreApplication.translate("RepresentativeDialog", "English, when nothing is said", None)
        )
        self.interpreterBox.setText(
            QCoreApplication.translate("RepresentativeDialog", "&Interpreter needed", None)
        )
        self.cancelButton.setText(QCoreApplication.translate("RepresentativeDialog", "Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RepresentativeDialog", "Sa&ve", None))

    # retranslateUi
