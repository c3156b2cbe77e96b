"""Breaking text into lines: ragged right, no hyphenation, single facts never split."""

import re
from collections.abc import Iterable, Iterator, Sequence

from homecare_desktop.domain.dates import MONTHS, WEEKDAYS
from homecare_desktop.letters import line_parts

Run = tuple[str, bool]
"""Text in one weight; ``True`` is bold."""
Line = tuple[Run, ...]

FIXED_SPACE = "\u00a0"
"""A space at which no line breaks; it is printed as a plain space."""

_REMEMBERED_WORDS = 2_000
_MONTH = "|".join(MONTHS)
_FACTS = re.compile(
    rf"""
    (?: (?:{"|".join(WEEKDAYS)})\s )? \d{{1,2}}\s(?:{_MONTH})(?:\s\d{{4}})?     # Tuesday 6 April 2021
  | (?:{_MONTH})\s\d{{4}}
  | \d{{1,2}}(?:[:.]\d\d)?[ap]m(?:\sto\s\d{{1,2}}(?:[:.]\d\d)?[ap]m)?           # 9am to 4pm
  | (?:\+44\s?|\(?0)\d(?:[\d()]|\s(?=[\d()])){{6,}}\d                           # phone numbers
  | \b[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}}\b                                    # postcodes
  | £[\d,]+(?:\.\d\d)?\s(?:million|an?\s(?:hour|day|week|month|year))           # £19.50 an hour
  | \bPage\s\d+\sof\s\d+
  | \b\d[\d,.]*\s(?:minutes?|hours?|days?|weeks?|months?|years?)\b
    """,
    re.VERBOSE,
)


def keep_facts_whole(text: str) -> str:
    """Return ``text`` with fixed spaces inside dates, times, phone numbers, postcodes and money."""
    return _FACTS.sub(lambda fact: fact.group().replace(" ", FIXED_SPACE), text)


def as_one_fact(text: str) -> str:
    """Return ``text`` so that no line breaks inside it."""
    return text.replace(" ", FIXED_SPACE)


class WordWidths(dict[str, int]):
    """The width of every word met so far, in thousandths of the font size."""

    def __init__(self, *, bold: bool) -> None:
        super().__init__()
        self._bold = bold

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED_WORDS:
            self.clear()
        width = self[word] = line_parts.width(word, bold=self._bold)
        return width


class LineBreaker:
    """Breaks paragraphs into lines; it remembers the width of each word."""

    def __init__(self) -> None:
        self._widths = (WordWidths(bold=False), WordWidths(bold=True))

    def width(self, line: Line) -> int:
        """Return the width of ``line`` in thousandths of the font size."""
        return sum(self._widths[bold][text] for text, bold in line)

    def lines(self, runs: Iterable[Run], limit: int) -> tuple[Line, ...]:
        """Break ``runs`` into lines of at most ``limit`` thousandths of the font size.

        A single word or fact that is wider than a whole line is broken all the same, because
        losing text would be worse: after ``@`` or before a full stop if it has one.
        """
        done: list[Line] = []
        words: list[Line] = []
        used = 0
        space = self._widths[False][" "]
        for word in self._fitting(_words(runs), limit):
            width = self.width(word)
            if words and used + space + width > limit:
                done.append(_joined(words))
                words, used = [], 0
            used += width + (space if words else 0)
            words.append(word)
        if words:
            done.append(_joined(words))
        return tuple(done)

    def _fitting(self, words: Iterable[Line], limit: int) -> Iterator[Line]:
        for word in words:
            if self.width(word) <= limit:
                yield word
            else:
                yield from self._broken(word, limit)

    def _broken(self, word: Line, limit: int) -> Iterator[Line]:
        """Yield pieces of a ``word`` that no line can hold."""
        piece: Line = ()
        for part in _parts(word):
            for smaller in self._no_wider(part, limit):
                longer = _merged((*piece, smaller))
                if piece and self.width(longer) > limit:
                    yield piece
                    longer = (smaller,)
                piece = longer
        if piece:
            yield piece

    def _no_wider(self, part: Run, limit: int) -> Iterator[Run]:
        """Yield ``part``, or its letters when a whole line cannot hold it."""
        text, bold = part
        if self._widths[bold][text] <= limit:
            yield part
        else:
            yield from ((letter, bold) for letter in line_parts.letters(text))


def _parts(word: Line) -> Iterator[Run]:
    """Cut ``word`` where an address on the internet may be cut, and at fixed spaces."""
    for text, bold in word:
        for part in re.split(rf"(?<=[@/{FIXED_SPACE}])|(?=\.)", text):
            if part:
                yield part, bold


def _words(runs: Iterable[Run]) -> Iterator[Line]:
    """Yield what stands between spaces; a word may change weight inside ("**Ada**'s")."""
    word: list[Run] = []
    for text, bold in runs:
        first, *others = text.split(" ")
        if first:
            word.append((first, bold))
        for other in others:
            if word:
                yield tuple(word)
            word = [(other, bold)] if other else []
    if word:
        yield tuple(word)


def _joined(words: Sequence[Line]) -> Line:
    runs: list[Run] = []
    for word in words:
        if runs:
            # Both weights have the same space; bold between bold words keeps them one run.
            runs.append((" ", runs[-1][1] and word[0][1]))
        runs.extend(word)
    return _merged(runs)


def _merged(runs: Iterable[Run]) -> Line:
    merged: list[Run] = []
    for text, bold in runs:
        if merged and merged[-1][1] == bold:
            merged[-1] = (merged[-1][0] + text, bold)
        else:
            merged.append((text, bold))
    return tuple(merged)
