"""Generated from ui/case_panel.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
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


class Ui_CasePanel:
    def setupUi(self, CasePanel: QWidget) -> None:
        if not CasePanel.objectName():
            CasePanel.setObjectName("CasePanel")
        self.column = QVBoxLayout(CasePanel)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(CasePanel)
        self.pages.setObjectName("pages")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName("emptyPage")
        self.emptyColumn = QVBoxLayout(self.emptyPage)
        self.emptyColumn.setSpacing(8)
        self.emptyColumn.setObjectName("emptyColumn")
        self.emptyColumn.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.above)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName("emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyColumn.addWidget(self.emptyLabel)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.below)

        self.pages.addWidget(self.emptyPage)
        self.shownPage = QWidget()
        self.shownPage.setObjectName("shownPage")
        self.shownColumn = QVBoxLayout(self.shownPage)
        self.shownColumn.setSpacing(0)
        self.shownColumn.setObjectName("shownColumn")
        self.shownColumn.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.shownPage)
        self.scroll.setObjectName("scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.record = QWidget()
        self.record.setObjectName("record")
        self.recordColumn = QVBoxLayout(self.record)
        self.recordColumn.setSpacing(7)
        self.recordColumn.setObjectName("recordColumn")
        self.recordColumn.setContentsMargins(16, 14, 16, 10)
        self.nameLabel = QLabel(self.record)
        self.nameLabel.setObjectName("nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.recordColumn.addWidget(self.nameLabel)

        self.bornLabel = QLabel(self.record)
        self.bornLabel.setObjectName("bornLabel")
        self.bornLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.bornLabel.setWordWrap(True)
        self.bornLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.recordColumn.addWidget(self.bornLabel)

        self.addressLabel = QLabel(self.record)
        self.addressLabel.setObjectName("addressLabel")
        self.addressLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.addressLabel.setWordWrap(True)
        self.addressLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.recordColumn.addWidget(self.addressLabel)

        self.needsPlace = QVBoxLayout()
        self.needsPlace.setSpacing(8)
        self.needsPlace.setObjectName("needsPlace")
        self.needsPlace.setContentsMargins(0, 0, 0, 0)

        self.recordColumn.addLayout(self.needsPlace)

        self.packageLabel = QLabel(self.record)
        self.packageLabel.setObjectName("packageLabel")
        self.packageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.packageLabel.setWordWrap(True)

        self.recordColumn.addWidget(self.packageLabel)

        self.choiceHead = QHBoxLayout()
        self.choiceHead.setSpacing(8)
        self.choiceHead.setObjectName("choiceHead")
        self.choiceHead.setContentsMargins(0, 0, 0, 0)
        self.choiceHeading = QLabel(self.record)
        self.choiceHeading.setObjectName("choiceHeading")
        self.choiceHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.choiceHead.addWidget(self.choiceHeading)

        self.pillPlace = QHBoxLayout()
        self.pillPlace.setSpacing(8)
        self.pillPlace.setObjectName("pillPlace")
        self.pillPlace.setContentsMargins(0, 0, 0, 0)

        self.choiceHead.addLayout(self.pillPlace)

        self.choiceSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceHead.addItem(self.choiceSpace)

        self.recordColumn.addLayout(self.choiceHead)

        self.cardsPlace = QVBoxLayout()
        self.cardsPlace.setSpacing(8)
        self.cardsPlace.setObjectName("cardsPlace")
        self.cardsPlace.setContentsMargins(0, 0, 0, 0)

        self.recordColumn.addLayout(self.cardsPlace)

        self.nobodyLabel = QLabel(self.record)
        self.nobodyLabel.setObjectName("nobodyLabel")
        self.nobodyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nobodyLabel.setWordWrap(True)

        self.recordColumn.addWidget(self.nobodyLabel)

        self.stepHeading = QLabel(self.record)
        self.stepHeading.setObjectName("stepHeading")
        self.stepHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.recordColumn.addWidget(self.stepHeading)

        self.stepLabel = QLabel(self.record)
        self.stepLabel.setObjectName("stepLabel")
        self.stepLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepLabel.setWordWrap(True)

        self.recordColumn.addWidget(self.stepLabel)

        self.happenedHeading = QLabel(self.record)
        self.happenedHeading.setObjectName("happenedHeading")
        self.happenedHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.recordColumn.addWidget(self.happenedHeading)

        self.timelinePlace = QVBoxLayout()
        self.timelinePlace.setSpacing(8)
        self.timelinePlace.setObjectName("timelinePlace")
        self.timelinePlace.setContentsMargins(0, 0, 0, 0)

        self.recordColumn.addLayout(self.timelinePlace)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recordColumn.addItem(self.rest)

        self.scroll.setWidget(self.record)

        self.shownColumn.addWidget(self.scroll)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName("buttonRow")
        self.buttonRow.setContentsMargins(16, 8, 16, 14)
        self.contactButton = QPushButton(self.shownPage)
        self.contactButton.setObjectName("contactButton")

        self.buttonRow.addWidget(self.contactButton)

        self.openButton = QPushButton(self.shownPage)
        self.openButton.setObjectName("openButton")

        self.buttonRow.addWidget(self.openButton)

        self.shownColumn.addLayout(self.buttonRow)

        self.pages.addWidget(self.shownPage)

        self.column.addWidget(self.pages)

        QWidget.setTabOrder(self.contactButton, self.openButton)

        self.retranslateUi(CasePanel)

        self.pages.setCurrentIndex(0)

        QMetaObject.connectSlotsByName(CasePanel)

    # setupUi

    def retranslateUi(self, CasePanel: QWidget) -> None:
        self.emptyLabel.setText("")
        self.emptyLabel.setProperty("role", QCoreApplication.translate("CasePanel", "muted", None))
        self.record.setProperty("role", QCoreApplication.translate("CasePanel", "clear", None))
        self.nameLabel.setText("")
        self.nameLabel.setProperty("role", QCoreApplication.translate("CasePanel", "name", None))
        self.bornLabel.setText("")
        self.bornLabel.setProperty("role", QCoreApplication.translate("CasePanel", "muted", None))
        self.addressLabel.setText("")
        self.addressLabel.setProperty("role", QCoreApplication.translate("CasePanel", "muted", None))
        self.packageLabel.setText("")
        self.packageLabel.setProperty("role", QCoreApplication.translate("CasePanel", "muted", None))
        self.choiceHeading.setText(QCoreApplication.translate("CasePanel", "Choice", None))
        self.choiceHeading.setProperty("role", QCoreApplication.translate("CasePanel", "heading", None))
        self.nobodyLabel.setText(
            QCoreApplication.translate(
                "CasePanel",
                "Nobody has to change provider. Care goes on as it is until a choice is made.",
                None,
            )
        )
        self.nobodyLabel.setProperty("role", QCoreApplication.translate("CasePanel", "muted", None))
        self.stepHeading.setText(QCoreApplication.translate("CasePanel", "Next step", None))
        self.stepHeading.setProperty("role", QCoreApplication.translate("CasePanel", "heading", None))
        self.stepLabel.setText("")
        self.happenedHeading.setText(QCoreApplication.translate("CasePanel", "What happened", None))
        self.happenedHeading.setProperty("role", QCoreApplication.translate("CasePanel", "heading", None))
        self.contactButton.setText(QCoreApplication.translate("CasePanel", "Log a &contact\u2026", None))
        self.openButton.setText(QCoreApplication.translate("CasePanel", "&Open case", None))
        self.openButton.setProperty("role", QCoreApplication.translate("CasePanel", "primary", None))
        pass

    # retranslateUi
