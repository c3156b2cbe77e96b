"""What is wrong with a council profile: each fault with its line, told together."""

from dataclasses import dataclass, field

from homecare_desktop.domain.errors import BadInputError

MOST_TOLD = 8
"""How many faults the sentence holds; ``faults`` has them all."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong, at ``line`` (from 1)."""

    line: int
    sentence: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}"


@dataclass(slots=True)
class FaultList:
    """The faults found so far, in any order."""

    found: set[Fault] = field(default_factory=set)

    def add(self, line: int, sentence: str) -> None:
        """Keep one fault."""
        self.found.add(Fault(line, sentence))

    def raise_any(self, source: str) -> None:
        """Raise ProgrammeFaultError about ``source`` when there is any fault."""
        if self.found:
            raise ProgrammeFaultError(source, tuple(sorted(self.found)))


class ProgrammeFaultError(BadInputError):
    """A council profile cannot be used; nothing was changed."""

    def __init__(self, source: str, faults: tuple[Fault, ...]) -> None:
        """Tell the first ``faults`` of ``source`` in line order, and how many more there are."""
        told = "; ".join(str(fault) for fault in faults[:MOST_TOLD])
        more = f"; and {len(faults) - MOST_TOLD} more" if len(faults) > MOST_TOLD else ""
        super().__init__(f"The profile {source} cannot be used, and nothing was changed. {told}{more}.")
        self.source = source
        self.faults = faults
