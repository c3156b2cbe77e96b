"""How easily a letter is read: long sentences, hard words, and words that press somebody (R2)."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from homecare_desktop.letters.plain_words import LATIN, PLAINER, PRESSING
from homecare_desktop.letters.wording_text import LONGEST_LINE, MOST_LINES, PARTS, WordingParts

LONGEST_SENTENCE: Final = 25
"""Words (domain.md section 5)."""
LONG_WORD: Final = 7
"""Letters from which a word is long, as the LIX measure counts them."""
EASY, FAIR = 40.0, 50.0
"""LIX below which a text is easy, and below which it is fair (Björnsson 1968)."""
_MARK: Final = re.compile(r"\[\s*(?:if|otherwise|end)\b[^\]]*\]\s*")
_HIDDEN: Final = re.compile(r"\*\*|\[ \]|_{3,}|^\s*(?:# |- )")
_FIELD: Final = re.compile(r"\{[^{}]*\}")
_SENTENCE: Final = re.compile(r"[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,})+\b|\b[A-Z]{7,}\b")
_DATE: Final = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b")
_ENDINGS: Final = r"(?:s|d|ed|es|ing|ment|ies)?"
_STAND_IN: Final = "x"
"""What a merge field counts as: a short word."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What could be said better, and where: the part, the line from 1, the place in the line from 0."""

    part: str
    line: int
    start: int
    words: str
    advice: str
    rule: str = ""
    """The rule that it may break, such as "R2"; empty for advice on style."""

    @property
    def sentence(self) -> str:
        """Say it in one line."""
        rule = f" ({self.rule}: nobody is forced)" if self.rule else ""
        return f"“{self.words}”: {self.advice}{rule}."


@dataclass(frozen=True, slots=True)
class Ease:
    """How hard a text is, by the length of its sentences and of its words."""

    sentences: int
    words: int
    long_words: int

    @property
    def words_a_sentence(self) -> float:
        """How many words a sentence has, on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def long_percent(self) -> float:
        """How many words of a hundred have seven letters or more."""
        return 100 * self.long_words / self.words if self.words else 0.0

    @property
    def lix(self) -> float:
        """The LIX measure: words a sentence, and long words of a hundred."""
        return self.words_a_sentence + self.long_percent

    @property
    def sentence(self) -> str:
        """Say it for the officer."""
        if not self.words:
            return "There are no words yet."
        level = "easy to read" if self.lix < EASY else "fair to read" if self.lix < FAIR else "hard to read"
        return (
            f"{level.capitalize()}: {self.words_a_sentence:.0f} words a sentence, "
            f"{self.long_percent:.0f} long words of a hundred."
        )


def hints(parts: WordingParts) -> tuple[Hint, ...]:
    """Return what could be said better in the wording ``parts``, in the order of its lines."""
    return tuple(hint for part in PARTS for hint in _text_hints(part, parts.part(part)))


def ease(parts: WordingParts) -> Ease:
    """Measure the letter and its reply slip; headings and subject are no sentences."""
    sentences = words = long_words = 0
    for part in ("text", "slip"):
        for line in _lines(parts.part(part)):
            if line.lstrip().startswith("# ") or _MARK.fullmatch(line.strip()):
                continue
            for sentence in _SENTENCE.findall(_readable(line)):
                found = _WORD.findall(sentence)
                sentences += bool(found)
                words += len(found)
                long_words += sum(len(word) >= LONG_WORD for word in found)
    return Ease(sentences, words, long_words)


def _text_hints(part: str, text: str) -> Iterator[Hint]:
    for number, line in enumerate(_lines(text), 1):
        if not _MARK.fullmatch(line.strip()):
            readable = _readable(line)
            found = sorted({*_long_sentences(readable), *_words_to_avoid(readable), *_shouting(readable)})
            for start, end, advice, rule in found:
                yield Hint(part, number, start, _shortened(line[start:end]), advice, rule)


def _lines(text: str) -> list[str]:
    """Return the lines, as far as a wording may have them: a text that is too large is not read at all."""
    return [line[:LONGEST_LINE] for line in text.split("\n")[:MOST_LINES]]


def _readable(line: str) -> str:
    """Return ``line`` with its marks and fields covered, each place where it was."""
    covered = _HIDDEN.sub(lambda found: " " * len(found[0]), line)
    return _FIELD.sub(
        lambda found: (
            _STAND_IN * len(found[0])
            if len(found[0]) < LONG_WORD
            else _STAND_IN * 3 + "_" * (len(found[0]) - 3)
        ),
        covered,
    )


def _long_sentences(line: str) -> Iterator[tuple[int, int, str, str]]:
    for sentence in _SENTENCE.finditer(line):
        count = len(_WORD.findall(sentence[0]))
        if count > LONGEST_SENTENCE:
            start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
            yield start, sentence.end(), f"{count} words are long for a sentence; make two of it", ""


def _words_to_avoid(line: str) -> Iterator[tuple[int, int, str, str]]:
    for pattern, told, rule in _patterns():
        for found in pattern.finditer(line):
            yield found.start(), found.end(), told[_key(found)], rule


def _key(found: re.Match[str]) -> str:
    return found.lastgroup or ""


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str], str], ...]:
    """Return one pattern a table, whose groups say which entry was met; longer entries go first."""
    tables = (
        (
            {
                re.escape(word).removesuffix("e") + ("e?" if word.endswith("e") else "") + _ENDINGS: advice
                for word, advice in PLAINER.items()
            },
            r"\b(?:{})\b",
            "write “{}”",
            "",
        ),
        (dict(LATIN), r"(?<![\w.])(?:{})(?![\w])", "write “{}”", ""),
        (dict(PRESSING), r"\b(?:{})\b", "{}", "R2"),
    )
    return tuple(_pattern(entries, frame, advice, rule) for entries, frame, advice, rule in tables)


def _pattern(
    entries: dict[str, str], frame: str, advice: str, rule: str
) -> tuple[re.Pattern[str], dict[str, str], str]:
    ordered = sorted(entries.items(), key=lambda entry: -len(entry[0]))
    groups = "|".join(f"(?P<w{number}>{pattern})" for number, (pattern, _) in enumerate(ordered))
    told = {f"w{number}": advice.format(said) for number, (_, said) in enumerate(ordered)}
    return re.compile(frame.format(groups), re.IGNORECASE), told, rule


def _shouting(line: str) -> Iterator[tuple[int, int, str, str]]:
    for found in _CAPITALS.finditer(line):
        yield found.start(), found.end(), "capitals are hard to read; use **bold** for what matters", ""
    for found in re.finditer("!+", line):
        yield found.start(), found.end(), "leave the exclamation mark out", ""
    for found in _DATE.finditer(line):
        yield found.start(), found.end(), "write the date out, as “6 April 2021”", ""


def _shortened(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57].rstrip()}…"  # noqa: PLR2004 - what fits in a line
