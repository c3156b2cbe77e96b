"""Some letters out of a batch: their pages as they were made, or marked as a copy."""

import io
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import pikepdf

_SPANS_PAGES: Final = ("/Annots", "/StructParents", "/Tabs")
"""Fields to fill in and tags lead from one page to all others: paper needs none of them."""


def page_range(pdf: bytes, first: int, pages: int) -> bytes:
    """Return a PDF of ``pages`` pages of ``pdf`` from page ``first``, counted from 1.

    Nothing of the other letters is in it, and the same pages always give the same bytes.
    """
    return some_pages(pdf, range(first, first + pages))


def some_pages(pdf: bytes, wanted: Sequence[int], copies: Collection[int] = ()) -> bytes:
    """Return a PDF of the pages ``wanted`` of ``pdf``, counted from 1, in this order.

    Those in ``copies`` are marked as a copy. Nothing of the other pages is in it, and the same pages
    always give the same bytes.
    """
    import pikepdf  # noqa: PLC0415 - only a letter that is opened again needs it

    from homecare_desktop.letters.copy_mark import mark_as_copy  # noqa: PLC0415 - it loads pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as whole, pikepdf.new() as part:
        _leave_what_spans_pages(whole)
        part.pages.extend(whole.pages[number - 1] for number in wanted)
        # Only indirect objects can be copied from file to file.
        for name in ("/Lang", "/ViewerPreferences"):
            if name in whole.Root:
                part.Root[name] = part.copy_foreign(whole.make_indirect(whole.Root[name]))
        part.docinfo["/Title"] = str(whole.docinfo["/Title"])
        mark_as_copy(part, [place for place, number in enumerate(wanted) if number in copies])
        part.save(out, deterministic_id=True)
    return out.getvalue()


def all_as_copy(pdf: bytes) -> bytes:
    """Return ``pdf`` with the mark of a copy on every page; what it is made of otherwise stays."""
    import pikepdf  # noqa: PLC0415 - only a letter that is opened again needs it

    from homecare_desktop.letters.copy_mark import mark_as_copy  # noqa: PLC0415 - it loads pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        mark_as_copy(document, range(len(document.pages)))
        document.save(out, deterministic_id=True)
    return out.getvalue()


def _leave_what_spans_pages(document: "pikepdf.Pdf") -> None:
    """Take from an open document what would bring other letters into a part; its file stays as it is."""
    if "/AcroForm" in document.Root:
        del document.Root["/AcroForm"]
    for page in document.pages:
        for name in _SPANS_PAGES:
            if name in page:
                del page[name]
