"""The council's own wording of its letters: read, saved as a new version, and taken back."""

from dataclasses import dataclass
from datetime import datetime

from homecare_desktop.casework.officer_rights import require_may_word
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.errors import BadInputError, RefusedError
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.readability import Ease, Hint
from homecare_desktop.letters.readability import ease as wording_ease
from homecare_desktop.letters.readability import hints as wording_hints
from homecare_desktop.letters.templates import Template, load_template, template_names
from homecare_desktop.letters.wording_text import (
    PART_NAMES,
    PARTS,
    Parts,
    WordingFault,
    WordingParts,
    compose,
    packaged_parts,
    read_parts,
    tidy,
    with_words_of,
    wording_faults,
)
from homecare_desktop.storage.store import Reading, Writing
from homecare_desktop.storage.wordings import (
    WordingFacts,
    current_wording,
    enter_wording,
    withdraw_wording_row,
    wording_facts,
)

__all__ = [
    "PARTS",
    "PART_NAMES",
    "Ease",
    "Hint",
    "Parts",
    "WordingFault",
    "WordingFaultsError",
    "WordingKind",
    "WordingParts",
    "WordingVersion",
    "current_parts",
    "packaged_parts",
    "parts_of_file",
    "save_wording",
    "template_for",
    "version_parts",
    "versions",
    "withdraw_wording",
    "wording_ease",
    "wording_faults",
    "wording_hints",
    "wording_kinds",
]

PROGRAMS_OWN = "the program's own wording"
_REASON_AT_LEAST = "Say why, in a few words: it stays on record."


class WordingFaultsError(BadInputError):
    """A wording cannot be saved as it stands; ``faults`` says what is wrong in which line."""

    def __init__(self, faults: tuple[WordingFault, ...]) -> None:
        count = "One thing has" if len(faults) == 1 else f"{len(faults):,} things have"
        said = " ".join(fault.sentence for fault in faults[:5])
        super().__init__(f"{count} to be put right before this can be saved. {said}")
        self.faults = faults


@dataclass(frozen=True, slots=True)
class WordingVersion:
    """A version of the council's wording of one kind of letter."""

    version: str
    saved_at: datetime
    officer: str
    current: bool
    """It is the one that letters are made with now."""
    withdrawn_because: str | None

    @property
    def words(self) -> str:
        """Say which it is: ``"the council's, version of 3 May 2021 by Asha Demo"``."""
        by = f" by {self.officer}" if self.officer else ""
        return f"the council's, version of {written_date(self.saved_at.astimezone().date())}{by}"


@dataclass(frozen=True, slots=True)
class WordingKind:
    """A kind of letter, and whose words it has."""

    code: str
    name: str
    purpose: str
    voices: tuple[Voice, ...]
    council: WordingVersion | None
    """The council's version; ``None`` while the program's own words are used."""

    @property
    def whose(self) -> str:
        """Say whose words the letter has."""
        return self.council.words if self.council else PROGRAMS_OWN


def template_for(reading: Reading | Writing, name: str) -> Template:
    """Return the kind of letter ``name`` with the council's newest words, or else the program's own.

    Who may get it is the program's business either way. Raises UnknownNameError, and
    TemplateFaultError when the council's words name what this version of the program does not know.
    """
    packaged = load_template(name)
    facts = current_wording(reading, packaged.code)
    return packaged if facts is None else with_words_of(packaged.code, facts.text, facts.version)


def wording_kinds(work: Work) -> list[WordingKind]:
    """Return every kind of letter, and whose words it has."""
    with work.reading() as reading:
        facts = wording_facts(reading)
    kinds = (load_template(code) for code, _ in template_names())
    return [
        WordingKind(kind.code, kind.name, kind.purpose, tuple(kind.wordings), _current(facts, kind.code))
        for kind in kinds
    ]


