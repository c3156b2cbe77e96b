"""How far long work is, and a button to stop it; the window stays alive meanwhile."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.widgets.labels import plain_label


class ProgressRow(QWidget):
    """Hidden while nothing is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._job: Job | None = None
        self._words = ""
        self.label = plain_label(wraps=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        self.stop = QPushButton("&Stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part, stretch in ((self.label, 0), (self.bar, 1), (self.stop, 0)):
            layout.addWidget(part, stretch)
        self.hide()

    def follow(self, job: Job, words: str, *, can_stop: bool = True) -> None:
        """Show how far ``job`` is, as ``words``, until it is finished."""
        self._job, self._words = job, words
        self.label.setText(f"{words}…")
        self.bar.setRange(0, 0)
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)
        job.progressed.connect(self._show)
        job.finished.connect(self._finish)
        self.show()

    def _show(self, done: int, of: int) -> None:
        self.label.setText(f"{self._words}: {done:,} of {of:,}")
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._job:
            self.stop.setEnabled(False)
            self.label.setText("Stopping…")
            self._job.cancel()

    def _finish(self) -> None:
        self._job = None
        self.hide()
