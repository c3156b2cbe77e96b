"""The page beside the editor: the words as a letter about a real case, soon after typing stops."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.caseload import case_keys, case_rows
from homecare_desktop.casework.letter_wording import Parts
from homecare_desktop.casework.wording_preview import WordingPage, note_viewed, wording_page
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.forms.ui_wording_preview import Ui_WordingPreview
from homecare_desktop.domain.case_rows import CaseFilter
from homecare_desktop.domain.words import Voice

AFTER_TYPING = 600
"""Milliseconds without a key until the page is made again."""
MOST_OFFERED = 100
MADE_UP = "A made-up person"
WAITING = "The page follows when what is listed as “to put right” is put right."

Act = Callable[[], WordingPage]


class PreviewPanel(QWidget):
    """One page is made at a time, beside the window's thread; what is asked meanwhile is made after."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Offer the officer's own cases; show a made-up person until one is chosen."""
        super().__init__(parent)
        self._work = work
        self._act: Act | None = None
        self._job: Job | None = None
        self._last: tuple[str, Parts, Voice] | None = None
        self.form = Ui_WordingPreview()
        self.form.setupUi(self)
        self.preview = PdfPreview(self)
        self.form.pages.addWidget(self.preview)
        self._timer = QTimer(self, interval=AFTER_TYPING, singleShot=True)
        self._timer.timeout.connect(self._start)
        self._say("")
        self._offer_cases()
        self.form.aboutCombo.currentIndexChanged.connect(self._change_case)

    @property
    def is_busy(self) -> bool:
        """Whether a page is asked for that is not shown yet."""
        return self._job is not None or self._timer.isActive()

    def show_wording(self, code: str, parts: Parts, voice: Voice, *, at_once: bool = False) -> None:
        """Show ``parts`` as a letter, after typing has stopped or ``at_once``."""
        self._last = (code, parts, voice)
        case_id: UUID | None = self.form.aboutCombo.currentData()
        self._act = lambda: wording_page(self._work, code, parts, voice, case_id)
        self._timer.start(0 if at_once else AFTER_TYPING)

    def wait_for_faults(self) -> None:
        """Leave the page as it is, and say why it does not follow."""
        self._last = None
        self._act = None
        self._timer.stop()
        self._say(WAITING)

    def _offer_cases(self) -> None:
        combo = self.form.aboutCombo
        combo.addItem(MADE_UP, None)
        own = case_keys(self._work, CaseFilter(officer_id=self._work.officer.officer_id))
        for row in case_rows(self._work, own[:MOST_OFFERED]):
            combo.addItem(f"{row.list_name} ({row.council_id})", row.case_id)

    def _change_case(self) -> None:
        case_id: UUID | None = self.form.aboutCombo.currentData()
        if case_id is not None:
            note_viewed(self._work, case_id)
        if self._last:
            self.show_wording(*self._last, at_once=True)

    def _start(self) -> None:
        act = self._act
        if self._job is not None or act is None:
            return
        self._act = None
        job = Job(lambda _job: act())
        job.succeeded.connect(self._show)
        job.failed.connect(self._say)
        job.finished.connect(self._finish)
        self._job = job
        job.start()

    def _finish(self) -> None:
        self._job = None
        if self._act is not None and not self._timer.isActive():
            self._start()

    def _show(self, page: WordingPage) -> None:
        if self._last is None:
            return  # faults came meanwhile
        self._say(" ".join(page.remarks))
        place = self.preview.form.pageBox.value()
        self.preview.show_pdf(page.pdf)
        self.preview.form.pageBox.setValue(min(place, self.preview.page_count))

    def _say(self, words: str) -> None:
        self.form.remarkLabel.setText(words)
        self.form.remarkLabel.setVisible(bool(words))
