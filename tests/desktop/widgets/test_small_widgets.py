"""Pills, chips, notices, labels, the timeline and the choice cards."""

from datetime import date
from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.widgets.chips import ChipRow
from homecare_desktop.desktop.widgets.choice_cards import ChoiceCards
from homecare_desktop.desktop.widgets.labels import ElidedLabel, breakable, plain_label
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.pill import Pill
from homecare_desktop.desktop.widgets.timeline import Timeline
from homecare_desktop.domain.case_rows import EntryKind, TimelineEntry
from homecare_desktop.domain.words import Choice, EndReason, Outcome, Route
from tests.support.rows import case_row

TODAY = date(2021, 4, 29)


@pytest.mark.parametrize(
    ("choice", "outcome", "reason", "words", "tone"),
    [
        (None, None, None, "No choice yet", "none"),
        (Choice.UNDECIDED, None, None, "Undecided", "undecided"),
        (Choice.DIRECT_PAYMENT, Outcome.DIRECT_PAYMENT, None, "Direct payment", "direct_payment"),
        (None, Outcome.NO_TRANSFER_NEEDED, None, "No transfer needed", "none"),
        (None, Outcome.ENDED, EndReason.DIED, "Ended: died", "none"),
    ],
)
def test_a_pill_says_what_its_colour_says(
    qtbot: QtBot,
    choice: Choice | None,
    outcome: Outcome | None,
    reason: EndReason | None,
    words: str,
    tone: str,
) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    pill.say_choice(case_row(choice=choice, outcome=outcome, end_reason=reason))
    assert (pill.text(), pill.property("pill")) == (words, tone)


def test_one_chip_is_on_and_says_its_count(qtbot: QtBot) -> None:
    chips = ChipRow([("all", "All"), ("undecided", "Undecided")])
    qtbot.addWidget(chips)
    chips.count("undecided", 1234)
    assert chips.chips["undecided"].text() == "Undecided  1,234"
    assert chips.chips["undecided"].accessibleName() == "Undecided, 1,234 cases"
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chips.chips["undecided"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["undecided"]
    assert chips.key == "undecided"
    assert not chips.chips["all"].isChecked()


def has_lines(chips: ChipRow, lines: int) -> bool:
    return len({chip.y() for chip in chips.chips.values()}) == lines


def test_chips_go_on_in_a_new_line_where_it_is_narrow(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    chips = ChipRow([(str(number), f"Chip number {number}") for number in range(6)])
    column = QVBoxLayout(page)
    column.addWidget(chips)
    column.addStretch()
    page.show()
    for width, lines in ((1200, 1), (300, 3)):
        page.resize(width, 400)
        qtbot.waitUntil(partial(has_lines, chips, lines))
        assert all(chips.rect().contains(chip.geometry()) for chip in chips.chips.values())


def test_a_notice_is_there_only_while_it_says_something(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    notice = Notice(page)
    page.show()
    assert not notice.isVisible()
    notice.fail("<b>Not kept.</b> Try again.")
    assert notice.isVisible()
    assert (notice.text, notice.accessibleName()) == ("<b>Not kept.</b> Try again.",) * 2
    assert notice.label.textFormat() == Qt.TextFormat.PlainText
    notice.clear()
    assert not notice.isVisible()
    notice.note("")
    assert not notice.isVisible()


def test_text_from_records_is_never_markup(qtbot: QtBot) -> None:
    label = plain_label("<img src='file:///etc/passwd'>", "muted")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_elided_label_keeps_the_whole_for_those_who_ask(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.say("Venkatanarasimharajuvaripeta Subramaniam Thiruchelvam")
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert (
        label.toolTip() == label.accessibleName() == "Venkatanarasimharajuvaripeta Subramaniam Thiruchelvam"
    )
    label.resize(900, 20)
    assert label.text() == label.toolTip()


def test_only_very_long_words_can_be_broken() -> None:
    assert (
        breakable("Active Care & Support Ltd, 14 Sample Road") == "Active Care & Support Ltd, 14 Sample Road"
    )
    broken = breakable("Venkatanarasimharajuvaripeta Subramaniam")
    assert broken == "Venkatanarasimhara\u200bjuvaripeta Subramaniam"
    assert breakable("x" * 50).replace("\u200b", "") == "x" * 50


def test_the_timeline_shows_withdrawn_records_with_their_reason(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    contact = TimelineEntry(TODAY, EntryKind.CONTACT, "Call, no answer", "Asha Demo", None)
    choice = TimelineEntry(date(2020, 3, 29), EntryKind.CHOICE, "Undecided", "", None, "wrong person")
    timeline.show_entries([contact, choice], TODAY, officers=True)
    assert timeline.lines() == [
        "Today Call, no answer (Asha Demo)",
        "29 Mar 2020 Withdrawn: Undecided (wrong person)",
    ]
    timeline.show_entries([choice], TODAY)
    assert timeline.lines() == ["29 Mar 2020 Withdrawn: Undecided (wrong person)"]


def test_choice_cards_mark_what_is_on_record_and_only_ask(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)
    row = case_row(
        choice=Choice.UNDECIDED, revisit_on=date(2021, 5, 12), new_provider="Active Care & Support Ltd"
    )
    cards.show_case(row, date(2021, 4, 6), TODAY)
    said = {choice: card.accessibleDescription() for choice, card in cards.cards.items()}
    assert said == {
        Choice.NEW_PROVIDER: "Active Care & Support Ltd, from 6 Apr",
        Choice.DIRECT_PAYMENT: "Stay with Homelink Care, or someone else",
        Choice.UNDECIDED: "On record now. Ask again on 12 May",
    }
    with qtbot.waitSignal(cards.asked) as asked:
        qtbot.mouseClick(cards.cards[Choice.NEW_PROVIDER], Qt.MouseButton.LeftButton)
    assert asked.args == [Choice.NEW_PROVIDER]
    assert [card.isChecked() for card in cards.cards.values()] == [False, False, True]


def test_choice_cards_cope_without_a_new_provider_and_with_a_closed_case(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)
    card = cards.cards[Choice.NEW_PROVIDER]
    cards.show_case(case_row(new_provider=None), None, TODAY)
    assert card.accessibleDescription() == "The programme names no new provider yet"
    cards.show_case(case_row(route=Route.ANNUAL_REVIEW, new_provider="Allfor Care"), None, TODAY)
    assert card.accessibleDescription() == "Allfor Care, at the next annual review"
    cards.show_case(case_row(outcome=Outcome.NO_TRANSFER_NEEDED), None, TODAY)
    assert not any(card.isEnabled() for card in cards.cards.values())


def test_a_choice_card_grows_with_a_long_name(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)
    cards.show_case(case_row(new_provider="Short"), None, TODAY)
    card = cards.cards[Choice.NEW_PROVIDER]
    before = card.heightForWidth(260)
    cards.show_case(case_row(case_id=uuid4(), new_provider="A very long provider name " * 3), None, TODAY)
    assert card.heightForWidth(260) > before
