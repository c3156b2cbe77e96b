"""R20: the one function that decides whether a letter may go to somebody, and why not."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from homecare_desktop.domain.address import address_faults
from homecare_desktop.domain.dates import age_on, written_date
from homecare_desktop.domain.words import (
    Choice,
    EndReason,
    LetterFormat,
    OfferAnswer,
    Outcome,
    ReturnReason,
    Route,
    Voice,
    Word,
)

ADULT_AGE = 16
"""From this age a letter goes to the young person; below it, to a parent or guardian."""
CHOICE_LETTERS: Final = ("transfer-notice", "annual-review-notice")
"""The kinds that tell somebody of the change and ask for their choice: one of them goes first (R3)."""


class Requirement(Word):
    """What has to hold before somebody gets a letter of a kind."""

    CHOICE_OPEN = "choice-open", "The case is open"
    NEW_PROVIDER = "new-provider", "The programme names a new provider for them"
    ROUTE_PATCH = "route-patch", "Their choice comes with the timetable of their patch"
    ROUTE_ANNUAL_REVIEW = "route-annual-review", "Their choice comes at their annual review"
    SOCIAL_WORKER = "social-worker", "A social worker is named"
    CHOICE_LETTER_POSTED = "choice-letter-posted", "The letter that offers the choice was posted"
    NO_CHOICE_YET = "no-choice-yet", "They have not said anything yet"
    UNDECIDED_WITH_REVISIT = "undecided-with-revisit", "They are undecided, and a day to talk again is agreed"
    CHOSE_NEW_PROVIDER = "chose-new-provider", "They chose the new provider"
    CHOSE_DIRECT_PAYMENT = "chose-direct-payment", "They chose a direct payment"
    TRANSFER_DATE = "transfer-date", "A transfer date is set, and it is still to come"
    NO_TRANSFER_NEEDED = "no-transfer-needed", "No transfer is needed"
    OFFER_ACCEPTED = "offer-accepted", "The provider accepted the package"
    OFFER_DECLINED = "offer-declined", "The provider could not take the package"
    NOT_DECLINED = "not-declined", "The provider has not declined the package"
    OFFICER_CHANGED = "officer-changed", "Their last letter named another officer"
    APPOINTMENT_COMING = "appointment-coming", "An appointment is on record, and it is still to come"


@dataclass(frozen=True, slots=True)
class LetterKind:
    """What a template says about who may get it."""

    code: str
    name: str
    needs: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipient:
    """The facts about one case, and about whoever would get the letter, that decide whether it may go."""

    died_on: date | None
    moved_away: bool
    born_on: date | None
    address: tuple[str, ...]
    """The whole address block of whoever is written to: name, lines, postcode last."""
    do_not_write: str | None
    """Why nobody may write to the person."""
    restricted: bool
    outcome: Outcome | None
    end_reason: EndReason | None
    letter_format: LetterFormat
    """This, language and interpreter are those of whoever is written to."""
    language: str
    interpreter_needed: bool
    route: Route
    new_provider: str | None
    officer: str | None
    officer_contact: str
    """Phone or email of the named officer, empty when there is none."""
    posted_on: date | None
    """When a letter of this kind was last posted to whoever is written to."""
    voice: Voice = Voice.PERSON
    """Who is written to."""
    instead: bool = False
    """A representative is written to in the person's place, not as well."""
    returned_on: date | None = None
    """When the last letter posted to them came back; ``None`` once somebody has dealt with it."""
    return_reason: ReturnReason = ReturnReason.UNSAID
    social_worker: str = ""
    choice: Choice | None = None
    revisit_on: date | None = None
    choice_letter_on: date | None = None
    """When a letter that offers the choice was last posted to anybody for them (R3)."""
    transfer_on: date | None = None
    offer: OfferAnswer | None = None
    """What the provider said to the newest offer of the package; ``None`` while it has not answered."""
    last_officer: str | None = None
    """The officer on the last letter posted to them, where that is not the present one."""
    appointment_on: date | None = None
    """The next appointment."""


