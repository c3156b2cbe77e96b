"""Logos as PDFs of one page, as the settings keep them."""

import io

import pikepdf


def logo(width: float, height: float) -> bytes:
    """Return a red rectangle of ``width`` by ``height`` points with a blue line in it."""
    drawn = f"0.8 0.1 0.2 rg 0 0 {width:g} {height:g} re f 0 0 1 RG 0 0 m {width:g} {height:g} l S"
    out = io.BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(width, height))
        page.Contents = document.make_stream(drawn.encode("ascii"))
        document.save(out, deterministic_id=True)
    return out.getvalue()
