"""How the council's letters look and where replies go: read with the programme behind it, and changed."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from homecare_desktop.casework.officer_rights import require_may_word
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import is_postcode, tidy_postcode
from homecare_desktop.domain.colours import READABLE, VISIBLE, contrast_on_white, is_colour, parts_of
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.programme import Council
from homecare_desktop.letters.envelopes import envelope_names
from homecare_desktop.letters.glyphs import clean, describe, unprintable
from homecare_desktop.letters.logo import LARGEST_FILE, LogoFaultError, logo_pdf
from homecare_desktop.letters.look import Look
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.wordings import LookFacts as CouncilEntry
from homecare_desktop.storage.wordings import enter_look, look_facts

__all__ = [
    "CouncilEntry",
    "CouncilFaultsError",
    "colour_hint",
    "council_entry",
    "council_faults",
    "council_of",
    "current_council",
    "current_look",
    "logo_from",
    "look_of",
    "save_council",
    "usual_look",
    "with_council",
]

MOST_LINES: Final = 6
LONGEST_LINE: Final = 60
LONGEST_SENTENCE: Final = 300
OF_COUNCIL: Final = ("address", "phone", "email", "website", "other_formats")
_SPOILT: Final = "The kept logo is damaged. Choose it again in Settings, or restore the store from a backup."
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE: Final = re.compile(r"[0-9+() -]{6,30}")


class CouncilFaultsError(BadInputError):
    """What was entered about the council cannot be kept; ``faults`` has a sentence for each field."""

    def __init__(self, faults: dict[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = faults


def usual_look() -> Look:
    """Return how letters look while the council has chosen nothing."""
    return Look()


def current_look(reading: Reading | Writing) -> Look:
    """Return how letters look now. Raises BadInputError when the kept logo is damaged."""
    return look_of(_entry(reading))


def look_of(entry: CouncilEntry) -> Look:
    """Return how letters look with ``entry``."""
    usual = usual_look()
    return Look(
        colour=entry.colour or usual.colour,
        logo=entry.logo,
        reply_envelope=entry.reply_envelope or usual.reply_envelope,
    )


def current_council(work: Work, reading: Reading | Writing) -> Council:
    """Return who sends the letters: as the programme says, but for what the council changed."""
    return council_of(work, _entry(reading))


def council_of(work: Work, entry: CouncilEntry) -> Council:
    """Return who sends the letters with ``entry``."""
    changed = {name: value for name in OF_COUNCIL if (value := getattr(entry, name)) is not None}
    return dataclasses.replace(work.programme.council, **changed)


def with_council(work: Work, council: Council) -> Work:
    """Return ``work`` whose letters are sent by ``council``."""
    return dataclasses.replace(work, programme=dataclasses.replace(work.programme, council=council))


def council_entry(work: Work) -> CouncilEntry:
    """Return what the council changed; ``None`` is as the programme says.

    A logo whose bytes are damaged is left out here, so that another one can be chosen.
    """
    with work.reading() as reading:
        return look_facts(reading, damaged_logo=False)


def council_faults(entry: CouncilEntry) -> dict[str, str]:
    """Return what is wrong, a sentence for each field; empty is nothing."""
    found = (*_address_faults(entry.address), *_contact_faults(entry), *_look_faults(entry))
    return dict(reversed([*found, *_unprintable(entry)]))


def save_council(work: Work, entry: CouncilEntry) -> None:
    """Keep ``entry`` from now on; what was before stays on record.

    Raises CouncilFaultsError, and RefusedError for an officer without the right to change letters.
    """
    tidied = _tidy(entry)
    if faults := council_faults(tidied):
        raise CouncilFaultsError(faults)
    with work.writing() as writing:
        require_may_word(work, writing)
        if _differs(writing, tidied):
            enter_look(writing, tidied, work.stamp())


def logo_from(file: Path) -> bytes:
    """Return the logo in the PNG or SVG ``file`` as the store keeps it. Raises BadInputError."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
            size = len(content) if len(content) <= LARGEST_FILE else file.stat().st_size
    except OSError as error:
        raise BadInputError(f"“{file.name}” cannot be read. Is it open in another program?") from error
    if size > LARGEST_FILE:
        raise LogoFaultError(
            f"“{file.name}” has {size / 1e6:,.1f} MB; {LARGEST_FILE / 1e6:.0f} MB are the most for a logo."
        )
    return logo_pdf(content)


