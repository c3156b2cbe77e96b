"""Letters that are kept, opened again: fetched off the window's thread, then shown as they were made."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.letter_archive import batch_pdf, letter_pdf
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.document_dialog import DocumentDialog
from homecare_desktop.desktop.widgets.notice import Notice


def fetch(work: Work, name: str, then: Callable[[bytes], object], notice: Notice) -> Job:
    """Fetch the batch (``B-0001``) or letter (``L-000231``) ``name``, and hand its pages to ``then``."""

    def act(_job: Job) -> bytes:
        return letter_pdf(work, name) if name.startswith("L-") else batch_pdf(work, name)

    job = Job(act)
    job.succeeded.connect(then)
    job.failed.connect(notice.fail)
    job.start()
    return job


def show_document(work: Work, name: str, pdf: bytes, parent: QWidget) -> DocumentDialog:
    """Open the pages of ``name`` over ``parent``."""
    dialog = DocumentDialog(work, name, pdf, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
