"""The council's logo: a file that somebody chose becomes a PDF of one page, or a sentence on why not."""

import io
import struct
from typing import TYPE_CHECKING, Final

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.logo_svg import checked_svg

if TYPE_CHECKING:
    from PIL.Image import Image
    from reportlab.pdfgen.canvas import Canvas

LARGEST_FILE: Final = 5_000_000
"""Bytes."""
MOST_PIXELS: Final = 16_000_000
LONGEST_SIDE: Final = 1_600
"""Pixels that are kept: more than a printer shows of a logo."""
_SMALLEST_SIDE: Final = 8
_PIXEL: Final = 72 / 300
"""Points: a logo is printed at 300 pixels an inch, until the page gives it its size."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SIZE_IN_FILE: Final = slice(16, 24)
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class LogoFaultError(BadInputError):
    """A file cannot be the council's logo; the sentence says why, and what to do."""


def logo_pdf(content: bytes) -> bytes:
    """Return the logo in the PNG or SVG file ``content`` as a PDF of one page; the same file, the same bytes.

    Nothing but ``content`` is read: what an SVG names elsewhere is refused. Raises LogoFaultError.
    """
    if len(content) > LARGEST_FILE:
        raise LogoFaultError(
            f"The logo has {len(content) / 1e6:,.0f} MB; {LARGEST_FILE / 1e6:.0f} MB are the most. "
            "Save it smaller, or ask for it as SVG."
        )
    if content.startswith(_PNG):
        return _from_png(content)
    if content.removeprefix(_BYTE_ORDER_MARK).lstrip()[:1] == b"<":
        return _from_svg(content)
    raise LogoFaultError("This file is no picture that letters can print. A logo is a PNG or an SVG file.")


def _from_png(content: bytes) -> bytes:
    if len(content) < _SIZE_IN_FILE.stop:
        raise LogoFaultError(
            "The picture is damaged: it ends too early. Save it again, then choose it again."
        )
    width, height = struct.unpack(">II", content[_SIZE_IN_FILE])
    if min(width, height) < _SMALLEST_SIDE:
        raise LogoFaultError(f"The picture is {width} by {height} pixels. That is too small to be seen.")
    if width * height > MOST_PIXELS:
        raise LogoFaultError(
            f"The picture is {width:,} by {height:,} pixels, which is too large. "
            f"Save it with its longer side at {LONGEST_SIDE:,} pixels."
        )
    return _page_of(_decoded(content))


def _decoded(content: bytes) -> "Image":
    from PIL import Image as Pictures  # noqa: PLC0415 - only who changes the logo needs it

    try:
        opened = Pictures.open(io.BytesIO(content), formats=("PNG",))
        opened.load()
        # Sixteen bits a colour, palettes and frames of a moving picture: as the page has them.
        picture = opened.convert("RGBA" if opened.has_transparency_data else "RGB")
    except Exception as fault:
        raise LogoFaultError(
            "The picture is damaged and cannot be read to its end. Save it again, then choose it again."
        ) from fault
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return picture


def _page_of(picture: "Image") -> bytes:
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415 - only who changes the logo needs it

    width, height = (side * _PIXEL for side in picture.size)
    canvas, out = _canvas(width, height)
    canvas.drawImage(ImageReader(picture), 0, 0, width, height, mask="auto")
    canvas.save()
    return out.getvalue()


def _from_svg(content: bytes) -> bytes:
    svg = checked_svg(content)
    if isinstance(svg, str):
        raise LogoFaultError(svg)
    from reportlab.graphics import renderPDF  # noqa: PLC0415 - only who changes the logo needs it
    from svglib.svglib import svg2rlg  # noqa: PLC0415 - only who changes the logo needs it

    try:
        drawing = svg2rlg(io.BytesIO(svg))
        if drawing is None or not drawing.width or not drawing.height:
            raise ValueError(drawing)  # noqa: TRY301 - told with whatever else the drawing cannot be read for
        canvas, out = _canvas(drawing.width, drawing.height)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.save()
    except Exception as fault:
        raise LogoFaultError("This SVG cannot be drawn. Save the logo as PNG, then choose that.") from fault
    return out.getvalue()


def _canvas(width: float, height: float) -> "tuple[Canvas, io.BytesIO]":
    from reportlab.pdfgen import canvas as sheets  # noqa: PLC0415 - only who changes the logo needs it

    out = io.BytesIO()
    canvas = sheets.Canvas(out, pagesize=(width, height), invariant=1, pageCompression=1)
    canvas.setTitle("Logo")
    return canvas, out
