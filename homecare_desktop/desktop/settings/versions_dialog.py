"""The council's versions of a letter: looked at, put back into the editor, and taken back."""

from collections.abc import Sequence
from difflib import unified_diff

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.letter_wording import (
    PART_NAMES,
    PARTS,
    Parts,
    WordingKind,
    WordingVersion,
    current_parts,
    packaged_parts,
    version_parts,
    versions,
    withdraw_wording,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.forms.ui_versions_dialog import Ui_VersionsDialog
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.domain.dates import written_date

OWN = "The program's own wording"
SAME = "Nothing: these are the words now."


def saved_words(version: WordingVersion | None) -> str:
    """Say when a version was saved."""
    if version is None:
        return OWN
    moment = version.saved_at.astimezone()
    return f"{written_date(moment.date())}, {moment:%H:%M}"


def state_words(version: WordingVersion | None) -> str:
    """Say whether a version is used now."""
    if version is None:
        return ""
    if version.withdrawn_because is not None:
        return f"Taken back: {version.withdrawn_because}"
    return "Used now" if version.current else "Before"


COLUMNS: Sequence[Column[WordingVersion | None]] = (
    Column("Saved", saved_words, 0.5, 26, lambda _version: Look.STRONG),
    Column("By", lambda version: version.officer if version else "", 0.4, 14),
    Column("State", state_words, 1.0, 16),
)


def difference(now: Parts, other: Parts) -> str:
    """Return what ``other`` has in other words, line by line: - is now, + is the other."""
    lines: list[str] = []
    for voice in now:
        for part in PARTS:
            before, after = (
                said[voice].part(part).splitlines() if voice in said else [] for said in (now, other)
            )
            changed = list(unified_diff(before, after, lineterm="", n=0))[2:]
            if changed:
                lines += [
                    f"{voice.label}, {PART_NAMES[part].lower()}",
                    *(line for line in changed if line[:2] != "@@"),
                ]
    return "\n".join(lines) or SAME


class VersionsDialog(QDialog):
    """``opened`` hands a version's words to the editor; ``changed`` when the newest was taken back."""

    opened = Signal(object)
    changed = Signal(str)

    def __init__(self, work: Work, kind: WordingKind, *, may: bool, parent: QWidget | None = None) -> None:
        """Show the versions of ``kind``; only who ``may`` takes one back."""
        super().__init__(parent)
        self._work, self._kind, self._may = work, kind, may
        self._job: Job | None = None
        self.form = Ui_VersionsDialog()
        self.form.setupUi(self)
        lay_in_row(self.form.buttons)
        fit_to_screen(self)
        self.form.titleLabel.setText(kind.name)
        self.form.table.set_up(
            COLUMNS, lambda version: version.version if version else "", lines=2, grows=True
        )
        self.form.table.chosen.connect(self._show_difference)
        self.form.table.opened.connect(self._open)
        self.form.openButton.clicked.connect(self._open)
        self.form.backButton.clicked.connect(self.take_back)
        self.form.closeButton.clicked.connect(self.reject)
        self.read()
        self.form.table.setFocus()

    def read(self) -> None:
        """Read the versions again."""
        self._now = current_parts(self._work, self._kind.code)
        found = versions(self._work, self._kind.code)
        self.form.table.show_rows([*found, None])
        own = any(version.current for version in found)
        for part in (self.form.whyLabel, self.form.whyEdit, self.form.backButton):
            part.setVisible(own and self._may)
        self.form.openButton.setVisible(self._may)

    def take_back(self) -> None:
        """Go back to the version before the newest, with the reason that is typed."""
        why = self.form.whyEdit.text()
        if self._job:
            return
        self._job = Job(lambda _job: withdraw_wording(self._work, self._kind.code, why))
        self._job.succeeded.connect(self._taken_back)
        self._job.failed.connect(self._refused)
        self._job.start()

    def _taken_back(self, now: str) -> None:
        self._job = None
        self.form.whyEdit.clear()
        self.form.notice.tell(f"The letter has {now} again.")
        self.read()
        self.changed.emit(now)

    def _refused(self, sentence: str) -> None:
        self._job = None
        self.form.notice.fail(sentence)
        self.form.whyEdit.setFocus()

    def _parts(self) -> Parts:
        version: WordingVersion | None = self.form.table.current
        if version is None:
            return packaged_parts(self._kind.code)
        return version_parts(self._work, self._kind.code, version.version)

    def _show_difference(self) -> None:
        self.form.differsEdit.setPlainText(difference(self._now, self._parts()))

    def _open(self) -> None:
        if self._may:
            self.opened.emit(self._parts())
            self.accept()
