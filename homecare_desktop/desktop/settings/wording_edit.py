"""The field in which the words of a letter are typed: plain text, with buttons for its marks."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from homecare_desktop.desktop.settings.highlighter import WordingHighlighter


class WordingEdit(QPlainTextEdit):
    """Undo and redo are the text field's own; every button's change is one step of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: dict[QTextDocument, WordingHighlighter] = {}

    def new_document(self, text: str, known: Collection[str]) -> QTextDocument:
        """Return a document with ``text``; ``known`` are the names of fields."""
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setPlainText(text)
        document.clearUndoRedoStacks()
        document.setModified(False)
        self._colours[document] = WordingHighlighter(document, known)
        return document

    def sizeHint(self) -> QSize:
        """Ask for little: it takes what room there is."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def make_bold(self) -> None:
        """Put ** around what is selected, or take it away."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if words.startswith("**") and words.endswith("**") and len(words) > len("****"):
            self._replace(cursor, words[2:-2])
        else:
            self._replace(cursor, f"**{words}**")
            if not words:
                cursor.movePosition(QTextCursor.MoveOperation.Left, n=2)
                self.setTextCursor(cursor)

    def begin_lines(self, mark: str) -> None:
        """Begin each selected line with ``mark``, or take it away where all of them do."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        blocks = [self.document().findBlockByNumber(number) for number in range(first, last + 1)]
        marked = all(block.text().startswith(mark) for block in blocks)
        cursor.beginEditBlock()
        for block in blocks:
            at_start = QTextCursor(block)
            if marked:
                move, keep = QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor
                at_start.movePosition(move, keep, len(mark))
                at_start.removeSelectedText()
            elif not block.text().startswith(mark):
                at_start.insertText(mark)
        cursor.endEditBlock()

    def insert_field(self, name: str) -> None:
        """Insert the merge field ``name`` where the caret is."""
        self._replace(self.textCursor(), f"{{{name}}}")

    def insert_condition(self, name: str) -> None:
        """Make the selected lines, or a new one, a paragraph that depends on ``name``."""
        cursor = self.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n").strip("\n")
        before = (
            "" if cursor.block().text()[: cursor.selectionStart() - cursor.block().position()] == "" else "\n"
        )
        self._replace(cursor, f"{before}[if {name}]\n{words}\n[end]\n")
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock, n=2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)

    def replace_all(self, text: str) -> None:
        """Put ``text`` in the place of everything, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def go_to(self, line: int, start: int = 0, length: int = 0) -> None:
        """Select ``length`` characters from ``start`` in ``line``, counted from 1; the whole line for 0."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            block = self.document().lastBlock()
        begin = min(start, len(block.text()))
        end = min(begin + length, len(block.text())) if length else len(block.text())
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + begin)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def changeEvent(self, event: QEvent) -> None:
        """Colour the marks anew when light and dark change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            for colours in self._colours.values():
                colours.rehighlight()

    def _replace(self, cursor: QTextCursor, text: str) -> None:
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.setFocus()
