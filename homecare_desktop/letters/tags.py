"""What a tagged PDF says of its own text: headings, lists, links and fields, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from homecare_desktop.letters.pdf_file import PdfFile, text_string

FOOTER: Final = b"/Artifact<</Type/Pagination/Subtype/Footer>>BDC"
"""Begins what stands at the foot of every page and is not part of the text."""
HEADER: Final = b"/Artifact<</Type/Pagination/Subtype/Header>>BDC"
ORNAMENT: Final = b"/Artifact<</Type/Layout>>BDC"
END: Final = b"EMC"


@dataclass(slots=True)
class TaggedPage:
    """A page on its way into the file."""

    number: int
    """Of its object."""
    key: int
    """By which the tree of parents finds the elements that its text belongs to."""
    owners: list[int] = field(default_factory=list)
    """The element of each stretch of text, by its number on the page."""
    annotations: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Element:
    """A part of the text: what it is, and what is in it."""

    number: int
    """Of its object."""
    role: str
    parent: int
    entries: bytes = b""
    kids: list[bytes] = field(default_factory=list)
    page: int = 0
    """The object of the page where its text begins; 0 while it has no text of its own."""

    def body(self) -> bytes:
        """Return the object as it is written."""
        page = b"/Pg %d 0 R" % self.page if self.page else b""
        kids = b" ".join(self.kids)
        return b"<</Type/StructElem/S/%b/P %d 0 R%b%b/K %b>>" % (
            self.role.encode("ascii"),
            self.parent,
            page,
            self.entries,
            kids if len(self.kids) == 1 else b"[%b]" % kids,
        )


class Tags:
    """The tree of elements of one file; what belongs to a letter is written when the letter ends."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self.root = file.reserve()
        self._document = Element(file.reserve(), "Document", self.root)
        self._open: list[Element] = []
        self._next_key = 0
        self._parents: list[bytes] = []
        """Entries of the tree of parents that are not written yet."""
        self._leaves: list[bytes] = []

    def element(self, role: str, parent: Element | None = None, entries: bytes = b"") -> Element:
        """Return a new element, the last in its ``parent`` or else in the document."""
        within = parent or self._document
        made = Element(self._file.reserve(), role, within.number, entries)
        within.kids.append(b"%d 0 R" % made.number)
        self._open.append(made)
        return made

    def page(self) -> TaggedPage:
        """Return a new page."""
        return TaggedPage(self._file.reserve(), self._take_key())

    def begin(self, element: Element, page: TaggedPage) -> bytes:
        """Return the operator before text on ``page`` that belongs to ``element``; ``END`` goes after it."""
        mark = len(page.owners)
        page.owners.append(element.number)
        if not element.page:
            element.page = page.number
        if element.page == page.number:
            element.kids.append(b"%d" % mark)
        else:
            element.kids.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page.number, mark))
        return b"/%b<</MCID %d>>BDC" % (element.role.encode("ascii"), mark)

    def annotate(self, element: Element, page: TaggedPage, entries: bytes) -> int:
        """Write an annotation on ``page`` that belongs to ``element`` and return the object's number."""
        key = self._take_key()
        number = self._file.add(
            b"<</Type/Annot%b/F 4/P %d 0 R/StructParent %d>>" % (entries, page.number, key)
        )
        page.annotations.append(number)
        self._parents.append(b"%d %d 0 R" % (key, element.number))
        element.kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (number, page.number))
        return number

    def end_page(self, page: TaggedPage) -> bytes:
        """Return the entries of the page's dictionary that its tags need."""
        owners = b" ".join(b"%d 0 R" % owner for owner in page.owners)
        self._parents.append(b"%d %d 0 R" % (page.key, self._file.add(b"[%b]" % owners)))
        entries = b"/Tabs/S/StructParents %d" % page.key
        if page.annotations:
            entries += b"/Annots[%b]" % b" ".join(b"%d 0 R" % number for number in page.annotations)
        return entries

    def end_letter(self) -> None:
        """Write all elements since the last letter: nothing is added to them any more."""
        for element in self._open:
            self._file.put(element.number, element.body())
        self._open.clear()
        if not self._parents:
            return
        keyed = sorted(self._parents, key=_key)
        limits = b"%d %d" % (_key(keyed[0]), _key(keyed[-1]))
        leaf = self._file.add(b"<</Limits[%b]/Nums[%b]>>" % (limits, b" ".join(keyed)))
        self._leaves.append(b"%d 0 R" % leaf)
        self._parents.clear()

    def finish(self) -> None:
        """Write the root of the tree; every letter has ended."""
        self._file.put(self._document.number, self._document.body())
        parents = self._file.add(b"<</Kids[%b]>>" % b" ".join(self._leaves))
        self._file.put(
            self.root,
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (self._document.number, parents, self._next_key),
        )

    def _take_key(self) -> int:
        self._next_key += 1
        return self._next_key - 1


