from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from homecare_desktop.casework.letter_batches import MadeBatch, Selection, make_batch, plan_batch
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.documents.copies import NOT_ENCRYPTED, Copies
from homecare_desktop.desktop.documents.memory_pdf import MemoryPdf
from homecare_desktop.desktop.documents.pdf_preview import PdfPreview
from homecare_desktop.desktop.documents.printing import (
    PrintingError,
    new_printer,
    pages_to_print,
    print_pdf,
)
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.progress_row import ProgressRow
from homecare_desktop.domain.errors import CancelledError
from homecare_desktop.domain.words import LetterFormat
from homecare_desktop.storage.tables import Change
from tests.support.pdf_pages import inked, page_texts
from tests.support.stores import add_case

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def made(work: Work) -> MadeBatch:
    """Two letters, the second in print so large that it has a blank back at its end."""
    asha = work.officer.officer_id
    with work.writing() as writing:
        add_case(writing, 1, officer_id=asha)
        add_case(writing, 2, officer_id=asha, letter_format=LetterFormat.LARGE_PRINT, point_size=18)
    return make_batch(work, plan_batch(work, Selection(officer_id=asha), "transfer-notice"))


def printer_to(file: Path, dpi: int = 72) -> QPrinter:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(dpi)
    return printer


def never() -> bool:
    return False


def acts(work: Work, act: str) -> list[str]:
    with work.reading() as reading:
        return [change.entity for change in reading.query(Change).filter_by(act=act)]


def test_pages_are_printed_at_their_true_size(made: MadeBatch, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    sent = print_pdf(
        made.pdf, printer_to(tmp_path / "out.pdf", 300), lambda done, of: told.append((done, of)), never
    )
    assert sent == made.pages
    assert told[-1] == (made.pages, made.pages)
    printed = (tmp_path / "out.pdf").read_bytes()
    for area in ((15, 195, 15, 92), (15, 195, 120, 290)):  # down to the address, and the body
        ours, theirs = (inked(pdf, 0).box(*area) for pdf in (made.pdf, printed))
        assert ours is not None
        assert theirs is not None
        # All but the lowest edge: the tail of a "g" is thinner than a printed dot.
        assert theirs[:3] == pytest.approx(ours[:3], abs=0.3)


def test_blank_backs_are_printed_on_both_sides_only(made: MadeBatch) -> None:
    blank = [page for page, text in enumerate(page_texts(made.pdf)) if not text.strip()]
    assert blank, "the second letter was to have a blank back"
    source = MemoryPdf(made.pdf)
    both = pages_to_print(source, 1, made.pages, both_sides=True)
    one = pages_to_print(source, 1, made.pages, both_sides=False)
    source.close()
    assert both == list(range(made.pages))
    assert one == [page for page in both if page not in blank]


def test_only_the_wanted_pages_are_printed(made: MadeBatch, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "out.pdf")
    printer.setFromTo(1, 2)
    assert print_pdf(made.pdf, printer, lambda _done, _of: None, never) == 2


def test_printing_can_be_stopped(made: MadeBatch, tmp_path: Path) -> None:
    answers = iter([False, True])
    with pytest.raises(CancelledError, match="stopped after 1 page, and the letters are kept"):
        print_pdf(made.pdf, printer_to(tmp_path / "out.pdf"), lambda _done, _of: None, lambda: next(answers))


def test_a_printer_that_does_not_answer_is_told(made: MadeBatch, tmp_path: Path) -> None:
    with pytest.raises(PrintingError, match="did not answer, so nothing was printed"):
        print_pdf(made.pdf, printer_to(tmp_path / "no" / "out.pdf"), lambda _done, _of: None, never)


def test_the_preview_goes_from_page_to_page_and_reads_it_out(qtbot: QtBot, made: MadeBatch) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(700, 600)
    preview.show()
    assert not preview.form.pageBox.isEnabled()
    preview.show_pdf(made.pdf)
    assert preview.page_count == made.pages
    assert preview.form.ofLabel.text() == f"of {made.pages}"
    preview.form.pageBox.setValue(3)
    view = preview.view
    assert view is not None
    assert view.pageNavigator().currentPage() == 2
    assert preview.pdf is not None
    assert view.accessibleDescription() == preview.pdf.text(2)
    view.pageNavigator().jump(0, view.pageNavigator().currentLocation())
    assert preview.form.pageBox.value() == 1
    preview.form.largerButton.click()
    larger = view.zoomFactor()
    preview.form.smallerButton.click()
    assert view.zoomFactor() < larger
    preview.form.widthButton.click()
    assert view.zoomMode() == view.ZoomMode.FitToWidth


@pytest.fixture
def copies(qtbot: QtBot, work: Work) -> Copies:
    """Copies for a window with a notice and a progress row."""
    window = QWidget()
    qtbot.addWidget(window)
    return Copies(work, window, Notice(window), ProgressRow(window))


def test_a_saved_file_has_the_exact_bytes_and_is_logged(
    qtbot: QtBot, work: Work, made: MadeBatch, copies: Copies, tmp_path: Path
) -> None:
    file = tmp_path / "letters-B-0001.pdf"
    with qtbot.waitSignal(copies.done):
        copies.save_to(file, made.pdf, made.batch)
    assert file.read_bytes() == made.pdf
    assert copies.notice.text == f"Saved as letters-B-0001.pdf. {NOT_ENCRYPTED}"
    assert acts(work, "export") == ["letter_batch"]


def test_a_file_that_cannot_be_written_is_a_sentence_and_no_copy(
    qtbot: QtBot, work: Work, made: MadeBatch, copies: Copies, tmp_path: Path
) -> None:
    with qtbot.waitSignal(copies.done):
        copies.save_to(tmp_path / "nowhere" / "letters.pdf", made.pdf, made.batch)
    assert "nowhere" in copies.notice.text
    assert copies.notice.property("notice") == "error"
    assert acts(work, "export") == []


def test_a_print_is_logged(qtbot: QtBot, work: Work, made: MadeBatch, copies: Copies, tmp_path: Path) -> None:
    with qtbot.waitSignal(copies.done):
        copies.print_on(printer_to(tmp_path / "out.pdf"), made.pdf, "L-000001")
    assert copies.notice.text.startswith(f"Sent to the printer: {made.pages} pages.")
    assert acts(work, "print") == ["letter"]
