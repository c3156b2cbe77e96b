"""Pages onto paper through the system's print dialog, at their true size."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.desktop.documents.pdf_preview import MemoryPdf
from homecare_desktop.domain.errors import HomecareError

MOST_DPI = 600
"""Finer than the eye sees on paper; a page at 1,200 would be half a gigabyte."""
BANDS = 8
"""A page is painted in strips, so that memory holds an eighth of it."""
POINTS_AN_INCH = 72
Progress = Callable[[int, int], None]


class PrintingError(HomecareError):
    """The printer did not take the pages."""


@dataclass(frozen=True, slots=True)
class Span:
    """The pages of one letter in a document, the first counted from 1."""

    first_page: int
    pages: int


def asked_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Let the officer choose printer, pages and copies; return ``None`` when they thought better of it."""
    printer = new_printer()
    printer.setFromTo(1, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def new_printer() -> QPrinter:
    """Return a printer set to A4, both sides along the long edge, no margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Letters")
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    return printer


def sides(spans: Sequence[Span], wanted: range, *, duplex: bool) -> Iterator[int | None]:
    """Yield the pages of ``wanted`` in order, ``None`` for a side left empty.

    On both sides of the paper every letter begins on a new sheet: no letter is on another's back.
    """
    for span in spans:
        pages = [page for page in range(span.first_page, span.first_page + span.pages) if page in wanted]
        yield from pages
        if duplex and len(pages) % 2:
            yield None


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    spans: Sequence[Span],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> int:
    """Paint ``pdf`` onto ``printer``; return how many sides were sent. Raises PrintingError."""
    source = MemoryPdf(pdf)
    try:
        return _print(source, printer, spans, progress, cancelled)
    finally:
        source.close()


def _print(
    source: MemoryPdf,
    printer: QPrinter,
    spans: Sequence[Span],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> int:
    order = _order(source, printer, spans)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError(
            "The printer did not answer, so nothing was printed. The letters are kept: try another printer."
        )
    sent = 0
    try:
        for sent, page in enumerate(order, 1):
            if cancelled():
                printer.abort()
                return sent - 1
            if sent > 1 and not printer.newPage():
                raise PrintingError(
                    f"The printer stopped after {sent - 1} sides. The letters are kept: print the rest again."
                )
            if page is not None:
                _paint(source, page - 1, painter, min(printer.resolution(), MOST_DPI))
            progress(sent, len(order))
    finally:
        painter.end()
    return sent


def _order(source: MemoryPdf, printer: QPrinter, spans: Sequence[Span]) -> list[int | None]:
    pages = source.document.pageCount()
    wanted = range(printer.fromPage() or 1, (printer.toPage() or pages) + 1)
    duplex = printer.duplex() != QPrinter.DuplexMode.DuplexNone
    once = list(sides(spans or [Span(1, pages)], wanted, duplex=duplex))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return once * copies


def _paint(source: MemoryPdf, page: int, painter: QPainter, dpi: int) -> None:
    from PySide6.QtPdf import QPdfDocumentRenderOptions  # noqa: PLC0415 - see MemoryPdf

    points = source.document.pagePointSize(page)
    whole = (points * dpi / POINTS_AN_INCH).toSize()
    scale = painter.device().logicalDpiX() / dpi
    height = -(-whole.height() // BANDS)
    for top in range(0, whole.height(), height):
        band = QRect(0, top, whole.width(), min(height, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band)
        image = source.document.render(page, QSize(band.width(), band.height()), options)
        painter.drawImage(_scaled(band, scale), image)


def _scaled(band: QRect, scale: float) -> QRect:
    top, bottom = round(band.top() * scale), round((band.top() + band.height()) * scale)
    return QRect(0, top, round(band.width() * scale), bottom - top)
