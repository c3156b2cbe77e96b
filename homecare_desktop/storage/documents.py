"""What was made, byte for byte: documents in pieces, so that fonts and forms they share are kept once."""

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import insert, select

from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.portions import portions
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import Document, Piece

SHARED_FROM: Final = 400
"""Bytes from which a stream is a piece of its own; below, its fingerprint would cost what it saves."""
_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_END: Final = b"\nendstream"
_LEVEL: Final = 6


def keep(writing: Writing, content: bytes, stamp: dict[str, Any]) -> UUID:
    """Keep ``content`` and return the key of its document; ``stamp`` says when and by whom it was made."""
    pieces = {hashlib.sha256(part).hexdigest(): part for part in split(content)}
    order = [hashlib.sha256(part).hexdigest() for part in split(content)]
    document = Document(
        **stamp,
        id=new_key(),
        sha256=hashlib.sha256(content).hexdigest(),
        content=None,
        size=len(content),
        pieces=order,
    )
    writing.add(document)
    known = _known(writing, pieces)
    fresh = [_packed(sha256, part) for sha256, part in pieces.items() if sha256 not in known]
    if fresh:
        writing.connection().execute(insert(Piece), fresh)
    return document.id


def content(reading: Reading, document_id: UUID) -> bytes:
    """Return the exact bytes of a document.

    Raises ValueError when they are no longer those that were made, or a piece is missing.
    """
    columns = (Document.content, Document.pieces, Document.sha256)
    row = reading.execute(select(*columns).where(Document.id == document_id)).one()
    whole = row.content if row.pieces is None else b"".join(_joined(reading, row.pieces))
    if whole is None or hashlib.sha256(whole).hexdigest() != row.sha256:
        raise ValueError(row.sha256)
    return bytes(whole)


def fingerprint(reading: Reading, document_id: UUID) -> tuple[str, bool]:
    """Return the SHA-256 of a document when it was made, and whether its bytes still have it."""
    sha256 = reading.scalars(select(Document.sha256).where(Document.id == document_id)).one()
    try:
        content(reading, document_id)
    except ValueError:
        return sha256, False
    return sha256, True


def split(content: bytes) -> Iterator[bytes]:
    """Yield ``content`` in parts that joined are the same: large streams of a PDF, and what is between."""
    begun = 0
    for found in _STREAM.finditer(content):
        start = found.end()
        end = content.find(_END, start)
        if start < begun or end - start < SHARED_FROM:
            continue
        if start > begun:
            yield content[begun:start]
        yield content[start:end]
        begun = end
    if begun < len(content):
        yield content[begun:]


def _known(reading: Reading, pieces: dict[str, bytes]) -> set[str]:
    connection = reading.connection()
    return {
        sha256
        for portion in portions(pieces)
        for sha256 in connection.scalars(select(Piece.sha256).where(Piece.sha256.in_(portion)))
    }


def _packed(sha256: str, part: bytes) -> dict[str, Any]:
    smaller = zlib.compress(part, _LEVEL)
    packed = len(smaller) < len(part)
    return {"sha256": sha256, "content": smaller if packed else part, "packed": packed}


def _joined(reading: Reading, order: list[str]) -> Iterator[bytes]:
    found: dict[str, bytes] = {}
    for portion in portions(dict.fromkeys(order)):
        query = select(Piece.sha256, Piece.content, Piece.packed).where(Piece.sha256.in_(portion))
        for sha256, kept, packed in reading.connection().execute(query):
            found[sha256] = _unpacked(kept) if packed else kept
    for sha256 in order:
        if sha256 not in found:
            raise ValueError(sha256)
        yield found[sha256]


def _unpacked(kept: bytes) -> bytes:
    try:
        return zlib.decompress(kept)
    except zlib.error:
        raise ValueError("a piece that cannot be unpacked") from None
