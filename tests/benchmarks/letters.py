"""How fast letters are made: the program's way beside four others.

Run it by hand: ``python -m tests.benchmarks.letters [letters]``. Each way runs in a process of its own, so
that its memory is its own.

All ways say the same words at 14 pt in the same fonts and column, and make four pages a letter: two for the
letter, one for its slip, and the empty back of that. The program's way does more: every address is measured
against the window before printing and again at printing, every character is checked, each slip has its code
and boxes on a grid, every page its reference and "page x of y", and no fact is split. The plain way is timed
without a code, which is the harder comparison, and with ReportLab's own. WeasyPrint and LibreOffice make
fewer letters, because they take long; both are compared by the time of one letter, LibreOffice's start
included. What is not installed is said to be so.
"""

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.address_panel import fit_address
from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.glyphs import clean, unprintable
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.templates import load_template
from tests.benchmarks.other_ways import libreoffice, plain, plain_with_code, weasyprint
from tests.benchmarks.plain_letter import TEMPLATE
from tests.support.letter_rows import many_rows

_WEASYPRINT_LETTERS, _LIBREOFFICE_LETTERS = 60, 200


def ours(rows: Iterable[LetterRow]) -> bytes:
    """Make the letters as the program does, with all that is checked before."""
    envelope = load_envelope("dl")
    out = io.BytesIO()
    render((_checked(row) for row in rows), load_template(TEMPLATE), envelope, out)
    return out.getvalue()


def _checked(row: LetterRow) -> LetterRow:
    """Do what is done before printing: clean, check and measure all that is personal."""
    lines = [clean(line) for line in row.address]
    texts = [clean(text) for text in row.fields.values()]
    missing = unprintable("".join((*lines, *texts)))
    if missing or isinstance(fit_address(tuple(lines), load_envelope("dl")), str):
        raise AssertionError("the rows of the benchmark can all be printed")
    return row


WAYS: dict[str, tuple[str, Callable[[Iterable[LetterRow]], bytes]]] = {
    "ours": ("Homecare Desktop", ours),
    "plain": ("ReportLab SimpleDocTemplate", plain),
    "plain-code": ("the same with ReportLab's code", plain_with_code),
    "weasyprint": ("WeasyPrint", weasyprint),
    "libreoffice": ("LibreOffice", libreoffice),
}


def main() -> None:
    """Compare the ways and print a table; with the name of one way, run that one and print its figures."""
    if len(sys.argv) > 2:
        print(json.dumps(_measured(sys.argv[1], int(sys.argv[2]))))
        return
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else 1800
    runs = [
        ("ours", letters),
        ("ours", 4 * letters),
        ("plain", letters),
        ("plain-code", letters),
        ("weasyprint", min(letters, _WEASYPRINT_LETTERS)),
        ("libreoffice", min(letters, _LIBREOFFICE_LETTERS)),
    ]
    print(
        f"{'way':32}{'letters':>8}{'pages':>7}{'s':>8}{'ms each':>9}"
        f"{'times':>7}{'peak MB':>9}{'bytes each':>12}"
    )
    fastest = 0.0
    for way, number in runs:
        found = json.loads(_in_own_process(way, number))
        if not found:
            print(f"{WAYS[way][0]:32}not installed")
            continue
        each = found["seconds"] / number
        fastest = fastest or each
        print(
            f"{WAYS[way][0]:32}{number:8}{found['pages']:7}{found['seconds']:8.2f}{1000 * each:9.2f}"
            f"{each / fastest:7.1f}{found['peak_mb']:9.0f}{found['bytes'] / number:12.0f}"
        )


def _in_own_process(way: str, number: int) -> bytes:
    command = [sys.executable, "-m", "tests.benchmarks.letters", way, str(number)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _measured(way: str, number: int) -> dict[str, float]:
    import pikepdf  # noqa: PLC0415 - not part of what is measured

    rows = many_rows(number)
    start = time.perf_counter()
    try:
        pdf = WAYS[way][1](rows)
    except ImportError:
        return {}
    seconds = time.perf_counter() - start
    peak = _peak_mb()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = len(document.pages)
    return {"seconds": seconds, "peak_mb": peak, "bytes": len(pdf), "pages": pages}


def _peak_mb() -> float:
    """Return the most memory this process or one it started had; Windows does not tell, and 0 says so."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    own, started = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    return max(resource.getrusage(who).ru_maxrss for who in (own, started)) / 1024


if __name__ == "__main__":
    main()
