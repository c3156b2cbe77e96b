"""How a dialog or a page names the person that it is about."""

from homecare_desktop.domain.case_rows import CaseRow


def full_name(row: CaseRow) -> str:
    """Return ``"Mrs Rose Gillespie"``: as a letter would address them."""
    return " ".join(part for part in (row.title, row.first_name, row.last_name) if part)


def spoken_name(row: CaseRow) -> str:
    """Return the name that they want to be called by, first (domain.md section 7)."""
    if row.preferred_name and row.preferred_name != row.first_name:
        return f"{row.preferred_name} ({full_name(row)})"
    return full_name(row)


def where_they_are(row: CaseRow) -> str:
    """Return council ID and provider now, to be sure that it is the right person."""
    return f"{row.council_id} · package {row.package_id} · with {row.current_provider} now"
