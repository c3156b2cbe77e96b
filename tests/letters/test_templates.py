"""Templates: found by name, refused with the line, and written so that everybody understands them."""

import re

import pytest

from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.domain.words import Voice
from homecare_desktop.domain.writing import CHOICE_LETTERS, Requirement
from homecare_desktop.letters.fields import CONDITIONS, FIELDS
from homecare_desktop.letters.template_text import Block, Kind
from homecare_desktop.letters.templates import (
    Template,
    TemplateFaultError,
    applies,
    load_template,
    read_template,
    template_names,
)

SMALL = '''
code = "hello"
name = "Hello"
purpose = "Says hello."
needs = []
[person]
subject = "Hello"
text = """
Dear {salutation}
{officer_job}
"""
'''
LATIN = re.compile(r"\b(?:e\.?g\.?|i\.?e\.?|etc\.?|via|per annum|nb|viz)(?:\s|$)", re.IGNORECASE)
PRESSURE = re.compile(
    r"\b(?:must|have to choose|deadline|will be moved|will be transferred|failure to|urgent\w*"
    r"|as soon as possible|immediately|required|no later than|final)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.?!:])\s+")


@pytest.fixture(params=[code for code, _ in template_names()])
def template(request: pytest.FixtureRequest) -> Template:
    return load_template(request.param)


def words(block: Block) -> str:
    """Return what a block says, with a stand-in for each field."""
    return " ".join(
        "".join("Name" if piece.is_field else piece.text for piece in part) for part in block.parts
    )


@pytest.mark.parametrize("name", ["transfer-notice", "transfer", "transfer-letter", " Transfer "])
def test_the_transfer_letter_is_found_by_its_names(name: str) -> None:
    template = load_template(name)
    assert (template.code, template.name) == ("transfer-notice", "Transfer notice")
    assert {Requirement.NEW_PROVIDER, Requirement.CHOICE_OPEN} <= set(template.kind.needs)


@pytest.mark.parametrize("name", ["", "birthday", "../../etc/passwd", "envelopes", "transfer-notice.toml"])
def test_a_template_that_is_not_there_is_told_with_those_that_are(name: str) -> None:
    with pytest.raises(UnknownNameError, match=r"There is: .*transfer-notice"):
        load_template(name)


def test_codes_and_aliases_are_each_of_one_template() -> None:
    every = [load_template(code) for code, _ in template_names()]
    names = [name for template in every for name in (template.code, *template.aliases)]
    assert len(names) == len(set(names))


def test_the_version_is_that_of_the_text() -> None:
    first, second = read_template(SMALL, "a"), read_template(SMALL, "b")
    changed = read_template(SMALL.replace("Dear", "Good morning"), "a")
    assert first.version == second.version != changed.version


def test_a_fault_names_the_line_of_the_file() -> None:
    with pytest.raises(
        TemplateFaultError, match=r"mine\.toml has faults: line 9: there is no merge field “x”"
    ):
        read_template(SMALL.replace("{salutation}", "{x}"), "mine.toml")


def test_no_more_faults_are_named_than_can_be_read() -> None:
    many = SMALL.replace("Dear {salutation}", "\n".join(f"{{field{number}}}" for number in range(9)))
    with pytest.raises(TemplateFaultError, match=r"field4”; and 4 more\.$"):
        read_template(many, "mine.toml")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('code = "hello"', "", "“code” is missing"),
        ('name = "Hello"', "name = 5", "“name” is not what it should be: text"),
        (
            "needs = []",
            'needs = "no"',
            "“needs” is not what it should be: a list of names",
        ),
        ("needs = []", 'needs = []\nfile = "/etc/passwd"', "“file” is not an entry"),
        ("needs = []", "needs = []\naliases = [1]", "“aliases” is not"),
        ("needs = []", 'needs = ["luck"]', "“luck” in “needs” is no requirement; there is: appointment"),
        ("needs = []", "", "“needs” is missing"),
        ('subject = "Hello"', 'subject = ""', "needs a subject of one line and a text"),
        ('subject = "Hello"', 'subject = "Hello', "cannot be read"),
        ('subject = "Hello"', "", "“subject” of [person] is missing"),
        ("[person]", "[nobody]", "“nobody” is not an entry of a template; there is no wording"),
    ],
)
def test_what_is_no_template_is_refused_in_words(old: str, new: str, problem: str) -> None:
    with pytest.raises(TemplateFaultError, match=re.escape(problem)):
        read_template(SMALL.replace(old, new), "mine.toml")


