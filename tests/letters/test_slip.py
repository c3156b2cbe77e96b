"""The sheet of the reply slip, read back and measured: code, boxes, return address, an empty window."""

import dataclasses
import io
import re
from collections.abc import Iterable

import pikepdf
import pypdfium2 as pdfium
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.blocks import Laid, Row
from homecare_desktop.letters.envelopes import Envelope, load_envelope
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.rendering import LetterPages, render
from homecare_desktop.letters.slip import arrange_slip, box_top
from homecare_desktop.letters.templates import Template, load_template, read_template
from tests.support.letter_rows import SENDER, letter_row
from tests.support.pdf_pages import MM, in_one_line, inked, marks, page_texts

ENVELOPES = [load_envelope(code) for code in ("dl", "c5", "c4")]
LONG = "Mrs Maria-Magdalena Oluwaseyifunmi Featherstonehaugh-Cholmondeley"
BOTTOM = 275 * MM
TEMPLATE = """
code = "many"
name = "Many boxes"
purpose = "A slip with more boxes than a page holds."
needs = []
[person]
subject = "Boxes"
text = "Dear {{salutation}}"
slip = '''
# Reply slip
{slip}
'''
"""


def printed(
    rows: Iterable[LetterRow], reply: str = "dl", envelope: str = "dl", template: Template | None = None
) -> tuple[bytes, list[LetterPages]]:
    out = io.BytesIO()
    look = Look(reply_envelope=reply)
    pages = render(rows, template or load_template("transfer"), load_envelope(envelope), out, look=look)
    return out.getvalue(), pages


def slip_pages(pdf: bytes) -> list[int]:
    """Return the pages, from 0, that have squares in their corners."""
    return [
        page
        for page in range(len(page_texts(pdf)))
        if all(inked(pdf, page, 2.0).box(x, x + 2, y, y + 2) for x in (7, 201) for y in (11, 284))
    ]


def scanned(pdf: bytes, page: int) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [code.text for code in zxingcpp.read_barcodes(document[page].render(scale=2).to_pil())]
    finally:
        document.close()


