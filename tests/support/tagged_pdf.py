"""Tagged PDFs walked element by element, as a screen reader does; pikepdf reads them, nothing of ours."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_SHOWS = {"Tj", "TJ", "'", '"'}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE"}
Thing = Any
"""What an entry holds, which pikepdf's types do not say."""
_PRINT = 4
_ARTIFACT = -1
_CODES = re.compile(rb"<([0-9A-Fa-f]+)> <((?:[0-9A-Fa-f]{4})+)>")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link or a field."""

    kind: str
    field_type: str
    name: str
    label: str
    uri: str
    printed: bool


@dataclass(slots=True)
class Tagged:
    """An element: what it is, what is said in it, in reading order."""

    role: str
    alt: str | None = None
    instead: str | None = None
    """What is said in place of what it shows."""
    children: list["Tagged | str | Annotation"] = field(default_factory=list)
    """Elements, text, and annotations."""
    attributes: dict[str, str] = field(default_factory=dict)

    def walk(self) -> Iterator["Tagged"]:
        """Yield this element and all below it."""
        yield self
        for child in self.children:
            if isinstance(child, Tagged):
                yield from child.walk()

    @property
    def annotations(self) -> list[Annotation]:
        return [child for child in self.children if isinstance(child, Annotation)]

    @property
    def said(self) -> str:
        """What is read aloud, fields as they are written in plain text."""
        return "".join(self._parts())

    def _parts(self) -> Iterator[str]:
        if self.alt is not None:
            return
        if self.instead is not None:
            yield self.instead
            return
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif isinstance(child, Tagged):
                yield child.said
            elif child.kind == "Widget":
                yield "[ ] " if child.field_type == "Btn" else "____ "
        if self.role not in {"Span", "Link", "Form"}:
            yield "\n"


@dataclass(slots=True)
class Walk:
    """What a walk through a file found."""

    root: Tagged
    faults: list[str]

    def all(self, role: str) -> list[Tagged]:
        return [element for element in self.root.walk() if element.role == role]


def walk(pdf: bytes) -> Walk:
    """Walk through ``pdf``; faults are texts outside the tree, and numbers that lead nowhere."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return _Walker(document).walk()


