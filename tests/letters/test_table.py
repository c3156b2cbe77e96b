"""The table of a letter to a provider: nothing lost, no fact split, a list in large print."""

import dataclasses
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.blocks import Laid, Style
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.table import lay_table
from homecare_desktop.letters.templates import Template, read_template
from homecare_desktop.letters.typesetting import FIXED_SPACE, LineBreaker
from tests.support.letter_rows import letter_row
from tests.support.pdf_pages import font_sizes, in_one_line, marks, page_texts

HEADINGS = ("Name", "Address", "Phone", "Hours a week", "Carers", "Move on")
BREAKER = LineBreaker()
CELLS = st.lists(st.text("abcdefghij łş&<", max_size=12).map(str.strip), max_size=4).map(" ".join)
TABLES = st.integers(1, 6).flatmap(
    lambda columns: st.lists(st.tuples(*[CELLS] * columns), min_size=2, max_size=8)
)


def template() -> Template:
    text = f"""
code = "list"
name = "List"
purpose = "A list of people."
needs = []
[provider]
subject = "Packages"
text = '''
Dear {{salutation}}

# The people
[table: {" | ".join(HEADINGS)}]

Please ring me.
'''
"""
    return read_template(text, "list.toml")


def people(number: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            f"Mr Test Person-{index:03d}",
            f"Flat {index}, 14 Sample Road, Wembley HA0 0AA",
            "020 7946 0000",
            "12.5",
            "2",
            "6 September 2021" if index % 3 else "",
        )
        for index in range(number)
    )


def printed(size: int, rows: tuple[tuple[str, ...], ...]) -> bytes:
    out = io.BytesIO()
    row = dataclasses.replace(letter_row(1, point_size=size), voice=Voice.PROVIDER, table=rows)
    render([row], template(), load_envelope("c4"), out)
    return out.getvalue()


@given(TABLES, st.sampled_from([12.0, 14.0, 16.0, 28.0]))
def test_nothing_is_lost_and_no_cell_is_wider_than_its_room(rows: list[tuple[str, ...]], size: float) -> None:
    headings = tuple(f"h{heading}" for heading in rows[0])
    style = Style(size, 480.0)
    items = lay_table(headings, rows[1:], style, BREAKER)
    cells = [list(said_by_column(item).values()) for item in items]
    if size < 16 and items[0].keep_with_next:
        wanted = [["".join(cell.split()) for cell in row if cell.split()] for row in (headings, *rows[1:])]
        assert [[cell for cell in row if cell] for row in cells] == wanted
    else:
        listed = [
            "".join(f"{name}:{cell}" for name, cell in zip(headings, row, strict=True) if cell)
            for row in rows[1:]
        ]
        assert ["".join(row) for row in cells] == ["".join(text.split()) for text in listed]
    lefts = sorted({x for item in items for row in item.rows for x, _ in row.texts})
    rooms = dict(zip(lefts, [*lefts, style.width][1:], strict=True))
    for item in items:
        for row in item.rows:
            for x, line in row.texts:
                assert x + BREAKER.width(line) * item.size / 1000 <= rooms[x] + 0.01


def said_by_column(item: Laid) -> dict[float, str]:
    """Return what stands in each column, by its left edge and without spaces."""
    said: dict[float, str] = {}
    for row in item.rows:
        for x, line in row.texts:
            text = "".join(text for text, _ in line).replace(FIXED_SPACE, " ")
            said[x] = said.get(x, "") + "".join(text.split())
    return dict(sorted(said.items()))


@pytest.mark.parametrize("size", [12, 14])
def test_a_table_has_its_headings_on_every_page_and_whole_facts(size: int) -> None:
    pdf = printed(size, people(40))
    texts = [text for text in page_texts(pdf) if text]
    assert len(texts) > 2
    for text in texts:
        if "Test Person" in in_one_line(text):
            assert in_one_line(text).count("Phone Hours") == 1
        assert text.count("020 7946 0000") == in_one_line(text).count("020 7946 0000")
    everything = in_one_line(" ".join(texts))
    assert [everything.count(f"Person-{number:03d}") for number in range(40)] == [1] * 40
    assert min(font_sizes(pdf, 0).values()) >= 12


def test_no_row_runs_over_the_end_of_a_page() -> None:
    for page, text in enumerate(page_texts(printed(14, people(40)))):
        assert text.count("HA0 0AA") >= text.count("Person-") - (page == 0)
        lines = [mark for mark in marks(printed(14, people(40)), page) if mark.top < 283]
        assert not lines or max(mark.bottom for mark in lines) < 283


@pytest.mark.parametrize("size", [16, 28])
def test_in_large_print_the_table_is_a_list(size: int) -> None:
    text = in_one_line(" ".join(page_texts(printed(size, people(3)))))
    assert text.count("Name: Mr Test Person") == 3
    assert text.count("Hours a week: 12.5") == 3
    assert text.count("Move on: 6 September 2021") == 2
    assert text.count("Move on:") == 2  # what is not known has no line
    pdf = printed(size, people(3))
    sizes = [font_sizes(pdf, page).get("Name:") for page, _ in enumerate(page_texts(pdf))]
    assert set(sizes) - {None} == {size}


def test_an_empty_table_has_no_headings() -> None:
    text = in_one_line(" ".join(page_texts(printed(14, ()))))
    assert "Hours a week" not in text
    assert "Please ring me." in text


def test_a_word_wider_than_a_column_makes_the_table_a_list() -> None:
    rows = tuple((("x" * 30), *row[1:]) for row in people(2))
    text = in_one_line(" ".join(page_texts(printed(14, rows))))
    assert text.count(f"Name: {'x' * 30}") == 2