def boxes(pdf: bytes, page: int) -> list[tuple[float, float, float]]:
    """Return the left and upper edge and the side of every box to tick, in millimetres."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        drawn = b"\n".join(
            form.read_bytes() for form in document.pages[page].Resources.XObject.as_dict().values()
        )
    found = re.findall(rb"q 1.2 w ([\d.]+) ([\d.]+) ([\d.]+) [\d.]+ re S", drawn)
    squares = [tuple(float(number) / MM for number in square) for square in found]
    return sorted((left, 297 - bottom - side, side) for left, bottom, side in squares)


@pytest.mark.parametrize("size", [12, 14, 18, 28])
def test_the_code_is_read_back_and_holds_the_reference_alone(size: int) -> None:
    pdf, _ = printed([letter_row(231, point_size=size)])
    found = slip_pages(pdf)
    assert found
    for page in found:
        assert scanned(pdf, page) == ["L-000231"]
    others = [page for page in range(len(page_texts(pdf))) if page not in found]
    assert not any(scanned(pdf, page) for page in others)


def test_the_code_is_large_and_has_its_quiet_zone() -> None:
    pdf, _ = printed([letter_row(231)])
    ink = inked(pdf, 2, 6.0)
    assert ink.box(165, 194, 10, 39) == pytest.approx((169, 190, 14, 35), abs=0.1)


def test_a_preview_has_a_frame_and_nothing_to_scan() -> None:
    pdf, _ = printed([dataclasses.replace(letter_row(1), reference="Preview")])
    assert scanned(pdf, 2) == []
    assert inked(pdf, 2, 6.0).box(165, 194, 10, 39) == pytest.approx((169, 190, 14, 35), abs=0.3)
    assert inked(pdf, 2, 6.0).box(170, 189, 15, 34) is None


@pytest.mark.parametrize("envelope", ["dl", "c5", "c4"])
@pytest.mark.parametrize("reply", ["dl", "c5", "c4"])
def test_the_boxes_are_at_one_place_in_every_letter(envelope: str, reply: str) -> None:
    names = ["Mrs Ada Brown", LONG]
    for size in (12, 14, 18):
        rows = [letter_row(number, point_size=size, name=name) for number, name in enumerate(names, 1)]
        pdf, pages = printed(rows, reply, envelope)
        for place in pages:
            slip = place.first_page - 1 + place.pages - 2
            expected = [(21, 164, 7), (21, 190, 7), (21, 216, 7)]
            assert boxes(pdf, slip) == [pytest.approx(box, abs=0.02) for box in expected]


def test_in_the_largest_print_boxes_are_where_they_always_are() -> None:
    pdf, _ = printed([letter_row(1, point_size=28)])
    first, _ = slip_pages(pdf)
    assert [round(top) for _, top, _ in boxes(pdf, first)] == [164, 190, 216]


def test_boxes_that_a_page_does_not_hold_go_on_at_the_grid_of_the_next() -> None:
    slip = "Please tick.\n" + "\n".join(f"[ ] Answer number {number}" for number in range(1, 10))
    template = read_template(TEMPLATE.format(slip=slip), "many.toml")
    pdf, pages = printed([letter_row(1)], template=template)
    assert pages == [LetterPages(1, 4, "dl")]
    assert [round(top) for _, top, _ in boxes(pdf, 2)] == [164, 190, 216, 242]
    assert [round(top) for _, top, _ in boxes(pdf, 3)] == [48, 74, 100, 126, 152]
    assert page_texts(pdf)[3].rstrip().endswith("L-000001 Page 3 of 3")


@pytest.mark.parametrize("reply", ENVELOPES, ids=lambda envelope: envelope.code)
@pytest.mark.parametrize("size", [12, 14, 18, 28])
def test_the_return_address_and_nothing_else_is_behind_the_window(reply: Envelope, size: int) -> None:
    row = letter_row(1, point_size=size, name=LONG, demonstration=True)
    pdf, _ = printed([row], reply.code)
    page = slip_pages(pdf)[0]
    through, visible = reply.show_through, reply.visible
    ink = inked(pdf, page)
    # The marks at which the sheet is folded stand left of x 8.5; a C4 sheet has none.
    box = ink.box(through.left, through.right, through.top, through.bottom)
    assert box is not None
    assert visible.left <= box[0] < box[1] <= visible.right
    assert visible.top <= box[2] < box[3] <= visible.bottom
    inside = "".join(
        mark.text
        for mark in marks(pdf, page)
        if through.left < mark.right
        and mark.left < through.right
        and through.top < mark.bottom
        and mark.top < through.bottom
    )
    assert inside == "".join("".join(SENDER).split())


@pytest.mark.parametrize("reply", ENVELOPES, ids=lambda envelope: envelope.code)
def test_without_a_return_address_the_area_is_empty(reply: Envelope) -> None:
    pdf, _ = printed([dataclasses.replace(letter_row(1), reply_to=())], reply.code)
    through = reply.show_through
    assert inked(pdf, 2).box(through.left, through.right, through.top, through.bottom) is None


def test_a_return_address_that_does_not_fit_is_told() -> None:
    row = dataclasses.replace(letter_row(1), reply_to=("x" * 90, "1 Sample Square", "HA0 0AA"))
    with pytest.raises(BadInputError, match="return address cannot be printed"):
        printed([row])


def test_the_slip_is_folded_like_the_return_envelope() -> None:
    for reply in ENVELOPES[:2]:
        ink = inked(printed([letter_row(1)], reply.code, "c4")[0], 2, 6.0)
        for fold in reply.folds:
            box = ink.box(3, 9, fold - 3, fold + 3)
            assert box is not None
            assert box[:2] == pytest.approx((4, 8), abs=0.3)


@pytest.mark.parametrize("size", [12, 14, 16, 18, 20, 24, 28])
def test_the_slip_starts_on_a_front_and_is_one_page_where_it_fits(size: int) -> None:
    rows = [letter_row(number, point_size=size) for number in (1, 2)]
    pdf, pages = printed(rows)
    texts = [in_one_line(text) for text in page_texts(pdf)]
    starts = [number for number, text in enumerate(texts) if "Reply slip" in text]
    assert all(number % 2 == 0 for number in starts)
    written = [text for text in texts[: pages[0].pages] if text]
    assert [text[-len("Page 1 of 9") :] for text in written] == [
        f"Page {number} of {len(written)}" for number in range(1, len(written) + 1)
    ]
    if size <= 20:
        assert len(slip_pages(pdf)) == 2


def test_a_letter_too_thick_for_its_envelope_is_set_for_the_larger_one() -> None:
    thin, thick = load_envelope("dl"), dataclasses.replace(load_envelope("dl"), most_sheets=3)
    rows = [letter_row(1), letter_row(2, point_size=28), letter_row(3)]
    out = io.BytesIO()
    pages = render(rows, load_template("transfer"), thick, out)
    assert [place.envelope for place in pages] == ["dl", "c4", "dl"]
    c4 = load_envelope("c4")
    box = inked(out.getvalue(), pages[1].first_page - 1).box(1, 125, 33, 100)
    assert box is not None
    assert c4.visible.top <= box[2] < box[3] <= c4.visible.bottom
    assert [place.envelope for place in printed(rows)[1]] == ["dl", "dl", "dl"]
    assert thin.most_sheets >= 4


def item(rows: int, *, box: bool = False, space: float = 13.0, heading: bool = False) -> Laid:
    return Laid((Row((), box=box), *(Row(()),) * (rows - 1)), 14.0, 18.2, space, heading=heading)


ITEMS = st.lists(
    st.builds(item, st.integers(1, 6), box=st.booleans(), space=st.sampled_from([0.0, 4.0, 13.0])),
    min_size=1,
    max_size=25,
)


@given(ITEMS, st.booleans(), st.sampled_from(ENVELOPES))
def test_every_row_stands_once_in_order_and_every_box_on_the_grid(
    items: list[Laid],
    heading: bool,  # noqa: FBT001 - hypothesis hands it over
    reply: Envelope,
) -> None:
    items = [item(1, heading=True), *items] if heading else items
    pages = arrange_slip(items, reply, BOTTOM)
    rows = [
        (placed.item, row) for page in pages for placed in page for row in range(placed.start, placed.stop)
    ]
    assert rows == [(number, row) for number, laid in enumerate(items) for row in range(len(laid.rows))]
    for number, page in enumerate(pages):
        below = 0.0 if number else (reply.show_through.bottom * MM)
        for placed in page:
            laid = items[placed.item]
            if heading and placed.item == 0:
                assert placed.top + laid.height < reply.show_through.top * MM
                continue
            assert placed.top >= below - 0.01
            below = placed.top + (placed.stop - placed.start) * laid.leading
            assert below <= BOTTOM + 0.1
            if laid.ticked:
                first = 48 if number else 164
                steps = (box_top(laid, placed.top) / MM - first) / 26
                assert steps == pytest.approx(round(steps), abs=0.001)
                assert steps > -0.001
