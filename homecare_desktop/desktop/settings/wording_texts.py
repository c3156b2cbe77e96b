"""What an officer is typing into the letters, kind by kind: it stays until it is saved or the window ends."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from homecare_desktop.casework.letter_wording import Parts, WordingParts
from homecare_desktop.desktop.settings.wording_edit import WordingEdit
from homecare_desktop.domain.words import Voice

Place = tuple[Voice, str]


class WordingTexts(QObject):
    """A document for each text of one kind of letter, each with what can be undone in it."""

    changed = Signal()

    def __init__(self, saved: Parts, edit: WordingEdit, known: Collection[str]) -> None:
        """Begin with the words that are ``saved``."""
        super().__init__(edit)
        self.saved = saved
        self._subjects = {voice: said.subject for voice, said in saved.items()}
        self._documents: dict[Place, QTextDocument] = {}
        for voice, said in saved.items():
            for part in ("text", "slip"):
                document = edit.new_document(said.part(part), known)
                document.contentsChanged.connect(self.changed)
                self._documents[voice, part] = document

    def document(self, voice: Voice, part: str) -> QTextDocument:
        """Return the document of ``text`` or ``slip``."""
        return self._documents[voice, part]

    def subject(self, voice: Voice) -> str:
        """Return the subject as it is typed."""
        return self._subjects[voice]

    def set_subject(self, voice: Voice, words: str) -> None:
        """Take another subject."""
        if self._subjects[voice] != words:
            self._subjects[voice] = words
            self.changed.emit()

    def parts(self) -> dict[Voice, WordingParts]:
        """Return everything as it is typed."""
        return {
            voice: WordingParts(
                self._subjects[voice],
                self._documents[voice, "text"].toPlainText(),
                self._documents[voice, "slip"].toPlainText(),
            )
            for voice in self.saved
        }

    @property
    def is_changed(self) -> bool:
        """Whether anything is typed that is not saved."""
        return _seen(self.parts()) != _seen(self.saved)


def _seen(parts: Parts) -> dict[Voice, tuple[str, ...]]:
    """Return the words as a text field gives them back: it has one kind of space."""
    return {
        voice: tuple(text.replace("\u00a0", " ") for text in (said.subject, said.text, said.slip))
        for voice, said in parts.items()
    }
