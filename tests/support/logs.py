"""A log record that nobody expected fails the test."""

import logging
from collections.abc import Iterator

import pytest


class _Warnings(logging.Handler):
    """Keeps the text of every record from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def expected_log() -> list[str]:
    """Parts of the log records that the test expects, one for each; the test appends them."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_log(expected_log: list[str]) -> Iterator[None]:
    handler = _Warnings()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    unexpected = [text for text in handler.texts if not any(part in text for part in expected_log)]
    missing = [part for part in expected_log if not any(part in text for text in handler.texts)]
    assert not unexpected, f"nobody expected these log records: {unexpected}"
    assert not missing, f"these log records were expected and never came: {missing}"
