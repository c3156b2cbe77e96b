"""A logo file that somebody sent: made into one page, or refused with a sentence; nothing else is read."""

import io
import time
import zlib
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from homecare_desktop.letters.logo import LogoFaultError, logo_pdf

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 200 100">{}</svg>'
)
BLUE = '<rect width="100" height="100" fill="#0000ff"/>'


def png(mode: str = "RGB", size: tuple[int, int] = (60, 30), colour: object = None) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, "PNG")  # type: ignore[arg-type]
    return out.getvalue()


def svg(inside: str) -> bytes:
    return SVG.format(inside).encode()


def pictures(pdf: bytes) -> list[tuple[int, int, bool]]:
    """Return width and height of each picture on the page, and whether it has a mask."""
    with pikepdf.open(io.BytesIO(pdf)) as read:
        found = dict(read.pages[0].resources.get("/XObject", {})).values()
        return [(int(one.Width), int(one.Height), "/SMask" in one) for one in found]


def pixels(pdf: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    shown: Image.Image = document[0].render(scale=2).to_pil()
    return shown.convert("RGB")


def test_a_png_becomes_one_page_with_its_transparency() -> None:
    pdf = logo_pdf(png("RGBA", colour=(255, 0, 0, 128)))
    assert pdf == logo_pdf(png("RGBA", colour=(255, 0, 0, 128)))
    assert pictures(pdf) == [(60, 30, True)]
    red, green, _ = pixels(pdf).getpixel((10, 10))  # type: ignore[misc]
    assert red == 255
    assert 120 < green < 135


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA"])
def test_every_kind_of_png_is_taken(mode: str) -> None:
    assert logo_pdf(png(mode)).startswith(b"%PDF")


def test_a_moving_png_shows_its_first_picture() -> None:
    out = io.BytesIO()
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    assert pixels(logo_pdf(out.getvalue())).getpixel((5, 5)) == (255, 0, 0)


def test_a_large_png_is_kept_as_small_as_print_needs() -> None:
    assert pictures(logo_pdf(png(size=(3200, 1600)))) == [(1600, 800, False)]


def test_an_svg_stays_a_drawing() -> None:
    pdf = logo_pdf(svg(BLUE))
    assert pdf == logo_pdf(svg(BLUE))
    assert pictures(pdf) == []
    shown = pixels(pdf)
    assert shown.width == 2 * shown.height
    assert shown.getpixel((20, 20)) == (0, 0, 255)
    assert shown.getpixel((shown.width - 20, 20)) == (255, 255, 255)


def test_what_drawing_programs_add_does_no_harm() -> None:
    extras = (
        "<title>Crest</title><metadata><x:rdf xmlns:x='urn:x'><x:a/></x:rdf></metadata>"
        "<s:view xmlns:s='urn:s' s:zoom='1'/><style>.a{fill:#0000ff}</style>"
        '<defs><circle id="dot" r="9"/></defs><use xlink:href="#dot" x="50" y="50"/>'
        '<rect class="a" width="100" height="100"/>'
    )
    document = b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.invalid/svg.dtd">'
    assert pixels(logo_pdf(document + svg(extras))).getpixel((5, 140)) == (0, 0, 255)


@pytest.fixture
def secret(tmp_path: Path) -> str:
    file = tmp_path / "secret.svg"
    file.write_text(SVG.format(BLUE), encoding="utf-8")
    return file.as_uri()


OUTSIDE = {
    "a picture": '<image href="{}" width="9" height="9"/>',
    "a picture by its old name": '<image xlink:href="{}" width="9" height="9"/>',
    "a part": '<use xlink:href="{}#a"/>',
    "a fill": '<rect width="9" height="9" fill="url({}#a)"/>',
    "a fill in quotes": '<rect width="9" height="9" style="fill:url( \'{}#a\')"/>',
    "an import": "<style>@import url({});</style>",
    "a font": "<style>@font-face{{font-family:a;src:url({})}}</style>",
    "an escape": r"<style>@\69mport '{}';</style>",
    "a base": '<g xml:base="{}"><rect width="9" height="9"/></g>',
    "a link": '<a href="{}"><rect width="9" height="9"/></a>',
}


@pytest.mark.parametrize("inside", OUTSIDE.values(), ids=OUTSIDE)
def test_nothing_outside_the_file_is_read(inside: str, secret: str) -> None:
    for target in (secret, "file:///etc/passwd", "http://example.invalid/a.svg"):
        with pytest.raises(LogoFaultError):
            logo_pdf(svg(BLUE + inside.format(target)))


def test_entities_are_refused_whatever_they_would_become(secret: str) -> None:
    outside = f'<!DOCTYPE svg [<!ENTITY e SYSTEM "{secret}">]>'.encode() + svg(BLUE + "<title>&e;</title>")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    million = f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]>'.encode() + svg(BLUE + "<title>&l9;</title>")
    for content in (outside, million):
        with pytest.raises(LogoFaultError, match="outside of itself"):
            logo_pdf(content)


FAULTS = {
    "nothing": (b"", "no picture"),
    "text called png": (b"Dear Sir or Madam", "no picture"),
    "a program": (b"MZ\x90\x00" * 100, "no picture"),
    "large": (b"\x89PNG\r\n\x1a\n" + bytes(50_000_000), "50 MB; 5 MB are the most"),
    "cut at its head": (png()[:20], "ends too early"),
    "cut in its middle": (png("RGB", (200, 200))[:90], "damaged"),
    "no size": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(13), "0 by 0 pixels"),
    "a web page": (b"<html><body>logo</body></html>", "no SVG"),
    "half an svg": (svg(BLUE)[:-9], "damaged"),
    "an empty svg": (svg(""), "nothing in this drawing"),
    "an svg without size": (b'<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', "how large"),
    "an svg of no width": (svg(BLUE).replace(b"0 0 200", b"0 0 0"), "no width"),
    "a huge svg": (svg(BLUE).replace(b"0 0 200", b"0 0 2e9"), "far too large"),
    "a script": (svg(BLUE + "<script>alert(1)</script>"), "program inside"),
    "a handler": (svg('<rect onclick="go()" width="9" height="9"/>'), "outside"),
    "a web page inside": (svg("<foreignObject/>"), "web page inside"),
    "a picture inside": (svg('<image href="#a"/>'), "picture inside"),
    "letters": (svg("<text>Council</text>"), "outlines"),
    "itself": (svg(BLUE + '<g id="a"><use href="#a"/></g>'), "over and over"),
    "many parts": (svg("<rect/>" * 6000), "too many parts"),
    "deep": (svg("<g>" * 100_000 + "</g>" * 100_000), "too many parts"),
    "large text": (svg(f"<path d='{'M0 0 ' * 450_000}'/>"), "2 MB are the most"),
}


@pytest.mark.parametrize(("content", "said"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_a_logo_is_refused_at_once_with_a_sentence(content: bytes, said: str) -> None:
    began = time.perf_counter()
    with pytest.raises(LogoFaultError, match=said):
        logo_pdf(content)
    assert time.perf_counter() - began < 2


def test_parts_that_use_parts_that_use_parts_are_counted_before_they_are_drawn() -> None:
    levels = "".join(f'<g id="l{n}">{f"""<use href="#l{n - 1}"/>""" * 10}</g>' for n in range(1, 10))
    with pytest.raises(LogoFaultError, match="over and over"):
        logo_pdf(svg(f'<g id="l0">{BLUE}</g>{levels}'))


def test_a_png_that_says_that_it_is_huge_is_not_unpacked() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    head = (60_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
    with pytest.raises(LogoFaultError, match="too large"):
        logo_pdf(bomb)
