"""Saying on which day letters were posted, a batch or a range of it: an act of its own (R21)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import BatchRow, mark_posted
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.forms.ui_posted_dialog import Ui_PostedDialog
from homecare_desktop.desktop.letters.batch_words import letters_words
from homecare_desktop.desktop.letters.letter_range import LetterRange
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.one_of import OneOf
from homecare_desktop.domain.dates import written_date


class PostedDialog(EntryDialog):
    """The day of posting of one batch, or of some of its letters: accepted when it is stored."""

    def __init__(self, work: Work, batch: BatchRow, parent: QWidget | None = None) -> None:
        """Ask when ``batch`` was posted."""
        super().__init__(parent)
        self._work, self._batch = work, batch
        self.form = Ui_PostedDialog()
        self.form.setupUi(self)
        lay_in_row(self.form.range)
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
        self._range = LetterRange(self.form.firstBox, self.form.lastBox, batch.letters)
        self._offer_range()
        self.use(field, self.form.notice, self.form.saveButton, self.form.cancelButton)
        field.setFocus()

    def entered(self) -> object:
        """Return the day, and which letters."""
        return self.form.postedOnField.day, self._some, self._range.numbers

    def act(self) -> Callable[[], object]:
        """Return the act that marks the letters as posted."""
        day = self.form.postedOnField.day
        if day is None:
            raise LookupError  # its check stops the officer before this
        first, last = self._range.numbers if self._some else (None, None)
        return lambda: mark_posted(self._work, self._batch.batch, day, first=first, last=last)

    @property
    def _some(self) -> bool:
        return self.form.someRadio.isChecked()

    def _offer_range(self) -> None:
        """Offer a part of the batch, unless it is one letter alone."""
        form = self.form
        either = OneOf(self)  # one of them stands in a row of its own, so Qt would let both be on
        for radio in (form.allRadio, form.someRadio):
            either.add(radio)
        for part in (form.allRadio, form.range):
            part.setVisible(self._batch.letters > 1)
        form.someRadio.toggled.connect(self._follow_range)
        self.check(form.firstBox, form.rangeSaid, lambda: self._range.fault if self._some else "")
        self._range.changed.connect(self.show_faults)
        self._follow_range()

    def _follow_range(self) -> None:
        form = self.form
        for part in (form.firstBox, form.lastBox, form.toLabel):
            part.setEnabled(self._some)
        self.show_faults()