ENGLISH = frozenset({"", "english", "en", "eng", "british sign language", "bsl"})
"""Languages for which a letter in English is right; sign-language users read English letters."""


def may_write_to(who: Recipient, kind: LetterKind, on: date, *, again: bool = False) -> tuple[str, ...]:
    """Return the reasons against a letter of ``kind`` to ``who`` on day ``on``; empty means yes.

    ``again`` allows a second letter of a kind that was posted before. Every preview, count and
    print asks here, and asks again when the page is made (R20). The address of a provider is asked
    about where its letter is put together: a list of people can also go another way.
    """
    # Two requirements of one kind may have the same reason against them: it is said once.
    return tuple(dict.fromkeys(_reasons(who, kind, on, again=again)))


def _reasons(who: Recipient, kind: LetterKind, on: date, *, again: bool) -> Iterator[str]:
    yield from _ended(who)
    yield from _not_to_them(who, on)
    if who.voice is not Voice.PROVIDER:
        yield from _another_format(who)
        yield from address_faults(who.address)
        yield from _came_back(who)
    yield from _not_this_kind(who, kind, on)
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
    in_their_place = who.voice is Voice.PROVIDER or (who.voice is Voice.REPRESENTATIVE and who.instead)
    if who.do_not_write is not None and not in_their_place:
        yield f"do not write: {who.do_not_write}" if who.do_not_write else "do not write to them"
    if who.restricted:
        yield "the record is restricted"
    if who.voice is Voice.PERSON and who.born_on and age_on(who.born_on, on) < ADULT_AGE:
        yield "is a child, and no parent or guardian to write to is on record"


def _another_format(who: Recipient) -> Iterator[str]:
    if not who.letter_format.printable:
        yield f"needs another format: {who.letter_format.label}"
    if who.interpreter_needed and who.language.strip().casefold() not in ENGLISH:
        yield f"needs a translation: {who.language}"


def _came_back(who: Recipient) -> Iterator[str]:
    if who.returned_on:
        reason = who.return_reason.label.lower()
        came_back = f"a letter came back on {written_date(who.returned_on)} ({reason})"
        yield f"{came_back}: find out where they live first"


def _not_this_kind(who: Recipient, kind: LetterKind, on: date) -> Iterator[str]:
    ended = bool(who.died_on) or who.moved_away or who.outcome is Outcome.ENDED
    for need in kind.needs:
        # Somebody for whom all has ended needs no more said, but what was always said is still said.
        if not ended or need is Requirement.NEW_PROVIDER:
            yield from _UNMET[need](who, on)
    if not who.officer:
        yield "no named officer holds the case"
    elif not who.officer_contact:
        yield f"no phone number or email is on record for the named officer, {who.officer}"


def _choice_open(who: Recipient, _on: date) -> Iterator[str]:
    if who.outcome is Outcome.NO_TRANSFER_NEEDED:
        yield "no transfer is needed"
    elif who.outcome is Outcome.DIRECT_PAYMENT:
        yield "already on a direct payment"
    elif who.outcome in {Outcome.MOVED_TO_LEAD, Outcome.MOVED_TO_FRAMEWORK, Outcome.EXCEPTION}:
        yield f"the case is complete: {who.outcome.label.lower()}"


def _new_provider(who: Recipient, _on: date) -> Iterator[str]:
    if not who.new_provider:
        yield "the programme names no new provider for them yet"


def _route_patch(who: Recipient, _on: date) -> Iterator[str]:
    if who.route is not Route.PATCH and who.outcome is None:
        yield "their choice comes at the annual review: the annual-review notice is theirs"


def _route_annual_review(who: Recipient, _on: date) -> Iterator[str]:
    if who.route is not Route.ANNUAL_REVIEW and who.outcome is None:
        yield "their choice comes with their patch: the transfer notice is theirs"


def _social_worker(who: Recipient, _on: date) -> Iterator[str]:
    if not who.social_worker.strip():
        yield "no social worker is named for their annual review (R8)"


