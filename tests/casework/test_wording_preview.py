from dataclasses import replace

import pypdfium2
import pytest

from homecare_desktop.casework.council_look import CouncilEntry, save_council
from homecare_desktop.casework.letter_wording import Parts, WordingFaultsError, current_parts
from homecare_desktop.casework.wording_preview import (
    check_wording,
    council_page,
    fields_to_insert,
    wording_page,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.words import Voice
from tests.support.stores import add_case

KIND = "transfer-notice"


def said(work: Work, more: str) -> Parts:
    now = current_parts(work, KIND)
    one = now[Voice.PERSON]
    return now | {Voice.PERSON: replace(one, text=one.text.replace("You have a choice", more))}


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(text.split())


def test_a_field_that_is_empty_for_some_is_counted(work: Work) -> None:
    officer = work.officer.officer_id
    with work.writing() as writing:
        for number in range(1, 6):
            add_case(writing, number, officer_id=officer, social_worker="Jo Sample" if number < 4 else "")
        add_case(writing, 6, officer_id=officer, do_not_write="Asked us not to")
    check = check_wording(work, KIND, said(work, "{social_worker} will help you"))
    assert check.sentences == (
        "{social_worker} is empty for 2 of 5 people.",
        "2 of 5 people would get no letter because of these words.",
    )
    assert check_wording(work, KIND, current_parts(work, KIND)).sentences == (
        "Everything is on record for all who would get this letter (5 people).",
    )
    assert check_wording(work, KIND, said(work, "{social_worker}"), limit=3).people == 3


def test_nobody_to_check_on_is_said(work: Work) -> None:
    assert "Nobody on record" in check_wording(work, KIND, current_parts(work, KIND)).sentences[0]


def test_the_page_is_about_the_case_in_the_words_typed(work: Work) -> None:
    with work.writing() as writing:
        key = add_case(writing, 1, officer_id=work.officer.officer_id)
    page = wording_page(work, KIND, said(work, "What follows is new"), Voice.PERSON, key)
    assert page.remarks == ()
    assert "Mr Brown" in words(page.pdf)
    assert "What follows is new" in words(page.pdf)
    assert "Preview" in words(page.pdf)


def test_who_would_get_no_letter_is_shown_all_the_same_and_why(work: Work) -> None:
    with work.writing() as writing:
        key = add_case(writing, 1, officer_id=work.officer.officer_id, postcode="", do_not_write="Upset")
    page = wording_page(work, KIND, current_parts(work, KIND), Voice.PERSON, key)
    assert page.remarks[0].startswith("Would get no letter: ")
    assert "postcode" in page.remarks[0]
    assert "Mr Brown" in words(page.pdf)


def test_without_a_case_the_person_is_made_up(work: Work) -> None:
    page = wording_page(work, KIND, current_parts(work, KIND), Voice.PERSON)
    assert page.remarks == ("This is a made-up person.",)
    assert "Mrs Sample" in words(page.pdf)


def test_faulty_words_have_no_page(work: Work) -> None:
    with pytest.raises(WordingFaultsError, match="no merge field"):
        wording_page(work, KIND, said(work, "{nonsense}"), Voice.PERSON)
    with pytest.raises(WordingFaultsError, match="no merge field"):
        check_wording(work, KIND, said(work, "{nonsense}"))


def test_the_page_has_what_the_council_changed(work: Work) -> None:
    entry = CouncilEntry(other_formats="Ring us for large print.")
    assert "Ring us for large print." in words(council_page(work, entry))
    assert "Ring us" not in words(wording_page(work, KIND, current_parts(work, KIND), Voice.PERSON).pdf)
    save_council(work, entry)
    assert "Ring us" in words(wording_page(work, KIND, current_parts(work, KIND), Voice.PERSON).pdf)


def test_fields_and_conditions_have_meanings() -> None:
    infos = fields_to_insert()
    assert all(info.meaning for info in infos)
    assert next(info.name for info in infos if info.condition) in {"by_patch", "at_annual_review"}
