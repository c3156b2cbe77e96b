"""Names in every script, printed in a letter and read back: as text, as fonts and as a picture."""

import io
import re
import subprocess
import sys
import unicodedata

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.font_codes import FontCodes
from homecare_desktop.letters.glyphs import clean, unprintable
from homecare_desktop.letters.line_parts import has_marks, ink, letters, parts, width
from homecare_desktop.letters.scripts import FONTS
from homecare_desktop.letters.shaping import shaped_face
from homecare_desktop.letters.typesetting import LineBreaker
from tests.letters.names import MIXED, NAMES
from tests.support.one_letter import printed
from tests.support.pdf_pages import MM, faults, fonts, inked, page_texts

DL = load_envelope("dl")
CLEANED = [clean(name) for _, name in NAMES]
LANGUAGES = [language for language, _ in NAMES]
EVERY_LETTER = "".join(sorted(set("".join([*CLEANED, *MIXED])) - {"\u200c", "\u200d"})) + "(),. -'12"
WORDS = st.text(EVERY_LETTER, max_size=12)


@pytest.fixture(scope="module")
def batch() -> bytes:
    return printed(*CLEANED)


@pytest.fixture(scope="module")
def texts(batch: bytes) -> list[str]:
    return page_texts(batch)[::4]


def only_letters(text: str) -> str:
    """Return ``text`` without marks and spaces, which readers put in other places in pointed Hebrew."""
    return "".join(character for character in text if unicodedata.category(character)[0] not in "MZC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_read_back_from_address_and_salutation(texts: list[str], language: str) -> None:
    index = LANGUAGES.index(language)
    text, name = unicodedata.normalize("NFC", texts[index]), CLEANED[index]
    if any(part.right_to_left for part in parts([(name, False)])):
        text, name = only_letters(text), only_letters(name)
    name = name.replace("\u200c", "")
    assert text.replace("\u200c", "").count(name) >= 2


def test_two_names_from_right_to_left_are_copied_as_they_are_read() -> None:
    for name in ("علاء الدين الحسن", "نیلوفر رضایی", "שלום כהן"):
        text = page_texts(printed(name, f"Mrs {name}"))
        assert text[0].count(name) >= 2
        assert text[4].count(name) >= 2


def test_all_fonts_are_embedded_and_the_file_is_sound(batch: bytes) -> None:
    found = fonts(batch)
    assert len(found) >= 25
    assert all(re.fullmatch(r"/[A-Z]{6}\+[A-Za-z]+(-Regular|-Bold)?", name) for name in found)
    assert faults(batch) == []
    with pikepdf.open(io.BytesIO(batch)) as document:
        descriptors = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor"
        ]
        assert len(descriptors) >= 25
        assert all("/FontFile2" in descriptor for descriptor in descriptors)


@pytest.mark.parametrize("name", [*CLEANED, *MIXED], ids=ascii)
@pytest.mark.parametrize("bold", [False, True])
def test_no_box_stands_for_a_letter(name: str, bold: bool) -> None:  # noqa: FBT001 - a parameter
    for part in parts([(name, bold)]):
        if part.font:
            assert all(glyph.number for glyph in part.glyphs)
        else:
            assert unprintable(part.text) == ()


@pytest.mark.parametrize(
    ("name", "forms"),
    [("محمد", 4), ("علی", 3), ("נ", 1), ("لا", 1), ("कि", 2), ("க\u0bca", 3), ("ক্ষ", 1)],
)
def test_letters_take_the_shape_of_their_place(name: str, forms: int) -> None:
    (part,) = parts([(clean(name), False)])
    assert len(part.glyphs) == forms
    if forms > 1:
        alone = {part.face.glyph(letter) for letter in name}
        assert {glyph.number for glyph in part.glyphs} != alone or part.glyphs[0].cluster != 0


def test_arabic_runs_from_right_to_left_and_joins() -> None:
    (part,) = parts([("محمد", False)])
    assert [glyph.cluster for glyph in part.glyphs] == [3, 2, 1, 0]
    assert not {glyph.number for glyph in part.glyphs[1:]} & {part.face.glyph(letter) for letter in "محم"}
    picture = inked(printed("محمد"), 0)
    line = (DL.visible.left, DL.visible.left + 1 + ink("محمد")[2] * 14 / 1000 / MM)
    box = picture.box(*line, DL.visible.top, DL.visible.top + 5)
    assert box is not None
    left, right, top, bottom = box
    columns = [left + 0.2 * step for step in range(1, int((right - left) / 0.2) - 1)]
    assert len(columns) > 40
    assert all(picture.box(at, at + 0.2, top, bottom) for at in columns)  # no gap from end to end


