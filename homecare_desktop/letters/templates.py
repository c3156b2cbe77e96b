"""Letter templates: TOML files, checked when they are read; nothing in them can call code."""

import dataclasses
import functools
import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from homecare_desktop.assets import asset
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.words import Voice
from homecare_desktop.domain.writing import LetterKind, Requirement
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.template_text import Block, Kind, read_text

_NOT_TEMPLATES = {"envelopes.toml"}
_FAULTS_NAMED = 5
_WORDS = ("code", "name", "purpose")
_MAY_SAY = ("who",)
_LISTS = ("aliases", "needs")
_VOICES = tuple(str(voice) for voice in Voice)
_WORDING = ("subject", "text", "slip")
_WORDING_NEEDS = ("subject", "text")


class TemplateFaultError(BadInputError):
    """A template cannot be used as it stands; the sentence names the line."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of a letter in one voice, checked: every field and condition in it exists."""

    voice: Voice
    subject: Block
    body: tuple[Block, ...]
    slip: tuple[Block, ...]
    """The reply slip; empty when the letter has none."""
    blocks: tuple[Block, ...]
    """All of it: subject, body and slip."""
    fields: tuple[str, ...]
    """The merge fields that its text or its conditions name, each once."""

    def empty_fields(self, fields: Mapping[str, str], conditions: Iterable[str]) -> tuple[str, ...]:
        """Return the fields that this letter needs inside a sentence and that are empty."""
        true = frozenset(conditions)
        missing = {name for name in self.fields if not fields[name]}
        empty = (
            name
            for block in self.blocks
            for name in block.fields
            if name in missing and not block.only_fields and applies(block, fields, true)
        )
        return tuple(dict.fromkeys(empty))


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of letter: what it is for, and its wording in each voice."""

    code: str
    name: str
    aliases: tuple[str, ...]
    purpose: str
    who: str
    """Who may get it and when, as a sentence for the officer; may be empty."""
    kind: LetterKind
    wordings: Mapping[Voice, Wording]
    version: str
    """The start of the SHA-256 of its file: the same text is the same version."""

    def wording(self, voice: Voice) -> Wording | None:
        """Return the wording in ``voice``, or ``None`` when nobody is written to in it."""
        return self.wordings.get(voice)


def applies(block: Block, fields: Mapping[str, str], conditions: frozenset[str]) -> bool:
    """Whether ``block`` is in a letter with these ``fields`` and ``conditions``."""
    for condition in block.conditions:
        name = condition.name
        true = bool(fields[name]) if name in FIELDS else name in conditions
        if true is not condition.wanted:
            return False
    return True


def template_names() -> list[tuple[str, str]]:
    """Return code and name of every packaged template, by code."""
    return sorted((template.code, template.name) for template in _packaged())


def load_template(name: str) -> Template:
    """Return the packaged template with this code or alias, in any case.

    Raises UnknownNameError, which lists the templates there are.
    """
    wanted = name.strip().casefold()
    for template in _packaged():
        if wanted in {template.code, *template.aliases}:
            return template
    known = ", ".join(code for code, _ in template_names())
    raise UnknownNameError(f"There is no letter template “{name}”. There is: {known}.")


def read_template(text: str, source: str) -> Template:
    """Read one template from ``text``; ``source`` is what a fault calls the file.

    Raises TemplateFaultError with the lines and what is wrong in them.
    """
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise TemplateFaultError(f"The letter template {source} cannot be read: {fault}.") from fault
    _check_entries(parsed, source)
    faults: list[str] = []
    wordings = [_wording(Voice(code), parsed[code], text, faults) for code in _VOICES if code in parsed]
    if faults:
        named = "; ".join(faults[:_FAULTS_NAMED])
        more = f"; and {len(faults) - _FAULTS_NAMED} more" if len(faults) > _FAULTS_NAMED else ""
        raise TemplateFaultError(f"The letter template {source} has faults: {named}{more}.")
    return Template(
        code=parsed["code"].casefold(),
        name=parsed["name"],
        aliases=tuple(alias.casefold() for alias in parsed.get("aliases", [])),
        purpose=parsed["purpose"],
        who=parsed.get("who", ""),
        kind=LetterKind(
            code=parsed["code"].casefold(),
            name=parsed["name"],
            needs=tuple(dict.fromkeys(Requirement(need) for need in parsed["needs"])),
        ),
        wordings={wording.voice: wording for wording in wordings if wording},
        version=hashlib.sha256(text.encode("utf-8")).hexdigest()[:16],
    )


def _wording(voice: Voice, entries: dict[str, str], text: str, faults: list[str]) -> Wording | None:
    """Read the wording in one voice; what is wrong with it goes to ``faults``."""
    begins = text.find(f"[{voice}]")
    subject, body, slip = (_blocks(entries, entry, text, begins, faults) for entry in _WORDING)
    if len(subject) != 1 or not body:
        faults.append(f"[{voice}] needs a subject of one line and a text")
        return None
    if voice is not Voice.PROVIDER and any(block.kind is Kind.TABLE for block in (*body, *slip)):
        faults.append(f"[{voice}] has a table of people, which only a letter to a provider may have")
    return Wording(
        voice=voice,
        subject=dataclasses.replace(subject[0], kind=Kind.SUBJECT),
        body=body,
        slip=slip,
        blocks=(*subject, *body, *slip),
        fields=_named((*subject, *body, *slip)),
    )


def _named(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the merge fields that ``blocks`` or their conditions name, each once."""
    named = (
        name
        for block in blocks
        for name in (*block.fields, *(condition.name for condition in block.conditions))
    )
    return tuple(dict.fromkeys(name for name in named if name in FIELDS))