def colour_hint(colour: str) -> str:
    """Say how well ``colour`` is seen on white paper, or what is wrong with it."""
    if not is_colour(colour):
        return "Write a colour as # and six digits, such as #1d4e79."
    contrast = contrast_on_white(parts_of(colour))
    if contrast < VISIBLE:
        return f"Too pale: {contrast:.1f} to 1 on white. Choose a darker colour."
    if contrast < READABLE:
        return f"Pale: {contrast:.1f} to 1 on white. Words in it are hard to read below {READABLE} to 1."
    return f"Well seen: {contrast:.1f} to 1 on white."


def _differs(reading: Reading, entry: CouncilEntry) -> bool:
    try:
        return look_facts(reading) != entry
    except ValueError:  # a damaged logo is replaced, whatever by
        return True


def _entry(reading: Reading | Writing) -> CouncilEntry:
    try:
        return look_facts(reading)
    except ValueError:
        raise BadInputError(_SPOILT) from None


def _address_faults(address: tuple[str, ...] | None) -> Iterator[tuple[str, str]]:
    if not address:
        return
    if len(address) > MOST_LINES:
        yield "address", f"The address has {len(address)} lines; {MOST_LINES} are the most."
    elif len(address) == 1 or not is_postcode(address[-1]):
        yield "address", "The last line of the address is its postcode, alone."
    if any(len(line) > LONGEST_LINE for line in address):
        yield "address", f"A line of the address has more than {LONGEST_LINE} characters."


def _contact_faults(entry: CouncilEntry) -> Iterator[tuple[str, str]]:
    if entry.phone and not _PHONE.fullmatch(entry.phone):
        yield "phone", "A phone number has digits and spaces."
    if entry.email and not _EMAIL.fullmatch(entry.email):
        yield "email", "An email address looks like homecare@council.example."
    if entry.website and (" " in entry.website or "." not in entry.website):
        yield "website", "A website looks like www.council.example/homecare."
    for name in ("phone", "email", "website"):
        if len(getattr(entry, name) or "") > 2 * LONGEST_LINE:
            yield name, "That is too long to be printed in one line."
    said = entry.other_formats or ""
    if len(said) > LONGEST_SENTENCE or (said and said[-1] not in ".?"):
        yield "other_formats", f"Write one sentence of up to {LONGEST_SENTENCE} characters, with a full stop."


def _look_faults(entry: CouncilEntry) -> Iterator[tuple[str, str]]:
    if entry.colour is not None and (
        not is_colour(entry.colour) or contrast_on_white(parts_of(entry.colour)) < VISIBLE
    ):
        yield "colour", colour_hint(entry.colour)
    if entry.reply_envelope is not None and entry.reply_envelope not in dict(envelope_names()):
        known = ", ".join(code for code, _ in envelope_names())
        yield "reply_envelope", f"There is no envelope “{entry.reply_envelope}”. There is: {known}."


def _unprintable(entry: CouncilEntry) -> Iterator[tuple[str, str]]:
    for name in OF_COUNCIL:
        value = getattr(entry, name) or ""
        missing = unprintable(value if isinstance(value, str) else " ".join(value))
        if missing:
            yield name, f"Letters cannot print {describe(missing[0])}."


def _tidy(entry: CouncilEntry) -> CouncilEntry:
    """Return ``entry`` without what nobody sees, the postcode as Royal Mail writes it."""
    words: dict[str, Any] = {
        name: clean(value)
        for name in (*OF_COUNCIL[1:], "colour", "reply_envelope")
        if (value := getattr(entry, name)) is not None
    }
    address = entry.address
    if address is not None:
        lines = [line for line in (clean(part).rstrip(",") for part in address) if line]
        last = tidy_postcode(lines[-1]) if lines and is_postcode(lines[-1]) else None
        address = (*lines[:-1], last) if last else tuple(lines)
    return dataclasses.replace(entry, **words, address=address)
