from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.words import (
    Choice,
    EndReason,
    LetterFormat,
    OfferAnswer,
    Outcome,
    ReturnReason,
    Route,
    Voice,
)
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


MET = replace(
    DELROY,
    social_worker="Tom Okoro",
    choice=Choice.NEW_PROVIDER,
    choice_letter_on=date(2021, 4, 1),
    transfer_on=date(2021, 5, 17),
    offer=OfferAnswer.ACCEPTED,
    last_officer="Femi Example",
    appointment_on=date(2021, 5, 4),
)
"""Somebody who meets most of what the kinds ask for."""


@pytest.mark.parametrize(
    ("need", "change", "words"),
    [
        ("route-patch", {"route": Route.ANNUAL_REVIEW}, "the annual-review notice is theirs"),
        ("route-annual-review", {}, "the transfer notice is theirs"),
        ("social-worker", {"social_worker": " "}, "no social worker is named"),
        ("choice-letter-posted", {"choice_letter_on": None}, "has not been posted yet (R3)"),
        ("no-choice-yet", {}, "they have answered already: new provider"),
        ("undecided-with-revisit", {}, "have not said that they are undecided"),
        ("undecided-with-revisit", {"choice": Choice.UNDECIDED}, "no day to talk again"),
        (
            "undecided-with-revisit",
            {"choice": Choice.UNDECIDED, "revisit_on": TODAY},
            "the day to talk again was 29 April 2021",
        ),
        ("chose-new-provider", {"choice": None}, "have not chosen the new provider"),
        (
            "chose-new-provider",
            {"choice": None, "voice": Voice.PROVIDER},
            "nothing about them goes to a provider",
        ),
        ("chose-direct-payment", {}, "have not chosen a direct payment"),
        ("chose-direct-payment", {"outcome": Outcome.MOVED_TO_LEAD}, "the case is complete"),
        ("transfer-date", {"transfer_on": None}, "no transfer date is set"),
        ("transfer-date", {"transfer_on": date(2021, 4, 28)}, "28 April 2021, has passed"),
        ("no-transfer-needed", {}, "for people who need no transfer"),
        ("offer-accepted", {"offer": None}, "no provider has accepted"),
        ("offer-declined", {}, "no provider has declined"),
        ("not-declined", {"offer": OfferAnswer.DECLINED}, "could not take their package"),
        ("officer-changed", {"last_officer": None}, "names another officer"),
        ("appointment-coming", {"appointment_on": None}, "no appointment"),
        ("appointment-coming", {"appointment_on": date(2021, 4, 28)}, "no appointment"),
    ],
)
def test_a_requirement_that_is_not_met_is_said_in_words(
    need: str, change: dict[str, object], words: str
) -> None:
    kind = LetterKind("any", "Any", (Requirement(need),))
    (reason,) = may_write_to(replace(MET, **change), kind, TODAY)  # type: ignore[arg-type] # a field and its value
    assert words in reason


@pytest.mark.parametrize("need", [*Requirement])
def test_every_requirement_can_be_met(need: Requirement) -> None:
    other = {
        Requirement.ROUTE_ANNUAL_REVIEW: {"route": Route.ANNUAL_REVIEW},
        Requirement.NO_CHOICE_YET: {"choice": None},
        Requirement.UNDECIDED_WITH_REVISIT: {"choice": Choice.UNDECIDED, "revisit_on": date(2021, 5, 1)},
        Requirement.CHOSE_DIRECT_PAYMENT: {"choice": Choice.DIRECT_PAYMENT},
        Requirement.NO_TRANSFER_NEEDED: {"outcome": Outcome.NO_TRANSFER_NEEDED},
        Requirement.OFFER_DECLINED: {"offer": OfferAnswer.DECLINED},
    }
    who = replace(MET, **other.get(need, {}))  # type: ignore[arg-type] # a field and its value
    assert may_write_to(who, LetterKind("any", "Any", (need,)), TODAY) == ()


