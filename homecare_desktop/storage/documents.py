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

_LARGE: Final = 2_000
"""Bytes from which a stream that documents can share is a piece of its own, such as a font or a logo."""
_NEIGHBOURS: Final = 300
"""Bytes between two small streams, at most, for them to be one piece."""
_DICTIONARY: Final = 2_000
"""Bytes before a stream in which what it is stands."""
_SHARABLE: Final = (b"/Subtype", b"/Length1")
_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_END: Final = b"\nendstream"
_LEVEL: Final = 6


def keep(writing: Writing, content: bytes, stamp: dict[str, Any]) -> UUID:
    """Keep ``content`` and return the key of its document; ``stamp`` says when and by whom it was made."""
    parts = [(hashlib.sha256(part).hexdigest(), part) for part in split(content)]
    pieces = dict(parts)
    document = Document(
        **stamp,
        id=new_key(),
        sha256=hashlib.sha256(content).hexdigest(),
        content=None,
        size=len(content),
        pieces=[sha256 for sha256, _ in parts],
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


def damaged(reading: Reading) -> Iterator[UUID]:
    """Yield the documents whose bytes are no longer those that were made, or of which a piece is missing."""
    for document_id in reading.scalars(select(Document.id).order_by(Document.id)).all():
        _, unchanged = fingerprint(reading, document_id)
        if not unchanged:
            yield document_id


def split(content: bytes) -> Iterator[bytes]:
    """Yield ``content`` in parts that joined are the same: what documents can share, and what is between.

    Fonts and logos of PDFs are parts of their own; forms that lie side by side are one part together
    with what is between them, and so is what describes a font.
    """
    begun = last = 0
    for start, end in _sharable_streams(content):
        if start - last > _NEIGHBOURS:
            yield from filter(None, (content[begun:last], content[last:start]))
            begun = start
        if end - start >= _LARGE:
            yield from filter(None, (content[begun:start], content[start:end]))
            begun = end
        last = end
    yield from filter(None, (content[begun:last], content[last:]))


def _sharable_streams(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield where streams are that more than one document can have: fonts, forms, pictures; no pages."""
    end = 0
    for found in _STREAM.finditer(content):
        start = found.end()
        if start < end:
            continue  # the word stood inside of a stream
        end = content.find(_END, start)
        if end < 0:
            return
        begins = content.rfind(b"obj", max(0, found.start() - _DICTIONARY), found.start())
        dictionary = content[begins:start] if begins >= 0 else b""
        if any(word in dictionary for word in _SHARABLE) or _is_character_map(content[start:end]):
            yield start, end


def _is_character_map(stream: bytes) -> bool:
    """Whether ``stream`` says which characters the codes of a font are: documents with one font share it."""
    try:
        return zlib.decompressobj().decompress(stream, 20).startswith(b"/CIDInit")
    except zlib.error:
        return False


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
