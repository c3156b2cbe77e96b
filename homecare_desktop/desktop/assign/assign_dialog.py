"""Giving the chosen cases, or a whole patch, to a named officer."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from homecare_desktop.casework.assigning import assign, assign_patch
from homecare_desktop.casework.caseload import counts, patch_choices
from homecare_desktop.casework.officers import list_officers
from homecare_desktop.casework.work import OfficerRow, Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.forms.ui_assign_dialog import Ui_AssignDialog
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.roles import set_role
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen
from homecare_desktop.domain.case_rows import CaseFilter

MEANS = "The officer's name is on the person's letters from then on, and the case is in their caseload."
NO_CONTACT = "No phone number or email is on record: no letter can be made until there is one (R3)."


class AssignDialog(QDialog):
    """Accepted once the cases are with the officer."""

    def __init__(
        self, work: Work, case_ids: Sequence[UUID], patch: str | None, parent: QWidget | None = None
    ) -> None:
        """Offer to assign ``case_ids``, and all of ``patch`` where the list shows one."""
        super().__init__(parent)
        self._work = work
        self._case_ids = tuple(case_ids)
        self._patch = patch
        self._job: Job | None = None
        self._officers = list_officers(work)
        self.form = Ui_AssignDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        FocusInSight(self.form.scroll)
        self.notice = Notice(self)
        self.form.noticePlace.addWidget(self.notice)
        self.assign_button = self.form.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._fill()
        self.form.officerCombo.currentIndexChanged.connect(self._show_officer)
        self.form.buttonBox.accepted.connect(self._assign)
        self.form.buttonBox.rejected.connect(self.reject)
        self._show_officer()

    @property
    def officer(self) -> OfficerRow:
        """The officer that is chosen."""
        return self._officers[self.form.officerCombo.currentIndex()]

    def reject(self) -> None:
        """Close, unless the act is under way."""
        if self._job is None:
            super().reject()

    def _fill(self) -> None:
        form = self.form
        form.officerCombo.addItems([officer.name for officer in self._officers])
        own = [officer.officer_id for officer in self._officers].index(self._work.officer.officer_id)
        form.officerCombo.setCurrentIndex(own)
        many = len(self._case_ids)
        these = "This case goes" if many == 1 else f"These {many:,} cases go"
        form.whatLabel.setText(f"{these} to another named officer today, with the whole history. {MEANS}")
        form.selectedRadio.setText("Only this case" if many == 1 else f"Only these {many:,} cases")
        form.extentBox.setVisible(self._patch is not None)
        if self._patch is not None:
            label = dict(patch_choices(self._work))[self._patch]
            whole = counts(self._work, CaseFilter(patch=self._patch)).total
            form.patchRadio.setText(f"All {whole:,} cases of patch {label}")
        self.assign_button.setText("&Assign")
        set_role(self.assign_button, "primary")

    def _show_officer(self) -> None:
        officer = self.officer
        facts = [officer.job_title, officer.phone, officer.email]
        reachable = bool(officer.phone or officer.email)
        self.form.contactLabel.setText(" · ".join(fact for fact in facts if fact))
        if reachable:
            self.notice.clear()
        else:
            self.notice.warn(NO_CONTACT)

    def _assign(self) -> None:
        if self._job:
            return
        work, officer_id, patch, case_ids = self._work, self.officer.officer_id, self._patch, self._case_ids
        whole_patch = self.form.patchRadio.isChecked() and patch is not None

        def act(_job: Job) -> int:
            if whole_patch and patch is not None:
                return assign_patch(work, officer_id, patch)
            return assign(work, officer_id, case_ids)

        self.form.buttonBox.setEnabled(False)
        self._job = Job(act)
        self._job.succeeded.connect(self._assigned)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _assigned(self) -> None:
        self._job = None
        self.accept()

    def _failed(self, sentence: str) -> None:
        self._job = None
        self.form.buttonBox.setEnabled(True)
        self.notice.fail(f"Nothing was assigned. {sentence}")
