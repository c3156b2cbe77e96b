"""How the council's letters look and where replies go: read with the programme behind it, and changed."""

import dataclasses

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.domain.programme import Council
from homecare_desktop.letters.look import Look
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.wordings import LookFacts, look_facts

_SPOILT = "The kept logo is damaged. Choose it again in Settings, or restore the store from a backup."


def current_look(reading: Reading | Writing) -> Look:
    """Return how letters look now. Raises BadInputError when the kept logo is damaged."""
    facts = _facts(reading)
    usual = Look()
    return Look(
        colour=facts.colour or usual.colour,
        logo=facts.logo,
        reply_envelope=facts.reply_envelope or usual.reply_envelope,
    )


def current_council(work: Work, reading: Reading | Writing) -> Council:
    """Return who sends the letters: as the programme says, but for what the council changed."""
    facts = _facts(reading)
    changed = {
        name: value
        for name in ("address", "phone", "email", "website", "other_formats")
        if (value := getattr(facts, name)) is not None
    }
    return dataclasses.replace(work.programme.council, **changed)


def _facts(reading: Reading | Writing) -> LookFacts:
    try:
        return look_facts(reading)
    except ValueError:
        raise BadInputError(_SPOILT) from None
