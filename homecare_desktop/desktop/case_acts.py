"""What can be done about a case from any screen: each opens a dialog, and tells when it wrote."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.words import Choice

if TYPE_CHECKING:
    from homecare_desktop.casework.letter_batches import Selection

# The dialogs are imported when they are asked for, so that the window opens fast.


class CaseActs(QObject):
    """Opens dialogs over ``window``; ``case_wanted`` when one of them asks for the page of a case."""

    case_wanted = Signal(object)

    def __init__(self, work: Work, changes: Changes, window: QWidget) -> None:
        """Act for the officer of ``work``."""
        super().__init__(window)
        self._work = work
        self._changes = changes
        self._window = window

    def row(self, case_id: UUID) -> CaseRow:
        """Return the case as it is now."""
        return case_rows(self._work, [case_id])[0]

    def record_choice(self, row: CaseRow, choice: Choice | None = None) -> None:
        """Ask for the choice of the person of ``row``; ``choice`` is the one to begin with."""
        from homecare_desktop.desktop.choice.choice_dialog import ChoiceDialog  # noqa: PLC0415

        self._open(ChoiceDialog(self._work, row, choice, self._window))

    def log_contact(self, row: CaseRow) -> None:
        """Ask how a contact with the person of ``row`` went."""
        from homecare_desktop.desktop.contact.contact_dialog import ContactDialog  # noqa: PLC0415

        self._open(ContactDialog(self._work, row, self._window))

    def change_details(self, row: CaseRow) -> None:
        """Ask how the person of ``row`` is written to."""
        from homecare_desktop.desktop.details.details_dialog import DetailsDialog  # noqa: PLC0415

        self._open(DetailsDialog(self._work, row, self._window))

    def change_people(self, row: CaseRow) -> None:
        """Show who speaks for the person of ``row``, to be changed."""
        from homecare_desktop.desktop.around.representatives_dialog import (  # noqa: PLC0415
            RepresentativesDialog,
        )

        dialog = RepresentativesDialog(self._work, row, self._window)
        dialog.wrote.connect(self._changes.changed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def agree_appointment(self, row: CaseRow) -> None:
        """Ask what is agreed with the person of ``row``."""
        from homecare_desktop.desktop.around.appointment_dialog import AppointmentDialog  # noqa: PLC0415

        self._open(AppointmentDialog(self._work, row, self._window))

    def offer_package(self, row: CaseRow) -> None:
        """Ask to whom the package of ``row`` is offered, or what they said."""
        from homecare_desktop.desktop.around.offer_dialog import OfferDialog  # noqa: PLC0415

        self._open(OfferDialog(self._work, row, self._window))

    def print_letters(self, case_ids: Sequence[UUID]) -> None:
        """Show who of ``case_ids`` gets a letter, and make them."""
        from homecare_desktop.casework.letter_batches import Selection  # noqa: PLC0415

        self.new_letters(Selection(case_ids=tuple(case_ids)))

    def new_letters(self, selection: "Selection") -> None:
        """Show who of ``selection`` gets a letter, and make them."""
        from homecare_desktop.desktop.letters.batch_dialog import BatchDialog  # noqa: PLC0415

        dialog = BatchDialog(self._work, selection, self._window)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.wrote.connect(self._changes.changed)
        self._changes.changed.connect(dialog.plan)
        self._open(dialog)

    def assign(self, case_ids: Sequence[UUID], patch: str | None) -> None:
        """Give cases, or the whole ``patch``, to a named officer."""
        from homecare_desktop.desktop.assign.assign_dialog import AssignDialog  # noqa: PLC0415

        self._open(AssignDialog(self._work, case_ids, patch, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._changes.changed)
        dialog.open()
