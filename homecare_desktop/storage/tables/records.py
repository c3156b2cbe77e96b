"""What happened on a case: records that are appended, never overwritten."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from homecare_desktop.storage.tables.base import Recorded, Table, refers_to


class OnCase(Recorded):
    """A record that belongs to one case."""

    case_id: Mapped[UUID] = mapped_column(refers_to("case.id"), index=True)


class Assignment(OnCase, Table):
    """From a day on, this officer holds the case."""

    __tablename__ = "assignment"

    officer_id: Mapped[UUID] = mapped_column(refers_to("officer.id"))
    assigned_on: Mapped[date]


class ChoiceMade(OnCase, Table):
    """What the person said (R1, R2)."""

    __tablename__ = "choice"

    choice: Mapped[str]
    said_on: Mapped[date]
    decided_by: Mapped[str]
    told_by: Mapped[str]
    revisit_on: Mapped[date | None]
    plan: Mapped[str | None]
    """What they want to do with a direct payment."""
    note: Mapped[str] = mapped_column(default="")


class CapacityAssessment(OnCase, Table):
    """Whether the person has capacity for this decision (R17)."""

    __tablename__ = "capacity_assessment"

    assessed_on: Mapped[date]
    lacks_capacity: Mapped[bool]
    note: Mapped[str] = mapped_column(default="")


class Contact(OnCase, Table):
    """A call, visit, letter or email, and what came of it (R4)."""

    __tablename__ = "contact"

    channel: Mapped[str]
    outcome: Mapped[str]
    contacted_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class Transfer(OnCase, Table):
    """The day set for the move, or the day on which it was done (R3, R5)."""

    __tablename__ = "transfer"

    transfer_on: Mapped[date]
    completed: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class HandoverStep(OnCase, Table):
    """One step of the handover, done on a day (R5)."""

    __tablename__ = "handover_step"

    step: Mapped[str]
    done_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class CaseOutcome(OnCase, Table):
    """What in the end happened (R1); withdrawn when it turns out otherwise."""

    __tablename__ = "case_outcome"

    outcome: Mapped[str]
    end_reason: Mapped[str | None]
    happened_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class Offer(OnCase, Table):
    """A package was offered to a provider (R10)."""

    __tablename__ = "offer"

    provider_id: Mapped[UUID] = mapped_column(refers_to("provider.id"))
    offered_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class OfferAnswered(OnCase, Table):
    """What the provider said to an offer; a refusal has a reason (R10)."""

    __tablename__ = "offer_answer"

    offer_id: Mapped[UUID] = mapped_column(refers_to("offer.id"), index=True)
    answer: Mapped[str]
    answered_on: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")


class Appointment(OnCase, Table):
    """What is agreed for a day: a visit, a call, a meeting, the new provider's first visit (R4)."""

    __tablename__ = "appointment"

    kind: Mapped[str]
    happens_on: Mapped[date]
    at_time: Mapped[str] = mapped_column(default="")
    """Such as "10:30", or empty when no time is agreed."""
    place: Mapped[str] = mapped_column(default="")
    """Empty is the person's home."""
    who: Mapped[str] = mapped_column(default="")
    """Who comes or rings; empty is the named officer."""
    note: Mapped[str] = mapped_column(default="")


class Task(OnCase, Table):
    """What an officer has to do because the program cannot: a letter in Braille, an address to find."""

    __tablename__ = "task"

    number: Mapped[int] = mapped_column(unique=True)
    kind: Mapped[str]
    opened_on: Mapped[date]
    letter_kind: Mapped[str | None]
    """The kind of letter that is wanted in another form."""
    letter_id: Mapped[UUID | None] = mapped_column(refers_to("letter.id"))
    """The letter that came back."""
    representative_id: Mapped[UUID | None] = mapped_column(refers_to("representative.id"))
    """Whom it is for, where that is not the person."""
    what: Mapped[str] = mapped_column(default="")
    """Such as "Braille" or "Polish"."""


