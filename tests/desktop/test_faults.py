import sys

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.faults import FaultWatch, fault_place


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def fault() -> BaseException:
    try:
        return ValueError(1 / int("Delroy Brown"))
    except ValueError as error:
        return error


def test_an_unexpected_error_becomes_one_sentence_without_its_text(
    qtbot: QtBot, qapp: QApplication, expected_log: list[str]
) -> None:
    expected_log.append("ValueError in test_faults.py, line ")
    FaultWatch(qapp)
    error = fault()
    for _ in range(2):
        sys.excepthook(type(error), error, error.__traceback__)
    shown = boxes()
    assert len(shown) == 1
    assert "ValueError in test_faults.py" in shown[0].text()
    assert "Brown" not in shown[0].text()
    assert "Traceback" not in shown[0].text()
    shown[0].close()
    qtbot.waitUntil(lambda: not boxes())


def test_place_of_an_error_that_was_never_raised() -> None:
    assert fault_place(ValueError("secret")) == "ValueError"
