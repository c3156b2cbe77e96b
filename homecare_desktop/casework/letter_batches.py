"""Letters made together: planned, previewed, made, opened again; posting is an act of its own (R20, R21)."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from homecare_desktop.casework.letter_rows import LARGE_PRINT, UNNUMBERED, LeftOut, LetterDraft
from homecare_desktop.casework.letter_rows import drafts as drafts_of
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, CancelledError, RefusedError, UnknownNameError
from homecare_desktop.domain.letter_row import Addressee, LetterRow
from homecare_desktop.domain.words import LetterOrder
from homecare_desktop.letters import envelopes, templates
from homecare_desktop.letters.page_range import page_range
from homecare_desktop.letters.rendering import LetterPages, render
from homecare_desktop.storage import letter_facts, letter_register
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.letter_register import NewBatch, NewLetter

Progress = Callable[[int, int], None]
"""Told how many letters are done, and of how many."""

CHOICE_LETTER: Final = "transfer-notice"
"""The letter that tells somebody of the change and of their choice (R3)."""
_BATCH: Final = re.compile(r"b-?0*(\d{1,9})", re.IGNORECASE)
_SPOILT: Final = (
    "The kept copy of {} is damaged: it is no longer what was made. Restore the store from a backup."
)


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
    council_id: str
    reference: str
    first_page: int
    pages: int


@dataclass(frozen=True, slots=True)
class MadeBatch:
    """Letters that were made and kept; they are not posted yet."""

    batch: str
    pdf: bytes
    letters: tuple[MadeLetter, ...]
    left_out: tuple[LeftOut, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch as the list of batches shows it."""

    batch: str
    template_name: str
    made_on: date
    letters: int
    posted: int


def template_names() -> list[tuple[str, str]]:
    """Return code and name of every letter template."""
    return templates.template_names()


def envelope_names() -> list[tuple[str, str]]:
    """Return code and name of every envelope."""
    return envelopes.envelope_names()


def plan_batch(work: Work, selection: Selection, template: str, options: BatchOptions = USUAL) -> BatchPlan:
    """Say who of ``selection`` gets the letter ``template``, and who does not and why.

    Raises UnknownNameError for a template, envelope or patch that does not exist.
    """
    kind = templates.load_template(template)
    window = envelopes.load_envelope(options.envelope)
    if selection.patch is not None and work.programme.patch(selection.patch) is None:
        raise UnknownNameError(f"There is no patch “{selection.patch}” in this programme.")
    with work.reading() as reading:
        case_ids = letter_facts.selected_cases(
            reading, patch=selection.patch, officer_id=selection.officer_id, case_ids=selection.case_ids
        )
        drafts = drafts_of(work, reading, tuple(case_ids), kind)
    getting, left_out = _sorted_out(drafts, window, again=options.again)
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
    template = templates.load_template(plan.template)
    window = envelopes.load_envelope(plan.options.envelope)
    with work.reading() as reading:
        drafts = drafts_of(work, reading, plan.case_ids[:limit], template)
    getting, _ = _sorted_out(drafts, window, again=plan.options.again)
    rows = [draft.row(UNNUMBERED) for draft in getting]
    pdf, _ = _rendered(rows, template, window, progress, lambda: False)
    return pdf