def _choice_letter_posted(who: Recipient, _on: date) -> Iterator[str]:
    if who.choice_letter_on is None:
        yield "the letter that offers the choice has not been posted yet (R3)"


def _no_choice_yet(who: Recipient, _on: date) -> Iterator[str]:
    if who.choice is not None:
        yield f"they have answered already: {who.choice.label.lower()}"


def _undecided_with_revisit(who: Recipient, on: date) -> Iterator[str]:
    if who.choice is not Choice.UNDECIDED:
        yield "they have not said that they are undecided"
    elif who.revisit_on is None:
        yield "no day to talk again is on record (R2)"
    elif who.revisit_on <= on:
        yield f"the day to talk again was {written_date(who.revisit_on)}: agree a new one first"


def _chose_new_provider(who: Recipient, _on: date) -> Iterator[str]:
    if who.choice is not Choice.NEW_PROVIDER:
        if who.voice is Voice.PROVIDER:
            yield "nothing about them goes to a provider before they have chosen it"
        else:
            yield "they have not chosen the new provider"


def _chose_direct_payment(who: Recipient, on: date) -> Iterator[str]:
    if who.outcome is Outcome.DIRECT_PAYMENT:
        return
    if who.outcome is not None:
        yield from _choice_open(who, on)
    elif who.choice is not Choice.DIRECT_PAYMENT:
        yield "they have not chosen a direct payment"


def _transfer_date(who: Recipient, on: date) -> Iterator[str]:
    if who.transfer_on is None:
        yield "no transfer date is set"
    elif who.transfer_on < on:
        yield f"the transfer date, {written_date(who.transfer_on)}, has passed"


def _no_transfer_needed(who: Recipient, _on: date) -> Iterator[str]:
    if who.outcome is not Outcome.NO_TRANSFER_NEEDED:
        yield "this letter is for people who need no transfer"


def _offer_accepted(who: Recipient, _on: date) -> Iterator[str]:
    if who.offer is not OfferAnswer.ACCEPTED:
        yield "no provider has accepted their package"


def _offer_declined(who: Recipient, _on: date) -> Iterator[str]:
    if who.offer is not OfferAnswer.DECLINED:
        yield "no provider has declined their package"


def _not_declined(who: Recipient, _on: date) -> Iterator[str]:
    if who.offer is OfferAnswer.DECLINED:
        yield "the provider could not take their package"


def _officer_changed(who: Recipient, _on: date) -> Iterator[str]:
    if not who.last_officer:
        yield "no earlier letter to them names another officer"


def _appointment_coming(who: Recipient, on: date) -> Iterator[str]:
    if who.appointment_on is None or who.appointment_on < on:
        yield "no appointment that is still to come is on record"


_UNMET: Final[Mapping[Requirement, Callable[[Recipient, date], Iterator[str]]]] = MappingProxyType(
    {
        Requirement.CHOICE_OPEN: _choice_open,
        Requirement.NEW_PROVIDER: _new_provider,
        Requirement.ROUTE_PATCH: _route_patch,
        Requirement.ROUTE_ANNUAL_REVIEW: _route_annual_review,
        Requirement.SOCIAL_WORKER: _social_worker,
        Requirement.CHOICE_LETTER_POSTED: _choice_letter_posted,
        Requirement.NO_CHOICE_YET: _no_choice_yet,
        Requirement.UNDECIDED_WITH_REVISIT: _undecided_with_revisit,
        Requirement.CHOSE_NEW_PROVIDER: _chose_new_provider,
        Requirement.CHOSE_DIRECT_PAYMENT: _chose_direct_payment,
        Requirement.TRANSFER_DATE: _transfer_date,
        Requirement.NO_TRANSFER_NEEDED: _no_transfer_needed,
        Requirement.OFFER_ACCEPTED: _offer_accepted,
        Requirement.OFFER_DECLINED: _offer_declined,
        Requirement.NOT_DECLINED: _not_declined,
        Requirement.OFFICER_CHANGED: _officer_changed,
        Requirement.APPOINTMENT_COMING: _appointment_coming,
    }
)
"""What is said when a requirement is not met."""