def test_a_condition_is_a_fact_or_a_field_that_is_not_empty() -> None:
    text = SMALL.replace("{officer_job}", "[if by_patch]\nA\n[otherwise]\nB\n[end]\n[if not team]\nC\n[end]")
    body = read_template(text, "mine").wordings[Voice.PERSON].body

    def said(fields: dict[str, str], *conditions: str) -> list[str]:
        return [words(block) for block in body[1:] if applies(block, fields, frozenset(conditions))]

    assert said({"team": ""}, "by_patch") == ["A", "C"]
    assert said({"team": "Home care"}) == ["B"]


def test_a_field_that_a_sentence_needs_is_missed_and_a_line_of_its_own_is_not() -> None:
    wording = read_template(SMALL, "mine").wordings[Voice.PERSON]
    assert wording.empty_fields(dict.fromkeys(FIELDS, ""), frozenset()) == ("salutation",)


def test_every_template_is_in_plain_english(template: Template) -> None:
    for block in (block for wording in template.wordings.values() for block in wording.blocks):
        text = words(block)
        assert not LATIN.search(text), text
        assert not PRESSURE.search(text), text
        assert not re.search(r"\b[A-Z]{4,}\b", text), text
        for sentence in SENTENCE_END.split(text):
            assert len(sentence.split()) <= 25, sentence


def test_every_template_says_what_it_is_for_and_who_may_get_it(template: Template) -> None:
    assert template.purpose.endswith(".")
    assert template.who.endswith(".")
    assert template.kind.needs
    assert template.code == template.kind.code


def test_the_transfer_letter_says_what_an_honest_council_says() -> None:
    wording = load_template("transfer").wordings[Voice.PERSON]
    text = "\n".join(words(block) for block in wording.body)
    for said in (
        "What is changing",
        "care plan stays the same",
        "What you pay the council",
        "Nobody has to change provider",
        "direct payment",
        "take more time",
        "cannot promise that you will keep the same care workers",
        "may be able to move",
        "named officer",
        "A friend, a relative or an advocate",
        "I will get in touch",
        "Your care goes on as it is until you choose",
    ):
        assert said in text
    ticks = [words(block) for block in wording.slip if block.kind is Kind.TICK]
    assert len(ticks) == 3
    assert "Please ring me" in ticks[2]


def test_every_kind_speaks_to_a_person_and_a_representative_or_to_a_provider(template: Template) -> None:
    assert set(template.wordings) in ({Voice.PERSON, Voice.REPRESENTATIVE}, {Voice.PROVIDER})
    for voice, wording in template.wordings.items():
        slips = template.code in {*CHOICE_LETTERS, "reminder"}
        assert bool(wording.slip) is slips, voice
        assert {"officer_phone", "officer_email", "officer"} <= set(wording.fields)


def test_no_wording_for_a_representative_guesses_who_the_person_is_to_them(template: Template) -> None:
    wording = template.wording(Voice.REPRESENTATIVE)
    for block in wording.blocks if wording else ():
        text = words(block)
        assert not re.search(r"\b(?:your|my) (?:mother|father|wife|husband|care)\b", text, re.IGNORECASE)
        assert not re.search(r"\b(?:he|she|his|her|him|hers)\b", text, re.IGNORECASE), text


def test_a_field_that_starts_a_sentence_is_the_capitalised_one(template: Template) -> None:
    for block in (block for wording in template.wordings.values() for block in wording.blocks):
        for part in block.parts:
            before = ""
            for piece in part:
                starts = not before.strip() or before.rstrip().endswith((".", "?", ":"))
                if piece.is_field and piece.text in {"person", "persons"}:
                    assert not starts, before
                if piece.is_field and piece.text in {"Person", "Persons"}:
                    assert starts, before
                before = "Name" if piece.is_field else piece.text


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        ("[table: Name | Phone]", "a table of people has 6 headings"),
        ("[table: Name | Address | Phone | Hours a week | Carers | ]", "a table of people has 6 headings"),
        ("[table: A | B | C | D | E | F]", "[person] has a table of people"),
        ("[table]", "[table] is no mark"),
    ],
)
def test_a_table_of_people_is_for_providers_and_has_its_columns(mark: str, problem: str) -> None:
    with pytest.raises(TemplateFaultError, match=re.escape(problem)):
        read_template(SMALL.replace("{officer_job}", mark), "mine.toml")


def test_conditions_and_fields_do_not_share_a_name() -> None:
    assert not FIELDS.keys() & CONDITIONS.keys()
