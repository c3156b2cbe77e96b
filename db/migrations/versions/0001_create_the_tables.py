"""Create the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Apply."""
    _create_change()
    _create_document()
    _create_officer()
    _create_person()
    _create_programme_profile()
    _create_provider()
    _create_store_identity()
    _create_letter_batch()
    _create_package()
    _create_case()
    _create_assignment()
    _create_capacity_assessment()
    _create_case_outcome()
    _create_caseload()
    _create_choice()
    _create_contact()
    _create_handover_step()
    _create_letter()
    _create_transfer()
    _create_posting()
    _only_append_to_the_change_log()


def _key(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(native_uuid=False), nullable=nullable)


def _record() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        _key("recorded_by", nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.Column("withdrawn_because", sa.String(), nullable=True),
    )


def _only_append_to_the_change_log() -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER change_refuses_{act.lower()} BEFORE {act} ON change "
            "BEGIN SELECT RAISE(ABORT, 'the change log is only appended to'); END"
        )


def _create_change() -> None:
    op.create_table(
        "change",
        _key("site_id"),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("clock_ms", sa.Integer(), nullable=False),
        sa.Column("clock_count", sa.Integer(), nullable=False),
        _key("officer_id", nullable=True),
        sa.Column("entity", sa.String(), nullable=False),
        _key("key"),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("replaces", sa.JSON(), nullable=False),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", "sequence", name="pk_change"),
    )
    op.create_index("ix_change_entity_key", "change", ["entity", "key"])


def _create_document() -> None:
    op.create_table(
        "document",
        _key("id"),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        *_record(),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )


