"""What is wrong with a wording and what could be better, as a list that leads to the place."""

from dataclasses import dataclass

from homecare_desktop.casework.letter_wording import (
    PART_NAMES,
    Parts,
    WordingFault,
    wording_faults,
    wording_hints,
)
from homecare_desktop.domain.words import Voice


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the list, and where it leads to."""

    fault: bool
    """It keeps the wording from being saved; otherwise it is advice."""
    voice: Voice
    part: str
    line: int
    start: int
    length: int
    words: str

    def told(self, voice: Voice, part: str) -> str:
        """Say it to an officer who looks at ``part`` in ``voice``."""
        kind = "To put right" if self.fault else "Hint"
        elsewhere = "" if self.part == part else f", {PART_NAMES[self.part].lower()}"
        if self.voice is not voice:
            elsewhere = f", {self.voice.label.lower()}, {PART_NAMES[self.part].lower()}"
        line = "" if self.part == "subject" else f", line {self.line}"
        return f"{kind}{elsewhere}{line}: {self.words}"


def remarks_on(code: str, parts: Parts, voice: Voice, part: str) -> tuple[Remark, ...]:
    """Return every remark: faults first, then by whether they are on the ``part`` in ``voice`` shown."""
    faults = [_from_fault(fault) for fault in wording_faults(code, parts)]
    hints = [
        Remark(False, spoken_to, hint.part, hint.line, hint.start, len(hint.words), hint.sentence)
        for spoken_to, said in parts.items()
        for hint in wording_hints(said)
    ]
    shown = (voice, part)
    return tuple(
        sorted([*faults, *hints], key=lambda remark: (not remark.fault, (remark.voice, remark.part) != shown))
    )


def _from_fault(fault: WordingFault) -> Remark:
    words = f"{fault.problem[0].upper()}{fault.problem[1:]}."
    return Remark(True, fault.voice, fault.part, fault.line, 0, 0, words)
