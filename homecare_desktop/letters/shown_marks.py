"""The marks of a line with other scripts, each in its place, in the order that gives the text back.

A PDF holds glyphs, and readers make text of them again. For right-to-left text all of them expect glyphs
in the order of the eye and turn stretches round; the order of the stretches is taken from the place on
the page by some, and from the order of writing by others, among them PDFium (Chrome, Edge). So marks are
placed one by one and written in the order from which PDFium's way gives the text as it is read.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from homecare_desktop.letters.fonts import face
from homecare_desktop.letters.line_parts import Part, parts
from homecare_desktop.letters.shaping import Glyph

_LAST_TURNED = "\uffff"
"""PDFium does not turn round the right-to-left scripts after this, such as Adlam."""
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "number", "AN": "number"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A glyph, or a character in Noto Sans, on the line."""

    part: Part
    x: int
    """Where it stands, in thousandths of the font size from the start of the line."""
    up: int
    said: str
    """What it means; empty if that is said by the mark before it."""
    glyph: int | None = None
    """``None`` for a character in Noto Sans."""
    hidden: bool = False
    """It is only read, not seen: a letter that another glyph shows too, as in lam-alef."""


@dataclass(frozen=True, slots=True)
class Group:
    """Marks that are written together."""

    marks: tuple[Mark, ...]
    place: int
    """Where in the line its text begins."""
    kind: str
    """Its direction as PDFium sees it: "L", "R", "number", or "neutral"."""
    said: str = ""
    """What the marks mean together, where that is not what they mean one by one."""


def groups(line: Iterable[tuple[str, bool]]) -> list[Group]:
    """Return what is shown for ``line``, in the order of writing."""
    found: list[Group] = []
    pen = 0
    neighbour: Part | None = None
    for part in parts(line):
        if part.right_to_left and part.text == " " and neighbour and neighbour.font:
            found.append(_space(part, neighbour, pen))
        else:
            found.extend(_groups_of(part, pen))
        pen += part.width
        neighbour = part
    found.sort(key=lambda group: group.place)
    return _in_order_of_writing(found)


def _groups_of(part: Part, pen: int) -> Iterator[Group]:
    if part.font is None:
        yield from _letters(part, pen)
    elif part.right_to_left:
        for cluster, glyphs in _clusters(part, pen):
            yield from _single_letters(part, cluster, glyphs)
    else:
        yield _as_one(part, pen)


def _space(part: Part, neighbour: Part, pen: int) -> Group:
    """Return a space in the font of the word beside it: PDFium sorts by place what fonts part."""
    glyph = neighbour.face.glyph(" ")
    mark = Mark(neighbour, pen, 0, " ", glyph) if glyph else Mark(part, pen, 0, " ")
    return Group((mark,), part.start, "neutral")


def _letters(part: Part, pen: int) -> Iterator[Group]:
    """Yield each character of a part in Noto Sans."""
    font = face(bold=part.bold)
    places = range(len(part.text))
    for place, (character, across, up) in zip(
        reversed(places) if part.right_to_left else places, font.placed(part.seen), strict=True
    ):
        mark = Mark(part, pen + across, up, character)
        yield Group((mark,), part.start + place, _kind(character))
        pen += font.widths.get(character, 0)


def _as_one(part: Part, pen: int) -> Group:
    """Return a left-to-right part: its glyphs may be in another order than its characters."""
    marks: list[Mark] = []
    for cluster, glyphs in _clusters(part, pen):
        said = _cluster_text(part, cluster)
        letters = _meanings(part, said, [glyph for glyph, _ in glyphs])
        marks.extend(
            Mark(part, x + glyph.across, glyph.up, letter, glyph.number)
            for (glyph, x), letter in zip(glyphs, letters, strict=True)
        )
    exact = all(mark.said for mark in marks) and "".join(mark.said for mark in marks) == part.text
    return Group(tuple(marks), part.start, _kind(part.text[0]), "" if exact else part.text)


def _single_letters(part: Part, cluster: int, glyphs: list[tuple[Glyph, int]]) -> Iterator[Group]:
    """Yield the letters of one cluster of a right-to-left part, each with its glyph."""
    said = _cluster_text(part, cluster)
    logical = glyphs[::-1]
    if len(said) < len(logical):  # dots that are glyphs of their own
        marks = tuple(
            Mark(part, x + glyph.across, glyph.up, letter, glyph.number)
            for (glyph, x), letter in zip(logical, said.ljust(len(logical), said[-1]), strict=True)
        )
        yield Group(marks, part.start + cluster, _kind(said[0]), said)
        return
    numbers = [part.face.glyph(letter) for letter in said]
    left = dict(enumerate(logical))
    own: dict[int, tuple[Glyph, int]] = {}
    for place, number in enumerate(numbers):
        mine = next((key for key, (glyph, _) in left.items() if glyph.number == number), None)
        if mine is not None:
            own[place] = left.pop(mine)
    for place in range(len(said)):
        if place not in own and left:
            own[place] = left.pop(min(left))
    x = min(x for _, x in glyphs)
    for place, letter in enumerate(said):
        if place in own:
            glyph, at = own[place]
            mark = Mark(part, at + glyph.across, glyph.up, letter, glyph.number)
        else:
            mark = Mark(part, x, 0, letter, numbers[place], hidden=True)
        yield Group((mark,), part.start + cluster + place, _kind(letter))


def _clusters(part: Part, pen: int) -> Iterator[tuple[int, list[tuple[Glyph, int]]]]:
    """Yield each cluster with its glyphs and where the pen stands for each."""
    placed = []
    for glyph in part.glyphs:
        placed.append((glyph, pen))
        pen += glyph.advance
    for cluster, together in groupby(placed, key=lambda glyph: glyph[0].cluster):
        yield cluster, list(together)


def _cluster_text(part: Part, cluster: int) -> str:
    later = (glyph.cluster for glyph in part.glyphs if glyph.cluster > cluster)
    return part.text[cluster : min(later, default=len(part.text))]


def _meanings(part: Part, said: str, glyphs: list[Glyph]) -> list[str]:
    """Say of each glyph of a cluster what it means by itself: all together mean ``said``."""
    if len(glyphs) == 1:
        return [said]
    letters = {part.face.glyph(letter): letter for letter in said}
    return [letters.get(glyph.number, said if place == 0 else "") for place, glyph in enumerate(glyphs)]


def _kind(character: str) -> str:
    if character > _LAST_TURNED:
        return "L"
    return _STRONG.get(unicodedata.bidirectional(character), "neutral")


def _in_order_of_writing(found: list[Group]) -> list[Group]:
    """Turn ``found``, which is in the order of reading, round where PDFium will turn it back."""
    stretches = [(kind, list(together)) for kind, together in groupby(found, key=lambda group: group.kind)]
    right = sum(kind == "R" for kind, _ in stretches)
    mostly_right = right > sum(kind == "L" for kind, _ in stretches)
    backwards = mostly_right
    written = []
    for kind, together in stretches:
        if kind != "neutral":
            backwards = kind == "R"
        written.append(together[::-1] if backwards else together)
    if mostly_right:
        written.reverse()
    return [group for together in written for group in together]
