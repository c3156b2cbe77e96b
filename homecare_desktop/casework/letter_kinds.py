"""The kinds of letters that there are: what each is for, and who may get it."""

from dataclasses import dataclass
from typing import Final

from homecare_desktop.domain.words import Voice
from homecare_desktop.letters import templates

SECURE_ONLY: Final = "This letter lists people and their addresses. Send it through a secure channel only."
"""What is said before a letter to a provider is made."""
_TO: Final = {
    Voice.PERSON: "the person",
    Voice.REPRESENTATIVE: "whoever is written to for them",
    Voice.PROVIDER: "a provider, through a secure channel",
}


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of letter as an officer chooses one."""

    code: str
    name: str
    purpose: str
    """One sentence: what it is for."""
    who: str
    """One sentence: who may get it, and when."""
    voices: tuple[Voice, ...]
    """To whom it is worded."""

    @property
    def to_provider(self) -> bool:
        """Whether it tells a provider about people, so that it needs a secure channel."""
        return Voice.PROVIDER in self.voices

    @property
    def to_whom(self) -> str:
        """Return ``"To the person, or to whoever is written to for them."``."""
        return f"To {', or to '.join(_TO[voice] for voice in self.voices)}."


def letter_kinds() -> list[KindRow]:
    """Return every kind of letter, by name."""
    rows = (letter_kind(code) for code, _ in templates.template_names())
    return sorted(rows, key=lambda row: row.name.casefold())


def letter_kind(name: str) -> KindRow:
    """Return the kind called ``name``; raises UnknownNameError, which lists the kinds there are."""
    kind = templates.load_template(name)
    voices = tuple(voice for voice in Voice if voice in kind.wordings)
    return KindRow(kind.code, kind.name, kind.purpose, kind.who, voices)
