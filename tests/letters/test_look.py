"""The council's look: a colour that can be read, and a logo that is copied as it is."""

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.colours import READABLE, contrast_on_white
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.letters.embedded_page import embed_page
from homecare_desktop.letters.envelopes import Envelope, load_envelope
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.pdf_file import PdfFile
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.templates import load_template
from tests.support.letter_rows import letter_row
from tests.support.logos import logo
from tests.support.pdf_pages import faults, fonts, inked, page_texts

ENVELOPES = [load_envelope(code) for code in ("dl", "c5", "c4")]
LONG = "The Royal Borough of Sampleton and Exampleford with Little Specimen Metropolitan Council"


def printed(
    look: Look, envelope: Envelope = ENVELOPES[0], *, name: str = "Sample Council", size: int = 14
) -> bytes:
    out = io.BytesIO()
    sender = (name, "Adult Social Care and Commissioning", "1 Sample Square", "Wembley", "HA0 0AA")
    row = letter_row(1, point_size=size, demonstration=True, sender=sender)
    render([row], load_template("transfer"), envelope, out, look=look)
    return out.getvalue()


@given(st.integers(0, 0xFFFFFF))
def test_any_colour_is_dark_enough_to_read(number: int) -> None:
    look = Look(colour=f"#{number:06x}")
    assert contrast_on_white(look.ink) >= READABLE


def test_a_dark_colour_stays_as_it_is() -> None:
    assert Look().ink == (20 / 255, 56 / 255, 92 / 255)
    assert contrast_on_white((0, 0, 0)) == pytest.approx(21)


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#12345g", "#1234567"])
def test_what_is_no_colour_is_told(colour: str) -> None:
    with pytest.raises(BadInputError, match="is no colour"):
        printed(Look(colour=colour))


def test_a_return_envelope_that_is_unknown_is_told() -> None:
    with pytest.raises(UnknownNameError, match="There is no envelope"):
        printed(Look(reply_envelope="a0"))


def test_headings_have_the_colour_and_text_is_black() -> None:
    with pikepdf.open(io.BytesIO(printed(Look(colour="#990000")))) as document:
        drawn = b"".join(
            thing.read_bytes()
            for thing in document.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Form"
        )
    assert b"BT 0.6 0 0 rg" in drawn
    headings = [text for text in drawn.split(b"BT ") if text.startswith(b"0.6 0 0 rg")]
    assert any(b"What is changing" in text for text in headings)
    assert not any(b"I am writing" in text for text in headings)


@pytest.mark.parametrize(("shape", "name"), [((100, 120), LONG), ((500, 60), "Sample Council")])
@pytest.mark.parametrize("size", [12, 14, 18, 28])
@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.code)
def test_logo_and_name_stay_out_of_what_the_window_can_show(
    envelope: Envelope, size: int, shape: tuple[float, float], name: str
) -> None:
    pdf = printed(Look(logo=logo(*shape)), envelope, name=name, size=size)
    ink, through = inked(pdf, 0), envelope.show_through
    box = ink.box(through.left, through.right, through.top, through.bottom)
    assert box is not None
    assert envelope.visible.left <= box[0] < box[1] <= envelope.visible.right
    assert envelope.visible.top <= box[2] < box[3] <= envelope.visible.bottom
    above = ink.box(0, 210, 0, through.top)
    assert above is not None
    assert above[1] <= 195
    assert name in " ".join(page_texts(pdf)[0].split())


def test_a_logo_keeps_its_proportions() -> None:
    ink = inked(printed(Look(logo=logo(300, 100))), 0)
    box = ink.box(20, 91, 11, 35)
    assert box is not None
    assert (box[1] - box[0]) / (box[3] - box[2]) == pytest.approx(3, rel=0.05)


def test_a_logo_is_in_the_file_once_and_always_the_same() -> None:
    look = Look(logo=logo(300, 100))
    out = io.BytesIO()
    rows = [letter_row(number, point_size=12 + number % 17) for number in range(1, 40)]
    render(rows, load_template("transfer"), ENVELOPES[0], out, look=look)
    pdf = out.getvalue()
    assert faults(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        wrapped = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Stream)
            and "/Resources" in thing
            and "/P" in thing.Resources.get("/XObject", {})
        ]
    assert len(wrapped) == 1
    assert printed(look) == printed(look)
    assert any("NotoSans" in name for name in fonts(pdf))


def test_a_logo_that_was_turned_stands_upright() -> None:
    with pikepdf.open(io.BytesIO(logo(300, 100))) as document:
        document.pages[0].Rotate = 90
        turned = io.BytesIO()
        document.save(turned)
    picture = embed_page(PdfFile(io.BytesIO()), turned.getvalue())
    assert (picture.width, picture.height) == (100, 300)
    ink = inked(printed(Look(logo=turned.getvalue())), 0)
    box = ink.box(20, 33, 10.5, 35)
    assert box is not None
    assert (box[3] - box[2]) / (box[1] - box[0]) == pytest.approx(3, rel=0.08)


@pytest.mark.parametrize("content", [b"no pdf", b"", b"%PDF-1.7 cut off"])
def test_a_logo_that_is_no_pdf_is_told(content: bytes) -> None:
    with pytest.raises(BadInputError, match="logo cannot be used"):
        embed_page(PdfFile(io.BytesIO()), content)


def test_a_logo_of_two_pages_is_told() -> None:
    with pikepdf.open(io.BytesIO(logo(30, 10))) as document:
        document.pages.append(document.pages[0])
        twice = io.BytesIO()
        document.save(twice)
    with pytest.raises(BadInputError, match="not a PDF of one page"):
        embed_page(PdfFile(io.BytesIO()), twice.getvalue())
