"""Letter templates: TOML files, checked when they are read; nothing in them can call code."""

import dataclasses
import functools
import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from homecare_desktop.assets import asset
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.writing import LetterKind
from homecare_desktop.letters.fields import FIELDS
from homecare_desktop.letters.template_text import Block, Kind, read_text

_NOT_TEMPLATES = {"envelopes.toml"}
_FAULTS_NAMED = 5
_WORDS = ("code", "name", "purpose", "subject", "text")
_LISTS = ("aliases",)
_ANSWERS = ("needs_new_provider", "offers_choice")
_OPTIONAL = ("slip",)


class TemplateFaultError(BadInputError):
    """A template cannot be used as it stands; the sentence names the line."""


@dataclass(frozen=True, slots=True)
class Template:
    """A letter's text, checked: every field and condition in it exists."""

    code: str
    name: str
    aliases: tuple[str, ...]
    purpose: str
    kind: LetterKind
    subject: Block
    body: tuple[Block, ...]
    slip: tuple[Block, ...]
    blocks: tuple[Block, ...]
    """All of it: subject, body and slip."""
    fields: tuple[str, ...]
    """The merge fields that its text or its conditions name, each once."""
    version: str
    """The start of the SHA-256 of its file: the same text is the same version."""

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
    subject = _blocks(parsed, "subject", text, faults)
    body = _blocks(parsed, "text", text, faults)
    slip = _blocks(parsed, "slip", text, faults)
    if faults:
        named = "; ".join(faults[:_FAULTS_NAMED])
        more = f"; and {len(faults) - _FAULTS_NAMED} more" if len(faults) > _FAULTS_NAMED else ""
        raise TemplateFaultError(f"The letter template {source} has faults: {named}{more}.")
    if len(subject) != 1 or not body:
        raise TemplateFaultError(f"The letter template {source} needs a subject of one line and a text.")
    return Template(
        code=parsed["code"].casefold(),
        name=parsed["name"],
        aliases=tuple(alias.casefold() for alias in parsed.get("aliases", [])),
        purpose=parsed["purpose"],
        kind=LetterKind(
            code=parsed["code"].casefold(),
            name=parsed["name"],
            needs_new_provider=parsed["needs_new_provider"],
            offers_choice=parsed["offers_choice"],
        ),
        subject=dataclasses.replace(subject[0], kind=Kind.SUBJECT),
        body=body,
        slip=slip,
        blocks=(*subject, *body, *slip),
        fields=_named((*subject, *body, *slip)),
        version=hashlib.sha256(text.encode("utf-8")).hexdigest()[:16],
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
        **dict.fromkeys(_WORDS, str),
        **dict.fromkeys(_ANSWERS, bool),
        **dict.fromkeys(_LISTS, list),
        **dict.fromkeys(_OPTIONAL, str),
    }
    unknown = sorted(parsed.keys() - wanted.keys())
    missing = sorted({*_WORDS, *_ANSWERS} - parsed.keys())
    wrong = sorted(
        name for name, kind in wanted.items() if name in parsed and not isinstance(parsed[name], kind)
    )
    problems = [f"“{name}” is not an entry of a template" for name in unknown]
    problems += [f"“{name}” is missing" for name in missing]
    problems += [f"“{name}” is not what it should be: {_IN_WORDS[wanted[name]]}" for name in wrong]
    if not problems and not all(isinstance(alias, str) for alias in parsed.get("aliases", [])):
        problems.append("“aliases” is not what it should be: a list of names")
    if problems:
        raise TemplateFaultError(f"The letter template {source} cannot be used: {'; '.join(problems)}.")


_IN_WORDS = {str: "text in quotation marks", bool: "true or false", list: "a list of names"}


def _blocks(parsed: dict[str, Any], entry: str, text: str, faults: list[str]) -> tuple[Block, ...]:
    words: str = parsed.get(entry, "")
    blocks, wrong = read_text(words, slip=entry == "slip")
    place = text.find(words) if words else -1
    first = text.count("\n", 0, place) if place >= 0 else 0
    faults += [f"line {first + fault.line}: {fault.problem}" for fault in wrong]
    return blocks
