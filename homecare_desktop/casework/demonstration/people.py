"""Made-up people: names from many languages, needs, and numbers that are never issued."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from homecare_desktop.casework.demonstration.chance import one_in
from homecare_desktop.casework.demonstration.keys import KeyMaker
from homecare_desktop.casework.demonstration.names import (
    COMMUNITIES,
    YOUNGER_MEN,
    YOUNGER_WOMEN,
    Community,
)
from homecare_desktop.casework.demonstration.places import address_in
from homecare_desktop.domain.words import LetterFormat
from homecare_desktop.storage.tables import Person

AGES = {"op-pd": (52, 101), "ld": (19, 68), "mh": (21, 79), "cyp": (3, 17)}
"""Years of age by service line, youngest and oldest."""
ADULT = 18
NO_CHECK_DIGIT = 10
"""What no NHS number has for its last digit."""

STANDARD_SIZE = 14
LARGE_SIZES = (16, 18, 18, 18, 20, 24, 28)
DO_NOT_WRITE = (
    "asked us to ring her daughter instead",
    "a solicitor deals with all letters",
    "letters upset him; the social worker visits",
    "post is opened by a neighbour",
)
NOTES = (
    "Speaks to her daughter first.",
    "Hard of hearing: let it ring for a long time.",
    "Best after 11am, when the morning visit is over.",
    "The son translates on the phone.",
    "Key safe; knock loudly and wait.",
    "Anxious about new faces. Wants to meet the care worker first.",
)
PREFERRED_NAMES = ("Bibi", "Jay", "Mai", "Pop", "Uncle Ray", "Teddy", "Auntie Jo")
WOMEN = 0.58
"""Their share: more women than men receive home care."""
HOUSEHOLDS = 25
"""One person in so many lives with the one made before: one address, two letters."""


class PersonMaker:
    """Makes one person after another, the same ones for the same ``random``."""

    def __init__(self, random: Random, keys: KeyMaker, today: date, most: int) -> None:
        """Make at most ``most`` people, as they are on the day ``today``."""
        self._random = random
        self._keys = keys
        self._today = today
        self._nhs_numbers = _nhs_numbers(random, most)
        self._council_ids = iter(random.sample(range(100_000, 1_000_000), most))
        self._before: tuple[str, Person, Community] | None = None

    def make(self, service_line: str, place: int, ward: str) -> Person:
        """Make up somebody of a service line who lives in the ``place``-th area."""
        random = self._random
        community = random.choices(COMMUNITIES, [community.weight for community in COMMUNITIES])[0]
        together = self._together_with(service_line, ward)
        if together:
            community = together[1]
        woman = random.random() < WOMEN
        born = self._born(service_line)
        first_name = self._first_name(community, born, woman=woman)
        person = Person(
            id=self._keys.next(),
            council_id=f"B-{next(self._council_ids)}",
            nhs_number=None if one_in(100, random) else next(self._nhs_numbers),
            title=self._title(born, woman=woman),
            first_name=first_name,
            last_name=_family_name(community, random, first_name, woman=woman),
            preferred_name="",
            born_on=born,
            ward=ward,
            phone=self._phone(),
            email="",
            moved_away=False,
            restricted=one_in(300, random),
            notes=random.choice(NOTES) if one_in(16, random) else "",
        )
        self._live_somewhere(person, place, together[0] if together else None)
        self._read_and_speak(person, community, service_line)
        self._small_things(person)
        self._before = (service_line, person, community)
        return person

    def _together_with(self, service_line: str, ward: str) -> tuple[Person, Community] | None:
        """Return the person made before, when this one is to share their household."""
        shares = one_in(HOUSEHOLDS, self._random)
        if not (shares and self._before and self._before[0] == service_line == "op-pd"):
            return None
        _, person, community = self._before
        return (person, community) if person.ward == ward else None

    def _born(self, service_line: str) -> date:
        youngest, oldest = AGES[service_line]
        age = self._random.triangular(youngest, oldest, oldest - (oldest - youngest) * 0.35)
        return self._today - timedelta(days=int(age * 365.25))

    def _is_child(self, born: date) -> bool:
        return born > self._today - timedelta(days=int(ADULT * 365.25))

    def _title(self, born: date, *, woman: bool) -> str:
        if self._is_child(born):
            return ""
        women, men = ("Mrs", "Mrs", "Mrs", "Ms", "Miss"), ("Mr",)
        return "Dr" if one_in(100, self._random) else self._random.choice(women if woman else men)

    def _first_name(self, community: Community, born: date, *, woman: bool) -> str:
        if self._is_child(born):
            return self._random.choice(YOUNGER_WOMEN if woman else YOUNGER_MEN)
        return self._random.choice(community.women if woman else community.men)

    def _phone(self) -> str:
        """Return a number that Ofcom keeps free for drama."""
        if one_in(2, self._random):
            return f"020 7946 0{self._random.randint(200, 999)}"
        return f"07700 900{self._random.randint(0, 999):03}"

    def _live_somewhere(self, person: Person, place: int, together: Person | None) -> None:
        if together:
            person.last_name = together.last_name
            person.address_1, person.address_2 = together.address_1, together.address_2
            person.town, person.postcode = together.town, together.postcode
            return
        address = address_in(place, self._random)
        person.address_1, person.address_2, person.address_3 = address.lines
        person.town, person.postcode = address.town, address.postcode
        if one_in(300, self._random):
            person.address_1, person.address_2 = "No fixed abode", ""
            person.town = person.postcode = ""
        elif one_in(200, self._random):
            person.postcode = ""

    def _read_and_speak(self, person: Person, community: Community, service_line: str) -> None:
        speaks = bool(community.language) and not one_in(2, self._random)
        person.language = community.language if speaks else "English"
        person.interpreter_needed = speaks and one_in(4, self._random)
        if not speaks and one_in(250, self._random):
            person.language, person.interpreter_needed = "British Sign Language", True
        person.letter_format, person.point_size = self._format(service_line)

    def _format(self, service_line: str) -> tuple[str, int]:
        if service_line == "ld" and one_in(8, self._random):
            return LetterFormat.EASY_READ, STANDARD_SIZE
        if one_in(16, self._random):
            return LetterFormat.LARGE_PRINT, self._random.choice(LARGE_SIZES)
        if one_in(150, self._random):
            return LetterFormat.BRAILLE, STANDARD_SIZE
        if one_in(200, self._random):
            return LetterFormat.AUDIO, STANDARD_SIZE
        return LetterFormat.STANDARD, STANDARD_SIZE

    def _small_things(self, person: Person) -> None:
        random = self._random
        person.do_not_write = random.choice(DO_NOT_WRITE) if one_in(120, random) else None
        if one_in(25, random):
            person.preferred_name = random.choice(PREFERRED_NAMES)
        if one_in(10, random):
            person.email = f"{person.council_id.lower()}@example.org"


def _family_name(community: Community, random: Random, first_name: str, *, woman: bool) -> str:
    families = community.families if woman or not community.men_families else community.men_families
    return random.choice([name for name in families if name != first_name])


def _nhs_numbers(random: Random, most: int) -> Iterator[str]:
    """Yield valid numbers from 999 000 0000 up, which are never issued, each once."""
    # One number in eleven has no check digit; twice as many as are needed is plenty.
    for middle in random.sample(range(1_000_000), most * 2 + 100):
        digits = f"999{middle:06}"
        check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
        if check != NO_CHECK_DIGIT:
            yield f"{digits}{check % 11}"
