"""An SVG that somebody chose, looked through before anything draws it: it is a drawing and nothing else."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST_SVG: Final = 2_000_000
"""Bytes."""
MOST_ELEMENTS: Final = 5_000
"""Counted as they are drawn: what is used twice counts twice."""
DEEPEST: Final = 40
LARGEST_SIDE: Final = 20_000.0
MOST_STRETCHED: Final = 25.0
"""How many times as wide as high, or as high as wide."""
_SVG: Final = "{http://www.w3.org/2000/svg}"
_LINK: Final = "{http://www.w3.org/1999/xlink}href"
_SHAPES: Final = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_FRAMES: Final = frozenset(
    {"svg", "g", "defs", "symbol", "use", "clipPath", "style", "linearGradient", "radialGradient", "stop"}
)
_SILENT: Final = frozenset({"title", "desc", "metadata"})
_ADVICE: Final = {
    "text": "It has letters that need a font. Save it with its text turned into outlines",
    "image": "It has a picture inside. Save the whole logo as PNG",
    "script": "It has a program inside. Ask for a plain drawing",
    "foreignObject": "It has a web page inside. Ask for a plain drawing",
}
_LENGTH: Final = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\s*(?:px|pt|mm|cm|in|pc|%)?\s*")
_NUMBERS: Final = re.compile(r"[\s,]+")
_OUTSIDE: Final = re.compile(
    r"url\(\s*['\"]?\s*(?!#)|@import|@font-face|expression\(|javascript:|\\", re.IGNORECASE
)
_BOX: Final = 4


def checked_svg(content: bytes) -> bytes | str:
    """Return ``content`` with nothing in it but a drawing, or the sentence that says why it is refused."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - only who changes the logo needs it
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415 - the same

    if len(content) > LARGEST_SVG:
        return f"The drawing has {len(content) / 1e6:,.1f} MB; 2 MB are the most. Save the logo as PNG."
    try:
        root = fromstring(content)
    except DefusedXmlException:
        return "This SVG names things outside of itself, so it was not opened. Ask for a plain drawing."
    except (ParseError, LookupError, ValueError):
        return "This file looks like an SVG but is damaged. Save it again, then choose it again."
    return next(_faults(root), None) or _plain(root)


def _faults(root: "Element") -> Iterator[str]:
    if root.tag != f"{_SVG}svg":
        yield "This file is no SVG drawing. A logo is a PNG or an SVG file."
        return
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS or _depth(root) > DEEPEST:
        yield "The drawing has too many parts. Save the logo as PNG, then choose that."
        return
    _drop_silent(root)
    for element in root.iter():
        yield from _element_faults(element)
    yield from _size_faults(root)
    drawn = _Counting(root).drawn(root, ())
    if drawn is None or drawn > MOST_ELEMENTS:
        yield "The drawing uses its parts over and over. Save the logo as PNG, then choose that."
    elif not any(_name(element) in _SHAPES for element in root.iter()):
        yield "There is nothing in this drawing that can be printed."


def _element_faults(element: "Element") -> Iterator[str]:
    name = _name(element)
    if name not in _SHAPES | _FRAMES:
        advice = _ADVICE.get(name, f"It has “{name[:30]}”, which letters cannot print. Save it as PNG")
        yield f"This SVG cannot be used. {advice}, then choose that."
    for key, value in element.attrib.items():
        plain = key.rpartition("}")[2]
        outside = plain in {"href", "base"} and not value.strip().startswith("#")
        if outside or plain.lower().startswith("on") or _OUTSIDE.search(value):
            yield "This SVG names things outside of itself, so it was not used. Ask for a plain drawing."
    if name == "style" and _OUTSIDE.search("".join(element.itertext())):
        yield "This SVG names things outside of itself, so it was not used. Ask for a plain drawing."


def _size_faults(root: "Element") -> Iterator[str]:
    sides = _sides(root.attrib)
    if sides is None:
        yield "The drawing does not say how large it is. Save it again with its width and height."
        return
    low, high = sorted(sides)
    if low <= 0:
        yield "The drawing has no width or no height, so there is nothing to print."
    elif high > LARGEST_SIDE or high / low > MOST_STRETCHED:
        yield "The drawing is far too large or too narrow for a logo. Save it with its page fitted to it."


def _sides(attributes: Mapping[str, str]) -> tuple[float, float] | None:
    """Return width and height: those that are said, or else those of the view."""
    said = [_LENGTH.fullmatch(attributes.get(name, "")) for name in ("width", "height")]
    view = [part for part in _NUMBERS.split(attributes.get("viewBox", "").strip()) if part]
    if all(said) and not any("%" in attributes[name] for name in ("width", "height")):
        return float(said[0][1]), float(said[1][1])  # type: ignore[index]
    try:
        numbers = [float(part) for part in view]
    except ValueError:
        return None
    return (numbers[2], numbers[3]) if len(numbers) == _BOX else None


class _Counting:
    """Counts what is drawn when every use of a part is drawn in its place."""

    def __init__(self, root: "Element") -> None:
        self._named = {key: element for element in root.iter() if (key := element.get("id"))}
        self._known: dict[int, int] = {}

    def drawn(self, element: "Element", within: tuple[int, ...]) -> int | None:
        """Return how many elements ``element`` comes to; ``None`` when it uses itself, or goes too deep."""
        if id(element) in within or len(within) > DEEPEST:
            return None
        if id(element) in self._known:
            return self._known[id(element)]
        parts = list(element)
        if _name(element) == "use":
            link = (element.get(_LINK) or element.get("href") or "").strip().removeprefix("#")
            parts += [self._named[link]] if link in self._named else []
        total = 1
        for part in parts:
            below = self.drawn(part, (*within, id(element)))
            if below is None:
                return None
            total += below
        self._known[id(element)] = total
        return total


def _depth(root: "Element") -> int:
    """Return how deep elements lie within each other, counted level by level."""
    level, depth = [root], 0
    while level and depth <= DEEPEST:
        level, depth = [part for element in level for part in element], depth + 1
    return depth


def _drop_silent(element: "Element") -> None:
    """Take out what is not drawn: titles, notes, and what drawing programs keep for themselves."""
    for part in list(element):
        if not isinstance(part.tag, str) or not part.tag.startswith(_SVG) or _name(part) in _SILENT:
            element.remove(part)
        else:
            _drop_silent(part)
    for key in [key for key in element.attrib if key.startswith("{") and key != _LINK and "base" not in key]:
        del element.attrib[key]


def _plain(root: "Element") -> bytes:
    from xml.etree.ElementTree import tostring  # noqa: PLC0415 - it writes what was read safely

    plain: bytes = tostring(root, encoding="utf-8")
    return plain


def _name(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2]