def _create_officer() -> None:
    op.create_table(
        "officer",
        _key("id"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("job_title", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_officer"),
        sa.UniqueConstraint("name", name="uq_officer_name"),
    )


def _create_person() -> None:
    op.create_table(
        "person",
        _key("id"),
        sa.Column("council_id", sa.String(), nullable=False),
        sa.Column("nhs_number", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("preferred_name", sa.String(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("moved_away", sa.Boolean(), nullable=False),
        sa.Column("address_1", sa.String(), nullable=False),
        sa.Column("address_2", sa.String(), nullable=False),
        sa.Column("address_3", sa.String(), nullable=False),
        sa.Column("town", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("ward", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        sa.Column("letter_format", sa.String(), nullable=False),
        sa.Column("point_size", sa.Integer(), nullable=False),
        sa.Column("do_not_write", sa.String(), nullable=True),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("council_id", name="uq_person_council_id"),
        sa.UniqueConstraint("nhs_number", name="uq_person_nhs_number"),
    )


def _create_programme_profile() -> None:
    op.create_table(
        "programme_profile",
        _key("id"),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_programme_profile"),
    )


def _create_provider() -> None:
    op.create_table(
        "provider",
        _key("id"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_provider"),
        sa.UniqueConstraint("name", name="uq_provider_name"),
    )


def _create_store_identity() -> None:
    op.create_table(
        "store_identity",
        _key("id"),
        _key("site_id"),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("demonstration_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_store_identity"),
    )


def _create_letter_batch() -> None:
    op.create_table(
        "letter_batch",
        _key("id"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("template_version", sa.String(), nullable=False),
        sa.Column("envelope", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        _key("document_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name="fk_letter_batch_document_id_document",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_letter_batch"),
        sa.UniqueConstraint("number", name="uq_letter_batch_number"),
    )


def _create_package() -> None:
    op.create_table(
        "package",
        _key("id"),
        _key("person_id"),
        sa.Column("package_id", sa.String(), nullable=False),
        sa.Column("service_line", sa.String(), nullable=False),
        sa.Column("patch", sa.String(), nullable=True),
        _key("provider_id"),
        sa.Column("minutes_per_week", sa.Integer(), nullable=False),
        sa.Column("carers_per_visit", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("annual_review_on", sa.Date(), nullable=True),
        sa.Column("social_worker", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name="fk_package_person_id_person",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"],
            ["provider.id"],
            name="fk_package_provider_id_provider",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_package"),
        sa.UniqueConstraint("package_id", name="uq_package_package_id"),
    )
    op.create_index("ix_package_patch", "package", ["patch"])
    op.create_index("ix_package_person_id", "package", ["person_id"])
    op.create_index("ix_package_provider_id", "package", ["provider_id"])


def _create_case() -> None:
    op.create_table(
        "case",
        _key("id"),
        _key("package_key"),
        sa.Column("route", sa.String(), nullable=False),
        _key("new_provider_id", nullable=True),
        sa.ForeignKeyConstraint(
            ["new_provider_id"],
            ["provider.id"],
            name="fk_case_new_provider_id_provider",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["package_key"],
            ["package.id"],
            name="fk_case_package_key_package",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
        sa.UniqueConstraint("package_key", name="uq_case_package_key"),
    )


def _create_assignment() -> None:
    op.create_table(
        "assignment",
        _key("id"),
        _key("officer_id"),
        sa.Column("assigned_on", sa.Date(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_assignment_case_id_case", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"],
            ["officer.id"],
            name="fk_assignment_officer_id_officer",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
    )
    op.create_index("ix_assignment_case_id", "assignment", ["case_id"])


def _create_capacity_assessment() -> None:
    op.create_table(
        "capacity_assessment",
        _key("id"),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("lacks_capacity", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
            name="fk_capacity_assessment_case_id_case",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_capacity_assessment"),
    )
    op.create_index("ix_capacity_assessment_case_id", "capacity_assessment", ["case_id"])


def _create_case_outcome() -> None:
    op.create_table(
        "case_outcome",
        _key("id"),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("end_reason", sa.String(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
            name="fk_case_outcome_case_id_case",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_outcome"),
    )
    op.create_index("ix_case_outcome_case_id", "case_outcome", ["case_id"])


def _create_caseload() -> None:
    op.create_table(
        "caseload",
        _key("case_id"),
        _key("person_id"),
        sa.Column("council_id", sa.String(), nullable=False),
        sa.Column("package_id", sa.String(), nullable=False),
        sa.Column("nhs_number", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("preferred_name", sa.String(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("service_line", sa.String(), nullable=False),
        sa.Column("route", sa.String(), nullable=False),
        sa.Column("patch", sa.String(), nullable=True),
        sa.Column("current_provider", sa.String(), nullable=False),
        sa.Column("new_provider", sa.String(), nullable=True),
        sa.Column("minutes_per_week", sa.Integer(), nullable=False),
        sa.Column("carers_per_visit", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("end_reason", sa.String(), nullable=True),
        sa.Column("revisit_on", sa.Date(), nullable=True),
        _key("officer_id", nullable=True),
        sa.Column("officer", sa.String(), nullable=True),
        sa.Column("letter_reference", sa.String(), nullable=True),
        sa.Column("letter_made_on", sa.Date(), nullable=True),
        sa.Column("letter_posted_on", sa.Date(), nullable=True),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.Column("authority_to_check", sa.Boolean(), nullable=False),
        sa.Column("name_order", sa.String(), nullable=False),
        sa.Column("patch_order", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
            name="fk_caseload_case_id_case",
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("case_id", name="pk_caseload"),
    )
    op.create_index("ix_caseload_name_order_case_id", "caseload", ["name_order", "case_id"])
    op.create_index(
        "ix_caseload_officer_id_name_order_case_id", "caseload", ["officer_id", "name_order", "case_id"]
    )
    op.create_index("ix_caseload_patch_name_order_case_id", "caseload", ["patch", "name_order", "case_id"])


def _create_choice() -> None:
    op.create_table(
        "choice",
        _key("id"),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("told_by", sa.String(), nullable=False),
        sa.Column("revisit_on", sa.Date(), nullable=True),
        sa.Column("plan", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_choice_case_id_case", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_choice"),
    )
    op.create_index("ix_choice_case_id", "choice", ["case_id"])


def _create_contact() -> None:
    op.create_table(
        "contact",
        _key("id"),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("contacted_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_contact_case_id_case", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
    )
    op.create_index("ix_contact_case_id", "contact", ["case_id"])


def _create_handover_step() -> None:
    op.create_table(
        "handover_step",
        _key("id"),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
            name="fk_handover_step_case_id_case",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_handover_step"),
    )
    op.create_index("ix_handover_step_case_id", "handover_step", ["case_id"])


def _create_letter() -> None:
    op.create_table(
        "letter",
        _key("id"),
        _key("batch_id"),
        sa.Column("reference", sa.String(), nullable=False),
        _key("officer_id"),
        sa.Column("first_page", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["letter_batch.id"],
            name="fk_letter_batch_id_letter_batch",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_letter_case_id_case", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"],
            ["officer.id"],
            name="fk_letter_officer_id_officer",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("reference", name="uq_letter_reference"),
    )
    op.create_index("ix_letter_batch_id", "letter", ["batch_id"])
    op.create_index("ix_letter_case_id", "letter", ["case_id"])


def _create_transfer() -> None:
    op.create_table(
        "transfer",
        _key("id"),
        sa.Column("transfer_on", sa.Date(), nullable=False),
        sa.Column("completed", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _key("case_id"),
        *_record(),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_transfer_case_id_case", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
    )
    op.create_index("ix_transfer_case_id", "transfer", ["case_id"])


def _create_posting() -> None:
    op.create_table(
        "posting",
        _key("id"),
        _key("letter_id"),
        sa.Column("posted_on", sa.Date(), nullable=False),
        *_record(),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letter.id"],
            name="fk_posting_letter_id_letter",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_posting"),
    )
    op.create_index("ix_posting_letter_id", "posting", ["letter_id"])
