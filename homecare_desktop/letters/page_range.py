"""Some letters out of a batch: their pages as they were made."""

import io
from collections.abc import Collection


def page_range(pdf: bytes, first: int, pages: int) -> bytes:
    """Return a PDF of ``pages`` pages of ``pdf`` from page ``first``, counted from 1.

    Nothing of the other letters is in it, and the same pages always give the same bytes.
    """
    import pikepdf  # noqa: PLC0415 - only a letter that is opened again needs it

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as whole, pikepdf.new() as part:
        part.pages.extend(whole.pages[first - 1 : first - 1 + pages])
        # Only indirect objects can be copied from file to file.
        for name in ("/Lang", "/ViewerPreferences"):
            part.Root[name] = part.copy_foreign(whole.make_indirect(whole.Root[name]))
        part.docinfo["/Title"] = str(whole.docinfo["/Title"])
        part.save(out, deterministic_id=True)
    return out.getvalue()


def without_pages(pdf: bytes, left_out: Collection[int]) -> bytes:
    """Return ``pdf`` without the pages ``left_out``, counted from 1; with none left out, the same bytes."""
    if not left_out:
        return pdf
    import pikepdf  # noqa: PLC0415 - only letters that may no longer go out need it

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in sorted(left_out, reverse=True):
            del document.pages[page - 1]
        document.save(out, deterministic_id=True)
    return out.getvalue()
