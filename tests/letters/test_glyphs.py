"""What a letter can print, and what it names instead of printing a box."""

import unicodedata

import pytest

from homecare_desktop.letters.glyphs import clean, describe, unprintable
from tests.letters.names import MIXED, NAMES


@pytest.mark.parametrize("name", [name for _, name in NAMES] + list(MIXED), ids=ascii)
def test_names_of_seventy_languages_print(name: str) -> None:
    assert unprintable(clean(name)) == ()
    assert unprintable(clean(unicodedata.normalize("NFD", name))) == ()
    assert clean(unicodedata.normalize("NFD", name)) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("Ada 😀", "😀"),
        ("Smi\ufffdth", "\ufffd"),
        ("A\ue000da", "\ue000"),
        ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠯ"),  # Mongolian, for which we have no font
        ("Ꮳꮃꭹ", "Ꮳꮃꭹ"),
        ("ि", "ि"),  # a vowel sign without its letter
        ("नीता ा", "ा"),
        ("Ada\u064e", "\u064e"),  # an Arabic mark on a Latin letter
        ("علی ᠮ", "ᠮ"),
    ],
)
def test_what_cannot_be_set_is_named_once_each(name: str, missing: str) -> None:
    assert unprintable(clean(name)) == tuple(dict.fromkeys(missing))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Ada  ", "Ada"),
        ("Ada\tBrown\nSmith", "Ada Brown Smith"),
        ("A\x00d\x07a\x1b", "Ada"),
        ("\u200fAda\u200e\u202eBrown\u2066", "AdaBrown"),
        ("A\u200bd\u00ada\ufeff", "Ada"),
        ("Ada\u2028Brown", "Ada Brown"),
        ("e\u0301", "é"),
        ("<b>A & B</b>", "<b>A & B</b>"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("ක\u200d්\u200dරි", "ක\u200d්\u200dරි"),
        ("\u200cعلی \u200cرضا\u200f\u202c", "علی رضا"),
        ("A\u200dd\u200ca", "Ada"),
        ("山田\u3000ひろこ", "山田 ひろこ"),
        ("辻\U000e0100 A\ufe0f", "辻 A"),
    ],
)
def test_what_has_no_ink_is_left_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_character_is_described_so_that_it_can_be_found() -> None:
    assert describe("ش") == "ش (U+0634 ARABIC LETTER SHEEN)"
    assert describe("\ue000") == "\ue000 (U+E000 no character)"
