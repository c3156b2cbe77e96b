from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.caseload import case_rows
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.transfers import handover_done
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case.case_page import CasePageView
from homecare_desktop.desktop.case.transfer_dialogs import (
    CompleteTransferDialog,
    HandoverDialog,
    PlanTransferDialog,
)
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import Choice, DecidedBy, Outcome, Stage, ToldBy
from tests.support.stores import TODAY, add_case


@pytest.fixture
def row(work: Work) -> CaseRow:
    """Somebody who chose the new provider, to whom nobody has written."""
    with work.writing() as writing:
        case_id = add_case(writing, 1, officer_id=work.officer.officer_id)
    record_choice(work, case_id, ChoiceEntry(Choice.NEW_PROVIDER, TODAY, DecidedBy.PERSON, ToldBy.PHONE))
    return case_rows(work, [case_id])[0]


def now(work: Work, row: CaseRow) -> CaseRow:
    return case_rows(work, [row.case_id])[0]


def post_letter(work: Work, row: CaseRow) -> None:
    made = make_batch(work, plan_batch(work, Selection(case_ids=(row.case_id,)), "transfer-notice"))
    mark_posted(work, made.batch, TODAY)


def saved(qtbot: QtBot, dialog: EntryDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()


def test_a_date_before_the_letter_is_refused_by_its_rule(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = PlanTransferDialog(work, row)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.dayField.edit.setText("12/5")
    dialog.form.noteEdit.setPlainText("Agreed with the new provider.")
    dialog.save()
    qtbot.waitUntil(dialog.form.notice.isVisible)
    assert dialog.form.notice.text.startswith("Not stored. A transfer date needs a posted letter first.")
    assert dialog.form.notice.text.endswith("(Rule R3)")
    assert dialog.form.noteEdit.toPlainText() == "Agreed with the new provider."
    assert now(work, row).stage is Stage.CHOSEN


def test_a_transfer_goes_from_its_date_by_the_handover_to_its_end(
    qtbot: QtBot, work: Work, row: CaseRow
) -> None:
    post_letter(work, row)
    plan = PlanTransferDialog(work, row)
    plan.form.dayField.edit.setText("3/5")
    assert plan.form.daySaid.text() == "This is a bank holiday."
    plan.form.dayField.edit.setText("29/4")
    saved(qtbot, plan)
    assert now(work, row).stage is Stage.TRANSFER_PLANNED
    early = CompleteTransferDialog(work, row)
    qtbot.addWidget(early)
    early.show()
    early.save()
    qtbot.waitUntil(early.form.notice.isVisible)
    assert "The handover is not finished." in early.form.notice.text
    steps = work.programme.rules.handover_steps
    for count, step in enumerate(steps):
        handover = HandoverDialog(work, row)
        assert handover.form.doneLabel.text() == f"{count} of {len(steps)} steps are done."
        assert handover.form.stepCombo.currentIndex() == -1
        handover.form.stepCombo.setCurrentText(step)
        saved(qtbot, handover)
    assert handover_done(work, row.case_id) == frozenset(steps)
    saved(qtbot, CompleteTransferDialog(work, row))
    assert now(work, row).outcome is Outcome.MOVED_TO_LEAD


def test_a_step_has_to_be_named_and_cannot_be_in_the_future(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    dialog = HandoverDialog(work, row)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.dayField.set_day(date(2021, 4, 30))
    dialog.save()
    assert dialog.form.stepFault.text() == "Choose what has been done."
    assert dialog.form.daySaid.text() == "This day is still to come."
    assert handover_done(work, row.case_id) == frozenset()


def test_the_page_offers_what_comes_next(qtbot: QtBot, work: Work, row: CaseRow) -> None:
    page = CasePageView(work, Changes())
    qtbot.addWidget(page)
    page.show()
    page.show_case(row.case_id)
    assert page.transfer.isVisible()
    assert page.transfer.plan_button.text() == "Set transfer &date…"
    assert not page.transfer.handover_button.isVisible()
    page.transfer.plan_button.click()
    dialog = page.findChild(PlanTransferDialog)
    assert isinstance(dialog, PlanTransferDialog)
    post_letter(work, row)
    dialog.form.dayField.edit.setText("12/5")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    qtbot.waitUntil(page.transfer.handover_button.isVisible)
    assert page.transfer.words.text() == "A transfer date is set. Now the handover."
    record_choice(
        work,
        row.case_id,
        ChoiceEntry(Choice.DIRECT_PAYMENT, TODAY, DecidedBy.PERSON, ToldBy.PHONE),
    )
    page.show_case(row.case_id)
    assert not page.transfer.isVisible()