def current_parts(work: Work, code: str) -> dict[Voice, WordingParts]:
    """Return the words that letters of the kind ``code`` are made with now. Raises UnknownNameError."""
    packaged = packaged_parts(code)
    with work.reading() as reading:
        facts = current_wording(reading, load_template(code).code)
    return packaged if facts is None else packaged | _known(read_parts(facts.text), packaged)


def version_parts(work: Work, code: str, version: str) -> dict[Voice, WordingParts]:
    """Return the words of an earlier ``version``. Raises BadInputError when there is no such version."""
    packaged = packaged_parts(code)
    with work.reading() as reading:
        found = [
            facts for facts in wording_facts(reading, load_template(code).code) if facts.version == version
        ]
    if not found:
        raise BadInputError(f"There is no version “{version}” of this letter.")
    return packaged | _known(read_parts(found[0].text), packaged)


def versions(work: Work, code: str) -> list[WordingVersion]:
    """Return the council's versions of the kind ``code``, newest first, withdrawn ones too."""
    with work.reading() as reading:
        facts = wording_facts(reading, load_template(code).code)
    current = next((one.key for one in facts if one.withdrawn_at is None), None)
    return [_version(one, current=one.key == current) for one in facts]


def save_wording(work: Work, code: str, parts: Parts) -> str:
    """Keep ``parts`` as the council's new wording of the kind ``code``; return its version.

    Earlier versions stay, and letters that were made keep theirs. Words that are the same as now are
    not kept twice. Raises WordingFaultsError, and RefusedError for an officer without the right.
    """
    kind = load_template(code)
    wanted = packaged_parts(kind.code) | tidy(parts)
    if faults := wording_faults(kind.code, wanted):
        raise WordingFaultsError(faults)
    text = compose(kind.code, wanted)
    with work.writing() as writing:
        require_may_word(work, writing)
        now = current_wording(writing, kind.code)
        if now is not None and now.text == text:
            return now.version
        return enter_wording(writing, kind.code, text, work.stamp())


def withdraw_wording(work: Work, code: str, why: str) -> str:
    """Go back to the version before; return in words which wording the letters have now.

    Raises BadInputError without a reason, and RefusedError when there is nothing to go back from, or
    for an officer without the right.
    """
    kind = load_template(code)
    if not why.strip():
        raise BadInputError(_REASON_AT_LEAST)
    with work.writing() as writing:
        require_may_word(work, writing)
        now = current_wording(writing, kind.code)
        if now is None:
            raise RefusedError("R21", f"“{kind.name}” has {PROGRAMS_OWN} already.")
        withdraw_wording_row(writing, now.key, work.clock.now(), why.strip())
        writing.flush()
        before = current_wording(writing, kind.code)
    return PROGRAMS_OWN if before is None else _version(before, current=True).words


def parts_of_file(work: Work, code: str, text: str, voice: Voice) -> dict[Voice, WordingParts]:
    """Return the words now, with those of a file in their place: a TOML document, or the plain letter.

    A plain text is the letter in ``voice``; its subject and its reply slip stay as they are.
    Raises UnknownNameError, and TemplateFaultError for a TOML document that cannot be read.
    """
    now = current_parts(work, code)
    if any(line.strip() == f"[{name}]" for line in text.splitlines() for name in Voice):
        return now | _known(read_parts(text), now)
    kept = now.get(voice, WordingParts())
    return now | {voice: WordingParts(kept.subject, text, kept.slip)}


def _known(parts: Parts, known: Parts) -> dict[Voice, WordingParts]:
    return {voice: one for voice, one in parts.items() if voice in known}


def _current(facts: list[WordingFacts], code: str) -> WordingVersion | None:
    counting = (one for one in facts if one.code == code and one.withdrawn_at is None)
    found = next(counting, None)
    return None if found is None else _version(found, current=True)


def _version(facts: WordingFacts, *, current: bool) -> WordingVersion:
    return WordingVersion(facts.version, facts.recorded_at, facts.officer, current, facts.withdrawn_because)
