"""Qt's bindings leave the references to None, True and False alone, which Python counts before 3.12."""

import sys

import pytest
from PySide6.QtCore import QObject

MANY = 2000


@pytest.mark.parametrize("value", [None, True, False], ids=str)
def test_calls_into_qt_take_no_reference_that_is_not_theirs(value: object) -> None:
    named = QObject()
    before = sys.getrefcount(value)
    for _ in range(MANY):
        named.setObjectName("a")
        named.objectNameChanged.emit("a")
        named.parent()
    assert sys.getrefcount(value) > before - MANY // 2
