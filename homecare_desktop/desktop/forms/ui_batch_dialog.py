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

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_BatchDialog:
    def setupUi(self, BatchDialog: QDialog) -> None:
        if not BatchDialog.objectName():
            BatchDialog.setObjectName("BatchDialog")
        BatchDialog.resize(1000, 680)
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
        self.chooseLayout.setSpacing(10)
        self.chooseLayout.setObjectName("chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.kind = QWidget(self.choose)
        self.kind.setObjectName("kind")
        self.templateLabel = QLabel(self.kind)
        self.templateLabel.setObjectName("templateLabel")
        self.templateCombo = QComboBox(self.kind)
        self.templateCombo.setObjectName("templateCombo")
        self.envelopeLabel = QLabel(self.kind)
        self.envelopeLabel.setObjectName("envelopeLabel")
        self.envelopeCombo = QComboBox(self.kind)
        self.envelopeCombo.setObjectName("envelopeCombo")
        self.againBox = QCheckBox(self.kind)
        self.againBox.setObjectName("againBox")

        self.chooseLayout.addWidget(self.kind)

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
        self.printButton.setProperty("role", "primary")
        self.printButton.setAutoDefault(False)

        self.buttons.addWidget(self.printButton)

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

        self.templateLabel.setBuddy(self.templateCombo)
        self.envelopeLabel.setBuddy(self.envelopeCombo)
        self.getsLabel.setBuddy(self.getsTable)
        self.leftOutLabel.setBuddy(self.leftOutTable)
        QWidget.setTabOrder(self.templateCombo, self.envelopeCombo)
        QWidget.setTabOrder(self.envelopeCombo, self.againBox)
        QWidget.setTabOrder(self.againBox, self.getsTable)
        QWidget.setTabOrder(self.getsTable, self.leftOutTable)
        QWidget.setTabOrder(self.leftOutTable, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.postedButton)
        QWidget.setTabOrder(self.postedButton, self.closeButton)

        self.retranslateUi(BatchDialog)

        self.nextButton.setDefault(True)

        QMetaObject.connectSlotsByName(BatchDialog)

    # setupUi

    def retranslateUi(self, BatchDialog: QDialog) -> None:
        BatchDialog.setWindowTitle(QCoreApplication.translate("BatchDialog", "Letters", None))
        self.templateLabel.setText(QCoreApplication.translate("BatchDialog", "&Letter", None))
        self.envelopeLabel.setText(QCoreApplication.translate("BatchDialog", "&Envelope", None))
        self.againBox.setText(
            QCoreApplication.translate("BatchDialog", "&Again to people it was posted to before", None)
        )
        self.getsLabel.setText(QCoreApplication.translate("BatchDialog", "Who &gets one", None))
        self.leftOutLabel.setText(QCoreApplication.translate("BatchDialog", "Who does not, and wh&y", None))
        self.printButton.setText(QCoreApplication.translate("BatchDialog", "&Print\u2026", None))
        self.printButton.setShortcut(QCoreApplication.translate("BatchDialog", "Ctrl+P", None))
        self.saveButton.setText(QCoreApplication.translate("BatchDialog", "Save P&DF\u2026", None))
        self.saveButton.setShortcut(QCoreApplication.translate("BatchDialog", "Ctrl+S", None))
        self.postedButton.setText(QCoreApplication.translate("BatchDialog", "&Mark as posted\u2026", None))
        self.allButton.setText(QCoreApplication.translate("BatchDialog", "Preview &all", None))
        self.closeButton.setText(QCoreApplication.translate("BatchDialog", "Close", None))
        self.backButton.setText(QCoreApplication.translate("BatchDialog", "&Back", None))
        self.nextButton.setText(QCoreApplication.translate("BatchDialog", "Preview", None))

    # retranslateUi
