"""Letters made together: planned, previewed, made; all of them or none (R20, R21)."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from homecare_desktop.casework.letter_order import ordered
from homecare_desktop.casework.letter_rows import LARGE_PRINT, UNNUMBERED, LeftOut, LetterDraft
from homecare_desktop.casework.letter_rows import drafts as drafts_of
from homecare_desktop.casework.tasks import TaskRow, open_tasks
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, CancelledError, RefusedError, UnknownNameError
from homecare_desktop.domain.letter_names import batch_name, letter_name
from homecare_desktop.domain.letter_row import Addressee, LetterRow
from homecare_desktop.domain.words import LetterOrder, TaskKind
from homecare_desktop.domain.writing import ENGLISH
from homecare_desktop.letters import envelopes, templates
from homecare_desktop.letters.rendering import LetterPages, render
from homecare_desktop.storage import letter_facts, letter_register
from homecare_desktop.storage.letter_register import NewBatch, NewLetter
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.tasks import NewTask

Progress = Callable[[int, int], None]
"""Told how many letters are done, and of how many."""

CHOICE_LETTER: Final = "transfer-notice"
"""The letter that tells somebody of the change and of their choice (R3)."""
SIZES: Final = (12, 28)
"""Points of print, from and to, that a letter can have (domain.md section 5)."""
_DAYS_BACK, _DAYS_AHEAD = 7, 28
"""How far from today the date on a letter may be: made on Friday for Monday, or for the day of a mailing."""
_ANOTHER_FORM = ("needs another format", "needs a translation")
_ONLY_ON_PAPER = "has a character that the letter cannot print"


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is meant: a patch, an officer's caseload, or these cases; together they narrow each other."""

    patch: str | None = None
    officer_id: UUID | None = None
    case_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How the letters of a batch are made."""

    envelope: str = "dl"
    """The code of an envelope."""
    again: bool = False
    """Also to people to whom this letter was posted before."""
    order: LetterOrder = LetterOrder.LIST
    size: int | None = None
    """Points of print for everybody, 12 to 28; ``None`` is each person's own."""
    dated: date | None = None
    """The date on the letters; ``None`` is today."""
    accessible: bool = False
    """Tagged PDF, to be emailed, in place of pages for an envelope."""


