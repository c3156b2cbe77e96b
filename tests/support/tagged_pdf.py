"""Tagged PDFs walked element by element, as a screen reader does; pikepdf reads them, nothing of ours."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

_SHOWS = {"Tj", "TJ", "'", '"'}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE"}
_PRINT = 4
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

    def _numbers(self, node: Dictionary) -> Iterator[tuple[int, Object]]:
        for kid in node.get("/Kids", []):
            found = list(self._numbers(kid))
            if [found[0][0], found[-1][0]] != [int(limit) for limit in kid.Limits]:
                self.faults.append("the limits of the parent tree are wrong")
            yield from found
        numbers = list(node.get("/Nums", []))
        yield from ((int(key), value) for key, value in zip(numbers[::2], numbers[1::2], strict=True))

    def _read_page(self, number: int, page: pikepdf.Page) -> None:
        if page.get("/Tabs") != Name.S:
            self.faults.append(f"page {number + 1}: the keys do not follow the structure")
        marks: list[int | None] = []
        instead: list[str | None] = []
        font: dict[int, str] = {}
        seen: list[int] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in {"BDC", "BMC"}:
                entries = operands[1] if len(operands) > 1 else Dictionary()
                mark = entries.get("/MCID") if isinstance(entries, Dictionary) else None
                if mark is not None:
                    seen.append(int(mark))
                    self.texts[number, int(mark)] = ""
                marks.append(-1 if operands[0] == Name.Artifact else mark if mark is None else int(mark))
                actual = entries.get("/ActualText") if isinstance(entries, Dictionary) else None
                instead.append(None if actual is None else str(actual))
                self._say(number, marks, instead[-1] or "")
            elif name == "EMC":
                marks.pop()
                instead.pop()
            elif name == "Tf":
                font = _meanings(page.Resources.Font[str(operands[0])])
            elif name in _SHOWS | _PAINTS and not any(mark is not None for mark in marks):
                self.faults.append(f"page {number + 1}: {name} outside marked content")
            elif name in _SHOWS and not any(instead):
                self._say(number, marks, _decode(operands, font))
        if marks:
            self.faults.append(f"page {number + 1}: marked content is not closed")
        if seen != list(range(len(seen))):
            self.faults.append(f"page {number + 1}: the numbers of the marked content have gaps")
        owners = self.parents.get(int(page.StructParents))
        if not isinstance(owners, Array) or len(owners) != len(seen):
            self.faults.append(f"page {number + 1}: the parent tree has not as many entries as the page")
        for annotation in page.get("/Annots", []):
            if int(annotation.StructParent) not in self.parents:
                self.faults.append(f"page {number + 1}: an annotation is in no element")

    def _say(self, page: int, marks: list[int | None], text: str) -> None:
        mark = next((mark for mark in reversed(marks) if mark is not None), None)
        if text and mark is not None and mark >= 0:
            self.texts[page, mark] += text

    def _element(self, node: Dictionary, parent: Object) -> Tagged:
        if node.P.objgen != parent.objgen:
            self.faults.append(f"a {node.S} does not know its parent")
        attributes = node.get("/A", Dictionary())
        made = Tagged(
            str(node.S)[1:],
            str(node.Alt) if "/Alt" in node else None,
            attributes={str(name): str(attributes[name]) for name in attributes.keys()},  # noqa: SIM118 - no mapping
        )
        kids = node.get("/K", Array())
        for kid in kids if isinstance(kids, Array) else [kids]:
            made.children += self._child(kid, node)
        return made

    def _child(self, kid: object, node: Dictionary) -> list["Tagged | str | Annotation"]:
        if isinstance(kid, int):
            return [self._text(node, node.Pg, kid)]
        assert isinstance(kid, Dictionary)
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

    def _text(self, node: Dictionary, page: Dictionary, mark: int) -> str:
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


def _kept(annotation: Dictionary) -> Annotation:
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


def _meanings(font: Dictionary) -> dict[int, str]:
    return {
        int(code, 16): bytes.fromhex(text.decode("ascii")).decode("utf-16-be")
        for code, text in _CODES.findall(font.ToUnicode.read_bytes())
    }


def _decode(operands: list[Object], font: dict[int, str]) -> str:
    parts = operands[-1] if isinstance(operands[-1], Array) else [operands[-1]]
    return "".join(font[code] for part in parts if isinstance(part, pikepdf.String) for code in bytes(part))
