"""The page that a locked window shows: who is signed in, and the field for their passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.opening import may_unlock
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.forms.ui_lock_page import Ui_LockPage
from homecare_desktop.desktop.widgets.passphrase_field import EMPTY


class LockPage(QWidget):
    """Checks the passphrase off the window's thread; ``unlocked`` once it is right."""

    unlocked = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Ask who is signed in to ``work``."""
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self.form = Ui_LockPage()
        self.form.setupUi(self)
        self.form.officerName.setText(work.officer.name)
        self.form.otherLabel.setText(
            f"Not {work.officer.name}? Close the window and sign in yourself. What is typed here and not "
            "stored yet is lost then."
        )
        if work.demonstration:
            self._name_passphrase()
        self.form.passphrase.entered.connect(self.unlock)
        self.form.unlockButton.clicked.connect(self.unlock)
        self.setFocusProxy(self.form.passphrase)

    def unlock(self) -> None:
        """Check what is typed."""
        secret = self.form.passphrase.secret
        if self._job:
            return
        if not secret:
            self.form.passphrase.refuse(EMPTY)
            return
        work = self._work
        self._busy(working=True)
        self._job = Job(lambda _job: may_unlock(work, secret))
        self._job.succeeded.connect(self._answer)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _answer(self, right: bool) -> None:  # noqa: FBT001 - the job's answer
        if right:
            self._finish()
            self.form.passphrase.clear()
            self.unlocked.emit()
        else:
            self._refuse(f"That is not the passphrase of {self._work.officer.name}. Try again.")

    def _refuse(self, sentence: str) -> None:
        self._finish()
        self.form.passphrase.refuse(sentence)

    def _finish(self) -> None:
        self._job = None
        self._busy(working=False)

    def _busy(self, *, working: bool) -> None:
        self.form.passphrase.setDisabled(working)
        self.form.unlockButton.setDisabled(working)
        self.form.busyLabel.setText("Checking…" if working else "")

    def _name_passphrase(self) -> None:
        from homecare_desktop.casework.demonstration import PASSPHRASE  # noqa: PLC0415 - seldom used

        self.form.recoveryLabel.setText(f"The passphrase of the demonstration is “{PASSPHRASE}”.")
