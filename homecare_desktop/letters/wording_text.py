"""The words of a letter apart from its rules: as an officer edits them, checked, and as text that is kept."""

import functools
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from homecare_desktop.assets import asset
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.glyphs import describe, unprintable
from homecare_desktop.letters.template_text import read_text
from homecare_desktop.letters.templates import Template, TemplateFaultError, load_template, read_template

PARTS: Final = ("subject", "text", "slip")
PART_NAMES: Final = {"subject": "Subject", "text": "Letter", "slip": "Reply slip"}
MOST_CHARACTERS: Final = 20_000
"""In one part: about ten pages."""
MOST_LINES: Final = 400
LONGEST_LINE: Final = 2_000
LONGEST_SUBJECT: Final = 200
DEEPEST: Final = 8
"""[if …] within [if …]."""
_CONTACTS: Final = frozenset({"officer_phone", "officer_email"})
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BREAKS: Final = {"\r\n": "\n", "\r": "\n", "\t": " "}


@dataclass(frozen=True, slots=True)
class WordingParts:
    """What a letter says in one voice, in plain text with marks."""

    subject: str = ""
    text: str = ""
    slip: str = ""
    """The reply slip; empty when the letter has none."""

    def part(self, name: str) -> str:
        """Return the part called ``subject``, ``text`` or ``slip``."""
        return {"subject": self.subject, "text": self.text, "slip": self.slip}[name]


Parts = Mapping[Voice, WordingParts]
"""What a letter says, by the voice in which it says it."""


@dataclass(frozen=True, slots=True)
class WordingFault:
    """What is wrong, where: the voice, the part, and the line in that part, counted from 1."""

    voice: Voice
    part: str
    line: int
    problem: str

    @property
    def sentence(self) -> str:
        """Say it with its place."""
        place = PART_NAMES[self.part] + (f", line {self.line}" if self.part != "subject" else "")
        return f"{self.voice.label}, {place}: {self.problem}."


def tidy(parts: Parts) -> dict[Voice, WordingParts]:
    """Return ``parts`` with one kind of line break and space, however they were typed or pasted."""
    return {voice: _tidy(one) for voice, one in parts.items()}


def packaged_parts(code: str) -> dict[Voice, WordingParts]:
    """Return the program's own words. Raises UnknownNameError."""
    return _parts(_packaged_entries(load_template(code).code))


