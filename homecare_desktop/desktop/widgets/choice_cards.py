"""The three choices as large buttons; the one on record is marked."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from homecare_desktop.desktop.widgets.labels import breakable, plain_label
from homecare_desktop.desktop.widgets.roles import set_role
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.dates import short_date
from homecare_desktop.domain.words import Choice, Route

TITLES = {
    Choice.NEW_PROVIDER: "Move to the new provider",
    Choice.DIRECT_PAYMENT: "Take a direct payment",
    Choice.UNDECIDED: "Undecided",
}


def choice_meaning(choice: Choice, row: CaseRow, starts_on: date | None, today: date) -> str:
    """Return what ``choice`` means for the person of ``row``; ``starts_on`` is the patch's start."""
    if choice is Choice.DIRECT_PAYMENT:
        return f"Stay with {row.current_provider}, or someone else"
    if choice is Choice.UNDECIDED:
        return (
            f"Ask again on {short_date(row.revisit_on, today)}"
            if row.revisit_on
            else "Ask again on a date that you set"
        )
    if row.new_provider is None:
        return "The programme names no new provider yet"
    if row.route is Route.ANNUAL_REVIEW:
        return f"{row.new_provider}, at the next annual review"
    return f"{row.new_provider}, from {short_date(starts_on, today)}" if starts_on else row.new_provider


class ChoiceCard(QPushButton):
    """A button with a title and, below it, what it means."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        """Offer ``choice``."""
        super().__init__(parent)
        self.choice = choice
        set_role(self, "choice")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = plain_label(TITLES[choice])
        self._meaning = plain_label()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 9, 13, 9)
        self._column.setSpacing(1)
        for label in (self._title, self._meaning):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)

    def explain(self, meaning: str, *, on_record: bool) -> None:
        """Say what the choice means, and whether it is the one on record."""
        self._title.setText(f"✓ {TITLES[self.choice]}" if on_record else TITLES[self.choice])
        self._meaning.setText(breakable(meaning))
        self.setChecked(on_record)
        state = "On record now. " if on_record else ""
        self.setAccessibleName(f"Record a choice: {TITLES[self.choice]}")
        self.setAccessibleDescription(f"{state}{meaning}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Make room for both labels."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Make room for both labels."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Be higher where the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``."""
        return self._column.heightForWidth(width)

    def nextCheckState(self) -> None:
        """Stay as the record is: pressing opens a dialog and does not choose by itself."""


class ChoiceCards(QWidget):
    """The three cards; ``asked`` says which choice the officer wants to record."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the three choices."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.cards = {choice: ChoiceCard(choice, self) for choice in Choice}
        for choice, card in self.cards.items():
            layout.addWidget(card)
            card.clicked.connect(lambda _on=False, choice=choice: self.asked.emit(choice))

    def show_case(self, row: CaseRow, starts_on: date | None, today: date) -> None:
        """Show what each choice means on ``row``; a closed case takes none."""
        for choice, card in self.cards.items():
            card.explain(choice_meaning(choice, row, starts_on, today), on_record=row.choice is choice)
            card.setEnabled(row.is_open)
