"""The covering letter to a provider with its list of people, as a row."""

import dataclasses

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.domain.words import Voice
from tests.support.letter_rows import letter_row

PEOPLE = (
    ("Mrs Ada Brown", "14 Sample Road, Wembley, HA0 0AA", "020 7946 0001", "12.5", "2", "6 September 2021"),
    ("Nguyễn Thị Ẹ̀bùn", "Flat 3, 2 Sample Road, Wembley, HA0 0AA", "", "7", "1", ""),
    ("فاطمة حسن", "Flat 4, 2 Sample Road, Wembley, HA0 0AA", "", "21", "2", ""),
)


def provider_list(number: int = 1, *, point_size: int = 14, people: int = len(PEOPLE)) -> LetterRow:
    """Return a letter to a provider about so many ``people``; of every second and third little is known."""
    row = letter_row(number, name="Active Care & Support Ltd", point_size=point_size, people="these people")
    table = tuple(PEOPLE[place % len(PEOPLE)] for place in range(people))
    return dataclasses.replace(row, voice=Voice.PROVIDER, reply_to=(), table=table)
