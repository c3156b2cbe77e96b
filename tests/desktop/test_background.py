from threading import Event, get_ident

from pytestqt.qtbot import QtBot

from homecare_desktop.desktop.background import Job
from homecare_desktop.domain.errors import BadInputError


def test_work_runs_beside_the_window_and_its_signals_arrive_in_it(qtbot: QtBot) -> None:
    here = get_ident()
    seen: list[tuple[object, int]] = []
    job = Job(lambda _job: get_ident())
    job.succeeded.connect(lambda result: seen.append((result, get_ident())))
    with qtbot.waitSignal(job.finished):
        job.start()
    ((worker, arrived_in),) = seen
    assert worker != here
    assert arrived_in == here


def test_progress_is_told_in_order(qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        for number in range(1, 4):
            job.report(number, 3)

    told: list[tuple[int, int]] = []
    job = Job(work)
    job.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_fault_arrives_as_its_sentence(qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise BadInputError("The file is empty. Nothing was changed.")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args == ["The file is empty. Nothing was changed."]


def test_what_nobody_expected_is_told_without_its_text(qtbot: QtBot, expected_log: list[str]) -> None:
    def work(_job: Job) -> None:
        raise KeyError("Delroy Brown")

    expected_log.append("ERROR homecare_desktop.desktop.faults: KeyError in test_background.py, line ")
    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    sentence = failed.args[0] if failed.args else ""
    assert "KeyError in test_background.py" in sentence
    assert "Brown" not in sentence


def test_work_can_be_cancelled(qtbot: QtBot) -> None:
    begun = Event()

    def work(job: Job) -> str:
        begun.set()
        while not job.is_cancelled():
            pass
        return "stopped"

    job = Job(work)
    with qtbot.waitSignal(job.succeeded) as done:
        job.start()
        assert begun.wait(5)
        job.cancel()
    assert done.args == ["stopped"]


def test_a_job_that_nobody_holds_tells_its_answer(qtbot: QtBot) -> None:
    told: list[object] = []

    def begin() -> None:
        job = Job(lambda _job: "done")
        job.succeeded.connect(told.append)
        job.start()

    begin()
    qtbot.waitUntil(lambda: told == ["done"])
