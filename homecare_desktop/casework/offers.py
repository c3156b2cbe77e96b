"""Offering a package to a provider, and what the provider says (R1, R10)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from homecare_desktop.casework.providers import provider_named
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, RefusedError
from homecare_desktop.domain.words import Choice, OfferAnswer
from homecare_desktop.storage import case_file, case_records
from homecare_desktop.storage.change_log import log_act
from homecare_desktop.storage.provider_names import provider_keys
from homecare_desktop.storage.store import Reading
from homecare_desktop.storage.tables import Offer, OfferAnswered


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer on record, and what the provider said."""

    provider: str
    offered_on: date
    note: str
    answer: OfferAnswer | None
    """``None`` while the provider has not answered."""
    answered_on: date | None
    reason: str
    """Why it was declined (R10)."""


def list_offers(work: Work, case_id: UUID) -> list[OfferRow]:
    """Return the offers of a case, oldest first, and log that the record was looked at."""
    with work.writing() as writing:
        log_act(writing, "view", "case", case_id, {})
        return [
            OfferRow(
                offer.provider,
                offer.offered_on,
                offer.note,
                OfferAnswer(offer.answer) if offer.answer else None,
                offer.answered_on,
                offer.reason,
            )
            for offer in case_records.offer_records(writing, case_id)
        ]


def offer_package(work: Work, case_id: UUID, provider: str, on: date, note: str = "") -> str:
    """Record that the package was offered to ``provider``; return the provider's full name.

    Raises UnknownNameError for a provider that is not known, BadInputError for a day still to come,
    and RefusedError where the case is closed (R1), the person has not chosen a new provider (R2), or
    an earlier offer still waits for its answer (R10).
    """
    _not_to_come(work, on, "The offer")
    with work.writing() as writing:
        _refuse_offer(writing, case_id)
        waiting = _waiting(writing, case_id)
        if waiting:
            raise RefusedError("R10", f"{waiting.provider} has not answered the last offer yet.")
        name = provider_named(writing, work.programme, provider)
        key = provider_keys(writing, [name])[name]
        writing.add(Offer(**work.stamp(), case_id=case_id, provider_id=key, offered_on=on, note=note.strip()))
    return name


def answer_offer(work: Work, case_id: UUID, answer: OfferAnswer, on: date, reason: str = "") -> str:
    """Record what the provider said to the offer that waits; return the provider's name.

    Raises RefusedError (R10) when no offer waits or a refusal has no reason, and BadInputError for a
    day before the offer or still to come.
    """
    _not_to_come(work, on, "The answer")
    if answer is OfferAnswer.DECLINED and not reason.strip():
        raise RefusedError("R10", "When a provider declines, its reason is recorded. Say why.")
    with work.writing() as writing:
        waiting = _waiting(writing, case_id)
        if waiting is None:
            raise RefusedError("R10", "No offer waits for an answer. First record the offer.")
        if on < waiting.offered_on:
            offered = written_date(waiting.offered_on)
            raise BadInputError(f"The answer cannot be before the offer, which was made on {offered}.")
        writing.add(
            OfferAnswered(
                **work.stamp(),
                case_id=case_id,
                offer_id=waiting.offer_id,
                answer=answer,
                answered_on=on,
                reason=reason.strip(),
            )
        )
        return waiting.provider


def _refuse_offer(reading: Reading, case_id: UUID) -> None:
    row = case_file.case_detail(reading, case_id).row
    if row.outcome:
        raise RefusedError("R1", f"The case is closed: {row.outcome.label.lower()}.")
    if row.choice is not Choice.NEW_PROVIDER:
        raise RefusedError(
            "R2", "Nothing about them goes to a provider before they have chosen a new provider."
        )


def _waiting(reading: Reading, case_id: UUID) -> case_records.OfferRecord | None:
    """Return the newest offer, while it has no answer."""
    offers = case_records.offer_records(reading, case_id)
    return offers[-1] if offers and offers[-1].answer is None else None


def _not_to_come(work: Work, on: date, what: str) -> None:
    if on > work.today:
        raise BadInputError(f"{what} is dated {written_date(on)}, which is still to come.")
