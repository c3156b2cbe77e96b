"""The PDF read back: what is on which page, where, in which font, and that it is the same every time."""

import dataclasses
import io
import re
import tracemalloc
from collections.abc import Iterable

import pikepdf
import pytest

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.envelopes import Envelope, load_envelope
from homecare_desktop.letters.rendering import LetterPages, render
from homecare_desktop.letters.templates import load_template
from tests.support.letter_rows import letter_row, many_rows
from tests.support.pdf_pages import MM, faults, font_sizes, fonts, in_one_line, inked, marks, page_texts

ENVELOPES = [load_envelope("dl"), load_envelope("c5")]
LONG = "Mrs Maria-Magdalena Oluwaseyifunmi Featherstonehaugh-Cholmondeley"
SEVEN_LINES = ("Flat 2A", "Sample House", "14 Sample Road", "Sampleton", "Wembley", "HA0 0AA")
EVERY_KIND = [
    letter_row(1),
    letter_row(2, name="Nguyễn Thị Ẹ̀bùn", salutation="Nguyễn Thị Ẹ̀bùn"),
    letter_row(3, name=LONG, salutation=LONG),
    letter_row(4, address=SEVEN_LINES),
    letter_row(5, point_size=12),
    letter_row(6, point_size=18, address=SEVEN_LINES),
    letter_row(7, point_size=28),
    letter_row(8, point_size=28, name=LONG, salutation=LONG),
]


def printed(rows: Iterable[LetterRow], envelope: Envelope = ENVELOPES[0]) -> tuple[bytes, list[LetterPages]]:
    out = io.BytesIO()
    pages = render(rows, load_template("transfer"), envelope, out)
    return out.getvalue(), pages


@pytest.fixture(params=ENVELOPES, ids=lambda envelope: envelope.code)
def envelope(request: pytest.FixtureRequest) -> Envelope:
    window: Envelope = request.param
    return window


def test_a_standard_letter_has_two_pages(envelope: Envelope) -> None:
    pdf, pages = printed([letter_row(1)], envelope)
    front, back = page_texts(pdf)
    assert pages == [LetterPages(1, 2)]
    assert front.rstrip().endswith("L-000001 Page 1 of 2")
    assert "Reply slip" in back
    assert "Reply slip" not in front


def test_each_person_has_one_letter_on_its_own_sheets(envelope: Envelope) -> None:
    pdf, pages = printed(EVERY_KIND, envelope)
    texts = [in_one_line(text) for text in page_texts(pdf)]
    assert [place.first_page % 2 for place in pages] == [1] * len(pages)
    assert sum(place.pages for place in pages) == len(texts)
    for row, place in zip(EVERY_KIND, pages, strict=True):
        own = texts[place.first_page - 1 : place.first_page - 1 + place.pages]
        written = [text for text in own if text]
        assert all(row.reference in text for text in written)
        assert f"Dear {row.fields['salutation']}" in own[0]
        assert in_one_line(" ".join(row.address)) in own[0]
        assert [f"Page {number} of {len(written)}" in text for number, text in enumerate(written, 1)] == [
            True
        ] * len(written)
        others = {other.reference for other in EVERY_KIND} - {row.reference}
        assert not any(reference in text for reference in others for text in own)


@pytest.mark.parametrize("row", EVERY_KIND, ids=lambda row: row.reference)
def test_the_address_and_nothing_else_is_behind_the_window(row: LetterRow, envelope: Envelope) -> None:
    pdf, _ = printed([row], envelope)
    visible, through = envelope.visible, envelope.show_through
    ink = inked(pdf, 0)
    box = ink.box(through.left, through.right, through.top, through.bottom)
    assert box is not None
    left, right, top, bottom = box
    assert visible.left <= left < right <= visible.right
    assert visible.top <= top < bottom <= visible.bottom
    inside = [
        mark.text
        for mark in marks(pdf, 0)
        if through.left < mark.right
        and mark.left < through.right
        and through.top < mark.bottom
        and mark.top < through.bottom
    ]
    if row is not EVERY_KIND[1]:  # marks that were moved onto letters are told as one with their line
        assert "".join(inside) == "".join("".join(row.address).split())


@pytest.mark.parametrize("row", EVERY_KIND, ids=lambda row: row.reference)
def test_nothing_runs_off_the_paper_or_into_the_foot(row: LetterRow, envelope: Envelope) -> None:
    pdf, pages = printed([row], envelope)
    for page in range(pages[0].pages):
        for mark in marks(pdf, page):
            assert 15 < mark.left < mark.right < 200, mark
            assert 5 < mark.top < mark.bottom < 292, mark