@functools.cache
def _packaged() -> tuple[Template, ...]:
    """Return the templates in the package; they are read once."""
    files = sorted(
        (file for file in asset("letters").iterdir() if file.name.endswith(".toml")),
        key=lambda file: file.name,
    )
    return tuple(
        read_template(file.read_text(encoding="utf-8"), file.name)
        for file in files
        if file.name not in _NOT_TEMPLATES
    )


def _check_entries(parsed: dict[str, Any], source: str) -> None:
    wanted = {
        **dict.fromkeys((*_WORDS, *_MAY_SAY), str),
        **dict.fromkeys(_LISTS, list),
        **dict.fromkeys(_VOICES, dict),
    }
    problems = list(_entry_faults(parsed, wanted, {*_WORDS, "needs"}, ""))
    voices = [voice for voice in _VOICES if isinstance(parsed.get(voice), dict)]
    for voice in voices:
        words = dict.fromkeys(_WORDING, str)
        problems += _entry_faults(parsed[voice], words, set(_WORDING_NEEDS), f" of [{voice}]")
    if not voices:
        problems.append(
            f"there is no wording; one of {', '.join(f'[{voice}]' for voice in _VOICES)} is needed"
        )
    problems += _list_faults(parsed)
    if problems:
        raise TemplateFaultError(f"The letter template {source} cannot be used: {'; '.join(problems)}.")


def _list_faults(parsed: dict[str, Any]) -> Iterator[str]:
    for entry in _LISTS:
        listed = parsed.get(entry, [])
        if isinstance(listed, list) and not all(isinstance(name, str) for name in listed):
            yield f"“{entry}” is not what it should be: {_IN_WORDS[list]}"
            return
    needs = parsed.get("needs", [])
    known = frozenset(Requirement)
    yield from (
        f"“{need}” in “needs” is no requirement; there is: {', '.join(sorted(known))}"
        for need in (needs if isinstance(needs, list) else [])
        if need not in known
    )


def _entry_faults(
    entries: dict[str, Any], wanted: Mapping[str, type], needed: set[str], place: str
) -> Iterator[str]:
    yield from (
        f"“{name}”{place} is not an entry of a template" for name in sorted(entries.keys() - wanted.keys())
    )
    yield from (f"“{name}”{place} is missing" for name in sorted(needed - entries.keys()))
    for name, kind in sorted(wanted.items()):
        if name in entries and not isinstance(entries[name], kind):
            yield f"“{name}”{place} is not what it should be: {_IN_WORDS[kind]}"


_IN_WORDS: dict[type, str] = {str: "text in quotation marks", list: "a list of names", dict: "a table"}


def _blocks(
    entries: dict[str, str], entry: str, text: str, begins: int, faults: list[str]
) -> tuple[Block, ...]:
    words = entries.get(entry, "")
    blocks, wrong = read_text(words, slip=entry == "slip")
    place = text.find(words, max(begins, 0)) if words else -1
    first = text.count("\n", 0, place) if place >= 0 else 0
    faults += [f"line {first + fault.line}: {fault.problem}" for fault in wrong]
    return blocks
