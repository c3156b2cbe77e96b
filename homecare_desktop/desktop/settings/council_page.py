"""Who sends the letters and how they look: address, contacts, colour, logo, and the envelope of replies."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QColorDialog, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from homecare_desktop.casework.council_look import (
    CouncilEntry,
    colour_hint,
    council_entry,
    council_faults,
    council_of,
    logo_from,
    look_of,
    save_council,
)
from homecare_desktop.casework.letter_batches import envelope_names
from homecare_desktop.casework.officer_rights import may_word_letters, who_may_sentence
from homecare_desktop.casework.wording_preview import council_page
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.entry.fault_label import FaultLabel
from homecare_desktop.desktop.forms.ui_council_page import Ui_CouncilPage
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.tab_order import tab_through

AFTER_TYPING = 600
"""Milliseconds without a key until the page is made again."""
SIDE_BY_SIDE = 860
LOGO_FILES = "Logo (*.png *.svg)"
NO_LOGO = "There is no logo."
HAS_LOGO = "The letters have a logo."
Value = TypeVar("Value")


class CouncilPage(QWidget):
    """Nothing is stored before "Save"; a page beside the fields shows what letters will look like."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show what is set now."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self._job: Job | None = None
        self._page_job: Job | None = None
        self._again = False
        self._logo: bytes | None = None
        self._saved = council_entry(work)
        self.may = False
        self.form = Ui_CouncilPage()
        self.form.setupUi(self)
        self.preview = PdfPreview(self)
        self.form.previewLayout.addWidget(self.preview)
        for place in (self.form.logoRow, self.form.actions):
            lay_in_row(place)
        for code, name in envelope_names():
            self.form.envelopeCombo.addItem(name, code)
        self._timer = QTimer(self, interval=AFTER_TYPING, singleShot=True)
        self._timer.timeout.connect(self._make_page)
        tab_through(self.form.envelopeCombo, self.preview.form.pageBox)
        self._connect()
        self.setFocusProxy(self.form.addressEdit)
        self.read()
        self._put(self._saved)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way, or about to be."""
        return self._job is not None or self._page_job is not None or self._timer.isActive()

    @property
    def entry(self) -> CouncilEntry:
        """What is entered; a field that says what the programme says is the programme's."""
        council, usual = self._work.programme.council, look_of(CouncilEntry())
        lines = tuple(
            line.strip() for line in self.form.addressEdit.toPlainText().split("\n") if line.strip()
        )
        return CouncilEntry(
            address=_other(lines, council.address),
            phone=_other(self.form.phoneEdit.text().strip(), council.phone),
            email=_other(self.form.emailEdit.text().strip(), council.email),
            website=_other(self.form.websiteEdit.text().strip(), council.website),
            other_formats=_other(
                " ".join(self.form.otherFormatsEdit.toPlainText().split()), council.other_formats
            ),
            colour=_other(self.form.colourEdit.text().strip().lower(), usual.colour),
            logo=self._logo,
            reply_envelope=_other(str(self.form.envelopeCombo.currentData()), usual.reply_envelope),
        )

    @property
    def is_changed(self) -> bool:
        """Whether anything is entered that is not saved."""
        return self.entry != self._saved

    def read(self) -> None:
        """Show what is set in the store, unless something is entered that is not saved."""
        self.may = may_word_letters(self._work)
        fresh, changed = council_entry(self._work), self.is_changed
        if fresh != self._saved:
            self._saved = fresh
            if not changed:
                self._put(fresh)
        if not self.may:
            self.form.notice.note(who_may_sentence(self._work))
        self._enable()

    def choose_logo(self, file: Path) -> None:
        """Take the logo in ``file``, or say what is wrong with it; nothing is stored yet."""
        self._start(lambda: logo_from(file), self._take_logo, self._refuse_logo)

    def save(self) -> None:
        """Store what is entered, or go to the first field that is not right."""
        if self._job or not self.may:
            return
        entry = self.entry
        if faults := self._show_faults():
            self.form.notice.fail("One field or more is not right. Nothing is saved yet.")
            self._controls()[next(iter(faults))][0].setFocus()
            return
        self._start(lambda: save_council(self._work, entry), self._stored, self.form.notice.fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page below the fields where there is no room beside them."""
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.form.columns.setDirection(way)

    def _connect(self) -> None:
        form = self.form
        for edit in self._edits():
            edit.textChanged.connect(self._follow)
        form.envelopeCombo.currentIndexChanged.connect(self._follow)
        form.colourButton.clicked.connect(self._ask_colour)
        form.logoButton.clicked.connect(self._ask_logo)
        form.noLogoButton.clicked.connect(lambda: self._take_logo(None))
        form.saveButton.clicked.connect(self.save)
        form.programmeButton.clicked.connect(lambda: self._put(CouncilEntry()))
        self._changes.changed.connect(self.read)

    def _edits(self) -> tuple[QLineEdit | QPlainTextEdit, ...]:
        form = self.form
        return (
            form.addressEdit,
            form.phoneEdit,
            form.emailEdit,
            form.websiteEdit,
            form.otherFormatsEdit,
            form.colourEdit,
        )

    def _controls(self) -> dict[str, tuple[QWidget, FaultLabel]]:
        form = self.form
        return {
            "address": (form.addressEdit, form.addressSaid),
            "phone": (form.phoneEdit, form.phoneSaid),
            "email": (form.emailEdit, form.emailSaid),
            "website": (form.websiteEdit, form.websiteSaid),
            "other_formats": (form.otherFormatsEdit, form.otherFormatsSaid),
            "colour": (form.colourEdit, form.colourSaid),
        }

    def _put(self, entry: CouncilEntry) -> None:
        council, look = council_of(self._work, entry), look_of(entry)
        form = self.form
        form.addressEdit.setPlainText("\n".join(council.address))
        form.phoneEdit.setText(council.phone)
        form.emailEdit.setText(council.email)
        form.websiteEdit.setText(council.website)
        form.otherFormatsEdit.setPlainText(council.other_formats)
        form.colourEdit.setText(look.colour)
        form.envelopeCombo.setCurrentIndex(max(form.envelopeCombo.findData(look.reply_envelope), 0))
        self._take_logo(entry.logo)

    def _follow(self) -> None:
        self._show_faults()
        self._enable()
        self._timer.start()

    def _show_faults(self) -> dict[str, str]:
        faults = council_faults(self.entry)
        colour = self.form.colourEdit.text().strip()
        for name, (control, said) in self._controls().items():
            said.say_about(control, faults.get(name, ""), colour_hint(colour) if name == "colour" else "")
        shown = QColor(colour)
        ground = shown.name() if shown.isValid() else "transparent"
        self.form.colourSample.setStyleSheet(f"background: {ground}; border-radius: 4px;")
        return faults

    def _enable(self) -> None:
        form = self.form
        for edit in self._edits():
            edit.setReadOnly(not self.may)
        for control in (form.colourButton, form.logoButton, form.envelopeCombo, form.programmeButton):
            control.setEnabled(self.may and self._job is None)
        form.noLogoButton.setEnabled(self.may and self._logo is not None)
        form.saveButton.setEnabled(self.may and self._job is None and self.is_changed)

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self.form.colourEdit.text()), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.form.colourEdit.setText(colour.name()))
        dialog.open()

    def _ask_logo(self) -> None:
        dialog = QFileDialog(self, "Choose a logo", filter=LOGO_FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.choose_logo(Path(name)))
        dialog.open()

    def _take_logo(self, logo: bytes | None) -> None:
        self._logo = logo
        self.form.logoSaid.say("", HAS_LOGO if logo else NO_LOGO)
        self._follow()

    def _refuse_logo(self, sentence: str) -> None:
        self.form.logoSaid.say(sentence)

    def _start(
        self, act: Callable[[], object], then: Callable[..., object], otherwise: Callable[[str], object]
    ) -> None:
        self.form.notice.clear()
        self._job = Job(lambda _job: act())
        self._job.succeeded.connect(then)
        self._job.failed.connect(otherwise)
        self._job.finished.connect(self._finish)
        self._enable()
        self._job.start()

    def _finish(self) -> None:
        self._job = None
        self._enable()

    def _stored(self) -> None:
        self._saved = council_entry(self._work)
        self._put(self._saved)
        self._changes.changed.emit()
        self.form.notice.tell("Saved. Letters that are made from now on look like this.")

    def _make_page(self) -> None:
        if self._page_job is not None:
            self._again = True
            return
        entry = self.entry
        if council_faults(entry):
            entry = replace(self._saved, logo=self._logo)
        job = Job(lambda _job: council_page(self._work, entry))
        job.succeeded.connect(self.preview.show_pdf)
        job.failed.connect(self.form.notice.fail)
        job.finished.connect(self._page_made)
        self._page_job = job
        job.start()

    def _page_made(self) -> None:
        self._page_job = None
        if self._again:
            self._again = False
            self._make_page()


def _other(entered: Value, usual: Value) -> Value | None:
    """Return what is entered, unless it is the usual."""
    return None if entered == usual else entered
