"""Long work off the window's thread, with progress, cancel, and a sentence when it fails."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from homecare_desktop.desktop.faults import unexpected_sentence
from homecare_desktop.domain.errors import HomecareError


class Job(QObject):
    """One piece of work; connect its signals, then ``start`` it. All of them arrive in the window's thread.

    ``Job(lambda job: make_batch(work, plan, progress=job.report, cancelled=job.is_cancelled))``
    """

    progressed = Signal(int, int)
    """How much is done, of how much."""
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(str)
    """The sentence for the officer."""
    finished = Signal()
    """After either of them."""
    _reported = Signal(int, int)
    _returned = Signal(object, object, str)

    def __init__(self, work: Callable[["Job"], object]) -> None:
        """Prepare ``work``, which is handed this job."""
        super().__init__()
        self._work = work
        self._cancelled = Event()
        # Relayed by methods of this object, so that also a plain function that is connected to
        # the public signals runs in the window's thread.
        self._reported.connect(self._relay_progress)
        self._returned.connect(self._relay_result)

    def start(self) -> None:
        """Begin on a thread of the pool."""
        QThreadPool.globalInstance().start(_Run(self))

    def cancel(self) -> None:
        """Ask the work to stop; it does when it next looks."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether the officer wants it stopped; for the work to ask, from its thread."""
        return self._cancelled.is_set()

    def report(self, done: int, of: int) -> None:
        """Say how far the work is; called by the work, from its thread."""
        self._reported.emit(done, of)

    def work_off(self) -> None:
        """Do the work; called by the pool, from its thread."""
        result: object = None
        sentence = ""
        try:
            result = self._work(self)
        except HomecareError as error:
            sentence = str(error)
        except Exception as error:  # noqa: BLE001 - nothing may end the thread without a word to the officer
            sentence = unexpected_sentence(error)
        # The job goes with it, so that one which nobody holds any more lives until its answer is told.
        self._returned.emit(self, result, sentence)

    def _relay_progress(self, done: int, of: int) -> None:
        self.progressed.emit(done, of)

    def _relay_result(self, _job: object, result: object, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class _Run(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work_off()
