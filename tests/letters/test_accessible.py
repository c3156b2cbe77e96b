"""Emailed letters: the tree that a screen reader reads says what the letter says, in its order."""

import dataclasses
import io
import tracemalloc

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.accessible import render_accessible
from homecare_desktop.letters.glyphs import clean, unprintable
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.plain_text import plain_text
from homecare_desktop.letters.rendering import LetterPages
from homecare_desktop.letters.screen_text import on_screen
from homecare_desktop.letters.templates import Template, load_template, read_template
from tests.letters.test_rendering import EVERY_KIND, Sink
from tests.letters.test_slip import scanned
from tests.support.letter_rows import letter_row, many_rows
from tests.support.logos import logo
from tests.support.pdf_pages import faults, font_sizes, fonts, in_one_line, inked, marks, page_texts
from tests.support.provider_list import PEOPLE, provider_list
from tests.support.tagged_pdf import Annotation, Tagged, walk

TRANSFER = load_template("transfer")
PROVIDER_LIST = load_template("provider-list")
SIZES = [12, 14, 16, 18, 20, 24, 28]
NAMES = [
    "فاطمة حسن",
    "שרה לוי",
    "রহিমা বেগম",
    "தமிழ்ச்செல்வி",
    "Łucja Łukasik",
    "Şükran Ştefănescu",
    "Nguyễn Thị Ẹ̀bùn",
    "Siân Ŵyn",
    "Иван Ðorđević",
    "Γιώργος Παππάς",
]


def made(*rows: LetterRow, template: Template = TRANSFER, look: Look = Look()) -> bytes:  # noqa: B008 - frozen
    out = io.BytesIO()
    render_accessible(rows, template, out, look=look)
    return out.getvalue()


def without_slip() -> Template:
    wordings = {
        voice: dataclasses.replace(
            wording, slip=(), blocks=tuple(block for block in wording.blocks if block not in wording.slip)
        )
        for voice, wording in TRANSFER.wordings.items()
    }
    return dataclasses.replace(TRANSFER, wordings=wordings)


def words(row: LetterRow, template: Template = TRANSFER) -> list[str]:
    """What the letter says as plain text; on a screen the slip also says how it is filled in there."""
    text = plain_text(row, template)
    slip = "Reply slip\n\n"
    return text.replace(slip, f"{slip}{on_screen(row.fields)}\n").replace("\n- ", "\n• ").split()


def links(tree: Tagged) -> list[Annotation]:
    return [annotation for element in tree.walk() for annotation in element.annotations if annotation.uri]


@pytest.mark.parametrize("size", SIZES)
def test_it_reads_as_the_plain_text_does_at_every_size(size: int) -> None:
    row = letter_row(1, point_size=size)
    found = walk(made(row))
    assert found.faults == []
    assert found.root.said.split() == words(row)


@pytest.mark.parametrize("row", EVERY_KIND, ids=lambda row: row.reference)
def test_it_reads_as_the_plain_text_does_for_every_kind_of_name_and_address(row: LetterRow) -> None:
    found = walk(made(row))
    assert found.faults == []
    assert found.root.said.split() == words(row)


@pytest.mark.parametrize("name", NAMES)
def test_names_with_marks_are_read_as_they_are_written(name: str) -> None:
    row = letter_row(1, name=name, salutation=name, point_size=28)
    assert walk(made(row)).root.said.split() == words(row)


@given(
    st.text(st.characters(max_codepoint=0x1EFF, categories=("L", "M", "P", "S")), min_size=1, max_size=40)
    .map(clean)
    .filter(lambda name: name and not unprintable(name))
)
@settings(max_examples=25)
def test_any_name_that_prints_is_read_as_it_is_written(name: str) -> None:
    row = letter_row(1, name=name, salutation=f"{name} {name}", new_provider=name)
    found = walk(made(row))
    assert found.faults == []
    assert found.root.said.split() == words(row)


def test_headings_lists_and_the_letter_are_told_as_what_they_are() -> None:
    root = walk(made(letter_row(1))).root
    (letter,) = root.children
    assert isinstance(letter, Tagged)
    roles = [child.role for child in letter.children if isinstance(child, Tagged)]
    assert [root.role, letter.role, *roles[:6]] == ["Document", "Art", "P", "P", "P", "P", "H1", "P"]
    headings = [element for element in root.walk() if element.role in {"H1", "H2"}]
    assert [heading.role for heading in headings] == ["H1", *["H2"] * (len(headings) - 1)]
    assert headings[0].said.strip() == "Your home care: a change in your area, and your choice"
    choices, ticks = (element for element in root.walk() if element.role == "L")
    assert [len(one.children) for one in (choices, ticks)] == [3, 3]
    assert choices.attributes["/ListNumbering"] == "/Disc"
    for entry in choices.children:
        assert isinstance(entry, Tagged)
        assert [child.role for child in entry.children if isinstance(child, Tagged)] == ["Lbl", "LBody"]


