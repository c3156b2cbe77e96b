"""What a transcription service is sent: letters as text and as accessible PDF, and a list, in one zip."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from homecare_desktop.casework.council_look import current_council, current_look
from homecare_desktop.casework.letter_rows import LetterDraft, drafts
from homecare_desktop.casework.letter_wording import template_for
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, RefusedError
from homecare_desktop.domain.letter_names import task_name
from homecare_desktop.domain.words import TaskKind
from homecare_desktop.exchange.lists_out import csv_list
from homecare_desktop.letters import templates
from homecare_desktop.letters.plain_text import plain_text
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tasks import TaskFacts

_HEADINGS: Final = (
    "Task",
    "Wanted",
    "Format or language",
    "Letter",
    "Print size in points",
    "Pages as PDF",
    "Words",
    "Wanted by",
    "Send it back to",
    "Phone",
    "Email",
    "Council address",
)
_WANTED_IN_DAYS: Final = "as soon as you can; opened on {}"
_ANOTHER_FORM: Final = ("needs another format", "needs a translation")
_ONLY_ON_PAPER: Final = "has a character that the letter cannot print"
_README: Final = """These files are letters that are wanted in another format or language.

THEY HOLD PERSONAL DATA ABOUT PEOPLE WHO NEED CARE, AND THEY ARE NOT ENCRYPTED.
Send them through a secure channel only. Delete them when the work is done.

tasks.csv lists the tasks, a line each: what is wanted, and whom to send it back to.
There is a folder for each task, named by its number. In it are
  letter.txt  the words of the letter, as plain text
  letter.pdf  the same letter, for screens and screen readers
Please name the task, such as T-0012, when you send a letter back or have a question.
"""


@dataclass(frozen=True, slots=True)
class _Transcript:
    """One letter for the service."""

    name: str
    text: str
    pdf: bytes
    line: tuple[object, ...]


def parcel(work: Work, reading: Reading | Writing, tasks: Iterable[TaskFacts]) -> bytes:
    """Return the zip for ``tasks``. No file in it is named by a person.

    Whether each letter may be sent is asked once more (R20). Raises RefusedError for one that may not,
    and BadInputError for a task that is no transcription.
    """
    made = [_transcript(work, reading, task) for task in tasks]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", _README.replace("\n", "\r\n"))
        # A spreadsheet takes a list for UTF-8 only when it begins with this mark.
        lines = csv_list(_HEADINGS, [one.line for one in made])
        archive.writestr("tasks.csv", f"\ufeff{lines}".encode())
        for one in made:
            archive.writestr(f"{one.name}/letter.txt", one.text.replace("\n", "\r\n").encode())
            archive.writestr(f"{one.name}/letter.pdf", one.pdf)
    return out.getvalue()


def _transcript(work: Work, reading: Reading | Writing, task: TaskFacts) -> _Transcript:
    from homecare_desktop.letters.accessible import render_accessible  # noqa: PLC0415 - few export

    name = task_name(task.number)
    if task.kind is TaskKind.RETURNED:
        raise BadInputError(f"{name} is about a letter that came back. There is nothing to transcribe.")
    template = template_for(reading, task.letter_kind)
    draft = _draft(work, reading, task, template)
    row = draft.row(name)
    out = io.BytesIO()
    pages = render_accessible([row], template, out, look=current_look(reading))
    text = plain_text(row, template)
    council, facts = current_council(work, reading), draft.facts
    line = (
        name,
        "Another language" if task.kind is TaskKind.TRANSLATION else "Another format",
        task.what,
        template.name,
        row.point_size,
        sum(place.pages for place in pages),
        len(text.split()),
        _WANTED_IN_DAYS.format(written_date(task.opened_on)),
        facts.officer or "",
        facts.officer_phone,
        facts.officer_email,
        ", ".join(part for part in (council.name, council.team, *council.address) if part),
    )
    return _Transcript(name, text, out.getvalue(), line)


def _draft(
    work: Work, reading: Reading | Writing, task: TaskFacts, template: templates.Template
) -> LetterDraft:
    name = task_name(task.number)
    for draft in drafts(work, reading, [task.case_id], template):
        if draft.addressee.representative_id == task.representative_id:
            against = [reason for reason in draft.reasons_against(None, again=True) if _stops(reason)]
            if against:
                raise RefusedError("R20", f"{name} was not exported: {'; '.join(against)}.")
            return draft
    raise RefusedError("R20", f"{name} was not exported: who is written to has changed.")


def _stops(reason: str) -> bool:
    """Whether ``reason`` speaks against a letter in another form too."""
    return not reason.startswith(_ANOTHER_FORM) and _ONLY_ON_PAPER not in reason
