"""Phone numbers, email addresses and websites of a letter as links: only those of its contact fields."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from homecare_desktop.letters.typesetting import FIXED_SPACE, Line

_EMAIL: Final = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"(?:\+\d|0)[\d ()]{7,}")
_WEBSITE: Final = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[\w./~%-]*)?")


@dataclass(frozen=True, slots=True)
class Link:
    """Where a stretch of text leads."""

    text: str
    uri: str
    says: str
    """What it does, for who cannot see it."""


Parted = tuple[tuple[Line, Link | None], ...]
"""A line in stretches that lead somewhere and stretches that do not."""


def links_of(fields: Mapping[str, str]) -> tuple[Link, ...]:
    """Return the links that a letter with these ``fields`` may have.

    Names, addresses and other text never become links, whatever they look like: they come from
    extracts, and the council would vouch for where they lead.
    """
    found = [_link(name, text) for name, text in fields.items() if text]
    return tuple({link.text: link for link in found if link}.values())


def _link(name: str, text: str) -> Link | None:
    if name.endswith("_email") and _EMAIL.fullmatch(text):
        return Link(text, "mailto:" + quote(text, safe="@.+-_'"), f"Send an email to {text}")
    if name.endswith("_phone") and _PHONE.fullmatch(text):
        digits = re.sub(r"[ ()]", "", text)
        return Link(text, "tel:" + re.sub(r"^0", "+44", digits), f"Ring {text}")
    if name.endswith("_website") and _WEBSITE.fullmatch(text):
        whole = text if re.match("https?://", text) else f"https://{text}"
        return Link(text, quote(whole, safe=":/~%.-_"), f"Open the website {text}")
    return None


def part(lines: Sequence[Line], links: Sequence[Link]) -> list[Parted]:
    """Return ``lines`` in stretches; a link may go on in the next line."""
    if not links:
        return [((line, None),) for line in lines]
    by_text = {link.text: link for link in links}
    texts = sorted(by_text, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w@-])(?:{'|'.join(map(re.escape, texts))})(?![\w@-])")
    whole = "".join(text for line in lines for text, _ in line).replace(FIXED_SPACE, " ")
    spans = [(found.start(), found.end(), by_text[found.group()]) for found in pattern.finditer(whole)]
    parted = []
    begins = 0
    for line in lines:
        parted.append(tuple(_stretches(line, begins, spans)))
        begins += sum(len(text) for text, _ in line)
    return parted


def _stretches(
    line: Line, begins: int, spans: Sequence[tuple[int, int, Link]]
) -> Iterator[tuple[Line, Link | None]]:
    """Cut ``line``, whose first character is the one numbered ``begins``, at the ends of ``spans``."""
    length = sum(len(text) for text, _ in line)
    at = 0
    for start, stop, link in spans:
        first, last = max(0, start - begins), min(length, stop - begins)
        if first >= last:
            continue
        if first > at:
            yield _cut(line, at, first), None
        yield _cut(line, first, last), link
        at = last
    if at < length or not length:
        yield _cut(line, at, length), None


def _cut(line: Line, start: int, stop: int) -> Line:
    """Return the characters ``start`` to ``stop`` of ``line``."""
    runs = []
    begins = 0
    for text, bold in line:
        kept = text[max(0, start - begins) : max(0, stop - begins)]
        if kept:
            runs.append((kept, bold))
        begins += len(text)
    return tuple(runs)
