"""A PDF shown in the window from memory."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from homecare_desktop.desktop.documents.memory_pdf import MemoryPdf
from homecare_desktop.desktop.forms.ui_pdf_preview import Ui_PdfPreview

if TYPE_CHECKING:
    from PySide6.QtPdfWidgets import QPdfView

STEP = 1.25
"""How much larger one press makes the page."""
SMALLEST, LARGEST = 0.25, 4.0


class PdfPreview(QWidget):
    """All pages below each other, with the page's number and its size to set; Page Up and Down scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.form = Ui_PdfPreview()
        self.form.setupUi(self)
        self.pdf: MemoryPdf | None = None
        self.view: QPdfView | None = None
        self.form.pageBox.valueChanged.connect(self._go_to)
        self.form.smallerButton.clicked.connect(lambda: self._zoom(1 / STEP))
        self.form.largerButton.clicked.connect(lambda: self._zoom(STEP))
        self.form.widthButton.clicked.connect(self.fit_width)
        self._enable()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return self.pdf.page_count if self.pdf else 0

    def show_pdf(self, pdf: bytes) -> None:
        """Show ``pdf`` from its first page."""
        view = self.view or self._make_view()
        before, self.pdf = self.pdf, MemoryPdf(pdf)
        view.setDocument(self.pdf.document)
        if before:
            before.close()
        self.form.pageBox.setMaximum(max(self.page_count, 1))
        self.form.pageBox.setValue(1)
        self.form.ofLabel.setText(f"of {self.page_count}")
        self._enable()
        self._read_out(0)

    def fit_width(self) -> None:
        """Show a page as wide as there is room for."""
        if self.view:
            self.view.setZoomMode(self.view.ZoomMode.FitToWidth)

    def _make_view(self) -> "QPdfView":
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415 - see MemoryPdf

        view = QPdfView(self)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setAccessibleName("Pages of the letters")
        view.pageNavigator().currentPageChanged.connect(self._show_page)
        self.form.viewPlace.addWidget(view)
        QWidget.setTabOrder(self.form.widthButton, view)
        self.view = view
        return view

    def _show_page(self, page: int) -> None:
        self.form.pageBox.blockSignals(True)  # the view is there already
        self.form.pageBox.setValue(page + 1)
        self.form.pageBox.blockSignals(False)
        self._read_out(page)

    def _go_to(self, number: int) -> None:
        if self.view:
            self.view.pageNavigator().jump(number - 1, QPointF())
            self._read_out(number - 1)

    def _zoom(self, factor: float) -> None:
        if self.view:
            shown = self.view.zoomFactor() * factor
            self.view.setZoomMode(self.view.ZoomMode.Custom)
            self.view.setZoomFactor(min(max(shown, SMALLEST), LARGEST))

    def _read_out(self, page: int) -> None:
        if self.view and self.pdf:
            self.view.setAccessibleDescription(self.pdf.text(page))

    def _enable(self) -> None:
        for control in (self.form.pageBox, self.form.smallerButton, self.form.largerButton):
            control.setEnabled(self.page_count > 0)
        self.form.widthButton.setEnabled(self.page_count > 0)