def test_several_letters_are_told_apart_and_found_by_bookmarks() -> None:
    rows = [letter_row(1), letter_row(2, name="Siân Ŵyn", point_size=20), letter_row(3)]
    out = io.BytesIO()
    pages = render_accessible(rows, TRANSFER, out)
    found = walk(out.getvalue())
    assert found.faults == []
    assert [article.said.split() for article in found.all("Art")] == [words(row) for row in rows]
    assert pages[0] == LetterPages(1, 3, "")
    assert [place.first_page for place in pages[1:]] == [4, 4 + pages[1].pages]
    with pikepdf.open(io.BytesIO(out.getvalue())) as document:
        with document.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
            headings = [child.title for child in outline.root[1].children]
            goals = [entry.destination for entry in outline.root]
            assert all(isinstance(goal, pikepdf.Array) for goal in goals)
            starts = [document.pages.index(pikepdf.Page(goal[0])) for goal in goals]  # type: ignore[index]
        assert len(document.pages) == pages[-1].first_page + pages[-1].pages - 1
    assert titles == ["L-000001, Mrs Ada Brown", "L-000002, Siân Ŵyn", "L-000003, Mrs Ada Brown"]
    assert headings[:2] == ["Your home care: a change in your area, and your choice", "What is changing"]
    assert [start + 1 for start in starts] == [place.first_page for place in pages]


def test_contact_details_are_links_that_say_what_they_do() -> None:
    tree = walk(made(letter_row(1))).root
    told = {(link.uri, link.label) for link in links(tree)}
    assert told == {
        ("tel:+442079460000", "Ring 020 7946 0000"),
        ("mailto:asha.demo@council.example", "Send an email to asha.demo@council.example"),
    }
    assert {element.said for element in tree.walk() if element.role == "Link"} == {
        "020 7946 0000",
        "asha.demo@council.example",
    }
    assert all(annotation.printed for element in tree.walk() for annotation in element.annotations)


def test_a_link_that_takes_two_lines_is_one_link() -> None:
    long = "the-adult-social-care-team-for-home-care-changes@a-long-council-name.example"
    row = letter_row(1, officer_email=long, point_size=28)
    found = walk(made(row))
    assert found.faults == []
    assert found.root.said.split() == words(row)
    assert {element.said for element in found.all("Link")} == {long, "020 7946 0000"}


def test_names_never_become_links_whatever_they_look_like() -> None:
    nasty = "www.evil.example evil@evil.example 020 7946 1111"
    row = letter_row(1, salutation=nasty, new_provider=nasty, council="https://evil.example")
    assert {link.uri for link in links(walk(made(row)).root)} == {
        "tel:+442079460000",
        "mailto:asha.demo@council.example",
    }


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("officer_email", "javascript:alert(1)@x"),
        ("council_website", "javascript:alert(1)"),
        ("council_website", "file:///etc/passwd"),
        ("officer_phone", "ask at the desk"),
    ],
)
def test_contact_details_that_are_none_stay_text(field: str, text: str) -> None:
    usual = letter_row(1)
    row = dataclasses.replace(usual, fields={**usual.fields, "other_formats": f"Or use {text}.", field: text})
    tree = walk(made(row)).root
    assert text in in_one_line(tree.said)
    assert all(text not in link.label for link in links(tree))


def test_a_website_is_a_link_with_and_without_its_scheme() -> None:
    for text, uri in (
        ("council.example/care", "https://council.example/care"),
        ("http://council.example", "http://council.example"),
    ):
        row = letter_row(1, council_website=text, other_formats=f"See {text}.")
        assert uri in {link.uri for link in links(walk(made(row)).root)}


