"""Pages onto paper through the system's print dialog, at their true size."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.desktop.documents.memory_pdf import MemoryPdf
from homecare_desktop.domain.errors import CancelledError, HomecareError

MOST_DPI = 400
"""Fine enough for the eye; a page at a printer's 1,200 would take nine times as long, and half a gigabyte."""
BANDS = 8
"""A page is painted in strips, so that memory holds an eighth of it."""
POINTS_AN_INCH = 72
Progress = Callable[[int, int], None]


class PrintingError(HomecareError):
    """The printer did not take the pages."""


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


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress, cancelled: Callable[[], bool]) -> int:
    """Paint ``pdf`` onto ``printer``; return how many pages were sent.

    Raises PrintingError, and CancelledError when ``cancelled`` says so before the last page.
    """
    source = MemoryPdf(pdf)
    painter = QPainter()
    try:
        order = _order(source, printer)
        if not painter.begin(printer):
            raise PrintingError(
                "The printer did not answer, so nothing was printed. Try another: the letters are kept."
            )
        for sent, page in enumerate(order):
            _check(printer, sent, cancelled)
            _paint(source, page, painter, min(printer.resolution(), MOST_DPI))
            progress(sent + 1, len(order))
        return len(order)
    finally:
        painter.end()
        source.close()


def pages_to_print(source: MemoryPdf, first: int, last: int, *, both_sides: bool) -> list[int]:
    """Return the pages from ``first`` to ``last``, counted from 1, as pages counted from 0.

    A letter ends with an empty back where it has to, so that none begins on another's back; printed
    on one side only, those backs are left out.
    """
    pages = range(first - 1, min(last, source.page_count))
    return [page for page in pages if both_sides or source.text(page).strip()]


def _order(source: MemoryPdf, printer: QPrinter) -> list[int]:
    to_paper = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    both_sides = printer.duplex() != QPrinter.DuplexMode.DuplexNone or not to_paper
    first, last = printer.fromPage() or 1, printer.toPage() or source.page_count
    pages = pages_to_print(source, first, last, both_sides=both_sides)
    return pages * (1 if printer.supportsMultipleCopies() else printer.copyCount())


def pages_words(number: int) -> str:
    """Return ``"1 page"`` or ``"40 pages"``."""
    return "1 page" if number == 1 else f"{number:,} pages"


def _check(printer: QPrinter, sent: int, cancelled: Callable[[], bool]) -> None:
    """Go to the next sheet, unless the officer or the printer stopped."""
    if cancelled():
        printer.abort()
        raise CancelledError(f"Printing was stopped after {pages_words(sent)}, and the letters are kept.")
    if sent and not printer.newPage():
        raise PrintingError(
            f"The printer stopped after {pages_words(sent)}. The letters are kept: print the rest."
        )


def _paint(source: MemoryPdf, page: int, painter: QPainter, dpi: int) -> None:
    from PySide6.QtPdf import QPdfDocumentRenderOptions  # noqa: PLC0415 - see MemoryPdf

    whole = (source.document.pagePointSize(page) * dpi / POINTS_AN_INCH).toSize()
    scale = painter.device().logicalDpiX() / dpi
    height = -(-whole.height() // BANDS)
    for top in range(0, whole.height(), height):
        band = QRect(0, top, whole.width(), min(height, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band)
        image = source.document.render(page, QSize(band.width(), band.height()), options)
        painter.drawImage(_scaled(band, scale), _on_white(image))


def _on_white(image: QImage) -> QImage:
    """Return ``image`` without its transparency, which printers take twice the time for."""
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white


def _scaled(band: QRect, scale: float) -> QRect:
    top, bottom = round(band.top() * scale), round((band.top() + band.height()) * scale)
    return QRect(0, top, round(band.width() * scale), bottom - top)
