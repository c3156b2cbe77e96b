"""The sign-in page: who, and the passphrase that opens the store."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.opening import open_work, sign_in_names, store_exists
from homecare_desktop.casework.work import Clock, Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.forms.ui_sign_in_page import Ui_SignInPage
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.passphrase_field import EMPTY
from homecare_desktop.domain.errors import HomecareError

NO_STORE = (
    "There is no store here yet. IT support makes one with the command “homecare-desktop init”, which "
    "chooses your council's programme and the first named officer. To look round first, open the "
    "demonstration: its people are made up, and nothing in it is real."
)


class SignInPage(QWidget):
    """Opens the store off the window's thread; ``signed_in`` hands on the ``Work``."""

    signed_in = Signal(object)

    def __init__(self, folder: Path, clock: Clock, parent: QWidget | None = None) -> None:
        """Ask for the passphrase of the store in ``folder``."""
        super().__init__(parent)
        self._folder = folder
        self._clock = clock
        self._job: Job | None = None
        self.form = Ui_SignInPage()
        self.form.setupUi(self)
        FocusInSight(self.form.scroll)
        self.form.passphrase.entered.connect(self.sign_in)
        self.form.signInButton.clicked.connect(self.sign_in)
        self.form.againButton.clicked.connect(self.look_again)
        self.form.demonstrationButton.clicked.connect(self.open_demonstration)
        self.look_again()

    def look_again(self) -> None:
        """See what lies in the folder, and ask for what it needs."""
        self.form.passphrase.say("")
        try:
            names = sign_in_names(self._folder) if store_exists(self._folder) else None
        except HomecareError as error:
            self._explain(str(error))
            return
        if names is None:
            self._explain(NO_STORE)
        else:
            self._ask(names)

    def sign_in(self) -> None:
        """Open the store with what is typed."""
        form = self.form
        secret = form.passphrase.secret
        if self._job or not secret:
            form.passphrase.refuse("" if self._job else EMPTY)
            return
        officer = form.officerCombo.currentText() or None
        folder, clock = self._folder, self._clock
        self._begin(lambda _job: open_work(folder, secret, clock, officer=officer))
        form.busyLabel.setText("Opening the store…")

    def open_demonstration(self) -> None:
        """Open the store of made-up people, which is made when it is not there yet."""
        if self._job:
            return
        clock = self._clock

        def make(job: Job) -> Work:
            from homecare_desktop.casework.demonstration import open_demonstration  # noqa: PLC0415 - seldom used

            return open_demonstration(None, clock, progress=job.report)

        self._begin(make)
        self.form.makingLabel.setText("Making the demonstration…")

    def _begin(self, work: Callable[[Job], Work]) -> None:
        self.form.passphrase.say("")
        self._busy(working=True)
        self._job = Job(work)
        self._job.succeeded.connect(self._opened)
        self._job.failed.connect(self._refused)
        self._job.progressed.connect(self._show_progress)
        self._job.start()

    def _show_progress(self, done: int, of: int) -> None:
        self.form.makingLabel.setText(f"Making the demonstration… {100 * done // max(of, 1)} %")

    def _opened(self, work: Work) -> None:
        self._finish()
        self.form.passphrase.clear()
        self.signed_in.emit(work)

    def _refused(self, sentence: str) -> None:
        self._finish()
        if self.form.pages.currentWidget() is self.form.missingPage:
            self._explain(sentence)
            return
        self.form.passphrase.refuse(sentence)

    def _finish(self) -> None:
        self._job = None
        self._busy(working=False)
        self.form.busyLabel.clear()
        self.form.makingLabel.clear()

    def _busy(self, *, working: bool) -> None:
        self.form.pages.setDisabled(working)

    def _ask(self, names: list[str]) -> None:
        form = self.form
        form.pages.setCurrentWidget(form.knownPage)
        form.subtitleLabel.setText("Sign in to your caseload")
        form.officerCombo.clear()
        form.officerCombo.addItems(names)
        several = len(names) > 1
        form.officerCombo.setVisible(several)
        form.officerLabel.setVisible(several)
        form.officerName.setVisible(not several)
        form.officerName.setText("".join(names))
        form.passphrase.setFocus()

    def _explain(self, sentence: str) -> None:
        form = self.form
        form.pages.setCurrentWidget(form.missingPage)
        form.subtitleLabel.setText("There is nothing to sign in to")
        form.missingLabel.setText(sentence)
        form.folderLabel.setText(f"Looked in {self._folder}")
