"""Letters to made-up people, as rows."""

from collections.abc import Iterator
from datetime import date

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.fields import FIELDS

FIRST_NAMES = ("Delroy", "Şükran", "Ştefan", "Łucja", "Nguyễn", "Siân", "Adébáyọ̀", "Zoë", "Иван", "Γιώργος")
LAST_NAMES = ("Brown", "O’Neill-Featherstone", "Łukasik", "Ştefănescu", "Trần", "Ŵyn", "Okonkwo", "Ðorđević")
OFFICERS = ("Asha Demo", "Ben Sample", "Carys Example", "Daniel Specimen", "Efua Pattern", "Farid Model")
PROVIDERS = ("Active Care & Support Ltd", "Eleanor Nursing and Social Care Ltd", "MiHomecare", "Dendera Ltd")

SENDER = ("Sample Council", "Adult Social Care", "1 Sample Square", "Wembley", "HA0 0AA")


def letter_row(  # noqa: PLR0913 - each names one thing that a test changes
    number: int = 1,
    *,
    name: str = "Mrs Ada Brown",
    salutation: str = "Mrs Brown",
    address: tuple[str, ...] = ("14 Sample Road", "Wembley", "HA0 0AA"),
    point_size: int = 14,
    demonstration: bool = False,
    sender: tuple[str, ...] = SENDER,
    **fields: str,
) -> LetterRow:
    """Return a transfer letter; ``fields`` are merge fields that differ from the usual."""
    usual = {
        "salutation": salutation,
        "full_name": name,
        "current_provider": "Kindred Care Example Ltd",
        "new_provider": "Active Care & Support Ltd",
        "area_start": "6 September 2021",
        "officer": "Asha Demo",
        "officer_job": "Named officer",
        "officer_phone": "020 7946 0000",
        "officer_email": "asha.demo@council.example",
        "council": "Sample Council",
        "team": "Adult Social Care",
        "return_address": "1 Sample Square, Wembley HA0 0AA",
        "other_formats": "Please ask me if you would like this letter in another language or format.",
    }
    return LetterRow(
        reference=f"L-{number:06d}",
        dated=date(2021, 4, 29),
        address=(name, *address),
        fields=dict.fromkeys(FIELDS, "") | usual | fields,
        conditions=frozenset({"by_patch"}),
        point_size=point_size,
        demonstration=demonstration,
        sender=sender,
        reply_to=sender,
    )


def many_rows(number: int) -> Iterator[LetterRow]:
    """Yield ``number`` standard letters: many names, several officers, several providers."""
    return (_one_of_many(index) for index in range(1, number + 1))


def _one_of_many(index: int) -> LetterRow:
    first = FIRST_NAMES[index % len(FIRST_NAMES)]
    last = f"{LAST_NAMES[index % len(LAST_NAMES)]}-{_syllables(index)}"
    officer = OFFICERS[index // 11 % len(OFFICERS)]
    return letter_row(
        index,
        name=f"Ms {first} {last}",
        salutation=f"Ms {last}",
        address=(f"Flat {index % 90 + 1}", f"{index % 200 + 1} Sample Road", "Wembley", "HA0 0AA"),
        officer=officer,
        officer_email=f"{officer.lower().replace(' ', '.')}@council.example",
        new_provider=PROVIDERS[index // 5 % len(PROVIDERS)],
        current_provider=f"Kindred Care {index % 30} Ltd",
    )


def _syllables(index: int) -> str:
    """Return a name of its own for each index, so that nothing is remembered that would not be."""
    parts = ("ba", "do", "ki", "lu", "me", "na", "ro", "su", "ti", "ve")
    return "".join(parts[int(digit)] for digit in str(index)).capitalize()
