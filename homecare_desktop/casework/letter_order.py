"""In which order the letters of a batch are printed."""

from collections.abc import Iterable

from homecare_desktop.casework.letter_rows import LetterDraft
from homecare_desktop.domain.folding import fold
from homecare_desktop.domain.words import LetterOrder


def ordered(drafts: Iterable[LetterDraft], order: LetterOrder) -> list[LetterDraft]:
    """Return ``drafts`` as they are printed; those that are alike stay in the order of the list."""
    if order is LetterOrder.LIST:
        return list(drafts)
    return sorted(drafts, key=lambda draft: _key(draft, order))


def _key(draft: LetterDraft, order: LetterOrder) -> tuple[str, ...]:
    facts = draft.facts
    match order:
        case LetterOrder.POST:
            return (_postcode(draft.address[-1] if draft.address else ""),)
        case LetterOrder.SURNAME:
            return (fold(facts.last_name), fold(facts.first_name))
        case LetterOrder.OFFICER:
            return (fold(facts.officer or ""), fold(facts.last_name), fold(facts.first_name))
        case LetterOrder.SIZE:
            return (f"{draft.point_size:03}",)
        case LetterOrder.LIST:
            return ()


def _postcode(postcode: str) -> str:
    """Return ``postcode`` so that HA2 comes before HA10."""
    outward, _, inward = postcode.upper().partition(" ")
    area = outward.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").rstrip("0123456789")
    return f"{area:<3}{outward[len(area) :]:>4}{inward}"
