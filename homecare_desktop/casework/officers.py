"""The named officers of the store."""

from homecare_desktop.casework.work import OfficerRow, Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.folding import fold
from homecare_desktop.storage import lookups
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.tables import Officer


def list_officers(work: Work) -> list[OfficerRow]:
    """Return every officer by name."""
    with work.reading() as reading:
        return [OfficerRow(*row) for row in lookups.officer_rows(reading)]


def officer_named(work: Work, name: str) -> OfficerRow:
    """Return the officer called ``name``, whatever its capitals and accents.

    Raises UnknownNameError, which lists the officers that there are.
    """
    officers = list_officers(work)
    found = [officer for officer in officers if fold(officer.name) == fold(name)]
    if not found:
        names = ", ".join(officer.name for officer in officers)
        raise UnknownNameError(f"There is no officer called “{name}”. The officers are: {names}.")
    return found[0]


def add_officer(
    work: Work, name: str, *, job_title: str = "", phone: str = "", email: str = ""
) -> OfficerRow:
    """Add a named officer; raises BadInputError for an empty name or one that is taken."""
    wanted = " ".join(name.split())
    if not wanted:
        raise BadInputError("An officer needs a name: it is printed on the letters.")
    if any(fold(officer.name) == fold(wanted) for officer in list_officers(work)):
        raise BadInputError(f"There is already an officer called “{wanted}”.")
    row = Officer(name=wanted, job_title=job_title.strip(), phone=phone.strip(), email=email.strip())
    with work.writing() as writing:
        writing.add(row)
        writing.flush()
        return OfficerRow(row.id, row.name, row.job_title, row.phone, row.email)


def change_officer(
    work: Work, name: str, *, job_title: str | None = None, phone: str | None = None, email: str | None = None
) -> OfficerRow:
    """Change what letters say of an officer; ``None`` leaves a field as it is."""
    officer = officer_named(work, name)
    wanted = {"job_title": job_title, "phone": phone, "email": email}
    with work.writing() as writing:
        row = writing.get_one(Officer, officer.officer_id)
        for field, value in wanted.items():
            if value is not None:
                setattr(row, field, value.strip())
        writing.flush()
        return OfficerRow(row.id, row.name, row.job_title, row.phone, row.email)


def let_in(work: Work, name: str, passphrase: str) -> OfficerRow:
    """Let an officer sign in with ``passphrase``, in place of any that they had.

    Raises UnknownNameError, or BadInputError when the passphrase is too short.
    """
    officer = officer_named(work, name)
    work.store.let_in(officer.officer_id, officer.name, passphrase)
    with work.writing() as writing:
        log_act(writing, "let-in", "officer", officer.officer_id, {})
    return officer
