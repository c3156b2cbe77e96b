"""The letters made in other ways: ReportLab's plain one, WeasyPrint's and LibreOffice's.

None of these measures an address or checks a glyph, and none keeps facts on one line, puts boxes on a grid,
sets an address for a window or says which page of how many it is. LibreOffice's lays out with the fonts of
the machine.
"""

import io
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from homecare_desktop.assets import asset
from homecare_desktop.domain.letter_row import LetterRow
from tests.benchmarks.plain_letter import Words, paragraphs

_SIZE, _LEADING = 14, 18.2
_MARGINS = (21, 16, 15, 12)
"""Left, right, top and bottom, in millimetres: as wide as the text of the program's letters."""


def plain(rows: Iterable[LetterRow], *, with_code: bool = False) -> bytes:
    """Make the letters as one story of paragraphs; with a code on each slip if ``with_code``."""
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415 - the other ways shall not pay for it
    from reportlab.lib.units import mm  # noqa: PLC0415
    from reportlab.platypus import SimpleDocTemplate  # noqa: PLC0415

    _register_fonts()
    left, right, top, bottom = (edge * mm for edge in _MARGINS)
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=left, rightMargin=right, topMargin=top, bottomMargin=bottom
    )
    story = [part for row in rows for part in _flowables(row, with_code=with_code)]
    document.build(story, onFirstPage=_foot, onLaterPages=_foot)
    return out.getvalue()


def plain_with_code(rows: Iterable[LetterRow]) -> bytes:
    """Make the letters as one story, with ReportLab's own code on each slip."""
    return plain(rows, with_code=True)


def _register_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    for name in ("Regular", "Bold"):
        file = io.BytesIO(asset(f"fonts/NotoSans-{name}.ttf").read_bytes())
        pdfmetrics.registerFont(TTFont(f"Noto-{name}", file))
    pdfmetrics.registerFontFamily("Noto-Regular", normal="Noto-Regular", bold="Noto-Bold")


def _flowables(row: LetterRow, *, with_code: bool) -> Iterator[object]:
    """Yield a letter: two pages, a page for the slip, and an empty one."""
    from reportlab.graphics.barcode.qr import QrCode  # noqa: PLC0415
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.platypus import PageBreak, Paragraph, Spacer  # noqa: PLC0415

    style = ParagraphStyle("text", fontName="Noto-Regular", fontSize=_SIZE, leading=_LEADING)
    heading = ParagraphStyle("heading", parent=style, fontName="Noto-Bold")
    for words in paragraphs(row):
        if words.starts:
            yield PageBreak()
        if words.starts == "slip" and with_code:
            yield QrCode(row.reference, qrLevel="Q")
        if words.spaced:
            yield Spacer(1, _SIZE)
        yield Paragraph(words.markup, heading if words.heading else style)
    yield PageBreak()
    yield Paragraph("&nbsp;", style)


def _foot(canvas: object, document: object) -> None:
    canvas.setFont("Noto-Regular", _SIZE)  # type: ignore[attr-defined]
    canvas.drawString(60, 25, f"Page {document.page}")  # type: ignore[attr-defined]


def weasyprint(rows: Iterable[LetterRow]) -> bytes:
    """Make the letters from one page of HTML. Raises ImportError where WeasyPrint is not installed."""
    from weasyprint import HTML  # noqa: PLC0415 - it is not always there

    left, right, top, bottom = _MARGINS
    with tempfile.TemporaryDirectory() as folder:
        faces = "".join(
            _face(Path(folder), name, weight) for name, weight in (("Regular", 400), ("Bold", 700))
        )
        style = (
            f"{faces} @page {{ size: A4; margin: {top}mm {right}mm {bottom}mm {left}mm; }}"
            f" body {{ font: {_SIZE}pt/{_LEADING}pt Noto }} p {{ margin: 0 }}"
            f" .s {{ margin-top: {_SIZE}pt }} .h {{ font-weight: 700 }} .n {{ break-before: page }}"
        )
        body = "".join(_html(words) for row in rows for words in (*paragraphs(row), _EMPTY))
        pdf: bytes = HTML(string=f"<html lang=en><style>{style}</style><body>{body}").write_pdf()
    return pdf


_EMPTY = Words("&#160;", starts="back")


def _face(folder: Path, name: str, weight: int) -> str:
    file = folder / f"{name}.ttf"
    file.write_bytes(asset(f"fonts/NotoSans-{name}.ttf").read_bytes())
    return f"@font-face {{ font-family: Noto; font-weight: {weight}; src: url({file.as_uri()}) }}"


def _html(words: Words) -> str:
    marks = {"s": words.spaced, "h": words.heading, "n": bool(words.starts)}
    classes = " ".join(mark for mark, wanted in marks.items() if wanted)
    return f'<p class="{classes}">{words.markup}</p>'


def libreoffice(rows: Iterable[LetterRow]) -> bytes:
    """Convert one merged document with LibreOffice, its start included.

    Raises ImportError where LibreOffice is not installed.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise ImportError("LibreOffice")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "letters.fodt").write_text(_document(rows), encoding="utf-8")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder)]
        command = [program, profile, *options, str(folder / "letters.fodt")]
        subprocess.run(command, check=True, capture_output=True)
        return (folder / "letters.pdf").read_bytes()


def _document(rows: Iterable[LetterRow]) -> str:
    """Return the letters as a flat OpenDocument text."""
    left, right, top, bottom = _MARGINS
    spaces = {"office": "office", "text": "text", "style": "style", "fo": "xsl-fo-compatible"}
    declared = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for name, space in spaces.items()
    )
    styles = "".join(
        f'<style:style style:name="p{code}" style:family="paragraph">'
        f"<style:paragraph-properties{page}{space}/>"
        f'<style:text-properties fo:font-family="Noto Sans" fo:font-size="{_SIZE}pt"{weight}/></style:style>'
        for code, page, space, weight in _styles()
    )
    body = "".join(_paragraph(words) for row in rows for words in (*paragraphs(row), _EMPTY))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {declared} office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        f'{styles}<style:style style:name="b" style:family="text"><style:text-properties'
        ' fo:font-weight="bold"/></style:style><style:page-layout style:name="a4">'
        '<style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"'
        f' fo:margin-left="{left}mm" fo:margin-right="{right}mm"'
        f' fo:margin-top="{top}mm" fo:margin-bottom="{bottom}mm"/>'
        "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page"
        ' style:name="Standard" style:page-layout-name="a4"/></office:master-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _styles() -> Iterator[tuple[str, str, str, str]]:
    for new in ("", "n"):
        for spaced in ("", "s"):
            for heading in ("", "h"):
                yield (
                    new + spaced + heading,
                    ' fo:break-before="page"' if new else "",
                    f' fo:margin-top="{_SIZE}pt"' if spaced else "",
                    ' fo:font-weight="bold"' if heading else "",
                )


def _paragraph(words: Words) -> str:
    style = f"p{'n' * bool(words.starts)}{'s' * words.spaced}{'h' * words.heading}"
    markup = words.markup.replace("<b>", '<text:span text:style-name="b">').replace("</b>", "</text:span>")
    return f'<text:p text:style-name="{style}">{markup}</text:p>'
