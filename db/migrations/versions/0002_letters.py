"""Representatives, offers, appointments, tasks; the council's own wordings and look; documents in pieces.

What older rows cannot know stays null, so that they are still what the change log says of them.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Apply."""
    _create_representative()
    _create_records_on_cases()
    _create_council_records()
    _create_letter_records()
    _add_to_older_tables()


Part = sa.Column[Any] | sa.Constraint


def _key(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Uuid(native_uuid=False), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _day(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{to}"
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, deferrable=True, initially="DEFERRED")


def _create_keyed(table: str, *parts: Part, indexed: str = "") -> None:
    op.create_table(table, _key("id"), *parts, sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))
    if indexed:
        op.create_index(f"ix_{table}_{indexed}", table, [indexed])


def _create_record(table: str, *parts: Part, indexed: str = "") -> None:
    record = (
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        _key("recorded_by", nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        _text("withdrawn_because", nullable=True),
    )
    _create_keyed(table, *parts, *record, indexed=indexed)


def _create_on_case(table: str, *parts: Part, indexed: str = "") -> None:
    _create_record(table, *parts, _key("case_id"), _refers(table, "case_id", "case"), indexed="case_id")
    if indexed:
        op.create_index(f"ix_{table}_{indexed}", table, [indexed])


def _create_representative() -> None:
    names = ("title", "first_name", "last_name", "relation", "speaks_of", "authority", "write_to")
    address = ("address_1", "address_2", "address_3", "town", "postcode", "phone", "email")
    _create_keyed(
        "representative",
        _key("person_id"),
        *(_text(name) for name in (*names, *address, "letter_format", "language")),
        _day("authority_on", nullable=True),
        sa.Column("point_size", sa.Integer(), nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        _day("ended_on", nullable=True),
        _refers("representative", "person_id", "person"),
        indexed="person_id",
    )


def _create_records_on_cases() -> None:
    _create_on_case(
        "offer",
        _key("provider_id"),
        _day("offered_on"),
        _text("note"),
        _refers("offer", "provider_id", "provider"),
    )
    _create_on_case(
        "offer_answer",
        _key("offer_id"),
        _text("answer"),
        _day("answered_on"),
        _text("reason"),
        _refers("offer_answer", "offer_id", "offer"),
        indexed="offer_id",
    )
    _create_on_case(
        "appointment",
        _text("kind"),
        _day("happens_on"),
        *(_text(name) for name in ("at_time", "place", "who", "note")),
    )
    _create_on_case(
        "task",
        sa.Column("number", sa.Integer(), nullable=False),
        _text("kind"),
        _day("opened_on"),
        _text("letter_kind", nullable=True),
        _key("letter_id", nullable=True),
        _key("representative_id", nullable=True),
        _text("what"),
        _refers("task", "letter_id", "letter"),
        _refers("task", "representative_id", "representative"),
        sa.UniqueConstraint("number", name="uq_task_number"),
    )
    _create_on_case(
        "task_done",
        _key("task_id"),
        _day("done_on"),
        _text("note"),
        _refers("task_done", "task_id", "task"),
        indexed="task_id",
    )


def _create_council_records() -> None:
    _create_record("letter_template", _text("code"), _text("version"), _text("text"), indexed="code")
    words = ("phone", "email", "website", "other_formats", "reply_envelope")
    _create_record(
        "council_look",
        _text("colour", nullable=True),
        _key("logo_id", nullable=True),
        sa.Column("address", sa.JSON(), nullable=True),
        *(_text(name, nullable=True) for name in words),
        _refers("council_look", "logo_id", "document"),
    )


def _create_letter_records() -> None:
    _create_record(
        "letter_returned",
        _key("letter_id"),
        _day("returned_on"),
        _text("reason"),
        _text("note"),
        _refers("letter_returned", "letter_id", "letter"),
        indexed="letter_id",
    )
    _create_on_case(
        "letter_mention",
        _key("letter_id"),
        _refers("letter_mention", "letter_id", "letter"),
        indexed="letter_id",
    )
    op.create_table(
        "piece",
        _text("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("packed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_piece"),
    )


def _add_to_older_tables() -> None:
    with op.batch_alter_table("document") as document:
        document.add_column(sa.Column("size", sa.Integer(), nullable=True))
        document.add_column(sa.Column("pieces", sa.JSON(), nullable=True))
        document.alter_column("content", existing_type=sa.LargeBinary(), nullable=True)
    with op.batch_alter_table("letter") as letter:
        letter.alter_column("case_id", existing_type=sa.Uuid(native_uuid=False), nullable=True)
        letter.add_column(_text("envelope", nullable=True))
        letter.add_column(sa.Column("point_size", sa.Integer(), nullable=True))
        for column, to in (
            ("representative_id", "representative"),
            ("provider_id", "provider"),
            ("document_id", "document"),
        ):
            letter.add_column(_key(column, nullable=True))
            letter.create_foreign_key(
                f"fk_letter_{column}_{to}", to, [column], ["id"], deferrable=True, initially="DEFERRED"
            )
    op.add_column("letter_batch", _day("dated", nullable=True))
    op.add_column("letter_batch", sa.Column("accessible", sa.Boolean(), nullable=True))
    op.add_column("officer", sa.Column("may_word_letters", sa.Boolean(), nullable=True))
    op.add_column("provider", sa.Column("address", sa.JSON(), nullable=True))
    op.add_column("provider", _text("phone", nullable=True))
    op.add_column("provider", _text("email", nullable=True))
