"""What happened on a case: records that are appended, never overwritten."""

from datetime import date
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


class Letter(OnCase, Table):
    """One letter to one person about one case: made, not yet posted (R21)."""

    __tablename__ = "letter"

    batch_id: Mapped[UUID] = mapped_column(refers_to("letter_batch.id"), index=True)
    reference: Mapped[str] = mapped_column(unique=True)
    officer_id: Mapped[UUID] = mapped_column(refers_to("officer.id"))
    first_page: Mapped[int]
    pages: Mapped[int]


class Posting(Recorded, Table):
    """A letter went out on a day (R3, R21)."""

    __tablename__ = "posting"

    letter_id: Mapped[UUID] = mapped_column(refers_to("letter.id"), index=True)
    posted_on: Mapped[date]


class Document(Recorded, Table):
    """The exact bytes of what was made, and their SHA-256."""

    __tablename__ = "document"

    sha256: Mapped[str]
    content: Mapped[bytes]
