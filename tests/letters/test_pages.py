"""Rows on pages: each once, none off the page, headings with their text, the slip at the foot."""

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.letters.blocks import Laid, Row
from homecare_desktop.letters.pages import Column, Pages, arrange

FIRST, OTHER = Column(270, 770), Column(45, 770)
LEADING = 18.0


def laid(rows: int, *, keep: bool = False, space: float = 13.0) -> Laid:
    return Laid(tuple(Row(()) for _ in range(rows)), 14.0, LEADING, space, keep_with_next=keep)


ITEMS = st.lists(
    st.builds(laid, st.integers(1, 12), keep=st.booleans(), space=st.sampled_from([0.0, 4.0, 13.0])),
    min_size=1,
    max_size=30,
)


def columns(pages: Pages) -> list[Column]:
    return [FIRST, *[OTHER] * (len(pages.placed) - 1)]


@given(ITEMS, ITEMS)
def test_every_row_stands_once_in_order_and_on_the_page(letter: list[Laid], slip: list[Laid]) -> None:
    pages = arrange(letter, slip, FIRST, OTHER)
    items = [*letter, *slip]
    rows = [
        (placed.item, row)
        for page in pages.placed
        for placed in page
        for row in range(placed.start, placed.stop)
    ]
    assert rows == [(number, row) for number, item in enumerate(items) for row in range(len(item.rows))]
    for page, column in zip(pages.placed, columns(pages), strict=True):
        below = column.top
        for placed in page:
            assert placed.top >= below - 0.01
            below = placed.top + (placed.stop - placed.start) * items[placed.item].leading
        assert below <= column.bottom + 0.1


@given(ITEMS)
def test_no_single_line_is_left_behind(letter: list[Laid]) -> None:
    pages = arrange(letter, [], FIRST, OTHER)
    for page in pages.placed:
        for placed in page:
            if len(letter[placed.item].rows) >= 2 * 2:
                assert placed.stop - placed.start >= 2


def test_a_heading_goes_with_its_text() -> None:
    letter = [laid(25, space=0.0), laid(1, keep=True), laid(6)]
    pages = arrange(letter, [], FIRST, OTHER)
    assert [[placed.item for placed in page] for page in pages.placed] == [[0], [1, 2]]


def test_a_heading_stays_where_two_lines_of_its_text_do() -> None:
    letter = [laid(20, space=0.0), laid(1, keep=True), laid(8)]
    pages = arrange(letter, [], FIRST, OTHER)
    assert [[placed.item for placed in page] for page in pages.placed] == [[0, 1, 2], [2]]


def test_the_slip_stands_at_the_foot_of_the_second_page() -> None:
    pages = arrange([laid(5)], [laid(4, space=0.0), laid(2)], FIRST, OTHER)
    assert len(pages.placed) == 2
    last = pages.placed[1][-1]
    assert abs(last.top + 2 * LEADING - OTHER.bottom) < 0.01
    assert pages.cut_at is not None
    assert pages.cut_at[0] == 1
    assert pages.cut_at[1] < pages.placed[1][0].top


def test_the_slip_never_stands_above_the_end_of_the_letter() -> None:
    pages = arrange([laid(40, space=0.0)], [laid(20, space=0.0)], FIRST, OTHER)
    (letter_end,) = [placed for placed in pages.placed[1] if placed.item == 0]
    (slip,) = [placed for placed in pages.placed[1] if placed.item == 1]
    assert pages.cut_at is not None
    assert letter_end.top + (letter_end.stop - letter_end.start) * LEADING < pages.cut_at[1] < slip.top


def test_a_slip_that_does_not_fit_below_the_letter_has_its_own_page() -> None:
    pages = arrange([laid(60, space=0.0)], [laid(30, space=0.0)], FIRST, OTHER)
    assert len(pages.placed) == 3
    assert pages.placed[2][0].top == OTHER.top
    assert pages.cut_at is None


def test_a_slip_in_the_largest_print_goes_on_over_pages() -> None:
    pages = arrange([laid(5)], [laid(30, space=0.0), laid(30)], FIRST, OTHER)
    assert len(pages.placed) > 2
    assert pages.cut_at is None
