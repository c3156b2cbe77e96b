"""Who may change the council's letters: asked of the store each time, for it can change meanwhile."""

from uuid import UUID

from homecare_desktop.casework.officers import officer_named
from homecare_desktop.casework.work import OfficerRow, Work
from homecare_desktop.domain.errors import RefusedError
from homecare_desktop.storage.lookups import officers_who_may_word
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tables import Officer

NOT_ALLOWED = "Not allowed"
"""What stands in the place of a rule's number: it is the council who says so, not domain.md."""


def may_word_letters(work: Work) -> bool:
    """Whether who is signed in may change the council's letters."""
    with work.reading() as reading:
        return work.officer.officer_id in _those(reading)


def who_may_word_letters(work: Work) -> list[str]:
    """Return the names of the officers who may, in order."""
    with work.reading() as reading:
        return [name for _, name in officers_who_may_word(reading)]


def who_may_sentence(work: Work) -> str:
    """Say who may change letters, to an officer who may not."""
    names = who_may_word_letters(work)
    if not names:
        return "Nobody may change the letters yet. The command “officers may-word-letters” gives the right."
    return f"You can read the letters here. {_listed(names)} may change them."


def set_may_word_letters(work: Work, name: str, *, allowed: bool) -> OfficerRow:
    """Give the officer ``name`` the right to change the council's letters, or take it back.

    Who does so needs the right, unless nobody has it. Raises UnknownNameError and RefusedError.
    """
    officer = officer_named(work, name)
    with work.writing() as writing:
        holders = _those(writing)
        if holders and work.officer.officer_id not in holders:
            raise _refused(writing)
        if not allowed and holders == {officer.officer_id}:
            raise RefusedError(
                NOT_ALLOWED,
                f"{officer.name} is the only one who may change letters. Give somebody else the right first.",
            )
        writing.get_one(Officer, officer.officer_id).may_word_letters = allowed
    return officer


def require_may_word(work: Work, writing: Writing) -> None:
    """Raise RefusedError unless who is signed in may change the council's letters."""
    if work.officer.officer_id not in _those(writing):
        raise _refused(writing)


def _refused(reading: Reading | Writing) -> RefusedError:
    names = [name for _, name in officers_who_may_word(reading)]
    may = (
        f"{_listed(names)} may" if names else "Nobody has the right yet. It may be given on the command line"
    )
    return RefusedError(NOT_ALLOWED, f"You may not change the council's letters. {may}.")


def _those(reading: Reading | Writing) -> set[UUID]:
    return {key for key, _ in officers_who_may_word(reading)}


def _listed(names: list[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
