"""Letters to people with given names, made in one call."""

import io

from homecare_desktop.letters.envelopes import load_envelope
from homecare_desktop.letters.rendering import render
from homecare_desktop.letters.templates import load_template
from tests.support.letter_rows import letter_row


def printed(*names: str) -> bytes:
    """Return the PDF of a transfer notice to each of ``names``."""
    out = io.BytesIO()
    rows = [letter_row(number, name=name, salutation=name) for number, name in enumerate(names, 1)]
    render(rows, load_template("transfer"), load_envelope("dl"), out)
    return out.getvalue()