class _Content:
    """The marked content of a page: what is said in it, by its number."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.texts: dict[int, str] = {}
        self.faults: list[str] = []
        self._fonts = page.Resources.Font
        self._font: dict[bytes, str] = {}
        self._open: list[int | None] = []
        """The number of each sequence that is open; an artifact has _ARTIFACT, others within have none."""
        for instruction in pikepdf.parse_content_stream(page):
            self._read(str(instruction.operator), list(instruction.operands))
        if self._open:
            self.faults.append("marked content is not closed")
        if list(self.texts) != list(range(len(self.texts))):
            self.faults.append("the numbers of the marked content have gaps")

    def _read(self, name: str, operands: list[Any]) -> None:
        if name in {"BDC", "BMC"}:
            self._begin(operands)
        elif name == "EMC":
            self._open.pop()
        elif name == "Tf":
            self._font = _meanings(self._fonts[str(operands[0])])
        elif name in _SHOWS | _PAINTS:
            mark = next((mark for mark in reversed(self._open) if mark is not None), None)
            if mark is None:
                self.faults.append(f"{name} outside marked content")
            elif name in _SHOWS and mark != _ARTIFACT:
                self.texts[mark] += _decode(operands, self._font)

    def _begin(self, operands: list[Any]) -> None:
        entries = operands[1] if len(operands) > 1 else Dictionary()
        if "/ActualText" in entries:
            self.faults.append("what is said stands within the text, where not all programs find it")
        mark = int(entries["/MCID"]) if "/MCID" in entries else None
        if mark is not None:
            self.texts[mark] = ""
        self._open.append(_ARTIFACT if operands[0] == Name.Artifact else mark)


class _Walker:
    def __init__(self, document: pikepdf.Pdf) -> None:
        self.document = document
        self.faults: list[str] = []
        self.texts: dict[tuple[int, int], str] = {}
        self.met: set[tuple[int, int]] = set()
        self.parents = dict(self._numbers(document.Root.StructTreeRoot.ParentTree))
        self.pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}

    def walk(self) -> Walk:
        for number, page in enumerate(self.document.pages):
            self._read_page(number, page)
        root = self.document.Root.StructTreeRoot
        (document,) = root.K if isinstance(root.K, Array) else [root.K]
        tree = self._element(document, root)
        left = self.texts.keys() - self.met
        self.faults += [f"page {page + 1}: text {mark} is in no element" for page, mark in sorted(left)]
        if root.ParentTreeNextKey <= max(self.parents):
            self.faults.append("the next key of the parent tree is taken")
        return Walk(tree, self.faults)

    def _numbers(self, node: Thing) -> Iterator[tuple[int, Any]]:
        for kid in node.get("/Kids", []):
            found = list(self._numbers(kid))
            if [found[0][0], found[-1][0]] != [int(limit) for limit in kid.Limits]:
                self.faults.append("the limits of the parent tree are wrong")
            yield from found
        numbers = list(node.get("/Nums", []))
        yield from ((int(key), value) for key, value in zip(numbers[::2], numbers[1::2], strict=True))

    def _read_page(self, number: int, page: pikepdf.Page) -> None:
        where = f"page {number + 1}"
        if page.get("/Tabs") != Name.S:
            self.faults.append(f"{where}: the keys do not follow the structure")
        content = _Content(page)
        self.faults += [f"{where}: {fault}" for fault in content.faults]
        self.texts.update({(number, mark): text for mark, text in content.texts.items()})
        owners = self.parents.get(int(page["/StructParents"]))
        if not isinstance(owners, Array) or len(owners) != len(content.texts):
            self.faults.append(f"{where}: the parent tree has not as many entries as the page")
        for annotation in page.get("/Annots", []):
            if int(annotation.StructParent) not in self.parents:
                self.faults.append(f"{where}: an annotation is in no element")

    def _element(self, node: Thing, parent: Thing) -> Tagged:
        if node.P.objgen != parent.objgen:
            self.faults.append(f"a {node.S} does not know its parent")
        attributes = node.get("/A", Dictionary())
        made = Tagged(
            str(node.S)[1:],
            str(node.Alt) if "/Alt" in node else None,
            str(node.ActualText) if "/ActualText" in node else None,
            attributes={str(name): str(attributes[name]) for name in attributes.keys()},  # noqa: SIM118 - it is no mapping
        )
        kids = node.get("/K", Array())
        for kid in kids if isinstance(kids, Array) else [kids]:
            made.children += self._child(kid, node)
        return made

    def _child(self, kid: Thing, node: Thing) -> list["Tagged | str | Annotation"]:
        if isinstance(kid, int):
            return [self._text(node, node.Pg, kid)]
        if kid.get("/Type") == Name.MCR:
            return [self._text(node, kid.Pg, int(kid.MCID))]
        if kid.get("/Type") == Name.OBJR:
            owner = self.parents.get(int(kid.Obj.StructParent))
            if owner is None or owner.objgen != node.objgen:
                self.faults.append(f"the annotation of a {node.S} belongs to another element")
            if kid.Obj.objgen not in {annotation.objgen for annotation in kid.Pg.Annots}:
                self.faults.append(f"the annotation of a {node.S} is not on its page")
            return [_kept(kid.Obj)]
        return [self._element(kid, node)]

    def _text(self, node: Thing, page: Thing, mark: int) -> str:
        number = self.pages[page.objgen]
        key = number, mark
        if key in self.met or key not in self.texts:
            self.faults.append(f"page {number + 1}: text {mark} is not there, or is there twice")
            return ""
        self.met.add(key)
        owners = self.parents[int(page.StructParents)]
        if owners[mark].objgen != node.objgen:
            self.faults.append(f"page {number + 1}: text {mark} has another owner in the parent tree")
        return self.texts[key]


def _kept(annotation: Thing) -> Annotation:
    """Return what tests ask of an annotation, so that it outlives its file."""
    action = annotation.get("/A")
    return Annotation(
        kind=str(annotation.Subtype)[1:],
        field_type=str(annotation.get("/FT", ""))[1:],
        name=str(annotation.get("/T", "")),
        label=str(annotation.get("/TU", annotation.get("/Contents", ""))),
        uri="" if action is None else str(action.URI),
        printed=bool(int(annotation.get("/F", 0)) & _PRINT),
    )


def _meanings(font: Thing) -> dict[bytes, str]:
    return {
        bytes.fromhex(code.decode("ascii")): bytes.fromhex(text.decode("ascii")).decode("utf-16-be")
        for code, text in _CODES.findall(font.ToUnicode.read_bytes())
    }


def _decode(operands: list[Any], font: dict[bytes, str]) -> str:
    parts = operands[-1] if isinstance(operands[-1], Array) else [operands[-1]]
    shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    wide = len(next(iter(font), b"1"))
    codes = (shown[start : start + wide] for start in range(0, len(shown), wide))
    return "".join(font.get(code, "") for code in codes)  # a glyph without a meaning: its line has one