def alternative(text: str) -> bytes:
    """Return the entry that says in words what an element shows."""
    return b"/Alt %b" % text_string(text)


def figure_entries(says: str, box: tuple[float, float, float, float]) -> bytes:
    """Return the entries of a picture that fills ``box``: left, lower, right and upper edge in points."""
    layout = b"/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>" % box
    return alternative(says) + layout


def _key(entry: bytes) -> int:
    return int(entry.split(b" ", 1)[0])


class Outline:
    """The bookmarks of a file: an entry for each letter, and its headings below it."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self.number = file.reserve()
        self._last: tuple[int, bytes, int] | None = None
        """The letter's entry that waits for the next one: its number, its body and the one before it."""
        self._first = 0
        self._entries = 0

    def add(self, title: str, page: TaggedPage, headings: list[tuple[str, TaggedPage]]) -> None:
        """Add a letter that begins on ``page``, closed over its ``headings``."""
        number = self._file.reserve()
        body = b"/Title %b/Parent %d 0 R/Dest[%d 0 R/Fit]" % (text_string(title), self.number, page.number)
        if headings:
            first, last = self._add_headings(number, headings)
            body += b"/First %d 0 R/Last %d 0 R/Count %d" % (first, last, -len(headings))
        before = self._write_last(number)
        self._first = self._first or number
        self._last = (number, body, before)
        self._entries += 1

    def _add_headings(self, parent: int, headings: list[tuple[str, TaggedPage]]) -> tuple[int, int]:
        numbers = [self._file.reserve() for _ in headings]
        for number, (title, page), beside in zip(numbers, headings, _beside(numbers), strict=True):
            self._file.put(
                number,
                b"<</Title %b/Parent %d 0 R/Dest[%d 0 R/Fit]%b>>"
                % (text_string(title), parent, page.number, beside),
            )
        return numbers[0], numbers[-1]

    def _write_last(self, following: int) -> int:
        """Write the entry that waits, with the one that follows it, and return its number."""
        if self._last is None:
            return 0
        number, body, before = self._last
        back = b"/Prev %d 0 R" % before if before else b""
        on = b"/Next %d 0 R" % following if following else b""
        self._file.put(number, b"<<%b%b%b>>" % (body, back, on))
        return number

    def finish(self) -> None:
        """Write what remains."""
        last = self._write_last(0)
        ends = b"/First %d 0 R/Last %d 0 R" % (self._first, last) if last else b""
        self._file.put(self.number, b"<</Type/Outlines%b/Count %d>>" % (ends, self._entries))


def _beside(numbers: list[int]) -> Iterator[bytes]:
    """Yield, for each of ``numbers``, the entries that name the one before and the one after it."""
    for before, after in zip([0, *numbers], [*numbers[1:], 0], strict=False):
        yield (b"/Prev %d 0 R" % before if before else b"") + (b"/Next %d 0 R" % after if after else b"")
