"""Generated from ui/caseload_screen.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_CaseloadScreen:
    def setupUi(self, CaseloadScreen: QWidget) -> None:
        if not CaseloadScreen.objectName():
            CaseloadScreen.setObjectName("CaseloadScreen")
        CaseloadScreen.setProperty("role", "page")
        self.outer = QVBoxLayout(CaseloadScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CaseloadScreen)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.page.setProperty("role", "clear")
        self.column = QVBoxLayout(self.page)
        self.column.setSpacing(12)
        self.column.setObjectName("column")
        self.column.setContentsMargins(22, 18, 22, 18)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName("headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(0)
        self.titleColumn.setObjectName("titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.page)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty("role", "title")

        self.titleColumn.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(self.page)
        self.subtitleLabel.setObjectName("subtitleLabel")
        self.subtitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitleLabel.setProperty("role", "muted")
        self.subtitleLabel.setWordWrap(True)

        self.titleColumn.addWidget(self.subtitleLabel)

        self.headRow.addLayout(self.titleColumn)

        self.actions = QWidget(self.page)
        self.actions.setObjectName("actions")
        self.whoseBox = QWidget(self.actions)
        self.whoseBox.setObjectName("whoseBox")
        self.whoseColumn = QVBoxLayout(self.whoseBox)
        self.whoseColumn.setSpacing(2)
        self.whoseColumn.setObjectName("whoseColumn")
        self.whoseColumn.setContentsMargins(0, 0, 0, 0)
        self.whoseLabel = QLabel(self.whoseBox)
        self.whoseLabel.setObjectName("whoseLabel")
        self.whoseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoseLabel.setProperty("role", "small")

        self.whoseColumn.addWidget(self.whoseLabel)

        self.whoseCombo = QComboBox(self.whoseBox)
        self.whoseCombo.setObjectName("whoseCombo")
        self.whoseCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whoseCombo.setMinimumContentsLength(9)

        self.whoseColumn.addWidget(self.whoseCombo)

        self.patchBox = QWidget(self.actions)
        self.patchBox.setObjectName("patchBox")
        self.patchColumn = QVBoxLayout(self.patchBox)
        self.patchColumn.setSpacing(2)
        self.patchColumn.setObjectName("patchColumn")
        self.patchColumn.setContentsMargins(0, 0, 0, 0)
        self.patchLabel = QLabel(self.patchBox)
        self.patchLabel.setObjectName("patchLabel")
        self.patchLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.patchLabel.setProperty("role", "small")

        self.patchColumn.addWidget(self.patchLabel)

        self.patchCombo = QComboBox(self.patchBox)
        self.patchCombo.setObjectName("patchCombo")
        self.patchCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.patchCombo.setMinimumContentsLength(12)
        self.patchCombo.setMaximumSize(QSize(240, 16777215))

        self.patchColumn.addWidget(self.patchCombo)

        self.assignButton = QPushButton(self.actions)
        self.assignButton.setObjectName("assignButton")
        self.lettersButton = QPushButton(self.actions)
        self.lettersButton.setObjectName("lettersButton")
        self.lettersButton.setProperty("role", "primary")

        self.headRow.addWidget(self.actions)

        self.headRow.setStretch(0, 1)

        self.column.addLayout(self.headRow)

        self.noticePlace = QVBoxLayout()
        self.noticePlace.setSpacing(8)
        self.noticePlace.setObjectName("noticePlace")
        self.noticePlace.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.noticePlace)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(12)
        self.filterRow.setObjectName("filterRow")
        self.filterRow.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.page)
        self.searchEdit.setObjectName("searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMinimumSize(QSize(200, 0))

        self.filterRow.addWidget(self.searchEdit, 0, Qt.AlignmentFlag.AlignTop)

        self.chipsPlace = QVBoxLayout()
        self.chipsPlace.setSpacing(8)
        self.chipsPlace.setObjectName("chipsPlace")
        self.chipsPlace.setContentsMargins(0, 0, 0, 0)

        self.filterRow.addLayout(self.chipsPlace)

        self.filterRow.setStretch(0, 2)
        self.filterRow.setStretch(1, 5)

        self.column.addLayout(self.filterRow)

        self.splitter = QSplitter(self.page)
        self.splitter.setObjectName("splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(14)
        self.splitter.setChildrenCollapsible(False)
        self.listPages = QStackedWidget(self.splitter)
        self.listPages.setObjectName("listPages")
        self.listPage = QFrame()
        self.listPage.setObjectName("listPage")
        self.listPage.setProperty("role", "card")
        self.listPlace = QVBoxLayout(self.listPage)
        self.listPlace.setSpacing(0)
        self.listPlace.setObjectName("listPlace")
        self.listPlace.setContentsMargins(1, 1, 1, 1)
        self.listPages.addWidget(self.listPage)
        self.emptyPage = QFrame()
        self.emptyPage.setObjectName("emptyPage")
        self.emptyPage.setProperty("role", "card")
        self.emptyColumn = QVBoxLayout(self.emptyPage)
        self.emptyColumn.setSpacing(8)
        self.emptyColumn.setObjectName("emptyColumn")
        self.emptyColumn.setContentsMargins(24, 24, 24, 24)
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyAbove)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName("emptyTitle")
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setProperty("role", "heading")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName("emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setProperty("role", "muted")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyLabel)

        self.clearButton = QPushButton(self.emptyPage)
        self.clearButton.setObjectName("clearButton")

        self.emptyColumn.addWidget(self.clearButton, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyBelow)

        self.listPages.addWidget(self.emptyPage)
        self.splitter.addWidget(self.listPages)
        self.panelFrame = QFrame(self.splitter)
        self.panelFrame.setObjectName("panelFrame")
        self.panelFrame.setProperty("role", "card")
        self.panelFrame.setMinimumSize(QSize(270, 0))
        self.panelPlace = QVBoxLayout(self.panelFrame)
        self.panelPlace.setSpacing(8)
        self.panelPlace.setObjectName("panelPlace")
        self.panelPlace.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.panelFrame)

        self.column.addWidget(self.splitter)

        self.column.setStretch(3, 1)
        self.scroll.setWidget(self.page)

        self.outer.addWidget(self.scroll)

        self.whoseLabel.setBuddy(self.whoseCombo)
        self.patchLabel.setBuddy(self.patchCombo)

        self.retranslateUi(CaseloadScreen)

        self.listPages.setCurrentIndex(0)

        QMetaObject.connectSlotsByName(CaseloadScreen)

    # setupUi

    def retranslateUi(self, CaseloadScreen: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("CaseloadScreen", "My caseload", None))
        self.subtitleLabel.setText("")
        self.whoseLabel.setText(QCoreApplication.translate("CaseloadScreen", "&Whose cases", None))
        self.patchLabel.setText(QCoreApplication.translate("CaseloadScreen", "P&atch", None))
        self.assignButton.setText(QCoreApplication.translate("CaseloadScreen", "Assi&gn\u2026", None))
        self.lettersButton.setText(QCoreApplication.translate("CaseloadScreen", "Print &letters\u2026", None))
        self.searchEdit.setPlaceholderText(
            QCoreApplication.translate(
                "CaseloadScreen", "Find by name, council ID, NHS number, postcode", None
            )
        )
        self.searchEdit.setAccessibleName(
            QCoreApplication.translate(
                "CaseloadScreen", "Find by name, council ID, NHS number, postcode or provider", None
            )
        )
        self.emptyTitle.setText("")
        self.emptyLabel.setText("")
        self.clearButton.setText(QCoreApplication.translate("CaseloadScreen", "Sho&w all of them", None))
        pass

    # retranslateUi
