"""How fast letters are made: ours beside the same letter written plainly with ReportLab's SimpleDocTemplate.

Run it by hand: ``python -m tests.benchmarks.letters [letters]``. Each way runs in a process of its own,
so that its memory is its own.
"""

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape

from homecare_desktop.domain.dates import written_date
from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.domain.words import Voice
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.template_text import Block, Kind
from homecare_desktop.letters.templates import applies, load_template
from tests.support.letter_rows import many_rows

TEMPLATE = "transfer-notice"


def ours(rows: Iterable[LetterRow]) -> bytes:
    """Make the letters as the program does: address measured, references, two pages each."""
    out = io.BytesIO()
    render(rows, load_template(TEMPLATE), load_envelope("dl"), out)
    return out.getvalue()


def plain(rows: Iterable[LetterRow]) -> bytes:
    """Make the same letters in one story of paragraphs, without measuring or checking anything."""
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415 - the other way shall not pay for it
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.lib.units import mm  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer  # noqa: PLC0415

    from homecare_desktop.assets import asset  # noqa: PLC0415

    for name in ("Regular", "Bold"):
        file = io.BytesIO(asset(f"fonts/NotoSans-{name}.ttf").read_bytes())
        pdfmetrics.registerFont(TTFont(f"Noto-{name}", file))
    pdfmetrics.registerFontFamily("Noto-Regular", normal="Noto-Regular", bold="Noto-Bold")
    style = ParagraphStyle("text", fontName="Noto-Regular", fontSize=14, leading=18.2)
    heading = ParagraphStyle("heading", parent=style, fontName="Noto-Bold")
    wording = load_template(TEMPLATE).wordings[Voice.PERSON]
    story = []
    for row in rows:
        fields = {**row.fields, "reference": row.reference, "letter_date": written_date(row.dated)}
        story += [Paragraph(escape(line), style) for line in row.sender]
        story += [
            Paragraph(fields["letter_date"], style),
            Paragraph(f"Our reference: {row.reference}", style),
        ]
        story += [Paragraph(escape(line), style) for line in row.address]
        story.append(Spacer(1, 12 * mm))
        for block in (wording.subject, *wording.body, None, *wording.slip):
            if block is None:
                story.append(PageBreak())
            elif applies(block, fields, row.conditions):
                if block.spaced:
                    story.append(Spacer(1, 14))
                story.append(
                    Paragraph(_markup(block, fields), heading if block.kind is Kind.HEADING else style)
                )
        story.append(PageBreak())
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=21 * mm, rightMargin=18 * mm, topMargin=15 * mm, bottomMargin=10 * mm
    )
    document.build(story, onFirstPage=_foot, onLaterPages=_foot)
    return out.getvalue()


WAYS: dict[str, Callable[[Iterable[LetterRow]], bytes]] = {"ours": ours, "plain": plain}


def main() -> None:
    """Compare the ways and print a table; with the name of one way, run that one and print its figures."""
    if len(sys.argv) > 2:
        print(json.dumps(_measured(sys.argv[1], int(sys.argv[2]))))
        return
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else 1800
    runs = [("ours", letters), ("ours", 4 * letters), ("plain", letters)]
    print(f"{'way':30} {'letters':>8} {'pages':>7} {'s':>7} {'peak MB':>8} {'bytes a letter':>15}")
    seconds = {}
    for way, number in runs:
        found = json.loads(_in_own_process(way, number))
        seconds[way, number] = found["seconds"]
        label = "Homecare Desktop" if way == "ours" else "ReportLab SimpleDocTemplate"
        print(
            f"{label:30} {number:8} {found['pages']:7} {found['seconds']:7.2f} "
            f"{found['peak_mb']:8.0f} {found['bytes'] / number:15.0f}"
        )
    print(f"{seconds['plain', letters] / seconds['ours', letters]:.1f} times as fast")


def _in_own_process(way: str, number: int) -> bytes:
    command = [sys.executable, "-m", "tests.benchmarks.letters", way, str(number)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _measured(way: str, number: int) -> dict[str, float]:
    import pikepdf  # noqa: PLC0415 - not part of what is measured

    rows = many_rows(number)
    start = time.perf_counter()
    pdf = WAYS[way](rows)
    seconds = time.perf_counter() - start
    peak = _peak_mb()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = len(document.pages)
    return {"seconds": seconds, "peak_mb": peak, "bytes": len(pdf), "pages": pages}


def _peak_mb() -> float:
    """Return the most memory this process had; Windows does not tell, and 0 says so."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _markup(block: Block, fields: dict[str, str]) -> str:
    texts = []
    for part in block.parts:
        for piece in part:
            text = escape(fields[piece.text] if piece.is_field else piece.text)
            texts.append(f"<b>{text}</b>" if piece.bold else text)
    return " ".join(texts)


def _foot(canvas: object, document: object) -> None:
    canvas.setFont("Noto-Regular", 14)  # type: ignore[attr-defined]
    canvas.drawString(60, 25, f"Page {document.page}")  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
