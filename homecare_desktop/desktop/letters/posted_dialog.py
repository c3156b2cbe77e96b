"""Saying on which day a batch of letters was posted: an act of its own (R21)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import BatchRow, mark_posted
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.forms.ui_posted_dialog import Ui_PostedDialog
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.domain.dates import written_date


class PostedDialog(EntryDialog):
    """The day of posting of one batch: accepted when it is stored."""

    def __init__(self, work: Work, batch: BatchRow, parent: QWidget | None = None) -> None:
        """Ask when ``batch`` was posted."""
        super().__init__(parent)
        self._work, self._batch = work, batch
        self.form = Ui_PostedDialog()
        self.form.setupUi(self)
        made_on = written_date(batch.made_on)
        self.form.batchLabel.setText(f"{batch.batch}: {letters_words(batch.letters)}, made on {made_on}")
        field = self.form.postedOnField
        field.start(work.today, past=True)
        field.rules = DayRules(
            earliest=batch.made_on,
            too_early=f"The letters were made on {made_on}; they cannot have been posted before.",
            latest=work.today,
            too_late="This day is still to come.",
        )
        field.set_day(work.today)
        self.check_day(field, self.form.postedOnSaid)
        self.use(field, self.form.notice, self.form.saveButton, self.form.cancelButton)
        field.setFocus()

    def entered(self) -> object:
        """Return the day."""
        return self.form.postedOnField.day

    def act(self) -> Callable[[], object]:
        """Return the act that marks the batch as posted."""
        day = self.form.postedOnField.day
        if day is None:
            raise LookupError  # its check stops the officer before this
        return lambda: mark_posted(self._work, self._batch.batch, day)
