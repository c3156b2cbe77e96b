import gc
from threading import get_ident

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.garbage import WindowGarbage


class Knot(QObject):
    """Refers to itself, so that only the garbage collector ends it; notes in which thread it did."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self.knot = self
        self.ended_in = ended_in

    def __del__(self) -> None:
        self.ended_in.append(get_ident())


def make_garbage(_job: Job) -> int:
    for _ in range(20 * gc.get_threshold()[0]):
        knot: list[object] = []
        knot.append(knot)
    return get_ident()


def test_work_beside_the_window_never_ends_what_belongs_to_it(qtbot: QtBot) -> None:
    program = QObject()
    WindowGarbage(program)
    ended_in: list[int] = []
    Knot(ended_in)
    job = Job(make_garbage)
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [get_ident()]
    assert not gc.isenabled()
