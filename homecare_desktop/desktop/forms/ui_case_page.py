"""Generated from ui/case_page.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from homecare_desktop.desktop.tables.record_table import RecordTable
from homecare_desktop.desktop.widgets.notice import Notice


class Ui_CasePage:
    def setupUi(self, CasePage: QWidget) -> None:
        if not CasePage.objectName():
            CasePage.setObjectName("CasePage")
        CasePage.resize(1150, 760)
        CasePage.setProperty("role", "page")
        self.outer = QVBoxLayout(CasePage)
        self.outer.setSpacing(10)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(6, 2, 22, 18)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName("header")
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName("titles")
        self.nameLabel = QLabel(CasePage)
        self.nameLabel.setObjectName("nameLabel")
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nameLabel.setProperty("role", "title")

        self.titles.addWidget(self.nameLabel)

        self.header.addLayout(self.titles)

        self.actions = QWidget(CasePage)
        self.actions.setObjectName("actions")
        self.letterButton = QPushButton(self.actions)
        self.letterButton.setObjectName("letterButton")
        self.appointmentButton = QPushButton(self.actions)
        self.appointmentButton.setObjectName("appointmentButton")
        self.contactButton = QPushButton(self.actions)
        self.contactButton.setObjectName("contactButton")
        self.choiceButton = QPushButton(self.actions)
        self.choiceButton.setObjectName("choiceButton")
        self.choiceButton.setProperty("role", "primary")

        self.header.addWidget(self.actions)

        self.header.setStretch(0, 1)

        self.outer.addLayout(self.header)

        self.identityLabel = QLabel(CasePage)
        self.identityLabel.setObjectName("identityLabel")
        self.identityLabel.setWordWrap(True)
        self.identityLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.identityLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.identityLabel.setProperty("role", "muted")

        self.outer.addWidget(self.identityLabel)

        self.needsNotice = Notice(CasePage)
        self.needsNotice.setObjectName("needsNotice")

        self.outer.addWidget(self.needsNotice)

        self.faultNotice = Notice(CasePage)
        self.faultNotice.setObjectName("faultNotice")

        self.outer.addWidget(self.faultNotice)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(14)
        self.columns.setObjectName("columns")
        self.factsScroll = QScrollArea(CasePage)
        self.factsScroll.setObjectName("factsScroll")
        self.factsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.factsScroll.setWidgetResizable(True)
        self.factsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts = QWidget()
        self.facts.setObjectName("facts")
        self.facts.setProperty("role", "clear")
        self.factsLayout = QVBoxLayout(self.facts)
        self.factsLayout.setSpacing(10)
        self.factsLayout.setObjectName("factsLayout")
        self.factsLayout.setContentsMargins(0, 0, 4, 0)
        self.factsScroll.setWidget(self.facts)

        self.columns.addWidget(self.factsScroll)

        self.timelineLayout = QVBoxLayout()
        self.timelineLayout.setSpacing(6)
        self.timelineLayout.setObjectName("timelineLayout")
        self.timelineLabel = QLabel(CasePage)
        self.timelineLabel.setObjectName("timelineLabel")
        self.timelineLabel.setProperty("role", "heading")

        self.timelineLayout.addWidget(self.timelineLabel)

        self.timelineTable = RecordTable(CasePage)
        self.timelineTable.setObjectName("timelineTable")
        self.timelineTable.setProperty("role", "framed")

        self.timelineLayout.addWidget(self.timelineTable)

        self.columns.addLayout(self.timelineLayout)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 6)

        self.outer.addLayout(self.columns)

        self.timelineLabel.setBuddy(self.timelineTable)
        QWidget.setTabOrder(self.choiceButton, self.contactButton)
        QWidget.setTabOrder(self.contactButton, self.appointmentButton)
        QWidget.setTabOrder(self.appointmentButton, self.letterButton)
        QWidget.setTabOrder(self.letterButton, self.factsScroll)
        QWidget.setTabOrder(self.factsScroll, self.timelineTable)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)

    # setupUi

    def retranslateUi(self, CasePage: QWidget) -> None:
        CasePage.setWindowTitle(QCoreApplication.translate("CasePage", "Case", None))
        self.letterButton.setText(QCoreApplication.translate("CasePage", "&Letter\u2026", None))
        self.letterButton.setToolTip(QCoreApplication.translate("CasePage", "Ctrl+L", None))
        self.letterButton.setShortcut(QCoreApplication.translate("CasePage", "Ctrl+L", None))
        self.appointmentButton.setText(QCoreApplication.translate("CasePage", "&Appointment\u2026", None))
        self.appointmentButton.setToolTip(QCoreApplication.translate("CasePage", "Ctrl+Shift+A", None))
        self.appointmentButton.setShortcut(QCoreApplication.translate("CasePage", "Ctrl+Shift+A", None))
        self.contactButton.setText(QCoreApplication.translate("CasePage", "Log a &contact\u2026", None))
        self.contactButton.setToolTip(QCoreApplication.translate("CasePage", "Ctrl+T", None))
        self.contactButton.setShortcut(QCoreApplication.translate("CasePage", "Ctrl+T", None))
        self.choiceButton.setText(QCoreApplication.translate("CasePage", "&Record choice\u2026", None))
        self.choiceButton.setToolTip(QCoreApplication.translate("CasePage", "Ctrl+R", None))
        self.choiceButton.setShortcut(QCoreApplication.translate("CasePage", "Ctrl+R", None))
        self.factsScroll.setAccessibleName(QCoreApplication.translate("CasePage", "The case", None))
        self.timelineLabel.setText(QCoreApplication.translate("CasePage", "What ha&ppened", None))

    # retranslateUi