def make_batch(
    work: Work,
    plan: BatchPlan,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MadeBatch:
    """Make the letters of ``plan`` and keep their exact bytes: all of it, or nothing.

    Whether each of them may be sent is asked again (R20); who may not any more is left out. Made is
    not posted: see ``mark_posted``. Raises RefusedError when nobody is left, and CancelledError when
    ``cancelled`` says so before the last letter is done.
    """
    template = templates.load_template(plan.template)
    window = envelopes.load_envelope(plan.options.envelope)
    with work.writing() as writing:
        drafts = drafts_of(work, writing, plan.case_ids, template)
        getting, newly_left_out = _sorted_out(drafts, window, again=plan.options.again)
        batch_number, first_letter = letter_register.next_numbers(writing)
        references = [f"L-{number:06d}" for number in range(first_letter, first_letter + len(getting))]
        rows = [draft.row(reference) for draft, reference in zip(getting, references, strict=True)]
        pdf, pages = _rendered(rows, template, window, progress, cancelled)
        made = [
            (draft, NewLetter(draft.facts.case_id, _officer(draft), reference, place.first_page, place.pages))
            for draft, reference, place in zip(getting, references, pages, strict=True)
        ]
        batch = NewBatch(
            number=batch_number,
            template=template.code,
            template_version=template.version,
            envelope=window.code,
            made_on=work.today,
            pages=pages[-1].first_page + pages[-1].pages - 1,
            pdf=pdf,
            letters=tuple(letter for _, letter in made),
        )
        letter_register.enter_batch(writing, batch, work.stamp())
    return MadeBatch(
        batch=_batch_name(batch_number),
        pdf=pdf,
        letters=tuple(
            MadeLetter(
                letter.case_id, draft.facts.council_id, letter.reference, letter.first_page, letter.pages
            )
            for draft, letter in made
        ),
        left_out=(*plan.left_out, *newly_left_out),
        pages=batch.pages,
    )


def batches(work: Work) -> list[BatchRow]:
    """Return every batch that was made, newest first."""
    names = dict(templates.template_names())
    with work.reading() as reading:
        return [
            BatchRow(
                batch=_batch_name(facts.number),
                template_name=names.get(facts.template, facts.template),
                made_on=facts.made_on,
                letters=facts.letters,
                posted=facts.posted,
            )
            for facts in letter_register.batch_facts(reading)
        ]


def batch_pdf(work: Work, batch: str) -> bytes:
    """Return the exact bytes of ``batch`` as they were made, and log that they were opened.

    Raises UnknownNameError, and BadInputError when the kept bytes are damaged.
    """
    with work.writing() as writing:
        try:
            found = letter_register.batch_document(writing, _batch_number(batch))
        except ValueError:
            raise BadInputError(_SPOILT.format(f"batch {batch}")) from None
        if found is None:
            raise _unknown_batch(batch)
        log_act(writing, "view", "letter_batch", found[0])
    return found[1]


def letter_pdf(work: Work, reference: str) -> bytes:
    """Return the pages of one letter, as they were made, and log that it was opened.

    Raises UnknownNameError, and BadInputError when the kept bytes are damaged.
    """
    with work.writing() as writing:
        try:
            found = letter_register.letter_place(writing, reference.strip().upper())
        except ValueError:
            raise BadInputError(_SPOILT.format(f"letter {reference}")) from None
        if found is None:
            raise UnknownNameError(f"There is no letter {reference}. A reference looks like L-000231.")
        log_act(writing, "view", "letter", found.letter_id)
    return page_range(found.pdf, found.first_page, found.pages)


def mark_posted(work: Work, batch: str, on: date) -> int:
    """Record that the letters of ``batch`` went out on day ``on``; return how many.

    Raises UnknownNameError for a batch that does not exist, BadInputError for a day before it was
    made or still to come, and RefusedError (R21) when it was posted already.
    """
    number = _batch_number(batch)
    with work.writing() as writing:
        found = letter_register.batch_facts(writing, number)
        if not found:
            raise _unknown_batch(batch)
        name = _batch_name(number)
        if on > work.today:
            raise BadInputError(f"{written_date(on)} is still to come; {name} cannot have been posted then.")
        if on < found[0].made_on:
            raise BadInputError(
                f"{name} was made on {written_date(found[0].made_on)}; it cannot have been posted before."
            )
        if found[0].posted == found[0].letters:
            raise RefusedError("R21", f"{name} is marked as posted already. Nothing was changed.")
        return letter_register.enter_postings(writing, number, on, work.stamp())


def _sorted_out(
    drafts: list[LetterDraft], window: envelopes.Envelope, *, again: bool
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


def _rendered(
    rows: list[LetterRow],
    template: templates.Template,
    window: envelopes.Envelope,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> tuple[bytes, list[LetterPages]]:
    """Return the PDF of ``rows`` and the pages of each. Raises RefusedError when there are none."""
    if not rows:
        raise RefusedError("R20", "Nobody is left to write to, so no letter was made.")

    def after_each(done: int) -> None:
        if progress:
            progress(done, len(rows))
        if cancelled():
            raise CancelledError("The letters were stopped. None was made, and nothing was recorded.")

    out = io.BytesIO()
    pages = render(rows, template, window, out, after_each)
    return out.getvalue(), pages


def _officer(draft: LetterDraft) -> UUID:
    officer = draft.facts.officer_id
    if officer is None:
        raise AssertionError("may_write_to let through a letter without a named officer")
    return officer


def _batch_name(number: int) -> str:
    return f"B-{number:04d}"


def _batch_number(batch: str) -> int:
    found = _BATCH.fullmatch(batch.strip())
    if found is None:
        raise _unknown_batch(batch)
    return int(found[1])


def _unknown_batch(batch: str) -> UnknownNameError:
    return UnknownNameError(f"There is no batch “{batch}”. A batch is called something like B-0001.")
