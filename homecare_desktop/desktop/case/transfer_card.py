"""The card of the transfer: what is set, and what can be done next."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from homecare_desktop.desktop.widgets.card import Card
from homecare_desktop.desktop.widgets.flow import FlowLayout
from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Choice, Stage

WORDS = {
    Stage.TRANSFER_PLANNED: "A transfer date is set. Now the handover.",
    Stage.HANDOVER: "The handover is under way.",
    Stage.COMPLETE: "The transfer is complete.",
}
NOT_YET = "No transfer date is set."


class TransferCard(Card):
    """Buttons for the date, the handover and the end; a refusal is explained in the dialog."""

    def __init__(
        self,
        plan: Callable[[], object],
        hand_over: Callable[[], object],
        complete: Callable[[], object],
        offer: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Have a button for each act."""
        super().__init__("Transfer", parent)
        self.words = plain_label(parent=self)
        self.body.addWidget(self.words)
        self.plan_button = self._button("Set transfer &date…", plan)
        self.handover_button = self._button("&Handover…", hand_over)
        self.complete_button = self._button("Complete the &transfer…", complete)
        self.offer_button = self._button("&Offer to a provider…", offer)
        self._buttons = QWidget(self)
        row = FlowLayout(self._buttons)
        for button in (self.offer_button, self.plan_button, self.handover_button, self.complete_button):
            row.addWidget(button)
        self.body.addWidget(self._buttons)

    def show_case(self, row: CaseRow) -> None:
        """Show how far the transfer of ``row`` is; only who chose the new provider is moved (R2)."""
        self.words.setText(WORDS.get(row.stage, NOT_YET))
        set_already = row.stage in WORDS
        self.plan_button.setText("Change transfer &date…" if set_already else "Set transfer &date…")
        self.handover_button.setVisible(set_already)
        self.complete_button.setVisible(set_already)
        self.setVisible(row.choice is Choice.NEW_PROVIDER)
        self._buttons.setVisible(row.is_open)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _on: act())
        return button
