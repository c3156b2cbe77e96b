"""A PDF that is read from memory: no letter lies on disk."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice


class MemoryPdf:
    """A PDF with the buffer that it is read from, which has to live as long as the document does."""

    def __init__(self, pdf: bytes) -> None:
        """Open ``pdf``."""
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loads PDFium, which a start does not need

        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return self.document.pageCount()

    def text(self, page: int) -> str:
        """Return the words of ``page``, counted from 0."""
        return self.document.getAllText(page).text()

    def close(self) -> None:
        """Let go of the document before its buffer."""
        self.document.close()
        self._buffer.close()
