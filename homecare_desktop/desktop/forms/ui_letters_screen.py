"""Generated from ui/letters_screen.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class Ui_LettersScreen:
    def setupUi(self, LettersScreen: QWidget) -> None:
        if not LettersScreen.objectName():
            LettersScreen.setObjectName("LettersScreen")
        LettersScreen.resize(1100, 720)
        LettersScreen.setProperty("role", "page")
        self.outer = QVBoxLayout(LettersScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(22, 18, 22, 18)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName("header")
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName("titles")
        self.titleLabel = QLabel(LettersScreen)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("role", "title")

        self.titles.addWidget(self.titleLabel)

        self.header.addLayout(self.titles)

        self.actions = QWidget(LettersScreen)
        self.actions.setObjectName("actions")
        self.whoLabel = QLabel(self.actions)
        self.whoLabel.setObjectName("whoLabel")
        self.whoCombo = QComboBox(self.actions)
        self.whoCombo.setObjectName("whoCombo")
        self.whoCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whoCombo.setMinimumContentsLength(18)
        self.newButton = QPushButton(self.actions)
        self.newButton.setObjectName("newButton")
        self.newButton.setProperty("role", "primary")

        self.header.addWidget(self.actions)

        self.header.setStretch(0, 1)

        self.outer.addLayout(self.header)

        self.countsLabel = QLabel(LettersScreen)
        self.countsLabel.setObjectName("countsLabel")
        self.countsLabel.setWordWrap(True)
        self.countsLabel.setProperty("role", "muted")

        self.outer.addWidget(self.countsLabel)

        self.notice = Notice(LettersScreen)
        self.notice.setObjectName("notice")

        self.outer.addWidget(self.notice)

        self.progress = ProgressRow(LettersScreen)
        self.progress.setObjectName("progress")

        self.outer.addWidget(self.progress)

        self.stack = QStackedWidget(LettersScreen)
        self.stack.setObjectName("stack")
        self.listPage = QWidget()
        self.listPage.setObjectName("listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(12)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.listPage)
        self.table.setObjectName("table")
        self.table.setProperty("role", "framed")

        self.listLayout.addWidget(self.table)

        self.actions1 = QHBoxLayout()
        self.actions1.setObjectName("actions1")
        self.openButton = QPushButton(self.listPage)
        self.openButton.setObjectName("openButton")

        self.actions1.addWidget(self.openButton)

        self.printButton = QPushButton(self.listPage)
        self.printButton.setObjectName("printButton")

        self.actions1.addWidget(self.printButton)

        self.saveButton = QPushButton(self.listPage)
        self.saveButton.setObjectName("saveButton")

        self.actions1.addWidget(self.saveButton)

        self.postedButton = QPushButton(self.listPage)
        self.postedButton.setObjectName("postedButton")

        self.actions1.addWidget(self.postedButton)

        self.actionSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions1.addItem(self.actionSpace)

        self.listLayout.addLayout(self.actions1)

        self.stack.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName("emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName("emptyLayout")
        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName("emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty("role", "name")

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyHintLabel = QLabel(self.emptyPage)
        self.emptyHintLabel.setObjectName("emptyHintLabel")
        self.emptyHintLabel.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.emptyHintLabel.setWordWrap(True)
        self.emptyHintLabel.setProperty("role", "muted")

        self.emptyLayout.addWidget(self.emptyHintLabel)

        self.stack.addWidget(self.emptyPage)

        self.outer.addWidget(self.stack)

        self.whoLabel.setBuddy(self.whoCombo)
        QWidget.setTabOrder(self.table, self.openButton)
        QWidget.setTabOrder(self.openButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.postedButton)
        QWidget.setTabOrder(self.postedButton, self.whoCombo)
        QWidget.setTabOrder(self.whoCombo, self.newButton)

        self.retranslateUi(LettersScreen)

        QMetaObject.connectSlotsByName(LettersScreen)

    # setupUi

    def retranslateUi(self, LettersScreen: QWidget) -> None:
        LettersScreen.setWindowTitle(QCoreApplication.translate("LettersScreen", "Letters", None))
        self.titleLabel.setText(QCoreApplication.translate("LettersScreen", "Letters", None))
        self.whoLabel.setText(QCoreApplication.translate("LettersScreen", "New letters &for", None))
        self.newButton.setText(QCoreApplication.translate("LettersScreen", "&New letters\u2026", None))
        self.newButton.setToolTip(QCoreApplication.translate("LettersScreen", "Ctrl+N", None))
        self.newButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+N", None))
        self.table.setAccessibleName(
            QCoreApplication.translate("LettersScreen", "Batches of letters, newest first", None)
        )
        self.openButton.setText(QCoreApplication.translate("LettersScreen", "&Open\u2026", None))
        self.openButton.setToolTip(
            QCoreApplication.translate("LettersScreen", "Ctrl+O: the pages exactly as they were made", None)
        )
        self.openButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+O", None))
        self.printButton.setText(QCoreApplication.translate("LettersScreen", "&Print\u2026", None))
        self.printButton.setToolTip(QCoreApplication.translate("LettersScreen", "Ctrl+P", None))
        self.printButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+P", None))
        self.saveButton.setText(QCoreApplication.translate("LettersScreen", "&Save PDF\u2026", None))
        self.saveButton.setToolTip(QCoreApplication.translate("LettersScreen", "Ctrl+S", None))
        self.saveButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+S", None))
        self.postedButton.setText(QCoreApplication.translate("LettersScreen", "&Mark as posted\u2026", None))
        self.postedButton.setToolTip(
            QCoreApplication.translate("LettersScreen", "Ctrl+M: say on which day they went out", None)
        )
        self.postedButton.setShortcut(QCoreApplication.translate("LettersScreen", "Ctrl+M", None))
        self.emptyLabel.setText(
            QCoreApplication.translate("LettersScreen", "No letters have been made yet.", None)
        )
        self.emptyHintLabel.setText(
            QCoreApplication.translate(
                "LettersScreen",
                "Choose whose letters above, then New letters. You see who gets one, who does not and why, before anything is made.",
                None,
            )
        )

    # retranslateUi
