"""Rows on pages: each once, none off the page, headings with their text, tables under their headings."""

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.blocks import Laid, Row
from homecare_desktop.letters.pages import Column, Page, arrange

FIRST, OTHER = Column(270, 770), Column(45, 770)
LEADING = 18.0


def laid(rows: int, *, keep: bool = False, space: float = 13.0) -> Laid:
    return Laid(tuple(Row(()) for _ in range(rows)), 14.0, LEADING, space, keep_with_next=keep)


ITEMS = st.lists(
    st.builds(laid, st.integers(1, 12), keep=st.booleans(), space=st.sampled_from([0.0, 4.0, 13.0])),
    min_size=1,
    max_size=30,
)


def columns(pages: tuple[Page, ...]) -> list[Column]:
    return [FIRST, *[OTHER] * (len(pages) - 1)]


@given(ITEMS)
def test_every_row_stands_once_in_order_and_on_the_page(letter: list[Laid]) -> None:
    pages = arrange(letter, FIRST, OTHER)
    rows = [
        (placed.item, row) for page in pages for placed in page for row in range(placed.start, placed.stop)
    ]
    assert rows == [(number, row) for number, item in enumerate(letter) for row in range(len(item.rows))]
    assert_within(pages, letter)


def assert_within(pages: tuple[Page, ...], items: list[Laid]) -> None:
    for page, column in zip(pages, columns(pages), strict=True):
        below = column.top
        for placed in page:
            assert placed.top >= below - 0.01
            below = placed.top + (placed.stop - placed.start) * items[placed.item].leading
        assert below <= column.bottom + 0.1


@given(ITEMS)
def test_no_single_line_is_left_behind(letter: list[Laid]) -> None:
    pages = arrange(letter, FIRST, OTHER)
    for page in pages:
        for placed in page:
            if len(letter[placed.item].rows) >= 2 * 2:
                assert placed.stop - placed.start >= 2


def test_a_heading_goes_with_its_text() -> None:
    letter = [laid(25, space=0.0), laid(1, keep=True), laid(6)]
    pages = arrange(letter, FIRST, OTHER)
    assert [[placed.item for placed in page] for page in pages] == [[0], [1, 2]]


def test_a_heading_stays_where_two_lines_of_its_text_do() -> None:
    letter = [laid(20, space=0.0), laid(1, keep=True), laid(8)]
    pages = arrange(letter, FIRST, OTHER)
    assert [[placed.item for placed in page] for page in pages] == [[0, 1, 2], [2]]


def table(*rows: int) -> list[Laid]:
    headings = Laid((Row(()),), 14.0, LEADING, 13.0, keep_with_next=True, whole=True)
    return [
        headings,
        *(
            Laid((Row(()),) * number, 14.0, LEADING, 8.0, whole=True, headings_above=place)
            for place, number in enumerate(rows, 1)
        ),
    ]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=40), st.integers(0, 26))
def test_a_row_of_a_table_stays_whole_under_the_headings(rows: list[int], before: int) -> None:
    letter = [laid(before, space=0.0), *table(*rows)]
    pages = arrange(letter, FIRST, OTHER)
    assert_within(pages, letter)
    whole = [placed for page in pages for placed in page if placed.item > 1]
    assert [(placed.item, placed.start, placed.stop) for placed in whole] == [
        (number, 0, count) for number, count in enumerate(rows, 2)
    ]
    for page in pages:
        items = [placed.item for placed in page]
        if any(item > 1 for item in items):
            assert items[items.index(1) + 1] == min(item for item in items if item > 1)


def test_a_row_taller_than_a_page_goes_on_under_the_headings() -> None:
    letter = table(100)
    pages = arrange(letter, FIRST, OTHER)
    assert_within(pages, letter)
    assert [[placed.item for placed in page] for page in pages] == [[0, 1]] * len(pages)
    assert sum(page[1].stop - page[1].start for page in pages) == 100