USUAL: Final = BatchOptions()


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """Who would get a letter and who not; nothing is recorded yet."""

    template: str
    template_name: str
    options: BatchOptions
    addressees: tuple[Addressee, ...]
    """Those who get one, in the order in which the letters are printed."""
    names: tuple[str, ...]
    """As on the envelope, in the same order."""
    left_out: tuple[LeftOut, ...]
    large_print: int

    @property
    def case_ids(self) -> tuple[UUID, ...]:
        """The cases that the letters are about, each once, in the order of the letters."""
        return tuple(dict.fromkeys(key for addressee in self.addressees for key in addressee.case_ids))


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter that was made, and its pages in the batch."""

    case_id: UUID
    """The case that it is about, or the first of them."""
    council_id: str
    reference: str
    first_page: int
    pages: int
    pdf: bytes | None = None
    """Its own file, where it was made to be emailed."""


@dataclass(frozen=True, slots=True)
class MadeBatch:
    """Letters that were made and kept; they are not posted yet."""

    batch: str
    pdf: bytes
    letters: tuple[MadeLetter, ...]
    left_out: tuple[LeftOut, ...]
    pages: int
    tasks: tuple[TaskRow, ...] = ()
    """Opened for those who need another format or language."""
    made_again: int = 0
    """Earlier letters that were waiting to be posted, and that these take the place of."""


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
    kind = templates.load_template(template)
    window = envelopes.load_envelope(options.envelope)
    _check(options, work.today)
    if selection.patch is not None and work.programme.patch(selection.patch) is None:
        raise UnknownNameError(f"There is no patch “{selection.patch}” in this programme.")
    with work.reading() as reading:
        case_ids = letter_facts.selected_cases(
            reading, patch=selection.patch, officer_id=selection.officer_id, case_ids=selection.case_ids
        )
        drafts = drafts_of(work, reading, tuple(case_ids), kind)
    getting, left_out = _sorted_out(drafts, window, again=options.again)
    getting = ordered(getting, options.order)
    return BatchPlan(
        template=kind.code,
        template_name=kind.name,
        options=options,
        addressees=tuple(draft.addressee for draft in getting),
        names=tuple(draft.name for draft in getting),
        left_out=left_out,
        large_print=sum((options.size or draft.point_size) >= LARGE_PRINT for draft in getting),
    )


def preview_batch(
    work: Work, plan: BatchPlan, *, limit: int | None = None, progress: Progress | None = None
) -> bytes:
    """Return the letters of ``plan`` as a PDF, the first ``limit`` of them; nothing is recorded (R21).

    They carry the word "Preview" in place of a reference. Raises RefusedError when nobody is left.
    """
    template = templates.load_template(plan.template)
    with work.reading() as reading:
        getting, _ = _still_getting(work, reading, plan, template, plan.addressees[:limit])
    rows = [_row(draft, UNNUMBERED, plan.options) for draft in getting]
    return _rendered(rows, template, plan.options, progress, lambda: False).pdf


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
    template = templates.load_template(plan.template)
    with work.writing() as writing:
        getting, newly_left_out = _still_getting(work, writing, plan, template, plan.addressees)
        batch_number, first_letter = letter_register.next_numbers(writing)
        references = [letter_name(number) for number in range(first_letter, first_letter + len(getting))]
        rows = [
            _row(draft, reference, plan.options) for draft, reference in zip(getting, references, strict=True)
        ]
        made = _rendered(rows, template, plan.options, progress, cancelled)
        letters = tuple(map(_new_letter, getting, rows, made.places, made.files))
        waiting = _made_again(writing, plan, letters)
        letter_register.withdraw_letters(writing, waiting)
        batch = NewBatch(
            number=batch_number,
            template=template.code,
            template_version=template.version,
            envelope=envelopes.load_envelope(plan.options.envelope).code,
            made_on=work.today,
            pages=made.pages,
            pdf=made.pdf,
            letters=letters,
            dated=plan.options.dated,
            accessible=plan.options.accessible,
        )
        letter_register.enter_batch(writing, batch, work.stamp())
        tasks = open_tasks(work, writing, _other_forms(work, writing, plan, template))
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
    template = templates.load_template(plan.template)
    with work.writing() as writing:
        return tuple(open_tasks(work, writing, _other_forms(work, writing, plan, template)))


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


def _sorted_out(
    drafts: Sequence[LetterDraft], window: envelopes.Envelope, *, again: bool
) -> tuple[list[LetterDraft], tuple[LeftOut, ...]]:
    """Part those who get a letter from those who do not."""
    getting: list[LetterDraft] = []
    left_out: list[LeftOut] = []
    for draft in drafts:
        reasons = draft.reasons_against(window, again=again)
        if reasons:
            left_out.append(LeftOut(draft.facts.case_id, draft.facts.council_id, draft.name, reasons))
        else:
            getting.append(draft)
    return getting, tuple(left_out)


def _still_getting(
    work: Work,
    reading: Reading | Writing,
    plan: BatchPlan,
    template: templates.Template,
    addressees: Sequence[Addressee],
) -> tuple[list[LetterDraft], tuple[LeftOut, ...]]:
    """Ask again about ``addressees``, and keep their order."""
    window = envelopes.load_envelope(plan.options.envelope)
    case_ids = tuple(dict.fromkeys(key for addressee in addressees for key in addressee.case_ids))
    drafts = {draft.addressee: draft for draft in drafts_of(work, reading, case_ids, template)}
    found = [drafts[addressee] for addressee in addressees if addressee in drafts]
    return _sorted_out(found, window, again=plan.options.again)


def _row(draft: LetterDraft, reference: str, options: BatchOptions) -> LetterRow:
    row = draft.row(reference)
    return replace(row, dated=options.dated or row.dated, point_size=options.size or row.point_size)


def _rendered(
    rows: list[LetterRow],
    template: templates.Template,
    options: BatchOptions,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> _Rendered:
    """Return the pages of ``rows``. Raises RefusedError when there are none."""
    if not rows:
        raise RefusedError("R20", "Nobody is left to write to, so no letter was made.")

    def after_each(done: int) -> None:
        if progress:
            progress(done, len(rows))
        if cancelled():
            raise CancelledError("The letters were stopped. None was made, and nothing was recorded.")

    out = io.BytesIO()
    places = render(rows, template, envelopes.load_envelope(options.envelope), out, after_each)
    return _Rendered(out.getvalue(), places, [None] * len(rows))


def _new_letter(draft: LetterDraft, row: LetterRow, place: LetterPages, pdf: bytes | None) -> NewLetter:
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
        pdf=pdf,
    )


def _made_letter(draft: LetterDraft, letter: NewLetter) -> MadeLetter:
    return MadeLetter(
        case_id=letter.case_ids[0],
        council_id=draft.facts.council_id,
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


def _other_forms(
    work: Work, writing: Writing, plan: BatchPlan, template: templates.Template
) -> list[NewTask]:
    """Return the tasks for those of ``plan`` who are left out only because they need another form."""
    window = envelopes.load_envelope(plan.options.envelope)
    case_ids = (*plan.case_ids, *(person.case_id for person in plan.left_out))
    drafts = drafts_of(work, writing, tuple(dict.fromkeys(case_ids)), template)
    return [
        task
        for draft in drafts
        if _needs_another_form(draft.reasons_against(window, again=plan.options.again))
        for task in _tasks_for(draft, template)
    ]


def _needs_another_form(reasons: tuple[str, ...]) -> bool:
    """Whether nothing but its form speaks against a letter; a transcription has no missing characters."""
    kept = [reason for reason in reasons if _ONLY_ON_PAPER not in reason]
    return bool(kept) and all(reason.startswith(_ANOTHER_FORM) for reason in kept)


def _tasks_for(draft: LetterDraft, template: templates.Template) -> list[NewTask]:
    facts, addressee = draft.facts, draft.addressee
    wanted: list[tuple[TaskKind, str]] = []
    if not facts.letter_format.printable:
        wanted.append((TaskKind.OTHER_FORMAT, facts.letter_format.label))
    if facts.interpreter_needed and facts.language.strip().casefold() not in ENGLISH:
        wanted.append((TaskKind.TRANSLATION, facts.language.strip()))
    return [
        NewTask(
            case_id=facts.case_id,
            kind=kind,
            what=what,
            letter_kind=template.code,
            representative_id=addressee.representative_id,
        )
        for kind, what in wanted
    ]
