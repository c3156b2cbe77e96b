"""Emailed letters checked by tools that nobody here wrote: pdfua, Poppler, pikepdf's PDF/A check."""

import dataclasses
import io
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pdfua
import pikepdf
import pikepdf.pdfa
import pytest

from homecare_desktop.domain.letter_row import LetterRow
from homecare_desktop.letters.line_parts import is_shaped
from homecare_desktop.letters.look import Look
from homecare_desktop.letters.templates import Template
from tests.letters.test_accessible import NAMES, PROVIDER_LIST, SIZES, TRANSFER, made, without_slip, words
from tests.support.letter_rows import letter_row
from tests.support.logos import logo
from tests.support.provider_list import provider_list

Batch = tuple[Template, tuple[LetterRow, ...]]
SET_IN_ORDER = [name for name in NAMES if not is_shaped(name)]
"""Poppler reads glyphs in the order in which they stand and passes over what the element says instead."""
MANY_NAMES = tuple(
    letter_row(number, name=name, salutation=name) for number, name in enumerate(SET_IN_ORDER, 1)
)
ALL_NAMES = tuple(letter_row(number, name=name, salutation=name) for number, name in enumerate(NAMES, 1))


def latin_list(size: int) -> LetterRow:
    """A list of people whose names are set in order."""
    row = provider_list(point_size=size, people=9)
    return dataclasses.replace(row, table=tuple(one for one in row.table if not is_shaped(one[0])))


BATCHES: dict[str, Batch] = {
    **{f"{size} pt": (TRANSFER, (letter_row(1, point_size=size),)) for size in SIZES},
    "names": (TRANSFER, MANY_NAMES),
    "demonstration": (TRANSFER, (letter_row(1, demonstration=True), letter_row(2, point_size=28))),
    "list of people": (PROVIDER_LIST, (latin_list(14), latin_list(28))),
    "without slip": (without_slip(), MANY_NAMES),
}
UNKNOWN_TO_THE_CHECK = (
    "/AcroForm",
    "annotation type not supported",
    "pdfaExtension",
    "pdfaSchema",
    "pdfaProperty",
    "pdfuaid:part",
)
"""PDF/A allows fields, and metadata that the file describes itself; pikepdf's check knows neither."""
IDENTIFICATION = re.compile(
    rb"<pdfuaid:part>1</pdfuaid:part>\n|<rdf:Description rdf:about=\"\" xmlns:pdfaExtension.*?"
    rb"</rdf:Description>\n|xmlns:pdfuaid=\"[^\"]*\"",
    re.DOTALL,
)
"""What says that the file is PDF/UA."""


@pytest.fixture(params=list(BATCHES.values()), ids=list(BATCHES))
def batch(request: pytest.FixtureRequest) -> Batch:
    one: Batch = request.param
    return one


def test_pdfua_finds_nothing(batch: Batch, tmp_path: Path) -> None:
    template, rows = batch
    report = pdfua.validate(str(saved(made(*rows, template=template), tmp_path)))
    assert [(finding.rule_id, finding.message) for finding in report.findings] == []
    assert [(one.rule_id, one.skipped_reason) for one in report.outcomes if one.skipped_reason] == []


def test_pdfua_finds_nothing_in_names_of_any_script(tmp_path: Path) -> None:
    assert pdfua.validate(str(saved(made(*ALL_NAMES), tmp_path))).exit_code == 0
    people = made(provider_list(), template=PROVIDER_LIST)
    assert pdfua.validate(str(saved(people, tmp_path))).exit_code == 0


def test_pdfua_and_the_check_for_pdf_a_find_nothing_in_a_letter_with_a_crest(tmp_path: Path) -> None:
    pdf = made(*MANY_NAMES, look=Look(colour="#8a1538", logo=logo(120, 60)))
    assert pdfua.validate(str(saved(pdf, tmp_path))).exit_code == 0
    assert found_as_pdf_a(pdf) == []


def test_pdfua_would_find_something(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(made(letter_row(1)))) as document:
        del document.Root.Lang
        document.save(tmp_path / "spoilt.pdf")
    assert pdfua.validate(str(tmp_path / "spoilt.pdf")).exit_code == 3


def test_poppler_reads_out_what_the_plain_text_says(batch: Batch, tmp_path: Path) -> None:
    template, rows = batch
    told = read_out(made(*rows, template=template), tmp_path)
    said = " ".join(text for line in told for text in re.findall(r'^"(.*)"$', line))
    wanted = [word for row in rows for word in words(row, template) if word not in {"[", "]", "____"}]
    assert composed(said) == composed(" ".join(wanted))


def test_poppler_names_headings_lists_links_and_fields(tmp_path: Path) -> None:
    told = [line.split()[0] for line in read_out(made(letter_row(1)), tmp_path) if not line.startswith('"')]
    assert told[:7] == ["Document", "Art", "P", "P", "P", "P", "H1"]
    assert [told.count(role) for role in ("H1", "L", "LI", "Lbl", "Link", "Form")] == [1, 2, 6, 3, 3, 6]


def test_it_can_be_kept_as_pdf_a(batch: Batch) -> None:
    template, rows = batch
    assert found_as_pdf_a(made(*rows, template=template)) == []


def test_without_fields_and_its_name_as_pdf_ua_it_passes_as_pdf_a() -> None:
    with pikepdf.open(io.BytesIO(made(*ALL_NAMES, template=without_slip()))) as document:
        metadata = document.Root.Metadata.read_bytes()
        document.Root.Metadata.write(IDENTIFICATION.sub(b"", metadata))
        assert pikepdf.pdfa.check(document, "2b").passed


def found_as_pdf_a(pdf: bytes) -> list[str]:
    """Return what hinders that ``pdf`` is kept, as far as the check can tell."""
    findings = [str(one) for one in pikepdf.pdfa.validate_written(io.BytesIO(pdf), "2b").findings]
    return [one for one in findings if not any(name in one for name in UNKNOWN_TO_THE_CHECK)]


def composed(text: str) -> str:
    """Return ``text`` without spaces, letters and their marks as one where Unicode has them so."""
    return unicodedata.normalize("NFC", "".join(text.split()))


def saved(pdf: bytes, folder: Path) -> Path:
    file = folder / "letters.pdf"
    file.write_bytes(pdf)
    return file


def read_out(pdf: bytes, folder: Path) -> Iterator[str]:
    """Yield the lines of ``pdfinfo -struct-text``: elements by their role, text in quotation marks."""
    program = shutil.which("pdfinfo")
    if program is None and sys.platform == "win32":
        pytest.skip("Poppler has no installer for Windows that the tests could use")
    assert program, "poppler-utils is not installed; “sh .ci/setup test” installs it"
    shown = subprocess.run(
        [program, "-enc", "UTF-8", "-struct-text", saved(pdf, folder)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert shown.stderr == ""
    return (line.strip() for line in shown.stdout.splitlines() if line.strip())