def test_a_representative_instead_is_written_to_where_the_person_may_not_be() -> None:
    quiet = replace(DELROY, do_not_write="asked us not to", born_on=date(2012, 4, 1))
    instead = replace(quiet, voice=Voice.REPRESENTATIVE, instead=True)
    assert may_write_to(instead, NOTICE, TODAY) == ()
    as_well = replace(quiet, voice=Voice.REPRESENTATIVE)
    assert may_write_to(as_well, NOTICE, TODAY) == ("do not write: asked us not to",)


def test_a_letter_that_came_back_is_told_with_its_reason() -> None:
    back = replace(DELROY, returned_on=date(2021, 5, 3), return_reason=ReturnReason.GONE_AWAY)
    assert may_write_to(back, NOTICE, TODAY, again=True) == (
        "a letter came back on 3 May 2021 (gone away): find out where they live first",
    )


kinds = st.builds(
    LetterKind,
    st.just("any"),
    st.just("Any"),
    st.lists(st.sampled_from([*Requirement]), max_size=5, unique=True).map(tuple),
)
days = st.none() | st.dates(date(2021, 1, 1), date(2021, 12, 31))
recipients = st.builds(
    Recipient,
    died_on=days,
    moved_away=st.booleans(),
    born_on=st.none() | st.dates(date(1920, 1, 1), date(2021, 1, 1)),
    address=st.sampled_from([DELROY.address, (), ("Mr Delroy Brown", "HA0 0AA")]),
    do_not_write=st.sampled_from([None, "", "asked us not to"]),
    restricted=st.booleans(),
    outcome=st.none() | st.sampled_from([*Outcome]),
    end_reason=st.none() | st.sampled_from([*EndReason]),
    letter_format=st.sampled_from([*LetterFormat]),
    language=st.sampled_from(["", "Gujarati", "BSL"]),
    interpreter_needed=st.booleans(),
    route=st.sampled_from([*Route]),
    new_provider=st.sampled_from([None, "MiHomecare"]),
    officer=st.sampled_from([None, "Asha Demo"]),
    officer_contact=st.sampled_from(["", "020 7946 0001"]),
    posted_on=days,
    voice=st.sampled_from([*Voice]),
    instead=st.booleans(),
    returned_on=days,
    social_worker=st.sampled_from(["", "Tom Okoro"]),
    choice=st.none() | st.sampled_from([*Choice]),
    revisit_on=days,
    choice_letter_on=days,
    transfer_on=days,
    offer=st.none() | st.sampled_from([*OfferAnswer]),
    last_officer=st.sampled_from([None, "Femi Example"]),
    appointment_on=days,
)


@given(who=recipients, kind=kinds, again=st.booleans())
def test_whom_no_letter_may_reach_gets_none_of_any_kind_in_any_voice(
    *, who: Recipient, kind: LetterKind, again: bool
) -> None:
    reasons = may_write_to(who, kind, TODAY, again=again)
    assert len(reasons) == len(set(reasons))
    said = "; ".join(reasons)
    assert bool(who.restricted) is ("the record is restricted" in said)
    assert (not who.died_on) or "died on" in said
    assert (not who.moved_away) or "moved away" in said
    assert (who.outcome is not Outcome.ENDED) or reasons
    assert bool(who.officer) is ("no named officer" not in said)
    if who.voice is Voice.PERSON and who.do_not_write is not None:
        assert any(reason.startswith("do not write") for reason in reasons)
    if who.voice is not Voice.PROVIDER and (not who.letter_format.printable or who.returned_on):
        assert reasons
    if who.voice is Voice.PROVIDER and Requirement.CHOSE_NEW_PROVIDER in kind.needs and not reasons:
        assert who.choice is Choice.NEW_PROVIDER
    if not reasons:
        assert may_write_to(who, replace(kind, needs=()), TODAY, again=True) == ()
