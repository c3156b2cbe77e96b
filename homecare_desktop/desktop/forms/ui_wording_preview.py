"""Generated from ui/wording_preview.ui; do not edit."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class Ui_WordingPreview:
    def setupUi(self, WordingPreview: QWidget) -> None:
        if not WordingPreview.objectName():
            WordingPreview.setObjectName("WordingPreview")
        WordingPreview.resize(420, 600)
        self.outer = QVBoxLayout(WordingPreview)
        self.outer.setSpacing(6)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.aboutRow = QHBoxLayout()
        self.aboutRow.setSpacing(8)
        self.aboutRow.setObjectName("aboutRow")
        self.aboutLabel = QLabel(WordingPreview)
        self.aboutLabel.setObjectName("aboutLabel")

        self.aboutRow.addWidget(self.aboutLabel)

        self.aboutCombo = QComboBox(WordingPreview)
        self.aboutCombo.setObjectName("aboutCombo")
        self.aboutCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.aboutCombo.setMinimumContentsLength(14)

        self.aboutRow.addWidget(self.aboutCombo)

        self.aboutRow.setStretch(1, 1)

        self.outer.addLayout(self.aboutRow)

        self.remarkLabel = QLabel(WordingPreview)
        self.remarkLabel.setObjectName("remarkLabel")
        self.remarkLabel.setWordWrap(True)
        self.remarkLabel.setProperty("role", "muted")

        self.outer.addWidget(self.remarkLabel)

        self.pages = QVBoxLayout()
        self.pages.setSpacing(0)
        self.pages.setObjectName("pages")
        self.pages.setContentsMargins(0, 0, 0, 0)

        self.outer.addLayout(self.pages)

        self.outer.setStretch(2, 1)
        self.aboutLabel.setBuddy(self.aboutCombo)

        self.retranslateUi(WordingPreview)

        QMetaObject.connectSlotsByName(WordingPreview)

    # setupUi

    def retranslateUi(self, WordingPreview: QWidget) -> None:
        self.aboutLabel.setText(QCoreApplication.translate("WordingPreview", "Preview &about", None))
        pass

    # retranslateUi