def test_the_slip_can_be_filled_in_and_each_field_says_what_it_is_for() -> None:
    row = letter_row(1)
    pdf = made(row, letter_row(2))
    fields = [annotation for element in walk(pdf).all("Form") for annotation in element.annotations]
    assert [(field.field_type, field.label) for field in fields[:6]] == [
        ("Btn", "I would like to move to Active Care & Support Ltd."),
        ("Btn", "I would like a direct payment. Please tell me more."),
        ("Btn", "I would like more time to decide. Please ring me."),
        ("Tx", "Best time to ring me"),
        ("Tx", "Signed"),
        ("Tx", "Date"),
    ]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        form = document.acroform
        names = [field.fully_qualified_name for field in form.fields]
        assert names[0] == "L-000001.Field 1"
        assert len(set(names)) == len(names) == 12
        form.fields[0].set_value(pikepdf.Name.Yes)
        form.fields[3].set_value("Mornings")
        filled = io.BytesIO()
        document.save(filled)
    with pikepdf.open(filled) as document:
        assert [str(document.acroform.fields[place].value) for place in (0, 1, 3)] == [
            "/Yes",
            "/Off",
            "Mornings",
        ]


@pytest.mark.parametrize("size", SIZES)
def test_fields_stand_on_the_page_and_clear_of_each_other(size: int) -> None:
    with pikepdf.open(io.BytesIO(made(letter_row(1, point_size=size)))) as document:
        for page in document.pages:
            boxes = [
                [float(edge) for edge in annotation.Rect]
                for annotation in page.get("/Annots", [])
                if annotation.Subtype == pikepdf.Name.Widget
            ]
            for place, (left, bottom, right, top) in enumerate(boxes):
                assert 50 < left < right < 545
                assert 50 < bottom < top < 800
                assert not any(
                    left < other[2] and other[0] < right and bottom < other[3] and other[1] < top
                    for other in boxes[place + 1 :]
                )


def test_the_slip_says_how_it_is_sent_back_without_paper() -> None:
    tree = walk(made(letter_row(1))).root
    assert "Then save it and email it to asha.demo@council.example." in in_one_line(tree.said)
    nobody = letter_row(1, officer_email="")
    assert "Then save it, or print it and post it." in in_one_line(walk(made(nobody)).root.said)


def test_a_letter_without_a_slip_has_no_fields_and_no_empty_page() -> None:
    row = letter_row(1)
    pdf = made(row, template=without_slip())
    found = walk(pdf)
    assert found.faults == []
    assert found.root.said.split() == words(row, without_slip())
    assert found.all("Form") == []
    assert len(page_texts(pdf)) == 2
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert "/AcroForm" not in document.Root


@pytest.mark.parametrize("size", SIZES)
def test_text_and_foot_have_the_persons_size_and_stay_on_the_page(size: int) -> None:
    pdf = made(letter_row(1, point_size=size, demonstration=True))
    texts = page_texts(pdf)
    for page, text in enumerate(texts):
        assert "L-000001" in text
        assert f"Page {page + 1} of {len(texts)}" in in_one_line(text)
        assert text.startswith("Demonstration – made-up person")
        sizes = font_sizes(pdf, page)
        assert sizes["Page"] == sizes["L-000001"] == size
        for mark in marks(pdf, page):
            assert 15 < mark.left < mark.right < 195
            assert 5 < mark.top < mark.bottom < 292


def test_the_mark_of_a_demonstration_is_read_once() -> None:
    row = letter_row(1, demonstration=True)
    assert walk(made(row)).root.said.count("Demonstration") == 1


