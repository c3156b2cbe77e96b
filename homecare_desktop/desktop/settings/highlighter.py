"""Colours for the marks of a wording, so that what is a field and what is text is seen at a glance."""

import re
from collections.abc import Collection

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from homecare_desktop.desktop.tokens import tokens_for

_MARK = re.compile(r"\s*\[\s*(?:if not|if|otherwise|end)\b[^\]]*\]\s*")
_HEADING = re.compile(r"\s*# .*")
_BOLD = re.compile(r"\*\*.+?\*\*")
_START = re.compile(r"\s*(?:# |- |\[ \] )|_{3,}")
_FIELD = re.compile(r"\{([^{}]*)\}")
STRONG = QFont.Weight.DemiBold


class WordingHighlighter(QSyntaxHighlighter):
    """Fields in the accent, unknown ones underlined, marks quiet, headings and bold text strong."""

    def __init__(self, document: QTextDocument, known: Collection[str]) -> None:
        """Colour ``document``, in which ``known`` are the names of fields."""
        super().__init__(document)
        self._known = known

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        tokens = tokens_for(QApplication.palette())
        if _MARK.fullmatch(text):
            self.setFormat(0, len(text), _format(tokens.warning))
            return
        if _HEADING.fullmatch(text):
            self.setFormat(0, len(text), _format(tokens.text, strong=True))
        for found in _BOLD.finditer(text):
            self.setFormat(found.start(), len(found[0]), _format(tokens.text, strong=True))
        for found in _START.finditer(text):
            self.setFormat(found.start(), len(found[0]), _format(tokens.muted))
        for found in _FIELD.finditer(text):
            known = found[1].strip() in self._known
            ink = _format(tokens.accent if known else tokens.danger, strong=known)
            if not known:
                ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            self.setFormat(found.start(), len(found[0]), ink)


def _format(colour: str, *, strong: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if strong:
        made.setFontWeight(STRONG)
    return made
