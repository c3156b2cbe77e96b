"""A case for each kind of letter: somebody to whom that letter may go today, by the rules (R20)."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from homecare_desktop.casework.appointments import AppointmentEntry, add_appointment
from homecare_desktop.casework.assigning import assign
from homecare_desktop.casework.choices import record_choice
from homecare_desktop.casework.letter_archive import mark_posted
from homecare_desktop.casework.letter_batches import Selection, make_batch, plan_batch
from homecare_desktop.casework.offers import answer_offer, offer_package
from homecare_desktop.casework.officers import add_officer
from homecare_desktop.casework.providers import set_provider_contact
from homecare_desktop.casework.representatives import RepresentativeEntry, add_representative
from homecare_desktop.casework.transfers import plan_transfer
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.choosing import ChoiceEntry
from homecare_desktop.domain.words import AppointmentKind, Choice, OfferAnswer, Outcome, WriteTo
from homecare_desktop.storage.tables import CaseOutcome
from tests.support.stores import NEW_PROVIDER, TODAY, add_case

MOVE: Final = date(2021, 5, 17)
AT_REVIEW: Final[Mapping[str, str]] = MappingProxyType(
    {"route": "annual-review", "patch": "ld-north", "service_line": "ld", "social_worker": "Tom Okoro"}
)
GRACE: Final = RepresentativeEntry(
    title="Ms",
    first_name="Grace",
    last_name="Osei",
    relation="daughter",
    speaks_of="your father",
    write_to=WriteTo.INSTEAD,
    address=("2 Sample Way", "Harrow"),
    postcode="HA0 0AB",
)


def choose(work: Work, case_id: UUID, choice: Choice, revisit_on: date | None = None) -> None:
    """Record a choice, said today."""
    record_choice(work, case_id, ChoiceEntry(choice, TODAY, revisit_on=revisit_on))


def write(work: Work, case_id: UUID, kind: str = "transfer-notice") -> None:
    """Make a letter and mark it as posted today."""
    made = make_batch(work, plan_batch(work, Selection(case_ids=(case_id,)), kind))
    mark_posted(work, made.batch, TODAY)


def close(work: Work, case_id: UUID, outcome: Outcome) -> None:
    """Record how it ended."""
    with work.writing() as writing:
        writing.add(CaseOutcome(**work.stamp(), case_id=case_id, outcome=outcome, happened_on=TODAY))


def _offered(work: Work, case_id: UUID, answer: OfferAnswer) -> None:
    choose(work, case_id, Choice.NEW_PROVIDER)
    offer_package(work, case_id, NEW_PROVIDER, TODAY)
    answer_offer(work, case_id, answer, TODAY, "nobody free at 8am")


def _confirmed(work: Work, case_id: UUID) -> None:
    choose(work, case_id, Choice.NEW_PROVIDER)
    write(work, case_id)
    plan_transfer(work, case_id, MOVE)
    first = AppointmentEntry(AppointmentKind.FIRST_VISIT, MOVE, "8:30")
    add_appointment(work, case_id, first)
    set_provider_contact(work, NEW_PROVIDER, phone="020 7946 0555")


def _given_to_another(work: Work, case_id: UUID) -> None:
    write(work, case_id)
    femi = add_officer(work, "Femi Example", job_title="Named officer", phone="020 7946 0002")
    assign(work, femi.officer_id, [case_id])


def _listed(work: Work, case_id: UUID) -> None:
    choose(work, case_id, Choice.NEW_PROVIDER)
    set_provider_contact(work, NEW_PROVIDER, address=("1 Sample Square", "Wembley", "HA0 0AA"))


READY: Final[Mapping[str, Callable[[Work, UUID], None]]] = MappingProxyType(
    {
        "transfer-notice": lambda _work, _case: None,
        "already-with-lead": lambda work, case: close(work, case, Outcome.NO_TRANSFER_NEEDED),
        "annual-review-notice": lambda _work, _case: None,
        "reminder": write,
        "undecided": lambda work, case: choose(work, case, Choice.UNDECIDED, date(2021, 5, 12)),
        "new-provider-confirmation": _confirmed,
        "direct-payment-confirmation": lambda work, case: choose(work, case, Choice.DIRECT_PAYMENT),
        "provider-accepted": lambda work, case: _offered(work, case, OfferAnswer.ACCEPTED),
        "provider-declined": lambda work, case: _offered(work, case, OfferAnswer.DECLINED),
        "officer-change": _given_to_another,
        "appointment": lambda work, case: add_appointment(
            work, case, AppointmentEntry(AppointmentKind.VISIT, date(2021, 5, 4), "14:00")
        ),
        "provider-list": _listed,
    }
)
"""What has to happen to a case before each kind of letter may go out."""


def case_for(work: Work, kind: str, *, represented: bool = False, **fields: object) -> UUID:
    """Add a case for which a letter of ``kind`` may go out today, to the person or to Grace Osei."""
    person: dict[str, Any] = dict(AT_REVIEW) if kind == "annual-review-notice" else {}
    person |= fields
    with work.writing() as writing:
        case_id = add_case(writing, officer_id=work.officer.officer_id, **person)
    if represented:
        add_representative(work, case_id, GRACE)
    READY[kind](work, case_id)
    return case_id
