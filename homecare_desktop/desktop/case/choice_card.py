"""The choice at the centre of the case page: the one on record, its history, and the three to record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from homecare_desktop.desktop.case.facts import choice_entries, revisit_words
from homecare_desktop.desktop.widgets.card import Card
from homecare_desktop.desktop.widgets.choice_cards import ChoiceCards
from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.pill import Pill, choice_words
from homecare_desktop.desktop.widgets.timeline import Timeline
from homecare_desktop.domain.case_rows import CaseDetail
from homecare_desktop.domain.words import Choice

NOBODY_HAS_TO = "Nobody has to change provider. Care goes on as it is until a choice is made."


class ChoiceRecord(Card):
    """Shows what was chosen and when; ``ask`` opens the dialog for one of the three."""

    def __init__(self, ask: Callable[[Choice], object], parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__("Choice", parent)
        self.pill = Pill()
        self.revisit = plain_label()
        self.cards = ChoiceCards()
        self.cards.asked.connect(ask)
        self.nobody = plain_label(NOBODY_HAS_TO, "muted")
        self.history = Timeline()
        self.history.setAccessibleName("Choices recorded so far")
        for part in (self.pill, self.revisit, self.cards, self.nobody, self.history):
            self.body.addWidget(part)

    def show_case(self, detail: CaseDetail, starts_on: date | None, today: date) -> None:
        """Show the choice of this case; a closed case takes no more."""
        row = detail.row
        self.pill.say_choice(row)
        self.pill.setAccessibleName(f"Choice: {choice_words(row)}")
        revisit = revisit_words(row, today)
        self.revisit.setText(revisit)
        self.revisit.setVisible(bool(revisit))
        self.cards.show_case(row, starts_on, today)
        self.cards.setVisible(row.is_open)
        self.nobody.setVisible(row.is_open)
        entries = choice_entries(detail.timeline)
        self.history.show_entries(entries, today, officers=True)
        self.history.setVisible(bool(entries))
