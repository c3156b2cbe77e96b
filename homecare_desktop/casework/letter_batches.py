"""Letters made together: planned, previewed, made; all of them or none (R20, R21)."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from homecare_desktop.casework.batch_rows import (
    USUAL,
    BatchOptions,
    BatchPlan,
    MadeBatch,
    MadeLetter,
    Selection,
)
from homecare_desktop.casework.council_look import current_look
from homecare_desktop.casework.form_tasks import form_tasks
from homecare_desktop.casework.letter_rows import LARGE_PRINT, UNNUMBERED, LeftOut, LetterDraft
from homecare_desktop.casework.letter_rows import drafts as drafts_of
from homecare_desktop.casework.letter_wording import template_for
from homecare_desktop.casework.tasks import TaskRow, open_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, CancelledError, RefusedError, UnknownNameError
from homecare_desktop.domain.letter_names import batch_name, letter_name
from homecare_desktop.domain.letter_row import Addressee, LetterRow
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters import envelopes, templates
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.rendering import LetterPages, render
from homecare_desktop.storage import letter_facts, letter_register
from homecare_desktop.storage.letter_register import NewBatch, NewLetter
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tasks import NewTask

__all__ = [
    "CHOICE_LETTER",
    "SIZES",
    "USUAL",
    "BatchOptions",
    "BatchPlan",
    "MadeBatch",
    "MadeLetter",
    "Progress",
    "Selection",
    "envelope_names",
    "make_batch",
    "open_form_tasks",
    "plan_batch",
    "preview_batch",
    "template_names",
]

Progress = Callable[[int, int], None]
"""Told how many letters are done, and of how many."""

CHOICE_LETTER: Final = "transfer-notice"
"""The letter that tells somebody of the change and of their choice (R3)."""
SIZES: Final = (12, 28)
"""Points of print, from and to, that a letter can have (domain.md section 5)."""
_CHANGED: Final = "who is written to has changed since this was planned"
_DAYS_BACK, _DAYS_AHEAD = 7, 28
"""How far from today the date on a letter may be: made on Friday for Monday, or for the day of a mailing."""


def template_names() -> list[tuple[str, str]]:
    """Return code and name of every letter template."""
    return templates.template_names()


def envelope_names() -> list[tuple[str, str]]:
    """Return code and name of every envelope."""
    return envelopes.envelope_names()


def plan_batch(work: Work, selection: Selection, template: str, options: BatchOptions = USUAL) -> BatchPlan:
    """Say who of ``selection`` gets the letter ``template``, and who does not and why.

    Raises UnknownNameError for a template, envelope or patch that does not exist, BadInputError for
    a size of print or a date that a letter cannot have.
    """
    templates.load_template(template)
    envelopes.load_envelope(options.envelope)
    _check(options, work.today)
    if selection.patch is not None and work.programme.patch(selection.patch) is None:
        raise UnknownNameError(f"There is no patch “{selection.patch}” in this programme.")
    with work.reading() as reading:
        case_ids = letter_facts.selected_cases(
            reading, patch=selection.patch, officer_id=selection.officer_id, case_ids=selection.case_ids
        )
        kind = template_for(reading, template)
        drafts = _drafts(work, reading, case_ids, kind, options)
    getting, left_out = _sorted_out(drafts, options)
    getting.sort(key=lambda draft: draft.order_key(options.order))
    return BatchPlan(
        template=kind.code,
        template_name=kind.name,
        options=options,
        addressees=tuple(draft.addressee for draft in getting),
        names=tuple(draft.name for draft in getting),
        left_out=left_out,
        large_print=sum(draft.point_size >= LARGE_PRINT for draft in getting),
    )


def preview_batch(
    work: Work, plan: BatchPlan, *, limit: int | None = None, progress: Progress | None = None
) -> bytes:
    """Return the letters of ``plan`` as a PDF, the first ``limit`` of them; nothing is recorded (R21).

    They carry the word "Preview" in place of a reference. Raises RefusedError when nobody is left.
    """
    with work.reading() as reading:
        template = template_for(reading, plan.template)
        look = current_look(reading)
        getting, _ = _still_getting(work, reading, plan, template, slice(limit))
    rows = [draft.row(UNNUMBERED) for draft in getting]
    return _rendered(rows, template, look, plan.options, _watched(len(rows), progress)).pdf


def make_batch(
    work: Work,
    plan: BatchPlan,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MadeBatch:
    """Make the letters of ``plan`` and keep their exact bytes: all of it, or nothing.

    Whether each of them may be sent is asked again (R20); who may not any more is left out. Who needs
    another format or language becomes a task. Letters of this kind to the same people that wait to be
    posted are withdrawn, so that none is posted by accident. Made is not posted: see ``mark_posted``.
    Raises RefusedError when nobody is left, and CancelledError when ``cancelled`` says so before the
    last letter is done.
    """
    with work.writing() as writing:
        template = template_for(writing, plan.template)
        getting, newly_left_out = _still_getting(work, writing, plan, template, slice(None))
        batch_number, first_letter = letter_register.next_numbers(writing)
        references = [letter_name(number) for number in range(first_letter, first_letter + len(getting))]
        rows = [draft.row(reference) for draft, reference in zip(getting, references, strict=True)]
        after_each = _watched(len(rows), progress, cancelled)
        made = _rendered(rows, template, current_look(writing), plan.options, after_each)
        envelope = envelopes.load_envelope(plan.options.envelope).code
        letters = tuple(map(partial(_new_letter, envelope), getting, rows, made.places, made.files))
        waiting = _made_again(writing, plan, letters)
        letter_register.withdraw_letters(writing, waiting)
        batch = NewBatch(
            number=batch_number,
            template=template.code,
            template_version=template.version,
            envelope=envelope,
            made_on=work.today,
            pages=made.pages,
            pdf=made.pdf,
            letters=letters,
            dated=plan.options.dated,
            accessible=plan.options.accessible,
        )
        letter_register.enter_batch(writing, batch, work.stamp())
        tasks = open_tasks(work, writing, _asked_about_form(work, writing, plan, template))
    return MadeBatch(
        batch=batch_name(batch_number),
        pdf=made.pdf,
        letters=tuple(map(_made_letter, getting, letters)),
        left_out=(*plan.left_out, *newly_left_out),
        pages=made.pages,
        tasks=tuple(tasks),
        made_again=len(waiting),
    )


def open_form_tasks(work: Work, plan: BatchPlan) -> tuple[TaskRow, ...]:
    """Open the tasks of ``plan`` without any letter: for when everybody in it needs another form."""
    with work.writing() as writing:
        template = template_for(writing, plan.template)
        return tuple(open_tasks(work, writing, _asked_about_form(work, writing, plan, template)))


@dataclass(frozen=True, slots=True)
class _Rendered:
    """Pages that were made."""

    pdf: bytes
    places: list[LetterPages]
    files: list[bytes | None]
    """Each letter by itself, where they are to be emailed."""

    @property
    def pages(self) -> int:
        """How many there are."""
        last = self.places[-1]
        return last.first_page + last.pages - 1


def _check(options: BatchOptions, today: date) -> None:
    smallest, largest = SIZES
    if options.size is not None and not smallest <= options.size <= largest:
        raise BadInputError(f"Print can be {smallest} to {largest} points; {options.size} is not.")
    if options.dated is None:
        return
    if not today - timedelta(_DAYS_BACK) <= options.dated <= today + timedelta(_DAYS_AHEAD):
        raise BadInputError(
            f"{written_date(options.dated)} cannot be the date on a letter made today: it can be "
            f"{_DAYS_BACK} days back or {_DAYS_AHEAD} days ahead at most."
        )


def _drafts(
    work: Work,
    reading: Reading | Writing,
    case_ids: Sequence[UUID],
    template: templates.Template,
    options: BatchOptions,
) -> list[LetterDraft]:
    return drafts_of(work, reading, case_ids, template, dated=options.dated, size=options.size)


def _window(options: BatchOptions) -> envelopes.Envelope | None:
    """Return the envelope; ``None`` for letters that are emailed."""
    return None if options.accessible else envelopes.load_envelope(options.envelope)


def _sorted_out(
    drafts: Sequence[LetterDraft], options: BatchOptions
) -> tuple[list[LetterDraft], tuple[LeftOut, ...]]:
    """Part those who get a letter from those who do not."""
    window = _window(options)
    getting: list[LetterDraft] = []
    left_out: list[LeftOut] = []
    for draft in drafts:
        reasons = draft.reasons_against(window, again=options.again)
        if reasons:
            left_out.append(_left_out(draft, reasons))
        else:
            getting.append(draft)
    return getting, tuple(left_out)


def _left_out(draft: LetterDraft, reasons: tuple[str, ...]) -> LeftOut:
    return LeftOut(draft.facts.case_id, draft.council_id, draft.name, reasons)


def _still_getting(
    work: Work,
    reading: Reading | Writing,
    plan: BatchPlan,
    template: templates.Template,
    places: slice,
) -> tuple[list[LetterDraft], tuple[LeftOut, ...]]:
    """Ask again about the addressees of ``plan`` in these ``places``, and keep their order."""
    addressees = plan.addressees[places]
    case_ids = tuple(dict.fromkeys(key for addressee in addressees for key in addressee.case_ids))
    drafts = _drafts(work, reading, case_ids, template, plan.options)
    by_whom = {_whom(draft.addressee): draft for draft in drafts}
    found = [by_whom[_whom(addressee)] for addressee in addressees if _whom(addressee) in by_whom]
    gone = tuple(
        LeftOut(addressee.case_ids[0], "", name, (_CHANGED,))
        for addressee, name in zip(addressees, plan.names[places], strict=True)
        if _whom(addressee) not in by_whom
    )
    getting, left_out = _sorted_out(found, plan.options)
    return getting, (*left_out, *gone)


def _whom(addressee: Addressee) -> tuple[Voice, UUID | None]:
    """Return what stays of an addressee when the people change whom a letter to a provider lists."""
    if addressee.voice is Voice.PROVIDER:
        return addressee.voice, addressee.provider_id or addressee.case_ids[0]
    return addressee.voice, addressee.representative_id or addressee.case_ids[0]


def _watched(
    letters: int, progress: Progress | None, cancelled: Callable[[], bool] = lambda: False
) -> Callable[[int], None]:
    """Return what is called after each letter: it tells ``progress``, and raises CancelledError."""

    def after_each(done: int) -> None:
        if progress:
            progress(done, letters)
        if cancelled():
            raise CancelledError("The letters were stopped. None was made, and nothing was recorded.")

    return after_each


def _rendered(
    rows: list[LetterRow],
    template: templates.Template,
    look: Look,
    options: BatchOptions,
    after_each: Callable[[int], None],
) -> _Rendered:
    """Return the pages of ``rows``. Raises RefusedError when there are none."""
    if not rows:
        raise RefusedError("R20", "Nobody is left to write to, so no letter was made.")
    if options.accessible:
        return _for_screens(rows, template, look, after_each)
    out = io.BytesIO()
    places = render(rows, template, envelopes.load_envelope(options.envelope), out, after_each, look)
    return _Rendered(out.getvalue(), places, [None] * len(rows))


def _for_screens(
    rows: list[LetterRow], template: templates.Template, look: Look, after_each: Callable[[int], None]
) -> _Rendered:
    """Return ``rows`` as accessible PDF: all of them in one file, and each in its own."""
    from homecare_desktop.letters.accessible import render_accessible  # noqa: PLC0415 - few are emailed

    files: list[bytes | None] = []
    for number, row in enumerate(rows):
        one = io.BytesIO()
        render_accessible([row], template, one, look=look)
        files.append(one.getvalue())
        after_each(number)
    out = io.BytesIO()
    places = render_accessible(rows, template, out, look=look)
    after_each(len(rows))
    return _Rendered(out.getvalue(), places, files)


def _new_letter(
    envelope: str, draft: LetterDraft, row: LetterRow, place: LetterPages, pdf: bytes | None
) -> NewLetter:
    """Return what is entered; ``envelope`` is the batch's, and a thick letter has a larger one."""
    officer = draft.facts.officer_id
    if officer is None:
        raise AssertionError("may_write_to let through a letter without a named officer")
    addressee = draft.addressee
    return NewLetter(
        case_ids=addressee.case_ids,
        officer_id=officer,
        reference=row.reference,
        first_page=place.first_page,
        pages=place.pages,
        point_size=row.point_size,
        representative_id=addressee.representative_id,
        provider_id=addressee.provider_id,
        envelope=place.envelope if place.envelope not in {"", envelope} else None,
        pdf=pdf,
    )


