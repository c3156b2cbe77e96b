"""How the council's letters look: its colour, its logo, and the envelope in which replies come back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """What the council chose for all its letters."""

    colour: str = "#14385c"
    logo: bytes | None = None
    """A PDF of one page, as ``logo_pdf`` returns it."""
    reply_envelope: str = "dl"
    """The code of a window envelope."""
