"""What can be done with a batch that was made: all of it or part of it on paper, saved, posted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from homecare_desktop.casework.letter_archive import BatchRow, print_pages
from homecare_desktop.casework.letter_emails import save_for_email
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.letters.batch_words import emails_words
from homecare_desktop.desktop.letters.kept import fetch
from homecare_desktop.desktop.letters.parts_dialog import PartsDialog
from homecare_desktop.desktop.letters.posted_dialog import PostedDialog
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow


class MadeBatchActs(QObject):
    """Acts on ``batch`` over ``window``; ``posted`` when it, or a part of it, was marked as posted."""

    posted = Signal()

    def __init__(self, work: Work, window: QWidget, notice: Notice, progress: ProgressRow) -> None:
        """Have no batch yet."""
        super().__init__(window)
        self._work, self._window = work, window
        self._notice, self._progress = notice, progress
        self.batch: BatchRow | None = None
        self.copies = Copies(work, window, notice, progress)
        self._job: Job | None = None

    def print_all(self) -> None:
        """Print every letter; a letter that was posted is marked as a copy."""
        if self.batch:
            pages = partial(print_pages, self._work, self.batch.batch)
            self.copies.print_prepared(pages)

    def print_part(self) -> None:
        """Offer the parts of the batch."""
        if self.batch:
            self._open(PartsDialog(self._work, self.batch, self._window))

    def save(self) -> None:
        """Save the letters as a PDF, or each as its own where they are to be emailed."""
        if self.batch and self.batch.accessible:
            folder = QFileDialog.getExistingDirectory(self._window, "Folder for the letters to email")
            if folder:
                self.save_emails(Path(folder))
        elif self.batch:
            name = self.batch.batch
            self._notice.clear()
            self._job = fetch(self._work, name, lambda pdf: self.copies.save_pages(pdf, name), self._notice)

    def save_emails(self, folder: Path) -> None:
        """Save each letter as a file of its own in ``folder``."""
        if self.batch is None:
            return
        name = self.batch.batch
        job = Job(
            lambda job: save_for_email(
                self._work, name, folder, progress=job.report, cancelled=job.is_cancelled
            )
        )
        job.succeeded.connect(lambda saved: self._notice.tell(emails_words(saved, folder.name)))
        job.failed.connect(self._notice.fail)
        self._notice.clear()
        self._progress.follow(job, "Saving")
        self._job = job
        job.start()

    def mark_posted(self) -> None:
        """Ask when they were posted."""
        if self.batch and self.batch.posted < self.batch.letters:
            dialog = PostedDialog(self._work, self.batch, self._window)
            dialog.accepted.connect(self.posted)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
