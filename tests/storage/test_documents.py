"""Documents are kept in pieces that they share, and come back byte for byte or not at all."""

import hashlib
import zlib
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from homecare_desktop.storage import documents
from homecare_desktop.storage.inspection import inspect_store
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.store import Store
from homecare_desktop.storage.tables import Document, Piece
from tests.support.stores import NOW

STAMP: dict[str, Any] = {"recorded_at": NOW, "recorded_by": None}
FONT = zlib.compress(bytes(range(256)) * 40, 0)
FORM = zlib.compress(b"0 0 m 1 1 l S\n" * 60, 0)
MAP = zlib.compress(b"/CIDInit /ProcSet findresource\n" * 5)


def stream(entries: bytes, content: bytes, number: int = 1) -> bytes:
    head = b"%d 0 obj\n<<%b/Length %d>>stream\n" % (number, entries, len(content))
    return head + content + b"\nendstream\nendobj\n"


def pdf(*parts: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"".join(parts) + b"trailer\n%%EOF\n"


def letter(words: bytes) -> bytes:
    page = stream(b"", zlib.compress(words, 0))
    return pdf(stream(b"/Subtype/Form", FORM), page, stream(b"/Length1 9", FONT), stream(b"", MAP))


def kept(store: Store, *contents: bytes) -> list[UUID]:
    with store.writing(None, NOW) as writing:
        return [documents.keep(writing, content, STAMP) for content in contents]


def damage(store: Store, statement: str) -> None:
    with store.writing(None, NOW) as writing:
        writing.connection().exec_driver_sql(statement)


WORDS = st.sampled_from(
    [
        b"stream\n",
        b"\nendstream",
        b"endstream\n",
        b"obj",
        b"<</Length1 3>>",
        b"/Subtype",
        FONT,
        FORM,
        MAP,
        b"x" * 301,
    ]
)


@given(st.lists(WORDS | st.binary(max_size=40), max_size=30).map(b"".join))
def test_the_parts_joined_are_the_document(content: bytes) -> None:
    parts = list(documents.split(content))
    assert b"".join(parts) == content
    assert all(parts)


def test_what_documents_share_is_a_part_of_its_own_and_a_page_is_not() -> None:
    first, second = (list(documents.split(letter(b"Dear %b " % name * 100))) for name in (b"Ada", b"Bob"))
    assert [one == other for one, other in zip(first, second, strict=True)] == [True, False, True, True, True]
    assert FORM in first[0]
    assert first[2] == FONT
    assert MAP in first[3]


def test_a_document_comes_back_as_it_was_and_shared_parts_are_kept_once(store: Store) -> None:
    contents = [letter(b"Dear %d " % number * 200) for number in range(20)]
    keys = kept(store, *contents, b"", b"no PDF", contents[0])
    with store.reading() as reading:
        assert [documents.content(reading, key) for key in keys[:20]] == contents
        assert [documents.content(reading, key) for key in keys[20:]] == [b"", b"no PDF", contents[0]]
        assert reading.scalar(select(func.count()).select_from(Piece)) == 4 + 20 + 1
        row = reading.get_one(Document, keys[0])
        assert row.size == len(contents[0])
        assert row.content is None


def test_a_document_from_before_is_read_as_it_is(store: Store) -> None:
    content, key = b"%PDF old", new_key()
    sha256 = hashlib.sha256(content).hexdigest()
    with store.writing(None, NOW) as writing:
        writing.add(Document(**STAMP, id=key, sha256=sha256, content=content))
    with store.reading() as reading:
        assert documents.content(reading, key) == content
        assert documents.fingerprint(reading, key) == (sha256, True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE piece SET content = x'25504446'",
        "UPDATE piece SET content = x'25504446', packed = 0",
        "UPDATE piece SET packed = 1",
        "DELETE FROM piece WHERE rowid = 1",
    ],
)
def test_bytes_that_are_no_longer_what_was_made_are_not_given(store: Store, statement: str) -> None:
    key, *_ = kept(store, letter(b"Dear Ada"))
    with store.writing(None, NOW) as writing:
        assert inspect_store(writing) == []
    damage(store, statement)
    with store.reading() as reading:
        with pytest.raises(ValueError, match=r"[0-9a-f]{64}|unpacked"):
            documents.content(reading, key)
        assert documents.fingerprint(reading, key)[1] is False
    with store.writing(None, NOW) as writing:
        assert inspect_store(writing) == [
            "1 kept document is no longer what was made, or a part is missing. Restore a backup."
        ]
