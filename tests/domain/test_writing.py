from dataclasses import replace
from datetime import date

import pytest

from homecare_desktop.domain.words import EndReason, LetterFormat, Outcome, Route
from homecare_desktop.domain.writing import LetterKind, Recipient, Requirement, may_write_to

TODAY = date(2021, 4, 29)
NOTICE = LetterKind(
    "transfer-notice",
    "Transfer notice",
    (Requirement.CHOICE_OPEN, Requirement.NEW_PROVIDER, Requirement.ROUTE_PATCH),
)
ANYTHING = LetterKind("anything", "Anything")
DELROY = Recipient(
    died_on=None,
    moved_away=False,
    born_on=date(1938, 5, 4),
    address=("Mr Delroy Brown", "14 Sample Road", "Wembley", "HA0 0AA"),
    do_not_write=None,
    restricted=False,
    outcome=None,
    end_reason=None,
    letter_format=LetterFormat.LARGE_PRINT,
    language="",
    interpreter_needed=False,
    route=Route.PATCH,
    new_provider="Active Care & Support Ltd",
    officer="Asha Demo",
    officer_contact="020 7946 0001",
    posted_on=None,
)


def test_a_letter_may_go_to_somebody_with_nothing_against_it() -> None:
    assert may_write_to(DELROY, NOTICE, TODAY) == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"died_on": date(2021, 4, 1)}, "died on 1 April 2021"),
        ({"outcome": Outcome.ENDED, "end_reason": EndReason.DIED}, "has died"),
        ({"moved_away": True}, "moved away"),
        ({"outcome": Outcome.ENDED, "end_reason": EndReason.CARE_HOME}, "moved into a care home"),
        ({"do_not_write": "asked us not to"}, "do not write: asked us not to"),
        ({"do_not_write": ""}, "do not write to them"),
        ({"restricted": True}, "restricted"),
        ({"born_on": date(2012, 4, 1)}, "is a child"),
        ({"letter_format": LetterFormat.BRAILLE}, "needs another format: Braille"),
        ({"letter_format": LetterFormat.EASY_READ}, "Easy read"),
        ({"language": "Gujarati", "interpreter_needed": True}, "needs a translation: Gujarati"),
        ({"address": ("Mr Delroy Brown", "14 Sample Road")}, "postcode"),
        ({"address": ()}, "no usable address"),
        ({"outcome": Outcome.NO_TRANSFER_NEEDED}, "no transfer is needed"),
        ({"outcome": Outcome.DIRECT_PAYMENT}, "already on a direct payment"),
        ({"outcome": Outcome.MOVED_TO_LEAD}, "the case is complete"),
        ({"new_provider": None}, "names no new provider"),
        ({"officer": None}, "no named officer"),
        ({"officer_contact": ""}, "no phone number or email"),
        ({"posted_on": date(2021, 3, 8)}, "already posted on 8 March 2021"),
    ],
)
def test_each_reason_against_a_letter_is_said_once(change: dict[str, object], words: str) -> None:
    reasons = may_write_to(replace(DELROY, **change), NOTICE, TODAY)  # type: ignore[arg-type] # a field and its value
    assert len(reasons) == 1, reasons
    assert words in reasons[0]


def test_reading_english_while_speaking_another_language_is_no_reason() -> None:
    assert may_write_to(replace(DELROY, language="Gujarati"), NOTICE, TODAY) == ()
    signing = replace(DELROY, language="BSL", interpreter_needed=True)
    assert may_write_to(signing, NOTICE, TODAY) == ()


def test_what_forbids_the_choice_letter_only_does_not_forbid_the_others() -> None:
    settled = replace(DELROY, outcome=Outcome.NO_TRANSFER_NEEDED, new_provider=None)
    assert may_write_to(settled, ANYTHING, TODAY) == ()


def test_a_second_letter_is_made_only_when_asked_for() -> None:
    written = replace(DELROY, posted_on=date(2021, 3, 8))
    assert may_write_to(written, NOTICE, TODAY, again=True) == ()
    dead = replace(written, died_on=date(2021, 4, 1))
    assert may_write_to(dead, NOTICE, TODAY, again=True)
