"""Letters as they were made, exactly, to look at, print again or save."""

from PySide6.QtWidgets import QDialog, QWidget

from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.documents.copies import Copies
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.forms.ui_document_dialog import Ui_DocumentDialog
from homecare_desktop.desktop.widgets.screen_room import fit_to_screen


class DocumentDialog(QDialog):
    """Shows the batch or letter ``name``."""

    def __init__(self, work: Work, name: str, pdf: bytes, parent: QWidget | None = None) -> None:
        """Show ``pdf``."""
        super().__init__(parent)
        self.form = Ui_DocumentDialog()
        self.form.setupUi(self)
        fit_to_screen(self)
        self.form.titleLabel.setText(f"{name}, as it was made")
        self.preview = PdfPreview()
        self.form.previewPlace.addWidget(self.preview)
        self.preview.show_pdf(pdf)
        self.copies = Copies(work, self, self.form.notice, self.form.progress)
        self.form.printButton.clicked.connect(lambda: self.copies.print_pages(pdf, name))
        self.form.saveButton.clicked.connect(lambda: self.copies.save_pages(pdf, name))
        self.form.closeButton.clicked.connect(self.accept)
        self.preview.setFocus()