@pytest.mark.parametrize(
    "language", ["Arabic", "Hebrew", "Hindi", "Tamil", "Burmese", "Thai", "Chinese, simplified"]
)
def test_the_ink_is_where_it_was_measured(language: str) -> None:
    name = CLEANED[LANGUAGES.index(language)]
    box = inked(printed(name), 0).box(DL.visible.left, DL.visible.right, DL.visible.top, DL.visible.bottom)
    assert box is not None
    left, bottom, right, top = ink(name)
    address = ink("14 Sample Road")
    wide = max(right, address[2]) - min(left, address[0], 0)
    assert box[0] == pytest.approx(DL.visible.left + 1, abs=0.6)
    assert box[1] - box[0] == pytest.approx(wide * 14 / 1000 / MM, abs=0.8)
    assert box[2] >= DL.visible.top
    assert bottom < top


def test_a_ligature_is_copied_as_its_two_letters() -> None:
    assert "لا" in page_texts(printed("لا"))[0]
    assert "سلام علا" in page_texts(printed("سلام علا"))[0]


def test_an_ordinary_letter_opens_no_other_font() -> None:
    program = (
        "import sys; import homecare_desktop.letters.rendering, homecare_desktop.letters.glyphs;"
        "assert 'uharfbuzz' not in sys.modules;"
        "from tests.support.one_letter import printed; printed('Şükran Łukasik', 'Олена Їжак');"
        "from homecare_desktop.letters.shaping import shaped_face;"
        "sys.exit(shaped_face.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_two_letters_share_their_fonts_to_the_byte() -> None:
    def first_fonts(pdf: bytes) -> set[bytes]:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return {
                thing.read_raw_bytes()
                for thing in document.objects
                if isinstance(thing, pikepdf.Stream) and "/Length1" in thing
            }

    one, other = printed("Ada Brown"), printed("Łucja Şükran Țîrdea")
    assert first_fonts(one) == first_fonts(other)
    assert len(first_fonts(one)) == 2
    assert first_fonts(one) < first_fonts(printed("Олена محمد"))
    assert len(one) < 65_000


def test_codes_do_not_depend_on_what_was_printed_before() -> None:
    fresh, used = FontCodes(), FontCodes()
    used.line((("Олена محمد Ẹ̀", True), ("Žñ", False)))
    line = (("Dear Łucja (née “Ŵyn”) – £5", False), (" now", True))
    assert fresh.line(line) == used.line(line)


def test_the_same_names_give_the_same_bytes(batch: bytes) -> None:
    assert printed(*CLEANED) == batch


@given(st.lists(WORDS.map(clean), min_size=1, max_size=4), st.booleans())
def test_widths_of_words_add_up(words: list[str], bold: bool) -> None:  # noqa: FBT001 - a parameter
    text = " ".join(words)
    space = width(" ", bold=bold)
    assert width(text, bold=bold) == sum(width(word, bold=bold) for word in words) + space * (len(words) - 1)


@given(st.text(EVERY_LETTER, max_size=20).map(clean))
def test_any_text_of_these_letters_is_set_or_named(text: str) -> None:
    FontCodes().line(((text, False), (text, True)))
    ink(text)
    wrong = [
        part
        for bold in (False, True)
        for part in parts([(text, bold)])
        if part.font
        and (
            has_marks(part.text[0])
            or any(glyph.number in {0, part.face.glyph("\u25cc")} for glyph in part.glyphs)
        )
    ]
    assert bool(wrong) is bool(unprintable(text))


@given(st.text(EVERY_LETTER, min_size=1, max_size=60), st.integers(3_000, 9_000))
def test_a_word_that_no_line_holds_is_broken_and_nothing_is_lost(text: str, limit: int) -> None:
    breaker = LineBreaker()
    word = clean(text.replace(" ", ""))
    lines = breaker.lines([(word, False)], limit)
    assert "".join(run for line in lines for run, _ in line) == word
    assert all(breaker.width(line) <= limit or len(letters(line[0][0])) == 1 for line in lines)


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_both_weights_of_a_font_have_the_same_letters(font: object) -> None:
    regular, bold = (shaped_face(font.file(bold=weight)) for weight in (False, True))  # type: ignore[attr-defined]
    for name in CLEANED:
        for letter in name:
            assert regular.covers(letter) is bold.covers(letter)
