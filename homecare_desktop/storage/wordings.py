"""The council's own wordings of its letters, version by version, and how its letters look."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import CouncilLook, Document, LetterTemplate, Officer


@dataclass(frozen=True, slots=True)
class WordingFacts:
    """One version of a wording, as it is on record."""

    key: UUID
    code: str
    version: str
    text: str
    recorded_at: datetime
    officer: str
    """Who saved it; empty when that is not on record."""
    withdrawn_at: datetime | None
    withdrawn_because: str | None


@dataclass(frozen=True, slots=True)
class LookFacts:
    """How the council's letters look; ``None`` is as the programme says."""

    colour: str | None = None
    logo: bytes | None = None
    address: tuple[str, ...] | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    other_formats: str | None = None
    reply_envelope: str | None = None


def wording_facts(reading: Reading, code: str | None = None) -> list[WordingFacts]:
    """Return every version of every wording, or of the kind ``code``, newest first."""
    row = LetterTemplate
    query = (
        select(
            row.id, row.code, row.version, row.text, row.recorded_at, Officer.name,
            row.withdrawn_at, row.withdrawn_because,
        )
        .outerjoin(Officer, Officer.id == row.recorded_by)
        .order_by(row.recorded_at.desc(), row.id.desc())
    )  # fmt: skip
    if code is not None:
        query = query.where(row.code == code)
    return [WordingFacts(*found[:5], found[5] or "", *found[6:]) for found in reading.execute(query)]


def current_wording(reading: Reading, code: str) -> WordingFacts | None:
    """Return the version that counts: the newest that is not withdrawn; ``None`` when there is none."""
    return next((facts for facts in wording_facts(reading, code) if facts.withdrawn_at is None), None)


def enter_wording(writing: Writing, code: str, text: str, stamp: Mapping[str, Any]) -> str:
    """Enter a new version of the kind ``code``; return its name."""
    version = hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
    writing.add(LetterTemplate(**stamp, code=code, version=version, text=text))
    return version


def withdraw_wording_row(writing: Writing, key: UUID, at: datetime, because: str) -> None:
    """Withdraw one version; it stays on record."""
    row = writing.get_one(LetterTemplate, key)
    row.withdrawn_at, row.withdrawn_because = at, because


def look_facts(reading: Reading, *, damaged_logo: bool = True) -> LookFacts:
    """Return how letters look now.

    Raises ValueError when the logo is no longer what was kept; without ``damaged_logo`` such a one is
    left out.
    """
    row = _newest_look(reading)
    if row is None:
        return LookFacts()
    return LookFacts(
        colour=row.colour,
        logo=None if row.logo_id is None else _logo(reading, row.logo_id, damaged=damaged_logo),
        address=None if row.address is None else tuple(row.address),
        phone=row.phone,
        email=row.email,
        website=row.website,
        other_formats=row.other_formats,
        reply_envelope=row.reply_envelope,
    )


def enter_look(writing: Writing, look: LookFacts, stamp: Mapping[str, Any]) -> None:
    """Enter how letters look from now on; a logo that is on record already is not kept twice."""
    writing.add(
        CouncilLook(
            **stamp,
            colour=look.colour,
            logo_id=None if look.logo is None else _document(writing, look.logo, stamp),
            address=None if look.address is None else list(look.address),
            phone=look.phone,
            email=look.email,
            website=look.website,
            other_formats=look.other_formats,
            reply_envelope=look.reply_envelope,
        )
    )


def _newest_look(reading: Reading) -> CouncilLook | None:
    query = select(CouncilLook).where(CouncilLook.withdrawn_at.is_(None))
    return reading.scalar(query.order_by(CouncilLook.recorded_at.desc(), CouncilLook.id.desc()).limit(1))


def _logo(reading: Reading, key: UUID, *, damaged: bool) -> bytes | None:
    document = reading.get_one(Document, key)
    content = document.content or b""
    if hashlib.sha256(content).hexdigest() == document.sha256:
        return content
    if damaged:
        raise ValueError(document.sha256)
    return None


def _document(writing: Writing, content: bytes, stamp: Mapping[str, Any]) -> UUID:
    sha256 = hashlib.sha256(content).hexdigest()
    known = writing.scalar(
        select(Document.id).where(Document.sha256 == sha256, Document.content.is_not(None)).limit(1)
    )
    if known is not None:
        return known
    row = Document(**stamp, id=new_key(), sha256=sha256, content=content, size=len(content), pieces=None)
    writing.add(row)
    return row.id
