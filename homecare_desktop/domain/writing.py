"""R20: the one function that decides whether a letter may go to a person, and why not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from homecare_desktop.domain.address import address_faults
from homecare_desktop.domain.dates import age_on, written_date
from homecare_desktop.domain.words import EndReason, LetterFormat, Outcome, Route

ADULT_AGE = 16
"""From this age a letter goes to the young person; below it, to a parent or guardian."""


@dataclass(frozen=True, slots=True)
class LetterKind:
    """What a template says about who may get it."""

    code: str
    name: str
    needs_new_provider: bool
    """The text names the new provider, so it cannot be written while nobody is appointed."""
    offers_choice: bool
    """The choice letter: pointless where no transfer is needed or a direct payment runs (R6)."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """The facts about one case that decide whether a letter may go out."""

    died_on: date | None
    moved_away: bool
    born_on: date | None
    address: tuple[str, ...]
    """The whole address block: name, lines, postcode last."""
    do_not_write: str | None
    restricted: bool
    outcome: Outcome | None
    end_reason: EndReason | None
    letter_format: LetterFormat
    language: str
    interpreter_needed: bool
    route: Route
    new_provider: str | None
    officer: str | None
    officer_contact: str
    """Phone or email of the named officer, empty when there is none."""
    posted_on: date | None
    """When a letter of this kind was last posted to them."""


ENGLISH = frozenset({"", "english", "en", "eng", "british sign language", "bsl"})
"""Languages for which a letter in English is right; sign-language users read English letters."""


def may_write_to(who: Recipient, kind: LetterKind, on: date, *, again: bool = False) -> tuple[str, ...]:
    """Return the reasons against a letter of ``kind`` to ``who`` on day ``on``; empty means yes.

    ``again`` allows a second letter of a kind that was posted before. Every preview, count and
    print asks here, and asks again when the page is made (R20).
    """
    return tuple(_reasons(who, kind, on, again=again))


def _reasons(who: Recipient, kind: LetterKind, on: date, *, again: bool) -> Iterator[str]:
    yield from _ended(who)
    yield from _not_to_them(who, on)
    yield from _another_format(who)
    yield from address_faults(who.address)
    yield from _not_this_kind(who, kind)
    if who.posted_on and not again:
        yield f"this letter was already posted on {written_date(who.posted_on)}"


def _ended(who: Recipient) -> Iterator[str]:
    if who.died_on:
        yield f"died on {written_date(who.died_on)}"
    elif who.end_reason is EndReason.DIED:
        yield "has died"
    if who.moved_away or who.end_reason is EndReason.MOVED_AWAY:
        yield "moved away"
    elif who.outcome is Outcome.ENDED and who.end_reason is not EndReason.DIED and not who.died_on:
        yield f"the case has ended: {(who.end_reason or EndReason.PACKAGE_ENDED).label}"


def _not_to_them(who: Recipient, on: date) -> Iterator[str]:
    if who.do_not_write is not None:
        yield f"do not write: {who.do_not_write}" if who.do_not_write else "do not write to them"
    if who.restricted:
        yield "the record is restricted"
    if who.born_on and age_on(who.born_on, on) < ADULT_AGE:
        yield "is a child, and no parent or guardian to write to is on record"


def _another_format(who: Recipient) -> Iterator[str]:
    if not who.letter_format.printable:
        yield f"needs another format: {who.letter_format.label}"
    if who.interpreter_needed and who.language.strip().casefold() not in ENGLISH:
        yield f"needs a translation: {who.language}"


def _not_this_kind(who: Recipient, kind: LetterKind) -> Iterator[str]:
    if kind.offers_choice:
        yield from _no_choice_to_offer(who)
    if kind.needs_new_provider and not who.new_provider:
        yield "the programme names no new provider for them yet"
    if not who.officer:
        yield "no named officer holds the case"
    elif not who.officer_contact:
        yield f"no phone number or email is on record for the named officer, {who.officer}"


def _no_choice_to_offer(who: Recipient) -> Iterator[str]:
    if who.outcome is Outcome.NO_TRANSFER_NEEDED:
        yield "no transfer is needed"
    elif who.outcome is Outcome.DIRECT_PAYMENT:
        yield "already on a direct payment"
    elif who.outcome in {Outcome.MOVED_TO_LEAD, Outcome.MOVED_TO_FRAMEWORK, Outcome.EXCEPTION}:
        yield f"the case is complete: {who.outcome.label.lower()}"
