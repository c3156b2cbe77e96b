"""The plain text of a template: marks, fields, conditions, and what is wrong with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.template_text import Condition, Fault, Kind, Piece, read_text


def test_marks_are_read() -> None:
    blocks, faults = read_text("# Hello\nDear **{salutation}**, you\n\n- one\n- two")
    assert faults == ()
    assert [block.kind for block in blocks] == [Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.ITEM]
    assert [block.spaced for block in blocks] == [True, False, True, False]
    assert blocks[1].parts == (
        (
            Piece("Dear ", bold=False),
            Piece("salutation", bold=True, is_field=True),
            Piece(", you", bold=False),
        ),
    )


def test_a_slip_has_boxes_and_lines_to_write_on() -> None:
    blocks, faults = read_text("[ ] I would like {new_provider}\nSigned: ____ Date: ____", slip=True)
    assert faults == ()
    assert [block.kind for block in blocks] == [Kind.TICK, Kind.FILL]
    assert [part[0].text for part in blocks[1].parts] == ["Signed:", "Date:"]


def test_conditions_hold_until_they_end_and_may_be_turned_round() -> None:
    text = "[if by_patch]\nA\n[if social_worker]\nB\n[otherwise]\nC\n[end]\n[end]\nD"
    blocks, faults = read_text(text)
    assert faults == ()
    patch, worker = Condition("by_patch", wanted=True), Condition("social_worker", wanted=True)
    assert [block.conditions for block in blocks] == [
        (patch,),
        (patch, worker),
        (patch, Condition("social_worker", wanted=False)),
        (),
    ]


def test_not_is_a_condition_too() -> None:
    (block,), faults = read_text("[if not officer_phone]\nWrite to me.\n[end]")
    assert faults == ()
    assert block.conditions == (Condition("officer_phone", wanted=False),)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("Dear\n{nobody}", 2, "there is no merge field “nobody”"),
        ("{salutation.__class__}", 1, "there is no merge field “salutation.__class__”"),
        ("Dear {salutation", 1, "a “{” stands alone"),
        ("Dear salutation}", 1, "a “}” stands alone"),
        ("**Dear", 1, "bold text is opened with ** and never closed"),
        ("[if rich]\nHello\n[end]", 1, "there is no condition “rich”"),
        ("Hello\n[if by_patch]\nHello", 2, "[if by_patch] is never closed with [end]"),
        ("Hello\n\n[end]", 3, "[end] stands without an [if …] before it"),
        ("[otherwise]", 1, "[otherwise] stands without an [if …] before it"),
        ("[Name of person]", 1, "[Name of person] is no mark"),
        ("[ ] Yes", 1, "belong to the reply slip"),
        ("Signed: ____", 1, "belong to the reply slip"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, problem: str) -> None:
    _, faults = read_text(text)
    assert [fault.line for fault in faults] == [line]
    assert problem in faults[0].problem


def test_all_faults_are_found_in_order() -> None:
    _, faults = read_text("[if by_patch]\n{a}\n{b}\n**")
    assert [fault.line for fault in faults] == [1, 2, 3, 4]
    assert isinstance(faults[0], Fault)


@given(st.text(max_size=200), st.booleans())
def test_any_text_is_read_or_refused_without_an_error(text: str, slip: bool) -> None:  # noqa: FBT001
    blocks, faults = read_text(text, slip=slip)
    if not faults:
        kept = "".join(piece.text for block in blocks for part in block.parts for piece in part)
        assert {mark for mark in kept if mark.isalpha()} >= {mark for mark in text if mark.isalpha()} - set(
            "".join(
                (
                    "if not otherwise end",
                    *(condition.name for block in blocks for condition in block.conditions),
                )
            )
        )
