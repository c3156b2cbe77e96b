"""Lines: nothing lost, nothing too wide, no fact split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.fonts import face
from homecare_desktop.letters.typesetting import (
    FIXED_SPACE,
    Line,
    LineBreaker,
    as_one_fact,
    keep_facts_whole,
)

BREAKER = LineBreaker()
LETTERS = "abcdefghijklmnopqrstuvwxyzÅŁşễŵABCDEFGHIJ&<>@.,’-0123456789"
WORDS = st.text(LETTERS, min_size=1, max_size=30)
RUNS = st.lists(st.tuples(st.lists(WORDS, max_size=12).map(" ".join), st.booleans()), max_size=6)
FACTS = st.sampled_from(
    ["6 April 2021", "Tuesday 6 April 2021", "020 7946 0123", "+44 20 7946 0123", "HA0 0AA", "9am to 4pm"]
)


def said(lines: tuple[Line, ...]) -> str:
    return " ".join("".join(text for text, _ in line) for line in lines)


@given(RUNS, st.integers(6_000, 60_000))
def test_no_line_is_wider_than_the_column_and_nothing_is_lost(
    runs: list[tuple[str, bool]], limit: int
) -> None:
    lines = BREAKER.lines(runs, limit)
    assert all(BREAKER.width(line) <= limit for line in lines)
    assert "".join(said(lines).split()) == "".join("".join(text for text, _ in runs).split())


@given(RUNS.map(lambda runs: [(f"{text} ", bold) for text, bold in runs]), st.integers(32_000, 60_000))
def test_words_that_fit_stay_whole(runs: list[tuple[str, bool]], limit: int) -> None:
    lines = BREAKER.lines(runs, limit)
    assert said(lines).split() == "".join(text for text, _ in runs).split()


@given(RUNS)
def test_weights_are_kept(runs: list[tuple[str, bool]]) -> None:
    def letters(bold: bool, parts: tuple[tuple[str, bool], ...]) -> str:  # noqa: FBT001 - a weight
        return "".join("".join(text.split()) for text, weight in parts if weight is bold)

    lines = BREAKER.lines(runs, 30_000)
    for bold in (False, True):
        assert "".join(letters(bold, line) for line in lines) == letters(bold, tuple(runs))


@given(st.lists(st.one_of(WORDS.map(str.lower), FACTS), min_size=1, max_size=30), st.integers(14_000, 40_000))
def test_a_fact_is_never_split(parts: list[str], limit: int) -> None:
    text = " then ".join(parts)
    lines = BREAKER.lines([(keep_facts_whole(text), False)], limit)
    printed = ["".join(run for run, _ in line).replace(FIXED_SPACE, " ") for line in lines]
    for fact in {part for part in parts if " " in part}:
        assert sum(line.count(fact) for line in printed) >= parts.count(fact)


@pytest.mark.parametrize(
    "fact",
    [
        "6 April 2021",
        "29 September",
        "Wednesday 29 September 2021",
        "October 2021",
        "9am to 4pm",
        "9:30am",
        "020 7946 0123",
        "(020) 7946 0123",
        "07700 900 123",
        "+44 7700 900123",
        "0800 111 111",
        "HA0 0AA",
        "SW1A 1AA",
        "£19.50 an hour",
        "21 hours",
        "6 weeks",
        "Page 1 of 12",
    ],
)
def test_what_counts_as_one_fact(fact: str) -> None:
    held = keep_facts_whole(f"so {fact} and on")
    assert f" {as_one_fact(fact)} " in held


@pytest.mark.parametrize(
    "text", ["in 2021 we will", "You may ring me", "Flat 2 Sample Road", "at 14 Sample Road"]
)
def test_what_is_no_fact_may_be_broken(text: str) -> None:
    assert keep_facts_whole(text) == text


def test_an_address_wider_than_the_page_is_cut_where_it_reads_best() -> None:
    email = "olu.adeyemi@council.example"
    limit = face(bold=False).width("council.example") + 500
    pieces = ["".join(text for text, _ in line) for line in BREAKER.lines([(email, False)], limit)]
    assert pieces == ["olu.adeyemi@", "council.example"]


def test_a_word_without_a_place_to_cut_it_is_cut_all_the_same() -> None:
    lines = BREAKER.lines([("x" * 300, True)], 10_000)
    assert len(lines) > 10
    assert said(lines).replace(" ", "") == "x" * 300


def test_a_word_may_change_weight_inside_without_a_break() -> None:
    runs = [("Ask ", False), ("Ada", True), ("'s officer", False)]
    lines = BREAKER.lines(runs, face(bold=False).width("Ask Ada's officer") - 1_000)
    assert said(lines) == "Ask Ada's officer"
    assert all("Ada" not in said((line,)) or "'s" in said((line,)) for line in lines)
