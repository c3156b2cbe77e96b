"""Copies of pages for paper and for a file, made off the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from homecare_desktop.casework.letter_copies import Copy, ForPaper, for_paper, log_copy
from homecare_desktop.casework.saving import save_bytes
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.documents.memory_pdf import MemoryPdf
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

NOT_ENCRYPTED = (
    "The file is not encrypted: keep it where only your team can read it, and delete it when you are done."
)


class Copies(QObject):
    """Prints and saves for ``window``; ``done`` when either is over, well or not."""

    done = Signal()

    def __init__(self, work: Work, window: QWidget, notice: Notice, progress: ProgressRow) -> None:
        """Say in ``notice`` how it went, and in ``progress`` how far it is."""
        super().__init__(window)
        self._work, self._window = work, window
        self.notice, self._progress = notice, progress
        self._job: Job | None = None
        self._prepared: ForPaper | None = None

    def print_pages(self, pdf: bytes, name: str) -> None:
        """Print the batch or letter ``name`` through the system's dialog."""
        from homecare_desktop.desktop.documents.printing import asked_printer  # noqa: PLC0415 - few print

        printer = asked_printer(self._window, _page_count(pdf))
        if printer and self._window.isVisible():  # not when the program locked meanwhile
            self.print_on(printer, pdf, name)

    def print_prepared(self, prepare: Callable[[], ForPaper]) -> None:
        """Prepare pages beside the window, then print them through the system's dialog."""
        self.notice.clear()
        self._prepared = None
        job = Job(lambda _job: prepare())
        job.succeeded.connect(self._keep)
        job.failed.connect(self.notice.fail)
        self._progress.follow(job, "Preparing the pages", can_stop=False)
        job.finished.connect(self._ask_printer)  # after the progress is gone, which printing shows again
        self._job = job
        job.start()

    def _log(self, name: str) -> None:
        log_copy(self._work, Copy.PRINTED, name)

    def _keep(self, copy: ForPaper) -> None:
        self._prepared = copy

    def _ask_printer(self) -> None:
        from homecare_desktop.desktop.documents.printing import asked_printer  # noqa: PLC0415 - few print

        copy, self._prepared = self._prepared, None
        if copy is None:
            self._finish()
            return
        printer = asked_printer(self._window, _page_count(copy.pdf))
        if printer and self._window.isVisible():  # not when the program locked meanwhile
            self.print_copy(printer, copy)

    def print_on(self, printer: "QPrinter", pdf: bytes, name: str) -> None:
        """Print the batch or letter ``name`` as ``printer`` is set."""
        self._print(printer, lambda: for_paper(self._work, name, pdf), lambda: self._log(name))

    def print_copy(self, printer: "QPrinter", copy: ForPaper) -> None:
        """Print the pages of ``copy``, which were logged when they were prepared."""
        self._print(printer, lambda: copy, lambda: None)

    def _print(self, printer: "QPrinter", prepare: Callable[[], ForPaper], log: Callable[[], object]) -> None:
        from homecare_desktop.desktop.documents.printing import pages_words, print_pdf  # noqa: PLC0415 - few

        def act(job: Job) -> str:
            copy = prepare()
            pages = print_pdf(copy.pdf, printer, job.report, job.is_cancelled)
            log()
            sent = f"Sent to the printer: {pages_words(pages)}."
            return f"{sent} Once they are in the post, mark them as posted.{_taken_out_words(copy)}"

        self._start(act, "Printing")

    def save_pages(self, pdf: bytes, name: str) -> None:
        """Ask where to save the batch or letter ``name``, and save it there."""
        kind = "letter" if name.startswith("L-") else "letters"
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        suggested = str(folder / f"{kind}-{name}.pdf")  # no person's name in a file name
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save letters", suggested, "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen), pdf, name)

    def save_to(self, file: Path, pdf: bytes, name: str) -> None:
        """Save the exact bytes of ``name`` as ``file``, less what may not be sent any more."""

        def act(_job: Job) -> str:
            copy = for_paper(self._work, name, pdf)
            save_bytes(file, copy.pdf)
            log_copy(self._work, Copy.SAVED, name)
            return f"Saved as {file.name}. {NOT_ENCRYPTED}{_taken_out_words(copy)}"

        self._start(act, "Saving", can_stop=False)

    def _start(self, act: Callable[[Job], str], words: str, *, can_stop: bool = True) -> None:
        self.notice.clear()
        job = Job(act)
        job.succeeded.connect(self.notice.tell)
        job.failed.connect(self.notice.fail)
        job.finished.connect(self._finish)
        self._progress.follow(job, words, can_stop=can_stop)
        self._job = job
        job.start()

    def _finish(self) -> None:
        self._job = None
        self.done.emit()


def _taken_out_words(copy: ForPaper) -> str:
    if not copy.taken_out:
        return ""
    return f" Left out, because they may not be sent any more: {', '.join(copy.taken_out)}."


def _page_count(pdf: bytes) -> int:
    source = MemoryPdf(pdf)
    try:
        return source.page_count
    finally:
        source.close()
