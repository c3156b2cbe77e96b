"""Reading caseloads: keys first, then the rows that are looked at."""

from collections.abc import Sequence
from uuid import UUID

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.case_rows import CaseFilter, CaseloadCounts, CaseRow, SortBy
from homecare_desktop.domain.errors import UnknownNameError
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.programme import Patch
from homecare_desktop.storage import change_log, listing, lookups


def case_keys(
    work: Work, wanted: CaseFilter, sort: SortBy = SortBy.NAME, *, descending: bool = False
) -> list[UUID]:
    """Return the keys of the cases in ``wanted``, sorted."""
    with work.reading() as reading:
        return listing.case_keys(reading, wanted, today=work.today, sort=sort, descending=descending)


def case_rows(work: Work, keys: Sequence[UUID]) -> list[CaseRow]:
    """Return the rows for ``keys``, in their order."""
    with work.reading() as reading:
        return listing.case_rows(reading, keys)


def counts(work: Work, wanted: CaseFilter) -> CaseloadCounts:
    """Count the cases of ``wanted``'s officer, patch and search by choice and follow-up."""
    with work.reading() as reading:
        return listing.caseload_counts(reading, wanted, today=work.today)


def export_cases(work: Work, wanted: CaseFilter, sort: SortBy = SortBy.NAME) -> list[CaseRow]:
    """Return every row of ``wanted`` for a file or a script; the export is logged."""
    with work.writing() as writing:
        keys = listing.case_keys(writing, wanted, today=work.today, sort=sort)
        change_log.log_act(writing, "export", "caseload", work.officer.officer_id, {"rows": len(keys)})
        return listing.case_rows(writing, keys)


def patch_choices(work: Work) -> list[tuple[str, str]]:
    """Return code and label of every patch, as a list offers them."""
    return [(patch.code, patch_label(patch)) for patch in work.programme.patches]


def patch_label(patch: Patch) -> str:
    """Return ``"2 Sudbury"``: the number when the code is one, and the name."""
    return f"{patch.code} {patch.name}" if patch.code.isdigit() else patch.name


def patch_named(work: Work, text: str) -> Patch:
    """Return the patch with that code, name or alias; raises UnknownNameError with the codes there are."""
    for patch in work.programme.patches:
        if fold(text) in {fold(patch.code), fold(patch.name), fold(patch_label(patch))}:
            return patch
    aliased = [patch for patch in work.programme.patches if fold(text) in map(fold, patch.aliases)]
    if len(aliased) == 1:
        return aliased[0]
    codes = ", ".join(patch.code for patch in aliased or work.programme.patches)
    problem = "fits several patches" if aliased else "is no patch of this programme"
    raise UnknownNameError(f"“{text}” {problem}. The codes are: {codes}.")


def cases_named(work: Work, reference: str) -> list[UUID]:
    """Return the cases of a council ID or package ID; raises UnknownNameError when there is none."""
    with work.reading() as reading:
        found = lookups.cases_named(reading, reference)
    if not found:
        raise UnknownNameError(f"No case has the council ID or package ID “{reference}”.")
    return found


def case_named(work: Work, reference: str) -> UUID:
    """Return the one case of ``reference``; raises UnknownNameError when there is none or are several."""
    found = cases_named(work, reference)
    if len(found) > 1:
        packages = ", ".join(row.package_id for row in case_rows(work, found))
        raise UnknownNameError(f"“{reference}” has several packages. Name one of them: {packages}.")
    return found[0]