def test_the_text_starts_below_the_window(envelope: Envelope) -> None:
    pdf, _ = printed([letter_row(1)], envelope)
    title = [mark for mark in marks(pdf, 0) if mark.left < 100 and mark.top > envelope.show_through.bottom]
    assert min(mark.top for mark in title) >= envelope.body_from
    assert "".join(mark.text for mark in title).startswith("Yourhomecare:")


def test_fonts_are_embedded_subsets_and_no_other_slips_in() -> None:
    pdf, _ = printed([letter_row(1), letter_row(2, point_size=28)])
    found = fonts(pdf)
    assert all(found.values())
    assert all(re.fullmatch(r"/[A-Z]{6}\+NotoSans-(Regular|Bold)", name) for name in found)
    assert len(found) == 2
    assert len(pdf) < 60_000


def test_more_characters_than_one_subset_holds_print_exactly() -> None:
    characters = [chr(code) for code in (*range(0xC0, 0x180), *range(0x410, 0x450), *range(0x1EA0, 0x1EFA))]
    names = ["".join(characters[start : start + 12]) for start in range(0, len(characters), 12)]
    pdf, _ = printed([letter_row(number, name=name) for number, name in enumerate(names, 1)])
    assert len(fonts(pdf)) > 2
    texts = page_texts(pdf)
    for number, name in enumerate(names):
        assert name in texts[2 * number]
    assert faults(pdf) == []


def test_the_same_rows_give_the_same_bytes() -> None:
    assert printed(EVERY_KIND)[0] == printed(EVERY_KIND)[0]
    assert printed(EVERY_KIND)[0] != printed(EVERY_KIND, ENVELOPES[1])[0]


def test_the_file_is_sound_and_says_what_it_is_but_not_whose() -> None:
    pdf, _ = printed(EVERY_KIND)
    assert faults(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo["/Title"]) == "Transfer notice"
        assert set(document.docinfo.keys()) == {"/Title", "/Producer"}
        assert str(document.Root.Lang) == "en-GB"
        assert document.Root.ViewerPreferences.Duplex == pikepdf.Name.DuplexFlipLongEdge


def test_markup_in_any_field_prints_as_it_is() -> None:
    nasty = "<b>&amp; \"Bob' {officer} **x** [end] (\\) %s</b>"
    names = (
        "salutation",
        "full_name",
        "new_provider",
        "current_provider",
        "officer",
        "council",
        "officer_job",
    )
    usual = letter_row(1)
    row = dataclasses.replace(usual, fields={**usual.fields, **dict.fromkeys(names, nasty)})
    pdf, _ = printed([row])
    text = in_one_line(" ".join(page_texts(pdf)))
    assert f"Dear {nasty}" in text
    assert f"{nasty} has new agreements" in text
    assert text.count(nasty) >= len(names)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert all("/Annots" not in page for page in document.pages)


@pytest.mark.parametrize("size", [12, 14, 16, 20, 24, 28])
def test_text_foot_and_page_number_are_set_at_the_persons_size(size: int) -> None:
    pdf, _ = printed([letter_row(1, point_size=size)])
    for page, text in enumerate(page_texts(pdf)):
        if text.strip():
            sizes = font_sizes(pdf, page)
            assert sizes["Page"] == sizes["L-000001"] == size
    assert font_sizes(pdf, 0)["Dear"] == size


@pytest.mark.parametrize(("asked", "given"), [(8, 12), (40, 28)])
def test_no_print_is_smaller_or_larger_than_people_read(asked: int, given: int) -> None:
    assert font_sizes(printed([letter_row(1, point_size=asked)])[0], 0)["Dear"] == given


def test_the_slip_has_three_boxes_and_room_to_write() -> None:
    pdf, _ = printed([letter_row(1)])
    back = page_texts(pdf)[1]
    for said in (
        "You do not need to fill this in. You can ring me instead.",
        "Mrs Ada Brown, reference L-000001",
        "I would like to move to Active Care & Support Ltd.",
        "I would like a direct payment.",
        "I would like more time to decide. Please ring me.",
        "Best time to ring me:",
        "Signed:",
        "Date:",
    ):
        assert said in back
    assert "1 Sample Square, Wembley HA0 0AA" in in_one_line(back)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        drawn = b"".join(form.read_bytes() for form in document.pages[1].Resources.XObject.as_dict().values())
    assert len(re.findall(rb" re S", drawn)) == 3
    assert len(re.findall(rb" l S", drawn)) == 3 + 1  # three to write on, and the line to cut along


def test_an_officer_without_a_phone_is_reached_by_email() -> None:
    pdf, _ = printed([letter_row(1, officer_phone="")])
    text = in_one_line(" ".join(page_texts(pdf)))
    assert "Phone" not in text
    assert "Please email me" in text
    assert "You can email me instead" in text


