"""Addresses on sheets of labels: each measured within its label, none cut off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.address_panel import AddressPanel, fit_lines
from homecare_desktop.letters.drawing import Drawing
from homecare_desktop.letters.glyphs import unprintable
from homecare_desktop.letters.label_sheets import LabelSheet
from homecare_desktop.letters.page_writer import PageWriter
from homecare_desktop.letters.typesetting import Line

_DOES_NOT_FIT: Final = "the address does not fit a label of {:g} by {:g} mm"


@dataclass(frozen=True, slots=True)
class LabelsMade:
    """What was printed on labels, and what was not."""

    sheets: int
    printed: int
    left_out: tuple[tuple[int, str], ...]
    """The place of each address in the list, from 0, that has no label, and why."""


def render_labels(
    addresses: Sequence[tuple[str, ...]], sheet: LabelSheet, out: BinaryIO, start: int = 1
) -> LabelsMade:
    """Write a PDF with a label for each of ``addresses`` to ``out``; ``start`` is the first free label.

    An address that does not fit, or has a character that cannot be printed, is left out and told: no label
    is cut off or has boxes on it. Raises BadInputError when the sheet has no label ``start``.
    """
    if not 1 <= start <= len(sheet.places):
        raise BadInputError(
            f"There is no label {start} on the sheet. It has labels 1 to {len(sheet.places)}."
        )
    left_out: list[tuple[int, str]] = []
    writer = PageWriter(out, "Address labels")
    drawing = Drawing(writer.codes)
    label = start - 1
    for number, address in enumerate(addresses):
        if label == len(sheet.places):
            writer.add(drawing)
            drawing, label = Drawing(writer.codes), 0
        panel = fit_label(address, sheet, label)
        if isinstance(panel, str):
            left_out.append((number, panel))
        else:
            draw_panel(drawing, panel)
            label += 1
    writer.add(drawing)
    return LabelsMade(writer.finish(), len(addresses) - len(left_out), tuple(left_out))


def fit_label(address: tuple[str, ...], sheet: LabelSheet, number: int = 0) -> AddressPanel | str:
    """Return how ``address`` is set on the label ``number``, from 0, or, in words, why it cannot be."""
    if not address:
        return "there is no address"
    if missing := unprintable("".join(address)):
        return f"the address has characters that cannot be printed: {' '.join(missing)}"
    cut = sheet.places[number]
    width, height = round(cut.width, 2), round(cut.height, 2)
    return fit_lines(address, sheet.printed(number), _DOES_NOT_FIT.format(width, height))


def draw_panel(drawing: Drawing, panel: AddressPanel) -> None:
    """Draw an address where it was measured."""
    lines: list[Line] = [((line, False),) for line in panel.lines]
    drawing.lines(panel.x, panel.first_baseline, lines, panel.size, panel.leading)