def read_parts(text: str) -> dict[Voice, WordingParts]:
    """Return the words in the TOML document ``text``; raises TemplateFaultError when it cannot be read."""
    try:
        return _parts(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise TemplateFaultError(f"This text cannot be read: {fault}.") from fault


def compose(code: str, parts: Parts) -> str:
    """Return the TOML document of the kind ``code`` with ``parts`` for its words, and its own rules."""
    import tomli_w  # noqa: PLC0415 - only who changes a wording needs it

    entries = dict(_packaged_entries(load_template(code).code))
    for voice in Voice:
        if voice in parts and str(voice) in entries:
            said = {name: parts[voice].part(name) for name in PARTS}
            kept = {name: value for name, value in entries[str(voice)].items() if name not in PARTS}
            entries[str(voice)] = {**kept, **{name: words for name, words in said.items() if words.strip()}}
    return tomli_w.dumps(entries, multiline_strings=True)


@functools.lru_cache(64)
def with_words_of(code: str, text: str, version: str) -> Template:
    """Return the packaged kind ``code`` with the words of the kept document ``text``, as ``version``.

    Who may get a letter stays the program's business: nothing but the words is taken. Raises
    TemplateFaultError when the program does not know any more what they name.
    """
    made = read_template(compose(code, read_parts(text)), f"“{code}” in the council's wording")
    return replace(made, version=version)


def wording_faults(code: str, parts: Parts) -> tuple[WordingFault, ...]:
    """Return everything that keeps ``parts`` from being the words of the kind ``code``."""
    return tuple(
        fault for voice, one in parts.items() for fault in _voice_faults(load_template(code), voice, one)
    )


def _voice_faults(kind: Template, voice: Voice, parts: WordingParts) -> Iterator[WordingFault]:
    ours = kind.wording(voice)
    if ours is None:
        yield WordingFault(voice, "text", 1, "this kind of letter does not speak to them")
        return
    faults = [
        WordingFault(voice, part, line, problem)
        for part in PARTS
        for line, problem in _part_faults(part, parts.part(part))
    ]
    yield from faults
    if not faults:
        yield from (
            WordingFault(voice, "text", 1, problem) for problem in _missing(parts, frozenset(ours.fields))
        )


def _part_faults(part: str, text: str) -> Iterator[tuple[int, str]]:
    """Yield line and problem; a text that is too large or has unseen characters is looked at no further."""
    if not text.strip():
        if part != "slip":
            yield 1, "there is nothing in it"
        return
    faults = [*_size_faults(part, text), *_character_faults(text)]
    yield from faults
    if faults:
        return
    blocks, found = read_text(text, slip=part == "slip")
    yield from ((fault.line, fault.problem) for fault in found)
    if not found and (not blocks or (part == "subject" and len(blocks) != 1)):
        yield 1, "it needs words" if part != "subject" else "it is one line of words, without [if …]"


def _size_faults(part: str, text: str) -> Iterator[tuple[int, str]]:
    lines = text.split("\n")
    if part == "subject" and (len(text) > LONGEST_SUBJECT or len(lines) > 1):
        yield 1, f"it is one line of at most {LONGEST_SUBJECT} characters"
        return
    if len(text) > MOST_CHARACTERS:
        yield 1, f"it has {len(text):,} characters; {MOST_CHARACTERS:,} are the most"
    if len(lines) > MOST_LINES:
        yield 1, f"it has {len(lines):,} lines; {MOST_LINES} are the most"
        return
    depth = 0
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            yield number, f"it has {len(line):,} characters; start a new paragraph before {LONGEST_LINE:,}"
        mark = line.strip()
        depth += mark.startswith("[if") - (mark == "[end]")
        if depth > DEEPEST:
            yield number, f"more than {DEEPEST} [if …] stand within each other"
            return


def _character_faults(text: str) -> Iterator[tuple[int, str]]:
    told: set[str] = set()
    for number, line in enumerate(text.split("\n"), 1):
        for mark in line:
            if mark in told:
                continue
            if unicodedata.category(mark) in _UNSEEN:
                told.add(mark)
                name = unicodedata.name(mark, "a control character").capitalize()
                yield number, f"it has a character that nobody sees (U+{ord(mark):04X} {name}); delete it"
            elif unprintable(mark):
                told.add(mark)
                yield number, f"it has a character that letters cannot print: {describe(mark)}"


def _missing(parts: WordingParts, ours: frozenset[str]) -> Iterator[str]:
    """Yield what R3 asks for and the words leave out: the named officer, and how to reach them."""
    blocks = [*read_text(parts.text)[0], *read_text(parts.slip, slip=True)[0]]
    named = {name for block in blocks for name in block.fields}
    if "officer" in ours and "officer" not in named:
        yield "the letter names no officer; put {officer} into it (R3)"
    lacking = sorted((_CONTACTS & ours) - named)
    if lacking:
        braced = " and ".join(f"{{{name}}}" for name in lacking)
        yield f"the letter does not say how to reach the officer; put {braced} into it (R3)"


def _tidy(parts: WordingParts) -> WordingParts:
    tidied = {}
    for name in PARTS:
        words = parts.part(name)
        for found, wanted in _BREAKS.items():
            words = words.replace(found, wanted)
        tidied[name] = words.strip() if name == "subject" else words
    return WordingParts(**tidied)


def _parts(entries: Mapping[str, Any]) -> dict[Voice, WordingParts]:
    found: dict[Voice, WordingParts] = {}
    for voice in Voice:
        table = entries.get(str(voice))
        if isinstance(table, dict):
            words = {name: table.get(name, "") for name in PARTS}
            if all(isinstance(text, str) for text in words.values()):
                found[voice] = WordingParts(**words)
    return found


@functools.cache
def _packaged_entries(code: str) -> Mapping[str, Any]:
    for file in asset("letters").iterdir():
        if file.name.endswith(".toml"):
            entries = tomllib.loads(file.read_text(encoding="utf-8"))
            if str(entries.get("code", "")).casefold() == code:
                return entries
    raise AssertionError(code)  # load_template knows it, from the same files
