"""Looking the store over."""

from homecare_desktop.casework.work import Work
from homecare_desktop.storage.inspection import inspect_store


def check_store(work: Work) -> list[str]:
    """Return a sentence for each thing that is wrong with the store; an empty list means it is whole."""
    with work.writing() as writing:
        return inspect_store(writing)
