"""Errors that carry the sentence which the officer reads."""


class HomecareError(Exception):
    """Something went wrong that the officer can be told about; ``str(error)`` is the sentence."""


class BadInputError(HomecareError):
    """What was given cannot be taken: a file, a date, a name, a number."""


class UnknownNameError(HomecareError):
    """A case, officer, patch, template or envelope of that name does not exist."""


class CancelledError(HomecareError):
    """The officer stopped long work; nothing of it was kept."""


class RefusedError(HomecareError):
    """A rule of the transfer work says no."""

    def __init__(self, rule: str, sentence: str) -> None:
        """Keep the ``rule`` ("R3") beside the ``sentence`` that explains the refusal."""
        super().__init__(sentence)
        self.rule = rule
        self.sentence = sentence
