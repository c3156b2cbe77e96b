"""What a letter can print, and what it names instead of printing a box."""

import unicodedata

import pytest

from homecare_desktop.letters.glyphs import clean, describe, unprintable

NAMES = (
    "Delroy Brown", "Łucja Łukasik", "Şükran Yıldız", "Nguyễn Thị Hồng", "Ștefan Ștefănescu", "Ștefan Țîrdea",
    "Siân Ŵyn", "Ðorđe Đorđević", "Þóra Ægisdóttir", "Adébáyọ̀ Ọlọ́ládé", "Ẹ̀bùn Ṣẹ́gun", "Ngozi Ọkọnkwọ",
    "Zoë O’Neill", "Mary O'Brien", "Anne-Marie d'Arcy", "Jiří Dvořák", "Željko Žižić", "Éloïse Œuvray",
    "José Muñoz", "João Conceição", "Åsa Sjöström", "Søren Ærø", "Käthe Groß", "Ġużeppi Ħobż",
    "Jānis Bērziņš", "Vytautas Žemaitis", "Õnne Põld", "Gyöngyi Őszi", "Иван Щербаков", "Олена Їжак",
    "Ђорђе Љубић", "Γιώργος Παπαδόπουλος", "Əli Məmmədov", "Ñusta Quispe",
    "K\u02bcawil Balam", "Ma\u2018afu Tupou", "Hawai\u02bbi Kealoha",
    "Ebo Ɛdwoa", "Yaa Ɔdɔ", "Fatoumata Ŋom", "Mx Āria Te Rangihīroa", "Gwenllïan Tŷ",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_of_forty_languages_print(name: str) -> None:
    assert unprintable(clean(name)) == ()
    assert unprintable(clean(unicodedata.normalize("NFD", name))) == ()
    assert clean(unicodedata.normalize("NFD", name)) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("漢字", "漢字"),
        ("محمد", "محد"),
        ("שלום", "שלום"),
        ("नीता", "नीता"),
        ("আশা", "আশা"),
        ("தமிழ்", "தமிழ்"),
        ("Ada 😀", "😀"),
        ("Smi\ufffdth", "\ufffd"),
        ("A\ue000da", "\ue000"),
        ("สมชาย", "สมชาย"),
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
    ],
)
def test_what_has_no_ink_is_left_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_character_is_described_so_that_it_can_be_found() -> None:
    assert describe("ش") == "ش (U+0634 ARABIC LETTER SHEEN)"
    assert describe("\ue000") == "\ue000 (U+E000 no character)"
