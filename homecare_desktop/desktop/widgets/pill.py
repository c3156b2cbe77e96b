"""A word on a coloured ground, such as a choice; the word says what the colour says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from homecare_desktop.desktop.tokens import Tone
from homecare_desktop.desktop.widgets.roles import set_look
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Choice, Outcome

TONES = {
    Choice.NEW_PROVIDER: Tone.NEW_PROVIDER,
    Choice.DIRECT_PAYMENT: Tone.DIRECT_PAYMENT,
    Choice.UNDECIDED: Tone.UNDECIDED,
}


def tone_of(choice: Choice | None) -> Tone:
    """Return the tone in which ``choice`` is shown."""
    return TONES[choice] if choice else Tone.NONE


def choice_words(row: CaseRow) -> str:
    """Return what the choice column says: the choice, or why there is none to make."""
    if row.choice:
        return row.choice.label
    if row.outcome is Outcome.ENDED and row.end_reason:
        return f"Ended: {row.end_reason.label}"
    return row.outcome.label if row.outcome else "No choice yet"


class Pill(QLabel):
    """A short word in a rounded ground."""

    def __init__(self, text: str = "", tone: Tone = Tone.NONE, parent: QWidget | None = None) -> None:
        """Show ``text`` in ``tone``."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(text, tone)

    def say(self, text: str, tone: Tone) -> None:
        """Show another ``text`` and ``tone``."""
        self.setText(text)
        set_look(self, "pill", str(tone))

    def say_choice(self, row: CaseRow) -> None:
        """Show the choice of ``row``."""
        self.say(choice_words(row), tone_of(row.choice))
