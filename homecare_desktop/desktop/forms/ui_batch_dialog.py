"""Generated from ui/batch_dialog.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
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

from homecare_desktop.desktop.entry.day_field import DayField
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_BatchDialog:
    def setupUi(self, BatchDialog: QDialog) -> None:
        if not BatchDialog.objectName():
            BatchDialog.setObjectName("BatchDialog")
        BatchDialog.resize(1080, 720)
        self.outer = QVBoxLayout(BatchDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.titleLabel = QLabel(BatchDialog)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty("role", "name")

        self.outer.addWidget(self.titleLabel)

        self.sumLabel = QLabel(BatchDialog)
        self.sumLabel.setObjectName("sumLabel")
        self.sumLabel.setWordWrap(True)
        self.sumLabel.setProperty("role", "heading")

        self.outer.addWidget(self.sumLabel)

        self.pages = QStackedWidget(BatchDialog)
        self.pages.setObjectName("pages")
        self.choosePage = QScrollArea()
        self.choosePage.setObjectName("choosePage")
        self.choosePage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choosePage.setFrameShape(QFrame.Shape.NoFrame)
        self.choosePage.setWidgetResizable(True)
        self.choose = QWidget()
        self.choose.setObjectName("choose")
        self.choose.setProperty("role", "clear")
        self.chooseLayout = QVBoxLayout(self.choose)
        self.chooseLayout.setSpacing(8)
        self.chooseLayout.setObjectName("chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.kind = QWidget(self.choose)
        self.kind.setObjectName("kind")
        self.whoPair = QWidget(self.kind)
        self.whoPair.setObjectName("whoPair")
        self.whoLayout = QVBoxLayout(self.whoPair)
        self.whoLayout.setSpacing(2)
        self.whoLayout.setObjectName("whoLayout")
        self.whoLayout.setContentsMargins(0, 0, 0, 0)
        self.whoLabel = QLabel(self.whoPair)
        self.whoLabel.setObjectName("whoLabel")

        self.whoLayout.addWidget(self.whoLabel)

        self.whoCombo = QComboBox(self.whoPair)
        self.whoCombo.setObjectName("whoCombo")
        self.whoCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whoCombo.setMinimumContentsLength(24)

        self.whoLayout.addWidget(self.whoCombo)

        self.templatePair = QWidget(self.kind)
        self.templatePair.setObjectName("templatePair")
        self.templateLayout = QVBoxLayout(self.templatePair)
        self.templateLayout.setSpacing(2)
        self.templateLayout.setObjectName("templateLayout")
        self.templateLayout.setContentsMargins(0, 0, 0, 0)
        self.templateLabel = QLabel(self.templatePair)
        self.templateLabel.setObjectName("templateLabel")

        self.templateLayout.addWidget(self.templateLabel)

        self.templateCombo = QComboBox(self.templatePair)
        self.templateCombo.setObjectName("templateCombo")
        self.templateCombo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.templateCombo.setMinimumContentsLength(28)

        self.templateLayout.addWidget(self.templateCombo)

        self.chooseLayout.addWidget(self.kind)

        self.purposeLabel = QLabel(self.choose)
        self.purposeLabel.setObjectName("purposeLabel")
        self.purposeLabel.setWordWrap(True)
        self.purposeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.purposeLabel.setProperty("role", "muted")

        self.chooseLayout.addWidget(self.purposeLabel)

        self.options = QWidget(self.choose)
        self.options.setObjectName("options")
        self.datePair = QWidget(self.options)
        self.datePair.setObjectName("datePair")
        self.dateLayout = QVBoxLayout(self.datePair)
        self.dateLayout.setSpacing(2)
        self.dateLayout.setObjectName("dateLayout")
        self.dateLayout.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(self.datePair)
        self.dateLabel.setObjectName("dateLabel")

        self.dateLayout.addWidget(self.dateLabel)

        self.dateField = DayField(self.datePair)
        self.dateField.setObjectName("dateField")

        self.dateLayout.addWidget(self.dateField)

        self.howPair = QWidget(self.options)
        self.howPair.setObjectName("howPair")
        self.howLayout = QVBoxLayout(self.howPair)
        self.howLayout.setSpacing(2)
        self.howLayout.setObjectName("howLayout")
        self.howLayout.setContentsMargins(0, 0, 0, 0)
        self.howLabel = QLabel(self.howPair)
        self.howLabel.setObjectName("howLabel")

        self.howLayout.addWidget(self.howLabel)

        self.howCombo = QComboBox(self.howPair)
        self.howCombo.setObjectName("howCombo")
        self.howCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.howCombo.setMinimumContentsLength(16)

        self.howLayout.addWidget(self.howCombo)

        self.envelopePair = QWidget(self.options)
        self.envelopePair.setObjectName("envelopePair")
        self.envelopeLayout = QVBoxLayout(self.envelopePair)
        self.envelopeLayout.setSpacing(2)
        self.envelopeLayout.setObjectName("envelopeLayout")
        self.envelopeLayout.setContentsMargins(0, 0, 0, 0)
        self.envelopeLabel = QLabel(self.envelopePair)
        self.envelopeLabel.setObjectName("envelopeLabel")

        self.envelopeLayout.addWidget(self.envelopeLabel)

        self.envelopeCombo = QComboBox(self.envelopePair)
        self.envelopeCombo.setObjectName("envelopeCombo")
        self.envelopeCombo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.envelopeCombo.setMinimumContentsLength(18)

        self.envelopeLayout.addWidget(self.envelopeCombo)

        self.orderPair = QWidget(self.options)
        self.orderPair.setObjectName("orderPair")
        self.orderLayout = QVBoxLayout(self.orderPair)
        self.orderLayout.setSpacing(2)
        self.orderLayout.setObjectName("orderLayout")
        self.orderLayout.setContentsMargins(0, 0, 0, 0)
        self.orderLabel = QLabel(self.orderPair)
        self.orderLabel.setObjectName("orderLabel")

        self.orderLayout.addWidget(self.orderLabel)

        self.orderCombo = QComboBox(self.orderPair)
        self.orderCombo.setObjectName("orderCombo")
        self.orderCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.orderCombo.setMinimumContentsLength(14)

        self.orderLayout.addWidget(self.orderCombo)

        self.sizePair = QWidget(self.options)
        self.sizePair.setObjectName("sizePair")
        self.sizeLayout = QVBoxLayout(self.sizePair)
        self.sizeLayout.setSpacing(2)
        self.sizeLayout.setObjectName("sizeLayout")
        self.sizeLayout.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = QLabel(self.sizePair)
        self.sizeLabel.setObjectName("sizeLabel")

        self.sizeLayout.addWidget(self.sizeLabel)

        self.sizeCombo = QComboBox(self.sizePair)
        self.sizeCombo.setObjectName("sizeCombo")
        self.sizeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sizeCombo.setMinimumContentsLength(16)

        self.sizeLayout.addWidget(self.sizeCombo)

        self.chooseLayout.addWidget(self.options)

        self.againBox = QCheckBox(self.choose)
        self.againBox.setObjectName("againBox")

        self.chooseLayout.addWidget(self.againBox)

        self.dateSaid = FaultLabel(self.choose)
        self.dateSaid.setObjectName("dateSaid")

        self.chooseLayout.addWidget(self.dateSaid)

        self.lists = QHBoxLayout()
        self.lists.setSpacing(16)
        self.lists.setObjectName("lists")
        self.getsLayout = QVBoxLayout()
        self.getsLayout.setObjectName("getsLayout")
        self.getsLabel = QLabel(self.choose)
        self.getsLabel.setObjectName("getsLabel")
        self.getsLabel.setProperty("role", "heading")

        self.getsLayout.addWidget(self.getsLabel)

        self.getsTable = RecordTable(self.choose)
        self.getsTable.setObjectName("getsTable")
        self.getsTable.setMinimumSize(QSize(0, 120))
        self.getsTable.setProperty("role", "framed")

        self.getsLayout.addWidget(self.getsTable)

        self.lists.addLayout(self.getsLayout)

        self.leftOutLayout = QVBoxLayout()
        self.leftOutLayout.setObjectName("leftOutLayout")
        self.leftOutLabel = QLabel(self.choose)
        self.leftOutLabel.setObjectName("leftOutLabel")
        self.leftOutLabel.setProperty("role", "heading")

        self.leftOutLayout.addWidget(self.leftOutLabel)

        self.leftOutTable = RecordTable(self.choose)
        self.leftOutTable.setObjectName("leftOutTable")
        self.leftOutTable.setMinimumSize(QSize(0, 120))
        self.leftOutTable.setProperty("role", "framed")

        self.leftOutLayout.addWidget(self.leftOutTable)

        self.mending = QWidget(self.choose)
        self.mending.setObjectName("mending")
        self.mendButton = QPushButton(self.mending)
        self.mendButton.setObjectName("mendButton")
        self.mendButton.setAutoDefault(False)
        self.caseButton = QPushButton(self.mending)
        self.caseButton.setObjectName("caseButton")
        self.caseButton.setAutoDefault(False)

        self.leftOutLayout.addWidget(self.mending)

        self.lists.addLayout(self.leftOutLayout)

        self.lists.setStretch(0, 1)
        self.lists.setStretch(1, 1)

        self.chooseLayout.addLayout(self.lists)

        self.choosePage.setWidget(self.choose)
        self.pages.addWidget(self.choosePage)
        self.pagesPage = QWidget()
        self.pagesPage.setObjectName("pagesPage")
        self.pagesLayout = QVBoxLayout(self.pagesPage)
        self.pagesLayout.setObjectName("pagesLayout")
        self.pagesLayout.setContentsMargins(0, 0, 0, 0)
        self.previewPlace = QVBoxLayout()
        self.previewPlace.setObjectName("previewPlace")

        self.pagesLayout.addLayout(self.previewPlace)

        self.pages.addWidget(self.pagesPage)

        self.outer.addWidget(self.pages)

        self.secure = QWidget(BatchDialog)
        self.secure.setObjectName("secure")
        self.secureLayout = QVBoxLayout(self.secure)
        self.secureLayout.setSpacing(2)
        self.secureLayout.setObjectName("secureLayout")
        self.secureLayout.setContentsMargins(0, 0, 0, 0)
        self.secureLabel = QLabel(self.secure)
        self.secureLabel.setObjectName("secureLabel")
        self.secureLabel.setWordWrap(True)

        self.secureLayout.addWidget(self.secureLabel)

        self.secureBox = QCheckBox(self.secure)
        self.secureBox.setObjectName("secureBox")

        self.secureLayout.addWidget(self.secureBox)

        self.outer.addWidget(self.secure)

        self.notice = Notice(BatchDialog)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(BatchDialog)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName("buttons")
        self.printButton = QPushButton(BatchDialog)
        self.printButton.setObjectName("printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty("role", "primary")

        self.buttons.addWidget(self.printButton)

        self.partButton = QPushButton(BatchDialog)
        self.partButton.setObjectName("partButton")
        self.partButton.setAutoDefault(False)

        self.buttons.addWidget(self.partButton)

        self.saveButton = QPushButton(BatchDialog)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)

        self.postedButton = QPushButton(BatchDialog)
        self.postedButton.setObjectName("postedButton")
        self.postedButton.setAutoDefault(False)

        self.buttons.addWidget(self.postedButton)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.allButton = QPushButton(BatchDialog)
        self.allButton.setObjectName("allButton")
        self.allButton.setAutoDefault(False)

        self.buttons.addWidget(self.allButton)

        self.closeButton = QPushButton(BatchDialog)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)

        self.backButton = QPushButton(BatchDialog)
        self.backButton.setObjectName("backButton")
        self.backButton.setAutoDefault(False)

        self.buttons.addWidget(self.backButton)

        self.nextButton = QPushButton(BatchDialog)
        self.nextButton.setObjectName("nextButton")
        self.nextButton.setProperty("role", "primary")

        self.buttons.addWidget(self.nextButton)

        self.outer.addLayout(self.buttons)

        self.whoLabel.setBuddy(self.whoCombo)
        self.templateLabel.setBuddy(self.templateCombo)
        self.dateLabel.setBuddy(self.dateField)
        self.howLabel.setBuddy(self.howCombo)
        self.envelopeLabel.setBuddy(self.envelopeCombo)
        self.orderLabel.setBuddy(self.orderCombo)
        self.sizeLabel.setBuddy(self.sizeCombo)
        self.getsLabel.setBuddy(self.getsTable)
        self.leftOutLabel.setBuddy(self.leftOutTable)
        QWidget.setTabOrder(self.whoCombo, self.templateCombo)
        QWidget.setTabOrder(self.templateCombo, self.dateField)
        QWidget.setTabOrder(self.dateField, self.howCombo)
        QWidget.setTabOrder(self.howCombo, self.envelopeCombo)
        QWidget.setTabOrder(self.envelopeCombo, self.orderCombo)
        QWidget.setTabOrder(self.orderCombo, self.sizeCombo)
        QWidget.setTabOrder(self.sizeCombo, self.againBox)
        QWidget.setTabOrder(self.againBox, self.getsTable)
        QWidget.setTabOrder(self.getsTable, self.leftOutTable)
        QWidget.setTabOrder(self.leftOutTable, self.mendButton)
        QWidget.setTabOrder(self.mendButton, self.caseButton)
        QWidget.setTabOrder(self.caseButton, self.secureBox)
        QWidget.setTabOrder(self.secureBox, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.partButton)
        QWidget.setTabOrder(self.partButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.postedButton)
        QWidget.setTabOrder(self.postedButton, self.closeButton)

        self.retranslateUi(BatchDialog)

        self.nextButton.setDefault(True)

        QMetaObject.connectSlotsByName(BatchDialog)

    # setupUi

    def retranslateUi(self, BatchDialog: QDialog) -> None:
        BatchDialog.setWindowTitle(QCoreApplication.translate("BatchDialog", "Letters", None))
        self.whoLabel.setText(QCoreApplication.translate("BatchDialog", "&For", None))
        self.templateLabel.setText(QCoreApplication.translate("BatchDialog", "&Letter", None))
        self.dateLabel.setText(QCoreApplication.translate("BatchDialog", "&Date on it", None))
        self.dateField.setAccessibleName(
            QCoreApplication.translate("BatchDialog", "Date on the letter", None)
        )
        self.howLabel.setText(QCoreApplication.translate("BatchDialog", "P&rint or email", None))
        self.envelopeLabel.setText(QCoreApplication.translate("BatchDialog", "&Envelope", None))
        self.orderLabel.setText(QCoreApplication.translate("BatchDialog", "&Order", None))
        self.sizeLabel.setText(QCoreApplication.translate("BatchDialog", "Si&ze of print", None))
        self.againBox.setText(
            QCoreApplication.translate("BatchDialog", "&Again to people it was posted to before", None)
        )
        self.getsLabel.setText(QCoreApplication.translate("BatchDialog", "Who &gets one", None))
        self.leftOutLabel.setText(QCoreApplication.translate("BatchDialog", "Who does not, and wh&y", None))
        self.mendButton.setText(QCoreApplication.translate("BatchDialog", "Change de&tails\u2026", None))
        self.mendButton.setToolTip(
            QCoreApplication.translate(
                "BatchDialog", "Enter on the line: address, format, language, do not write", None
            )
        )
        self.caseButton.setText(QCoreApplication.translate("BatchDialog", "Open the &case\u2026", None))
        self.secureLabel.setText(
            QCoreApplication.translate(
                "BatchDialog",
                "These letters tell a provider about people and their care. They may not go by plain email or an open post tray.",
                None,
            )
        )
        self.secureBox.setText(
            QCoreApplication.translate("BatchDialog", "I will &send it through a secure channel", None)
        )
        self.printButton.setText(QCoreApplication.translate("BatchDialog", "&Print all\u2026", None))
        self.printButton.setShortcut(QCoreApplication.translate("BatchDialog", "Ctrl+P", None))
        self.partButton.setText(QCoreApplication.translate("BatchDialog", "Print p&art\u2026", None))
        self.partButton.setShortcut(QCoreApplication.translate("BatchDialog", "Ctrl+Shift+P", None))
        self.partButton.setToolTip(
            QCoreApplication.translate(
                "BatchDialog", "By envelope and sheets, or from one letter to another", None
            )
        )
        self.saveButton.setText(QCoreApplication.translate("BatchDialog", "Save P&DF\u2026", None))
        self.saveButton.setShortcut(QCoreApplication.translate("BatchDialog", "Ctrl+S", None))
        self.postedButton.setText(QCoreApplication.translate("BatchDialog", "&Mark as posted\u2026", None))
        self.allButton.setText(QCoreApplication.translate("BatchDialog", "Preview &all", None))
        self.closeButton.setText(QCoreApplication.translate("BatchDialog", "Close", None))
        self.backButton.setText(QCoreApplication.translate("BatchDialog", "&Back", None))
        self.nextButton.setText(QCoreApplication.translate("BatchDialog", "Preview", None))

    # retranslateUi
