"""One case on one page: who, how to reach them, the choice at the centre, the next step, what happened."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from homecare_desktop.casework.cases import CasePage, open_case
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.case.choice_card import ChoiceRecord
from homecare_desktop.desktop.case.fact_card import FactCard
from homecare_desktop.desktop.case.facts import capacity_words, letter_facts, package_facts, reach_facts
from homecare_desktop.desktop.case.more import MoreOfCase, people_facts, read_more
from homecare_desktop.desktop.case.transfer_card import TransferCard
from homecare_desktop.desktop.case.transfer_dialogs import (
    CompleteTransferDialog,
    HandoverDialog,
    PlanTransferDialog,
)
from homecare_desktop.desktop.case_acts import CaseActs
from homecare_desktop.desktop.case_words import born_words, needs_words
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.entry.person import spoken_name
from homecare_desktop.desktop.forms.ui_case_page import Ui_CasePage
from homecare_desktop.desktop.tables.columns import Column, Look
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.card import Card
from homecare_desktop.desktop.widgets.labels import plain_label
from homecare_desktop.desktop.widgets.timeline import entry_words
from homecare_desktop.domain.case_rows import CaseDetail, CaseRow, TimelineEntry
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import HomecareError
from homecare_desktop.domain.words import Choice


class CasePageView(QWidget):
    """Shows one case at a time."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self.acts = CaseActs(work, changes, self)
        self._case_id: UUID | None = None
        self._row: CaseRow | None = None
        self._job: Job | None = None
        self.form = Ui_CasePage()
        self.form.setupUi(self)
        lay_in_row(self.form.actions)
        self._make_cards()
        self._set_up_timeline()
        self._connect()
        self.setFocusProxy(self.form.choiceButton)
        changes.changed.connect(self._read_again)

    def show_case(self, case_id: UUID) -> None:
        """Show the case from its top. Raises HomecareError when it cannot be read."""
        self._show(open_case(self._work, case_id))
        self._case_id = case_id
        self.form.faultNotice.clear()
        self.form.factsScroll.verticalScrollBar().setValue(0)

    def _make_cards(self) -> None:
        self.step = plain_label()
        step_card = Card("Next step")
        step_card.body.addWidget(self.step)
        self.choice = ChoiceRecord(self._record_choice)
        self.transfer = TransferCard(self._plan_transfer, self._hand_over, self._complete, self._offer)
        self.letter = FactCard("Letters")
        self.letter_button = QPushButton("Open the l&etter…", self.letter)
        self.letter.body.addWidget(self.letter_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.reach = FactCard("How to reach them")
        self.reach_button = QPushButton("Chan&ge…", self.reach)
        self.reach_button.setAccessibleName("Change the details for letters")
        self.reach_button.setToolTip("Ctrl+D: address, format, language, do not write")
        self.reach_button.setShortcut("Ctrl+D")
        self.reach.body.addWidget(self.reach_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.people = FactCard("People around them")
        self.people_button = QPushButton("&Who speaks for them…", self.people)
        self.people.body.addWidget(self.people_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.package = FactCard("The care")
        self.capacity = plain_label()
        capacity_card = Card("Capacity for this decision")
        capacity_card.body.addWidget(self.capacity)
        first = (step_card, self.choice, self.transfer, self.letter)
        for card in (*first, self.reach, self.people, self.package, capacity_card):
            self.form.factsLayout.addWidget(card)
        self.form.factsLayout.addStretch(1)

    def _set_up_timeline(self) -> None:
        columns: tuple[Column[TimelineEntry], ...] = (
            Column("Day", lambda entry: written_date(entry.happened_on), 0.2, 14, _entry_look),
            Column("What", entry_words, 3.0, 24, _entry_look),
            Column("By", lambda entry: entry.officer, 0.5, 10, lambda _entry: Look.MUTED),
        )
        self.form.timelineTable.set_up(columns, lambda entry: entry, grows=True)

    def _connect(self) -> None:
        form = self.form
        form.choiceButton.clicked.connect(lambda: self._record_choice(None))
        form.contactButton.clicked.connect(self._log_contact)
        form.letterButton.clicked.connect(self._write_letter)
        self.letter_button.clicked.connect(self._open_letter)
        self.reach_button.clicked.connect(self._change_details)
        self.people_button.clicked.connect(self._change_people)
        form.appointmentButton.clicked.connect(self._agree)

    def _read_again(self) -> None:
        if self._case_id is None or not self.isVisible():
            return
        try:
            self._show(open_case(self._work, self._case_id))
        except HomecareError as error:
            self.form.faultNotice.fail(
                f"The case could not be read again, so this may be out of date. {error}"
            )

    def _show(self, page: CasePage) -> None:
        detail, row = page.detail, page.detail.row
        self._row = row
        self.form.nameLabel.setText(spoken_name(row))
        self.form.identityLabel.setText(_identity(detail, self._work.today))
        self.form.needsNotice.note(needs_words(detail))
        self.step.setText(page.next_step)
        self.choice.show_case(detail, self._starts_on(row), self._work.today)
        self.transfer.show_case(row)
        self.letter.show_facts(letter_facts(row, ()))
        self._read_more(row)
        self.letter_button.setVisible(row.letter_reference is not None)
        self.reach.show_facts(reach_facts(detail))
        self.package.show_facts(package_facts(page))
        self.capacity.setText(capacity_words(detail))
        self.form.timelineTable.show_rows(detail.timeline)
        for button in (self.form.choiceButton, self.form.letterButton, self.form.appointmentButton):
            button.setEnabled(row.is_open)

    def _read_more(self, row: CaseRow) -> None:
        """Read the rest off the window's thread, so that the page is there at once."""
        job = Job(lambda _job: read_more(self._work, row))
        job.succeeded.connect(self._show_more)
        job.failed.connect(self.form.faultNotice.fail)
        job.start()

    def _show_more(self, more: MoreOfCase) -> None:
        if self._row and self._row.case_id == more.case_id:
            self.letter.show_facts(letter_facts(self._row, more.no_letter))
            self.people.show_facts(people_facts(more.people))

    def _starts_on(self, row: CaseRow) -> date | None:
        patch = self._work.programme.patch(row.patch) if row.patch else None
        return patch.starts_on if patch else None

    def _record_choice(self, choice: Choice | None) -> None:
        if self._row and self._row.is_open:
            self.acts.record_choice(self._row, choice)

    def _log_contact(self) -> None:
        if self._row:
            self.acts.log_contact(self._row)

    def _write_letter(self) -> None:
        if self._row and self._row.is_open:
            self.acts.print_letters([self._row.case_id])

    def _change_details(self) -> None:
        if self._row:
            self.acts.change_details(self._row)

    def _change_people(self) -> None:
        if self._row:
            self.acts.change_people(self._row)

    def _agree(self) -> None:
        if self._row and self._row.is_open:
            self.acts.agree_appointment(self._row)

    def _offer(self) -> None:
        if self._row and self._row.is_open:
            self.acts.offer_package(self._row)

    def _open_letter(self) -> None:
        if self._row and self._row.letter_reference:
            from homecare_desktop.desktop.letters.kept import (  # noqa: PLC0415 - loads PDFium
                fetch,
                show_document,
            )

            name, notice = self._row.letter_reference, self.form.faultNotice
            self._job = fetch(
                self._work, name, lambda pdf: show_document(self._work, name, pdf, self), notice
            )

    def _plan_transfer(self) -> None:
        if self._row:
            self._ask(PlanTransferDialog(self._work, self._row, self))

    def _hand_over(self) -> None:
        if self._row:
            self._ask(HandoverDialog(self._work, self._row, self))

    def _complete(self) -> None:
        if self._row:
            self._ask(CompleteTransferDialog(self._work, self._row, self))

    def _ask(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._changes.changed)
        dialog.open()


def _identity(detail: CaseDetail, today: date) -> str:
    parts = (detail.row.council_id, born_words(detail.row, today), detail.phone)
    return " · ".join(part for part in parts if part)


def _entry_look(entry: TimelineEntry) -> Look:
    return Look.MUTED if entry.withdrawn_because is not None else Look.PLAIN
