"""A page to hold against an envelope or a sheet of labels: the areas, the folds, a rule, what to check."""

from collections.abc import Iterable
from typing import BinaryIO, Final

from homecare_desktop.letters.address_panel import MM, AddressPanel, fit_address
from homecare_desktop.letters.drawing import Drawing
from homecare_desktop.letters.envelopes import Area, Envelope
from homecare_desktop.letters.front import draw_folds
from homecare_desktop.letters.label_sheets import LabelSheet
from homecare_desktop.letters.labels import draw_panel, fit_label
from homecare_desktop.letters.page_writer import PageWriter
from homecare_desktop.letters.typesetting import LineBreaker, keep_facts_whole

RULE: Final = 100.0
"""Millimetres: a printer that scales is found out with a ruler."""
SAMPLE_ADDRESS: Final = (
    "Ms Sample Addressee",
    "Flat 2A",
    "Sample House",
    "14 Sample Road",
    "Sampleton",
    "Wembley",
    "HA0 0AA",
)
"""As many lines as an address may have."""
_TICK: Final = 2.0
_STEP: Final = 10
_SIZE: Final = 14.0
_LEADING: Final = 18.2
_LEFT: Final = 21.0
_TEXT_WIDTH: Final = 150.0
_TEXT_BELOW_WINDOW: Final = 12.0
_LEVEL_RULE: Final = (_LEFT, 280.0)
_UPRIGHT_RULE: Final = (190.0, 150.0)
_TITLE: Final = "Test sheet"
_SCALE: Final = (
    "Print it at 100 %, not “fit to page”. Each of the two rules is then 100 mm long. Measure both."
)
_LABEL_CHECKS: Final = (
    _SCALE,
    "Hold the first page and a sheet of labels against the light. The solid lines lie on the edges of them.",
    "Each address lies within the dashed rectangle of its label.",
    "If this is not so, ask for the measures of this sheet to be changed before you print labels.",
)


def render_test_sheet(envelope: Envelope, out: BinaryIO) -> None:
    """Write a page that shows where ``envelope`` has its window, to be folded, put in and looked at."""
    writer = PageWriter(out, f"{_TITLE}: {envelope.name}")
    drawing = Drawing(writer.codes)
    draw_folds(drawing, envelope)
    _draw_area(drawing, envelope.show_through, dashed=True)
    _draw_area(drawing, envelope.visible)
    _draw_address(drawing, fit_address(SAMPLE_ADDRESS, envelope))
    _draw_level_rule(drawing, *_LEVEL_RULE)
    _draw_upright_rule(drawing, *_UPRIGHT_RULE)
    top = max(envelope.show_through.bottom, envelope.body_from) + _TEXT_BELOW_WINDOW
    _draw_text(drawing, f"{_TITLE}: {envelope.name}", _envelope_checks(envelope), top)
    writer.add(drawing)
    writer.finish()


def render_label_test_sheet(sheet: LabelSheet, out: BinaryIO) -> None:
    """Write a page that shows where the labels of ``sheet`` lie, to be held against a real one."""
    writer = PageWriter(out, f"{_TITLE}: {sheet.name}")
    drawing = Drawing(writer.codes)
    for number, place in enumerate(sheet.places):
        _draw_area(drawing, place)
        _draw_area(drawing, sheet.printed(number), dashed=True)
        _draw_address(drawing, fit_label(SAMPLE_ADDRESS, sheet, number))
    _draw_level_rule(drawing, _LEFT, sheet.places[0].top / 2)
    first, second = sheet.places[:2]
    _draw_upright_rule(drawing, (first.right + second.left) / 2, _UPRIGHT_RULE[1])
    writer.add(drawing)
    words = Drawing(writer.codes)
    _draw_text(words, f"{_TITLE}: {sheet.name}", _LABEL_CHECKS, _LEFT)
    writer.add(words)
    writer.finish()


def _envelope_checks(envelope: Envelope) -> Iterable[str]:
    width, height = envelope.size
    yield _SCALE
    yield f"The envelope is {width:g} mm wide and {height:g} mm high. Measure yours."
    yield (
        "Fold the sheet at the marks and put it in." if envelope.folds else "Put the sheet in without a fold."
    )
    yield "Push the sheet into every corner of the envelope. The solid rectangle is always seen whole."
    yield "Nothing outside the dashed rectangle is ever seen."
    yield "If this is not so, ask for the measures of this envelope to be changed before you print letters."


def _draw_area(drawing: Drawing, area: Area, *, dashed: bool = False) -> None:
    drawing.frame(area.left * MM, area.top * MM, area.width * MM, area.height * MM, dashed=dashed)


def _draw_address(drawing: Drawing, panel: AddressPanel | str) -> None:
    if isinstance(panel, AddressPanel):
        draw_panel(drawing, panel)


def _draw_level_rule(drawing: Drawing, left: float, y: float) -> None:
    drawing.rule(left * MM, (left + RULE) * MM, y * MM, width=0.5)
    for step in range(0, int(RULE) + 1, _STEP):
        drawing.upright((left + step) * MM, (y - _TICK) * MM, y * MM)
    drawing.lines((left + RULE + _TICK) * MM, y * MM, [((f"{RULE:g} mm", False),)], _SIZE, 0)


def _draw_upright_rule(drawing: Drawing, x: float, top: float) -> None:
    drawing.upright(x * MM, top * MM, (top + RULE) * MM)
    for step in range(0, int(RULE) + 1, _STEP):
        drawing.rule((x - _TICK) * MM, x * MM, (top + step) * MM, width=0.5)


def _draw_text(drawing: Drawing, title: str, checks: Iterable[str], top: float) -> None:
    """Write ``title`` and ``checks`` from ``top`` millimetres down."""
    breaker = LineBreaker()
    limit = int(1000 * _TEXT_WIDTH * MM / _SIZE)
    baseline = top * MM
    for words, bold in ((title, True), *((check, False) for check in checks)):
        lines = breaker.lines([(keep_facts_whole(words), bold)], limit)
        drawing.lines(_LEFT * MM, baseline, lines, _SIZE, _LEADING)
        baseline += len(lines) * _LEADING + _LEADING / 2
