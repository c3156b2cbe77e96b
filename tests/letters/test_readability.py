import time

import pytest

from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.plain_words import LATIN, PLAINER, PRESSING
from homecare_desktop.letters.readability import Hint, ease, hints
from homecare_desktop.letters.templates import template_names
from homecare_desktop.letters.wording_text import WordingParts, packaged_parts


def hints_on(text: str) -> list[Hint]:
    return list(hints(WordingParts("Your care", text)))


def met(text: str) -> list[str]:
    return [hint.words for hint in hints_on(text)]


def test_a_hint_names_line_place_words_and_advice() -> None:
    (hint,) = hints_on("Dear {salutation}\n\nPlease ask prior to June.")
    assert hint == Hint("text", 3, 11, "prior to", "write “before”")
    assert hint.sentence == "“prior to”: write “before”."


@pytest.mark.parametrize(
    "text",
    [
        "You must choose",
        "you have to choose",
        "Everybody has to choose",
        "You need to tell us",
        "You will be moved to them",
        "Your care will be transferred",
        "The deadline is June",
        "Failure to reply",
        "no later than Friday",
        "within 14 days",
        "If you do not reply",
        "if we don’t hear from you",
        "We will assume",
        "This is your last chance",
        "You are required to",
    ],
)
def test_words_that_press_are_flagged_by_the_rule(text: str) -> None:
    (hint,) = hints_on(text)
    assert hint.rule == "R2"
    assert hint.sentence.endswith("(R2: nobody is forced).")


@pytest.mark.parametrize(
    "text",
    [
        "You do not have to decide now.",
        "You don’t have to fill this in.",
        "Nobody has to change provider.",
        "You do not need to reply.",
        "There is no need to reply.",
        "Your care will be as it is.",
    ],
)
def test_words_that_free_are_not_flagged(text: str) -> None:
    assert hints_on(text) == []


def test_words_are_met_in_their_other_forms_and_never_inside_others() -> None:
    assert met("We commenced it, utilising IT") == ["commenced", "utilising"]
    assert met("An informal event, mustard and the outcomes-based {current_provider}") == ["outcomes"]


def test_latin_capitals_marks_and_dates() -> None:
    text = "Bring e.g. a friend, etc. PLEASE READ THIS! NHS and GOV.UK by 3/5/2021"
    assert met(text) == ["e.g.", "etc.", "PLEASE READ THIS", "!", "3/5/2021"]


def test_a_sentence_has_at_most_25_words() -> None:
    just = " ".join(["word"] * 24)
    assert hints_on(f"{just} {{salutation}}. {just} more.") == []
    (hint,) = hints_on(f"Short. - {just} {{salutation}} more.")
    assert (hint.start, hint.advice) == (7, "26 words are long for a sentence; make two of it")


def test_bold_and_marks_do_not_move_the_place() -> None:
    (hint,) = hints_on("- **ring us prior to June**")
    assert hint.start == len("- **ring us ")
    assert hints_on("[if not new_provider]\n[end]") == []


def test_how_easy_a_text_is() -> None:
    easy = ease(WordingParts("", "# Not counted at all\nI will ring you. You can ask me."))
    assert (easy.sentences, easy.words, easy.long_words) == (2, 8, 0)
    assert easy.sentence == "Easy to read: 4 words a sentence, 0 long words of a hundred."
    hard = ease(
        WordingParts("", "Notwithstanding contractual arrangements commissioners reserve entitlements.")
    )
    assert hard.sentence.startswith("Hard to read")
    assert ease(WordingParts()).sentence == "There are no words yet."


def test_the_lists_are_long_and_lower_case() -> None:
    assert len(PLAINER) > 60
    assert all(word == word.lower() for word in (*PLAINER, *LATIN, *PRESSING))
    assert [word for word in PLAINER if met(f"And {word} it") == []] == []


@pytest.mark.parametrize("code", [code for code, _ in template_names()])
def test_the_programs_own_letters_press_nobody(code: str) -> None:
    for voice, parts in packaged_parts(code).items():
        found = hints(parts)
        assert [hint for hint in found if hint.rule] == [], voice
        if voice is not Voice.PROVIDER:
            assert [hint for hint in found if "long for a sentence" in hint.advice] == []
            assert ease(parts).lix < 50


@pytest.mark.parametrize(
    "text",
    ["must " * 4000, "a." * 10_000, "e.g" * 5000, "A" * 20_000, "[if" * 6000, "{" * 20_000, "if you " * 3000],
)
def test_any_text_is_looked_through_quickly(text: str) -> None:
    began = time.perf_counter()
    hints_on(text)
    hints_on("\n".join([text[:60]] * 5000))
    assert time.perf_counter() - began < 1
