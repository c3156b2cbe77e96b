"""Looking a store over: the file, the rows that belong together, the change log, the projection."""

from collections.abc import Iterator

from sqlalchemy import select

from homecare_desktop.domain.letter_names import batch_name
from homecare_desktop.storage import documents
from homecare_desktop.storage.change_log import verify_log
from homecare_desktop.storage.projection import refresh_caseload
from homecare_desktop.storage.replay import rows_unlike_the_log
from homecare_desktop.storage.sessions import Writing
from homecare_desktop.storage.tables import CaseloadEntry, LetterBatch

_NAMED = 3
"""Batches that a sentence about damaged documents names."""


def inspect_store(session: Writing) -> list[str]:
    """Return a sentence for each thing that is wrong; lists that differ from the records are rebuilt."""
    return [
        *_file(session),
        *_belonging(session),
        *verify_log(session),
        *rows_unlike_the_log(session),
        *_documents(session),
        *_projection(session),
    ]


def _file(session: Writing) -> Iterator[str]:
    connection = session.connection()
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    if pages:
        yield f"The file is damaged: {len(pages)} of its pages were changed from outside. Restore a backup."
    answers = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check").all()]
    if answers != ["ok"]:
        yield f"The file is damaged in {len(answers)} places. Restore a backup."


def _belonging(session: Writing) -> Iterator[str]:
    broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        yield f"{len(broken)} rows point at a row that is not there. Restore a backup."


def _documents(session: Writing) -> Iterator[str]:
    damaged = list(documents.damaged(session))
    if not damaged:
        return
    query = select(LetterBatch.number).where(LetterBatch.document_id.in_(damaged[:_NAMED]))
    named = [batch_name(number) for number in session.scalars(query.order_by(LetterBatch.number))]
    batches = f", among them {' and '.join(named)}" if named else ""
    what = "1 kept document is" if len(damaged) == 1 else f"{len(damaged)} kept documents are"
    yield f"{what} no longer what was made, or a part is missing{batches}. Restore a backup."


def _projection(session: Writing) -> Iterator[str]:
    table = CaseloadEntry.__table__
    rows = select(table).order_by(table.c.case_id)
    kept = session.execute(rows).all()
    refresh_caseload(session, None)
    rebuilt = session.execute(rows).all()
    if kept != rebuilt:
        differing = len(set(kept) ^ set(rebuilt))
        yield f"{differing} lines of the lists differed from the records, and were made anew from them."
