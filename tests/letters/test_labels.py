"""Labels, read back and measured: each address within its label, none cut, and the test sheets."""

import io

import pytest

from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.letters.envelopes import EnvelopeFaultError, load_envelope
from homecare_desktop.letters.label_sheets import (
    LabelSheet,
    label_sheet_names,
    load_label_sheet,
    read_label_sheets,
)
from homecare_desktop.letters.labels import LabelsMade, render_labels
from homecare_desktop.letters.test_sheet import render_label_test_sheet, render_test_sheet
from tests.support.pdf_pages import faults, fonts, in_one_line, inked, marks, page_texts

SHEETS = [load_label_sheet(code) for code, _ in label_sheet_names()]
USUAL = ("Mrs Ada Brown", "14 Sample Road", "Wembley", "HA0 0AA")
SEVEN = ("Ms Zoë Łukasik", "Flat 2A", "Sample House", "14 Sample Road", "Sampleton", "Wembley", "HA0 0AA")
LONG = ("Mrs Maria-Magdalena Oluwaseyifunmi Featherstonehaugh-Cholmondeley", "14 Sample Road", "HA0 0AA")
GOOD = """
[labels.x]
name = "X"
label = { width = 99.1, height = 38.1 }
first = { left = 4.65, top = 15.15 }
step = { across = 101.6, down = 38.1 }
columns = 2
rows = 7
margin = 4
"""


@pytest.fixture(params=SHEETS, ids=lambda sheet: sheet.code)
def sheet(request: pytest.FixtureRequest) -> LabelSheet:
    labels: LabelSheet = request.param
    return labels


def printed(addresses: list[tuple[str, ...]], sheet: LabelSheet, start: int = 1) -> tuple[bytes, LabelsMade]:
    out = io.BytesIO()
    made = render_labels(addresses, sheet, out, start)
    return out.getvalue(), made


def test_each_address_lies_within_its_label(sheet: LabelSheet) -> None:
    addresses = [USUAL, SEVEN, LONG] * 3
    pdf, made = printed(addresses, sheet)
    assert made == LabelsMade(1, 9, ())
    found = marks(pdf, 0)
    for number, address in enumerate(addresses):
        cut, room = sheet.places[number], sheet.printed(number)
        own = [
            mark
            for mark in found
            if mark.right > cut.left
            and mark.left < cut.right
            and mark.bottom > cut.top
            and mark.top < cut.bottom
        ]
        assert "".join(mark.text for mark in own) == "".join("".join(address).split())
        assert all(room.left <= mark.left < mark.right <= room.right for mark in own)
        box = inked(pdf, 0).box(cut.left, cut.right, cut.top, cut.bottom)
        assert box is not None
        assert room.top <= box[2] + 0.1
        assert box[3] - 0.1 <= room.bottom


def test_what_does_not_fit_or_print_is_left_out_and_told(sheet: LabelSheet) -> None:
    pdf, made = printed(
        [USUAL, ("x" * 90, "1 Road", "HA0 0AA"), (), ("\U0001f600", "1 Road", "HA0 0AA"), SEVEN], sheet
    )
    assert made.printed == 2
    assert [number for number, _ in made.left_out] == [1, 2, 3]
    reasons = [reason for _, reason in made.left_out]
    assert reasons[0].startswith("the address does not fit a label of ")
    assert reasons[0].endswith(" mm: a line is too long")
    assert "\U0001f600" in reasons[2]
    assert "xxx" not in page_texts(pdf)[0]


def test_a_sheet_that_was_begun_is_gone_on_with_and_the_next_is_full(sheet: LabelSheet) -> None:
    labels = len(sheet.places)
    pdf, made = printed([USUAL] * (labels + 1), sheet, start=labels)
    assert made == LabelsMade(2, labels + 1, ())
    assert [text.count("Ada Brown") for text in page_texts(pdf)] == [1, labels]
    assert faults(pdf) == []
    assert all(fonts(pdf).values())


@pytest.mark.parametrize("start", [0, 22, -1])
def test_a_label_that_the_sheet_does_not_have_is_told(start: int) -> None:
    with pytest.raises(BadInputError, match="There is no label"):
        printed([USUAL], SHEETS[1], start)


def test_an_unknown_sheet_is_told_with_those_that_are_known() -> None:
    assert load_label_sheet(" L7163").code == "l7163"
    with pytest.raises(UnknownNameError, match="There is: l7163, l7160"):
        load_label_sheet("l1")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("margin = 4", "", "lacks a measure"),
        ("columns = 2", "columns = 3", "off the sheet"),
        ("rows = 7", "rows = 0", "off the sheet"),
        ("across = 101.6", "across = 90", "lacks a measure"),
        ("margin = 4", "margin = 20", "leaves no room"),
        ("margin = 4", "margin = 4]", "cannot be read"),
    ],
)
def test_labels_that_cannot_lie_so_are_refused(old: str, new: str, problem: str) -> None:
    assert len(read_label_sheets(GOOD)["x"].places) == 14
    with pytest.raises(EnvelopeFaultError, match=problem):
        read_label_sheets(GOOD.replace(old, new))


@pytest.mark.parametrize("code", ["dl", "c5", "c4"])
def test_the_test_sheet_shows_areas_rules_and_what_to_check(code: str) -> None:
    envelope = load_envelope(code)
    out = io.BytesIO()
    render_test_sheet(envelope, out)
    pdf = out.getvalue()
    ink = inked(pdf, 0, 6.0)
    through, visible = envelope.show_through, envelope.visible
    edges = (through.left, through.right, through.top, through.bottom)
    around = ink.box(max(0, through.left - 1), through.right + 1, through.top - 1, through.bottom + 1)
    assert around == pytest.approx(edges, abs=0.2)
    shown = ink.box(visible.left - 1, visible.right + 1, visible.top - 1, visible.bottom + 1)
    assert shown == pytest.approx((visible.left, visible.right, visible.top, visible.bottom), abs=0.2)
    level = ink.box(15, 122, 277, 282)
    assert level is not None
    assert level[1] - level[0] == pytest.approx(100, abs=0.3)
    upright = ink.box(187, 192, 140, 260)
    assert upright is not None
    assert upright[3] - upright[2] == pytest.approx(100, abs=0.3)
    said = in_one_line(page_texts(pdf)[0])
    assert f"Test sheet: {envelope.name}" in said
    assert "HA0 0AA" in said
    assert ("Fold the sheet" in said) is bool(envelope.folds)
    assert faults(pdf) == []


def test_the_test_sheet_of_labels_shows_every_label(sheet: LabelSheet) -> None:
    out = io.BytesIO()
    render_label_test_sheet(sheet, out)
    first, words = page_texts(out.getvalue())
    assert first.count("Ms Sample Addressee") == len(sheet.places)
    assert "Hold the first page" in words
    ink = inked(out.getvalue(), 0, 6.0)
    last = sheet.places[-1]
    box = ink.box(last.right - 5, last.right + 2, last.bottom - 5, last.bottom + 2)
    assert box is not None
    assert (box[1], box[3]) == pytest.approx((last.right, last.bottom), abs=0.2)