def _made_letter(draft: LetterDraft, letter: NewLetter) -> MadeLetter:
    return MadeLetter(
        case_id=letter.case_ids[0],
        council_id=draft.council_id,
        reference=letter.reference,
        first_page=letter.first_page,
        pages=letter.pages,
        pdf=letter.pdf,
    )


def _made_again(writing: Writing, plan: BatchPlan, letters: Sequence[NewLetter]) -> dict[UUID, str]:
    """Return the letters that wait to be posted and that ``letters`` take the place of, and why."""
    waiting = letter_register.waiting_like(writing, plan.template, accessible=plan.options.accessible)
    found: dict[UUID, str] = {}
    for letter in letters:
        for old in waiting.get(letter.whom, ()):
            if old.case_ids <= frozenset(letter.case_ids):
                found[old.letter_id] = f"made again as {letter.reference}"
    return found


def _asked_about_form(
    work: Work, writing: Writing, plan: BatchPlan, template: templates.Template
) -> list[NewTask]:
    """Return the tasks for those of ``plan`` who are left out only because they need another form."""
    case_ids = (*plan.case_ids, *(person.case_id for person in plan.left_out))
    drafts = _drafts(work, writing, tuple(dict.fromkeys(case_ids)), template, plan.options)
    window, again = _window(plan.options), plan.options.again
    return form_tasks(
        [(draft, draft.reasons_against(window, again=again)) for draft in drafts], template.code
    )
