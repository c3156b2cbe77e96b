"""A page of another PDF, such as the council's crest, as one object that any page can draw."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.letters.pdf_file import PdfFile

if TYPE_CHECKING:
    import pikepdf


@dataclass(frozen=True, slots=True)
class Picture:
    """What was embedded."""

    number: int
    """The object that draws it, in a box of ``width`` by ``height`` points from the origin."""
    width: float
    height: float


def embed_page(file: PdfFile, pdf: bytes) -> Picture:
    """Copy the only page of ``pdf`` into ``file``; the same bytes give the same objects.

    Raises BadInputError when ``pdf`` is no PDF of one page, or the page has no area.
    """
    import pikepdf  # noqa: PLC0415 - only a council with a logo needs it

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            (page,) = document.pages
            return _embed(file, page.as_form_xobject())
    except (pikepdf.PdfError, ValueError) as fault:
        raise BadInputError(
            "The council’s logo cannot be used: it is not a PDF of one page. Choose the logo again."
        ) from fault


def _embed(file: PdfFile, form: "pikepdf.Object") -> Picture:
    """Copy ``form`` and wrap it in one whose box begins at the origin."""
    left, bottom, right, top = (float(edge) for edge in form["/BBox"])
    width, height = abs(right - left), abs(top - bottom)
    if not width or not height:
        raise ValueError("the page has no area")
    inner = _Copier(file).stream(form)
    turned = [float(number) for number in form.get("/Matrix", (1, 0, 0, 1, 0, 0))]
    if turned[0] == 0:  # a quarter turn
        width, height = height, width
    x, y = _lowest_corner((left, bottom, right, top), turned)
    number = file.add_stream(
        b"/Type/XObject/Subtype/Form/BBox[0 0 %.3f %.3f]/Resources<</XObject<</P %d 0 R>>>>"
        % (width, height, inner),
        b"1 0 0 1 %.3f %.3f cm /P Do" % (-x, -y),
    )
    return Picture(number, width, height)


def _lowest_corner(box: tuple[float, float, float, float], matrix: list[float]) -> tuple[float, float]:
    """Return where the left and lower edge of ``box`` come to lie once it is turned by ``matrix``."""
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    return min(a * x + c * y + e for x, y in corners), min(b * x + d * y + f for x, y in corners)


class _Copier:
    """Copies objects with all that they refer to; what is met twice is copied once."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._copied: dict[tuple[int, int], int] = {}

    def stream(self, stream: "pikepdf.Object") -> int:
        """Copy ``stream``, still packed as it is, and return its number."""
        number = self._file.reserve()
        self._put_stream(number, stream)
        return number

    def _put_stream(self, number: int, stream: "pikepdf.Object") -> None:
        content = stream.read_raw_bytes()
        entries = self._entries(stream)
        self._file.put(number, b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(content), content))

    def _entries(self, thing: "pikepdf.Object") -> bytes:
        import pikepdf  # noqa: PLC0415 - loaded already

        return b"".join(
            b"%b %b" % (pikepdf.Name(name).unparse(), self._value(thing[name]))
            for name in sorted(thing.keys())
            if name != "/Length"
        )

    def _value(self, thing: object) -> bytes:
        import pikepdf  # noqa: PLC0415 - loaded already

        if isinstance(thing, pikepdf.Object) and (thing.is_indirect or isinstance(thing, pikepdf.Stream)):
            return b"%d 0 R" % self._referred(thing)
        return self._direct(thing)

    def _direct(self, thing: Any) -> bytes:  # noqa: ANN401 - numbers and truth values come as Python's own
        import pikepdf  # noqa: PLC0415 - loaded already

        if isinstance(thing, pikepdf.Dictionary):
            return b"<<%b>>" % self._entries(thing)
        if isinstance(thing, pikepdf.Array):
            return b"[%b]" % b" ".join(self._value(part) for part in thing)
        return pikepdf.unparse_content_stream([([thing], pikepdf.Operator("n"))])[:-2]

    def _referred(self, thing: "pikepdf.Object") -> int:
        import pikepdf  # noqa: PLC0415 - loaded already

        known = self._copied.get(thing.objgen)
        if known is None:
            known = self._copied[thing.objgen] = self._file.reserve()
            if isinstance(thing, pikepdf.Stream):
                self._put_stream(known, thing)
            else:
                self._file.put(known, self._direct(thing))
        return known
