"""Which of the packaged fonts prints which script, where Noto Sans, set letter by letter, does not."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ScriptFont:
    """A font for scripts that have to be shaped, or that Noto Sans lacks."""

    stem: str
    """How its files begin."""
    ranges: str
    """Of Unicode, each "first-last" in hexadecimal digits."""
    has_bold: bool = False

    def file(self, *, bold: bool) -> str:
        """Return the file of one weight; most scripts that few people write have only the regular."""
        return f"fonts/{self.stem}-Bold.ttf" if bold and self.has_bold else f"fonts/{self._regular}.ttf"

    @property
    def _regular(self) -> str:
        return self.stem if self.stem == _CJK else f"{self.stem}-Regular"


_CJK: Final = "DroidSansFallback"
JOINERS: Final = "\u200c\u200d"
"""Zero-width non-joiner and joiner: without ink, but they decide which shape the letters beside them take."""
ISOLATE: Final = "\u2068"
"""Begins a part whose direction is its own: Unicode's first strong isolate."""
ISOLATE_END: Final = "\u2069"

FONTS: Final = (
    ScriptFont("NotoSans", "0900-097F A8E0-A8FF", has_bold=True),  # Devanagari
    ScriptFont("NotoSansArmenian", "0530-058F FB13-FB17", has_bold=True),
    ScriptFont("NotoSansHebrew", "0590-05FF FB1D-FB4F", has_bold=True),
    ScriptFont("NotoSansArabic", "0600-06FF 0750-077F 08A0-08FF FB50-FDFF FE70-FEFC", has_bold=True),
    ScriptFont("NotoSansSyriac", "0700-074F 0860-086F"),
    ScriptFont("NotoSansThaana", "0780-07BF", has_bold=True),
    ScriptFont("NotoSansNKo", "07C0-07FF"),
    ScriptFont("NotoSansBengali", "0980-09FF", has_bold=True),
    ScriptFont("NotoSansGurmukhi", "0A00-0A7F", has_bold=True),
    ScriptFont("NotoSansGujarati", "0A80-0AFF", has_bold=True),
    ScriptFont("NotoSansOriya", "0B00-0B7F"),
    ScriptFont("NotoSansTamil", "0B80-0BFF", has_bold=True),
    ScriptFont("NotoSansTelugu", "0C00-0C7F", has_bold=True),
    ScriptFont("NotoSansKannada", "0C80-0CFF", has_bold=True),
    ScriptFont("NotoSansMalayalam", "0D00-0D7F", has_bold=True),
    ScriptFont("NotoSansSinhala", "0D80-0DFF"),
    ScriptFont("NotoSansThai", "0E00-0E7F", has_bold=True),
    ScriptFont("NotoSansLao", "0E80-0EFF", has_bold=True),
    ScriptFont("NotoSerifTibetan", "0F00-0FFF"),
    ScriptFont("NotoSansMyanmar", "1000-109F A9E0-A9FF AA60-AA7F"),
    ScriptFont("NotoSansGeorgian", "10A0-10FF 1C90-1CBF 2D00-2D2F", has_bold=True),
    ScriptFont("NotoSansEthiopic", "1200-139F 2D80-2DDF AB00-AB2F"),
    ScriptFont("NotoSansKhmer", "1780-17FF 19E0-19FF", has_bold=True),
    ScriptFont("NotoSansOlChiki", "1C50-1C7F"),
    ScriptFont("NotoSansTifinagh", "2D30-2D7F"),
    ScriptFont("NotoSansSylotiNagri", "A800-A82F"),
    ScriptFont("NotoSansMeeteiMayek", "AAE0-AAFF ABC0-ABFF"),
    ScriptFont("NotoSansHanifiRohingya", "10D00-10D3F"),
    ScriptFont("NotoSansAdlam", "1E900-1E95F"),
    ScriptFont(
        _CJK,
        "1100-11FF 2E80-2FDF 3000-9FFF A960-A97F AC00-D7FF F900-FAFF FE30-FE4F FF00-FFEF 20000-3FFFF",
    ),
)


def _bounds(ranges: str) -> list[tuple[int, int]]:
    return [(int(first, 16), int(last, 16)) for first, last in (part.split("-") for part in ranges.split())]


_BY_RANGE: Final = [(*bounds, font) for font in FONTS for bounds in _bounds(font.ranges)]
_CLASS: Final = "".join(f"{chr(first)}-{chr(last)}" for first, last, _ in _BY_RANGE)
OTHER_SCRIPTS: Final = re.compile(f"[{_CLASS}{ISOLATE}{ISOLATE_END}]")
"""Finds text that has to take the slower way: shaped, and put in order for the eye."""
RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def script_font(character: str) -> ScriptFont | None:
    """Return the font for ``character``, or ``None`` when Noto Sans sets it letter by letter."""
    code = ord(character)
    return next((font for first, last, font in _BY_RANGE if first <= code <= last), None)


def isolated(text: str) -> str:
    """Return ``text`` so that its direction does not reach what stands around it.

    A phone number after an Arabic name would otherwise be printed with its groups in reverse.
    """
    if text.isascii() or not RIGHT_TO_LEFT.search(text):
        return text
    return f"{ISOLATE}{text}{ISOLATE_END}"
