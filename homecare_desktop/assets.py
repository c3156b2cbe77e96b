"""The one way to reach a packaged file."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def asset(name: str) -> Traversable:
    """Return the packaged file or folder at ``name``, such as ``"icons/app.svg"``."""
    return files("homecare_desktop.resources").joinpath(name)
