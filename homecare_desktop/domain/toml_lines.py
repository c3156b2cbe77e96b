"""Where each key of a TOML document stands; tomllib reads values and forgets their lines."""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

Path = tuple[str | int, ...]
"""Keys and list positions from the root of the document: ``("patches", 3, "code")``."""

_TOKEN = re.compile(
    r'''
    (?P<space>[ \t]+|\#[^\n]*)
    |(?P<newline>\n)
    |(?P<quoted>
        """(?:\\[\s\S]|[^\\])*?"""(?:"{0,2})   # a long text may end in up to two quotes of its own
        |\'\'\'[\s\S]*?\'\'\'(?:'{0,2})
        |"(?:\\.|[^"\\\n])*"
        |'[^'\n]*'
    )
    |(?P<mark>[\[\]{}=,.])
    |(?P<bare>[^\s\[\]{}=,."'\#]+)
    ''',
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


class Lines:
    """The lines of a sound document, looked up only when the first fault asks for one."""

    def __init__(self, text: str) -> None:
        """Keep the document's ``text``."""
        self._text = text

    @cached_property
    def _by_path(self) -> dict[Path, int]:
        return lines_of(self._text)

    def of(self, path: Path) -> int:
        """Return the line of ``path``, or of the nearest table around it."""
        while path not in self._by_path:
            path = path[:-1]
        return self._by_path[path]


def lines_of(text: str) -> dict[Path, int]:
    """Return the line, from 1, of every table, key and list item of ``text``.

    ``text`` must be a document that ``tomllib`` has read without an error.
    """
    return _Walk(_tokens(text.replace("\r\n", "\n"))).document()


def _tokens(text: str) -> list[_Token]:
    found, line = [], 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind != "space":
            found.append(_Token(kind, match.group(), line))
        line += match.group().count("\n")
    return [*found, _Token("newline", "\n", line)]


class _Walk:
    """One way through the tokens of a sound document."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._lines: dict[Path, int] = {(): 1}
        self._tables: Counter[Path] = Counter()

    def document(self) -> dict[Path, int]:
        table: Path = ()
        while self._at < len(self._tokens):
            if self._now().kind == "newline":
                self._at += 1
            elif self._now().text == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._lines

    def _now(self) -> _Token:
        return self._tokens[self._at]

    def _skip(self, *marks: str) -> None:
        while self._now().text in marks:
            self._at += 1

    def _header(self) -> Path:
        line, many = self._now().line, self._tokens[self._at + 1].text == "["
        self._skip("[")
        path: Path = ()
        for key in self._key():
            # A key under a list of tables means its newest table.
            path = self._newest((*path, key))
        if many:
            path = self._next_table(path)
        self._lines[path] = line
        self._skip("]")
        return path

    def _newest(self, path: Path) -> Path:
        return (*path, self._tables[path] - 1) if self._tables[path] else path

    def _next_table(self, path: Path) -> Path:
        name = path[:-1] if isinstance(path[-1], int) else path
        self._tables[name] += 1
        self._lines.setdefault(name, self._now().line)
        return self._newest(name)

    def _pair(self, table: Path) -> None:
        line, path = self._now().line, table
        for key in self._key():
            path = (*path, key)
            self._lines.setdefault(path, line)
        self._skip("=")
        self._value(path)

    def _key(self) -> list[str]:
        parts = []
        while self._now().text not in {"=", "]"}:
            token = self._now()
            if token.kind == "quoted":
                parts.append(str(tomllib.loads(f"text = {token.text}")["text"]))
            elif token.kind == "bare":
                parts.append(token.text)
            self._at += 1
        return parts

    def _value(self, path: Path) -> None:
        self._lines.setdefault(path, self._now().line)
        if self._now().text == "[":
            self._list(path)
        elif self._now().text == "{":
            self._inline_table(path)
        else:
            while self._now().text not in {",", "]", "}", "\n"}:
                self._at += 1

    def _list(self, path: Path) -> None:
        self._at += 1
        position = 0
        self._skip("\n", ",")
        while self._now().text != "]":
            self._value((*path, position))
            position += 1
            self._skip("\n", ",")
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        self._skip(",")
        while self._now().text != "}":
            self._pair(path)
            self._skip(",", "\n")
        self._at += 1