def test_the_file_says_what_it_is_and_in_which_language_but_not_whose() -> None:
    pdf = made(letter_row(1))
    assert faults(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        assert str(document.docinfo["/Title"]) == "Transfer notice"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(root.Lang) == "en-GB"
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == "Transfer notice"
            assert metadata["pdfuaid:part"] == "1"
        assert b"Brown" not in root.Metadata.read_bytes()
    assert all(fonts(pdf).values())


def test_a_title_with_markup_is_still_metadata() -> None:
    template = dataclasses.replace(TRANSFER, name='Care & "choice" <b>')
    with (
        pikepdf.open(io.BytesIO(made(letter_row(1), template=template))) as document,
        document.open_metadata() as metadata,
    ):
        assert metadata["dc:title"] == 'Care & "choice" <b>'


def test_the_same_rows_give_the_same_bytes() -> None:
    assert made(*EVERY_KIND) == made(*EVERY_KIND)


def test_progress_is_told_and_what_it_raises_stops_the_making() -> None:
    done: list[int] = []

    def stop_at_two(number: int) -> None:
        done.append(number)
        if number == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        render_accessible(many_rows(5), TRANSFER, io.BytesIO(), stop_at_two)
    assert done == [1, 2]


def test_memory_hardly_grows_with_the_batch() -> None:
    render_accessible(many_rows(3), TRANSFER, io.BytesIO())

    def peak(letters: int) -> int:
        tracemalloc.start()
        try:
            render_accessible(many_rows(letters), TRANSFER, Sink())  # type: ignore[arg-type]
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few, many = peak(60), peak(160)
    assert (many - few) / 100 < 6_000  # a letter takes 16,000 in the file


def test_a_heading_of_the_councils_own_letter_is_below_its_subject() -> None:
    text = """
code = "own"
name = "Own letter"
purpose = "Ours"
needs = []
[person]
subject = "About you"
text = '''
Dear {salutation}

- one
# Heading
- two
'''
"""
    row = letter_row(1)
    own = read_template(text, "own.toml")
    found = walk(made(row, template=own))
    assert found.faults == []
    assert [len(one.children) for one in found.all("L")] == [1, 1]
    assert found.root.said.split() == words(row, own)


@pytest.mark.parametrize("size", SIZES)
def test_a_list_of_people_reads_as_the_plain_text_does(size: int) -> None:
    row = provider_list(point_size=size, people=12)
    found = walk(made(row, template=PROVIDER_LIST))
    assert found.faults == []
    assert found.root.said.split() == words(row, PROVIDER_LIST)


def test_each_person_of_a_list_is_an_entry_and_each_fact_a_paragraph() -> None:
    people, _asks = walk(made(provider_list(), template=PROVIDER_LIST)).all("L")
    assert len(people.children) == len(PEOPLE)
    facts = [element.said.strip() for element in people.walk() if element.role == "P"]
    assert len(facts) == sum(bool(cell) for person in PEOPLE for cell in person)
    assert facts[:2] == ["Name: Mrs Ada Brown", "Address: 14 Sample Road, Wembley, HA0 0AA"]


def test_what_is_said_of_one_person_may_be_more_than_a_page() -> None:
    long = dataclasses.replace(provider_list(point_size=28), table=(("Ada Brown " * 90, *PEOPLE[0][1:]),))
    found = walk(made(long, template=PROVIDER_LIST))
    assert found.faults == []
    assert found.root.said.split() == words(long, PROVIDER_LIST)
    assert [len(one.children) for one in found.all("L")] == [1, 4]


def test_the_crest_stands_first_on_each_letter_and_is_told_in_words() -> None:
    rows = letter_row(1), letter_row(2, point_size=28)
    pdf = made(*rows, look=Look(logo=logo(120, 60)))
    found = walk(pdf)
    assert found.faults == []
    assert [article.said.split() for article in found.all("Art")] == [words(row) for row in rows]
    for article in found.all("Art"):
        first = article.children[0]
        assert isinstance(first, Tagged)
        assert (first.role, first.alt) == ("Figure", "Sample Council")
    assert inked(pdf, 0).box(0, 210, 0, 43) == pytest.approx((20, 64, 20, 42), abs=0.3)
    assert min(mark.top for mark in marks(pdf, 0)) > 46


def test_the_name_and_the_headings_have_the_councils_colour() -> None:
    pdf = made(letter_row(1), look=Look(colour="#8a1538"))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        inks = [page.Contents.read_bytes().count(b"0.54 0.08 0.22 rg") for page in document.pages]
    headings = [element for element in walk(pdf).root.walk() if element.role in {"H1", "H2"}]
    assert sum(inks) == 1 + len(headings)


@pytest.mark.parametrize("size", SIZES)
def test_the_slip_has_the_code_of_the_letter_and_says_so(size: int) -> None:
    pdf = made(letter_row(231, point_size=size))
    (figure,) = walk(pdf).all("Figure")
    assert figure.alt == "Code with the letter’s reference L-000231"
    pages = range(len(page_texts(pdf)))
    codes = {page: scanned(pdf, page) for page in pages if scanned(pdf, page)}
    assert [*codes.values()] == [["L-000231"]]
    (slip,) = codes
    assert all(mark.right < 165 for mark in marks(pdf, slip) if mark.top < 39)


def test_what_is_only_looked_at_has_no_code() -> None:
    row = dataclasses.replace(letter_row(1), reference="Preview")
    found = walk(made(row))
    assert found.all("Figure") == []
    assert found.root.said.split() == words(row)