class TaskDone(OnCase, Table):
    """A task was done."""

    __tablename__ = "task_done"

    task_id: Mapped[UUID] = mapped_column(refers_to("task.id"), index=True)
    done_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class LetterTemplate(Recorded, Table):
    """A version of the council's own wording of a letter; the newest counts, older letters keep theirs."""

    __tablename__ = "letter_template"

    code: Mapped[str] = mapped_column(index=True)
    version: Mapped[str]
    """The start of the SHA-256 of the text."""
    text: Mapped[str]
    """The TOML document, whole."""


class CouncilLook(Recorded, Table):
    """How the council's letters look, and where replies go; the newest counts, null is as the programme."""

    __tablename__ = "council_look"

    colour: Mapped[str | None]
    """Such as "#1d4e79"."""
    logo_id: Mapped[UUID | None] = mapped_column(refers_to("document.id"))
    """The logo as a PDF of one page."""
    address: Mapped[list[str] | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    website: Mapped[str | None]
    other_formats: Mapped[str | None]
    reply_envelope: Mapped[str | None]
    """The code of the window envelope in which replies come back."""


class LetterBatch(Recorded, Table):
    """Letters of one kind that were made together (R21)."""

    __tablename__ = "letter_batch"

    number: Mapped[int] = mapped_column(unique=True)
    template: Mapped[str]
    template_version: Mapped[str]
    envelope: Mapped[str]
    made_on: Mapped[date]
    pages: Mapped[int]
    document_id: Mapped[UUID] = mapped_column(refers_to("document.id"))
    dated: Mapped[date | None]
    """The date on the letters; null is the day on which they were made."""
    accessible: Mapped[bool | None]
    """Made as tagged PDF, to be emailed; null is no."""


class Letter(Recorded, Table):
    """One letter: made, not yet posted (R21)."""

    __tablename__ = "letter"

    case_id: Mapped[UUID | None] = mapped_column(refers_to("case.id"), index=True)
    """Null for a letter to a provider: see ``LetterMention``."""
    batch_id: Mapped[UUID] = mapped_column(refers_to("letter_batch.id"), index=True)
    reference: Mapped[str] = mapped_column(unique=True)
    officer_id: Mapped[UUID] = mapped_column(refers_to("officer.id"))
    first_page: Mapped[int]
    pages: Mapped[int]
    representative_id: Mapped[UUID | None] = mapped_column(refers_to("representative.id"))
    """To whom it went in the person's place, or as well."""
    provider_id: Mapped[UUID | None] = mapped_column(refers_to("provider.id"))
    envelope: Mapped[str | None]
    """Where it is another than the batch's, because it has too many sheets for that."""
    document_id: Mapped[UUID | None] = mapped_column(refers_to("document.id"))
    """Its own file, where it was made to be emailed by itself."""
    point_size: Mapped[int | None]
    """The size of its print; null for letters of which that was not recorded."""


class LetterMention(OnCase, Table):
    """A letter to a provider that tells it about the person."""

    __tablename__ = "letter_mention"

    letter_id: Mapped[UUID] = mapped_column(refers_to("letter.id"), index=True)


class Posting(Recorded, Table):
    """A letter went out on a day (R3, R21)."""

    __tablename__ = "posting"

    letter_id: Mapped[UUID] = mapped_column(refers_to("letter.id"), index=True)
    posted_on: Mapped[date]


class LetterReturned(Recorded, Table):
    """A letter came back (R21)."""

    __tablename__ = "letter_returned"

    letter_id: Mapped[UUID] = mapped_column(refers_to("letter.id"), index=True)
    returned_on: Mapped[date]
    reason: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class Document(Recorded, Table):
    """What was made, exactly: its SHA-256, and its bytes, whole or in pieces."""

    __tablename__ = "document"

    sha256: Mapped[str]
    content: Mapped[bytes | None]
    """The bytes, as documents were kept at first; null where ``pieces`` has them."""
    size: Mapped[int | None]
    pieces: Mapped[list[str] | None]
    """The SHA-256 of each of its pieces, in order: fonts and forms that documents share are kept once."""


class Piece(Table):
    """A part of documents, kept once under its own fingerprint; the log has the documents' fingerprints."""

    __tablename__ = "piece"
    logged: ClassVar[bool] = False

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]
    """Compressed, where that makes it smaller: see ``packed``."""
    packed: Mapped[bool] = mapped_column(default=False)
