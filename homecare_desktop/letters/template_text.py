"""The plain text of a template read into blocks: headings, lists, bold, merge fields, yes/no paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from homecare_desktop.letters.fields import CONDITIONS, FIELDS, TABLE_COLUMNS


class Kind(Enum):
    """What a line of a template is."""

    SUBJECT = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    TICK = auto()
    FILL = auto()
    TABLE = auto()
    """Where the people of a letter to a provider stand; its parts are the headings of the columns."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the template, or a merge field, in one weight."""

    text: str
    """The words, or the field's name."""
    bold: bool
    is_field: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold, or must not, for a block to be in a letter."""

    name: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a template: it wraps on the page, and ends where the line ends."""

    kind: Kind
    parts: tuple[tuple[Piece, ...], ...]
    """One part; a line to write on has one for each label before a rule, a table one for each heading."""
    conditions: tuple[Condition, ...]
    spaced: bool
    """A blank line stands before it."""

    @property
    def fields(self) -> Iterator[str]:
        """The names of the merge fields in it."""
        return (piece.text for part in self.parts for piece in part if piece.is_field)

    @property
    def only_fields(self) -> bool:
        """Whether it has no words of its own: such a line is left out where its fields are empty."""
        return all(piece.is_field or not piece.text.strip() for part in self.parts for piece in part)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in which line of a text, counted from 1."""

    line: int
    problem: str


@dataclass(slots=True)
class _Reading:
    """Where the reading of a text has got to."""

    blocks: list[Block] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    open: list[tuple[Condition, int]] = field(default_factory=list)
    blank: bool = True


_MARK = re.compile(r"\[\s*(if not|if|otherwise|end)\b\s*([^\]]*)\]")
_TABLE = re.compile(r"\[\s*table\s*:([^\]]*)\]")
_BRACKETED = re.compile(r"\[[^\]]+\].*")
_TOKEN = re.compile(r"(\*\*)|\{([^{}]*)\}|([{}])|((?:(?!\*\*)[^{}])+)")
_FILL = re.compile(r"_{3,}")
_STARTS = (("# ", Kind.HEADING), ("- ", Kind.ITEM), ("[ ] ", Kind.TICK))


def read_text(text: str, *, slip: bool = False) -> tuple[tuple[Block, ...], tuple[Fault, ...]]:
    """Read ``text`` into blocks, and say everything that is wrong with it.

    ``slip`` allows tick boxes (``[ ] words``) and lines to write on (``label: ____``).
    """
    reading = _Reading()
    for number, line in enumerate(text.splitlines(), 1):
        _read_line(reading, line.strip(), number, slip=slip)
    for condition, number in reading.open:
        reading.faults.append(Fault(number, f"[if {condition.name}] is never closed with [end]"))
    return tuple(reading.blocks), tuple(sorted(reading.faults, key=lambda fault: fault.line))


def _read_line(reading: _Reading, line: str, number: int, *, slip: bool) -> None:
    if not line:
        reading.blank = True
    elif mark := _MARK.fullmatch(line):
        _read_mark(reading, mark[1], mark[2].strip(), number)
    elif table := _TABLE.fullmatch(line):
        _read_table(reading, table[1], number, slip=slip)
    elif _BRACKETED.fullmatch(line) and not line.startswith("[ ] "):
        reading.faults.append(
            Fault(number, f"{line} is no mark; [if name], [if not name], [otherwise] and [end] are")
        )
    else:
        _read_block(reading, line, number, slip=slip)


def _read_table(reading: _Reading, words: str, number: int, *, slip: bool) -> None:
    headings = [heading.strip() for heading in words.split("|")]
    if slip:
        reading.faults.append(Fault(number, "a table of people belongs to the letter, not to its reply slip"))
    if len(headings) != len(TABLE_COLUMNS) or not all(headings):
        wanted = " | ".join(TABLE_COLUMNS)
        problem = f"a table of people has {len(TABLE_COLUMNS)} headings: [table: {wanted}]"
        reading.faults.append(Fault(number, problem))
    parts = tuple(tuple(_pieces(reading, heading, number)) for heading in headings if heading)
    conditions = tuple(condition for condition, _ in reading.open)
    reading.blocks.append(Block(Kind.TABLE, parts, conditions, spaced=True))
    reading.blank = False


def _read_mark(reading: _Reading, word: str, name: str, number: int) -> None:
    if word in {"if", "if not"}:
        if name not in FIELDS and name not in CONDITIONS:
            reading.faults.append(Fault(number, f"there is no condition “{name}”"))
        reading.open.append((Condition(name, wanted=word == "if"), number))
    elif not reading.open:
        reading.faults.append(Fault(number, f"[{word}] stands without an [if …] before it"))
    elif word == "otherwise":
        condition, began = reading.open[-1]
        reading.open[-1] = (Condition(condition.name, not condition.wanted), began)
    else:
        reading.open.pop()


def _read_block(reading: _Reading, line: str, number: int, *, slip: bool) -> None:
    kind, words = _kind(line)
    if kind in {Kind.TICK, Kind.FILL} and not slip:
        reading.faults.append(Fault(number, "tick boxes and lines to write on belong to the reply slip"))
    labels = [label.strip() for label in _FILL.split(words)] if kind is Kind.FILL else [words]
    parts = tuple(tuple(_pieces(reading, label, number)) for label in labels if label)
    conditions = tuple(condition for condition, _ in reading.open)
    reading.blocks.append(Block(kind, parts, conditions, reading.blank))
    reading.blank = False


def _kind(line: str) -> tuple[Kind, str]:
    for start, kind in _STARTS:
        if line.startswith(start):
            return kind, line.removeprefix(start).strip()
    return (Kind.FILL if _FILL.search(line) else Kind.PARAGRAPH), line


def _pieces(reading: _Reading, words: str, number: int) -> Iterator[Piece]:
    bold = False
    for token in _TOKEN.finditer(words):
        stars, name, brace, plain = token.groups()
        if stars:
            bold = not bold
        elif brace:
            reading.faults.append(Fault(number, f"a “{brace}” stands alone; a merge field is {{name}}"))
        elif plain:
            yield Piece(plain, bold)
        elif name.strip() in FIELDS:
            yield Piece(name.strip(), bold, is_field=True)
        else:
            reading.faults.append(Fault(number, f"there is no merge field “{name}”"))
    if bold:
        reading.faults.append(Fault(number, "bold text is opened with ** and never closed"))