def test_an_empty_line_of_a_template_is_left_out() -> None:
    with_job, _ = printed([letter_row(1)])
    without, _ = printed([letter_row(1, officer_job="")])
    assert "Asha Demo\nNamed officer\n" in page_texts(with_job)[1]
    assert "Asha Demo\nReply slip" in page_texts(without)[1]


def test_a_blank_line_stays_where_the_line_after_it_is_left_out() -> None:
    found = marks(printed([letter_row(1, return_address="")])[0], 1)
    lines = sorted({round(mark.baseline, 1) for mark in found if mark.top < 280})
    signed, send = lines[-2:]
    assert send - signed > 10


def test_every_page_of_a_demonstration_says_so(envelope: Envelope) -> None:
    rows = [letter_row(1, demonstration=True), letter_row(2, demonstration=True, point_size=18)]
    pdf, pages = printed(rows, envelope)
    texts = page_texts(pdf)
    assert all(text.startswith("Demonstration – made-up person") for text in texts)
    assert in_one_line(texts[-1]) == "Demonstration – made-up person"
    assert pages[1].pages == 4
    box = inked(pdf, 0).box(
        envelope.show_through.left,
        envelope.show_through.right,
        envelope.show_through.top,
        envelope.show_through.bottom,
    )
    assert box is not None
    assert box[2] >= envelope.visible.top


def test_the_sheet_is_folded_at_small_marks(envelope: Envelope) -> None:
    ink = inked(printed([letter_row(1)], envelope)[0], 0, scale=6.0)
    for fold in envelope.folds:
        box = ink.box(0, 12, fold - 3, fold + 3)
        assert box is not None
        assert box[0] == pytest.approx(4, abs=0.3)
        assert box[1] == pytest.approx(8, abs=0.3)
        assert box[3] - box[2] < 0.6
    assert ink.box(0, 12, envelope.folds[0] + 3, envelope.folds[0] + 40) is None


def test_an_address_that_does_not_fit_is_never_cut() -> None:
    with pytest.raises(ValueError, match="does not fit the window"):
        printed([letter_row(1, name="x" * 300)])


def test_facts_stay_on_one_line_in_the_largest_print() -> None:
    pdf, _ = printed([letter_row(1, point_size=28)])
    text = "\n".join(page_texts(pdf))
    for fact in (
        "6 September 2021",
        "29 April 2021",
        "020 7946 0000",
        "asha.demo@council.example",
        "HA0 0AA",
    ):
        assert fact in text


def test_lines_are_ragged_and_begin_at_one_edge() -> None:
    found = [mark for mark in marks(printed([letter_row(1)])[0], 0) if mark.text.isalpha()]
    rows: dict[int, list[float]] = {}
    for mark in found:
        if mark.top > 95:
            rows.setdefault(round(mark.baseline * 10), []).append(mark.left)
    edges = {int(min(starts)) for starts in rows.values()}
    assert edges <= {21, 22, 26, 27}  # text, and the text of a list


def test_progress_is_told_and_what_it_raises_stops_the_making() -> None:
    done: list[int] = []

    def stop_at_two(number: int) -> None:
        done.append(number)
        if number == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        render(many_rows(5), load_template("transfer"), ENVELOPES[0], io.BytesIO(), stop_at_two)
    assert done == [1, 2]


class Sink(io.RawIOBase):
    """Takes bytes and keeps none."""

    taken = 0

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        size = len(data)  # type: ignore[arg-type]
        self.taken += size
        return size


def test_memory_does_not_grow_with_the_batch() -> None:
    template, window = load_template("transfer"), ENVELOPES[0]
    render(many_rows(3), template, window, io.BytesIO())

    def peak(letters: int) -> int:
        tracemalloc.start()
        try:
            render(many_rows(letters), template, window, Sink())  # type: ignore[arg-type]
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few, many = peak(150), peak(600)
    assert (many - few) / 450 < 3_000


def test_a_letter_takes_less_than_three_kilobytes() -> None:
    assert len(printed(many_rows(300))[0]) / 300 < 3_000


def test_forms_hold_nothing_that_is_personal() -> None:
    pdf, _ = printed([letter_row(1, social_worker="Tom Okoro")])
    with pikepdf.open(io.BytesIO(pdf)) as document:
        forms = [
            thing.read_bytes()
            for thing in document.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Form"
        ]
    assert forms
    assert not any(b"Ada Brown" in form or b"L-000001" in form or b"Sample Road" in form for form in forms)


def test_the_page_is_a4() -> None:
    with pikepdf.open(io.BytesIO(printed([letter_row(1)])[0])) as document:
        width, height = (float(edge) for edge in document.pages[0].mediabox[2:])
    assert (width / MM, height / MM) == pytest.approx((210, 297), abs=0.01)
